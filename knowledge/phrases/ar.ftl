# ما يقوله البوت بالعربية. تصل السنوات نصا فتبقى 2024 كما هي.

## How values are written
comma = {"، "}
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
letter-to = { $letter }؛ موجهة: { $people }
source = المصدر: { $letters }
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
stated-elsewhere = هذه المعلومة مسجلة لدورة: { $years }.
unknown-edition = { $named } ليست ضمن الدورات المسجلة لدينا. الدورات المسجلة: { $years }.
none-ahead = لا توجد في الرسائل دورة قادمة معلنة، وقد تكون هناك دورات أحدث: { $website }. آخر دورة مسجلة لدينا:
newer-may-exist = هذه آخر دورة مسجلة لدينا، وقد تكون هناك دورات أحدث: { $website }

## Everything else
which-one = ماذا تودون أن تعرفوا؟
courtesy = مرحبا! أنا بوت يجيب عن الأسئلة حول منتدى القمة العالمية لمجتمع المعلومات استنادا إلى رسائله الرسمية (دورات { $years }): المواعيد والمكان والموضوع وجهة الاتصال والتسجيل والبرنامج وغيرها. اسألوا مثلا: «متى منتدى 2024؟»
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
