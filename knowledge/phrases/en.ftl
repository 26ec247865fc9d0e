# What the bot says, in English. Years arrive as text, so that 2024 stays 2024.

## How values are written
comma = {", "}
semicolon = {"; "}
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
letter-to = { $letter } – { $people }
source = Source: { $letters }
announced = Dates announced
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
month-yes = Yes, in { $name }.
month-no = No, not in { $name }.
more = More
unchanged = The letters record no change of this edition.
stated-elsewhere = On record for: { $years }.
unknown-edition = { $named } is not among the editions on record. On record: { $years }.
none-ahead = No next edition is announced on record; newer ones may exist: { $website }. The latest on record:
newer-may-exist = This is the latest edition on record; newer ones may exist: { $website }

## Everything else
which-one = What would you like to know?
courtesy = Hello! I answer questions about the WSIS Forum from its official letters (editions { $years }): dates, venue, theme, contact, registration, programme and more. Just ask, for example: “When is the 2024 forum?”
courtesy-again = Gladly. I am a bot that knows the official letters of the WSIS Forum: ask me more whenever you like.
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

## On Telegram
bot-name = WSIS Forum: questions and answers
bot-description = Ask about the WSIS Forum: dates, venue, theme, contact, registration and more. I answer in English, français, español, русский, العربية and 中文, from the official letters, and name my source.
bot-short-description = Answers about the WSIS Forum from its official letters, with their source.
start = Hello! I answer questions about the WSIS Forum (editions { $years }) from its official letters, and name the letter each time. Just ask, for example: “When is the 2024 forum?”
start-more = /help shows what you can ask, /language sets the language of commands and buttons.
operator-none = This bot is not an official service of ITU.
operator = This bot is run by { $operator }.
help = Ask in your own words, for example: “When is the 2024 forum?” Then you can go on: “And in 2022?”
help-commands = Commands
help-command = { $name }: /{ $command }
help-year = Add a year to choose the edition: /{ $command } { $year }
help-inline = In any chat, type @{ $bot } and a question to send the answer there.
about-heading = About this bot
about = I know only what the official letters on the editions { $years } say. What they do not state I do not guess. The letters are announcements: the latest news is at { $website }.
privacy-heading = Privacy
privacy-kept = What is kept: your Telegram number; the language you choose; and what your last question was about (the edition and the topic, never your words), so that “And in 2022?” is understood for { $hours } hours. Also which message of mine answered which of yours, for { $days } days, so that I can correct my answer when you edit your question.
privacy-not-kept = What is not kept: what you write, your name, your telephone number.
privacy-telegram = Telegram itself can read chats with bots: please send no confidential data.
command-start = Start
command-help = Help
command-about = About this bot
command-language = Language
command-privacy = Privacy
language-which = Which language should commands and buttons have? Questions are always answered in the language you write in.
language-as-i-write = The language I write in
language-chosen = ✓ { $name }
language-set = Done: commands and buttons are now in English. Questions are always answered in the language you write in.
language-follows = Done: commands and buttons now follow the language you write in.
language-unknown = I do not speak that language. Please choose one of these:
unknown-command = I do not know this command. Please ask in your own words, or see /help.
button-old = This button is out of date. Please ask again.
not-text = I can only read text. Please write your question, for example: “When is the 2024 forum?”
group-hello = Hello! In this group, mention @{ $bot } or reply to one of my messages, and I will answer your question on the WSIS Forum.
private-only = That is between you and me. Please go on in our private chat: { $link }
fault = Sorry, something went wrong here, not with your message. Please try again in a moment.
late = Sorry that this answer comes late.

## Counts and lists for the secretariat
report-nobody = Nobody has replied for { $edition } yet.
report-all = All stakeholder types
report-in_person = In person
report-remote = Online
report-undecided = Undecided
report-new = New in the last 7 days
report-delegates = Announced in delegations
report-delegates-apart = People announced in delegations are counted separately.
report-caution = Expressions of interest, not registrations.
report-as-of = As of { $day }, { $time } (Geneva time)
report-coming = Coming
report-declined = Not coming
report-column-edition = Edition
report-column-stakeholder = Stakeholder type
report-column-way = Taking part
report-column-delegates = Delegates
report-column-state = Reply
report-column-language = Language
report-column-organisation = Organisation (as typed)
report-column-at = Last changed (Geneva time)

## RSVP
rsvp-heading = RSVP
rsvp-next-edition = The next edition of the WSIS Forum
rsvp-not-official = This is not the official registration or accreditation. For those: { $link }
rsvp-ask-edition = Which edition are you coming to?
rsvp-ask-type = Which group are you from?
rsvp-ask-way = How will you take part?
rsvp-ask-number = How many people in your delegation are from: { $type }? Tap or type a number.
rsvp-ask-organisation = Which organisation are you from? Type its name, or skip this.
rsvp-ask-organisation-delegation = Which organisation is the delegation from? Type its name, or skip this.
rsvp-ask-changes = May I write to you here if something changes about this edition, such as its dates?
rsvp-ask-news = And may I send you news of the Forum here?
rsvp-ask-next = May I write to you here when the next edition is announced?
rsvp-summary = Is this right?
rsvp-field-edition = Edition
rsvp-field-type = Group
rsvp-field-way = Taking part
rsvp-field-organisation = Organisation
rsvp-field-changes = Messages about changes
rsvp-field-news = News
rsvp-field-next = Message about the next edition
rsvp-no-name = not given
rsvp-yes = Yes
rsvp-no = No
rsvp-way-in_person = In person
rsvp-way-remote = Online
rsvp-way-undecided = Not decided yet
rsvp-skip = Skip
rsvp-back = « Back
rsvp-cancel = Cancel
rsvp-confirm = ✓ Confirm
rsvp-change-field = ✎ { $field }
rsvp-continue = Continue
rsvp-delegation = I announce a delegation
rsvp-start = I am coming ({ $edition })
rsvp-interest = Tell me about the next edition
rsvp-change = Change
rsvp-withdraw = Withdraw
rsvp-come-again = I am coming after all
rsvp-delegation-named = Delegation { $edition }
rsvp-interest-end = Do not tell me about the next edition
rsvp-waits = Your RSVP is waiting for you.
rsvp-notice-unclear = Sorry, I did not understand that. Please tap a button or type an answer.
rsvp-notice-too-long = That is too long: at most { $longest } characters, please.
rsvp-notice-no-name = That is no name I can read. Please type it as text.
rsvp-notice-no-number = Please give one number, at most { $most }.
rsvp-notice-nobody = A delegation has at least one person.
rsvp-notice-answered = You have answered that already.
rsvp-cancelled = Cancelled. Nothing was noted.
rsvp-unchanged = Cancelled. Your RSVP stays as it was.
rsvp-refused = All right, I will not write to you.
rsvp-person-coming = ✓ Noted: you are coming.
rsvp-person-declined = Noted: you are not coming.
rsvp-delegation-coming = ✓ Noted: your delegation is coming.
rsvp-delegation-declined = Noted: your delegation is not coming.
rsvp-interest-noted = ✓ Noted: I will write to you here when it is announced.
rsvp-interest-ended = Done: I will not write to you about the next edition.
rsvp-withdraw-ask = Do you want to withdraw this?
rsvp-withdraw-yes = Yes, withdraw
rsvp-withdraw-no = No, keep it
rsvp-none = You have no RSVP here yet.
rsvp-is-over = { $edition } ({ $days }) is over. Shall I tell you here when the next edition is announced?
rsvp-opens = RSVPs for { $edition } ({ $days }) open on { $day }.
rsvp-closed = RSVPs for { $edition } ({ $days }) closed on { $day }.
rsvp-old = That RSVP is finished. This is what is noted:
rsvp-calendar = For your calendar
command-rsvp = RSVP: say that you are coming
command-myrsvp = My RSVPs
