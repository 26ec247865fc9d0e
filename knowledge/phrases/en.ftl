# What the bot says, in English. Years arrive as text, so that 2024 stays 2024.

## How values are written
comma = {", "}
labelled = { $label }: { $value }
heading = { $topic }:
notably = notably { $list }
both-names = { $name } ({ $original })
from-day = from { $day }
period-in_person = { $days }, in person
period-remote = { $days }, online
day-hours = { $day }, { $hours } (Geneva time)
to-be-confirmed = { $day } (to be confirmed)
deadline = by { $day }
deadline-before = before { $day }
phone = Tel. { $number }
fax = Fax { $number }
email = { $address }
signatory = { $person }, { $office }
title = “{ $title }”
title-translated = “{ $title }” This is our translation; the letter is in French and gives it as: « { $original } »
replaces = Replaces { $value } ({ $letter }).
doubt = Please note: { $doubt }
letter = { $reference }, { $day }
letter-undated = { $subject }, undated, no reference
letter-to = { $letter }; addressed to: { $people }
source = Source: { $letters }
is-over = This edition is over.

## Of a date
duration = { $days ->
    [one] One day.
   *[other] { $days } days.
}
weekdays = From { $first } to { $last }.
first-day = First day: { $day }.
last-day = Last day: { $day }.
starts-in = It starts { $time }.
ended-ago = It ended { $time }.

## Yes and no
verdict-yes = Yes: the letter names { $name }.
verdict-no = { $name } is not among those the letter names.

## What is not on record
not-stated = { $topic }: the letters do not state that.
not-stated-thing = The letters do not state that.
ask-contact = You can ask: { $contact } ({ $letter }).
ask-later-contact = You can look at { $website } or ask the contact of a later letter: { $contact } ({ $letter }).
ask-website = You can look at { $website }.
stated-elsewhere = On record for: { $years }.
unknown-edition = { $named } is not among the editions on record. On record: { $years }.
none-ahead = No next edition is announced on record; newer ones may exist: { $website }. The latest on record:
newer-may-exist = This is the latest edition on record; newer ones may exist: { $website }

## Everything else
which-one = What would you like to know?
courtesy = Hello! I answer questions about the WSIS Forum from its official letters (editions { $years }): dates, venue, theme, contact, registration, programme and more. Just ask, for example: “When is the 2024 forum?”
decline = I can only answer about the WSIS Forum, from the official letters on its editions { $years }. You can ask, for example: “Where was the 2022 forum?”
decline-part = The rest of your message is not about what the letters say of the WSIS Forum.
rsvp-over = { $edition } is over, so nobody can sign up for it any more. News of later editions: { $website }
rsvp-register = To take part in { $edition }, please register at { $website }. This bot does not register anybody.

## In the terminal
terminal-hint = Ask a question, or type the number of a button to press it. /edit and a text changes your last message; /quit ends.
terminal-edited = (edited)
terminal-deleted = (deleted)
terminal-file = [{ $name }, { $size }] saved as { $path }
terminal-nothing-to-edit = There is no message to change yet: send one first, then type /edit and the new text.
