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
passed = { $value } (انقضى هذا الموعد)
phone = الهاتف { $number }
fax = الفاكس { $number }
email = البريد الإلكتروني { $address }
signatory = { $person }، { $office }
title = «{ $title }»
title-translated = «{ $title }» (ترجمتنا؛ ونص الرسالة: «{ $original }»)
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
    [many] { $days } يوما.
   *[other] { $days } يوم.
}
weekdays = من { $first } إلى { $last }.
first-day = اليوم الأول: { $day }.
last-day = اليوم الأخير: { $day }.
starts-in = يبدأ { $time }.
under-way = تنعقد هذه الدورة الآن.
ended-ago = انتهى { $time }.

## Yes and no
verdict-yes = نعم، تذكر الرسالة { $name }.
verdict-no = في هذا الشأن لا تذكر الرسالة { $name }.

## What is not on record
not-stated = { $topic }: لا تذكر الرسائل ذلك.
not-stated-thing = لا تذكر الرسائل ذلك.
ask-contact = يمكنكم السؤال لدى: { $contact } ({ $letter }).
ask-later-contact = يمكنكم الاطلاع على الموقع { $website } أو سؤال جهة الاتصال الواردة في رسالة لاحقة: { $contact } ({ $letter }).
ask-website = يمكنكم الاطلاع على الموقع { $website }.
month-yes = نعم: { $name }.
month-no = لا، ليس في { $name }.
more = المزيد
earlier = الأسبق: { $years }
unchanged = لا تذكر الرسائل أي تغيير في هذه الدورة.
stated-elsewhere = هذه المعلومة مسجلة لدورات: { $years }.
unknown-edition = { $named } ليست ضمن الدورات المسجلة لدينا. الدورات المسجلة: { $years }.
none-ahead = لا توجد في الرسائل دورة قادمة معلنة، وقد تكون هناك دورات أحدث: { $website }. آخر دورة مسجلة لدينا:
newer-may-exist = هذه آخر دورة مسجلة لدينا، وقد تكون هناك دورات أحدث: { $website }

## Everything else
which-one = لست متأكدا مما تودون معرفته عن هذه الدورة ({ $edition }). أي من هذه المواضيع تقصدون؟
courtesy = مرحبا! أنا بوت يجيب عن الأسئلة حول منتدى القمة العالمية لمجتمع المعلومات استنادا إلى رسائله الرسمية (دورات { $years }): المواعيد والمكان والموضوع وجهة الاتصال والتسجيل والبرنامج وغيرها. اسألوا مثلا: «متى منتدى 2024؟»
courtesy-again = في خدمتكم. أنا بوت يعرف الرسائل الرسمية لمنتدى القمة العالمية لمجتمع المعلومات، اسألوا متى شئتم.
decline = لا أجيب إلا عن منتدى القمة العالمية لمجتمع المعلومات، استنادا إلى الرسائل الرسمية الخاصة بدورات { $years }. يمكنكم أن تسألوا مثلا: «أين عقد منتدى 2022؟»
decline-topic = فهمت «{ $topics }»، لكن لم يتضح لي أن المقصود هو منتدى القمة العالمية لمجتمع المعلومات، ولا أعرف شيئا سواه. إن كان هو المقصود فاذكروه أو اذكروا إحدى دوراته المسجلة: { $years }.
decline-edition = فهمت أن السنة هي { $year }، لكن لم يتضح لي ما تودون معرفته. يمكنكم أن تسألوا عن منتدى القمة العالمية لمجتمع المعلومات مثلا: { $topics }.
decline-part = بقية رسالتكم لا تتعلق بما تقوله الرسائل عن المنتدى.
rsvp-over = { $edition }: انتهت هذه الدورة ولم يعد ممكنا إبداء الرغبة في حضورها. للدورات التالية: { $website }
rsvp-register = للمشاركة ({ $edition }) يرجى التسجيل على الموقع { $website }. هذا البوت لا يسجل أحدا.
rsvp-tell = يمكنكم إبداء الرغبة في الحضور هنا: ‎/rsvp ({ $edition }). أما التسجيل الرسمي فعلى الموقع { $website }

## In the terminal
terminal-hint = اطرحوا سؤالا، أو اكتبوا رقم الزر أو حرفه للضغط عليه. يغيّر ‎/edit متبوعا بنص رسالتكم الأخيرة، وينهي ‎/quit المحادثة.
terminal-edited = (معدلة)
terminal-deleted = (محذوفة)
terminal-file = [{ $name }، { $size }] حُفظ في ‎{ $path }
terminal-nothing-to-edit = لا توجد بعد رسالة يمكن تعديلها: أرسلوا رسالة أولا، ثم اكتبوا ‎/edit والنص الجديد.

## On Telegram
bot-name = منتدى القمة العالمية لمجتمع المعلومات: أسئلة وأجوبة
bot-description = اسألوا عن منتدى القمة العالمية لمجتمع المعلومات: المواعيد والمكان والموضوع وجهة الاتصال والتسجيل وغيرها. أجيب بالعربية وEnglish وfrançais وespañol وрусский و中文، استنادا إلى الرسائل الرسمية، مع ذكر المصدر.
bot-short-description = يجيب عن منتدى القمة العالمية لمجتمع المعلومات استنادا إلى رسائله الرسمية، مع ذكر المصدر.
start = مرحبا! أجيب عن الأسئلة حول منتدى القمة العالمية لمجتمع المعلومات (دورات { $years }) استنادا إلى رسائله الرسمية، وأذكر الرسالة كل مرة. اسألوا مثلا: «متى منتدى 2024؟»
start-more = لمعرفة ما يمكن السؤال عنه: ‎/help، ولإبداء الرغبة في الحضور: ‎/rsvp، ولاختيار لغة الأوامر والأزرار: ‎/language
operator-none = هذا البوت ليس خدمة رسمية من خدمات الاتحاد الدولي للاتصالات.
operator = يدير هذا البوت: { $operator }.
help = اسألوا بكلماتكم، مثلا: «متى منتدى 2024؟» ويمكنكم المتابعة بعد ذلك: «وفي 2022؟»
help-commands = الأوامر
help-command = { $name }: ‎/{ $command }
help-year = أضيفوا سنة لاختيار الدورة: ‎/{ $command } { $year }
help-inline = في أي محادثة، اكتبوا ‎@{ $bot } ثم سؤالا لإرسال الجواب فيها.
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
unknown-command = لا أعرف هذا الأمر. اسألوا بكلماتكم، أو انظروا ‎/help
button-old = لم يعد هذا الزر صالحا. يرجى إعادة السؤال.
not-text = لا أقرأ إلا النصوص. يرجى كتابة سؤالكم، مثلا: «متى منتدى 2024؟»
group-hello = مرحبا! في هذه المجموعة، ردوا على هذه الرسالة أو اذكروا ‎@{ $bot }، فأجيب عن سؤالكم حول منتدى القمة العالمية لمجتمع المعلومات.
private-only = هذا بيني وبينكم. لنتابع في محادثتنا الخاصة: { $link }
fault = عذرا، حدث خطأ من جانبنا، ولا علاقة لرسالتكم به. يرجى المحاولة مرة أخرى بعد قليل.
late = نعتذر عن التأخر في الرد.
too-many-messages = وصلت رسائل أكثر مما يمكن الرد عليه دفعة واحدة، فتُركت أقدمها بلا رد. يرجى إعادة طرح ما بقي من أسئلتكم.

## Counts and lists for the secretariat
report-nobody = لم يُجب أحد بعد بشأن: { $edition }.
report-all = جميع فئات أصحاب المصلحة
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
report-column-organisation = الجهة (كما كُتبت)
report-column-at = آخر تعديل (بتوقيت جنيف)
command-stats = أعداد المشاركين
command-export = قائمة رغبات الحضور (ملف)
stats-hint = يمكنك الاطلاع على عدد من ردّوا هنا بالأمر ‎/stats.
stats-refresh = تحديث
stats-chart = رسم بياني
export-which = أي رغبات الحضور تريدونها في الملف؟ اختاروا، ثم اختاروا نوع الملف.
export-none = لا توجد بعد رغبات حضور توافق هذا الاختيار، فلا ملف لها.
export-lines = عدد الأسطر في الملف
export-all = الكل
export-typed = مع ما كتبه الناس
export-typed-caution = ما كتبه الناس (اسم الجهة) قد يدل عليهم، ويستطيع تيليغرام قراءة الملفات في المحادثات مع البوتات. هل تريدون مع ذلك ملفا يتضمنه؟
export-typed-yes = نعم، مع ما كتبه الناس ({ $format })
export-back = رجوع
export-too-long = لا يمكن أن تُرسل هنا قائمة يزيد عدد أسطرها على { $most }. يرجى اختيار عدد أقل، أو سؤال من يديرون هذا البوت: الأمر «forumbot rsvps export» يكتب قوائم بأي طول.

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
rsvp-field-way = طريقة المشاركة
rsvp-field-organisation = الجهة
rsvp-field-changes = رسائل عن التغييرات
rsvp-field-news = الأخبار
rsvp-field-next = رسالة عن الدورة القادمة
rsvp-no-name = غير مذكورة
rsvp-yes = نعم
rsvp-no = لا
rsvp-way-in_person = حضوريا
rsvp-way-remote = عبر الإنترنت
rsvp-way-undecided = لم يُحدَّد بعد
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
rsvp-come-again = الحضور رغم ذلك
rsvp-delegation-named = وفد { $edition }
rsvp-interest-end = لا تخبروني بالدورة القادمة
rsvp-waits = لم يكتمل بعد إبداء رغبتكم في الحضور.
rsvp-notice-unclear = عذرا، لم أفهم ذلك. يرجى الضغط على زر أو كتابة جواب.
rsvp-notice-too-long = هذا طويل جدا: { $longest } حرف على الأكثر من فضلكم.
rsvp-notice-no-name = لا أستطيع قراءة هذا الاسم. يرجى كتابته نصا.
rsvp-notice-no-number = يرجى كتابة عدد واحد لا يزيد على { $most }.
rsvp-notice-nobody = في الوفد شخص واحد على الأقل.
rsvp-notice-wrong = ما الذي تودون تغييره؟ اضغطوا عليه أو اكتبوا الصحيح.
rsvp-notice-answered = لقد أجبتم عن هذا السؤال من قبل. يمكنكم تغيير جوابكم قبل التأكيد.
rsvp-cancelled = أُلغي الأمر ولم يُسجَّل شيء.
rsvp-unchanged = أُلغي الأمر وبقي ما سبق تسجيله كما كان.
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
rsvp-old = اكتمل هذا من قبل. يعرض ‎/myrsvp ما هو مسجل.
rsvp-calendar = لتقويمكم
command-rsvp = إبداء الرغبة في الحضور
command-myrsvp = رغباتي في الحضور

## Under a broadcast
broadcast-registration = التسجيل الرسمي
broadcast-ask = طرح سؤال
broadcast-leave-news = إيقاف الأخبار
broadcast-leave-edition = إيقاف الرسائل عن دورة { $edition }
broadcast-leave-next = إيقاف الرسائل عن الدورة القادمة

## الخصوصية وبياناتكم
privacy-heading = الخصوصية
privacy-context = لكي أجيبكم: رقمكم في تيليغرام، واللغة التي تختارونها أو كتبتم بها آخر مرة، وما كان عنه سؤالكم الأخير (الدورة والموضوع، لا كلماتكم أبدا؛ ويُفهم سؤال مثل «وفي 2022؟» لمدة { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}). وكذلك أي رسالة مني أجابت عن أي رسالة منكم (لمدة { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
})، حتى أصحح جوابي عندما تعدلون سؤالكم. ويُحذف كل ذلك بعد { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
} من آخر سؤال منكم، ما لم يكن مسموحا لي بعد بأن أكتب إليكم.
privacy-messages = لكي لا يضيع شيء: رسائلكم إلى أن يُجاب عنها، وردودي إلى أن تُرسل، وكلها مشفرة، وتُحذف بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
} على الأكثر.
privacy-rsvp = لكي تتمكن الأمانة من التخطيط: رغبتكم في الحضور وكل تعديل لها، مع اسم الجهة الذي تذكرونه مشفرا. وبعد { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
} من نهاية الدورة لا تبقى إلا الأعداد.
privacy-consent = لكي لا يصلكم إلا ما تريدون: ما وافقتم على أن يُكتب إليكم بشأنه ومتى، إلى أن تحذفوه؛ والرسائل التي أرسلتها إليكم (لمدة { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}).
privacy-office = عمن يديرون هذا البوت للأمانة: أدوارهم وما فعلوه بها.
privacy-not-kept = ما لا يُحفظ: اسمكم، واسم المستخدم، ورقم هاتفكم.
privacy-seen = من يستطيع الاطلاع عليه: من يديرون هذا البوت للأمانة. ولا يُنقل إلى أي جهة أخرى.
privacy-rights = بياناتكم ملك لكم: يعرض ‎/mydata كل ما يُحفظ عنكم، ويحذفه ‎/forgetme، وتحددون بالأمرين ‎/subscribe و ‎/unsubscribe ما يمكنني أن أكتب إليكم بشأنه.
privacy-telegram = يستطيع تيليغرام نفسه قراءة المحادثات مع البوتات: يرجى عدم إرسال بيانات سرية.
privacy-version = تاريخ هذا النص: { $day }.
privacy-changed = تغير ما يحفظه هذا البوت عنكم أو سبب حفظه: التفاصيل في ‎/privacy. وإن لم ترغبوا في ذلك فإن ‎/forgetme يحذف كل ما يتعلق بكم.
privacy-changed-ask = نص الخصوصية المعمول به مؤرخ في { $day }. عدد من لم يُبلَّغوا به بعد: { $people }. هل نبلغهم؟
privacy-changed-yes = إبلاغهم
privacy-changed-none = أُبلغ الجميع بنص الخصوصية المؤرخ في { $day }.
privacy-changed-begun = تم التسجيل: سيُبلَّغون. العدد: { $people }.
mydata-caption = كل ما يُحفظ عنكم، في ملف.
forget-ask = هل أحذف كل ما يُحفظ عنكم؟ تُحذف معه رغباتكم في الحضور واشتراكاتكم ودوركم إن كان لكم دور. يعرض ‎/mydata تفاصيل ذلك.
forget-yes = نعم، حذف
forget-no = لا، إبقاء
forget-sure = هل أنتم متأكدون؟ يمكنكم بعد ذلك التراجع خلال { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}، ثم لا يمكن استرجاع شيء.
forget-sure-yes = حذف كل ما يتعلق بي
forget-due = سيُحذف كل ما يتعلق بكم يوم { $day }، الساعة { $time } (بتوقيت جنيف). وحتى ذلك الحين يلغي ‎/keepme الحذف. لن أكتب إليكم في هذا الشأن مرة أخرى.
forget-undo = عدم الحذف
forget-kept = حسنا، لن يُحذف شيء.
forget-nothing-due = لم يكن هناك ما سيُحذف.
consents-which = ما يمكنني أن أكتب إليكم بشأنه. اضغطوا للتغيير.
consents-started = تم: ستصلكم هنا أخبار المنتدى. يوقفها ‎/unsubscribe.
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
roles-always = { $person }: { $role }، حدده من يدير البوت
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
audit-line = { $day }، { $time }، { $who }: { $what }
audit-forgotten = شخص حُذفت بياناته
audit-role-offered = أنشأ رابطا لدور ({ $role })
audit-role-accepted = قبل دورا ({ $role })
audit-role-taken = سحب دورا ({ $role }) من { $subject }
audit-exported = { $typed ->
    [yes] نزّل قائمة مع ما كتبه الناس ({ $format })
   *[no] نزّل قائمة ({ $format })
}
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
digest-rsvps = رغبات الحضور الجديدة: { $number }
digest-waiting = قيد الانتظار: رسائل { $updates }، ردود { $replies }
digest-broadcasts = الإعلانات: جارية { $sending }، مجدولة { $scheduled }، مرسلة { $sent }
digest-size = قاعدة البيانات: { $size } ميغابايت
digest-backup = آخر نسخة احتياطية: { $at }
digest-backup-none = لا توجد بعد
digest-backup-elsewhere = يتولاها pg_dump، وليست معروفة هنا
digest-daily = إرسال هذا إلي كل صباح
digest-not-daily = إيقاف الإرسال كل صباح

## Broadcasts: watching
watch-of = { $number } من { $people }
watch-sent = أُرسل
watch-edit = صُحح
watch-delete = حُذف
watch-blocked = حظروا البوت
watch-failed = تعذر الإرسال
watch-unknown = لا يُعرف هل وصل
watch-left = لم يُرسل بعد
watch-gone = حُذفت بياناتهم في الأثناء
watch-beyond = أقدم من 48 ساعة: لم يعد الحذف ممكنا
watch-time-left = الوقت المتبقي تقريبا
watch-begun = البداية
watch-ended = النهاية
watch-by-language = حسب اللغة
watch-by-type = حسب فئة أصحاب المصلحة
watch-no-type = الفئة غير مذكورة
watch-reasons = سبب عدم الوصول كما يذكره تيليغرام
watch-correction = تصحيح الإعلان { $number }
watch-deletion = حذف الإعلان { $number }
watch-corrected = صُحح لدى من تلقاه، بالإعلان { $number }
watch-deleted = حُذف لدى الجميع، بالإعلان { $number }
watch-pause = إيقاف مؤقت
watch-resume = متابعة
watch-stop = إيقاف
watch-again = إعادة المحاولة حيث تعذر الإرسال ({ $people })
watch-unsure = الإرسال حيث لا يُعرف هل وصل ({ $people })
watch-unsure-ask = لا يُعرف هل وصل الإعلان إلى بعض الأشخاص (العدد: { $people }). إذا أُعيد إرساله فقد يتلقاه بعضهم مرتين.
watch-unsure-yes = إعادة الإرسال، ربما مرتين لبعضهم ({ $people })
watch-file = الكل في ملف
watch-correct = تصحيح
watch-remove = حذف لدى الجميع
watch-copy = استخدامه مسودة جديدة
watch-column-outcome = النتيجة
watch-column-reason = السبب
watch-column-at = وقت الإرسال (بتوقيت جنيف)
watch-correct-how = أرسلوا النص الصحيح وراجعوه. بعد التأكيد يحل محل ما تلقوه.
watch-remove-how = بعد التأكيد يختفي الإعلان لدى جميع من تلقوه.
broadcasts-heading = الإعلانات
broadcasts-none = لا توجد إعلانات بعد. ابدؤوا إعلانا بالأمر ‎/broadcast.
broadcasts-older = الأقدم »
broadcasts-newest = « الأحدث
command-broadcast = كتابة إعلان
command-broadcasts = كل الإعلانات
command-privacynotice = الإخبار بنص جديد للخصوصية
audit-broadcast-paused = أوقف الإعلان { $number } مؤقتا
audit-broadcast-repeated = أعاد إرسال الإعلان { $number }
desk-send-edit = تصحيح الآن…
desk-send-delete = حذف الآن…
desk-go-edit = ✓ نعم، تصحيح لدى { $people }
desk-go-delete = ✓ نعم، حذف لدى { $people }
desk-send-ask-edit = هل يحل هذا محل ما تلقوه؟
desk-send-ask-delete = هل يُحذف لدى الجميع؟
desk-confirm-edit = ✓ تأكيد وتصحيح لدى { $people }
desk-confirm-delete = ✓ تأكيد وحذف لدى { $people }
desk-empty-delete = لم يعد الحذف ممكنا لدى أحد: يسمح تيليغرام بذلك خلال 48 ساعة فقط.
desk-keeps-file = من تلقى صورة أو ملفا يجب أن يبقى لديه صورة أو ملف: لا يستطيع تيليغرام تحويله إلى نص فقط. أرسلوا النص مع صورة أو ملف.

## Broadcasts: writing
desk-title = الإعلان { $number }: { $state }
desk-state-draft = مسودة
desk-state-waiting = بانتظار التأكيد
desk-state-scheduled = مجدول
desk-state-missed = فات موعده
desk-state-sending = قيد الإرسال
desk-state-paused = متوقف مؤقتا
desk-state-stopped = موقوف
desk-state-sent = أُرسل
desk-state-discarded = محذوف
desk-texts = النصوص: { $languages }
desk-no-text = لا يوجد بعد
desk-for = إلى: { $who }
desk-among-news = كل من طلب الأخبار
desk-among-edition = المشاركون في { $edition } ممن وافقوا على إبلاغهم بالتغييرات
desk-among-next = من يريدون معرفة الدورة القادمة
desk-among-test = مجموعة التجربة (كل من له دور)
desk-among-privacy = كل من تُحفظ عنهم بيانات
desk-stakeholders = الفئات: { $chosen }
desk-ways = طريقة المشاركة: { $chosen }
desk-languages = اللغات: { $chosen }
desk-all = الكل
desk-buttons = الأزرار: { $buttons }
desk-people = عدد الأشخاص: { $people }
desk-gets-own = ✓ { $name }: { $people }
desk-gets-other = ✗ { $name }: { $people } (النص: { $instead })
desk-left-out = لن يصلهم لأنهم لم يوافقوا: { $people }
desk-new = + إعلان جديد
desk-list = إعلاناتكم التي لم تُرسل بعد. افتحوا أحدها أو ابدؤوا إعلانا جديدا:
desk-list-confirm = بعض الإعلانات بانتظار تأكيدكم.
desk-list-prepared = أعددت بعض الإعلانات من المعلومات المسجلة.
desk-ask-first = أرسلوا إلي الرسالة أو أعيدوا توجيهها: نصا، أو صورة أو وثيقة أو فيديو مع تعليق. يبقى التنسيق كما هو. ويمكن إضافة لغات أخرى بعدها.
desk-ask-text = أرسلوا إلي النص بهذه اللغة أو أعيدوا توجيهه: { $name }
desk-ask-more = أرسلوا إلي النص بلغة أخرى أو أعيدوا توجيهه. أعرف اللغة من النص، ويمكنكم أيضا اختيارها أولا:
desk-go-on = سُجّل ذلك. يمكنكم إرسال اللغة التالية الآن، أو المتابعة بالأزرار.
desk-changed = أُدرج تصحيحكم.
desk-edited-late = لم يعد هذا مسودة، فلم يُدرج تعديلكم فيه.
desk-which = يبدو أن لغة هذا النص هي { $name }، ويوجد نص بها من قبل. ما هذا النص؟
desk-which-replace = يحل محل النص الحالي ({ $name })
desk-which-drop = تجاهله
desk-refused-album = لا يمكن وضع أزرار تحت ألبوم، ولكل شخص زر لإيقاف هذه الرسائل. أرسلوا صورة واحدة أو ملفا واحدا من فضلكم.
desk-refused-kind = لا أستطيع أن أرسل إلى الناس إلا نصا، أو صورة أو وثيقة أو فيديو مع تعليق. أرسلوا واحدا منها من فضلكم.
desk-refused-long = عدد الأحرف { $length }، ولا يقبل تيليغرام هنا أكثر من { $most }. اختصروا النص من فضلكم.
desk-text = ✎ { $name }
desk-more = + لغة
desk-audience = المستلمون
desk-offers = الأزرار
desk-preview = معاينة
desk-test = إرسال إلى مجموعة التجربة
desk-send = إرسال الآن…
desk-when = جدولة…
desk-keep = حفظ المسودة
desk-discard = حذف…
desk-back = « رجوع
desk-write = كتابته من جديد
desk-language = هو بلغة أخرى…
desk-language-which = بأي لغة هو؟
desk-remove = حذفه
desk-audience-which = من يستلمه؟
desk-pick-news = طلبوا الأخبار
desk-pick-edition = المشاركون في { $edition }
desk-pick-next = ينتظرون الدورة القادمة
desk-pick-test = مجموعة التجربة
desk-none-is-all = ما لم يُختر شيء فالمقصود الكل.
desk-offers-which = ما الأزرار المطلوبة وعن أي دورة؟ زر إيقاف هذه الرسائل موجود دائما.
desk-preview-which = أي معاينة تريدون؟ لا تصل إلا إليكم.
desk-preview-of = هذا ما يصل إلى من لغته { $name }:
desk-tested = في طريقه إلى مجموعة التجربة.
desk-text-first = لا يوجد نص بعد: أرسلوا نصا أولا من فضلكم.
desk-empty = لن يصل هذا إلى أحد: لا يوجد أحد بين من اخترتم.
desk-empty-left-out = لن يصل هذا إلى أحد: لم يوافق أحد ممن اخترتم على هذه الرسائل.
desk-send-ask = هل يُرسل الآن؟
desk-send-changed = تغير منذ أن اطلعتم عليه. يرجى الاطلاع عليه مرة أخرى.
desk-needs-another = يجب أن يؤكده أولا شخص آخر له حق الإرسال.
desk-nobody-confirms = لا يوجد شخص آخر يمكنه تأكيد هذا. يستطيع أحد المديرين منح الدور بالأمر ‎/roles.
desk-go = ✓ نعم، إرسال إلى { $people }
desk-go-ask = ✓ طلب التأكيد ({ $people })
desk-fix = ✓ نعم، جدولة إلى { $people }
desk-time-ask = متى يُرسل؟ اكتبوا اليوم والساعة بتوقيت جنيف، مثلا { $example }، أو اختاروا:
desk-time-unclear = عذرا، لم أفهم اليوم والساعة.
desk-time-past = لقد مضى هذا الوقت.
desk-time-skipped = لا توجد هذه الساعة: تُقدَّم الساعات تلك الليلة.
desk-at = { $day }، { $time } (بتوقيت جنيف)
desk-schedule-ask = هل يُرسل في هذا الموعد: { $when }؟ سيصل إلى من يكون حينها بين من اخترتم.
desk-scheduled = موعد إرساله: { $when }.
desk-waiting = طُلب من شخص آخر تأكيده.
desk-missed = كان موعد إرساله { $when }، لكن تعذر الإرسال حينها. لم يصل إلى أحد. ماذا تريدون؟
desk-missed-when = وقت آخر…
desk-request = يطلب منكم { $person } تأكيد إعلان. هذا شكله:
desk-confirm = ✓ تأكيد وإرسال إلى { $people }
desk-confirm-when = ✓ تأكيد إلى { $people }
desk-return = ↩ إعادته إلى كاتبه
desk-take-back = ↩ إعادته مسودة
desk-confirmed = أكد { $person } إعلانكم.
desk-returned = أعاد { $person } إعلانكم إليكم. صار مسودة من جديد.
desk-returned-done = عاد الإعلان { $number } مسودة لدى كاتبه.
desk-kept = حُفظ. يُظهره ‎/broadcast من جديد.
desk-open = فتح
desk-discard-ask = هل يُحذف نهائيا؟
desk-discard-yes = نعم، حذف
desk-held-copy = استُعيدت قاعدة البيانات هذه من نسخة. أُوقفت الإعلانات كي لا يتلقى أحد إعلانا مرتين. إن كانت هي المستخدمة الآن فاسمحوا بالإرسال.
desk-held-silent = تعذر الإرسال أكثر من ساعة، وهناك إعلانات تنتظر. هي موقوفة حتى تؤكدوا أن قاعدة البيانات هذه هي المستخدمة.
desk-allow = ✓ هي المستخدمة: إرسال
desk-allowed = سُجّل ذلك: تُرسل الإعلانات من هنا.
broadcast-ask-how = اكتبوا سؤالكم هنا بكلماتكم، مثلا: «متى منتدى 2024؟»
broadcast-left-news = تم: لن أرسل إليكم أخبارا بعد الآن.
broadcast-left-changes = تم: لن أكتب إليكم عن دورة { $edition } بعد الآن.
broadcast-left-next = تم: لن أكتب إليكم عن الدورة القادمة.
broadcast-left-undo = تراجع
audit-broadcast-tested = أرسل الإعلان { $number } إلى مجموعة التجربة
audit-broadcast-submitted = طلب تأكيد الإعلان { $number }
audit-broadcast-returned = أعاد الإعلان { $number } إلى كاتبه
audit-broadcast-taken-back = أعاد الإعلان { $number } مسودة
audit-broadcast-scheduled = حدد موعد الإعلان { $number }
audit-broadcast-sent = أرسل الإعلان { $number }
audit-broadcast-discarded = حذف الإعلان { $number }
audit-sending-allowed = سمح بإرسال الإعلانات من قاعدة البيانات هذه

## Broadcasts: prepared from the record
occasion-added = { $edition }: أصبحت هذه الدورة مسجلة.
occasion-changed = { $edition }: طرأ تغيير.
occasion-reminder = تذكير: { $edition }
occasion-before = سابقا: { $value }
occasion-also = وطرأ تغيير أيضا على: { $topics }. يمكنكم سؤالي عنه.
occasion-withdrawn = لم يعد مذكورا في الرسائل.
occasion-ask = هل ستشاركون؟ أخبروني بالزر أدناه؛ أما التسجيل الرسمي فيتم على حدة.
desk-prepared = أعد البوت هذا النص من المعلومات المسجلة. لا يُرسل شيء قبل أن تتولوه وتراجعوه وترسلوه.
desk-adopt = توليه
