# ما يقوله البوت بالعربية. تصل السنوات نصا فتبقى 2024 كما هي.

## How values are written
comma = {"، "}
semicolon = {"؛ "}
labelled = { $label }: { $value }
heading = { $topic }:
notably = ومنها { $list }
both-names = { $name } ({ $original })
from-day = ابتداء من { $day }
period-in_person = { $days }، حضوريا
period-remote = { $days }، عبر الإنترنت
day-hours = { $day }، { $hours } (بتوقيت جنيف)
to-be-confirmed = { $day } (في انتظار التأكيد)
deadline = في موعد أقصاه { $day }
deadline-before = قبل { $day }
phone = الهاتف { $number }
fax = الفاكس { $number }
email = البريد الإلكتروني { $address }
signatory = { $person }، { $office }
title = «{ $title }»
title-translated = «{ $title }» (ترجمتنا؛ ونص الرسالة: { $original })
replaces = يحل محل { $value } ({ $letter }).
doubt = ملاحظة: { $doubt }
letter = { $reference }، { $day }
letter-undated = { $subject }، بلا تاريخ ولا مرجع
letter-to = { $letter } – { $people }
source = المصدر: { $letters }
announced = المواعيد المعلنة
is-over = انتهت هذه الدورة.

## Of a date
duration = { $days ->
    [one] يوم واحد.
    [two] يومان.
    [few] { $days } أيام.
   *[other] { $days } يوما.
}
weekdays = من { $first } إلى { $last }.
first-day = اليوم الأول: { $day }.
last-day = اليوم الأخير: { $day }.
starts-in = يبدأ { $time }.
ended-ago = انتهى { $time }.

## Yes and no
verdict-yes = نعم، تذكر الرسالة { $name }.
verdict-no = { $name }: ليس ضمن من تذكرهم الرسالة.

## What is not on record
not-stated = { $topic }: لا تذكر الرسائل ذلك.
not-stated-thing = لا تذكر الرسائل ذلك.
ask-contact = يمكنكم السؤال لدى: { $contact } ({ $letter }).
ask-later-contact = يمكنكم الاطلاع على الموقع { $website } أو سؤال جهة الاتصال الواردة في رسالة لاحقة: { $contact } ({ $letter }).
ask-website = يمكنكم الاطلاع على الموقع { $website }.
month-yes = نعم: { $name }.
month-no = لا، ليس في { $name }.
more = المزيد
unchanged = لا تذكر الرسائل أي تغيير في هذه الدورة.
stated-elsewhere = هذه المعلومة مسجلة لدورة: { $years }.
unknown-edition = { $named } ليست ضمن الدورات المسجلة لدينا. الدورات المسجلة: { $years }.
none-ahead = لا توجد في الرسائل دورة قادمة معلنة، وقد تكون هناك دورات أحدث: { $website }. آخر دورة مسجلة لدينا:
newer-may-exist = هذه آخر دورة مسجلة لدينا، وقد تكون هناك دورات أحدث: { $website }

## Everything else
which-one = ماذا تودون أن تعرفوا؟
courtesy = مرحبا! أنا بوت يجيب عن الأسئلة حول منتدى القمة العالمية لمجتمع المعلومات استنادا إلى رسائله الرسمية (دورات { $years }): المواعيد والمكان والموضوع وجهة الاتصال والتسجيل والبرنامج وغيرها. اسألوا مثلا: «متى منتدى 2024؟»
courtesy-again = بكل سرور. أنا بوت يعرف الرسائل الرسمية لمنتدى القمة العالمية لمجتمع المعلومات، اسألوا متى شئتم.
decline = لا أجيب إلا عن منتدى القمة العالمية لمجتمع المعلومات، استنادا إلى الرسائل الرسمية الخاصة بدورات { $years }. يمكنكم أن تسألوا مثلا: «أين عقد منتدى 2022؟»
decline-part = بقية رسالتكم لا تتعلق بما تقوله الرسائل عن المنتدى.
rsvp-over = { $edition }: انتهت هذه الدورة ولم يعد ممكنا إبداء الرغبة في حضورها. للدورات التالية: { $website }
rsvp-register = للمشاركة في { $edition } يرجى التسجيل على الموقع { $website }. هذا البوت لا يسجل أحدا.

## In the terminal
terminal-hint = اطرح سؤالاً، أو اكتب رقم الزر للضغط عليه. ‎/edit مع نص يغيّر رسالتك الأخيرة، و‎/quit ينهي المحادثة.
terminal-edited = (معدَّلة)
terminal-deleted = (محذوفة)
terminal-file = [{ $name }, { $size }] حُفظ في { $path }
terminal-nothing-to-edit = لا توجد رسالة لتعديلها بعد: أرسل رسالة أولاً، ثم اكتب ‎/edit والنص الجديد.

## On Telegram
bot-name = منتدى القمة العالمية لمجتمع المعلومات: أسئلة وأجوبة
bot-description = اسألوا عن منتدى القمة العالمية لمجتمع المعلومات: المواعيد والمكان والموضوع وجهة الاتصال والتسجيل وغيرها. أجيب بالعربية وEnglish وfrançais وespañol وрусский و中文، استنادا إلى الرسائل الرسمية، مع ذكر المصدر.
bot-short-description = يجيب عن منتدى القمة العالمية لمجتمع المعلومات استنادا إلى رسائله الرسمية، مع ذكر المصدر.
start = مرحبا! أجيب عن الأسئلة حول منتدى القمة العالمية لمجتمع المعلومات (دورات { $years }) استنادا إلى رسائله الرسمية، وأذكر الرسالة كل مرة. اسألوا مثلا: «متى منتدى 2024؟»
start-more = لمعرفة ما يمكن السؤال عنه: /help، ولاختيار لغة الأوامر والأزرار: /language
operator-none = هذا البوت ليس خدمة رسمية من خدمات الاتحاد الدولي للاتصالات.
operator = القائم على هذا البوت: { $operator }.
help = اسألوا بكلماتكم، مثلا: «متى منتدى 2024؟» ويمكنكم المتابعة بعد ذلك: «وفي 2022؟»
help-commands = الأوامر
help-command = { $name }: /{ $command }
help-year = أضيفوا سنة لاختيار الدورة: /{ $command } { $year }
help-inline = في أي محادثة، اكتبوا @{ $bot } ثم سؤالا لإرسال الجواب فيها.
about-heading = عن هذا البوت
about = لا أعرف إلا ما تقوله الرسائل الرسمية عن دورات { $years }. وما لا تذكره لا أخمنه. والرسائل إعلانات: آخر الأخبار على الموقع { $website }.
privacy-heading = الخصوصية
privacy-kept = ما يُحفظ: رقمكم في تيليغرام، واللغة التي تختارونها، وما كان عنه سؤالكم الأخير (الدورة والموضوع، لا كلماتكم أبدا)، حتى يُفهم سؤال مثل «وفي 2022؟» (المدة بالساعات: { $hours }). وكذلك أي رسالة مني أجابت عن أي رسالة منكم (المدة بالأيام: { $days })، حتى أصحح جوابي عندما تعدلون سؤالكم.
privacy-not-kept = ما لا يُحفظ: ما تكتبونه، واسمكم، ورقم هاتفكم.
privacy-telegram = يستطيع تيليغرام نفسه قراءة المحادثات مع البوتات: يرجى عدم إرسال بيانات سرية.
command-start = البداية
command-help = المساعدة
command-about = عن هذا البوت
command-language = اللغة
command-privacy = الخصوصية
language-which = بأي لغة تريدون الأوامر والأزرار؟ أما الأسئلة فأجيب عنها دائما باللغة التي تكتبون بها.
language-as-i-write = اللغة التي أكتب بها
language-chosen = ✓ { $name }
language-set = تم: الأوامر والأزرار الآن بالعربية. أما الأسئلة فأجيب عنها دائما باللغة التي تكتبون بها.
language-follows = تم: الأوامر والأزرار تتبع الآن اللغة التي تكتبون بها.
language-unknown = لا أتكلم هذه اللغة. يرجى اختيار واحدة من هذه اللغات:
unknown-command = لا أعرف هذا الأمر. اسألوا بكلماتكم، أو انظروا /help
button-old = لم يعد هذا الزر صالحا. يرجى إعادة السؤال.
not-text = لا أقرأ إلا النصوص. يرجى كتابة سؤالكم، مثلا: «متى منتدى 2024؟»
group-hello = مرحبا! في هذه المجموعة، اذكروا @{ $bot } أو ردوا على إحدى رسائلي، فأجيب عن سؤالكم حول منتدى القمة العالمية لمجتمع المعلومات.
private-only = هذا بيني وبينكم. لنتابع في محادثتنا الخاصة: { $link }
fault = عذرا، حدث خطأ من جانبنا، ولا علاقة لرسالتكم به. يرجى المحاولة مرة أخرى بعد قليل.
late = نعتذر عن التأخر في الرد.

## Counts and lists for the secretariat
report-nobody = لم يُجب أحد بعد بشأن: { $edition }.
report-all = جميع فئات أصحاب المصلحة
report-in_person = حضوريا
report-remote = عبر الإنترنت
report-undecided = لم يقرروا بعد
report-new = الجدد في آخر 7 أيام
report-delegates = المعلن عنهم ضمن وفود
report-delegates-apart = يُحسب المعلن عنهم ضمن وفود على حدة.
report-caution = هذه تعبيرات عن الاهتمام وليست تسجيلات.
report-as-of = حتى { $day }، الساعة { $time } (بتوقيت جنيف)
report-coming = سيشارك
report-declined = لن يشارك
report-column-edition = الدورة
report-column-stakeholder = فئة أصحاب المصلحة
report-column-way = طريقة المشاركة
report-column-delegates = المندوبون
report-column-state = الرد
report-column-language = اللغة
report-column-organisation = المنظمة (كما كُتبت)
report-column-at = آخر تعديل (بتوقيت جنيف)

## RSVP
rsvp-heading = إبداء الرغبة في الحضور
rsvp-next-edition = الدورة القادمة لمنتدى القمة العالمية لمجتمع المعلومات
rsvp-not-official = هذا ليس التسجيل الرسمي ولا الاعتماد. للحصول عليهما: { $link }
rsvp-ask-edition = في أي دورة ستشاركون؟
rsvp-ask-type = إلى أي فئة تنتمون؟
rsvp-ask-way = كيف ستشاركون؟
rsvp-ask-number = كم شخصا في وفدكم من فئة «{ $type }»؟ اضغطوا على عدد أو اكتبوه.
rsvp-ask-organisation = من أي جهة أنتم؟ اكتبوا اسمها أو تخطوا هذا السؤال.
rsvp-ask-organisation-delegation = من أي جهة الوفد؟ اكتبوا اسمها أو تخطوا هذا السؤال.
rsvp-ask-changes = هل يمكنني أن أكتب إليكم هنا إذا تغير شيء في هذه الدورة، مثل مواعيدها؟
rsvp-ask-news = وهل يمكنني أن أرسل إليكم هنا أخبار المنتدى؟
rsvp-ask-next = هل يمكنني أن أكتب إليكم هنا عند الإعلان عن الدورة القادمة؟
rsvp-summary = هل هذا صحيح؟
rsvp-field-edition = الدورة
rsvp-field-type = الفئة
rsvp-field-way = المشاركة
rsvp-field-organisation = الجهة
rsvp-field-changes = رسائل عن التغييرات
rsvp-field-news = الأخبار
rsvp-field-next = رسالة عن الدورة القادمة
rsvp-no-name = غير مذكورة
rsvp-yes = نعم
rsvp-no = لا
rsvp-way-in_person = حضوريا
rsvp-way-remote = عن بُعد
rsvp-way-undecided = لم أقرر بعد
rsvp-skip = تخط
rsvp-back = « رجوع
rsvp-cancel = إلغاء
rsvp-confirm = ✓ تأكيد
rsvp-change-field = ✎ { $field }
rsvp-continue = متابعة
rsvp-delegation = أعلن عن وفد
rsvp-start = سأشارك ({ $edition })
rsvp-interest = أخبروني بالدورة القادمة
rsvp-change = تغيير
rsvp-withdraw = سحب
rsvp-come-again = سأشارك في النهاية
rsvp-delegation-named = وفد { $edition }
rsvp-interest-end = لا تخبروني بالدورة القادمة
rsvp-waits = طلبكم لم يكتمل بعد.
rsvp-notice-unclear = عذرا، لم أفهم ذلك. يرجى الضغط على زر أو كتابة جواب.
rsvp-notice-too-long = هذا طويل جدا: { $longest } حرف على الأكثر من فضلكم.
rsvp-notice-no-name = لا أستطيع قراءة هذا الاسم. يرجى كتابته نصا.
rsvp-notice-no-number = يرجى كتابة عدد واحد لا يزيد على { $most }.
rsvp-notice-nobody = في الوفد شخص واحد على الأقل.
rsvp-notice-answered = لقد أجبتم عن هذا السؤال من قبل.
rsvp-cancelled = ألغي الأمر ولم يسجل شيء.
rsvp-unchanged = ألغي الأمر وبقي ما سبق تسجيله كما كان.
rsvp-refused = حسنا، لن أكتب إليكم.
rsvp-person-coming = ✓ سُجّل: ستشاركون.
rsvp-person-declined = سُجّل: لن تشاركوا.
rsvp-delegation-coming = ✓ سُجّل: سيشارك وفدكم.
rsvp-delegation-declined = سُجّل: لن يشارك وفدكم.
rsvp-interest-noted = ✓ سُجّل: سأكتب إليكم هنا عند الإعلان عنها.
rsvp-interest-ended = تم: لن أكتب إليكم بشأن الدورة القادمة.
rsvp-withdraw-ask = هل تريدون سحب هذا؟
rsvp-withdraw-yes = نعم، سحب
rsvp-withdraw-no = لا، إبقاء
rsvp-none = لم تبدوا هنا رغبة في الحضور بعد.
rsvp-is-over = { $edition } ({ $days }): انتهت هذه الدورة. هل أخبركم هنا عند الإعلان عن الدورة القادمة؟
rsvp-opens = { $edition } ({ $days }): يمكن إبداء الرغبة في الحضور ابتداء من { $day }.
rsvp-closed = { $edition } ({ $days }): انتهى إبداء الرغبة في الحضور في { $day }.
rsvp-old = انتهى هذا الطلب. وهذا ما هو مسجل:
rsvp-calendar = لتقويمكم
command-rsvp = إبداء الرغبة في الحضور
command-myrsvp = ما أبديته من رغبة في الحضور
