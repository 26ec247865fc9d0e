# Lo que dice el bot, en español. Los años llegan como texto: 2024 sigue siendo 2024.

## How values are written
comma = {", "}
semicolon = {"; "}
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
letter-to = { $letter } – { $people }
source = Fuente: { $letters }
announced = Fechas anunciadas
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
month-yes = Sí: { $name }.
month-no = No, no en { $name }.
more = Más
unchanged = Las cartas no indican ningún cambio en esta edición.
stated-elsewhere = Este dato consta para: { $years }.
unknown-edition = { $named } no está entre las ediciones de las que tenemos carta: { $years }.
none-ahead = No consta ninguna próxima edición; puede haber otras más recientes: { $website }. La última de la que tenemos carta:
newer-may-exist = Es la última edición de la que tenemos carta; puede haber otras más recientes: { $website }

## Everything else
which-one = ¿Qué desea saber?
courtesy = ¡Hola! Soy un bot que responde preguntas sobre el Foro de la CMSI a partir de sus cartas oficiales (ediciones { $years }): fechas, lugar, tema, contacto, inscripción, programa y más. Pregunte, por ejemplo: «¿Cuándo es el Foro 2024?»
courtesy-again = Con gusto. Soy un bot que conoce las cartas oficiales del Foro de la CMSI: pregúnteme lo que quiera cuando lo desee.
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

## On Telegram
bot-name = Foro de la CMSI: preguntas y respuestas
bot-description = Pregunte sobre el Foro de la CMSI: fechas, lugar, tema, contacto, inscripción y más. Respondo en español, English, français, русский, العربية y 中文, según las cartas oficiales, y cito la fuente.
bot-short-description = Responde sobre el Foro de la CMSI según sus cartas oficiales y cita la fuente.
start = ¡Hola! Respondo preguntas sobre el Foro de la CMSI (ediciones { $years }) según sus cartas oficiales, y cada vez cito la carta. Pregunte, por ejemplo: «¿Cuándo es el Foro 2024?»
start-more = /help muestra lo que puede preguntar; /language elige el idioma de los comandos y los botones.
operator-none = Este bot no es un servicio oficial de la UIT.
operator = Este bot está a cargo de { $operator }.
help = Pregunte con sus propias palabras, por ejemplo: «¿Cuándo es el Foro 2024?» Después puede seguir: «¿Y en 2022?»
help-commands = Comandos
help-command = { $name }: /{ $command }
help-year = Añada un año para elegir la edición: /{ $command } { $year }
help-inline = En cualquier chat, escriba @{ $bot } y una pregunta para enviar allí la respuesta.
about-heading = Acerca de este bot
about = Solo sé lo que dicen las cartas oficiales sobre las ediciones { $years }. Lo que no indican, no lo adivino. Las cartas son anuncios: las últimas novedades están en { $website }.
command-start = Empezar
command-help = Ayuda
command-about = Acerca de este bot
command-language = Idioma
command-privacy = Privacidad
language-which = ¿En qué idioma desea los comandos y los botones? A las preguntas siempre respondo en el idioma en que escribe.
language-as-i-write = El idioma en que escribo
language-chosen = ✓ { $name }
language-set = Listo: los comandos y los botones están ahora en español. A las preguntas siempre respondo en el idioma en que escribe.
language-follows = Listo: los comandos y los botones siguen ahora el idioma en que escribe.
language-unknown = No hablo ese idioma. Elija uno de estos:
unknown-command = No conozco ese comando. Pregunte con sus propias palabras o vea /help.
button-old = Este botón ya no es válido. Vuelva a preguntar, por favor.
not-text = Solo puedo leer texto. Escriba su pregunta, por ejemplo: «¿Cuándo es el Foro 2024?»
group-hello = ¡Hola! En este grupo, mencione a @{ $bot } o responda a uno de mis mensajes, y contestaré a su pregunta sobre el Foro de la CMSI.
private-only = Eso queda entre usted y yo. Sigamos en nuestro chat privado: { $link }
fault = Lo siento, algo ha fallado por nuestra parte, no por su mensaje. Inténtelo de nuevo en un momento.
late = Disculpe que esta respuesta llegue con retraso.

## Counts and lists for the secretariat
report-nobody = Nadie ha respondido todavía para: { $edition }.
report-all = Todos los tipos de participantes
report-in_person = Presencial
report-remote = En línea
report-undecided = Sin decidir
report-new = Respuestas nuevas en 7 días
report-delegates = Anunciados en delegaciones
report-delegates-apart = Las personas anunciadas en delegaciones se cuentan aparte.
report-caution = Manifestaciones de interés, no inscripciones.
report-as-of = Situación al { $day }, { $time } (hora de Ginebra)
report-coming = Participa
report-declined = No participa
report-column-edition = Edición
report-column-stakeholder = Tipo de participante
report-column-way = Participación
report-column-delegates = Delegados
report-column-state = Respuesta
report-column-language = Idioma
report-column-organisation = Organización (tal como se escribió)
report-column-at = Último cambio (hora de Ginebra)
command-stats = Cuántos participan
command-export = Lista de respuestas (archivo)
stats-refresh = Actualizar
stats-chart = Gráfico
export-which = ¿Qué respuestas debe tener el archivo? Elija y después pulse el formato del archivo.
export-lines = Líneas del archivo
export-all = todo
export-typed = Con lo que se escribió
export-typed-caution = Lo que las personas escribieron (su organización) puede revelar quiénes son, y Telegram puede leer los archivos de los chats con bots. ¿Desea de todos modos un archivo que lo contenga?
export-typed-yes = Sí, con lo que se escribió ({ $format })
export-back = Volver
export-too-long = Una lista de más de { $most } líneas no se puede enviar aquí. Elija menos respuestas o consulte a quien gestiona este bot: «forumbot rsvps export» escribe listas de cualquier longitud.

## RSVP
rsvp-heading = Aviso de asistencia
rsvp-next-edition = La próxima edición del Foro de la CMSI
rsvp-not-official = Esto no es la inscripción oficial ni la acreditación. Para ellas: { $link }
rsvp-ask-edition = ¿En qué edición va a participar?
rsvp-ask-type = ¿De qué grupo es usted?
rsvp-ask-way = ¿Cómo va a participar?
rsvp-ask-number = ¿Cuántas personas de su delegación son del grupo «{ $type }»? Toque o escriba un número.
rsvp-ask-organisation = ¿De qué organización es usted? Escriba su nombre u omita esta pregunta.
rsvp-ask-organisation-delegation = ¿De qué organización es la delegación? Escriba su nombre u omita esta pregunta.
rsvp-ask-changes = ¿Puedo escribirle aquí si algo cambia en esta edición, por ejemplo las fechas?
rsvp-ask-news = ¿Y puedo enviarle aquí noticias del Foro?
rsvp-ask-next = ¿Puedo escribirle aquí cuando se anuncie la próxima edición?
rsvp-summary = ¿Es correcto?
rsvp-field-edition = Edición
rsvp-field-type = Grupo
rsvp-field-way = Participación
rsvp-field-organisation = Organización
rsvp-field-changes = Mensajes sobre cambios
rsvp-field-news = Noticias
rsvp-field-next = Mensaje sobre la próxima edición
rsvp-no-name = sin indicar
rsvp-yes = Sí
rsvp-no = No
rsvp-way-in_person = En persona
rsvp-way-remote = En línea
rsvp-way-undecided = Aún sin decidir
rsvp-skip = Omitir
rsvp-back = « Atrás
rsvp-cancel = Cancelar
rsvp-confirm = ✓ Confirmar
rsvp-change-field = ✎ { $field }
rsvp-continue = Continuar
rsvp-delegation = Anuncio una delegación
rsvp-start = Voy a participar ({ $edition })
rsvp-interest = Avisarme de la próxima edición
rsvp-change = Cambiar
rsvp-withdraw = Retirar
rsvp-come-again = Al final sí participo
rsvp-delegation-named = Delegación { $edition }
rsvp-interest-end = No avisarme de la próxima edición
rsvp-waits = Su aviso de asistencia está pendiente.
rsvp-notice-unclear = Lo siento, no he entendido. Toque un botón o escriba una respuesta.
rsvp-notice-too-long = Es demasiado largo: { $longest } caracteres como máximo, por favor.
rsvp-notice-no-name = No puedo leer ese nombre. Escríbalo como texto, por favor.
rsvp-notice-no-number = Indique un solo número, { $most } como máximo.
rsvp-notice-nobody = Una delegación tiene al menos una persona.
rsvp-notice-answered = Ya ha respondido a esa pregunta. Podrá cambiarlo antes de confirmar.
rsvp-cancelled = Cancelado. No se ha anotado nada.
rsvp-unchanged = Cancelado. Su aviso queda como estaba.
rsvp-refused = De acuerdo, no le escribiré.
rsvp-person-coming = ✓ Anotado: usted participa.
rsvp-person-declined = Anotado: usted no participa.
rsvp-delegation-coming = ✓ Anotado: su delegación participa.
rsvp-delegation-declined = Anotado: su delegación no participa.
rsvp-interest-noted = ✓ Anotado: le escribiré aquí cuando se anuncie.
rsvp-interest-ended = Hecho: no le escribiré sobre la próxima edición.
rsvp-withdraw-ask = ¿Quiere retirar este aviso?
rsvp-withdraw-yes = Sí, retirar
rsvp-withdraw-no = No, mantener
rsvp-none = Todavía no ha avisado aquí de ninguna asistencia.
rsvp-is-over = { $edition } ({ $days }) ya pasó. ¿Quiere que le avise aquí cuando se anuncie la próxima edición?
rsvp-opens = { $edition } ({ $days }): podrá avisar de su asistencia a partir del { $day }.
rsvp-closed = { $edition } ({ $days }): el plazo para avisar terminó el { $day }.
rsvp-old = Ese trámite ha terminado. /myrsvp muestra lo que consta.
rsvp-calendar = Para su calendario
command-rsvp = Avisar de mi asistencia
command-myrsvp = Mis avisos de asistencia

## Under a broadcast
broadcast-registration = Inscripción oficial
broadcast-ask = Hacer una pregunta
broadcast-leave-news = No recibir más noticias
broadcast-leave-edition = No recibir más mensajes sobre la edición de { $edition }
broadcast-leave-next = No recibir más mensajes sobre la próxima edición

## Privacidad y sus datos
privacy-heading = Privacidad
privacy-context = Para poder responderle: su número de Telegram, el idioma que elija o en que haya escrito por última vez, y de qué trataba su última pregunta (la edición y el tema, nunca sus palabras; «¿Y en 2022?» se entiende durante { $hours } horas). También qué mensaje mío responde a cuál de los suyos (durante { $days } días), para corregir mi respuesta cuando edite su pregunta. Todo ello se borra { $months } meses después de su última pregunta, salvo que aún pueda escribirle.
privacy-messages = Para que nada se pierda: sus mensajes hasta que se responden y mis respuestas hasta que se envían, cifrados; a los { $days } días como máximo se borran.
privacy-rsvp = Para que la secretaría pueda organizarse: su aviso de asistencia y cada cambio en él, con la organización que indique, cifrada. { $months } meses después de la edición solo quedan las cifras.
privacy-consent = Para que reciba solo lo que quiere: sobre qué ha aceptado que se le escriba, y cuándo, hasta que lo borre; y qué mensajes le he enviado (durante { $months } meses).
privacy-office = De quienes llevan este bot para la secretaría: su función y lo que hicieron con ella.
privacy-not-kept = Lo que no se guarda: su nombre, su nombre de usuario, su número de teléfono.
privacy-seen = Quién puede verlo: quienes llevan este bot para la secretaría. No se transmite a nadie más.
privacy-rights = Los datos son suyos: /mydata muestra todo lo que se guarda sobre usted, /forgetme lo borra, y con /subscribe y /unsubscribe usted decide sobre qué puedo escribirle.
privacy-telegram = Telegram puede leer los chats con bots: no envíe datos confidenciales.
privacy-version = Texto del { $day }.
privacy-changed = Lo que este bot guarda sobre usted, o el motivo, ha cambiado: /privacy explica cómo. Si no lo desea, /forgetme borra todo lo relativo a usted.
privacy-changed-ask = El texto de privacidad es el del { $day }. Personas a las que aún no se ha informado: { $people }. ¿Informarlas?
privacy-changed-yes = Informarlas
privacy-changed-none = Ya se ha informado a todos del texto de privacidad del { $day }.
privacy-changed-begun = Anotado: se las informará. Personas: { $people }.
mydata-caption = Todo lo que se guarda sobre usted, en un archivo.
forget-ask = ¿Borro todo lo que se guarda sobre usted? Sus avisos de asistencia, sus suscripciones y su función, si tiene una, se borran también. /mydata muestra de qué se trata.
forget-yes = Sí, borrar
forget-no = No, conservar
forget-sure = ¿Seguro? Después tendrá { $hours } horas para cambiar de opinión; pasado ese plazo no se podrá deshacer.
forget-sure-yes = Borrar todo sobre mí
forget-due = Todo lo relativo a usted se borrará el { $day } a las { $time } (hora de Ginebra). Hasta entonces /keepme lo anula. No volveré a escribirle al respecto.
forget-undo = No borrar
forget-kept = De acuerdo: no se borra nada.
forget-nothing-due = No se iba a borrar nada.
consents-which = Sobre qué puedo escribirle. Toque para cambiarlo.
consents-started = Hecho: recibirá aquí noticias del Foro. /unsubscribe lo termina.
consents-ended = Hecho: solo le escribiré para responderle.
consents-news = Noticias del Foro
consents-next = La próxima edición, cuando se anuncie
consents-changes = Cambios del Foro de { $edition }
consents-yes = ✓ { $purpose }
consents-no = ✗ { $purpose }
command-mydata = Lo que se guarda sobre mí
command-forgetme = Borrar todo sobre mí
command-subscribe = Recibir noticias
command-unsubscribe = No recibir mensajes

## Funciones y lo que se hizo con ellas
role-viewer = lectura
role-author = redacción
role-sender = envío
role-admin = administración
role-viewer-may = Lectura: ve las cifras y las listas
role-author-may = Redacción: también escribe anuncios
role-sender-may = Envío: también envía los anuncios
role-admin-may = Administración: también da funciones y ve lo que se hizo
roles-heading = Personas con una función
roles-officer = { $person }: { $role }, desde el { $day }
roles-always = { $person }: { $role }, fijada por quien lleva el bot
roles-nobody = Nadie tiene todavía una función.
roles-give = Dar una función
roles-which = ¿Qué función?
roles-link = Envíe este enlace solo a la persona que debe tener la función ({ $role }). Sirve una vez, hasta el { $day } a las { $time } (hora de Ginebra): { $link }
roles-take = Retirar: { $person }, { $role }
roles-take-ask = ¿Retirar la función ({ $role }) a { $person }?
roles-take-yes = Sí, retirarla
roles-take-no = No
roles-taken = Hecho: { $person } ya no tiene ninguna función.
roles-not-theirs = { $person } no tiene ninguna función que se pueda retirar aquí.
roles-welcome = Ahora tiene una función en la secretaría. { $role }.
roles-link-dead = Este enlace ya no es válido. Pida uno nuevo a un administrador.
audit-heading = Lo que se hizo
audit-none = Todavía no se ha hecho nada.
audit-line = { $at }, { $who }: { $what }
audit-forgotten = alguien borrado desde entonces
audit-role-offered = creó un enlace para una función ({ $role })
audit-role-accepted = aceptó una función ({ $role })
audit-role-taken = retiró una función ({ $role }) a { $subject }
audit-exported = descargó una lista ({ $format })
audit-broadcast-written = escribió el anuncio { $number }
audit-broadcast-confirmed = confirmó el anuncio { $number }
audit-broadcast-stopped = detuvo el anuncio { $number }
audit-broadcast-resumed = reanudó el anuncio { $number }
audit-privacy-change-confirmed = hizo informar del texto de privacidad ({ $number })
audit-newer = « Más recientes
audit-older = Más antiguos »
command-roles = Funciones
command-audit = Lo que se hizo

## For those who look after the bot
alarm = ⚠ Un fallo del bot: { $what }
alarm-again = Ha ocurrido además { $times } veces desde el último aviso.
