# Что говорит бот, по-русски. Годы приходят текстом: 2024 остаётся 2024.

## How values are written
comma = {", "}
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
letter-to = { $letter }; адресат: { $people }
source = Источник: { $letters }
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
stated-elsewhere = Такие сведения есть за: { $years }.
unknown-edition = { $named }: такого форума среди известных нам нет. Есть письма о форумах { $years } годов.
none-ahead = О следующем форуме в письмах ничего не объявлено; возможно, есть более новые: { $website }. Последний известный:
newer-may-exist = Это последний форум, о котором у нас есть письмо; возможно, есть более новые: { $website }

## Everything else
which-one = Что вы хотели бы узнать?
courtesy = Здравствуйте! Я бот и отвечаю на вопросы о Форуме ВВУИО по официальным письмам (форумы { $years } годов): даты, место, тема, контакты, регистрация, программа и другое. Спросите, например: «Когда форум 2024 года?»
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
