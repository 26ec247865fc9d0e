# Что говорит бот, по-русски. Годы приходят текстом: 2024 остаётся 2024.

## How values are written
comma = {", "}
semicolon = {"; "}
labelled = { $label }: { $value }
heading = { $topic }:
notably = в том числе { $list }
both-names = { $name } ({ $original })
from-day = с { $day }
period-in_person = { $days }, очно
period-remote = { $days }, онлайн
day-hours = { $day }, { $hours } (время Женевы)
to-be-confirmed = { $day } (требует подтверждения)
deadline = не позднее { $day }
deadline-before = до { $day }
phone = Тел. { $number }
fax = Факс { $number }
email = { $address }
signatory = { $person }, { $office }
title = «{ $title }»
title-translated = «{ $title }» (перевод наш; в письме: « { $original } »)
replaces = Вместо прежнего: { $value } ({ $letter }).
doubt = Обратите внимание: { $doubt }
letter = { $reference }, { $day }
letter-undated = { $subject }, без даты и номера
letter-to = { $letter } – { $people }
source = Источник: { $letters }
announced = Даты (объявленные)
is-over = Этот форум уже прошёл.

## Of a date
duration = { $days ->
    [one] { $days } день.
    [few] { $days } дня.
   *[many] { $days } дней.
}
weekdays = Первый день: { $first }; последний день: { $last }.
first-day = Первый день: { $day }.
last-day = Последний день: { $day }.
starts-in = Начало { $time }.
ended-ago = Завершился { $time }.

## Yes and no
verdict-yes = Да, { $name } — в письме указано.
verdict-no = В письме { $name } среди названных не значится.

## What is not on record
not-stated = { $topic }: в письмах об этом не сказано.
not-stated-thing = В письмах об этом не сказано.
ask-contact = Можно спросить: { $contact } ({ $letter }).
ask-later-contact = Можно посмотреть на { $website } или спросить контактное лицо из более позднего письма: { $contact } ({ $letter }).
ask-website = Можно посмотреть на { $website }.
month-yes = Да: { $name }.
month-no = Нет, не { $name }.
more = Подробнее
unchanged = В письмах нет сведений об изменениях этого форума.
stated-elsewhere = Такие сведения есть за: { $years }.
unknown-edition = { $named }: такого форума среди известных нам нет. Есть письма о форумах { $years } годов.
none-ahead = О следующем форуме в письмах ничего не объявлено; возможно, есть более новые: { $website }. Последний известный:
newer-may-exist = Это последний форум, о котором у нас есть письмо; возможно, есть более новые: { $website }

## Everything else
which-one = Что вы хотели бы узнать?
courtesy = Здравствуйте! Я бот и отвечаю на вопросы о Форуме ВВУИО по официальным письмам (форумы { $years } годов): даты, место, тема, контакты, регистрация, программа и другое. Спросите, например: «Когда форум 2024 года?»
courtesy-again = Всегда рад помочь. Я бот и знаю официальные письма о Форуме ВВУИО: спрашивайте, когда захотите.
decline = Я могу отвечать только о Форуме ВВУИО — по официальным письмам о форумах { $years } годов. Можно спросить, например: «Где был форум 2022 года?»
decline-part = Остальная часть вашего сообщения не о том, что сказано в письмах о Форуме ВВУИО.
rsvp-over = { $edition }: этот форум уже прошёл, заявить об участии нельзя. О следующих форумах: { $website }
rsvp-register = Чтобы участвовать ({ $edition }), зарегистрируйтесь на { $website }. Этот бот никого не регистрирует.

## In the terminal
terminal-hint = Задайте вопрос или введите номер кнопки, чтобы нажать её. /edit и текст изменяет ваше последнее сообщение; /quit завершает разговор.
terminal-edited = (изменено)
terminal-deleted = (удалено)
terminal-file = [{ $name }, { $size }] сохранено: { $path }
terminal-nothing-to-edit = Пока нет сообщения, которое можно изменить: отправьте его, затем введите /edit и новый текст.

## On Telegram
bot-name = Форум ВВУИО: вопросы и ответы
bot-description = Спрашивайте о Форуме ВВУИО: даты, место, тема, контакты, регистрация и другое. Отвечаю на русском, English, français, español, العربية и 中文 по официальным письмам и называю источник.
bot-short-description = Отвечает на вопросы о Форуме ВВУИО по официальным письмам и называет источник.
start = Здравствуйте! Я отвечаю на вопросы о Форуме ВВУИО (форумы { $years } годов) по официальным письмам и каждый раз называю письмо. Спросите, например: «Когда форум 2024 года?»
start-more = /help — о чём можно спросить, /language — язык команд и кнопок.
operator-none = Этот бот не является официальной службой МСЭ.
operator = Кто ведёт этот бот: { $operator }.
help = Спрашивайте своими словами, например: «Когда форум 2024 года?» Затем можно продолжить: «А в 2022?»
help-commands = Команды
help-command = { $name }: /{ $command }
help-year = Добавьте год, чтобы выбрать форум: /{ $command } { $year }
help-inline = В любом чате наберите @{ $bot } и вопрос, чтобы отправить туда ответ.
about-heading = Об этом боте
about = Я знаю только то, что сказано в официальных письмах о форумах { $years } годов. Чего в них нет, того я не додумываю. Письма — это объявления: последние новости на { $website }.
privacy-heading = Конфиденциальность
privacy-kept = Что хранится: ваш номер в Telegram, выбранный вами язык и то, о чём был последний вопрос (форум и тема, но не ваши слова), чтобы вопрос «А в 2022?» был понятен (срок в часах: { $hours }). А также какое моё сообщение отвечает на какое ваше (срок в днях: { $days }), чтобы исправить ответ, когда вы измените вопрос.
privacy-not-kept = Что не хранится: то, что вы пишете, ваше имя, ваш номер телефона.
privacy-telegram = Сам Telegram может читать чаты с ботами: не присылайте ничего конфиденциального.
command-start = Начать
command-help = Помощь
command-about = Об этом боте
command-language = Язык
command-privacy = Конфиденциальность
language-which = На каком языке показывать команды и кнопки? На вопросы я всегда отвечаю на том языке, на котором вы пишете.
language-as-i-write = Язык, на котором я пишу
language-chosen = ✓ { $name }
language-set = Готово: команды и кнопки теперь на русском языке. На вопросы я всегда отвечаю на том языке, на котором вы пишете.
language-follows = Готово: команды и кнопки теперь на том языке, на котором вы пишете.
language-unknown = На этом языке я не говорю. Выберите, пожалуйста, один из этих:
unknown-command = Я не знаю такой команды. Спросите своими словами или посмотрите /help.
button-old = Эта кнопка устарела. Задайте вопрос ещё раз, пожалуйста.
not-text = Я умею читать только текст. Напишите вопрос, например: «Когда форум 2024 года?»
group-hello = Здравствуйте! В этой группе упомяните @{ $bot } или ответьте на моё сообщение, и я отвечу на ваш вопрос о Форуме ВВУИО.
private-only = Это останется между нами. Продолжим в личном чате: { $link }
fault = Извините, на нашей стороне произошла ошибка, дело не в вашем сообщении. Попробуйте, пожалуйста, чуть позже.
late = Извините, что отвечаем с опозданием.

## Counts and lists for the secretariat
report-nobody = Пока никто не ответил: { $edition }.
report-all = Все категории участников
report-in_person = Очно
report-remote = Онлайн
report-undecided = Ещё не решили
report-new = Новые за последние 7 дней
report-delegates = Заявлены в делегациях
report-delegates-apart = Заявленные в делегациях считаются отдельно.
report-caution = Это выражение интереса, а не регистрация.
report-as-of = По состоянию на { $day }, { $time } (время Женевы)
report-coming = Участвует
report-declined = Не участвует
report-column-edition = Форум
report-column-stakeholder = Категория участников
report-column-way = Форма участия
report-column-delegates = Делегаты
report-column-state = Ответ
report-column-language = Язык
report-column-organisation = Организация (как её написали)
report-column-at = Последнее изменение (время Женевы)

## RSVP
rsvp-heading = Заявка об участии
rsvp-next-edition = Следующий Форум ВВУИО
rsvp-not-official = Это не официальная регистрация и не аккредитация. Для них: { $link }
rsvp-ask-edition = В каком форуме вы участвуете?
rsvp-ask-type = К какой группе вы относитесь?
rsvp-ask-way = Как вы будете участвовать?
rsvp-ask-number = Сколько человек в вашей делегации относятся к группе «{ $type }»? Нажмите или напишите число.
rsvp-ask-organisation = Из какой вы организации? Напишите её название или пропустите этот вопрос.
rsvp-ask-organisation-delegation = Из какой организации делегация? Напишите её название или пропустите этот вопрос.
rsvp-ask-changes = Можно написать вам сюда, если что-то изменится, например даты этого форума?
rsvp-ask-news = А присылать вам сюда новости Форума?
rsvp-ask-next = Можно написать вам сюда, когда объявят следующий форум?
rsvp-summary = Всё верно?
rsvp-field-edition = Форум
rsvp-field-type = Группа
rsvp-field-way = Участие
rsvp-field-organisation = Организация
rsvp-field-changes = Сообщения об изменениях
rsvp-field-news = Новости
rsvp-field-next = Сообщение о следующем форуме
rsvp-no-name = не указана
rsvp-yes = Да
rsvp-no = Нет
rsvp-way-in_person = Лично
rsvp-way-remote = Онлайн
rsvp-way-undecided = Пока не решено
rsvp-skip = Пропустить
rsvp-back = « Назад
rsvp-cancel = Отмена
rsvp-confirm = ✓ Подтвердить
rsvp-change-field = ✎ { $field }
rsvp-continue = Продолжить
rsvp-delegation = Я заявляю делегацию
rsvp-start = Я участвую ({ $edition })
rsvp-interest = Сообщить мне о следующем форуме
rsvp-change = Изменить
rsvp-withdraw = Отозвать
rsvp-come-again = Всё-таки участвую
rsvp-delegation-named = Делегация { $edition }
rsvp-interest-end = Не сообщать о следующем форуме
rsvp-waits = Ваша заявка об участии не закончена.
rsvp-notice-unclear = Простите, я не понял ответа. Нажмите кнопку или напишите ответ.
rsvp-notice-too-long = Слишком длинно: пожалуйста, не больше { $longest } знаков.
rsvp-notice-no-name = Такое название я прочитать не могу. Напишите его, пожалуйста, текстом.
rsvp-notice-no-number = Укажите одно число, не больше { $most }.
rsvp-notice-nobody = В делегации есть хотя бы один человек.
rsvp-notice-answered = На этот вопрос вы уже ответили.
rsvp-cancelled = Отменено. Ничего не записано.
rsvp-unchanged = Отменено. Ваша заявка осталась прежней.
rsvp-refused = Хорошо, я не буду вам писать.
rsvp-person-coming = ✓ Записано: вы участвуете.
rsvp-person-declined = Записано: вы не участвуете.
rsvp-delegation-coming = ✓ Записано: ваша делегация участвует.
rsvp-delegation-declined = Записано: ваша делегация не участвует.
rsvp-interest-noted = ✓ Записано: я напишу вам сюда, когда его объявят.
rsvp-interest-ended = Готово: о следующем форуме я вам писать не буду.
rsvp-withdraw-ask = Отозвать эту заявку?
rsvp-withdraw-yes = Да, отозвать
rsvp-withdraw-no = Нет, оставить
rsvp-none = У вас здесь ещё нет заявок об участии.
rsvp-is-over = { $edition } ({ $days }): форум уже прошёл. Сообщить вам сюда, когда объявят следующий?
rsvp-opens = { $edition } ({ $days }): заявить об участии можно с этого дня: { $day }.
rsvp-closed = { $edition } ({ $days }): заявки принимались по { $day }.
rsvp-old = Эта заявка уже закончена. Вот что записано:
rsvp-calendar = Для вашего календаря
command-rsvp = Сообщить об участии
command-myrsvp = Мои заявки об участии
