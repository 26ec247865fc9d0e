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
command-stats = أعداد المشاركين
command-export = قائمة الردود (ملف)
stats-refresh = تحديث
stats-chart = رسم بياني
export-which = أي الردود تريدونها في الملف؟ اختاروا، ثم اختاروا نوع الملف.
export-lines = عدد الأسطر في الملف
export-all = الكل
export-typed = مع ما كتبه الناس
export-typed-caution = ما كتبه الناس (اسم المنظمة) قد يدل عليهم، ويستطيع تيليغرام قراءة الملفات في المحادثات مع البوتات. هل تريدون مع ذلك ملفا يتضمنه؟
export-typed-yes = نعم، مع ما كتبه الناس ({ $format })
export-back = رجوع
export-too-long = لا يمكن أن تُرسل هنا قائمة يزيد عدد أسطرها على { $most }. يرجى اختيار ردود أقل، أو سؤال القائمين على هذا البوت: الأمر «forumbot rsvps export» يكتب قوائم بأي طول.

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
rsvp-notice-answered = لقد أجبتم عن هذا السؤال من قبل. يمكنكم تغييره قبل التأكيد.
rsvp-cancelled = ألغي الأمر ولم يسجل شيء.
rsvp-unchanged = ألغي الأمر وبقي ما سبق تسجيله كما كان.
rsvp-refused = حسنا، لن أكتب إليكم.
rsvp-person-coming = ✓ سُجّل: ستشاركون.
rsvp-person-declined = سُجّل: لن تشاركوا.
rsvp-delegation-coming = ✓ سُجّل: سيشارك وفدكم.
rsvp-delegation-declined = سُجّل: لن يشارك وفدكم.
rsvp-interest-noted = ✓ سُجّل: سأكتب إليكم هنا عند الإعلان عنها.
rsvp-interest-ended = تم: لن أكتب إليكم بشأن الدورة القادمة.
rsvp-ask-withdraw = هل تريدون سحب هذا؟
rsvp-withdraw-yes = نعم، سحب
rsvp-withdraw-no = لا، إبقاء
rsvp-none = لم تبدوا هنا رغبة في الحضور بعد.
rsvp-is-over = { $edition } ({ $days }): انتهت هذه الدورة. هل أخبركم هنا عند الإعلان عن الدورة القادمة؟
rsvp-opens = { $edition } ({ $days }): يمكن إبداء الرغبة في الحضور ابتداء من { $day }.
rsvp-closed = { $edition } ({ $days }): انتهى إبداء الرغبة في الحضور في { $day }.
rsvp-old = انتهى هذا الطلب. الأمر /myrsvp يعرض ما هو مسجل.
rsvp-calendar = لتقويمكم
command-rsvp = إبداء الرغبة في الحضور
command-myrsvp = ما أبديته من رغبة في الحضور

## Under a broadcast
broadcast-registration = التسجيل الرسمي
broadcast-ask = اطرح سؤالا
broadcast-leave-news = إيقاف الأخبار
broadcast-leave-edition = إيقاف الرسائل عن دورة { $edition }
broadcast-leave-next = إيقاف الرسائل عن الدورة المقبلة

## الخصوصية وبياناتكم
privacy-heading = الخصوصية
privacy-context = لكي أجيبكم: رقمكم في تيليغرام، واللغة التي تختارونها أو كتبتم بها آخر مرة، وما كان عنه سؤالكم الأخير (الدورة والموضوع، لا كلماتكم أبدا)، حتى يُفهم سؤال مثل «وفي 2022؟» (المدة بالساعات: { $hours }). وكذلك أي رسالة مني أجابت عن أي رسالة منكم (المدة بالأيام: { $days })، حتى أصحح جوابي عندما تعدلون سؤالكم. ويُحذف كل ذلك بعد آخر سؤال منكم (المدة بالأشهر: { $months })، ما لم يكن مسموحا لي بعد بأن أكتب إليكم.
privacy-messages = لكي لا يضيع شيء: رسائلكم إلى أن يُجاب عنها، وردودي إلى أن تُرسل، وكلها مشفرة ثم تُحذف (أقصى مدة بالأيام: { $days }).
privacy-rsvp = لكي تتمكن الأمانة من التخطيط: ما أبديتموه من رغبة في الحضور وكل تعديل له، مع اسم الجهة الذي تذكرونه مشفرا. وبعد الدورة لا تبقى إلا الأعداد (المدة بالأشهر: { $months }).
privacy-consent = لكي لا يصلكم إلا ما تريدون: ما وافقتم على أن يُكتب إليكم بشأنه ومتى، إلى أن تحذفوه؛ والرسائل التي أرسلتها إليكم (المدة بالأشهر: { $months }).
privacy-office = عمن يديرون هذا البوت للأمانة: أدوارهم وما فعلوه بها.
privacy-not-kept = ما لا يُحفظ: اسمكم، واسم المستخدم، ورقم هاتفكم.
privacy-seen = من يستطيع الاطلاع عليه: من يديرون هذا البوت للأمانة. ولا يُنقل إلى أي جهة أخرى.
privacy-rights = هذه البيانات ملككم: يعرض /mydata كل ما يُحفظ عنكم، ويحذفه /forgetme، وتحددون بالأمرين /subscribe و /unsubscribe ما يمكنني أن أكتب إليكم بشأنه.
privacy-telegram = يستطيع تيليغرام نفسه قراءة المحادثات مع البوتات: يرجى عدم إرسال بيانات سرية.
privacy-version = تاريخ هذا النص: { $day }.
privacy-changed = تغير ما يحفظه هذا البوت عنكم أو سبب حفظه: التفاصيل في /privacy. وإن لم ترغبوا في ذلك فإن /forgetme يحذف كل ما يتعلق بكم.
privacy-changed-ask = نص الخصوصية المعمول به مؤرخ في { $day }. عدد من لم يُبلَّغوا به بعد: { $people }. هل نبلغهم؟
privacy-changed-yes = إبلاغهم
privacy-changed-none = أُبلغ الجميع بنص الخصوصية المؤرخ في { $day }.
privacy-changed-begun = تم التسجيل: سيُبلَّغون. العدد: { $people }.
mydata-caption = كل ما يُحفظ عنكم، في ملف.
forget-ask = هل أحذف كل ما يُحفظ عنكم؟ يُحذف معه ما أبديتموه من رغبة في الحضور واشتراكاتكم ودوركم إن كان لكم دور. يعرض /mydata تفاصيل ذلك.
forget-yes = نعم، حذف
forget-no = لا، إبقاء
forget-sure = هل أنتم متأكدون؟ يمكنكم بعد ذلك التراجع خلال مدة محددة (بالساعات: { $hours })، ثم لا يمكن استرجاع شيء.
forget-sure-yes = حذف كل ما يتعلق بي
forget-due = سيُحذف كل ما يتعلق بكم يوم { $day }، الساعة { $time } (بتوقيت جنيف). وحتى ذلك الحين يلغي /keepme الحذف. لن أكتب إليكم في هذا الشأن مرة أخرى.
forget-undo = عدم الحذف
forget-kept = حسنا، لن يُحذف شيء.
forget-nothing-due = لم يكن هناك ما سيُحذف.
consents-which = ما يمكنني أن أكتب إليكم بشأنه. اضغطوا للتغيير.
consents-started = تم: ستصلكم هنا أخبار المنتدى. يوقفها /unsubscribe.
consents-ended = تم: لن أكتب إليكم إلا للرد عليكم.
consents-news = أخبار المنتدى
consents-next = الدورة القادمة عند الإعلان عنها
consents-changes = التغييرات في منتدى { $edition }
consents-yes = ✓ { $purpose }
consents-no = ✗ { $purpose }
command-mydata = ما يُحفظ عني
command-forgetme = حذف كل ما يتعلق بي
command-subscribe = تلقي الأخبار
command-unsubscribe = عدم تلقي الرسائل

## الأدوار وما جرى بها
role-viewer = اطلاع
role-author = تحرير
role-sender = إرسال
role-admin = إدارة
role-viewer-may = اطلاع: يرى الأعداد والقوائم
role-author-may = تحرير: يكتب الإعلانات أيضا
role-sender-may = إرسال: يرسل الإعلانات أيضا
role-admin-may = إدارة: يمنح الأدوار أيضا ويرى ما جرى
roles-heading = من لهم دور
roles-officer = { $person }: { $role }، منذ { $day }
roles-always = { $person }: { $role }، حدده القائم على البوت
roles-nobody = ليس لأحد دور بعد.
roles-give = منح دور
roles-which = أي دور؟
roles-link = أرسلوا هذا الرابط إلى الشخص المقصود بالدور وحده ({ $role }). يعمل مرة واحدة، حتى { $day }، الساعة { $time } (بتوقيت جنيف): { $link }
roles-take = سحب: { $person }، { $role }
roles-take-ask = هل يُسحب الدور ({ $role }) من { $person }؟
roles-take-yes = نعم، سحب
roles-take-no = لا
roles-taken = تم: لم يعد لـ { $person } دور.
roles-not-theirs = ليس لـ { $person } دور يمكن سحبه هنا.
roles-welcome = أصبح لكم الآن دور في الأمانة. { $role }.
roles-link-dead = لم يعد هذا الرابط صالحا. يرجى طلب رابط جديد من أحد المديرين.
audit-heading = ما جرى
audit-none = لم يجر شيء بعد.
audit-line = { $at }، { $who }: { $what }
audit-forgotten = شخص حُذفت بياناته
audit-role-offered = أنشأ رابطا لدور ({ $role })
audit-role-accepted = قبل دورا ({ $role })
audit-role-taken = سحب دورا ({ $role }) من { $subject }
audit-exported = نزّل قائمة ({ $format })
audit-broadcast-written = كتب الإعلان { $number }
audit-broadcast-confirmed = أكد الإعلان { $number }
audit-broadcast-stopped = أوقف الإعلان { $number }
audit-broadcast-resumed = استأنف الإعلان { $number }
audit-privacy-change-confirmed = طلب إبلاغ الناس بنص الخصوصية ({ $number })
audit-newer = « الأحدث
audit-older = الأقدم »
command-roles = الأدوار
command-audit = ما جرى

## For those who look after the bot
alarm = ⚠ خلل في البوت: { $what }
alarm-again = تكرر ذلك أيضا منذ آخر إبلاغ: { $times }.
command-digest = الموجز
digest-heading = ما قام به البوت
digest-today = اليوم
digest-yesterday = أمس
digest-questions = الأسئلة: { $number } (أجيب عنها { $answer }، غير مذكور في الرسائل { $not_stated }، دورة غير معروفة { $unknown_edition }، طُلب توضيح { $clarify }، خارج الموضوع { $decline })
digest-rsvps = إشعارات الحضور الجديدة: { $number }
digest-waiting = قيد الانتظار: رسائل { $updates }، ردود { $replies }
digest-broadcasts = الرسائل العامة: جارية { $sending }، مجدولة { $scheduled }، مرسلة { $sent }
digest-size = قاعدة البيانات: { $size } ميغابايت
digest-backup = آخر نسخة احتياطية: { $at }
digest-backup-none = لا توجد بعد
digest-backup-elsewhere = تتم بواسطة pg_dump، غير معروفة هنا
digest-daily = أرسل لي هذا كل صباح
digest-not-daily = أوقف الإرسال كل صباح
