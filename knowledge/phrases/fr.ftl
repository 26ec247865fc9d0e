# Ce que dit le bot, en français. Les années arrivent comme texte : 2024 reste 2024.

## How values are written
comma = {", "}
labelled = { $label } : { $value }
heading = { $topic } :
notably = notamment { $list }
both-names = { $name } ({ $original })
from-day = à partir du { $day }
period-in_person = { $days }, en présentiel
period-remote = { $days }, en ligne
day-hours = { $day }, { $hours } (heure de Genève)
to-be-confirmed = { $day } (à confirmer)
deadline = au plus tard le { $day }
deadline-before = avant le { $day }
phone = Tél. { $number }
fax = Télécopie { $number }
email = { $address }
signatory = { $person }, { $office }
title = « { $title } »
title-translated = « { $title } » (notre traduction ; dans la lettre : « { $original } »)
replaces = Remplace { $value } ({ $letter }).
doubt = À noter : { $doubt }
letter = { $reference }, { $day }
letter-undated = { $subject }, sans date ni référence
letter-to = { $letter } ; destinataires : { $people }
source = Source : { $letters }
is-over = Cette édition est passée.

## Of a date
duration = { $days ->
    [one] Un jour.
   *[other] { $days } jours.
}
weekdays = Du { $first } au { $last }.
first-day = Premier jour : { $day }.
last-day = Dernier jour : { $day }.
starts-in = Cela commence { $time }.
ended-ago = Cela s'est terminé { $time }.

## Yes and no
verdict-yes = Oui : la lettre nomme { $name }.
verdict-no = { $name } ne figure pas parmi les noms cités dans la lettre.

## What is not on record
not-stated = { $topic } : les lettres ne l'indiquent pas.
not-stated-thing = Les lettres ne l'indiquent pas.
ask-contact = Vous pouvez demander à : { $contact } ({ $letter }).
ask-later-contact = Vous pouvez consulter { $website } ou vous adresser au contact d'une lettre plus récente : { $contact } ({ $letter }).
ask-website = Vous pouvez consulter { $website }.
stated-elsewhere = L'information existe pour : { $years }.
unknown-edition = { $named } ne figure pas parmi les éditions dont nous avons les lettres : { $years }.
none-ahead = Aucune prochaine édition n'est annoncée dans les lettres ; de plus récentes existent peut-être : { $website }. La dernière connue :
newer-may-exist = C'est la dernière édition dont nous avons la lettre ; de plus récentes existent peut-être : { $website }

## Everything else
which-one = Que souhaitez-vous savoir ?
courtesy = Bonjour ! Je suis un robot qui répond aux questions sur le Forum du SMSI à partir de ses lettres officielles (éditions { $years }) : dates, lieu, thème, contact, inscription, programme, etc. Demandez par exemple : « C'est quand, le Forum 2024 ? »
decline = Je ne peux répondre que sur le Forum du SMSI, d'après les lettres officielles de ses éditions { $years }. Vous pouvez demander par exemple : « Où a eu lieu le Forum 2022 ? »
decline-part = Le reste de votre message ne concerne pas ce que les lettres disent du Forum du SMSI.
rsvp-over = { $edition } est passé : il n'est plus possible de s'y annoncer. Pour les éditions suivantes, voir { $website }
rsvp-register = Pour participer au { $edition }, inscrivez-vous sur { $website }. Ce bot n'inscrit personne.

## In the terminal
terminal-hint = Posez une question, ou tapez le numéro d’un bouton pour l’actionner. /edit suivi d’un texte modifie votre dernier message ; /quit termine.
terminal-edited = (modifié)
terminal-deleted = (supprimé)
terminal-file = [{ $name }, { $size }] enregistré sous { $path }
terminal-nothing-to-edit = Il n’y a pas encore de message à modifier : envoyez-en un, puis tapez /edit et le nouveau texte.
