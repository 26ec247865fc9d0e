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
passed = { $value } (этот срок уже прошёл)
phone = Тел. { $number }
fax = Факс { $number }
email = { $address }
signatory = { $person }, { $office }
title = «{ $title }»
title-translated = «{ $title }» (перевод наш; в письме: «{ $original }»)
replaces = Вместо прежнего: { $value } ({ $letter }).
doubt = Обратите внимание: { $doubt }
letter = { $reference }, { $day }
letter-undated = { $subject }, без даты и номера
letter-to = { $letter } — { $people }
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
under-way = Форум проходит сейчас.
ended-ago = Завершился { $time }.

## Yes and no
verdict-yes = Да, в письме указано: { $name }.
verdict-no = По этому пункту в письме не указано: { $name }.

## What is not on record
not-stated = { $topic }: в письмах об этом не сказано.
not-stated-thing = В письмах об этом не сказано.
ask-contact = Можно спросить: { $contact } ({ $letter }).
ask-later-contact = Можно посмотреть на { $website } или спросить контактное лицо из более позднего письма: { $contact } ({ $letter }).
ask-website = Можно посмотреть на { $website }.
month-yes = Да: { $name }.
month-no = Нет, не { $name }.
more = Подробнее
earlier = Раньше: { $years }
unchanged = В письмах нет сведений об изменениях этого форума.
stated-elsewhere = Такие сведения есть за: { $years }.
unknown-edition = { $named }: такого форума среди известных нам нет. Есть письма о форумах { $years } годов.
none-ahead = О следующем форуме в письмах ничего не объявлено; возможно, есть более новые: { $website }. Последний известный:
newer-may-exist = Это последний форум, о котором у нас есть письмо; возможно, есть более новые: { $website }

## Everything else
which-one = Не совсем понятно, что вы хотите узнать об этом форуме ({ $edition }). Что из этого вас интересует?
courtesy = Здравствуйте! Я бот и отвечаю на вопросы о Форуме ВВУИО по официальным письмам (форумы { $years } годов): даты, место, тема, контакты, регистрация, программа и другое. Спросите, например: «Когда форум 2024 года?»
courtesy-again = К вашим услугам: я бот и знаю официальные письма о Форуме ВВУИО. Спрашивайте, когда захотите.
decline = Я могу отвечать только о Форуме ВВУИО — по официальным письмам о форумах { $years } годов. Можно спросить, например: «Где был форум 2022 года?»
decline-topic = Тема вопроса понятна: «{ $topics }», но не видно, что речь о Форуме ВВУИО, а о другом я ничего не знаю. Если вы о Форуме, назовите его или один из известных мне годов: { $years }.
decline-edition = Год понятен: { $year }, но непонятно, что вы хотите узнать. О Форуме ВВУИО можно задать вопрос, например, по таким темам: { $topics }.
decline-part = Остальная часть вашего сообщения не о том, что сказано в письмах о Форуме ВВУИО.
rsvp-over = { $edition }: этот форум уже прошёл, заявить об участии нельзя. О следующих форумах: { $website }
rsvp-register = Чтобы участвовать ({ $edition }), зарегистрируйтесь на { $website }. Этот бот никого не регистрирует.
rsvp-tell = Сообщить об участии можно здесь: /rsvp ({ $edition }). Официальная регистрация: { $website }.

## In the terminal
terminal-hint = Задайте вопрос или введите номер или букву кнопки, чтобы нажать её. /edit и текст изменяет ваше последнее сообщение; /quit завершает разговор.
terminal-edited = (изменено)
terminal-deleted = (удалено)
terminal-file = [{ $name }, { $size }] сохранено: { $path }
terminal-nothing-to-edit = Пока нет сообщения, которое можно изменить: отправьте его, затем введите /edit и новый текст.

## On Telegram
bot-name = Форум ВВУИО: вопросы и ответы
bot-description = Спрашивайте о Форуме ВВУИО: даты, место, тема, контакты, регистрация и другое. Отвечаю на русском, English, français, español, العربية и 中文 по официальным письмам и называю источник.
bot-short-description = Отвечает на вопросы о Форуме ВВУИО по официальным письмам и называет источник.
start = Здравствуйте! Я отвечаю на вопросы о Форуме ВВУИО (форумы { $years } годов) по официальным письмам и каждый раз называю письмо. Спросите, например: «Когда форум 2024 года?»
start-more = /help — о чём можно спросить, /rsvp — сообщить об участии, /language — язык команд и кнопок.
operator-none = Этот бот не является официальной службой МСЭ.
operator = Кто ведёт этого бота: { $operator }.
help = Спрашивайте своими словами, например: «Когда форум 2024 года?» Затем можно продолжить: «А в 2022?»
help-commands = Команды
help-command = { $name }: /{ $command }
help-year = Добавьте год, чтобы выбрать форум: /{ $command } { $year }
help-inline = В любом чате наберите @{ $bot } и вопрос, чтобы отправить туда ответ.
about-heading = Об этом боте
about = Я знаю только то, что сказано в официальных письмах о форумах { $years } годов. Чего в них нет, того я не додумываю. Письма — это объявления: последние новости на { $website }.
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
group-hello = Здравствуйте! В этой группе ответьте на это сообщение или упомяните @{ $bot }, и я отвечу на ваш вопрос о Форуме ВВУИО.
private-only = Это останется между нами. Продолжим в личном чате: { $link }
fault = Извините, на нашей стороне произошла ошибка, дело не в вашем сообщении. Попробуйте, пожалуйста, чуть позже.
late = Извините, что отвечаем с опозданием.
too-many-messages = Сообщений оказалось больше, чем можно обработать сразу, поэтому самые старые остались без ответа. Пожалуйста, задайте ещё раз вопросы, на которые нет ответа.

## Counts and lists for the secretariat
report-nobody = Пока никто не ответил: { $edition }.
report-all = Все категории участников
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
command-stats = Сколько участников
command-export = Список заявок (файл)
stats-hint = Сколько человек ответили здесь, показывает /stats.
stats-refresh = Обновить
stats-chart = Диаграмма
export-which = Какие заявки включить в файл? Выберите их, затем формат файла.
export-none = Заявок по этому выбору пока нет, поэтому нет и файла.
export-lines = Строк в файле
export-all = все
export-typed = С тем, что написали люди
export-typed-caution = По тому, что люди написали (их организация), можно узнать, кто они, а Telegram может читать файлы в чатах с ботами. Всё равно прислать файл с этими данными?
export-typed-yes = Да, с тем, что написали люди ({ $format })
export-back = Назад
export-too-long = Список длиннее { $most } строк нельзя отправить сюда. Выберите меньше заявок или обратитесь к тем, кто ведёт этого бота: «forumbot rsvps export» записывает списки любой длины.

## RSVP
rsvp-heading = Заявка на участие
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
rsvp-field-way = Форма участия
rsvp-field-organisation = Организация
rsvp-field-changes = Сообщения об изменениях
rsvp-field-news = Новости
rsvp-field-next = Сообщение о следующем форуме
rsvp-no-name = не указана
rsvp-yes = Да
rsvp-no = Нет
rsvp-way-in_person = Очно
rsvp-way-remote = Онлайн
rsvp-way-undecided = Ещё не решено
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
rsvp-come-again = Всё-таки да
rsvp-delegation-named = Делегация { $edition }
rsvp-interest-end = Не сообщать о следующем форуме
rsvp-waits = Ваша заявка на участие не закончена.
rsvp-notice-unclear = Простите, я не понял ответа. Нажмите кнопку или напишите ответ.
rsvp-notice-too-long = Слишком длинно: пожалуйста, не больше { $longest } знаков.
rsvp-notice-no-name = Такое название я прочитать не могу. Напишите его, пожалуйста, текстом.
rsvp-notice-no-number = Укажите одно число, не больше { $most }.
rsvp-notice-nobody = В делегации есть хотя бы один человек.
rsvp-notice-wrong = Что изменить? Нажмите кнопку или напишите, как правильно.
rsvp-notice-answered = На этот вопрос вы уже ответили. Ответ можно изменить до подтверждения.
rsvp-cancelled = Отменено. Ничего не записано.
rsvp-unchanged = Отменено. Ваша заявка осталась прежней.
rsvp-refused = Хорошо, я не буду вам писать.
rsvp-person-coming = ✓ Записано: вы участвуете.
rsvp-person-declined = Записано: вы не участвуете.
rsvp-delegation-coming = ✓ Записано: ваша делегация участвует.
rsvp-delegation-declined = Записано: ваша делегация не участвует.
rsvp-interest-noted = ✓ Записано: я напишу вам сюда, когда его объявят.
rsvp-interest-ended = Готово: о следующем форуме я вам писать не буду.
rsvp-ask-withdraw = Отозвать эту заявку?
rsvp-withdraw-yes = Да, отозвать
rsvp-withdraw-no = Нет, оставить
rsvp-none = У вас здесь ещё нет заявок на участие.
rsvp-is-over = { $edition } ({ $days }): форум уже прошёл. Сообщить вам сюда, когда объявят следующий?
rsvp-opens = { $edition } ({ $days }): заявить об участии можно с { $day }.
rsvp-closed = { $edition } ({ $days }): заявки принимались по { $day }.
rsvp-old = Эта заявка уже закончена. /myrsvp покажет, что записано.
rsvp-calendar = Для вашего календаря
command-rsvp = Сообщить об участии
command-myrsvp = Мои заявки на участие

## Under a broadcast
broadcast-registration = Официальная регистрация
broadcast-ask = Задать вопрос
broadcast-leave-news = Больше не присылать новости
broadcast-leave-edition = Больше не писать о форуме { $edition } года
broadcast-leave-next = Больше не писать о следующем форуме

## Конфиденциальность и ваши данные
privacy-heading = Конфиденциальность
privacy-context = Чтобы отвечать вам: ваш номер в Telegram, язык, который вы выбрали или на котором писали в последний раз, и то, о чём был последний вопрос (форум и тема, но не ваши слова; вопрос «А в 2022?» понятен ещё { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[many] { $hours } часов
}). А также какое моё сообщение отвечает на какое ваше (хранится { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}), чтобы исправить ответ, когда вы измените вопрос. Всё это удаляется через { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[many] { $months } месяцев
} после вашего последнего вопроса, если только мне ещё не разрешено вам писать.
privacy-messages = Чтобы ничего не потерялось: ваши сообщения, пока на них нет ответа, и мои ответы, пока они не отправлены, в зашифрованном виде; не позднее чем через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} они удаляются.
privacy-rsvp = Чтобы секретариат мог планировать: ваша заявка на участие и каждое её изменение, с указанной вами организацией в зашифрованном виде. Через { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[many] { $months } месяцев
} после форума остаются только числа.
privacy-consent = Чтобы вы получали только то, что хотите: о чём вы разрешили вам писать и когда, пока вы это не удалите; и какие сообщения я вам отправлял (хранится { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[many] { $months } месяцев
}).
privacy-office = О тех, кто ведёт этого бота для секретариата: их роль и что они с ней сделали.
privacy-not-kept = Что не хранится: ваше имя, имя пользователя, номер телефона.
privacy-seen = Кто это видит: те, кто ведёт этого бота для секретариата. Больше никому это не передаётся.
privacy-rights = Ваши данные принадлежат вам: /mydata показывает всё, что о вас хранится, /forgetme удаляет это, а с /subscribe и /unsubscribe вы решаете, о чём я могу вам писать.
privacy-telegram = Сам Telegram может читать чаты с ботами: не присылайте ничего конфиденциального.
privacy-version = Текст от { $day }
privacy-changed = Изменилось то, что этот бот хранит о вас, или зачем он это хранит: подробности в /privacy. Если вы этого не хотите, /forgetme удалит всё о вас.
privacy-changed-ask = Текст о конфиденциальности: от { $day }. Сколько человек о нём ещё не знают: { $people }. Сообщить им?
privacy-changed-yes = Сообщить
privacy-changed-none = О тексте о конфиденциальности от { $day } сообщено всем.
privacy-changed-begun = Принято: им сообщат. Сколько человек: { $people }.
mydata-caption = Всё, что о вас хранится, в файле.
forget-ask = Удалить всё, что о вас хранится? Вместе с этим удалятся ваши заявки на участие, подписки и роль, если она у вас есть. Что именно хранится, показывает /mydata.
forget-yes = Да, удалить
forget-no = Нет, оставить
forget-sure = Вы уверены? Потом у вас будет { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[many] { $hours } часов
}, чтобы передумать, а после этого вернуть ничего нельзя.
forget-sure-yes = Удалить всё обо мне
forget-due = Всё о вас будет удалено: { $day }, { $time } (время Женевы). До этого команда /keepme всё отменит. Больше я об этом писать не буду.
forget-undo = Не удалять
forget-kept = Хорошо, ничего не удаляется.
forget-nothing-due = Ничего и не должно было удалиться.
consents-which = О чём я могу вам писать. Нажмите, чтобы изменить.
consents-started = Готово: вы будете получать здесь новости Форума. Отменить можно командой /unsubscribe.
consents-ended = Готово: теперь я буду писать вам только в ответ.
consents-news = Новости Форума
consents-next = Следующий форум, когда его объявят
consents-changes = Изменения форума { $edition } года
consents-yes = ✓ { $purpose }
consents-no = ✗ { $purpose }
command-mydata = Что обо мне хранится
command-forgetme = Удалить всё обо мне
command-subscribe = Получать новости
command-unsubscribe = Не получать сообщений

## Роли и что с ними сделано
role-viewer = просмотр
role-author = подготовка
role-sender = отправка
role-admin = администрирование
role-viewer-may = Просмотр: видит числа и списки
role-author-may = Подготовка: ещё и пишет рассылки
role-sender-may = Отправка: ещё и отправляет рассылки
role-admin-may = Администрирование: ещё и даёт роли и видит, что сделано
roles-heading = У кого есть роль
roles-officer = { $person }: { $role }, с { $day }
roles-always = { $person }: { $role }, задано тем, кто ведёт бота
roles-nobody = Ролей пока ни у кого нет.
roles-give = Дать роль
roles-which = Какую роль?
roles-link = Отправьте эту ссылку только тому, кто должен получить роль ({ $role }). Она действует один раз, до { $day }, { $time } (время Женевы): { $link }
roles-take = Забрать: { $person }, { $role }
roles-take-ask = Забрать роль ({ $role }) у { $person }?
roles-take-yes = Да, забрать
roles-take-no = Нет
roles-taken = Готово: у { $person } больше нет роли.
roles-not-theirs = У { $person } нет роли, которую можно здесь забрать.
roles-welcome = Теперь у вас есть роль в секретариате. { $role }.
roles-link-dead = Эта ссылка больше не действует. Попросите новую у администратора.
audit-heading = Что сделано
audit-none = Пока ничего не сделано.
audit-line = { $day }, { $time }, { $who }: { $what }
audit-forgotten = тот, чьи данные удалены
audit-role-offered = ссылка на роль ({ $role })
audit-role-accepted = роль принята ({ $role })
audit-role-taken = роль ({ $role }) забрана у { $subject }
audit-exported = { $typed ->
    [yes] скачан список с тем, что написали люди ({ $format })
   *[no] список скачан ({ $format })
}
audit-broadcast-written = рассылка { $number } написана
audit-broadcast-confirmed = рассылка { $number } подтверждена
audit-broadcast-stopped = рассылка { $number } остановлена
audit-broadcast-resumed = рассылка { $number } продолжена
audit-privacy-change-confirmed = о тексте о конфиденциальности сообщено ({ $number })
audit-newer = « Новее
audit-older = Старее »
command-roles = Роли
command-audit = Что сделано

## For those who look after the bot
alarm = ⚠ Сбой в работе бота: { $what }
alarm-again = С последнего сообщения это повторилось ещё { $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
}.
command-digest = Сводка
digest-heading = Что сделал бот
digest-today = Сегодня
digest-yesterday = Вчера
digest-questions = Вопросы: { $number } (ответ дан: { $answer }, нет в письмах: { $not_stated }, неизвестный форум: { $unknown_edition }, переспрошено: { $clarify }, не по теме: { $decline })
digest-rsvps = Новые заявки на участие: { $number }
digest-waiting = Ожидают: сообщения { $updates }, ответы { $replies }
digest-broadcasts = Рассылки: идут { $sending }, запланированы { $scheduled }, завершены { $sent }
digest-size = База данных: { $size } МБ
digest-backup = Последняя резервная копия: { $at }
digest-backup-none = ещё нет
digest-backup-elsewhere = создаётся pg_dump, здесь не известно
digest-daily = Присылать каждое утро
digest-not-daily = Больше не присылать каждое утро

## Broadcasts: watching
watch-of = { $number } из { $people }
watch-sent = Отправлено
watch-edit = Исправлено
watch-delete = Удалено
watch-blocked = Заблокировали бота
watch-failed = Не удалось
watch-unknown = Неизвестно, дошло ли
watch-left = Ещё предстоит
watch-gone = Удалены из базы за это время
watch-beyond = Старше 48 часов: удалить уже нельзя
watch-time-left = Осталось примерно
watch-begun = Начало
watch-ended = Окончание
watch-by-language = По языкам
watch-by-type = По категориям участников
watch-no-type = Категория не указана
watch-reasons = Почему не дошло, словами Telegram
watch-correction = Исправление рассылки { $number }
watch-deletion = Удаление рассылки { $number }
watch-corrected = Исправлена у тех, кто её получил (рассылка { $number })
watch-deleted = Удалена везде (рассылка { $number })
watch-pause = Приостановить
watch-resume = Продолжить
watch-stop = Остановить
watch-again = Повторить там, где не удалось ({ $people })
watch-unsure = Отправить там, где неизвестно ({ $people })
watch-unsure-ask = Неизвестно, дошло ли сообщение (людей: { $people }). Если отправить ещё раз, кто-то может получить его дважды.
watch-unsure-yes = Отправить ещё раз, кому-то, возможно, дважды ({ $people })
watch-file = Всё одним файлом
watch-correct = Исправить
watch-remove = Удалить везде
watch-copy = Взять как новый черновик
watch-column-outcome = Результат
watch-column-reason = Причина
watch-column-at = Отправлено (время Женевы)
watch-correct-how = Пришлите правильный текст и посмотрите, как он выглядит. После подтверждения он заменит то, что люди получили.
watch-remove-how = После подтверждения сообщение исчезнет у всех, кто его получил.
broadcasts-heading = Рассылки
broadcasts-none = Рассылок пока нет. Начать можно командой /broadcast.
broadcasts-older = Старше »
broadcasts-newest = « Самые новые
command-broadcast = Написать рассылку
command-broadcasts = Все рассылки
command-privacynotice = Сообщить о новом тексте о конфиденциальности
audit-broadcast-paused = рассылка { $number } приостановлена
audit-broadcast-repeated = рассылка { $number } отправлена повторно
desk-send-edit = Исправить сейчас…
desk-send-delete = Удалить сейчас…
desk-go-edit = ✓ Да, исправить ({ $people })
desk-go-delete = ✓ Да, удалить ({ $people })
desk-send-ask-edit = Заменить этим то, что люди получили?
desk-send-ask-delete = Удалить это у всех?
desk-confirm-edit = ✓ Подтвердить и исправить ({ $people })
desk-confirm-delete = ✓ Подтвердить и удалить ({ $people })
desk-empty-delete = Удалить уже не у кого: Telegram позволяет это только 48 часов.
desk-keeps-file = Кто получил фото или файл, должен снова получить фото или файл: Telegram не может превратить его в простой текст. Пришлите текст с фото или файлом.

## Broadcasts: writing
desk-title = Рассылка { $number }: { $state }
desk-state-draft = черновик
desk-state-waiting = ждёт подтверждения
desk-state-scheduled = запланирована
desk-state-missed = не ушла вовремя
desk-state-sending = отправляется
desk-state-paused = приостановлена
desk-state-stopped = остановлена
desk-state-sent = отправлена
desk-state-discarded = удалена
desk-texts = Тексты: { $languages }
desk-no-text = пока нет
desk-for = Кому: { $who }
desk-among-news = все, кто попросил присылать новости
desk-among-edition = участники ({ $edition }), согласившиеся узнавать об изменениях
desk-among-next = те, кто хочет узнать о следующем форуме
desk-among-test = тестовая группа (все, у кого есть роль)
desk-among-privacy = все, о ком что-либо хранится
desk-stakeholders = Группы: { $chosen }
desk-ways = Форма участия: { $chosen }
desk-languages = Языки: { $chosen }
desk-all = все
desk-buttons = Кнопки: { $buttons }
desk-people = Людей: { $people }
desk-gets-own = ✓ { $name }: { $people }
desk-gets-other = ✗ { $name }: { $people } (текст: { $instead })
desk-left-out = Не получат, потому что не давали согласия: { $people }
desk-new = + Новая рассылка
desk-list = Ваши, ещё не отправленные. Откройте одну из них или начните новую:
desk-list-confirm = Некоторые ждут вашего подтверждения.
desk-list-prepared = Некоторые подготовлены мной по имеющимся сведениям.
desk-ask-first = Пришлите или перешлите мне сообщение: текст либо фото, документ или видео с подписью. Оформление сохранится. Потом можно добавить другие языки.
desk-ask-text = Пришлите или перешлите мне текст на этом языке: { $name }
desk-ask-more = Пришлите или перешлите мне текст на другом языке. Язык я узнаю по тексту; можно и выбрать его заранее:
desk-go-on = Записано. Можно сразу прислать текст на следующем языке или продолжить кнопками.
desk-changed = Ваша правка учтена.
desk-edited-late = Это уже не черновик, поэтому ваша правка в него не вошла.
desk-which = Похоже, язык этого текста — { $name }, а текст на нём уже есть. Что это?
desk-which-replace = Заменяет нынешний текст ({ $name })
desk-which-drop = Не брать его
desk-refused-album = Под альбомом не бывает кнопок, а каждый получает кнопку, чтобы отказаться от таких сообщений. Пришлите, пожалуйста, одно изображение или один файл.
desk-refused-kind = Я могу разослать только текст либо фото, документ или видео с подписью. Пришлите, пожалуйста, что-нибудь из этого.
desk-refused-long = Здесь знаков: { $length }, а Telegram принимает не больше { $most }. Сократите, пожалуйста.
desk-text = ✎ { $name }
desk-more = + Язык
desk-audience = Кому
desk-offers = Кнопки
desk-preview = Посмотреть
desk-test = Тестовой группе
desk-send = Отправить сейчас…
desk-when = Запланировать…
desk-keep = Оставить черновик
desk-discard = Удалить…
desk-back = « Назад
desk-write = Написать заново
desk-language = Он на другом языке…
desk-language-which = На каком языке этот текст?
desk-remove = Убрать
desk-audience-which = Кто должен это получить?
desk-pick-news = Просили новости
desk-pick-edition = Участники форума { $edition } года
desk-pick-next = Ждут следующего форума
desk-pick-test = Тестовая группа
desk-none-is-all = Пока ничего не выбрано, имеются в виду все.
desk-offers-which = Какие нужны кнопки и о каком форуме? Кнопка отказа от таких сообщений есть всегда.
desk-preview-which = Что показать? Увидите только вы.
desk-preview-of = Это получат те, чей язык — { $name }:
desk-tested = Отправлено тестовой группе.
desk-text-first = Текста ещё нет: сначала пришлите его, пожалуйста.
desk-empty = Этого никто не получит: среди выбранных никого нет.
desk-empty-left-out = Этого никто не получит: никто из выбранных не давал согласия на такие сообщения.
desk-send-ask = Отправить сейчас?
desk-send-changed = С тех пор, как вы смотрели, что-то изменилось. Посмотрите ещё раз, пожалуйста.
desk-needs-another = Сначала это должен подтвердить другой сотрудник с правом отправки.
desk-nobody-confirms = Подтвердить это больше некому. Администратор может дать кому-нибудь роль командой /roles.
desk-go = ✓ Да, отправить ({ $people })
desk-go-ask = ✓ Попросить подтвердить ({ $people })
desk-fix = ✓ Да, запланировать ({ $people })
desk-time-ask = Когда отправить? Напишите день и время в Женеве, например { $example }, или выберите:
desk-time-unclear = Извините, я не понял, какой это день и время.
desk-time-past = Это время уже прошло.
desk-time-skipped = Такого времени нет: в эту ночь часы переводят вперёд.
desk-at = { $day }, { $time } (время Женевы)
desk-schedule-ask = Отправить: { $when }? Получат те, кто к тому времени будет среди выбранных.
desk-scheduled = Время отправки: { $when }.
desk-waiting = Другого сотрудника попросили это подтвердить.
desk-missed = Время отправки было { $when }, но тогда ничего нельзя было отправить. Никто её не получил. Что делать?
desk-missed-when = Другое время…
desk-request = { $person } просит вас подтвердить рассылку. Она выглядит так:
desk-confirm = ✓ Подтвердить и отправить ({ $people })
desk-confirm-when = ✓ Подтвердить ({ $people })
desk-return = ↩ Вернуть автору
desk-take-back = ↩ Вернуть в черновики
desk-confirmed = { $person }: ваша рассылка подтверждена.
desk-returned = { $person } возвращает вам вашу рассылку. Это снова черновик.
desk-returned-done = Рассылка { $number } снова у автора, в черновиках.
desk-kept = Сохранено. Открыть снова: /broadcast.
desk-open = Открыть
desk-discard-ask = Удалить это насовсем?
desk-discard-yes = Да, удалить
desk-held-copy = Эта база данных восстановлена из копии. Рассылки задержаны, чтобы никто не получил одно и то же дважды. Если сейчас работает именно эта база, разрешите отправку.
desk-held-silent = Больше часа ничего нельзя было отправить, а рассылки ждут. Они задержаны, пока вы не подтвердите, что работает именно эта база данных.
desk-allow = ✓ Работает она: отправлять
desk-allowed = Записано: рассылки отправляются отсюда.
broadcast-ask-how = Просто напишите здесь вопрос своими словами, например: «Когда форум 2024 года?»
broadcast-left-news = Готово: новостей больше не будет.
broadcast-left-changes = Готово: сообщений о форуме { $edition } года больше не будет.
broadcast-left-next = Готово: о следующем форуме писать не буду.
broadcast-left-undo = Отменить
audit-broadcast-tested = рассылка { $number } отправлена тестовой группе
audit-broadcast-submitted = рассылка { $number } передана на подтверждение
audit-broadcast-returned = рассылка { $number } возвращена автору
audit-broadcast-taken-back = рассылка { $number } возвращена в черновики
audit-broadcast-scheduled = рассылка { $number } запланирована
audit-broadcast-sent = рассылка { $number } отправлена
audit-broadcast-discarded = рассылка { $number } удалена
audit-sending-allowed = разрешена отправка рассылок из этой базы данных

## Broadcasts: prepared from the record
occasion-added = { $edition }: сведения появились.
occasion-changed = { $edition }: есть изменения.
occasion-reminder = Напоминание: { $edition }
occasion-before = Раньше: { $value }
occasion-also = Есть изменения и по темам: { $topics }. Можете спросить меня.
occasion-withdrawn = Этого в письмах больше нет.
occasion-ask = Вы будете участвовать? Ответьте кнопкой ниже; официальная регистрация — отдельно.
desk-prepared = Бот подготовил это по имеющимся сведениям. Ничего не уйдёт, пока вы не возьмёте это себе, не проверите и не отправите.
desk-adopt = Взять себе
