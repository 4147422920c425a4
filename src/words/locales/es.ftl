# The words of ims-setup in Spanish (polite form: usted).
#
# Never translated: the association mask and its parts, scope names, internal names, URLs, file names, options,
# "Connect with an Adobe ID", and the labels of Campaign's client console.

## Around every page

head-saved = borrador guardado
head-secret-lost = borrador guardado, falta el secreto
head-written = archivo escrito
head-unsaved = sin guardar
too-small = ims-setup necesita una ventana de al menos 40 columnas y 12 filas. Amplíela: no se pierde nada.
step-of = { $number } de { $count }
more-above = más
more-below = más
search = Buscar:

step-prerequisites = Requisitos
step-console = Consola
step-package = Paquete
step-account = Cuenta
step-review = Revisión
step-mask = Probar máscara

title-prerequisites = Requisitos previos
title-console = Actualización de la consola
title-package = Instalación del paquete
title-account = Configuración de la cuenta externa
title-review = Revisión
title-mask = Prueba de la máscara

path-prerequisites = Configurar IMS. El correo de Adobe se pega entero aquí.
path-console = Consola de cliente: Help > About…
path-package = Consola de cliente: Tools > Advanced > Import package
path-account = Administration > Platform > External accounts
path-mask = Qué perfil da qué grupo de operadores

## Keys: what the key line says

hint-next-stop = sig.
hint-ghost = aceptar
hint-to-hand-over = traspaso
hint-to-names = nombres
hint-to-people = personas
hint-to-preview = el archivo
hint-to-review = Revisión
hint-next-miss = sig. fuera
hint-next-shut-out = sig. fuera
hint-chain = por qué
hint-done = hecho
hint-mail = correo a Adobe
hint-leave = salir: listo
hint-swap = intercambia con { $field }
hint-move = lo mueve a { $field }
hint-empty = vacía el campo
hint-leave-written = salir (escrito)
hint-compared = ya comparado
hint-keep-secret = el del archivo es correcto
hint-mend = lo corrige
hint-unfold = mostrar
hint-fold = plegar
hint-take-row = ir allí
hint-prove = comprobar
hint-previous-stop = ant.
    .long = anterior
hint-next-step = paso sig.
    .long = paso siguiente
hint-previous-step = paso ant.
    .long = paso anterior
hint-help = ayuda
hint-quit = salir
    .long = guardar y salir
hint-reveal = mostrar
hint-hide = ocultar
hint-toggle = marcar
hint-toggle-all = los { $count }
hint-untick = desmarcar
hint-next-value = cambiar
hint-write = escribir
hint-down = mover
hint-page-down = página
hint-take = elegir
hint-take-name = editar
hint-take-new-name = añadir
hint-take-value = al portapapeles
hint-take-pasted = rellenar
hint-take-line = listo
hint-take-button = elegir
hint-filter = filtrar
hint-search = buscar
hint-tick = introducido
hint-compare = comparar otra vez
hint-alone = ver solo
hint-take-entered = introducido, sig.
hint-back-to-list = volver
hint-close = cerrar
hint-leave-alone = salir
hint-next-button = otra respuesta

## Actions: what the help lists

action-insert = Escribir
action-next-step = Paso siguiente
action-onward = Seguir: al campo siguiente o a lo que queda
action-previous-step = Paso anterior
action-step = Paso { $number }
action-next-stop = Campo siguiente
action-previous-stop = Campo anterior
action-help = Ayuda
action-theme = Tema siguiente
action-redraw = Volver a dibujar la pantalla
action-suspend = Suspender; fg lo recupera
action-quit = Guardar y salir
action-close = Cerrar lo que esté abierto
action-write = Ir a Revisión; allí, escribir el archivo
action-left = Un carácter a la izquierda
action-right = Un carácter a la derecha
action-line-start = Al principio
action-line-end = Al final
action-word-left = Una palabra a la izquierda
action-word-right = Una palabra a la derecha
action-erase-before = Borrar el carácter anterior al cursor
action-erase-under = Borrar el carácter bajo el cursor
action-erase-word = Borrar la palabra anterior al cursor
action-erase-to-start = Borrar hasta el principio
action-erase-to-end = Borrar hasta el final
action-put-back = Reponer el último texto borrado
action-undo = Deshacer
action-redo = Rehacer lo deshecho
action-repair = Corregir el campo como se indica
action-suggest = Sugerencias para este campo
action-take-known = Tomar el valor que se conoce
action-reveal = Mostrar u ocultar el secreto
action-toggle = Marcar o desmarcar
action-toggle-all = Marcar todo lo que falta por confirmar en la página
action-next-value = Valor siguiente
action-previous-value = Valor anterior
action-up = Una fila arriba
action-down = Una fila abajo
action-first = Primera fila
action-last = Última fila
action-page-up = Una página arriba
action-page-down = Una página abajo
action-take = Hacer lo que ofrece la fila
action-search = Buscar en la lista
action-filter = Nombres: todos, fuera, con advertencia
action-filter-people = Personas: todas, fuera, sin comprobar
action-next-miss = Siguiente perfil fuera
action-next-miss-people = Siguiente persona fuera
action-previous-miss = Perfil anterior fuera
action-previous-miss-people = Persona anterior fuera
action-people-file = Leer personas de un archivo
action-chain = Mostrar qué ocurre al iniciar sesión, paso a paso
action-remove = Quitar el nombre
action-tick = Marcar como introducido o hecho, o desmarcar
action-alone = Mostrar el valor solo
action-next-button = La otra respuesta
action-previous-button = La respuesta anterior

## Fields: label, short label of the review, what it is, where it is found

label-organization = Se conocen la organización y su ID de organización IMS
short-organization = Organización y su ID
page-organization = Ambos se facilitan en la primera conexión a Experience Cloud; los muestra Experience Cloud > Administration. https://experience.adobe.com
help-organization = La organización de su empresa en Adobe Experience Cloud, y su ID.
where-organization = El ID acaba en @AdobeOrg. Cuando tenga ambos, marque la casilla con Space.

label-users = Usuarios añadidos; cada operador, con su correo
short-users = Usuarios añadidos
page-users = Admin Console > Users. En Campaign, cada operador necesita un correo propio: Administration > Access Management > Operators > Contact points. https://adminconsole.adobe.com
help-users = Todas las personas que van a iniciar sesión existen en Admin Console.
where-users = En Campaign, ningún operador comparte su dirección de correo con otro.

label-groups = Usuarios vinculados a los perfiles de producto
short-groups = Usuarios con perfil
page-groups = Admin Console > Products > Adobe Campaign. A un usuario sin perfil se le deniega el acceso. https://adminconsole.adobe.com
help-groups = Cada usuario está en al menos un perfil de producto de Campaign.
where-groups = La máscara de asociación saca del nombre del perfil el grupo de operadores.

label-console-build = Consola de cliente
short-console-build = Compilación consola
    .long = Compilación de la consola
help-console-build = La compilación de la consola de cliente, un número como 9400.
where-console-build = En la consola de cliente: Help > About…, el número que sigue a «build».

label-server-build = Servidor de aplicaciones
short-server-build = Compilación servidor
    .long = Compilación del servidor
help-server-build = La compilación del servidor, un número como 9400.
where-server-build = En la consola de cliente: Help > About…; en el host: nlserver pdump.

label-package = El paquete está instalado
short-package = Paquete instalado
page-package = «Integration with the Adobe Experience Cloud», en esta instancia de marketing.
help-package = Márquelo cuando termine con «Installation of packages successful».
where-package = Consola de cliente: Tools > Advanced > Import package.

label-label = Etiqueta
short-label = Etiqueta
help-label = El nombre que se muestra. De fábrica: MAC.
where-label = En la cuenta externa, el primer campo.

label-internal-name = Nombre interno
short-internal-name = Nombre interno
help-internal-name = Clave única: Adobe_Experience_Cloud; antes, Adobe_Marketing_Cloud.
where-internal-name = Conserve el nombre de la cuenta que trajo el paquete. Solo puede haber una.

label-type = Tipo
value-type = Adobe Experience Cloud

label-enabled = Activada
short-enabled = Activada
help-enabled = La cuenta está en uso. Déjela activada.
where-enabled = En la cuenta externa, la casilla Enabled.

label-exported = Exportación automática en paquetes
value-exported = dejar sin marcar

label-ims-server = Servidor IMS
short-ims-server = Servidor IMS
help-ims-server = Servicio de identidad de Adobe: siempre producción, también en pruebas.
where-ims-server = Ctrl-O muestra las dos direcciones de Adobe; Adobe le dirá cuál es la suya.

label-ims-scope = Ámbito IMS
short-ims-scope = Ámbito IMS
help-ims-scope = Lo que Campaign puede pedir a IMS, separado por comas y sin espacios.
where-ims-scope = Compárelo con la cuenta ya instalada: si difieren, vale el de la cuenta.

label-ims-client-id = ID de cliente IMS
short-ims-client-id = ID de cliente IMS
help-ims-client-id = Identificador de cliente: el nombre de Campaign en IMS, como Campaign1.
where-ims-client-id = Lo envía el soporte de Adobe, junto con el secreto.

label-ims-client-secret = Secreto de cliente IMS
short-ims-client-secret = Secreto de cliente
    .long = Secreto de cliente IMS
help-ims-client-secret = Acompaña al ID de cliente. No se muestra ni va al borrador.
where-ims-client-secret = Lo envía el soporte de Adobe. Péguelo: si sobran espacios, se señalan.
help-secret-variable = El nombre de la variable de entorno que contiene el secreto, como IMS_SECRET.
where-secret-variable = El archivo dirá {"{"}env: NAME{"}"}; el secreto en sí no se guarda.
help-secret-lost = El secreto no se guarda en el borrador: escríbalo o péguelo de nuevo.
help-secret-older = El último no se guardó; el archivo tiene el anterior. Escríbalo de nuevo.
help-secret-in-file = Lo que escriba sustituye al del archivo; Ctrl-R lee ese y lo muestra.

label-secret-keeping = El secreto se guarda
short-secret-keeping = El secreto se guarda
keeping-file = en un archivo propio
keeping-environment = en una variable de entorno
keeping-inline = en la propia configuración
help-keeping-file = Junto a la configuración; solo usted puede leerlo. Suele ser lo más seguro.
help-keeping-environment = El archivo solo nombra una variable; quien use el archivo debe definirla.
help-keeping-inline = El secreto figura en el YAML: quien tenga el archivo lo tiene.
where-secret-keeping = Space lo cambia.

label-callback-server = Servidor de devolución de llamada
short-callback-server = Devolución de llamada
    .long = Servidor de devolución de llamada
help-callback-server = URL de acceso de esta instancia de Campaign: https:// y el host, nada más.
where-callback-server = Adobe debe tenerla en la lista de permitidos de su ID de cliente.

label-ims-organization-id = ID de organización IMS
short-ims-organization-id = ID de organización
    .long = ID de organización IMS
help-ims-organization-id = 24 dígitos hexadecimales y @AdobeOrg.
where-ims-organization-id = En Experience Cloud: Administration > Experience Cloud Details.

label-association-mask = Máscara de asociación
short-association-mask = Máscara de asociación
help-association-mask = Expresión regular sobre el nombre del perfil; (.*) captura el grupo.
where-association-mask = Como Campaign - acme - (.*). Ctrl-O sugiere varias; el paso 6 la prueba.
where-mask-here = Como Campaign - acme - (.*). Ctrl-O sugiere varias.

label-product-context = Contexto de producto
short-product-context = Contexto de producto
help-product-context = Opcional. Solo si la consola muestra el campo: dma_campaign_classic.
where-product-context = Debe ser el mismo en Campaign y en Experience Cloud.

label-experience-cloud-server = Servidor
short-experience-cloud-server = Marketing Cloud
    .long = Servidor de Marketing Cloud
help-experience-cloud-server = Experience Cloud en sí: https://marketing.adobe.com.
where-experience-cloud-server = En la cuenta externa, bajo Adobe Marketing Cloud connection.

label-tenant = Inquilino
short-tenant = Inquilino
help-tenant = El nombre de inquilino (tenant) de su organización, como acme.
where-tenant = En la dirección de su Experience Cloud: la parte anterior al primer punto.

group-head = Cabecera del formulario
group-ims = Conexión IMS
group-marketing-cloud = Conexión de Adobe Marketing Cloud

value-optional = opcional
value-missing = falta
value-open = sin confirmar
value-not-entered = sin introducir
value-empty = (vacío)
value-confirmed = confirmado
value-on = sí
value-off = no
value-secret-tail = { $length }, acaba en { $tail }
value-secret-length = { $length ->
    [one] 1 carácter
   *[other] { $length } caracteres
}
value-secret-in-file = en { $file }
value-secret-older = el anterior, en { $file }

## Pages

page-caution = Para instancias locales (on-premise) e híbridas, y para administradores técnicos: las instancias alojadas las configura Adobe.
page-caution-adobe = IMS solo se implanta con Adobe: póngase en contacto con su representante de Adobe antes de empezar.
page-account-caution = Reservado al administrador técnico.
page-mask-caution = La máscara es esencial: sin una que coincida, nadie inicia sesión con un Adobe ID.
mask-example = Con Campaign - acme - (.*), el perfil «Campaign - acme - delivery» se vincula al grupo de operadores «delivery».
further-users = Guía de Adobe para administradores: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/admin-getting-started.html
further-names = Antes, el perfil de producto se llamaba configuración (en Enterprise Dashboard), y el grupo de operadores, grupo de seguridad.
further-package = Página de Adobe sobre la instalación de un paquete estándar: https://experienceleague.adobe.com/docs/campaign-classic/using/installing-campaign-classic/install-campaign-on-prem/installing-campaign-standard-packages.html
further-client = Preguntas frecuentes de Adobe para administradores: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/faq.html
further-organization-id = Se le facilitó al conectarse por primera vez a Experience Cloud. También lo muestran Ctrl+i en https://experience.adobe.com y la dirección de Admin Console.
page-console-intro = Instale la última versión de la consola de cliente: debe tener la misma compilación que el servidor. Escriba los dos números.
page-console-update = Para actualizar hacen falta derechos de administrador de Windows. Desde la 7.3, cada equipo Windows necesita además Microsoft Edge WebView2 Runtime.
page-console-releases = Se basa en: { $evidence }. Notas de la versión del { $date }; la más reciente de disponibilidad general: { $version }, compilación { $build }.
evidence-none = nada todavía
evidence-confirmed = lo confirmado por usted
evidence-entered = las compilaciones introducidas
evidence-measured = lo medido
evidence-both = la compilación introducida para la consola y la medida en el servidor
page-package-install = Para instalarlo: Tools > Advanced > Import package > Install a standard package. En instancias híbridas lo despliega Adobe. Si aparece en gris en la lista, ya está instalado o no es compatible.
page-package-confuse = No lo confunda con «Adobe Experience Cloud Shared Audiences Integration», una fila más arriba.
page-package-caution = No se puede desinstalar. Solo en instancias de marketing y si la licencia lo cubre. Pruébelo antes de llevarlo a producción.

review-missing = { $count ->
    [one] Un campo por corregir; Enter lo abre aquí.
   *[other] { $count } campos por corregir; Enter abre cada uno.
}
review-ready = Listo. Ctrl-S escribe el archivo.
review-ready-asks = Listo. Ctrl-S pregunta antes de escribir.
review-secret-lost = El último secreto escrito no se guardó; el archivo tiene el anterior.
review-ready-changes = { $count ->
    [one] 1 cambio: { $fields }. Ctrl-S lo escribe.
   *[other] { $count } cambios: { $fields }. Ctrl-S los escribe.
}
review-ready-count = { $count ->
    [one] 1 cambio. Ctrl-S lo escribe.
   *[other] { $count } cambios. Ctrl-S los escribe.
}
review-ready-count-asks = { $count ->
    [one] 1 cambio. Ctrl-S pregunta antes.
   *[other] { $count } cambios. Ctrl-S pregunta antes.
}
review-ready-but = Completo, pero vea el paso { $number }. Ctrl-S escribe.
review-written = Escrito: el archivo tiene estas respuestas.
review-changed-since = { $count ->
    [one] Cambiado por otra persona (1 valor). Ctrl-S pregunta.
   *[other] Cambiado por otra persona ({ $count } valores). Ctrl-S pregunta.
}
review-other-instance = De otra instancia: { $instance }. Ctrl-S pregunta.
review-broken-since = El archivo ya no es una configuración. Ctrl-S pregunta.
review-gone = El archivo ya no está. Ctrl-S lo escribe de nuevo.
review-to-see = Con advertencia o por confirmar: { $count }
review-in-order = En orden: { $count }
review-write = Escribir el archivo
review-write-again = Escrito
review-sign-in = Lo que responde IMS
review-prove = Comprobar el secreto
review-prove-again = IMS ya ha respondido
review-preview = El archivo tal como se escribirá
review-preview-unfinished = El archivo hasta ahora; aún no se puede escribir
review-preview-same = El archivo tal como está en el disco
review-preview-difference = Lo que cambia al escribir (- ahora, + después)
review-preview-foreign = El archivo tal como se escribirá; hay otro en su lugar
help-rows = Enter escribe el archivo. Debajo está lo que contendrá; Tab lleva allí.
help-rows-asks = Enter pregunta y después escribe el archivo. Su contenido está debajo; Tab lleva allí.
help-rows-written = El archivo contiene exactamente estas respuestas. Enter lleva a la prueba de la máscara.
help-mask-misses = { $gets-in }. Ctrl-O propone máscaras que encajan con estos nombres.
help-fold = Enter muestra los campos que no necesitan nada, o los vuelve a ocultar.
help-answer = Lo que responde IMS sobre este inicio de sesión. Enter lleva al campo en cuestión.
help-prove = Enter pregunta antes: el ID de cliente y el secreto se envían una vez a IMS para ver si van juntos.
help-preview = Aquí el secreto está oculto. Ctrl-S escribe el archivo.
help-preview-blocked = Aún no se puede escribir: las filas de arriba dicen qué falta. Aquí el secreto está oculto.
help-preview-written = Tal como está en el disco. Aquí el secreto está oculto.

mask-no-names = Para probarla, escriba o pegue abajo los nombres de sus perfiles de producto.
mask-empty = Sin evaluar todavía: no hay máscara.
mask-empty-proposed = Explica { $count } de los nombres. Shift-Tab, Right la toma.
mask-done = Listo: { $file } está escrito. Ctrl-C sale.
mask-written = { $file } contiene estas respuestas. Ctrl-C sale.
mask-not-judged = Sin evaluar todavía: antes hay que corregir la máscara.
mask-totals = { $matched ->
    [0] Ninguno coincide
    [one] 1 coincide
   *[other] { $matched } coinciden
} · { $missed } no · { $warned ->
    [0] sin advertencias
    [one] 1 con advertencia
   *[other] { $warned } con advertencia
}
mask-totals-so-far = sí: { $matched } · no: { $missed } · buscando advertencias: { $percent } %
ribbon-in = { $count ->
    [one] 1 entra
   *[other] { $count } entran
}
ribbon-out = { $count } no
ribbon-other = { $count } de otro producto
ribbon-each = { $count } nombres por signo
ribbon-profiles = perfiles: { $totals }
help-ribbon = La línea bajo la máscara tiene un signo por nombre, en el orden de la lista. Si hay más nombres que columnas, cada signo es el peor de varios, y la línea dice de cuántos.
chain-title = Qué ocurre al iniciar sesión
chain-person = Cuenta
chain-people = Personas
chain-people-have = { $count ->
    [0] nadie tiene este perfil
    [one] una persona tiene este perfil
   *[other] { $count } personas tienen este perfil
}
chain-profile = Perfil
chain-product = Producto
chain-mask = Máscara
chain-group = Grupo capturado
chain-operators = Grupo de operadores
chain-sign-in = Campaign
chain-mend = Solución
chain-holds = correcto
chain-open = no se sabe
chain-breaks = falla aquí
chain-unreached = no se alcanza
chain-account-free = no consta ningún impedimento
chain-no-profile = ninguno de Campaign
chain-user-group = { $name } (un grupo de usuarios)
chain-profile-of = { $name } (de { $count }, el que llega más lejos)
chain-not-known = no se sabe
chain-no-mask = no hay ninguna que funcione
chain-matches = coincide
chain-blank = { $group } (un espacio en un extremo)
chain-nothing = nada
chain-alike = Campaign lo escribe { $group }
chain-has-group = Campaign lo tiene
chain-groups-open = no se sabe si Campaign lo tiene
chain-lets-in = deja entrar
chain-lets-in-if = deja entrar si tiene ese grupo
chain-refuses = rechaza
chain-refuses-saying = rechaza: «{ $text }»
chain-not-asked = no llega a intervenir: el inicio de sesión acaba antes
chain-mend-nothing = No hay nada que corregir.
chain-mend-know-groups = Por lo que se sabe, nada falla. --groups FILE o --login dice si Campaign tiene el grupo.
chain-mend-write-mask = Aquí: escriba una máscara de asociación que funcione.
chain-mend-mask = Aquí: cambie la máscara a { $mask }
chain-mend-rename = En Admin Console: cambie el nombre del perfil a { $name }
chain-mend-case = En Admin Console: escriba el nombre del perfil con las mayúsculas y minúsculas de la máscara.
chain-mend-lengthen = En Admin Console: haga que el nombre del perfil continúe con el nombre interno de un grupo de operadores.
chain-mend-apart = No es seguro: o este perfil no es para Campaign o la máscara no es la correcta.
chain-mend-other-product = No hace falta: un perfil de { $product } no tiene que coincidir.
chain-mend-create = En Campaign: cree el grupo de operadores con el nombre interno { $group }, o dé al perfil el nombre de uno que exista.
chain-mend-assign = En Admin Console: asigne un perfil de producto de Campaign. Un grupo de usuarios por sí solo no deja entrar a nadie.
mask-loading = Leyendo nombres: { $count } hasta ahora. Esc detiene la lectura.
mask-changed = Aún no está en el archivo: Ctrl-S escribe la máscara en { $file }.
mask-changed-blocked = { $count ->
    [one] Aún no está en el archivo: un campo falta o está mal. Ctrl-S lleva hasta allí.
   *[other] Aún no está en el archivo: { $count } campos faltan o están mal. Ctrl-S lleva hasta allí.
}
mask-readings = { $count ->
    [one] 1 nombre se lee de otro modo si la máscara es un prefijo, como dice una página de Adobe.
   *[other] { $count } nombres se leen de otro modo si la máscara es un prefijo, como dice una página de Adobe.
}
mask-found-anywhere = { $count ->
    [one] 1 nombre se lee de otro modo si la máscara se busca en cualquier parte del nombre.
   *[other] { $count } nombres se leen de otro modo si la máscara se busca en cualquier parte del nombre.
}
mask-judged-by = Lo evalúa el motor de este programa; texto simple y (.*) valen igual en todos los motores.
mask-groups = Grupos de operadores
mask-group-unknown = Campaign no lo conoce
mask-group-alike = en Campaign está escrito de otro modo
mask-group-blank = vacío o con espacio en un extremo
mask-group-unreached = ningún nombre llega a él
mask-filter-all = Nombres de perfil: todos, { $count }
mask-filter-missed = Nombres de perfil: fuera, { $count }
mask-filter-warned = Nombres de perfil: con advertencia, { $count }
people-title = Personas
people-filter-all = Personas con un perfil de Campaign: { $count } de { $people }
people-filter-out = Personas: fuera, { $count }
people-filter-unsure = Personas: sin comprobar, { $count }
people-reading = Leyendo personas: { $count } hasta ahora. Esc detiene la lectura.
people-stopped = Detenido: con una lista incompleta no se evalúa a nadie. Ctrl-R empieza de nuevo.
people-not-asked = Aún no se ha consultado la User Management API: su credencial se enviaría a { $host }. Ctrl-R lo pregunta.
people-file-prompt = Archivo de personas:
people-short-no-profile-matches = ningún perfil coincide
people-short-unknown-group = no existe el grupo
people-short-empty-group = no da ningún grupo
people-short-not-active = no activa
people-short-no-email = sin correo electrónico
people-short-shared-email = correo compartido
mask-new-name = añadir un nombre: escríbalo o pegue una lista
mask-captures = Coincide. Sus usuarios entran en el grupo de operadores «{ $group }», que debe existir en Campaign.
mask-misses = No coincide: difiere desde el primer carácter.
mask-fails-after = No coincide: concuerda hasta «{ $read }» y después difiere.
mask-ends-early = No coincide: acaba antes que la máscara.
help-names = Enter añade un nombre. Una lista pegada se lee línea a línea. Los nombres vienen de Admin Console.

hand-over-summary = Traspaso: { $entered } de { $values } introducidos · { $done } de { $tasks } hechas
hand-over-unwritten = Aún no está en el archivo: antes, Ctrl-S escribe estas respuestas.
value-same-in-campaign = Campaign tiene lo mismo.
value-same-as-pasted = Lo pegado es igual.
value-place = { $group }, campo { $number }
value-length = { $length ->
    [one] 1 carácter
   *[other] { $length } caracteres
}
value-secret-key = Ctrl-R lo muestra; se vuelve a ocultar al pasar a otro valor.
value-secret-shown-by = En este equipo, esto muestra el archivo que lo contiene:
value-variable-shown-by = Donde la variable está definida, esto lo muestra:
mail-title = Correo al soporte de Adobe
mail-path = Sin el secreto: aquí no hace falta
mail-allowlist = 
    Hola:

    Les pedimos que añadan el servidor de devolución de llamada de nuestra instancia de Adobe Campaign Classic a la lista de permitidos de nuestro cliente IMS y que nos lo confirmen.

    IMS client identifier: { $client }
    Callback server: { $callback }
    IMS organization ID: { $organization }

    Gracias
help-hand-over = Right muestra el valor solo, para teclearlo en otro equipo. Space marca lo introducido. Enter lo envía al portapapeles.
help-to-do = Space marca lo que está hecho.
help-to-do-mail = Space marca lo que está hecho. Enter muestra un correo a Adobe que lo solicita.
help-to-do-back = Es el camino de vuelta por si nadie puede entrar: no es una tarea y no se marca.
help-people = Qué personas de Admin Console entran. Space cambia cuáles se muestran, Enter muestra qué ocurre al iniciar sesión, Ctrl-R las lee de nuevo.
hand-over-compared = En Campaign: iguales { $same }, diferentes { $differs }, sin ver { $unseen }.
hand-over-compared-marked = En Campaign: iguales ({ $mark }) { $same }, diferentes { $differs }, sin ver { $unseen }.
hand-over-not-compared = No se ha comparado con Campaign. { $why }
hand-over-compare-login = Con --login se comparan con lo que tiene Campaign.
hand-over-paste = Pegue aquí lo que muestra la consola para compararlo.
hand-over-pasted-differs = pegado: { $held }
to-do = Lo que queda por hacer, en este orden
to-do-allowlist = Pida a Adobe que confirme que el servidor de devolución de llamada está en la lista de permitidos.
to-do-enter = Mantenga abierta la sesión de un administrador con inicio de sesión nativo; introduzca los valores en la consola y guarde.
to-do-restart = Reinicie el servidor en cada servidor de aplicaciones: systemctl stop nlserver, systemctl start nlserver.
to-do-try = En una consola, añada una segunda conexión con «Connect with an Adobe ID» marcado; inicie sesión con un usuario de cada perfil.
to-do-everyone = Solo entonces, marque la casilla para todos. Si hay problemas en la ventana de inicio de sesión, vacíe la caché de WebView2 de la consola.
to-do-restrict = Las restricciones de los inicios de sesión nativos (nonIMSAuthnAPI, 7.4.1 y posteriores) van al final.
to-do-back = Para volver atrás: desmarque la casilla. Es un ajuste de cada consola; los inicios de sesión nativos siguen funcionando.
to-do-enter-restricted = Atención: { $file } ya rechaza los inicios de sesión nativos, y eso debe ir al final. Tenga a mano uno de estos operadores para volver atrás: { $allowed }.
to-do-enter-restricted-to-all = Atención: { $file } ya rechaza los inicios de sesión nativos, y eso debe ir al final: puede que no quede nadie para volver atrás.
to-do-try-proxy = El propio Campaign debe llegar a IMS a través del proxy { $proxy } (proxyConfig en serverConf.xml): debe dejar pasar { $host }.

sheet-title = Adobe IMS para la instancia de Campaign { $instance }
sheet-where = Consola de cliente: Administration > Platform > External accounts
sheet-entered = introducido el { $day }
sheet-done = hecho el { $day }
sheet-secret-variable = en la variable de entorno { $name }
sheet-secret-inline = en la propia configuración, { $length ->
    [one] 1 carácter
   *[other] { $length } caracteres
}

## Open things

help-title = Ayuda: { $step }
help-path = Up y Down eligen, Enter ejecuta, Esc cierra
help-actions = Todo lo que puede hacer aquí
help-step-prerequisites = Tres cosas deben cumplirse antes de conectar Campaign con IMS. Marque cada una cuando la haya visto con sus propios ojos. Puede seguir adelante y volver después.
help-step-console = El servidor puede rechazar una consola con solo una compilación de retraso. Los dos números figuran en la ventana About de la propia consola.
help-step-package = El paquete trae la cuenta externa que se rellena en el paso 4. Sin él no hay nada que configurar.
help-step-account = Todos los campos del formulario de la consola, en su orden. Puede pegar entero un correo de Adobe: lo que se reconoce aparece en una lista y se rellena con Enter.
help-step-review = Todas las respuestas en una página, y el archivo tal como se escribirá. No se escribe nada hasta que usted lo diga.
help-step-mask = Pruebe la máscara con nombres de perfil reales antes de que alguien dependa de ella. Un usuario solo entra si coincide alguno de sus perfiles.
suggestions-title = Sugerencias: { $field }
suggestions-path = Enter acepta la elegida, Esc deja el campo como está
pasted-title = { $count ->
    [one] Un valor reconocido
   *[other] { $count } valores reconocidos
}
pasted-path = Enter rellena lo marcado, Esc no rellena nada
pasted-several = { $count } valores: Right elige
pasted-wrapped = con la línea siguiente o sin ella: Right elige
pasted-wrapped-with = con la línea siguiente
pasted-wrapped-without = sin ella
pasted-instances = { $instances }: Right elige
pasted-replaces = sustituye a { $value }
pasted-mended = corregido; antes: { $value }
pasted-announced = Nombrado, pero sin un valor que encaje: { $fields }
pasted-trimmed = Espacios finales eliminados: { $fields }
pasted-technical = Son valores de una cuenta técnica: su ID y su secreto de cliente no son los del inicio de sesión; por eso no están marcados.
help-open-help = Up y Down eligen una acción, Enter la ejecuta.
help-open-suggestions = Up y Down eligen, Enter acepta, / busca.
help-open-pasted = Space descarta un valor. Enter rellena los demás; Ctrl-_ lo deshace todo después.
help-pasted-several = El texto tiene varios valores para este campo: Right y Left eligen. Lo que es de una misma instancia se elige junto.
help-pasted-out = Space toma también este valor. Enter rellena lo marcado; Ctrl-_ lo deshace todo después.
help-open-name = El nombre del perfil tal como lo muestra Admin Console. Enter lo guarda, Esc lo descarta.
help-open-password = Enter la envía, una vez. Esc no envía nada; demasiadas contraseñas erróneas bloquean a un operador.
password-again = Ctrl-R: escriba de nuevo la contraseña.
help-open-question = Left y Right eligen una respuesta, Enter la confirma, Esc no cambia nada.
help-open-question-lock-out = Left y Right eligen una respuesta, Enter la confirma, Esc lleva a la prueba de la máscara.
help-open-value = Tecléelo en la consola o selecciónelo con el ratón. Enter: introducido, al siguiente.
help-open-value-secret = Ejecute el comando en otro terminal y teclee en la consola lo que muestra. Enter: introducido.
help-open-mail = Enter lo envía al portapapeles del terminal; también se puede seleccionar con el ratón.
help-open-chain = Cada fila necesita la anterior; la primera que falla está marcada. Right muestra el siguiente que queda fuera.

question-replace = ¿Sustituir el archivo?
question-replace-text = { $file } ya existe y es distinto. Esto es lo que cambiaría.
question-replace-no = Conservar el archivo
question-replace-look = Ver la diferencia
question-replace-yes = Sustituirlo
question-replace-secret = También se sustituye el secreto de { $file }.
question-replace-other = ¿Sustituir el archivo de otra instancia?
question-replace-other-text = { $file } es la configuración de { $theirs }, no la de { $own }. Si lo sustituye, esa se pierde.
question-replace-other-no = Conservar el archivo
question-replace-other-look = Ver la diferencia
question-replace-other-yes = Sustituirlo
question-replace-changed = ¿Sustituir lo que ha escrito otra persona?
question-replace-changed-text = Otra persona ha modificado { $file } desde que se leyó o se escribió aquí. Lo que hay ahora y lo que usted escribiría:
question-replace-changed-incomplete = { $count ->
    [one] Tal como está allí no sirve: falta o está mal un campo.
   *[other] Tal como está allí no sirve: faltan o están mal { $count } campos.
}
question-replace-changed-no = Ahora no
question-replace-changed-take = Conservar lo suyo
question-replace-changed-look = Ver la diferencia
question-replace-changed-yes = Escribir lo mío
change-instance = Instancia
change-theirs = Modificado allí, no aquí: al escribir se deshace.
change-both = Modificado allí y aquí.
replace-anew = No se puede cambiar en su sitio: se escribe de nuevo, con el orden y el estilo de este programa.
replace-loses = { $count ->
    [one] Con ello se pierde un comentario: { $comments }
   *[other] Con ello se pierden comentarios: { $comments }
}
question-replace-foreign = ¿Sustituir un archivo que no es una configuración?
question-replace-foreign-text = { $file } contiene otra cosa. Si lo sustituye, se pierde.
question-replace-foreign-no = Conservar el archivo
question-replace-foreign-yes = Sustituirlo
question-replace-secret-file = ¿Sustituir el secreto?
question-replace-secret-file-text = { $file } ya contiene un secreto. O se conserva ese, o se sustituye por el que usted introdujo.
question-replace-secret-file-no = No escribir nada
question-replace-secret-file-keep = Conservar el antiguo y escribir
question-replace-secret-file-yes = Sustituirlo y escribir
question-old-secret = ¿Escribir con el secreto anterior?
question-old-secret-text = El último secreto que se escribió no se guardó; { $file } contiene el anterior. Solo usted sabe cuál es el correcto.
question-old-secret-no = Escribirlo de nuevo
question-old-secret-yes = El del archivo es correcto
question-older-stays = El último secreto que se escribió no se guardó: se conserva el de { $file }.
question-lock-out = ¿Escribir, aunque quizá no entre nadie?
question-lock-out-text = { $gets-in }. Un usuario solo entra si uno de sus perfiles coincide con la máscara. Pruébela antes con los nombres de sus perfiles.
question-lock-out-no = Probar la máscara
question-lock-out-yes = Escribir de todos modos
question-send-secret = ¿Enviar el secreto al portapapeles?
question-send-secret-text = El terminal lo pone en el portapapeles, donde pueden leerlo otros programas y queda en su historial.
question-send-secret-no = No
question-send-secret-yes = Enviarlo

## What just happened

notice-controls-removed = { $count ->
    [one] Se ha omitido un carácter de control del texto pegado.
   *[other] Se han omitido { $count } caracteres de control del texto pegado.
}
notice-paste-too-large = Rechazado: un campo admite 1 MiB como máximo. No se ha cambiado nada.
notice-not-utf8 = Han llegado bytes que no son texto UTF-8 y se han omitido. Revise la codificación del terminal.
notice-nothing-to-mend = Aquí no hay nada que se pueda corregir con certeza.
notice-no-meaning = { $key } no hace nada aquí. Ctrl-G muestra todas las teclas.
notice-confirmed = Confirmado: { $field }. Ctrl-_ lo deshace.
notice-not-ticked = Aquí no se escribe nada, y no se ha cambiado nada. Otra vez Space hace lo que dice abajo.
notice-answered = IMS ha respondido. La respuesta aparece aquí con la próxima tecla.
notice-moved = Movido a: { $field }.
notice-swapped = Intercambiado con: { $field }.
notice-emptied = Vaciado: { $field } ya tiene este valor.
notice-occupied = El secreto de cliente ya contiene un valor: no se ha movido nada. Vacíelo antes.
notice-back = Bienvenido de nuevo. Guardado { $age }; { $state }. Está en: { $place }.
notice-back-short = Guardado { $age }; { $state }.
back-written = el archivo está escrito
back-complete = completo, pero aún sin escribir
back-changed = otra persona ha modificado el archivo desde entonces
back-broken = el archivo ya no es una configuración
back-gone = el archivo escrito ya no está
notice-begun-foreign = { $file } existe, pero no es una configuración: se empieza en blanco. Se conserva hasta que se pregunte al escribir. { $problem }
back-missing = { $count ->
    [one] falta o está mal un campo
   *[other] faltan o están mal { $count } campos
}
notice-back-secret = El secreto de cliente hace falta otra vez.
notice-back-secret-older = El último secreto de cliente no se ha guardado: escríbalo de nuevo.
notice-taken-over = Tomado del proceso { $process } en { $terminal }, que ha guardado y terminado.
notice-taken-over-unsaved = Tomado del proceso { $process } en { $terminal }, que no pudo guardar antes de terminar: compruebe si sus últimos cambios están aquí.
notice-nothing-to-suggest = No hay ninguna sugerencia para este campo.
notice-nothing-recognised = No se ha reconocido nada en el texto pegado. Pegue cada valor en su campo: paso 4, Alt-4.
notice-not-pasted = No se ha pegado nada: cierre esto antes con Esc y vuelva a pegar.
notice-compared-again = Comparado otra vez.
notice-filled = { $count ->
    [one] Se ha rellenado un campo. Ctrl-_ lo deshace.
   *[other] Se han rellenado { $count } campos. Ctrl-_ lo deshace.
}
notice-filled-already = Los campos ya tienen estos valores.
notice-unchosen = { $count ->
    [one] Un campo queda como estaba: no se eligió ninguno de sus valores.
   *[other] { $count } campos quedan como estaban: no se eligió ninguno de sus valores.
}
notice-nothing-ticked = No hay nada marcado: Right elige un valor, Space lo marca, Esc lo deja todo como está.
notice-compared = Comparado con lo pegado: iguales { $same }, diferentes { $different }.
notice-not-filled = { $count ->
    [one] No se rellenó un valor reconocido: péguelo de nuevo.
   *[other] No se rellenaron { $count } valores reconocidos: péguelos de nuevo.
}
notice-names-added = { $count ->
    [0] No hay ningún nombre en el texto pegado.
    [one] Se ha añadido un nombre.
   *[other] Se han añadido { $count } nombres.
}
notice-names-twice = { $count ->
    [one] Uno ya estaba y se ha omitido.
   *[other] { $count } ya estaban y se han omitido.
}
notice-names-kept = { $count ->
    [one] Se ha guardado un nombre de perfil para probar la máscara en el paso 6.
   *[other] Se han guardado { $count } nombres de perfil para probar la máscara en el paso 6.
}
notice-names-judged = En total: { $totals }.
notice-secrets-left-out = { $count ->
    [one] Una línea parece un secreto de cliente y se ha omitido
   *[other] { $count } líneas parecen un secreto de cliente y se han omitido
}; nombres añadidos: { $added }. El secreto se introduce en el paso 4.
notice-secret-as-name = Parece un secreto de cliente: los nombres se guardan en el borrador, así que no se ha añadido. Introdúzcalo en el paso 4.
notice-not-kept = { $more ->
    [0] { $field }
    [one] { $field } y un campo más
   *[other] { $field } y { $more } campos más
}: no está en el borrador porque parecía un secreto. Vuelva a introducirlo; un secreto va en su propio campo.
notice-secret-same = El secreto pegado es el configurado.
notice-secret-other = El secreto pegado no es el configurado.
notice-secret-not-compared = No se sabe si el secreto pegado es el correcto: el configurado está en { $place }.
notice-undone = Deshecho: { $what }. Ctrl-X lo rehace.
notice-write-stands = Lo escrito queda escrito. Otra vez Ctrl-_ deshace: { $what }.
notice-redone = Rehecho: { $what }. Ctrl-_ lo deshace.
undone-fields = { $count } campos
undone-names = el cambio de un nombre
undone-names-added = { $count ->
    [one] un nombre añadido
   *[other] { $count } nombres añadidos
}
undone-names-removed = { $count ->
    [one] quitar un nombre
   *[other] quitar { $count } nombres
}
undone-compared = la comparación con lo pegado
undone-tick = la marca de { $field }
undone-task = la marca de la tarea { $number }
notice-name-removed = Quitado: { $name }. Ctrl-_ lo recupera.
notice-no-place = No hay nada más en esta dirección.
notice-not-undone = { $field }: lo que se había escrito antes ya no está y no se puede recuperar.
notice-nothing-to-undo = No hay nada que deshacer.
notice-nothing-to-redo = No hay nada que rehacer.
notice-no-task = Es el camino de vuelta, no una tarea.
notice-sent-text = { $text }: enviado al terminal. Si no llega nada, selecciónelo con el ratón.
notice-mail-sent = El correo se ha enviado al terminal. Si no llega nada, selecciónelo con el ratón.
notice-names-trimmed = { $added ->
    [one] Se ha añadido un nombre
   *[other] Se han añadido { $added } nombres
}; en { $count } se han quitado los espacios de los extremos.
notice-names-unread = { $added ->
    [0] No se ha añadido ningún nombre.
    [one] Se ha añadido un nombre.
   *[other] Se han añadido { $added } nombres.
} { $count ->
    [one] No se ha podido leer un fragmento.
   *[other] No se han podido leer { $count } fragmentos.
} { $first }
notice-no-miss = No hay más perfiles fuera en esa dirección.
notice-nobody-out = No hay nadie más fuera en esa dirección.
notice-names-read = { $count ->
    [0] No se ha leído ningún nombre.
    [one] Se ha leído 1 nombre.
   *[other] Se han leído { $count } nombres.
}
notice-names-stopped = { $count ->
    [one] Detenido: se ha leído 1 nombre.
   *[other] Detenido: se han leído { $count } nombres.
}
notice-names-full = Un borrador guarda { $most } nombres; los demás se han omitido. Para usar más, inicie con --names FILE.
notice-incomplete = { $count ->
    [one] No se ha escrito: falta este campo o no es válido.
   *[other] No se ha escrito: { $count } campos faltan o no son válidos. Este es el primero.
}
notice-written = Escrito: { $file }. Ahora pruebe la máscara.
notice-written-tested = Escrito: { $file }.
notice-written-with = Escrito.
notice-file-kept = Se conserva { $file } tal como está. No se ha escrito nada; sus respuestas siguen en el borrador.
notice-not-yet-written = Mirar no escribe nada. Ctrl-S vuelve a preguntar.
notice-took-theirs = { $count ->
    [one] 1 valor tomado del archivo. Ctrl-_ lo deshace.
   *[other] { $count } valores tomados del archivo. Ctrl-_ lo deshace.
}
notice-nothing-written = No se ha escrito nada.
notice-written-before = { $file } ya contiene exactamente estas respuestas.
notice-no-session = Sin sesión con el servidor: { $why } Ctrl-R en el paso 2 lo intenta de nuevo.
notice-stands = { $why } Lo que se midió antes sigue en pie.
notice-withheld = { $field } no se guarda en el borrador: podría ser parte de un secreto. Ctrl-O allí lo conserva.
notice-all-entered = Todos los valores están introducidos: { $count }. Debajo está lo que queda por hacer.
notice-changed-on-disk = Otra persona ha modificado { $file }. Revise la diferencia y pulse Ctrl-S otra vez.
notice-sent = { $field }: enviado al terminal. Si no llega nada, Right lo muestra solo para seleccionarlo.
notice-secret-elsewhere = El secreto no está en esta sesión; está en { $place }.
notice-not-found = «{ $text }» no está en la lista.
notice-found = { $count ->
    [one] La única.
   *[other] { $at } de { $count }. Down lleva a la siguiente, Up a la anterior.
}
notice-theme = Tema: { $name }

## Before the wizard

drafts-title = ¿Con qué configuración quiere continuar?
drafts-path = Cada instancia tiene su propio borrador
drafts-unreadable = no se puede leer
drafts-held = abierto en otra sesión
drafts-written = archivo escrito
drafts-unwritten = sin escribir
drafts-another = Empezar otra configuración
drafts-help = Enter continúa esta configuración donde se dejó.
drafts-help-another = Enter pide el nombre de la instancia, que da nombre al borrador y al archivo.
drafts-name = Nombre de la instancia:
drafts-name-wrong = De 1 a 64 letras, dígitos, . _ - y sin punto ni guion al principio.
age-minutes = { $count ->
    [0] ahora mismo
    [one] hace 1 minuto
   *[other] hace { $count } minutos
}
age-hours = { $count ->
    [one] hace 1 hora
   *[other] hace { $count } horas
}
age-days = { $count ->
    [one] hace 1 día
   *[other] hace { $count } días
}
question-held = Otra sesión trabaja en este borrador
question-held-text = Instancia { $instance }: proceso { $process } en { $terminal }, iniciado { $age }. Si usted toma el control, la otra sesión guarda y termina, y usted continúa en el punto en que estaba.
question-held-no = No tocarla
question-held-yes = Tomar el control
question-draft = Hay un borrador sin terminar
question-draft-text = El borrador de la instancia { $instance } no está terminado. ¿Quiere continuarlo, o apartarlo y empezar con el archivo que ha indicado?
question-draft-no = Continuar el borrador
question-draft-yes = Apartarlo y empezar con el archivo

## Messages outside the screen

suspended = ims-setup está suspendido: fg lo recupera. Ctrl-_ deshace.
go-on = El borrador está guardado. Para continuar: { $command }
go-on-unbegun = No se ha respondido nada: no hay borrador. Para empezar de nuevo: { $command }
left-unwritten = NO ESCRITO: { $file } todavía no existe.
left-differs = NO ESCRITO: { $file } no contiene estas respuestas.
end-file = Escrito: { $file }
gets-in-no-mask = No entra nadie: sin máscara válida
gets-in-untested = Quién entra: sin probar con perfiles
gets-in-judging = Quién entra: comprobando…
gets-in-not-judged = Quién entra: comprobación no terminada
gets-in-nobody = No entra nadie: 0 de { $count ->
    [one] 1 perfil
   *[other] { $count } perfiles
}
gets-in-tested = Entran: { $inside } de { $count ->
    [one] 1 perfil
   *[other] { $count } perfiles
}
gets-in-nobody-of-people = No entra nadie: 0 de { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
gets-in-people = Entran: { $inside } de { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
gets-in-people-if = Entran si existen los grupos: { $inside } de { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
gets-in-people-shut-out = { $count } fuera
gets-in-people-unsure = { $count } sin comprobar
gets-in-shut-out = { $count } fuera
gets-in-unproven = { $count } sin confirmar
left-secret = El secreto de cliente no se guarda en el borrador: se le pedirá de nuevo.
left-secret-older = El último secreto de cliente escrito no se guardó; { $file } contiene el anterior.
left-taken-over = El proceso { $process } en { $terminal } ha tomado el relevo: esa sesión sigue con el borrador guardado.
logging-off = Cerrando la sesión con el servidor…
no-terminal = El asistente necesita un terminal en la entrada y la salida estándar. Por SSH: ssh -t HOST ims-setup
file-wrong = { $file }: { $problem }
theme-unknown = No existe el tema «{ $name }». Los que hay: { $names }.
theme-unreadable = No se ha podido leer el tema { $file }.
language-other-script = Aquí no hay chino simplificado; por eso se usa el inglés. Chino tradicional: --lang zh-Hant, o las últimas filas de la ayuda.
terminal-failed = No se ha podido usar el terminal: { $reason }
here-unusable = No se puede usar la carpeta desde la que se ha iniciado. Cambie a otra (cd) y vuelva a empezar. El sistema dice: { $reason }
output-failed = No se ha podido escribir la salida: { $reason }
man-unknown = No existe el comando { $name }.
instance-wrong = «{ $name }» no puede ser el nombre de una instancia: letras ASCII, cifras, «.», «_» y «-», 64 como máximo, sin empezar por «.» ni «-».
instance-differs = -i dice { $name }, las respuestas dicen { $file }: ¿a qué instancia se refiere?
drafts-none = No hay ningún borrador.
drafts-several = Hay varios borradores: { $names }. Indique uno con -i.
drafts-stay = No se ha elegido nada: { $names } siguen como están. Para continuar: ims-setup -i NOMBRE
drafts-delete = Un borrador se elimina fuera: ims-setup drafts delete -i { $instance }
drafts-paste = Elija primero una configuración y pegue después.
draft-not-taken-over = La otra sesión (proceso { $process }) no ha terminado. No se ha cambiado nada; ciérrela allí o inténtelo de nuevo.
draft-set-aside = El borrador anterior se ha apartado como { $file }.
draft-unreadable = No se ha podido leer el borrador; se ha apartado como { $file }.
draft-salvaged = El borrador estaba dañado; líneas ilegibles: { $lines }. Revise el resto. Conservado como { $file }.
draft-later = El borrador es de una versión posterior de ims-setup; se ha apartado como { $file }.
begun-from-file = Iniciado a partir de { $file }.
file-is-here = Aquí está { $file }: ims-setup -i { $instance } continúa con él.

## The command line

cli-about = Configura Adobe IMS (inicio de sesión con un Adobe ID) para una instancia de Adobe Campaign Classic, paso a paso
cli-after = Sin comando: el asistente. Continúa con el borrador de la instancia, si lo hay.
cli-mask = Probar una máscara de asociación o proponer máscaras
cli-rehearse = Indicar quién puede iniciar sesión con una configuración, quién no y por qué
cli-show = Mostrar la hoja de traspaso de una configuración escrita, con el secreto oculto
cli-drafts = Listar borradores, decir dónde está uno o borrar uno
cli-themes = Listar los temas; con NAME, imprimir uno en YAML para partir de una copia
cli-schema = Imprimir el JSON Schema de la configuración
cli-completions = Imprimir el autocompletado para el shell
cli-man = Imprimir la página de manual (roff)
cli-help = Mostrar la ayuda del programa o de un comando
cli-status-done = Hecho
cli-status-wrong = Algo de lo comprobado es incorrecto, un archivo no es una configuración válida o falta un valor obligatorio
cli-status-usage = La línea de órdenes es incorrecta
cli-status-left = Se salió antes de escribir la configuración, o con respuestas que difieren de ella; el borrador se conserva
cli-status-file = No se pudo usar un archivo o el terminal
cli-status-fault = Un defecto del propio ims-setup; lo introducido queda guardado
cli-status-signal = Terminado por la señal N; lo introducido queda guardado
cli-status-nagios = Con --format nagios son los de un complemento de monitorización: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN
cli-file-configuration = La configuración de la instancia NAME, que solo usted puede leer
cli-file-secret = El secreto de cliente, a su lado, en una línea, que solo usted puede leer
cli-file-draft = El borrador de la instancia NAME, sin el secreto; si $XDG_STATE_HOME está definida, sustituye a ~/.local/state
cli-file-preferences = Preferencias; si $XDG_CONFIG_HOME está definida, sustituye a ~/.config
cli-file-themes = Sus propios temas
cli-file-schema = El esquema JSON de la configuración, tal como lo instala el paquete de Debian
cli-file-examples = Un hook de Git, una ejecución sobre muchas instancias y una línea para cron, tal como los instala el paquete de Debian
cli-environment-language = El idioma, según la primera definida; si no es UTF-8, se dibuja en ASCII. --lang tiene prioridad.
cli-environment-term = Lo que puede hacer el terminal; con dumb, el asistente va línea por línea.
cli-environment-color = Si está definida, no se usan colores; --color tiene prioridad.
cli-environment-folders = Las carpetas de los borradores y de las preferencias, en lugar de ~/.local/state y ~/.config.
cli-environment-proxy = El proxy para lo que se consulta por la red y los hosts que se consultan sin él.
cli-environment-certificates = Certificados de confianza en lugar de los del sistema; --ca-file añade otros.
cli-answers = YAML con las claves de una configuración escrita, como las describe ims-setup schema. Lo que se omite toma su valor por defecto, si lo tiene, o queda pendiente; lo obligatorio no lo tiene. Una configuración escrita y un borrador también son archivos de respuestas. Las claves que empiezan por x- se conservan.
cli-answers-default = Valor por defecto: { $value }
cli-answers-needed = Obligatorio.
cli-mask-missing = Falta una máscara: ims-setup mask MASK [NAME]..., o bien --from FILE, o --infer
cli-option-instance = La instancia de Campaign
cli-option-output = Dónde se escribe la configuración; por defecto, NAME.ims.yaml en esta carpeta
cli-option-from = Editar esta configuración y escribirla ahí
cli-option-mask-from = Probar la máscara de esta configuración; vale su inquilino
cli-option-answers = Rellenar con este archivo lo que esté vacío o en su valor por defecto; «-» es la entrada estándar
cli-option-fresh = Apartar el borrador anterior y empezar de cero
cli-option-names = Nombres de perfil: líneas, CSV o el JSON de la User Management API; «-» es la entrada estándar
cli-option-groups = Nombres internos de grupos de operadores, uno por línea
cli-option-users = Personas y sus perfiles: los usuarios de la User Management API como JSON o el CSV de Admin Console; «-» es la entrada estándar
cli-option-umapi-id = El ID de cliente de una credencial para la User Management API, a la que se piden personas y perfiles en lugar de un archivo
cli-option-mask-umapi-id = El ID de cliente de una credencial para la User Management API, a la que se piden los perfiles de la organización de --from
cli-option-umapi-secret-file = El secreto de ese ID de cliente, en una línea; si no, se pregunta
cli-option-umapi-url = Una User Management API en este equipo, para practicar
cli-option-lang = El idioma
cli-option-theme = El nombre de un tema o un archivo de tema
cli-option-ascii = Dibujar solo con ASCII
cli-option-color = Colores
cli-option-file = Una configuración escrita
cli-option-configuration = La configuración; si no se indica, el borrador que haya o, si no, default.ims.yaml
cli-option-format = Cómo se escribe la hoja; setimsoauth no es una hoja, sino un script que registra la cuenta técnica
oauth-head = Registra la cuenta técnica de la instancia { $instance }: ejecútelo en el host como usuario neolane. Para Campaign 7.4.1 y posteriores.
oauth-other = La cuenta técnica tiene su propia credencial OAuth server-to-server: su ID y su secreto de cliente no son los del inicio de sesión.
oauth-seen = El secreto no se muestra, pero nlserver lo recibe como argumento: mientras se ejecuta, otros usuarios del host pueden verlo en la lista de procesos.
oauth-echo = Termine como termine, el terminal vuelve a mostrar lo que se escribe.
oauth-client = ID de cliente de la cuenta técnica:
oauth-account = ID de la cuenta técnica:
oauth-secret = Su secreto de cliente (no se muestra):
oauth-wrong = Un valor está vacío o contiene un espacio, o un ID contiene una barra: no se ha cambiado nada.
oauth-nowhere = No se encuentra nlserver: ejecute esto en el host de Campaign como usuario neolane.
cli-option-check-format = Cómo se escribe el resultado: para personas, como JSON, para análisis de código (SARIF), servidores de integración (JUnit) o monitorización (Nagios)
cli-option-json = Un documento JSON en la salida estándar
cli-option-what = Qué hacer
cli-option-themes-name = El nombre de un tema
cli-option-shell = El shell
cli-option-command = Un comando
cli-option-mask = La máscara de asociación
cli-option-infer = Proponer máscaras que expliquen los nombres
cli-option-tenant = El inquilino, para las comprobaciones que lo necesitan
cli-option-all = Todos los nombres o todas las personas en la salida
cli-option-strict = Las advertencias y lo que queda abierto cuentan como error
cli-option-prove-secret = Enviar el ID y el secreto de cliente al servidor IMS, una vez, para saber si van juntos
cli-option-bundle = Escribir un archivo para soporte: comprobaciones y respuestas con marcadores en lugar de valores, sin secreto; antes se enumera

## Themes: what is wrong with one, and what each is for.
theme-empty = Línea { $line }, columna { $column }: este tema está vacío. «ims-setup themes default» imprime uno para empezar.
theme-not-yaml = Línea { $line }, columna { $column }: esto no es YAML. Vea si faltan dos puntos, comillas o un corchete aquí o justo antes.
theme-unknown-key = Línea { $line }, columna { $column }: aquí no existe la clave «{ $word }». ¿Quería decir «{ $nearest }»?
theme-doubled-key = Línea { $line }, columna { $column }: «{ $word }» aparece por segunda vez. Deje solo una.
theme-unknown-role = Línea { $line }, columna { $column }: no existe el rol «{ $word }». ¿Quería decir «{ $nearest }»?
theme-unknown-colour = Línea { $line }, columna { $column }: no existe el color «{ $word }». ¿Quería decir «{ $nearest }»? Los demás colores se escriben "#rrggbb".
theme-not-rgb = Línea { $line }, columna { $column }: «{ $word }» no es un color. Escriba # y seis dígitos hexadecimales, como en "#7fe3a1".
theme-no-colour = Línea { $line }, columna { $column }: falta un color. Si empieza por #, necesita comillas, como en "#7fe3a1": sin ellas, YAML lo toma por un comentario.
theme-bad-name = Línea { $line }, columna { $column }: un nombre tiene de 1 a 64 caracteres, sin barras ni caracteres de control.
theme-not-a-mapping = Línea { $line }, columna { $column }: aquí van claves con valores, como «bold: true».
theme-not-a-boolean = Línea { $line }, columna { $column }: escriba true o false.
theme-half-a-pair = Línea { $line }, columna { $column }: un color "#rrggbb" necesita su pareja, fg y bg juntos, aquí o en «base»: sobre un fondo desconocido no se sabe si se puede leer.
theme-too-little-contrast = Línea { $line }, columna { $column }: fg y bg se parecen demasiado para leerse, { $contrast }:1. Aclare u oscurezca uno hasta llegar a 4.5:1.
theme-bright-black = Línea { $line }, columna { $column }: bright-black no se lee en muchos terminales. Omita fg o elija otro color.
theme-named-background = Línea { $line }, columna { $column }: un fondo se escribe "#rrggbb", con un fg del mismo tipo al lado. Para los colores del propio terminal, use «reverse: true».
theme-named-base = Línea { $line }, columna { $column }: «base» admite "#rrggbb" en fg y bg. Omítalo para usar los colores del propio terminal.
theme-about-default = Para cualquier fondo, con los colores del propio terminal.
theme-about-dark = Para un fondo oscuro, con los colores del propio terminal.
theme-about-light = Para un fondo claro, con los colores del propio terminal.
theme-about-high-contrast = Blanco y colores vivos sobre negro, 7:1 o más; en color de 24 bits.
theme-about-plain = Sin ningún color.
theme-about-midnight = Colores propios sobre un azul profundo; en color de 24 bits.
theme-about-paper = Tinta sobre papel cálido; en color de 24 bits.
## What can be wrong with an answer. The line stands under its field: short enough for 55 columns where it can be.
## `finding-<code>-<field>` stands in place of `finding-<code>` for that field.

finding-missing = Obligatorio y aún vacío.
finding-missing-key = Un archivo completo lo indica por sí mismo, aunque se sepa sin él.
finding-missing-ims-client-id = Obligatorio: lo envía Adobe con el secreto de cliente.
finding-missing-ims-client-secret = Obligatorio: lo envía Adobe con el ID de cliente.
finding-missing-callback-server = Obligatorio: dirección https de esta instancia.
finding-missing-ims-organization-id = Obligatorio: Administration > Experience Cloud Details.
finding-missing-association-mask = Obligatoria: sin máscara nadie inicia sesión.
finding-missing-tenant = Obligatorio: el inquilino de su organización.

finding-too-long = { $chars ->
    [one] 1 carácter: ningún valor es tan largo.
   *[other] { $chars } caracteres: ningún valor es tan largo.
}
finding-surrounding-space = Hay un espacio antes o después del valor.
finding-control-character = { $count ->
    [one] Hay un carácter invisible, { $character }.
   *[other] Hay { $count } caracteres invisibles; el primero, { $character }.
}
finding-inner-space = Hay un espacio dentro del valor.
finding-inner-space-ims-client-secret = Hay un espacio dentro del secreto: cópielo de nuevo.
finding-not-ascii = «{ $character }» no puede ir aquí: use solo ASCII.
finding-quoted = El valor está entre comillas o corchetes.
finding-final-mark = El «{ $character }» del final no forma parte del valor.
finding-label-in-value = La etiqueta se ha pegado junto con el valor.
finding-wrong-character = «{ $character }» no se permite aquí.
finding-wrong-character-internal-name = «{ $character }» no se permite: solo A–Z, a–z, 0–9, _, -.
finding-wrong-character-ims-client-secret = Una variable no puede llevar «{ $character }».
finding-placeholder = «{ $text }» es texto de ejemplo: ponga el valor real.
finding-reference = Referencia de otra herramienta; aquí no se sustituye. Ponga env: NAME o file: NAME entre llaves, o el valor.
finding-looks-like-secret = Parece un secreto de cliente en el campo equivocado.
finding-looks-like-secret-ims-client-secret = Parece el secreto, no el nombre de una variable.

finding-not-https = Debe empezar por https://, no por { $scheme }://.
finding-scheme-missing = Debe empezar por https://.
finding-host-missing = Falta el nombre de host después de https://.
finding-host-character = Ningún nombre de host lleva «{ $character }».
finding-host-malformed = Nombre de host no válido: revise puntos y guiones.
finding-port-malformed = El puerto debe ser un número de 1 a 65535.
finding-user-in-url = Esta dirección no lleva usuario ni contraseña.
finding-path-in-url = Aquí va solo el host, sin ruta.
finding-trailing-slash = Sin barra al final.
finding-several-urls = Hay más de una dirección: deje una.
finding-default-port = https ya usa el puerto 443: quite :443.
finding-application-server-port = 8080 es el puerto de Tomcat: use el del servidor web.
finding-local-host = Con este nombre, este equipo solo llega a sí mismo.
finding-numeric-host = Es una IP: la lista de permitidos usa nombres de host.
finding-short-host = El host no tiene dominio: dé su nombre completo.
finding-capitals-in-host = Escriba la dirección en minúsculas.
finding-underscore-in-host = «_» en el host: ningún certificado público lo admite.
finding-international-host = No es ASCII: Adobe quizá tenga la forma xn--.
finding-adobe-host = { $host } es de Adobe, no es su Campaign.
finding-not-production = { $host } es de pruebas: use el IMS de producción.
finding-unknown-host = Adobe no documenta { $host } como servidor IMS.
finding-unknown-host-experience-cloud-server = Adobe documenta marketing.adobe.com, no { $host }.

finding-scope-separator = Separe las entradas solo con comas.
finding-scope-space = Sin espacios junto a las comas.
finding-scope-empty-entry = Hay una coma sin nada delante o detrás.
finding-scope-doubled = { $entry } aparece dos veces.
finding-scope-case = Adobe escribe { $entry }: cuide las mayúsculas.
finding-scope-entry-missing = Falta { $entry }: el inicio de sesión lo necesita.
finding-scope-not-compared = Ya relleno; compárelo con el ámbito de la consola.
finding-secret-not-kept = El último que se escribió es otro y no se guardó: escríbalo de nuevo.

finding-organization-unlike = No es un ID de organización: 24 caracteres 0–9, A–F y @AdobeOrg.
finding-organization-length = { $found } de 24 caracteres antes de la @.
finding-organization-not-hexadecimal = «{ $character }» no es hexadecimal: solo 0–9 y A–F.
finding-organization-suffix-missing = Falta @AdobeOrg al final.
finding-organization-suffix = Debe acabar en @AdobeOrg, no en «{ $found }».
finding-is-organization-id = Es un ID de organización: tiene su propio campo.
finding-is-mask = Es una máscara de asociación: tiene su propio campo.
finding-is-technical-account = Es el ID de la cuenta técnica, no este valor.
finding-is-mail-address = Es una dirección de correo electrónico.
finding-is-url = Es una dirección web.
finding-is-url-tenant = Es una dirección web: ponga solo el inquilino.
finding-doubled = Está repetido: basta una vez.
finding-secret-is-client-id = Igual que el ID de cliente: uno de los dos está mal.
finding-secret-short = { $chars ->
    [one] Solo 1 carácter: ¿se copió entero?
   *[other] Solo { $chars } caracteres: ¿se copió entero?
}
finding-variable-decorated = Solo el nombre de la variable, sin $ ni llaves.
finding-variable-begins-with-digit = El nombre de una variable no empieza por una cifra.
finding-unknown-name = Adobe no usa este nombre (¿es una copia?): compárelo.
finding-not-enabled = Desactivada, nadie inicia sesión con un Adobe ID.
finding-unknown-context = Se conocen dma_campaign_classic y dma_campaign.
finding-capitals = El inquilino suele ir en minúsculas: compárelo.

finding-not-a-build = Una compilación es un número de 4 o 5 cifras: 9400.
finding-version-not-build = { $version } es la versión: la compilación está al lado.
finding-build-length = { $found ->
    [one] Una compilación tiene 4 o 5 cifras; esta tiene 1.
   *[other] Una compilación tiene 4 o 5 cifras; esta tiene { $found }.
}
finding-record-differs = El archivo dice «{ $recorded }»; ahora es «{ $now }».

repair-replace = Ctrl-F lo corrige
repair-move-to-secret = Ctrl-F lo mueve al secreto de cliente
repair-move = Ctrl-F lo mueve a { $field }
repair-swap = Ctrl-F lo intercambia con { $field }
repair-empty = Ctrl-F vacía este campo; ya está en { $field }
repair-confirm-compared = Ctrl-F: ya lo he comparado
repair-keep-secret = Ctrl-F: el del archivo es correcto

## Why a check stands as it does.

reason-confirmed = Confirmado.
reason-not-confirmed = Aún sin confirmar.
reason-no-build = No se conoce ninguna de las dos compilaciones: vea Help > About… en la consola.
reason-no-console-build = El servidor tiene la compilación { $server }; no se conoce la de la consola: vea Help > About… en la consola.
reason-no-server-build = No se conoce la compilación del servidor: vea Help > About… en la consola.
reason-own-console = La consola que ofrece este servidor es de la compilación { $build }.
reason-other-console = La consola que ofrece este servidor es de la compilación { $handed_out } y el servidor, de la { $server }: a nadie se le ofrece la correcta.
reason-web-view-on = El servidor hace que la consola use WebView2 (webView2Mode).
reason-web-view-off = El servidor no hace que la consola use WebView2: webView2Mode no es 1.
reason-web-view-unsaid = En serverConf.xml falta webView2Mode="1", que Adobe exige desde 7.3. No se sabe qué hace el servidor sin él.
reason-unread-refused = Lo que dice { $file } queda pendiente: { $reason }
reason-unread-too-large = Lo que dice { $file } queda pendiente: es mayor que cualquier archivo así de Campaign.
reason-unread-kind = Lo que dice { $file } queda pendiente: no es un archivo normal.
reason-unread-not-xml = Lo que dice { $file } queda pendiente: no es un XML que se pueda leer.
reason-unread-outside = Lo que dice { $file } queda pendiente: un enlace lleva fuera de la instalación.
reason-unread-too-many = Lo que contiene { $file } queda pendiente: hay demasiados archivos para examinarlos.
reason-same-build = La consola y el servidor tienen la misma compilación, { $build }.
reason-console-too-old = La consola { $console } es demasiado antigua: este servidor admite la { $least } o posterior. Actualice la consola.
reason-console-not-advised = El servidor recomienda la consola { $advised } o posterior; esta es la { $console }.
reason-different-build = Consola { $console }, servidor { $server }: deben tener la misma compilación.
reason-upgrade-mandatory = Para { $version }, Adobe exige actualizar la consola.
reason-not-general = La compilación { $build } ({ $version }) está obsoleta: no recibe correcciones. La más reciente: { $newest_build } ({ $newest_version }).
reason-limited = La compilación { $build } ({ $version }) es de disponibilidad limitada. La más reciente para todos: { $newest_build } ({ $newest_version }).
reason-ims-variant = La compilación { $build } puede ser { $version } o { $version }.IMS; solo .IMS puede desactivar los inicios de sesión nativos. Pregunte a quien la instaló.
reason-unknown-build = La compilación { $build } no está en la lista del { $date }: no es un error, solo se desconoce.
reason-release-differs = El servidor indica la versión { $told }, pero la compilación { $build } es la { $listed } en las notas de la versión.
reason-errors = { $count ->
    [one] Un valor es incorrecto.
   *[other] { $count } valores son incorrectos.
}
reason-missing-values = { $count ->
    [one] Falta un valor obligatorio.
   *[other] Faltan { $count } valores obligatorios.
}
reason-warnings = { $count ->
    [one] Un valor tiene una advertencia.
   *[other] { $count } valores tienen una advertencia.
}
reason-other-in-campaign = { $count ->
    [one] Un valor difiere en Campaign.
   *[other] { $count } valores difieren en Campaign.
}
reason-nothing-wrong = Todos los valores son correctos.

## Statuses.

status-passed = superado
status-warned = con advertencia
status-failed = fallido
status-open = pendiente

## What is wrong with an instance name.


## Where a suggested value is from.

suggest-no-secret = No es un secreto: dejarlo aquí
suggest-label = el que trae Adobe de fábrica
suggest-name-current = el de las compilaciones actuales
suggest-name-older = el de las compilaciones antiguas
suggest-ims-current = aprovisionamientos actuales
suggest-ims-older = aprovisionamientos antiguos
suggest-scope-full = el de las cuentas instaladas recientemente
suggest-scope-short = el más corto, de las imágenes de Adobe
suggest-context-field = para consolas que muestran este campo
suggest-context-no-field = el que usan las consolas sin este campo
suggest-marketing-server = el que documenta Adobe
suggest-mask-tenant = la forma de Adobe, con el inquilino
suggest-mask-host = con el nombre del dominio del servidor de devolución de llamada: compruébelo
suggest-mask-instance = con el nombre de la instancia
suggest-from-names = { $count ->
    [one] explica 1 de los nombres; grupos: { $groups }
   *[other] explica { $count } de los nombres; grupos: { $groups }
}
suggest-mask-short = sin inquilino
suggest-build-server = la compilación del servidor: ambas deben ser iguales
suggest-build-console = la compilación de la consola: ambas deben ser iguales
suggest-build-general = disponibilidad general, la más reciente
suggest-build-limited = disponibilidad limitada
suggest-build-deprecated = obsoleta
## Files: what is wrong with a configuration, a draft or an answers file. Every sentence ends up after "Line 3, column 5: ".

problem-at = Línea { $line }, columna { $column }: { $what }
problem-key = «{ $key }»
problem-this-key = esta clave
problem-too-large = El archivo ocupa más de { $limit } MiB. Ninguna configuración es tan grande: compruebe que es el archivo correcto.
problem-not-utf8 = A partir de aquí, el archivo no es UTF-8. Guárdelo como UTF-8.
problem-syntax = A partir de aquí, esto no es YAML. Revise la sangría, las comillas y los corchetes de esta línea y de la anterior.
problem-empty = El archivo está vacío.
problem-second-document = Aquí empieza un segundo documento. Un archivo contiene solo uno: quite el «---» y lo que sigue, o páselo a otro archivo.
problem-too-deep = Aquí hay demasiados niveles de listas y claves anidadas.
problem-too-many-aliased = Aquí los alias abarcan demasiado. Escriba los valores completos.
problem-unknown-alias = Este alias no remite a ningún ancla anterior.
problem-unreadable-key = Una clave debe ser una sola línea corta de texto.
problem-tab = Hay un tabulador antes de { $key }. YAML se sangra con espacios: ponga tantos como tienen las líneas vecinas.
problem-hidden-sign = Hay un carácter invisible, { $character }, antes de { $key } o dentro. Ponga espacios normales en su lugar, o quítelo.
problem-escape = Entre comillas dobles, una barra invertida inicia un escape, y este no lo es. Ponga el valor de { $key } entre comillas simples ('…').
problem-needs-quotes = El valor de { $key } contiene «{ $sign }», que YAML lee de otro modo. Póngalo entre comillas simples; sustitúyalo si es un marcador de otra herramienta.
problem-no-blank = Falta un espacio tras los dos puntos de { $key }.
problem-doubled = { $key } aparece dos veces, la primera en la línea { $first }. Quite una de las dos.
problem-unknown = Aquí no se reconoce { $key }. La clave conocida más parecida es «{ $nearest }». Las claves propias empiezan por «x-».
problem-unknown-unnamed = Aquí no se reconoce esta clave. La clave conocida más parecida es «{ $nearest }». Las claves propias empiezan por «x-».
problem-misplaced = { $key } debe ir dentro de «{ $section }».
problem-null = { $key } no tiene valor. Dele uno o quite la línea. Un texto vacío se escribe "".
problem-not-text = { $key } debe ser un texto.
problem-not-mapping = { $key } debe contener claves con valores.
problem-not-mapping-root = El archivo debe contener claves con valores, empezando por «version: 1».
problem-not-list = { $key } debe ser una lista.
problem-not-number = { $key } debe ser un número entero, sin comillas.

problem-two-forms = El secreto se indica a la vez como archivo y como variable. Deje uno: {"{"}file: NAME{"}"} o {"{"}env: NAME{"}"}.
problem-no-form = El secreto debe ser {"{"}file: NAME{"}"}, {"{"}env: NAME{"}"} o el propio secreto entre comillas.
problem-later-version = El archivo es de la versión { $version }. Este programa conoce la versión 1: use un ims-setup más reciente.

## Files: why one could not be used

file-not-found = No existe el archivo { $file }.
file-no-folder = No existe la carpeta { $file }. Créela o elija otro lugar.
file-no-folder-there = { $file } no es una carpeta, y ahí tiene que haber una. Muévalo a otro sitio o elija otro lugar.
file-denied = No tiene permiso para leer o escribir { $file }. Revise su propietario y sus permisos, y los de su carpeta (ls -ld).
file-not-regular = { $file } no es un archivo normal.
file-too-large = { $file } ocupa más de { $limit } MiB y no se ha leído.
file-too-large-kib = { $file } ocupa más de { $limit } KiB y no se ha leído.
file-link = { $file } es un enlace a { $target } y no se ha seguido: el enlace y su destino deben ser suyos, y nadie más debe poder escribir en sus carpetas. Indique el destino directamente.
file-other-folder = { $file } pertenece a { $owner }, y root no escribe ahí. Ejecútelo como ese usuario: sudo -u { $owner } ims-setup
file-left-by-root = { $file } pertenece a root; quizá lo dejó así una ejecución anterior como root (sudo). Recupérelo: sudo chown -R { $user } { $file }
file-owner-lost = { $file } pertenece a { $owner } y dejaría de pertenecerle si se escribiera ahora. Ejecútelo como ese usuario: sudo -u { $owner } ims-setup
file-other-owner = { $file } pertenece a { $owner }, y otros pueden poner archivos en su carpeta: { $owner } leería lo que se escriba allí. No se ha escrito nada. Indique un archivo en una carpeta propia (-o) o elimine este.
home-not-there = La carpeta personal { $home } no existe. El borrador se guarda en { $folder }, que se crea para ello.
home-none = No se conoce ninguna carpeta personal. El borrador se guarda en { $folder }.
file-changed = { $file } ha cambiado en el disco desde que se leyó. No se ha escrito nada.
file-taken-over = Otra sesión se ha hecho cargo de este borrador ({ $file }). Ya no se guarda allí nada de esta sesión.
file-odd-lock = { $file } no es el archivo que ims-setup guarda ahí para que solo una sesión a la vez trabaje en un borrador; se ha dejado como está. Compruebe qué es (ls -l), apártelo y empiece de nuevo.
file-full = No se ha escrito { $file }: el disco está lleno o ha agotado su cuota. Libere espacio y guarde de nuevo.
file-limited = No se ha escrito { $file }: el tamaño de los archivos está limitado aquí. Consulte el límite (ulimit -f) y auméntelo.
file-no-descriptors = No se ha leído ni escrito { $file }: este proceso no puede abrir más archivos. Consulte el límite (ulimit -n) y auméntelo.
file-read-only = No se ha escrito { $file }: su sistema de archivos es de solo lectura. Elija otro lugar.
file-name-too-long = El nombre { $file } es más largo de lo que permite el sistema. Elija uno más corto.
file-broken = No se ha podido leer ni escribir { $file }: el dispositivo que hay detrás comunica un error. Elija otro lugar y haga que revisen el disco.
file-away = No se ha podido leer ni escribir { $file }: falla su recurso de red o su montaje. Compruebe el montaje (findmnt) o elija otro lugar.
file-busy = No se ha podido leer ni reemplazar { $file }: está en uso o está montado por sí solo, como en un contenedor. Elija otro lugar.
file-unsynced = Se ha escrito { $file }, pero el disco no confirma que vaya a perdurar. Haga que lo revisen y escriba otra vez.
file-no-locks = { $file }: este sistema de archivos no tiene bloqueos. No se detecta una segunda sesión con el mismo borrador: trabaje solo en una.
file-slow = { $file }: el disco no responde. Puede que los últimos cambios no se hayan guardado.
file-fault = No se ha escrito { $file }: el propio ims-setup ha fallado ahí, lo que es un defecto suyo. Se vuelve a intentar guardar.
file-secret-owner = { $file } pertenece a { $owner }. Un archivo con un secreto debe ser suyo o de root: no se ha leído.
file-secret-not-one-line = { $file } debe contener el secreto en una sola línea y nada más.
file-other = No se ha podido leer ni escribir { $file }. Elija otro lugar. El sistema dice: { $reason }
file-open = Otros pueden leer { $file } (modo { $mode }): este sistema de archivos no guarda permisos. Elija otro lugar si contiene un secreto.
file-tightened = { $file } tenía los permisos { $mode }. Ahora tiene 0600: solo usted puede leerlo.
file-tightened-other = { $file } tenía los permisos { $mode }. Ahora tiene 0600: solo pueden leerlo su propietario { $owner } y root.
file-open-to-commits = { $file } contiene el secreto y está en un árbol de trabajo de Git que no lo ignora: añádalo a .gitignore antes de la próxima confirmación (commit).
secret-replaced-alone = No se ha escrito la configuración, y { $file } ya contiene el secreto nuevo: no se pudo restablecer el anterior. Vuelva a escribir antes de usar ambos juntos.
secret-file-differs = Alguien ha cambiado { $file }: contiene un secreto distinto del que se escribió aquí, y se ha dejado así.
secret-put-back = Se interrumpió una escritura entre sus dos archivos: { $file } vuelve a contener el secreto que corresponde a la configuración. Vuelva a escribirla.
secret-left-so = Se interrumpió una escritura. { $file } ha cambiado desde entonces y se queda como está.
secret-half-written = Se interrumpió una escritura: puede que { $file } y la configuración no se correspondan. El secreto anterior está en { $old }. Escriba la configuración de nuevo.
file-secret-readable = Otros usuarios pueden leer el secreto de { $file }. Ejecute: chmod 600 { $file }

# What the system answers, behind a colon in the sentences above and elsewhere.
system-not-found = No existe ese archivo o carpeta.
system-denied = El sistema no lo permite.
system-exists = Ya existe.
system-is-folder = Es una carpeta.
system-no-folder = Una parte de la ruta no es una carpeta.
system-full = El disco está lleno o se ha agotado la cuota.
system-read-only = El sistema de archivos es de solo lectura.
system-no-descriptors = No se pueden abrir más archivos; vea ulimit -n.
system-busy = Está en uso.
system-refused = No hay nada a la escucha allí.
system-timed-out = No respondió a tiempo.
system-no-route = No hay ninguna ruta de red hasta allí.
system-device-failed = El dispositivo ha fallado o ya no está.
system-no-program = No es un programa que este equipo pueda ejecutar.
system-away = El recurso de red o el montaje ya no existe o comunica un error.
system-circle = Los enlaces forman un círculo.
system-overflow = Su tamaño o su propietario excede lo que se puede usar aquí.
system-name-too-long = El nombre es más largo de lo que permite el sistema.
system-no-memory = No queda memoria.
## What can be wrong with a mask. Two lines of 55 columns at most.

finding-empty-association-mask = No hay máscara: ningún perfil da un grupo y nadie inicia sesión.
finding-too-large-association-mask = Demasiado grande: una máscara admite 1000 caracteres y 10 MiB compilada, como máximo.
finding-html-entity-association-mask = Se han copiado también códigos de una página web (como &quot;): ningún perfil los lleva en su nombre.
finding-typographic-quotes-association-mask = Las comillas son de la página, no de la máscara: ningún perfil las lleva en su nombre.
finding-placeholder-association-mask = Ha quedado un texto de ejemplo: ningún perfil lo lleva en su nombre.
finding-open-association-mask = ¿Un resto de una página, o los perfiles se llaman así? Solo sus nombres lo dicen.
finding-lost-blank-association-mask = En el resto de la máscara este signo lleva un espacio a cada lado. ¿Falta uno aquí? Solo lo dicen los nombres de los perfiles.
finding-invalid-syntax-association-mask = No es una expresión regular: ningún nombre puede coincidir.
finding-unsupported-syntax-association-mask = No todos los motores lo conocen. Use texto simple, clases [a-z] y alternativas (?:a|b).
finding-no-capture-group-association-mask = No captura nada, así que no da ningún grupo de operadores: ponga (.*) donde va su nombre.
finding-several-capture-groups-association-mask = Hay dos capturas y no se sabe cuál da el grupo de operadores: escriba las demás (?:…).
finding-repeated-group-association-mask = El grupo solo guarda un trozo, el último si se repite: ponga la repetición dentro, como en (.*).
finding-fixed-group-association-mask = Este grupo captura siempre lo mismo, o no captura nada: ponga (.*) donde va el nombre del grupo.
finding-branch-without-group-association-mask = Un lado de este | no tiene grupo y sus nombres no dan ninguno: acote la elección, como en (?:a|b).
finding-never-matches-association-mask = Ningún nombre puede coincidir: aquí se pide un final, un inicio o un carácter imposible.
finding-control-character-association-mask = Un tabulador, un salto de línea u otro carácter que nadie ve: quítelo.
finding-captured-space-association-mask = Se captura un espacio con el grupo: no existe un grupo de operadores con ese nombre.
finding-markup-association-mask = Resto de una página o de un lenguaje, como ** o \* o /…/: no es parte de la máscara.
finding-non-breaking-space-association-mask = Hay un espacio especial o invisible: los nombres con un espacio normal no coinciden.
finding-doubled-space-association-mask = Hay varios espacios seguidos: los nombres con uno solo no coinciden.
finding-dash-lookalike-association-mask = Hay una raya que solo parece un guion: los nombres con guion no coinciden.
finding-full-width-association-mask = Signos de ancho completo de un método de entrada: los nombres con signos normales no coinciden.
finding-letter-lookalike-association-mask = Una letra que solo se parece a la habitual (de otro alfabeto, o con el acento aparte): los nombres con la habitual no coinciden.
finding-surrounding-space-association-mask = Hay un espacio antes o después de la máscara: los nombres que no lo llevan no coinciden.
finding-unescaped-metacharacter-association-mask = Este signo representa otros en una expresión: con una barra invertida delante, solo a sí mismo.
finding-misspelt-association-mask = Los nombres difieren de la máscara en uno o dos caracteres o en mayúsculas: hay una errata.
finding-beginning-missing-association-mask = A la máscara le falta el principio que tienen los nombres de los perfiles.
finding-misplaced-group-association-mask = El grupo no empieza donde empieza el nombre del grupo de operadores: póngalo detrás del producto y del inquilino, con el resto del nombre del perfil.
finding-engine-dependent-association-mask = Otros motores lo rechazan o lo leen de otro modo, y no es público cuál usa Campaign.
finding-tenant-missing-association-mask = El inquilino no está en la máscara: compruebe que es la suya y no la de otro.
finding-other-tenants-association-mask = También coinciden nombres de otros inquilinos: limite la máscara al suyo.
finding-several-products-association-mask = Coinciden nombres de otro producto: empiece por lo que solo tienen los de Campaign.
finding-matches-everything-association-mask = Coinciden todos los nombres, también de otros productos: empiece por algo propio de Campaign.

# Two sentences, one after the other.
mask-sentences = { $first } { $second }
list = { $first }, { $second }
aside = { $what } ({ $aside })
number-of-four = 1234
number-of-five = 12.345

mask-syntax-group-unclosed = El paréntesis que se abre aquí no se cierra.
mask-syntax-group-unopened = Este paréntesis cierra algo que no se ha abierto.
mask-syntax-nothing-to-repeat = Delante de este signo no hay nada que repetir. Para cualquier texto se escribe .*
mask-syntax-class = El corchete [ inicia una lista de caracteres, y esa lista es incorrecta o no se cierra.
mask-syntax-escape = La barra invertida va delante de un signo para que valga por sí mismo; aquí no significa nada.
mask-syntax-count = Una cantidad entre llaves se escribe {"{"}3{"}"} o {"{"}1,3{"}"}.
mask-syntax-look-around = No se admiten las aserciones de contexto (look-around): escriba lo que hay ahí, como (?:a|b) para elegir.
mask-syntax-back-reference = No se admiten referencias inversas: escriba el texto que se repite.
mask-syntax-other-engine = Es sintaxis de otro motor: use (?:…) para un grupo, $ para el final, [ ] para un espacio.

mask-needs-tenant = Se podrá corregir cuando se conozca el inquilino.
mask-needs-names = Se podrá corregir cuando haya nombres de perfil.
mask-needs-choice = De los nombres de perfil no se deduce una única corrección.

## What is remarkable about a name.

mask-warning-captured-space = El grupo capturado empieza o acaba con un espacio: Campaign no encuentra ningún grupo de operadores con ese nombre.
mask-warning-case-differs = Solo difiere de la máscara en mayúsculas y minúsculas.
mask-warning-collision = Otro nombre da el mismo grupo de operadores.
mask-warning-control-panel = Contiene «admin»: sus usuarios también pueden abrir el Campaign Control Panel.
mask-warning-empty-group = Coincide, pero no captura ningún grupo de operadores: sus usuarios no obtienen derechos.
mask-warning-near-miss = A uno o dos caracteres de coincidir.
mask-warning-unknown-group = Campaign no tiene ningún grupo de operadores con este nombre interno, y nunca se crea solo.
mask-unknown-group-alike = Campaign tiene este grupo con los acentos codificados de otro modo. Copie el nombre interno de la consola de cliente y cambie con él el del perfil.
mask-unknown-group-case = Campaign tiene este grupo como { $name }: las mayúsculas cuentan.
mask-unknown-group-label = Así se llama el grupo en la consola de cliente; su nombre interno es { $name }.
mask-message-center = Adobe exige este perfil para las llamadas de API a Message Center; no le corresponde ningún grupo de operadores.

## What could not be read as a name.

names-not-utf-8 = Línea { $line }: no es texto UTF-8. Guarde el archivo como UTF-8.
names-control-characters = Línea { $line }: hay caracteres de control, así que no es texto.
names-open-quote = Línea { $line }: unas comillas abren una celda y ninguna la cierra.
names-missing-column = Línea { $line }: la fila acaba antes de la columna de los nombres.
names-long-row = Línea { $line }: la fila tiene más celdas que la tabla; quizá una coma forma parte de un nombre. Ponga ese nombre entre comillas.
names-unclear = Línea { $line }: una coma puede formar parte de un nombre o separar dos. Escriba cada nombre en su propia línea.
names-line-break = Línea { $line }: hay un salto de línea dentro de una celda. Escriba el nombre en una sola línea.
names-broken-json = Línea { $line }: el JSON está dañado aquí. Guarde de nuevo la respuesta de la API.
names-nameless-group = Línea { $line }: hay un grupo sin nombre.
names-error-answer = Línea { $line }: una respuesta de error de la API en lugar de grupos.
names-people = Línea { $line }: personas en lugar de grupos.
names-more-pages = Línea { $line }: esta página indica que siguen otras y no sigue ninguna. Pida a la API también la página siguiente.
names-too-much = Línea { $line }: hay más nombres de los que caben, 4 GiB de texto.
names-none-read = No se ha podido leer ningún nombre. { $what }
names-note-windows-1252 = No es UTF-8, así que se ha leído como Windows-1252 ({ $count } en total, por primera vez en la línea { $line }).
names-note-numbers = Los números junto a los nombres se han tomado por números de usuarios y se han omitido ({ $count } en total, por primera vez en la línea { $line }).
names-note-signs = Se han quitado de los nombres signos de una lista o de una página ({ $count } en total, por primera vez en la línea { $line }).
names-note-passed-over = Se han pasado por alto líneas que no son nombres ({ $count } en total, por primera vez en la línea { $line }).
groups-noted = { $file }: { $note }
groups-none-read = No se ha podido leer ningún grupo de operadores de { $file }. { $what }
groups-unreadable = { $file }: { $count ->
    [one] no se ha podido leer 1 fragmento.
   *[other] no se han podido leer { $count } fragmentos.
} { $first }
groups-trimmed = { $file }: se han quitado los espacios de los extremos de { $count ->
    [one] 1 grupo
   *[other] { $count } grupos
}.
groups-reads-input = Leyendo grupos de operadores, uno por línea; Ctrl-D termina.
names-seems-empty = No contiene nada.
names-seems-utf-16 = Parece UTF-16 sin la marca de orden de bytes que lo indica. Guárdelo como UTF-8.
names-seems-workbook = Parece un libro de cálculo o un archivo comprimido. Guarde la hoja como CSV.
names-seems-document = Parece un PDF u otro documento con formato. Guarde la lista como texto o CSV.
names-seems-page = Parece una página web o XML, quizá una página de inicio de sesión. Guarde la lista misma.
names-seems-binary = No es texto.
names-seems-error-answer = Parece una respuesta de error de la User Management API: { $code }. Vuelva a pedirle los grupos.
names-seems-people = Parece una lista de personas de la User Management API. Guarde la respuesta de /groups en lugar de la de /users.
names-seems-cut-off-json = Parece JSON cortado antes del final. Guarde de nuevo la respuesta de la API.
names-seems-broken-json = Parece JSON con un error. Guarde de nuevo la respuesta de la API.
names-seems-no-groups = Es una respuesta de la API sin ningún grupo: quizá la página está más allá de la última.
names-seems-only-left-out = Solo contiene grupos de administradores y desarrolladores, que no dan ningún derecho en Campaign.
names-seems-other-json = Parece JSON de otro tipo: nada en él tiene «groupName».
names-seems-empty-column = Es una tabla cuya columna de nombres está vacía.
names-seems-unclear = No es seguro que alguna de sus líneas sea un nombre. Escriba un nombre por línea.

## ims-setup mask

mask-reads-input = Leyendo nombres de perfil, uno por línea; Ctrl-D termina.
mask-no-mask-found = Ninguna máscara explica estos nombres: no comparten un comienzo hasta un separador como « - ».
mask-no-known-group = Ningún grupo que capturan estas máscaras está entre los grupos de operadores indicados: compare sus nombres internos con el final de los perfiles.
mask-repair = Escriba: { $mask }
mask-severity-error = error
mask-severity-warning = advertencia
mask-sound = La máscara en sí no tiene ningún error.
mask-none-of-names = La máscara en sí no tiene errores, pero ninguno de estos nombres tiene su forma: «mask --infer» propone una para ellos.
mask-report-totals = { $names ->
    [one] 1 nombre
   *[other] { $names } nombres
}: { $matched ->
    [0] ninguno coincide
    [one] 1 coincide
   *[other] { $matched } coinciden
}, { $missed } no.
mask-report-collisions = { $count ->
    [one] A 1 grupo de operadores llega más de un nombre.
   *[other] A { $count } grupos de operadores llega más de un nombre.
}
mask-report-control-panel = { $count ->
    [one] 1 nombre da acceso además al Campaign Control Panel.
   *[other] { $count } nombres dan acceso además al Campaign Control Panel.
}
mask-report-unknown = { $count ->
    [one] Campaign no conoce 1 grupo capturado.
   *[other] Campaign no conoce { $count } grupos capturados.
}
mask-report-unreached = Grupos a los que no lleva ningún nombre: { $groups }
mask-report-left-out = { $count ->
    [one] Se ha omitido 1 grupo de administradores o desarrolladores.
   *[other] Se han omitido { $count } grupos de administradores y desarrolladores.
}
mask-report-trimmed = { $count ->
    [one] Se han quitado los espacios de los extremos de 1 nombre.
   *[other] Se han quitado los espacios de los extremos de { $count } nombres.
}
mask-report-unreadable = { $count ->
    [one] No se ha podido leer 1 fragmento.
   *[other] No se han podido leer { $count } fragmentos.
}
mask-report-product = { $product }: { $count ->
    [one] 1 perfil
   *[other] { $count } perfiles
}
mask-report-more = { $count ->
    [one] No se muestra 1 nombre más; --all lo muestra.
   *[other] No se muestran { $count } nombres más; --all los muestra.
}
mask-report-readings = { $count ->
    [one] 1 nombre se lee de otro modo si la máscara es un prefijo del nombre del grupo, como dice una página de Adobe:
   *[other] { $count } nombres se leen de otro modo si la máscara es un prefijo del nombre del grupo, como dice una página de Adobe:
}
mask-reading-group = { $name } daría { $group }
mask-reading-none = { $name } no daría ningún grupo
mask-nearest = El más parecido que coincide: { $name }
mask-user-group = Es un grupo de usuarios: solo da derechos a través de un perfil.
mask-explains = { $explains ->
    [one] 1 nombre
   *[other] { $explains } nombres
}
rehearse-reads-input = Leyendo personas y sus perfiles; Ctrl-D termina.
rehearse-no-configuration = No hay ninguna configuración que comprobar. Indique una: ims-setup rehearse FILE --users FILE
rehearse-none-read = No se ha podido leer a nadie de { $file }. { $what }
rehearse-mask-wrong = La máscara tiene un error. { $what }
rehearse-in = { $count ->
    [0] Nadie puede entrar.
    [one] 1 persona puede entrar.
   *[other] { $count } personas pueden entrar.
}
rehearse-out = { $count ->
    [0] Nadie queda fuera.
    [one] 1 queda fuera.
   *[other] { $count } quedan fuera.
}
rehearse-unsure = { $count ->
    [one] De 1 persona no consta que Campaign tenga el grupo de operadores: un perfil coincide; --groups lo aclara.
   *[other] De { $count } personas no consta que Campaign tenga el grupo de operadores: un perfil coincide; --groups lo aclara.
}
rehearse-nobody = Nadie puede entrar: según esta máscara, ningún perfil es de Campaign.
rehearse-people = { $people ->
    [one] Se ha leído 1 persona, { $campaign } con un perfil de Campaign.
   *[other] Se han leído { $people } personas, { $campaign } con un perfil de Campaign.
}
rehearse-control-panel = { $count ->
    [one] 1 de ellas puede abrir además el Campaign Control Panel.
   *[other] { $count } de ellas pueden abrir además el Campaign Control Panel.
}
rehearse-user-groups = { $count ->
    [one] 1 persona sin perfil de Campaign está en grupos de usuarios: este archivo no dice qué perfiles dan.
   *[other] { $count } personas sin perfil de Campaign están en grupos de usuarios: este archivo no dice qué perfiles dan.
}
rehearse-more = { $count ->
    [one] No se muestra 1 persona más; --all la muestra.
   *[other] No se muestran { $count } personas más; --all las muestra.
}
rehearse-why-no-profile-matches = Ningún perfil coincide. Corrija su nombre en Admin Console, o la máscara.
rehearse-why-unknown-group = Campaign no tiene ningún grupo de operadores con este nombre interno. Cree el grupo o dé al perfil el nombre de uno que exista.
rehearse-why-empty-group = Un perfil coincide, pero no da ningún grupo. Ponga el nombre interno de un grupo de operadores donde la máscara lo captura.
rehearse-why-not-active = La cuenta no está activa. Actívela en Admin Console.
rehearse-why-no-email = Falta la dirección de correo electrónico, por la que Campaign reconoce a las personas. Introdúzcala en Admin Console.
rehearse-why-shared-email = Dos operadores de Campaign comparten la dirección de correo electrónico. Déjela en uno solo.
rehearse-why-unsure = Un perfil coincide. Indique con --groups los grupos de operadores de Campaign para saber si tiene el suyo.
rehearse-why-in = Pueden entrar, con estos grupos de operadores.
rehearse-lacks = Sin { $groups }: Campaign no tiene ese grupo de operadores.
rehearse-state-disabled = desactivada
rehearse-state-locked = bloqueada
rehearse-state-removed = eliminada
rehearse-only-user-groups = { $count ->
    [one] { $groups } es un grupo de usuarios: por sí solo no deja entrar a nadie. Asígnelo a un perfil de producto con este nombre.
   *[other] { $groups } son grupos de usuarios: por sí solos no dejan entrar a nadie. Asígnelos a perfiles de producto con estos nombres.
}
ask-umapi-secret = Secreto del cliente { $client }, que se envía a { $host }:
ask-umapi-secret-later = Secreto del cliente { $client }, para la User Management API:
umapi-secret-needs-terminal = No hay ningún terminal en el que pedir el secreto: use --umapi-secret-file FILE.
umapi-secret-empty = No se ha escrito ningún secreto, así que no se ha consultado nada. Escríbalo u omita --umapi-id.
umapi-id-wrong = --umapi-id: un ID de cliente solo tiene letras, cifras y signos, sin espacios.
umapi-url-wrong = --umapi-url es para un servidor de este equipo, para practicar; al de Adobe se le pregunta sin esta opción.
umapi-no-organization = La configuración no tiene un ID de organización IMS válido, y la User Management API se consulta para una organización.
umapi-no-ims = La configuración no tiene un servidor IMS válido, y de él viene el token para la User Management API.
umapi-unknown-recipient = { $host } no es ninguno de los dos servidores IMS de Adobe: no se le ha enviado nada. Si es correcto, confírmelo en un terminal.
umapi-wrong-client = { $host } no conoce el cliente { $client }. Copie de nuevo el ID de cliente de la credencial en Adobe Developer Console.
umapi-wrong-secret = { $host } conoce el cliente { $client }, pero el secreto es otro. Cópielo de nuevo de la credencial en Adobe Developer Console.
umapi-wrong-either = { $host } no acepta el ID de cliente y el secreto juntos. Copie ambos de nuevo de la credencial en Adobe Developer Console.
umapi-scope = { $host } no da al cliente { $client } ningún token para la User Management API. Añada esta API al proyecto de la credencial en Adobe Developer Console.
umapi-not-allowed = { $host } no deja que el cliente { $client } pregunte por { $organization } ({ $code }). ¿Es la credencial de esta organización, y está la User Management API en su proyecto?
umapi-organization = { $host } no conoce la organización { $organization } con este cliente. Compare el ID de organización IMS con el de la credencial.
umapi-refused = { $host } lo ha rechazado: { $code }.
umapi-throttled = { $host } pide esperar demasiado tiempo o demasiadas veces. Inténtelo más tarde.
umapi-trouble = { $host }: { $what } { $remedy }
umapi-stopped = Detenido. Con una lista incompleta no se evalúa a nadie.
umapi-progress-token = Pidiendo un token a IMS…
umapi-progress-groups = Perfiles: página { $pages }, { $count } leídos; { $key } lo detiene
umapi-progress-users = Personas: página { $pages }, { $count } leídas; { $key } lo detiene
umapi-progress-waiting = La User Management API pide esperar: { $seconds } s; { $key } lo detiene
people-nameless = Línea { $line }: una persona sin dirección de correo electrónico ni nombre de usuario.
people-groups = Línea { $line }: grupos en lugar de personas.
people-error-answer = Línea { $line }: una respuesta de error de la API en lugar de personas.
people-missing-column = Línea { $line }: la fila acaba antes de la columna de los perfiles.
people-unclear = Línea { $line }: una coma o un punto y coma puede formar parte del nombre de un perfil o separar dos: se han probado ambas lecturas. La User Management API da cada nombre por separado.
people-too-much = Línea { $line }: hay más texto del que cabe, 4 GiB.
people-seems-error-answer = Parece una respuesta de error de la User Management API: { $code }. Vuelva a pedirle los usuarios.
people-seems-groups = Parece una lista de grupos de la User Management API. Guarde la respuesta de /users en lugar de la de /groups.
people-seems-nobody = Es una respuesta de la API sin ninguna persona: quizá la página está más allá de la última.
people-seems-other-json = Parece JSON de otro tipo: nada en él tiene «email» ni «username».
people-seems-no-persons = No tiene ninguna columna de direcciones de correo electrónico ni de nombres de usuario. Guarde la exportación de usuarios de Admin Console, con su encabezado.
people-seems-no-profiles = No tiene ninguna columna de perfiles de producto («Product Configurations»). Guarde entera la exportación de usuarios de Admin Console.
people-seems-empty-table = Es una tabla de personas sin nada debajo del encabezado.
problem-not-one-of = { $key } debe ser uno de estos valores: { $allowed }.
problem-spelt = { $key } debe escribirse aquí como { $meant }, sin comillas.
problem-not-instance = Esto no puede ser el nombre de una instancia: letras ASCII, cifras, «.», «_» y «-», de 1 a 64, sin empezar por «.» ni «-».
cli-option-words = Nombres de perfil; con --from o --infer cada palabra es un nombre
cli-mask-codes = Qué puede estar mal en una máscara, cada caso con un ejemplo:
cli-mask-names = Advertencias sobre un nombre, cada una con una máscara y el nombre:
cli-rehearse-example =
    Ejemplo: quién entra con prod.ims.yaml, según los usuarios que dio la User
    Management API (GET /v2/usermanagement/users/ORG/0?directOnly=false) y los
    grupos de operadores de Campaign:

      ims-setup rehearse prod.ims.yaml --users users.json --groups groups.txt
      ims-setup rehearse prod.ims.yaml --umapi-id ID \
        --groups groups.txt --umapi-secret-file secret
action-language = Idioma: cambiar a { $name }
notice-language = Idioma: { $name }
label-in-console = En la consola: { $label }
cli-heading-usage = Uso:
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-name = NOMBRE
cli-heading-synopsis = SINOPSIS
cli-heading-description = DESCRIPCIÓN
cli-heading-notes = NOTAS
cli-heading-examples = EJEMPLOS
cli-heading-exit-status = ESTADO DE SALIDA
cli-heading-files = ARCHIVOS
cli-heading-answers = ARCHIVO DE RESPUESTAS
cli-heading-environment = ENTORNO
cli-heading-see-also = VÉASE TAMBIÉN
cli-heading-version = VERSIÓN
cli-word-options = OPCIONES
cli-word-command = COMANDO
cli-choice = { $about } [{ $values }]
cli-choice-with-default = { $about } [{ $values }; por defecto: { $default }]
cli-unknown-option = Aquí no existe la opción { $word }.
cli-superfluous = Aquí no se espera nada más: { $word }
cli-value-missing = { $option } necesita un valor.
cli-value-wrong = { $option } no admite «{ $value }».
cli-value-superfluous = { $option } no lleva valor, pero se indicó «{ $value }».
cli-once = { $option } solo se puede indicar una vez.
cli-not-together = { $option } y { $other } no se pueden usar a la vez.
cli-needed = Falta: { $what }
cli-before-command = { $option } no puede ir delante de { $command }: las opciones de un comando van detrás de él.
cli-not-utf8 = Uno de los argumentos no es texto UTF-8.
cli-line-wrong = No se entiende esta línea de comandos.
cli-possible = Valores posibles: { $values }
cli-similar = ¿Quería decir { $words }?
cli-as-value = Para darlo como valor: -- { $word }
cli-more = Más información: { $command }
cli-option-help = Mostrar la ayuda
cli-option-version = Mostrar la versión

## Línea por línea (--plain): se lee en voz alta o lo lee un script; por eso sin nombres de teclas.

cli-option-plain = Línea por línea en la pantalla normal, para lectores de pantalla y terminales sencillos

plain-yes = sí si s yes y
plain-no = no n

plain-command-back = atrás
plain-command-next = siguiente
plain-command-clear = vaciar
plain-command-undo = deshacer
plain-command-steps = pasos
plain-command-review = revisión
plain-command-help = ayuda
plain-command-measure = medir
plain-command-stop = detener
plain-command-why = porqué
plain-command-save = guardar
plain-command-quit = salir

plain-about-back = la pregunta anterior
plain-about-next = la pregunta siguiente; esta queda como está
plain-about-clear = vacía la respuesta
plain-about-undo = deshace la última respuesta
plain-about-steps = los seis pasos; un número lleva a uno
plain-about-review = todas las respuestas y la escritura
plain-about-help = para qué sirve este paso, y estos comandos
plain-about-measure = vuelve a preguntar a los servidores y a este equipo
plain-about-stop = detiene lo que se está midiendo
plain-about-why = qué ocurre al iniciar sesión, del primero que queda fuera; con un número, de ese nombre o persona
plain-about-save = todo se guarda al momento; esto dice si ya está guardado
plain-about-quit = guarda y sale

plain-commands = Todo lo que puede hacer aquí:
plain-command = { $command }: { $about }
plain-two-colons = Si un valor empieza por dos puntos, escríbalos dos veces.
plain-measuring = Midiendo; el resultado se dirá aquí. { $stop } lo detiene.
plain-measuring-stopped = Detenido. { $measure } mide de nuevo.
plain-not-measuring = No se está midiendo nada.
plain-unknown-command = No existe ese comando. Existen: { $commands }. Si un valor empieza por dos puntos, escríbalos dos veces.

plain-welcome = Configuración de IMS para la instancia de Campaign { $instance }, con ims-setup. La configuración se escribirá en { $file }
plain-how = Una respuesta es una línea. Una línea vacía conserva lo que hay, { $clear } lo vacía, { $help } enumera los demás comandos.

plain-step = Paso { $number } de { $count }: { $title }
plain-step-state = { $number }. { $title }: { $state }
plain-mark-none = sin empezar
plain-mark-done = hecho
plain-mark-open = queda algo pendiente
plain-mark-warned = hay una advertencia
plain-mark-failed = algo está mal
plain-expect-step = Escriba el número de un paso para ir a él; con una línea vacía se queda aquí.

plain-help-prerequisites = Tres cosas deben cumplirse antes de conectar Campaign con IMS. Confirme cada una cuando la haya visto con sus propios ojos. Puede seguir y volver después.
plain-help-account = Todos los campos del formulario de la consola, en su orden.
plain-intro-review = Todas las respuestas y lo que la escritura cambia en el archivo. No se escribe nada hasta que usted lo diga.
plain-help-package = Confírmelo cuando la importación haya terminado con «Installation of packages successful».
plain-where-ims-server = Adobe le dirá cuál de sus dos direcciones es la suya.
plain-where-association-mask = Por ejemplo, Campaign - acme - (.*). El paso 6 la prueba.
plain-where-mask-here = Por ejemplo, Campaign - acme - (.*).

plain-fixed = { $label }: { $value }. No hay nada que responder.
plain-now = Ahora: { $value }
plain-now-empty = Ahora: vacío
plain-secret-tail = { $length } caracteres, acaba en { $tail }
plain-not-shown = Lo que escriba no se mostrará.
plain-way = { $number }. { $choice }: { $help }
plain-suggestions = Sugerencias:
plain-suggestion = { $number }. { $value }
plain-suggestion-note = { $number }. { $value } ({ $note })

plain-expect-value = Escríbalo; una línea vacía lo deja vacío.
plain-expect-value-or-number = Escríbalo, o el número de una sugerencia; una línea vacía lo deja vacío.
plain-expect-other = Escriba otro; una línea vacía conserva este.
plain-expect-other-or-number = Escriba otro, o el número de una sugerencia; una línea vacía conserva este.
plain-expect-number = Escriba un número; una línea vacía lo deja como está.
plain-expect-yes-no = Responda { $yes } o { $no }; una línea vacía lo deja como está.
plain-expect-choice = Responda { $yes }: { $does }. Responda { $no } o deje la línea vacía: { $keeps }.
plain-not-yes-no = Eso no es ni sí ni no. No se ha cambiado nada.
plain-pasted-at-question = Han llegado varias líneas a la vez. Ninguna se ha tomado como respuesta y todas se han descartado: responda primero a la pregunta y pegue después.
plain-word-no-value = «{ $word }» responde a una pregunta y no es un valor de { $label }: no se ha cambiado nada.
plain-word-again = Si es el valor, escríbalo otra vez.
plain-not-yes-no-number = Eso no es ni sí ni no, ni el número de ningún campo. No se ha cambiado nada.
plain-no-such-number = No existe ese número. No se ha cambiado nada.
plain-nothing-to-explain = No existe tal nombre o persona. Los nombres y las personas se cuentan desde 1.
plain-link = { $label }, { $holds }: { $what }
plain-link-unreached = { $label }: { $holds }

plain-wrong = Incorrecto: { $what }
plain-look = Advertencia: { $what }
plain-mend = Responda { $yes } para corregirlo.
plain-mend-replace = Responda { $yes } para poner esto en su lugar: { $value }
plain-mend-move = Responda { $yes } para moverlo al secreto de cliente.
plain-mend-compared = Responda { $yes } cuando lo haya comparado.
plain-mend-keep-secret = Responda { $yes } si el del archivo es correcto.
plain-choice-keep = 2: { $does }.
plain-left-empty = Queda vacío: sin él no se puede escribir el archivo.
plain-verdict = Resultado: { $status }

plain-controls-removed = { $count ->
    [one] Se ha quitado un carácter de control de la línea.
   *[other] Se han quitado { $count } caracteres de control de la línea.
}
plain-line-cut = Un terminal admite como máximo 4095 bytes en una línea: puede faltar el final de esta. Revísela.
plain-first-question = Esta es la primera pregunta.
plain-last-question = Esta es la última pregunta.
plain-pasted-value = { $label }: { $value }
plain-pasted-several = se omite: { $count } valores distintos
plain-filled = { $count ->
    [one] Se ha rellenado 1 campo. { $undo } lo deshace.
   *[other] Se han rellenado { $count } campos. { $undo } lo deshace.
}
plain-secret-in-sight = El secreto de cliente está a la vista en esta pantalla: bórrela junto con su historial de desplazamiento, en tmux también con clear-history.
plain-nothing-to-clear = Aquí no hay nada que vaciar.
plain-nothing-to-undo = No queda ninguna respuesta de esta sesión que deshacer.
plain-undone = Deshecho: { $field }
plain-name-undone = Deshecho: el último nombre
plain-saved = Todo está guardado en el borrador. La configuración misma se escribe en el paso 5.

plain-row = { $number }. { $label }: { $state }
plain-state-finding = { $value }. { $finding }
plain-complete = Listo: se puede escribir el archivo.
plain-left-unwritten = No se ha escrito nada.
plain-incomplete = { $count ->
    [one] No se ha escrito: falta un campo o no es válido: { $field }.
   *[other] No se ha escrito: { $count } campos faltan o no son válidos. El primero: { $field }.
}
plain-hindrances = { $count ->
    [one] Un campo impide escribir el archivo: { $fields }
   *[other] { $count } campos impiden escribir el archivo: { $fields }
}
plain-difference = { $file } ya existe. La escritura cambia estas líneas:
plain-change-now = Ahora: { $line }
plain-change-then = Después: { $line }
plain-changed-on-disk = Otra persona ha modificado { $file } y no se ha escrito. Escuche la diferencia y después responda sí otra vez.
plain-expect-review = Responda { $yes } para escribir { $file }, o escriba un número para ir a ese campo. Con { $no } o una línea vacía pasa al paso 6 sin escribir.
plain-expect-review-missing = Responda { $yes } para ir al primero de ellos, o escriba un número para ir a ese campo. Con { $no } o una línea vacía pasa al paso 6.
plain-expect-review-written = Escriba un número para ir a ese campo. Con { $no } o una línea vacía pasa al paso 6.

plain-names = { $count ->
    [one] Ya hay un nombre:
   *[other] Ya hay { $count } nombres:
}
plain-expect-names = Escriba los nombres de sus perfiles de producto, uno por línea, tal como los muestra Admin Console. Una línea vacía termina la lista.
plain-expect-people = Escriba el nombre de un archivo para leer las personas que contiene. Con una línea vacía se continúa.
plain-password = Se envía una vez y no se muestra. Una línea vacía no envía nada.
plain-reading = Leyendo los nombres.
plain-judging = Probando la máscara con todos los nombres.
plain-untested = No se ha dado ningún nombre: la máscara no se prueba.
plain-expect-end = El archivo no está escrito, o estas respuestas difieren de él. Responda { $yes } para volver a la revisión. Con { $no } o una línea vacía sale, y el borrador se conserva.

plain-draft = { $number }. { $instance }: { $step }, { $state }, { $age }
plain-draft-held = { $number }. { $instance }: { $step }, { $state }, { $age }, abierto en otra sesión
plain-draft-another = { $number }. { $what }
plain-expect-draft = Escriba un número o un nombre; con una línea vacía se elige el primero.
plain-door-commands = Todavía no hay adónde ir. { $quit } sale.
draft-held = El borrador de { $instance } está abierto en otra sesión: proceso { $process } en { $terminal }. Ciérrela allí primero.
left-alone = No se ha tocado: el borrador de { $instance } está abierto en otra sesión, proceso { $process } en { $terminal }. Para seguir: { $command }
left-draft = No se ha cambiado nada: el borrador de { $instance } sigue como estaba. Para continuar: { $command }
start-full = El disco está lleno o su cuota está agotada: por ahora no se puede guardar nada. Puede continuar; se vuelve a intentar cada pocos segundos.
start-waits = { $folder }: el disco no responde. ims-setup lo espera; Ctrl-C termina la espera.
start-unkept = Nada de lo que escriba se puede guardar en { $folder }. Puede continuar y escribir la configuración; antes de salir se le preguntará.
fault = Esto es un defecto del propio ims-setup ({ $place }). Se conserva lo que el borrador ya contenía; vuelva a iniciarlo para continuar y comunique esta línea.
no-threads = El sistema no permite a ims-setup iniciar más hilos, y sin ellos no se puede guardar nada. Consulte el límite de procesos (ulimit -u, o el del contenedor) y empiece de nuevo.

## Measuring: what was asked of the world, and what it answered.

action-measure = Medir de nuevo
action-measure-hand-over = Comparar otra vez con la cuenta de Campaign
action-measure-people = Volver a leer o consultar las personas
hint-measure = medir
head-measuring = midiendo…
head-writing = escribiendo…
measuring-now = Midiendo: { $parts }. Esc detiene la medición.
measured-no-tick = Medido: aquí no hay nada que confirmar.
package-measure-login = Con --login se mide el paquete.
package-measure-key = Ctrl-R inicia sesión como { $login } y lo mide.
notice-offline = Con --offline nada sale del equipo: no se mide nada.
notice-nothing-to-measure = Todavía no hay nada que medir: rellene el servidor de devolución de llamada o inicie con --url.
notice-measuring-stopped = Detenido. Ctrl-R mide de nuevo.

part-server = el servidor
part-session = la sesión
part-ims = el servidor IMS
part-local = este equipo
part-sign-in = el inicio de sesión en IMS
part-proof = el secreto

question-send-credentials = ¿Enviar las credenciales a este servidor?
question-send-credentials-text = La contraseña de { $login } se envía a { $host } y a ningún otro lugar.
question-send-token-text = El token se envía a { $host } y a ningún otro lugar.
question-send-credentials-no = No
question-send-credentials-yes = Enviarlas
question-prove-secret = ¿Comprobar el secreto?
question-prove-secret-text = El ID y el secreto de cliente se envían una sola vez a { $host } para saber si van juntos. Con ello no se inicia ninguna sesión.
question-prove-secret-no = No
question-prove-secret-yes = Enviarlos
question-send-umapi = ¿Consultar la User Management API?
question-send-umapi-text = El ID y el secreto de esta credencial se envían a { $host }, que no es ninguno de los dos servidores IMS de Adobe, para obtener un token. Con él se leen personas y perfiles; no se cambia nada.
question-send-umapi-no = No
question-send-umapi-yes = Enviarlos
question-leave-unsaved = ¿Salir aunque no esté guardado?
question-leave-unsaved-text = Si sale ahora, se pierde lo que cambió desde la última vez que se guardó. Mientras permanezca aquí, se vuelve a intentar guardar cada pocos segundos.
question-leave-unsaved-no = Quedarse
question-leave-unsaved-yes = Salir y perderlo

local-none = Este equipo: no se ha encontrado ninguna instalación de Campaign.
local-found = Este equipo: compilación { $build } en { $folder }.
local-found-idle = Este equipo: compilación { $build } en { $folder }, sin ningún módulo en marcha.
local-unsafe-owner = Este equipo: no se ha ejecutado nlserver porque { $path } pertenece a otro usuario.
local-unsafe-writable = Este equipo: no se ha ejecutado nlserver porque otros pueden escribir en { $path }.
local-unsafe-kind = Este equipo: no se ha ejecutado nlserver porque { $path } no es un archivo normal.
local-not-as-root = Este equipo: root no ejecuta nlserver. Para conocer la compilación: { $command }
local-not-started = Este equipo: no se ha podido iniciar nlserver: { $reason }
local-timed-out = Este equipo: nlserver no ha terminado en { $seconds } s y se ha forzado su cierre.
local-no-build = Este equipo: nlserver pdump no ha indicado ninguna compilación.

reason-no-answers = No hay ninguna configuración que evaluar.
reason-measured-otherwise = Compilación del servidor: se introdujo la { $entered }, se ha medido la { $measured }.
reason-not-asked-server = No se ha consultado el servidor: aún no tiene dirección.
reason-not-asked-session = No se ha pedido ninguna sesión.
reason-not-asked-ims = No se ha consultado el servidor IMS.
reason-not-asked-local = No se ha examinado este equipo.
reason-offline = Sin consultar debido a --offline.
reason-no-session = Sin sesión: { $trouble }
reason-native-logins-refused = { $file } rechaza los inicios de sesión nativos, salvo los de { $allowed }.
reason-native-logins-refused-to-all = { $file } rechaza los inicios de sesión nativos.
reason-native-logins-restricted = { $file } ya restringe los inicios de sesión nativos, salvo los de { $allowed }.
reason-native-logins-restricted-to-all = { $file } ya restringe los inicios de sesión nativos.
reason-answered = { $host } responde, compilación { $build }.
reason-logged-on = Sesión iniciada como { $login }.
reason-logged-on-operator = Sesión iniciada como { $login }, sin derechos de administrador.
reason-logged-on-untold = Sesión iniciada como { $login }; el servidor no indica los derechos de este operador.
reason-answered-without-build = { $host } responde, pero no revela su compilación.
reason-builds-differ = Dos compilaciones: { $build } según { $part }, { $other } según { $other_part }.
reason-installed = Existe la cuenta del paquete, { $account }.
reason-package-file = El paquete está disponible en este equipo ({ $file }); su archivo no dice si está instalado.
reason-package-listed = El servidor enumera { $package } entre los paquetes instalados; { $file } da ese nombre a «Integration with the Adobe Experience Cloud».
reason-account-gone = Sin embargo, no existe la cuenta externa del paquete.
reason-account-inactive = La cuenta { $account } no está activada.
reason-duplicates = Hay más de una cuenta de este tipo: { $accounts }.
reason-not-installed = No existe ninguna cuenta del paquete: no está instalado.
reason-may-see-none = El operador { $login } no ve ninguna cuenta así, pero quizá no pueda verlas todas.
reason-confirmed-otherwise = Aun así, se confirmó.
reason-ims-answered = { $issuer } responde.
reason-through-proxy = El propio Campaign debe llegar a IMS a través del proxy { $proxy } (proxyConfig en serverConf.xml); que se llegue desde aquí no lo demuestra.
reason-other-issuer = { $host } responde en nombre de { $issuer }.
reason-not-asked-sign-in = Sin consultar: hacen falta el servidor IMS, el ID de cliente, el servidor de devolución de llamada y el ámbito.
reason-ims-silent = El servidor IMS no ha dado respuesta.
reason-client-known = IMS conoce el cliente { $client }.
reason-client-unknown = IMS no conoce el cliente { $client }.
reason-client-refused = IMS conoce el cliente { $client }, pero no le permite iniciar la sesión de nadie.
reason-secret-not-asked = No se ha preguntado si el secreto es el suyo.
reason-secret-right = El secreto es el de este cliente.
reason-secret-wrong = El secreto no es el del cliente { $client }.
reason-pair-wrong = El ID o el secreto de cliente es incorrecto; IMS no dice cuál.
reason-proof-unclear = La respuesta de IMS sobre el secreto no está documentada en ningún sitio: no prueba nada.
reason-no-proof = No se ha comprobado el secreto: { $trouble }
reason-callback-listed = IMS devuelve a los usuarios a { $address }.
reason-callback-same-server = IMS lleva a los usuarios a { $to }, que está en el servidor de devolución de llamada.
reason-lands-elsewhere = Al pedirle { $address }, IMS lleva a los usuarios a { $to }. Es un indicio claro, no una prueba: la lista de permitidos puede incluir una ruta que añade Campaign.
reason-scope-granted = IMS concede el ámbito a este cliente.
reason-people-not-read = No se han podido leer las personas de la organización.
reason-operators-without-address = { $count ->
    [one] Uno de { $of } operadores activos no tiene dirección de correo electrónico.
   *[other] { $count } de { $of } operadores activos no tienen dirección de correo electrónico.
}
reason-shared-addresses = { $count ->
    [one] Una dirección de correo electrónico pertenece a dos o más operadores.
   *[other] { $count } direcciones de correo electrónico pertenecen a dos o más operadores cada una.
}
reason-own-addresses = De los { $count } operadores activos, no hay dos que compartan dirección de correo electrónico y a ninguno que la necesite le falta.
reason-mask-tested = Perfiles de Campaign en Admin Console con los que la máscara da un grupo de operadores: { $inside } de { $count }.
reason-mask-reaches-nobody = La máscara no da un grupo de operadores con ningún perfil de Campaign en Admin Console (0 de { $count }): no entra nadie.
reason-kept-names-missed = De los nombres con los que se probó por última vez la máscara de esta configuración ({ $count }), ninguno da un grupo de operadores con esta máscara: nadie entra con ellos.
reason-mask-groups-unknown = { $count ->
    [one] Un grupo que da la máscara no existe en Campaign.
   *[other] { $count } grupos que da la máscara no existen en Campaign.
}
reason-scope-refused = IMS deniega el ámbito a este cliente. No se puede saber qué entrada es la culpable.
reason-scope-entries-refused = IMS deniega { $entries } a este cliente y concede el resto del ámbito.
reason-unclear-no-endpoint = El servidor IMS no indica ninguna dirección propia a la que preguntar.
reason-unclear-own-page = En lugar de responder, IMS lleva a su página en { $host }.
reason-unclear-without-tls = La respuesta lleva a { $to }, sin TLS: quizá la página de un proxy.
reason-unclear-elsewhere = La respuesta lleva a { $to } y no da ningún motivo.
reason-unclear-no-address = La respuesta lleva a algo que no es una dirección.
reason-unclear-other-state = La respuesta corresponde a otra pregunta.
reason-unclear-error = IMS responde { $code }, lo que no dice nada seguro de este valor.
reason-unclear-refusal = IMS rechaza la pregunta con HTTP { $status }, como hace cuando no conoce el cliente.
reason-unclear-page = En lugar de una respuesta llegó una página: la de inicio de sesión de Adobe o la de un proxy.

remedy-not-confirmed = Confírmelo en el asistente: { $command }
remedy-no-build = Escriba las dos compilaciones en el asistente. Las muestra Help > About… en la consola.
remedy-no-console-build = Escríbala en el asistente. La muestra Help > About… en la consola.
remedy-no-server-build = Mídala con --login o en el equipo del servidor, o escriba la que muestra Help > About… en la consola.
remedy-other-console = Ponga el setup-client-7.X.XXXX.exe de la compilación del servidor en datakit/nl/eng/jsp de la instalación.
remedy-web-view-off = Ponga <web webView2Mode="1"> en serverConf.xml, después nlserver config -reload, nlserver restart web y reinicie Apache; en cada servidor (MKT, MID, RT).
remedy-web-view-unsaid = Ponga <web webView2Mode="1"> en serverConf.xml, después nlserver config -reload, nlserver restart web y reinicie Apache; en cada servidor (MKT, MID, RT). Con --login lo indica el propio servidor.
remedy-unread = Examínelo usted, o ejecute ims-setup con el usuario con el que se ejecuta Campaign.
remedy-console-too-old = Instale en todos los equipos Windows la consola con la compilación del servidor.
remedy-different-build = Instale en todos los equipos Windows la consola con la compilación del servidor.
remedy-release-differs = Vea Help > About… en la consola y use lo que muestra.
remedy-console-not-advised = Instale en todos los equipos Windows la consola con la compilación del servidor.
remedy-not-general = Actualice a { $newest_version }, compilación { $newest_build }, cuando pueda.
remedy-measured-otherwise = Escriba la compilación medida: { $measured }.
remedy-errors = Vea los detalles en los hallazgos; en el asistente, Ctrl-F corrige lo que se puede corregir.
remedy-missing-values = Rellene lo que falta con el asistente: { $command }
remedy-warnings = Vea los detalles en los hallazgos.
remedy-other-in-campaign = Corrija lo que esté mal, en el formulario de la consola o aquí, y mida de nuevo.
remedy-no-answers = Indique una configuración, o empiece una con el asistente: { $command }
remedy-not-asked-server = Indíquelo con --url o rellene el servidor de devolución de llamada.
remedy-offline = Omita --offline para medirlo.
remedy-native-logins-refused = Inicie sesión como uno de estos operadores, o use --token-file.
remedy-builds-differ = Quizá respondió un servidor de seguimiento en esta dirección. Vale lo que diga Help > About… en la consola.
remedy-account-inactive = Marque Enabled en la cuenta externa.
remedy-people = ims-setup rehearse con las mismas opciones dice quién queda fuera y qué hacer en cada caso.
remedy-people-not-read = El motivo se indica al lado. Las personas guardadas en un archivo se prueban con ims-setup rehearse --users.
remedy-operators-without-address = En la consola: Administration > Access Management > Operators > Contact points. Cada operador nativo necesita una dirección propia antes de que alguien se conecte con un Adobe ID.
remedy-shared-addresses = En la consola: Administration > Access Management > Operators > Contact points. Deje cada dirección a un solo operador.
remedy-mask-reaches-nobody = ims-setup mask con las mismas opciones muestra, en cada perfil, dónde falla la máscara.
remedy-kept-names-missed = Compárelos en la prueba de la máscara o con ims-setup mask --from FILE.
remedy-mask-groups-unknown = ims-setup mask con las mismas opciones los nombra; cree los grupos en Campaign o cambie el nombre de los perfiles.
remedy-duplicates = Conserve una y elimine las copias; si no, el inicio de sesión puede usar la equivocada.
remedy-not-installed = En la consola: Tools > Advanced > Import package > Install a standard package.
remedy-package-file = Mídalo con --login, o mírelo en la consola: Tools > Advanced > Import package.
remedy-account-gone = Pregunte al soporte de Adobe cómo recuperar la cuenta; el paquete no se puede instalar dos veces.
remedy-may-see-none = Use un operador con derechos de administrador, o mírelo en la consola.
remedy-other-issuer = Pregunte al soporte de Adobe por el servidor IMS de su organización.
remedy-not-asked-sign-in = Rellene o corrija lo que falte de estos cuatro valores.
remedy-client-unknown = Compare el ID de cliente con el correo de Adobe. Si allí es igual, pregunte al soporte de Adobe: «Please confirm that the IMS client { $client } exists on the production IMS server.»
remedy-client-refused = Envíe esto al soporte de Adobe: «Please allow the IMS client { $client } the authorization code grant; it gets unauthorized_client.»
remedy-secret-wrong = Cópielo de nuevo del correo de Adobe, completo y sin espacios. Si sigue sin servir, pida uno nuevo al soporte de Adobe.
remedy-pair-wrong = Compare ambos con el correo de Adobe.
remedy-proof-unclear = Compare el secreto con el correo de Adobe. El primer inicio de sesión lo dirá.
remedy-lands-elsewhere = Envíe esto al soporte de Adobe: «Please add { $address } to the allowlist (redirect URIs) of the IMS client { $client }.»
remedy-scope-refused = Pregunte al soporte de Adobe qué ámbito tiene asignado el cliente IMS { $client }.
remedy-scope-entries-refused = Quite { $entries }, aquí y en la consola. O envíe esto al soporte de Adobe: «Please provision the scope { $typed } for the IMS client { $client }.»
remedy-sign-in-unclear = Pregunte de nuevo desde una red sin proxy de por medio. Si no, el primer inicio de sesión lo dirá.

trouble-address-malformed = Esta dirección no se puede consultar.
trouble-address-malformed-remedy = Escríbala como https://campaign.example.com, sin ruta, usuario ni contraseña.
trouble-plain-http = Es http: sin cifrado solo se consulta este mismo equipo (127.0.0.1).
trouble-plain-http-remedy = Escriba https://. Sin él tampoco se puede iniciar sesión con un Adobe ID.
trouble-name-unknown = Ningún servidor de nombres conoce { $host }.
trouble-name-unknown-remedy = Busque una errata en el nombre. Si solo se conoce en la red interna, ejecute esto allí.
trouble-refused = No hay nada a la escucha en { $host }, puerto { $port }.
trouble-refused-remedy = ¿Está en marcha el servidor web y es este su puerto? Responde Apache, no el 8080 de Tomcat.
trouble-unreachable = No se puede llegar a { $host }, o la conexión se ha cortado.
trouble-unreachable-remedy = Revise la red y el cortafuegos; detrás de un proxy, defina HTTPS_PROXY.
trouble-timed-out = Sin respuesta en { $seconds } s.
trouble-timed-out-remedy = Inténtelo más tarde. Un cortafuegos que descarta las conexiones produce el mismo efecto.
trouble-cancelled = No se ha medido: la medición se ha detenido.
trouble-cancelled-remedy = Mida de nuevo.
trouble-untrusted-certificate = Este equipo no confía en quien ha emitido el certificado de { $host }.
trouble-untrusted-certificate-remedy = Si su empresa emite los suyos, indique su certificado raíz con --ca-file PEM.
trouble-ca-certificate = { $host } muestra como propio el certificado de una autoridad de certificación.
trouble-ca-certificate-remedy = openssl req -x509 los crea así. Emita un certificado final (CA:FALSE) e indique su emisor con --ca-file PEM.
trouble-other-certificate = El certificado que muestra { $host } es de otro host.
trouble-other-certificate-remedy = Use el nombre del certificado, o pida que se emita uno para este nombre.
trouble-expired-certificate = El certificado de { $host } ha caducado o, según el reloj de este equipo, aún no vale.
trouble-expired-certificate-remedy = Renueve el certificado; antes, revise la fecha de este equipo.
trouble-bad-certificate = El certificado de { $host } está dañado.
trouble-bad-certificate-remedy = openssl s_client -connect lo muestra. Pida que se emita de nuevo.
trouble-no-tls = { $host }, puerto { $port }, no admite TLS 1.2 ni posterior.
trouble-no-tls-remedy = ¿Es el puerto https? Si lo es, hay que activar TLS 1.2 en él.
trouble-redirect-to-http = La respuesta lleva de https a http: { $to }
trouble-redirect-to-http-remedy = Configure el servidor web o el equilibrador de carga para que mantenga https.
trouble-redirect-elsewhere = La respuesta lleva a otro host: { $to }
trouble-redirect-elsewhere-remedy = Si es el correcto, use aquí su dirección.
trouble-too-many-redirects = Las respuestas redirigen una y otra vez.
trouble-too-many-redirects-remedy = Revise las redirecciones del servidor web o del equilibrador de carga.
trouble-redirect-with-credential = El servidor lleva a otro lugar ({ $to }); las credenciales no se envían allí.
trouble-redirect-with-credential-remedy = Si ese es el servidor correcto, indíquelo con --url.
trouble-proxy = No se puede usar el proxy { $proxy }.
trouble-proxy-remedy = Revise HTTPS_PROXY; NO_PROXY enumera los hosts que no pasan por él.
trouble-status = La respuesta es HTTP { $status }.
trouble-status-remedy = ¿Es esta la dirección del servidor web de Campaign?
trouble-page = En lugar de la respuesta ha llegado una página web, como las de un proxy o un portal.
trouble-page-remedy = Revise HTTPS_PROXY y NO_PROXY, y el puerto.
trouble-too-large = La respuesta ocupa más de { $limit } MiB.
trouble-too-large-remedy = No es una respuesta de Campaign: revise la dirección.
trouble-cut-off = La respuesta se ha cortado a la mitad.
trouble-cut-off-remedy = Mida de nuevo. Si persiste, revise el proxy o el equilibrador de carga que haya en medio.
trouble-hostile = La respuesta contiene algo que Campaign nunca envía, y no se ha leído.
trouble-hostile-remedy = Revise la dirección: ahí responde otra cosa.
trouble-unexpected = Ahí responde algo distinto de lo esperado.
trouble-unexpected-remedy = ¿Es esta la dirección correcta?
trouble-wrong-password = El operador o la contraseña no son correctos.
trouble-wrong-password-remedy = Solo se ha probado una vez. Compruebe ambos en la consola antes del próximo intento.
trouble-secret-missing = Aquí no hay ningún secreto que enviar.
trouble-secret-missing-remedy = Ejecute esto donde esté el archivo o la variable del secreto.
trouble-unknown-recipient = { $host } no es ninguno de los dos servidores IMS de Adobe: no se le ha enviado nada.
trouble-unknown-recipient-remedy = Compruebe el servidor IMS. Si es correcto, confírmelo en un terminal.
trouble-outside-zone = La dirección de este equipo no está en la zona de seguridad del operador; no falla la contraseña.
trouble-outside-zone-remedy = Ejecute esto desde un equipo de la zona, o pida que se amplíe.
trouble-session-expired = El servidor da la sesión por caducada, o no acepta el token.
trouble-session-expired-remedy = Mida de nuevo; si era un token, obtenga otro.
trouble-no-method = El servidor no conoce el método ({ $code }).
trouble-no-method-remedy = Con un token: la compilación es demasiado antigua para él; use --login. Si no, hay más detalles en el registro del servidor.
trouble-fault = El servidor dice: { $text }
trouble-fault-remedy = Hay más detalles en el registro del servidor.
trouble-bad-token = El token contiene algo que no se puede enviar.
trouble-bad-token-remedy = Obténgalo de nuevo: una línea, solo con letras, cifras y signos.

finding-no-answer = Se ha consultado y no ha respondido.
finding-measured-otherwise = Se ha medido { $measured }.
finding-other-instance = La instancia { $instance } de este equipo atiende a otros hosts: vea Ctrl-O.
finding-client-unknown = IMS no conoce este cliente.
finding-client-refused = IMS no deja que este cliente inicie sesiones.
finding-lands-elsewhere = IMS lleva a los usuarios a { $to }.
finding-scope-refused = IMS deniega este ámbito.
finding-scope-refused-entries = IMS deniega { $entries }.
finding-secret-wrong = IMS dice que no es el secreto del cliente.
finding-pair-wrong = IMS rechaza este ID de cliente con este secreto.
finding-differs-in-campaign = Campaign tiene: { $held }
finding-differs-in-campaign-empty = En Campaign está vacío.
finding-differs-in-campaign-enabled = En Campaign es al revés.
finding-differs-in-campaign-internal-name = En esta instancia, el nombre interno de la cuenta es { $held }.

suggest-build-measured = la compilación medida
suggest-build-installer = la de la consola que ofrece el servidor
suggest-host-local = de la instalación de este equipo
suggest-name-measured = el de esta instancia
suggest-mask-local = con una instancia de la instalación de este equipo

evidence-word-none = nada
evidence-word-confirmed = confirmado
evidence-word-entered = introducido
evidence-word-measured = medido

## The command check.

check-server = Servidor de Campaign
check-console = Consola de cliente
check-package = Paquete
check-account = Cuenta externa
check-ims-server = Servidor IMS
check-ims-scope = Ámbito IMS
check-client = Cliente IMS
check-callback = Devolución de llamada
check-mask = Máscara de asociación
check-people = Personas
check-head = { $file } · instancia { $instance }
check-head-file = { $file }
check-head-none = Aún no hay configuración de la instancia { $instance }: solo lo que se puede medir
check-repair = Corrección: { $repair }
check-totals = Superadas { $passed } · con advertencia { $warned } · fallidas { $failed } · pendientes { $open } · valores incorrectos { $errors }
check-files = Archivos: { $files }; con algo incorrecto: { $wrong }.
check-progress = Comprobación: { $done } de { $files }
check-dry-run-no-request = No se consultaría nada por la red.
check-dry-run-no-command = No hay ninguna instalación de Campaign en este equipo: no se ejecutaría ningún comando.
bundle-list = El archivo para soporte: { $count } archivos, { $bytes } bytes. Los valores van sustituidos por marcadores; no contiene ningún secreto.
bundle-about-run = { $bytes } bytes: programa, sistema, idioma, opciones usadas
bundle-about-answers = { $bytes } bytes: qué respuestas hay, con marcadores en lugar de valores
bundle-about-report = { $bytes } bytes: comprobaciones y hallazgos por sus códigos, sin frases
ask-bundle = ¿Escribir { $file }?
bundle-needs-yes = El archivo para soporte se enumera y se confirma antes de escribirlo. Sin terminal, hace falta --yes.
bundle-written = Escrito: { $file }. Léalo antes de entregarlo: tar -xOf lo muestra entero.
bundle-left = No se ha escrito: { $file }.
bundle-there = { $file } ya existe: no se ha escrito nada. --force lo sustituye.
check-draft-later = { $file } es de una versión posterior de este programa.
check-other-host = { $file } indica un servidor distinto de { $host }: las credenciales se envían a un solo servidor.

ask-password = Contraseña de { $login }:
ask-password-of = Contraseña de { $login } en { $host }:
ask-recipient = Las credenciales se envían a { $host }, el servidor de devolución de llamada del archivo. ¿Es ese el servidor?
ask-prove-host = El ID y el secreto de cliente se envían a { $host }, que no es ninguno de los dos servidores IMS de Adobe. ¿Es correcto?
ask-token = La primera llamada con el token de una cuenta técnica crea su operador en Campaign. ¿Continuar?
ask-yes-no = { $yes } o { $no }:
password-needs-terminal = No hay ningún terminal en el que pedir la contraseña: use --password-file FILE.
password-empty = No se ha escrito ninguna contraseña, así que no se ha empezado nada. Escríbala u omita --login.
not-agreed = No se ha respondido que sí, así que no se ha enviado nada.
token-needs-yes = La primera llamada con un token crea su operador en Campaign. Sin terminal, hace falta --yes.
credentials-need-url = Indique con --url a qué servidor se envían las credenciales.
url-wrong = --url { $url }: { $what } { $remedy }
ca-file-empty = { $file } no contiene ningún certificado en formato PEM.
campaign-dir-none = En { $folder } no hay ninguna instalación de Campaign: falta bin/nlserver.

cli-check = Comprobar los requisitos previos y las configuraciones, sin terminal
cli-option-files = Configuraciones; sin ninguna, el borrador de la instancia o, si no lo hay, su configuración en esta carpeta
cli-option-url = El servidor de Campaign que se mide, como https://campaign.example.com
cli-option-login = Iniciar sesión en él como este operador; la contraseña se pide, o se lee de --password-file
cli-option-password-file = La contraseña, en una línea
cli-option-token-file = Un token de acceso IMS de una cuenta técnica, en una línea; la primera llamada con él crea el operador de la cuenta
cli-option-yes = Usar el token sin preguntar
cli-option-check-yes = Usar el token o escribir el archivo para soporte sin preguntar
cli-option-ca-file = Certificados de confianza, además de los del sistema
cli-option-offline = Nada sale del equipo
cli-option-campaign-dir = La instalación local de Campaign, como /usr/local/neolane/nl7
cli-option-dry-run = Mostrar lo que se consultaría o ejecutaría, sin hacer nada

## The command write.

cli-write = Escribir la configuración de forma desatendida, a partir de un archivo de respuestas
cli-option-secret-file = El secreto de cliente, en una línea; va al archivo junto a la configuración; «-» es la entrada estándar
cli-option-write-answers = Las respuestas: un archivo de respuestas, una configuración o un borrador; «-» es la entrada estándar
cli-option-write-dry-run = Mostrar lo que se escribiría y lo que eso cambia; no escribir nada
cli-option-force = Sustituir un archivo que es distinto
cli-option-check-force = Permitir que el archivo para soporte sustituya a uno que ya existe
cli-option-editor-hint = Poner al principio del archivo escrito una línea por la que los editores encuentran su JSON Schema: ims-setup.schema.json en la misma carpeta, o esta ruta o dirección
told-about = { $about }: { $what }
write-differs = { $file } ya existe y es distinto: no se ha escrito nada. --force lo sustituye.
write-then = Para probar la máscara con los nombres de sus perfiles: { $command }
editor-hint-not-set = { $file } conserva lo que dice a los editores: no se escribe solo por una indicación, ni se sustituye la que ya tiene. Esta línea al principio la pone: { $line }
editor-hint-no-schema = Los editores buscarán { $schema }, que todavía no existe. Así se crea: { $command }
write-would-differ = { $file } ya existe y es distinto: sin --force no se escribiría nada.
write-names-prove = Si los perfiles se llaman de verdad así, sus nombres lo demuestran: pruebe la máscara con ellos en la prueba de la máscara del asistente y escriba después.
write-secret-there = { $file } ya contiene un secreto: no se ha escrito nada. --force lo sustituye.
write-secret-twice = Las respuestas traen su propio secreto (ims_client_secret) y --secret-file indica otro. Quite uno de los dos.
write-input-twice = La entrada estándar no puede ser a la vez las respuestas y el secreto: indique un archivo para --answers o para --secret-file.
write-secret-shown = La entrada estándar es un terminal y el secreto se vería en él: use una tubería o indique un archivo con --secret-file.
secret-input-shown = La entrada estándar es un terminal y el secreto se vería en él: use una tubería o indique un archivo.
secret-input-twice = La entrada estándar no puede ser dos secretos: indique un archivo para uno de ellos.
write-secret-missing = No existe { $file }: escriba en él el secreto, en una sola línea, o indique con --secret-file un archivo que lo contenga.
