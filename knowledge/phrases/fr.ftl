# Ce que dit le bot, en français. Les années arrivent comme texte : 2024 reste 2024.

## How values are written
comma = {", "}
semicolon = {" ; "}
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
letter-to = { $letter } – { $people }
source = Source : { $letters }
announced = Dates annoncées
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
month-yes = Oui : { $name }.
month-no = Non, pas en { $name }.
more = Plus de détails
unchanged = Les lettres ne signalent aucun changement pour cette édition.
stated-elsewhere = L'information existe pour : { $years }.
unknown-edition = { $named } ne figure pas parmi les éditions dont nous avons les lettres : { $years }.
none-ahead = Aucune prochaine édition n'est annoncée dans les lettres ; de plus récentes existent peut-être : { $website }. La dernière connue :
newer-may-exist = C'est la dernière édition dont nous avons la lettre ; de plus récentes existent peut-être : { $website }

## Everything else
which-one = Que souhaitez-vous savoir ?
courtesy = Bonjour ! Je suis un robot qui répond aux questions sur le Forum du SMSI à partir de ses lettres officielles (éditions { $years }) : dates, lieu, thème, contact, inscription, programme, etc. Demandez par exemple : « C'est quand, le Forum 2024 ? »
courtesy-again = Avec plaisir. Je suis un robot qui connaît les lettres officielles du Forum du SMSI : posez-moi d'autres questions quand vous voulez.
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

## On Telegram
bot-name = Forum du SMSI : questions et réponses
bot-description = Posez vos questions sur le Forum du SMSI : dates, lieu, thème, contact, inscription, etc. Je réponds en français, English, español, русский, العربية et 中文, d'après les lettres officielles, en citant ma source.
bot-short-description = Répond sur le Forum du SMSI d'après ses lettres officielles, en citant la source.
start = Bonjour ! Je réponds aux questions sur le Forum du SMSI (éditions { $years }) d'après ses lettres officielles, en citant chaque fois la lettre. Demandez par exemple : « C'est quand, le Forum 2024 ? »
start-more = /help montre ce que vous pouvez demander, /language règle la langue des commandes et des boutons.
operator-none = Ce bot n'est pas un service officiel de l'UIT.
operator = Ce bot est tenu par { $operator }.
help = Demandez avec vos propres mots, par exemple : « C'est quand, le Forum 2024 ? » Vous pouvez enchaîner : « Et en 2022 ? »
help-commands = Commandes
help-command = { $name } : /{ $command }
help-year = Ajoutez une année pour choisir l'édition : /{ $command } { $year }
help-inline = Dans toute discussion, tapez @{ $bot } et une question pour y envoyer la réponse.
about-heading = À propos de ce bot
about = Je ne sais que ce que disent les lettres officielles sur les éditions { $years }. Ce qu'elles n'indiquent pas, je ne le devine pas. Ces lettres sont des annonces : les dernières nouvelles sont sur { $website }.
command-start = Commencer
command-help = Aide
command-about = À propos de ce bot
command-language = Langue
command-privacy = Confidentialité
language-which = Dans quelle langue souhaitez-vous les commandes et les boutons ? Je réponds toujours aux questions dans la langue où vous écrivez.
language-as-i-write = La langue dans laquelle j'écris
language-chosen = ✓ { $name }
language-set = C'est fait : les commandes et les boutons sont maintenant en français. Je réponds toujours aux questions dans la langue où vous écrivez.
language-follows = C'est fait : les commandes et les boutons suivent maintenant la langue dans laquelle vous écrivez.
language-unknown = Je ne parle pas cette langue. Veuillez en choisir une parmi celles-ci :
unknown-command = Je ne connais pas cette commande. Demandez avec vos propres mots, ou voyez /help.
button-old = Ce bouton n'est plus valable. Veuillez reposer votre question.
not-text = Je ne sais lire que du texte. Veuillez écrire votre question, par exemple : « C'est quand, le Forum 2024 ? »
group-hello = Bonjour ! Dans ce groupe, mentionnez @{ $bot } ou répondez à l'un de mes messages, et je répondrai à votre question sur le Forum du SMSI.
private-only = Cela reste entre vous et moi. Continuons dans notre discussion privée : { $link }
fault = Désolé, une erreur s'est produite de notre côté ; votre message n'y est pour rien. Veuillez réessayer dans un instant.
late = Veuillez nous excuser pour cette réponse tardive.

## Counts and lists for the secretariat
report-nobody = Personne n’a encore répondu pour : { $edition }.
report-all = Tous types de participants
report-in_person = En présentiel
report-remote = En ligne
report-undecided = Indécis
report-new = Nouvelles réponses en 7 jours
report-delegates = Annoncés en délégation
report-delegates-apart = Les personnes annoncées en délégation sont comptées à part.
report-caution = Marques d’intérêt, et non inscriptions.
report-as-of = Situation le { $day } à { $time } (heure de Genève)
report-coming = Participe
report-declined = Ne participe pas
report-column-edition = Édition
report-column-stakeholder = Type de participant
report-column-way = Participation
report-column-delegates = Délégués
report-column-state = Réponse
report-column-language = Langue
report-column-organisation = Organisation (telle que saisie)
report-column-at = Dernière modification (heure de Genève)
command-stats = Nombre de participants
command-export = Liste des réponses (fichier)
stats-refresh = Actualiser
stats-chart = Graphique
export-which = Quelles réponses le fichier doit-il contenir ? Choisissez, puis prenez le format du fichier.
export-lines = Lignes dans le fichier
export-all = tout
export-typed = Avec ce qui a été saisi
export-typed-caution = Ce que les personnes ont saisi (leur organisation) peut révéler qui elles sont, et Telegram peut lire les fichiers des discussions avec les bots. Voulez-vous tout de même un fichier qui le contient ?
export-typed-yes = Oui, avec ce qui a été saisi ({ $format })
export-back = Retour
export-too-long = Une liste de plus de { $most } lignes ne peut pas être envoyée ici. Choisissez moins de réponses, ou adressez-vous à qui gère ce bot : « forumbot rsvps export » écrit des listes de toute longueur.

## RSVP
rsvp-heading = Annonce de participation
rsvp-next-edition = La prochaine édition du Forum du SMSI
rsvp-not-official = Ceci n'est ni l'inscription officielle ni l'accréditation. Pour celles-ci : { $link }
rsvp-ask-edition = À quelle édition participez-vous ?
rsvp-ask-type = De quel groupe faites-vous partie ?
rsvp-ask-way = Comment participerez-vous ?
rsvp-ask-number = Combien de personnes de votre délégation font partie du groupe « { $type } » ? Touchez ou tapez un nombre.
rsvp-ask-organisation = De quelle organisation êtes-vous ? Tapez son nom ou passez cette question.
rsvp-ask-organisation-delegation = De quelle organisation est la délégation ? Tapez son nom ou passez cette question.
rsvp-ask-changes = Puis-je vous écrire ici si quelque chose change pour cette édition, par exemple ses dates ?
rsvp-ask-news = Et puis-je vous envoyer ici des nouvelles du Forum ?
rsvp-ask-next = Puis-je vous écrire ici quand la prochaine édition sera annoncée ?
rsvp-summary = Est-ce exact ?
rsvp-field-edition = Édition
rsvp-field-type = Groupe
rsvp-field-way = Participation
rsvp-field-organisation = Organisation
rsvp-field-changes = Messages sur les changements
rsvp-field-news = Nouvelles
rsvp-field-next = Message sur la prochaine édition
rsvp-no-name = non précisée
rsvp-yes = Oui
rsvp-no = Non
rsvp-way-in_person = Sur place
rsvp-way-remote = En ligne
rsvp-way-undecided = Pas encore décidé
rsvp-skip = Passer
rsvp-back = « Retour
rsvp-cancel = Annuler
rsvp-confirm = ✓ Confirmer
rsvp-change-field = ✎ { $field }
rsvp-continue = Continuer
rsvp-delegation = J'annonce une délégation
rsvp-start = Je participe ({ $edition })
rsvp-interest = Me prévenir pour la prochaine édition
rsvp-change = Modifier
rsvp-withdraw = Retirer
rsvp-come-again = Finalement, je participe
rsvp-delegation-named = Délégation { $edition }
rsvp-interest-end = Ne plus me prévenir pour la prochaine édition
rsvp-waits = Votre annonce de participation vous attend.
rsvp-notice-unclear = Désolé, je n'ai pas compris. Touchez un bouton ou tapez une réponse.
rsvp-notice-too-long = C'est trop long : { $longest } caractères au plus, s'il vous plaît.
rsvp-notice-no-name = Je ne peux pas lire ce nom. Tapez-le sous forme de texte, s'il vous plaît.
rsvp-notice-no-number = Indiquez un seul nombre, { $most } au plus.
rsvp-notice-nobody = Une délégation compte au moins une personne.
rsvp-notice-answered = Vous avez déjà répondu à cette question. Vous pourrez encore modifier avant de confirmer.
rsvp-cancelled = Annulé. Rien n'a été noté.
rsvp-unchanged = Annulé. Votre annonce reste telle quelle.
rsvp-refused = Très bien, je ne vous écrirai pas.
rsvp-person-coming = ✓ C'est noté : vous participez.
rsvp-person-declined = C'est noté : vous ne participez pas.
rsvp-delegation-coming = ✓ C'est noté : votre délégation participe.
rsvp-delegation-declined = C'est noté : votre délégation ne participe pas.
rsvp-interest-noted = ✓ C'est noté : je vous écrirai ici quand elle sera annoncée.
rsvp-interest-ended = C'est fait : je ne vous écrirai pas au sujet de la prochaine édition.
rsvp-withdraw-ask = Voulez-vous retirer cette annonce ?
rsvp-withdraw-yes = Oui, retirer
rsvp-withdraw-no = Non, garder
rsvp-none = Vous n'avez encore rien annoncé ici.
rsvp-is-over = { $edition } ({ $days }) : c'est passé. Voulez-vous que je vous prévienne ici quand la prochaine édition sera annoncée ?
rsvp-opens = { $edition } ({ $days }) : vous pourrez vous annoncer à partir du { $day }.
rsvp-closed = { $edition } ({ $days }) : il était possible de s'annoncer jusqu'au { $day }.
rsvp-old = Cette démarche est terminée. /myrsvp montre ce qui est noté.
rsvp-calendar = Pour votre agenda
command-rsvp = Annoncer ma participation
command-myrsvp = Mes annonces de participation

## Under a broadcast
broadcast-registration = Inscription officielle
broadcast-ask = Poser une question
broadcast-leave-news = Ne plus recevoir de nouvelles
broadcast-leave-edition = Ne plus recevoir de messages sur l'édition { $edition }
broadcast-leave-next = Ne plus recevoir de messages sur la prochaine édition

## Confidentialité et vos données
privacy-heading = Confidentialité
privacy-context = Pour vous répondre : votre numéro Telegram, la langue que vous choisissez ou dans laquelle vous avez écrit en dernier, et l'objet de votre dernière question (l'édition et le sujet, jamais vos mots ; « Et en 2022 ? » est compris pendant { $hours } heures). Et lequel de mes messages répond auquel des vôtres (pendant { $days } jours), afin de corriger ma réponse quand vous modifiez votre question. Tout cela disparaît { $months } mois après votre dernière question, sauf si je peux encore vous écrire.
privacy-messages = Pour que rien ne se perde : vos messages jusqu'à la réponse et mes réponses jusqu'à leur envoi, chiffrés ; au bout de { $days } jours au plus tard, ils sont effacés.
privacy-rsvp = Pour que le secrétariat puisse s'organiser : votre annonce de participation et chacune de ses modifications, avec l'organisation que vous indiquez, chiffrée. { $months } mois après l'édition, il ne reste que des nombres.
privacy-consent = Pour que vous ne receviez que ce que vous voulez : ce sur quoi vous avez accepté que l'on vous écrive, et quand, jusqu'à ce que vous l'effaciez ; et quels messages je vous ai envoyés (pendant { $months } mois).
privacy-office = Des personnes qui tiennent ce bot pour le secrétariat : leur rôle et ce qu'elles en ont fait.
privacy-not-kept = Ce qui n'est pas conservé : votre nom, votre nom d'utilisateur, votre numéro de téléphone.
privacy-seen = Qui peut le voir : les personnes qui tiennent ce bot pour le secrétariat. Rien n'est transmis à d'autres.
privacy-rights = Ces données sont à vous : /mydata montre tout ce qui est conservé sur vous, /forgetme l'efface, /subscribe et /unsubscribe disent à quel sujet je peux vous écrire.
privacy-telegram = Telegram lui-même peut lire les discussions avec les bots : n'envoyez rien de confidentiel.
privacy-version = Texte du { $day }.
privacy-changed = Ce que ce bot conserve sur vous, ou la raison pour laquelle il le fait, a changé : /privacy dit comment. Si vous ne le souhaitez pas, /forgetme efface tout ce qui vous concerne.
privacy-changed-ask = Le texte sur la confidentialité est celui du { $day }. Personnes qui n'en ont pas encore été informées : { $people }. Les informer ?
privacy-changed-yes = Les informer
privacy-changed-none = Tout le monde a été informé du texte sur la confidentialité du { $day }.
privacy-changed-begun = C'est noté : elles seront informées. Personnes : { $people }.
mydata-caption = Tout ce qui est conservé sur vous, dans un fichier.
forget-ask = Dois-je effacer tout ce qui est conservé sur vous ? Vos annonces de participation, vos abonnements et votre rôle, si vous en avez un, disparaissent aussi. /mydata montre de quoi il s'agit.
forget-yes = Oui, effacer
forget-no = Non, garder
forget-sure = En êtes-vous sûr ? Vous aurez ensuite { $hours } heures pour changer d'avis ; après, ce sera irréversible.
forget-sure-yes = Effacer tout ce qui me concerne
forget-due = Tout ce qui vous concerne sera effacé le { $day } à { $time } (heure de Genève). D'ici là, /keepme l'annule. Je ne vous écrirai plus à ce sujet.
forget-undo = Ne pas effacer
forget-kept = Très bien : rien n'est effacé.
forget-nothing-due = Rien n'allait être effacé.
consents-which = À quel sujet je peux vous écrire. Touchez pour changer.
consents-started = C'est fait : vous recevrez ici des nouvelles du Forum. /unsubscribe y met fin.
consents-ended = C'est fait : je ne vous écrirai que pour vous répondre.
consents-news = Nouvelles du Forum
consents-next = La prochaine édition, dès qu'elle est annoncée
consents-changes = Changements du Forum { $edition }
consents-yes = ✓ { $purpose }
consents-no = ✗ { $purpose }
command-mydata = Ce qui est conservé sur moi
command-forgetme = Effacer tout ce qui me concerne
command-subscribe = Recevoir des nouvelles
command-unsubscribe = Ne plus recevoir de messages

## Rôles et ce qui en a été fait
role-viewer = lecture
role-author = rédaction
role-sender = envoi
role-admin = administration
role-viewer-may = Lecture : voit les nombres et les listes
role-author-may = Rédaction : écrit aussi des annonces
role-sender-may = Envoi : envoie aussi les annonces
role-admin-may = Administration : donne aussi des rôles et voit ce qui a été fait
roles-heading = Personnes ayant un rôle
roles-officer = { $person } : { $role }, depuis le { $day }
roles-always = { $person } : { $role }, fixé par qui tient le bot
roles-nobody = Personne n'a encore de rôle.
roles-give = Donner un rôle
roles-which = Quel rôle ?
roles-link = Envoyez ce lien à la seule personne qui doit avoir le rôle ({ $role }). Il fonctionne une fois, jusqu'au { $day } à { $time } (heure de Genève) : { $link }
roles-take = Retirer : { $person }, { $role }
roles-take-ask = Retirer le rôle ({ $role }) à { $person } ?
roles-take-yes = Oui, retirer
roles-take-no = Non
roles-taken = C'est fait : { $person } n'a plus de rôle.
roles-not-theirs = { $person } n'a pas de rôle que l'on puisse retirer ici.
roles-welcome = Vous avez maintenant un rôle au secrétariat. { $role }.
roles-link-dead = Ce lien n'est plus valable. Veuillez en demander un nouveau à un administrateur.
audit-heading = Ce qui a été fait
audit-none = Rien n'a encore été fait.
audit-line = { $at }, { $who } : { $what }
audit-forgotten = une personne effacée depuis
audit-role-offered = a créé un lien pour un rôle ({ $role })
audit-role-accepted = a accepté un rôle ({ $role })
audit-role-taken = a retiré un rôle ({ $role }) à { $subject }
audit-exported = a téléchargé une liste ({ $format })
audit-broadcast-written = a rédigé l'annonce { $number }
audit-broadcast-confirmed = a confirmé l'annonce { $number }
audit-broadcast-stopped = a arrêté l'annonce { $number }
audit-broadcast-resumed = a repris l'annonce { $number }
audit-privacy-change-confirmed = a fait informer les gens du texte sur la confidentialité ({ $number })
audit-newer = « Plus récents
audit-older = Plus anciens »
command-roles = Rôles
command-audit = Ce qui a été fait

## For those who look after the bot
alarm = ⚠ Une défaillance du bot : { $what }
alarm-again = Cela s'est aussi produit { $times } fois depuis le dernier signalement.
