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
passed = { $value } (esta fecha ya pasó)
phone = Tel. { $number }
fax = Fax { $number }
email = { $address }
signatory = { $person }, { $office }
title = «{ $title }»
title-translated = «{ $title }» (traducción nuestra; en la carta: «{ $original }»)
replaces = Sustituye a: { $value } ({ $letter }).
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
under-way = Se está celebrando ahora.
ended-ago = Terminó { $time }.

## Yes and no
verdict-yes = Sí, la carta menciona: { $name }.
verdict-no = Sobre este punto, la carta no menciona: { $name }.

## What is not on record
not-stated = { $topic }: las cartas no lo indican.
not-stated-thing = Las cartas no lo indican.
ask-contact = Puede preguntar a: { $contact } ({ $letter }).
ask-later-contact = Puede consultar { $website } o preguntar al contacto de una carta posterior: { $contact } ({ $letter }).
ask-website = Puede consultar { $website }.
month-yes = Sí: { $name }.
month-no = No, no en { $name }.
more = Más
earlier = Anteriores: { $years }
unchanged = Las cartas no indican ningún cambio en esta edición.
stated-elsewhere = Este dato consta para: { $years }.
unknown-edition = { $named } no está entre las ediciones de las que tenemos carta: { $years }.
none-ahead = No consta ninguna próxima edición; puede haber otras más recientes: { $website }. La última de la que tenemos carta:
newer-may-exist = Es la última edición de la que tenemos carta; puede haber otras más recientes: { $website }

## Everything else
which-one = No estoy seguro de lo que desea saber sobre esta edición ({ $edition }). ¿A cuál de estos temas se refiere?
courtesy = ¡Hola! Soy un bot que responde a preguntas sobre el Foro de la CMSI a partir de sus cartas oficiales (ediciones { $years }): fechas, lugar, tema, contacto, inscripción, programa y más. Pregunte, por ejemplo: «¿Cuándo es el Foro 2024?»
courtesy-again = A su servicio: soy un bot que conoce las cartas oficiales del Foro de la CMSI. Pregúnteme lo que quiera cuando lo desee.
decline = Solo puedo responder sobre el Foro de la CMSI, según las cartas oficiales de sus ediciones { $years }. Puede preguntar, por ejemplo: «¿Dónde fue el Foro 2022?»
decline-topic = He entendido «{ $topics }», pero no que se trate del Foro de la CMSI, y no sé de nada más. Si se refiere al Foro, nómbrelo o indique una de sus ediciones registradas: { $years }.
decline-edition = He entendido el año { $year }, pero no lo que desea saber. Sobre el Foro de la CMSI puede preguntar, por ejemplo, por: { $topics }.
decline-part = El resto de su mensaje no se refiere a lo que las cartas dicen del Foro de la CMSI.
rsvp-over = Esta edición ({ $edition }) ya pasó: no es posible avisar de la asistencia. Para ediciones posteriores, consulte { $website }
rsvp-register = Para participar ({ $edition }), inscríbase en { $website }. Este bot no inscribe a nadie.
rsvp-tell = Puede avisar aquí de que va a participar: /rsvp ({ $edition }). La inscripción oficial se hace en { $website }.

## In the terminal
terminal-hint = Haga una pregunta, o escriba el número o la letra de un botón para pulsarlo. /edit y un texto cambia su último mensaje; /quit termina.
terminal-edited = (editado)
terminal-deleted = (eliminado)
terminal-file = [{ $name }, { $size }] guardado como { $path }
terminal-nothing-to-edit = Todavía no hay ningún mensaje que cambiar: envíe uno y después escriba /edit y el texto nuevo.

## On Telegram
bot-name = Foro de la CMSI: preguntas y respuestas
bot-description = Pregunte sobre el Foro de la CMSI: fechas, lugar, tema, contacto, inscripción y más. Respondo en español, English, français, русский, العربية y 中文, según las cartas oficiales, y cito la fuente.
bot-short-description = Responde sobre el Foro de la CMSI según sus cartas oficiales y cita la fuente.
start = ¡Hola! Respondo a preguntas sobre el Foro de la CMSI (ediciones { $years }) según sus cartas oficiales, y cada vez cito la carta. Pregunte, por ejemplo: «¿Cuándo es el Foro 2024?»
start-more = /help muestra lo que puede preguntar; /rsvp anota que va a participar; /language elige el idioma de los comandos y los botones.
operator-none = Este bot no es un servicio oficial de la UIT.
operator = Este bot lo gestiona { $operator }.
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
language-set = Hecho: los comandos y los botones están ahora en español. A las preguntas siempre respondo en el idioma en que escribe.
language-follows = Hecho: los comandos y los botones siguen ahora el idioma en que escribe.
language-unknown = No hablo ese idioma. Elija uno de estos:
unknown-command = No conozco ese comando. Pregunte con sus propias palabras o consulte /help.
button-old = Este botón ya no es válido. Vuelva a preguntar, por favor.
not-text = Solo puedo leer texto. Escriba su pregunta, por ejemplo: «¿Cuándo es el Foro 2024?»
group-hello = ¡Hola! En este grupo, responda a este mensaje o mencione a @{ $bot }, y contestaré a su pregunta sobre el Foro de la CMSI.
private-only = Eso queda entre usted y yo. Sigamos en nuestro chat privado: { $link }
fault = Lo siento, algo ha fallado por nuestra parte, no por su mensaje. Inténtelo de nuevo en un momento.
late = Disculpe que esta respuesta llegue con retraso.
too-many-messages = Eran más mensajes de los que se pueden responder a la vez, así que los más antiguos han quedado sin respuesta. Vuelva a preguntar, por favor, lo que siga pendiente.

## Counts and lists for the secretariat
report-nobody = Nadie ha respondido todavía para: { $edition }.
report-all = Todos los tipos de participantes
report-new = Nuevos en los últimos 7 días
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
command-export = Lista de avisos de asistencia (archivo)
stats-hint = Puede ver cuántos han respondido aquí con /stats.
stats-refresh = Actualizar
stats-chart = Gráfico
export-which = ¿Qué avisos de asistencia debe tener el archivo? Elija y después pulse el formato del archivo.
export-none = Todavía no hay avisos de asistencia que correspondan a esta elección, así que no hay archivo.
export-lines = Líneas del archivo
export-all = todo
export-typed = Con lo que se escribió
export-typed-caution = Lo que las personas escribieron (su organización) puede revelar quiénes son, y Telegram puede leer los archivos de los chats con bots. ¿Desea de todos modos un archivo que lo contenga?
export-typed-yes = Sí, con lo que se escribió ({ $format })
export-back = Volver
export-too-long = Una lista de más de { $most } líneas no se puede enviar aquí. Elija menos avisos de asistencia o consulte a quienes gestionan este bot: «forumbot rsvps export» escribe listas de cualquier longitud.

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
rsvp-way-in_person = Presencial
rsvp-way-remote = En línea
rsvp-way-undecided = Sin decidir
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
rsvp-come-again = Al final sí
rsvp-delegation-named = Delegación { $edition }
rsvp-interest-end = No avisarme de la próxima edición
rsvp-waits = Su aviso de asistencia está pendiente.
rsvp-notice-unclear = Lo siento, no he entendido. Toque un botón o escriba una respuesta.
rsvp-notice-too-long = Es demasiado largo: { $longest } caracteres como máximo, por favor.
rsvp-notice-no-name = No puedo leer ese nombre. Escríbalo como texto, por favor.
rsvp-notice-no-number = Indique un solo número, { $most } como máximo.
rsvp-notice-nobody = Una delegación tiene al menos una persona.
rsvp-notice-wrong = ¿Qué debo cambiar? Tóquelo o escriba lo correcto.
rsvp-notice-answered = Ya ha respondido a esa pregunta. Podrá cambiarlo antes de confirmar.
rsvp-cancelled = Cancelado. No se ha anotado nada.
rsvp-unchanged = Cancelado. Su aviso de asistencia queda como estaba.
rsvp-refused = De acuerdo, no le escribiré.
rsvp-person-coming = ✓ Anotado: usted participa.
rsvp-person-declined = Anotado: usted no participa.
rsvp-delegation-coming = ✓ Anotado: su delegación participa.
rsvp-delegation-declined = Anotado: su delegación no participa.
rsvp-interest-noted = ✓ Anotado: le escribiré aquí cuando se anuncie.
rsvp-interest-ended = Hecho: no le escribiré sobre la próxima edición.
rsvp-ask-withdraw = ¿Quiere retirar este aviso?
rsvp-withdraw-yes = Sí, retirar
rsvp-withdraw-no = No, mantener
rsvp-none = Todavía no ha avisado aquí de ninguna asistencia.
rsvp-is-over = { $edition } ({ $days }): esta edición ya pasó. ¿Quiere que le avise aquí cuando se anuncie la próxima?
rsvp-opens = { $edition } ({ $days }): podrá avisar de su asistencia a partir del { $day }.
rsvp-closed = { $edition } ({ $days }): el plazo para avisar de la asistencia terminó el { $day }.
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
privacy-context = Para poder responderle: su número de Telegram, el idioma que elija o en que haya escrito por última vez, y de qué trataba su última pregunta (la edición y el tema, nunca sus palabras; «¿Y en 2022?» se entiende durante { $hours } horas). También qué mensaje mío responde a cuál de los suyos (durante { $days } días), para corregir mi respuesta cuando edite su pregunta. Todo ello se borra, salvo que aún pueda escribirle, { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} después de su última pregunta.
privacy-messages = Para que nada se pierda: sus mensajes hasta que se responden y mis respuestas hasta que se envían, cifrados; a los { $days } días como máximo se borran.
privacy-rsvp = Para que la secretaría pueda organizarse: su aviso de asistencia y cada cambio en él, con la organización que indique, cifrada. { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} después de la edición solo quedan las cifras.
privacy-consent = Para que reciba solo lo que quiere: sobre qué ha aceptado que se le escriba, y cuándo, hasta que lo borre; y qué mensajes le he enviado (durante { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}).
privacy-office = De quienes gestionan este bot para la secretaría: su función y lo que hicieron con ella.
privacy-not-kept = Lo que no se guarda: su nombre, su nombre de usuario, su número de teléfono.
privacy-seen = Quién puede verlo: quienes gestionan este bot para la secretaría. No se transmite a nadie más.
privacy-rights = Sus datos le pertenecen: /mydata muestra todo lo que se guarda sobre usted, /forgetme lo borra, y con /subscribe y /unsubscribe usted decide sobre qué puedo escribirle.
privacy-telegram = El propio Telegram puede leer los chats con bots: no envíe datos confidenciales.
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
roles-always = { $person }: { $role }, fijada por quien gestiona el bot
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
audit-line = { $day }, { $time }, { $who }: { $what }
audit-forgotten = alguien borrado desde entonces
audit-role-offered = creó un enlace para una función ({ $role })
audit-role-accepted = aceptó una función ({ $role })
audit-role-taken = retiró una función ({ $role }) a { $subject }
audit-exported = { $typed ->
    [yes] descargó una lista con lo que se escribió ({ $format })
   *[no] descargó una lista ({ $format })
}
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
alarm-again = Ha ocurrido además { $times ->
    [one] { $times } vez
   *[other] { $times } veces
} desde el último aviso.
command-digest = Resumen
digest-heading = Lo que hizo el bot
digest-today = Hoy
digest-yesterday = Ayer
digest-questions = Preguntas: { $number } (respondidas { $answer }, no constan en las cartas { $not_stated }, edición desconocida { $unknown_edition }, aclaración pedida { $clarify }, fuera de tema { $decline })
digest-rsvps = Nuevos avisos de asistencia: { $number }
digest-waiting = En espera: mensajes { $updates }, respuestas { $replies }
digest-broadcasts = Anuncios: en curso { $sending }, programados { $scheduled }, enviados { $sent }
digest-size = Base de datos: { $size } MB
digest-backup = Última copia de seguridad: { $at }
digest-backup-none = ninguna
digest-backup-elsewhere = hecha con pg_dump, no se conoce aquí
digest-daily = Enviármelo cada mañana
digest-not-daily = No enviarlo más cada mañana

## Broadcasts: watching
watch-of = { $number } de { $people }
watch-sent = Enviados
watch-edit = Corregidos
watch-delete = Eliminados
watch-blocked = Han bloqueado el bot
watch-failed = Fallidos
watch-unknown = No se sabe si llegó
watch-left = Pendientes
watch-gone = Borrados entretanto
watch-beyond = Más de 48 horas: ya no se puede eliminar
watch-time-left = Tiempo restante, aproximadamente
watch-begun = Comienzo
watch-ended = Fin
watch-by-language = Por idioma
watch-by-type = Por tipo de participante
watch-no-type = Tipo no indicado
watch-reasons = Por qué no llegó, en palabras de Telegram
watch-correction = Corrección del anuncio { $number }
watch-deletion = Eliminación del anuncio { $number }
watch-corrected = Corregido para quienes lo tenían, mediante el anuncio { $number }
watch-deleted = Eliminado en todas partes, mediante el anuncio { $number }
watch-pause = Pausar
watch-resume = Continuar
watch-stop = Detener
watch-again = Reintentar donde falló ({ $people })
watch-unsure = Enviar donde no se sabe ({ $people })
watch-unsure-ask = { $people ->
    [one] De { $people } persona no se sabe si recibió el anuncio. Si se envía de nuevo, podría recibirlo dos veces.
   *[other] De { $people } personas no se sabe si recibieron el anuncio. Si se envía de nuevo, algunas podrían recibirlo dos veces.
}
watch-unsure-yes = Enviar de nuevo, quizá dos veces ({ $people })
watch-file = Todo en un archivo
watch-correct = Corregir
watch-remove = Eliminar en todas partes
watch-copy = Usar como nuevo borrador
watch-column-outcome = Resultado
watch-column-reason = Motivo
watch-column-at = Enviado el (hora de Ginebra)
watch-correct-how = Envíeme el texto correcto y revíselo. En cuanto confirme, sustituirá lo que recibieron.
watch-remove-how = En cuanto confirme, desaparecerá para todos.
broadcasts-heading = Anuncios
broadcasts-none = Todavía no hay anuncios. /broadcast comienza uno.
broadcasts-older = Más antiguos »
broadcasts-newest = « Más recientes
command-broadcast = Escribir un anuncio
command-broadcasts = Todos los anuncios
command-privacynotice = Avisar de un nuevo texto de privacidad
audit-broadcast-paused = pausó el anuncio { $number }
audit-broadcast-repeated = hizo enviar de nuevo el anuncio { $number }
desk-send-edit = Corregir ahora…
desk-send-delete = Eliminar ahora…
desk-go-edit = ✓ Sí, corregir para { $people }
desk-go-delete = ✓ Sí, eliminar para { $people }
desk-send-ask-edit = ¿Debe esto sustituir lo que recibieron?
desk-send-ask-delete = ¿Debe desaparecer para todos?
desk-confirm-edit = ✓ Confirmar y corregir para { $people }
desk-confirm-delete = ✓ Confirmar y eliminar para { $people }
desk-empty-delete = Ya no se puede eliminar para nadie: Telegram solo lo permite durante 48 horas.
desk-keeps-file = Quien recibió una imagen o un archivo debe tener uno de nuevo: Telegram no puede convertirlo en un simple texto. Envíe el texto con una imagen o un archivo.

## Broadcasts: writing
desk-title = Anuncio { $number }: { $state }
desk-state-draft = borrador
desk-state-waiting = espera confirmación
desk-state-scheduled = programado
desk-state-missed = no salió a su hora
desk-state-sending = enviándose
desk-state-paused = en pausa
desk-state-stopped = detenido
desk-state-sent = enviado
desk-state-discarded = descartado
desk-texts = Textos: { $languages }
desk-no-text = ninguno todavía
desk-for = Para: { $who }
desk-among-news = todas las personas que pidieron noticias
desk-among-edition = quienes participan ({ $edition }) y aceptaron que se les avise de los cambios
desk-among-next = quienes quieren saber de la próxima edición
desk-among-test = el grupo de prueba (todas las personas con una función)
desk-among-privacy = todas las personas de quienes se guarda algo
desk-stakeholders = Grupos: { $chosen }
desk-ways = Participación: { $chosen }
desk-languages = Idiomas: { $chosen }
desk-all = sin restricción
desk-buttons = Botones: { $buttons }
desk-people = Personas: { $people }
desk-gets-own = ✓ { $name }: { $people }
desk-gets-other = ✗ { $name }: { $people } (se envía: { $instead })
desk-left-out = Quedan fuera porque no han dado su acuerdo: { $people }
desk-new = + Nuevo anuncio
desk-list = Los suyos que aún no han salido. Abra uno o empiece uno nuevo:
desk-list-confirm = Algunos esperan su confirmación.
desk-list-prepared = He preparado algunos a partir de los datos registrados.
desk-ask-first = Envíeme el mensaje o reenvíelo: un texto, o una foto, un documento o un vídeo con su leyenda. El formato se conserva. Después pueden venir otros idiomas.
desk-ask-text = Envíeme el texto en este idioma o reenvíelo: { $name }
desk-ask-more = Envíeme el texto en otro idioma o reenvíelo. Reconozco el idioma por el texto; también puede elegirlo antes:
desk-go-on = Anotado. Puede enviarme ahora el siguiente idioma o seguir con los botones.
desk-changed = Su corrección está incluida.
desk-edited-late = Ya no es un borrador, así que su cambio no está incluido.
desk-which = El idioma de este texto parece ser { $name }, y ya hay un texto en ese idioma. ¿De qué se trata?
desk-which-replace = Sustituye al texto actual ({ $name })
desk-which-drop = No incluirlo
desk-refused-album = Un álbum no puede llevar botones, y todas las personas reciben un botón para dejar de recibir estos mensajes. Envíe una sola imagen o un solo archivo, por favor.
desk-refused-kind = Solo puedo difundir un texto, o una foto, un documento o un vídeo con su leyenda. Envíe uno de ellos, por favor.
desk-refused-long = Son { $length } caracteres y Telegram admite aquí { $most } como máximo. Acórtelo, por favor.
desk-text = ✎ { $name }
desk-more = + Idioma
desk-audience = Destinatarios
desk-offers = Botones
desk-preview = Vista previa
desk-test = Enviar al grupo de prueba
desk-send = Enviar ahora…
desk-when = Programar…
desk-keep = Guardar borrador
desk-discard = Descartar…
desk-back = « Atrás
desk-write = Escribirlo de nuevo
desk-language = Está en otro idioma…
desk-language-which = ¿En qué idioma está?
desk-remove = Quitarlo
desk-audience-which = ¿Quién debe recibirlo?
desk-pick-news = Pidieron noticias
desk-pick-edition = Participan en { $edition }
desk-pick-next = Esperan la próxima edición
desk-pick-test = Grupo de prueba
desk-none-is-all = Mientras no se elija nada, vale todo.
desk-offers-which = ¿Qué botones debe llevar y sobre qué edición? Siempre lleva uno para dejar de recibir estos mensajes.
desk-preview-which = ¿Qué vista quiere ver? Solo usted la recibe.
desk-preview-of = Esto reciben las personas cuyo idioma es { $name }:
desk-tested = En camino al grupo de prueba.
desk-text-first = Todavía no hay ningún texto: envíe uno primero, por favor.
desk-empty = Nadie lo recibiría: no hay nadie entre quienes ha elegido.
desk-empty-left-out = Nadie lo recibiría: ninguna de las personas elegidas ha aceptado estos mensajes.
desk-send-ask = ¿Se envía ahora?
desk-send-changed = Ha cambiado desde que lo vio. Mírelo de nuevo, por favor.
desk-needs-another = Antes debe confirmarlo otra persona autorizada a enviar.
desk-nobody-confirms = No hay nadie más que pueda confirmarlo. Un administrador puede dar esa función con /roles.
desk-go = ✓ Sí, enviar a { $people }
desk-go-ask = ✓ Pedir confirmación ({ $people })
desk-fix = ✓ Sí, programar para { $people }
desk-time-ask = ¿Cuándo debe salir? Escriba el día y la hora de Ginebra, por ejemplo { $example }, o elija:
desk-time-unclear = Lo siento, no pude leer ahí un día y una hora.
desk-time-past = Esa hora ya ha pasado.
desk-time-skipped = Esa hora no existe: esa noche se adelantan los relojes.
desk-at = { $day }, { $time } (hora de Ginebra)
desk-schedule-ask = ¿Debe salir el { $when }? Lo recibirán quienes estén entonces entre los elegidos.
desk-scheduled = Debe salir el { $when }.
desk-waiting = Se ha pedido a otra persona que lo confirme.
desk-missed = Debía salir el { $when }, pero entonces no se podía enviar nada. Nadie lo recibió. ¿Qué desea hacer?
desk-missed-when = Otra hora…
desk-request = { $person } le pide que confirme un anuncio. Es así:
desk-confirm = ✓ Confirmar y enviar a { $people }
desk-confirm-when = ✓ Confirmar para { $people }
desk-return = ↩ Devolver a su autor
desk-take-back = ↩ Volver a borrador
desk-confirmed = { $person } ha confirmado su anuncio.
desk-returned = { $person } le ha devuelto su anuncio. Vuelve a ser un borrador.
desk-returned-done = El anuncio { $number } vuelve a ser un borrador de su autor.
desk-kept = Guardado. /broadcast lo muestra de nuevo.
desk-open = Abrir
desk-discard-ask = ¿Descartarlo para siempre?
desk-discard-yes = Sí, descartar
desk-held-copy = Esta base de datos se ha restaurado de una copia. Los anuncios quedan retenidos para que nadie reciba uno dos veces. Si es la que se usa ahora, déjelos salir.
desk-held-silent = Durante más de una hora no se pudo enviar nada y hay anuncios en espera. Quedan retenidos hasta que usted diga que esta base de datos es la que se usa.
desk-allow = ✓ Es la que se usa: enviar
desk-allowed = Anotado: los anuncios salen de aquí.
broadcast-ask-how = Escriba aquí su pregunta con sus propias palabras, por ejemplo: «¿Cuándo es el Foro 2024?»
broadcast-left-news = Hecho: no le enviaré más noticias.
broadcast-left-changes = Hecho: no le escribiré más sobre la edición de { $edition }.
broadcast-left-next = Hecho: no le escribiré sobre la próxima edición.
broadcast-left-undo = Deshacer
audit-broadcast-tested = envió el anuncio { $number } al grupo de prueba
audit-broadcast-submitted = pidió la confirmación del anuncio { $number }
audit-broadcast-returned = devolvió el anuncio { $number } a su autor
audit-broadcast-taken-back = devolvió a borrador el anuncio { $number }
audit-broadcast-scheduled = programó el anuncio { $number }
audit-broadcast-sent = envió el anuncio { $number }
audit-broadcast-discarded = descartó el anuncio { $number }
audit-sending-allowed = permitió enviar anuncios desde esta base de datos

## Broadcasts: prepared from the record
occasion-added = { $edition } ya figura entre las ediciones conocidas.
occasion-changed = { $edition }: algo ha cambiado.
occasion-reminder = Recordatorio: { $edition }
occasion-before = Antes: { $value }
occasion-also = También hay cambios en: { $topics }. Puede preguntarme.
occasion-withdrawn = Ya no consta en las cartas.
occasion-ask = ¿Va a participar? Dígamelo con el botón de abajo; la inscripción oficial se hace aparte.
desk-prepared = El bot ha preparado esto a partir de los datos registrados. No se envía nada hasta que usted se haga cargo, lo revise y lo envíe.
desk-adopt = Hacerme cargo
