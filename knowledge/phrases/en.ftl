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
command-stats = How many come
command-export = List of RSVPs as a file
stats-refresh = Refresh
stats-chart = Chart
export-which = Which RSVPs shall the file have? Choose, then take the kind of file.
export-lines = Lines in the file
export-all = all
export-typed = With what people typed
export-typed-caution = What people typed (their organisation) can tell who they are, and Telegram can read files in chats with bots. Do you want a file with it all the same?
export-typed-yes = Yes, with what people typed ({ $format })
export-back = Back
export-too-long = A list of more than { $most } lines cannot be sent here. Please choose fewer RSVPs, or ask those who run this bot: “forumbot rsvps export” writes lists of any length.

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
rsvp-notice-answered = You have answered that already. You can change it before you confirm.
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
rsvp-old = That RSVP is finished. /myrsvp shows what is noted.
rsvp-calendar = For your calendar
command-rsvp = RSVP: say that you are coming
command-myrsvp = My RSVPs

## Under a broadcast
broadcast-registration = Official registration
broadcast-ask = Ask a question
broadcast-leave-news = No more news
broadcast-leave-edition = No more messages about { $edition }
broadcast-leave-next = No more messages about the next edition

## Privacy and your data
privacy-heading = Privacy
privacy-context = So that I can answer: your Telegram number, the language you choose or last wrote in, and what your last question was about (edition and topic, never your words; “And in 2022?” is understood for { $hours } hours). Also which message of mine answered which of yours (for { $days } days), so that I can correct my answer when you edit your question. All of it goes { $months } months after your last question, unless I may still write to you.
privacy-messages = So that nothing gets lost: your messages until they are answered and my replies until they are sent, encrypted; after { $days } days at the latest they are gone.
privacy-rsvp = So that the secretariat can plan: your RSVP and each change to it, with the organisation you name, encrypted. { $months } months after the edition only counts are left.
privacy-consent = So that you get only what you want: what you agreed to be written to about, and when, until you delete it; and which messages I sent you (for { $months } months).
privacy-office = Of those who run this bot for the secretariat: their role and what they did with it.
privacy-not-kept = What is not kept: your name, your username, your telephone number.
privacy-seen = Who can see it: those who run this bot for the secretariat. It is passed on to nobody.
privacy-rights = It is yours: /mydata shows everything that is kept about you, /forgetme deletes it, /subscribe and /unsubscribe say what I may write to you about.
privacy-telegram = Telegram itself can read chats with bots: please send no confidential data.
privacy-version = Text of { $day }.
privacy-changed = What this bot keeps about you, or why, has changed: /privacy says how. If you do not want that, /forgetme deletes everything about you.
privacy-changed-ask = The privacy text is that of { $day }. People who have not been told of it: { $people }. Tell them?
privacy-changed-yes = Tell them
privacy-changed-none = Everybody has been told of the privacy text of { $day }.
privacy-changed-begun = Noted: they will be told. People: { $people }.
mydata-caption = Everything that is kept about you, as a file.
forget-ask = Shall I delete everything that is kept about you? Your RSVPs, your subscriptions and your role, if you have one, go with it. /mydata shows what it is.
forget-yes = Yes, delete
forget-no = No, keep it
forget-sure = Are you sure? You then have { $hours } hours to change your mind; after that it cannot be undone.
forget-sure-yes = Delete everything about me
forget-due = Everything about you will be deleted on { $day }, { $time } (Geneva time). Until then /keepme undoes it. I will not write to you about it again.
forget-undo = Do not delete
forget-kept = All right: nothing is deleted.
forget-nothing-due = Nothing was going to be deleted.
consents-which = What I may write to you about. Tap to change it.
consents-started = Done: you will get news of the Forum here. /unsubscribe ends it.
consents-ended = Done: I will write to you only to answer you.
consents-news = News of the Forum
consents-next = The next edition, once it is announced
consents-changes = Changes to the Forum of { $edition }
consents-yes = ✓ { $purpose }
consents-no = ✗ { $purpose }
command-mydata = What is kept about me
command-forgetme = Delete everything about me
command-subscribe = Get news
command-unsubscribe = Get no messages

## Roles and what was done with them
role-viewer = viewer
role-author = author
role-sender = sender
role-admin = admin
role-viewer-may = Viewer: sees counts and lists
role-author-may = Author: also writes broadcasts
role-sender-may = Sender: also sends broadcasts
role-admin-may = Admin: also gives roles and sees what was done
roles-heading = People with a role
roles-officer = { $person }: { $role }, since { $day }
roles-always = { $person }: { $role }, set by whoever runs the bot
roles-nobody = Nobody has a role yet.
roles-give = Give a role
roles-which = Which role?
roles-link = Send this link to the one person who is to have the role ({ $role }). It works once, until { $day }, { $time } (Geneva time): { $link }
roles-take = Take away: { $person }, { $role }
roles-take-ask = Take the role ({ $role }) away from { $person }?
roles-take-yes = Yes, take it away
roles-take-no = No
roles-taken = Done: { $person } has no role any more.
roles-not-theirs = { $person } has no role that can be taken away here.
roles-welcome = You now have a role in the secretariat. { $role }.
roles-link-dead = This link is not valid any more. Please ask an admin for a new one.
audit-heading = What was done
audit-none = Nothing has been done yet.
audit-line = { $at }, { $who }: { $what }
audit-forgotten = somebody since forgotten
audit-role-offered = made a link for a role ({ $role })
audit-role-accepted = accepted a role ({ $role })
audit-role-taken = took a role ({ $role }) from { $subject }
audit-exported = downloaded a list ({ $format })
audit-broadcast-written = wrote broadcast { $number }
audit-broadcast-confirmed = confirmed broadcast { $number }
audit-broadcast-stopped = stopped broadcast { $number }
audit-broadcast-resumed = resumed broadcast { $number }
audit-privacy-change-confirmed = had people told of the privacy text ({ $number })
audit-newer = « Newer
audit-older = Older »
command-roles = Roles
command-audit = What was done

## For those who look after the bot
alarm = ⚠ A fault in the bot: { $what }
alarm-again = This has also happened { $times } times since it was last reported.
