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
command-stats = Сколько участников
command-export = Список ответов (файл)
stats-refresh = Обновить
stats-chart = Диаграмма
export-which = Какие ответы включить в файл? Выберите их, затем формат файла.
export-lines = Строк в файле
export-all = все
export-typed = С тем, что написали люди
export-typed-caution = По тому, что люди написали (их организация), можно узнать, кто они, а Telegram может читать файлы в чатах с ботами. Всё равно прислать файл с этими данными?
export-typed-yes = Да, с тем, что написали люди ({ $format })
export-back = Назад
export-too-long = Список длиннее { $most } строк нельзя отправить сюда. Выберите меньше ответов или обратитесь к тем, кто ведёт этот бот: «forumbot rsvps export» записывает списки любой длины.

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
rsvp-withdraw-ask = Отозвать эту заявку?
rsvp-withdraw-yes = Да, отозвать
rsvp-withdraw-no = Нет, оставить
rsvp-none = У вас здесь ещё нет заявок об участии.
rsvp-is-over = { $edition } ({ $days }): форум уже прошёл. Сообщить вам сюда, когда объявят следующий?
rsvp-opens = { $edition } ({ $days }): заявить об участии можно с этого дня: { $day }.
rsvp-closed = { $edition } ({ $days }): заявки принимались по { $day }.
rsvp-old = Эта заявка уже закончена. /myrsvp покажет, что записано.
rsvp-calendar = Для вашего календаря
command-rsvp = Сообщить об участии
command-myrsvp = Мои заявки об участии

## Under a broadcast
broadcast-registration = Официальная регистрация
broadcast-ask = Задать вопрос
broadcast-leave-news = Больше не присылать новости
broadcast-leave-edition = Больше не писать о форуме { $edition } года
broadcast-leave-next = Больше не писать о следующем форуме

## Конфиденциальность и ваши данные
privacy-heading = Конфиденциальность
privacy-context = Чтобы отвечать вам: ваш номер в Telegram, язык, который вы выбрали или на котором писали в последний раз, и то, о чём был последний вопрос (форум и тема, но не ваши слова), чтобы вопрос «А в 2022?» был понятен (срок в часах: { $hours }). А также какое моё сообщение отвечает на какое ваше (срок в днях: { $days }), чтобы исправить ответ, когда вы измените вопрос. Всё это удаляется, если вы долго ничего не спрашиваете (срок в месяцах: { $months }) и мне больше нельзя вам писать.
privacy-messages = Чтобы ничего не потерялось: ваши сообщения, пока на них нет ответа, и мои ответы, пока они не отправлены, в зашифрованном виде (самый долгий срок в днях: { $days }).
privacy-rsvp = Чтобы секретариат мог планировать: ваша заявка об участии и каждое её изменение, с указанной вами организацией в зашифрованном виде. Потом остаются только числа (срок после форума в месяцах: { $months }).
privacy-consent = Чтобы вы получали только то, что хотите: о чём вы разрешили вам писать и когда, пока вы это не удалите; и какие сообщения я вам отправлял (срок в месяцах: { $months }).
privacy-office = О тех, кто ведёт этот бот для секретариата: их роль и что они с ней сделали.
privacy-not-kept = Что не хранится: ваше имя, имя пользователя, номер телефона.
privacy-seen = Кто это видит: те, кто ведёт этот бот для секретариата. Больше никому это не передаётся.
privacy-rights = Эти данные ваши: /mydata показывает всё, что о вас хранится, /forgetme удаляет это, а с /subscribe и /unsubscribe вы решаете, о чём я могу вам писать.
privacy-telegram = Сам Telegram может читать чаты с ботами: не присылайте ничего конфиденциального.
privacy-version = Текст от { $day }
privacy-changed = Изменилось то, что этот бот хранит о вас, или зачем он это хранит: подробности в /privacy. Если вы этого не хотите, /forgetme удалит всё о вас.
privacy-changed-ask = Текст о конфиденциальности: от { $day }. Сколько человек о нём ещё не знают: { $people }. Сообщить им?
privacy-changed-yes = Сообщить
privacy-changed-none = О тексте о конфиденциальности от { $day } сообщено всем.
privacy-changed-begun = Принято: им сообщат. Сколько человек: { $people }.
mydata-caption = Всё, что о вас хранится, в файле.
forget-ask = Удалить всё, что о вас хранится? Вместе с этим удалятся ваши заявки об участии, подписки и роль, если она у вас есть. Что именно хранится, показывает /mydata.
forget-yes = Да, удалить
forget-no = Нет, оставить
forget-sure = Вы уверены? Потом ещё можно будет передумать (срок в часах: { $hours }), а после этого вернуть ничего нельзя.
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
consents-changes = Изменения форума { $edition }
consents-yes = ✓ { $purpose }
consents-no = ✗ { $purpose }
command-mydata = Что обо мне хранится
command-forgetme = Удалить всё обо мне
command-subscribe = Получать новости
command-unsubscribe = Не получать сообщений

## Роли и что с ними сделано
role-viewer = просмотр
role-author = подготовка
role-sender = рассылка
role-admin = администратор
role-viewer-may = Просмотр: видит числа и списки
role-author-may = Подготовка: ещё и пишет рассылки
role-sender-may = Рассылка: ещё и отправляет рассылки
role-admin-may = Администратор: ещё и даёт роли и видит, что сделано
roles-heading = У кого есть роль
roles-officer = { $person }: { $role }, с { $day }
roles-always = { $person }: { $role }, задано тем, кто ведёт бот
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
audit-line = { $at }, { $who }: { $what }
audit-forgotten = тот, чьи данные удалены
audit-role-offered = ссылка на роль ({ $role })
audit-role-accepted = роль принята ({ $role })
audit-role-taken = роль ({ $role }) забрана у { $subject }
audit-exported = список скачан ({ $format })
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
alarm-again = С последнего сообщения это повторилось: { $times }.
