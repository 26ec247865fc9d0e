# Lo que dice el bot, en español. Los años llegan como texto: 2024 sigue siendo 2024.

## How values are written
comma = {", "}
labelled = { $label }: { $value }
heading = { $topic }:
notably = en particular { $list }
both-names = { $name } ({ $original })
from-day = a partir del { $day }
period-in_person = { $days }, presencial
period-remote = { $days }, en línea
day-hours = { $day }, { $hours } (hora de Ginebra)
to-be-confirmed = { $day } (por confirmar)
deadline = a más tardar el { $day }
deadline-before = antes del { $day }
phone = Tel. { $number }
fax = Fax { $number }
email = { $address }
signatory = { $person }, { $office }
title = «{ $title }»
title-translated = «{ $title }» (traducción nuestra; en la carta: « { $original } »)
replaces = Sustituye a { $value } ({ $letter }).
doubt = Nota: { $doubt }
letter = { $reference }, { $day }
letter-undated = { $subject }, sin fecha ni referencia
letter-to = { $letter }; dirigida a: { $people }
source = Fuente: { $letters }
is-over = Esta edición ya pasó.

## Of a date
duration = { $days ->
    [one] Un día.
   *[other] { $days } días.
}
weekdays = Del { $first } al { $last }.
first-day = Primer día: { $day }.
last-day = Último día: { $day }.
starts-in = Empieza { $time }.
ended-ago = Terminó { $time }.

## Yes and no
verdict-yes = Sí: la carta nombra a { $name }.
verdict-no = { $name } no está entre los que nombra la carta.

## What is not on record
not-stated = { $topic }: las cartas no lo indican.
not-stated-thing = Las cartas no lo indican.
ask-contact = Puede preguntar a: { $contact } ({ $letter }).
ask-later-contact = Puede consultar { $website } o preguntar al contacto de una carta posterior: { $contact } ({ $letter }).
ask-website = Puede consultar { $website }.
stated-elsewhere = Este dato consta para: { $years }.
unknown-edition = { $named } no está entre las ediciones de las que tenemos carta: { $years }.
none-ahead = No consta ninguna próxima edición; puede haber otras más recientes: { $website }. La última de la que tenemos carta:
newer-may-exist = Es la última edición de la que tenemos carta; puede haber otras más recientes: { $website }

## Everything else
which-one = ¿Qué desea saber?
courtesy = ¡Hola! Soy un bot que responde preguntas sobre el Foro de la CMSI a partir de sus cartas oficiales (ediciones { $years }): fechas, lugar, tema, contacto, inscripción, programa y más. Pregunte, por ejemplo: «¿Cuándo es el Foro 2024?»
decline = Solo puedo responder sobre el Foro de la CMSI, según las cartas oficiales de sus ediciones { $years }. Puede preguntar, por ejemplo: «¿Dónde fue el Foro 2022?»
decline-part = El resto de su mensaje no se refiere a lo que las cartas dicen del Foro de la CMSI.
rsvp-over = { $edition } ya pasó: no es posible apuntarse. Para ediciones posteriores, vea { $website }
rsvp-register = Para participar en { $edition }, inscríbase en { $website }. Este bot no inscribe a nadie.

## In the terminal
terminal-hint = Haga una pregunta, o escriba el número de un botón para pulsarlo. /edit y un texto cambia su último mensaje; /quit termina.
terminal-edited = (editado)
terminal-deleted = (eliminado)
terminal-file = [{ $name }, { $size }] guardado como { $path }
terminal-nothing-to-edit = Todavía no hay ningún mensaje que cambiar: envíe uno y después escriba /edit y el texto nuevo.
