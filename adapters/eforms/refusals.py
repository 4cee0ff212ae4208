"""Why a file is no notice that can be read, in three languages."""

from adapters.eforms.telling import always
from application.trails.sentences import phrase

NO_FILE = always(nb="Det er ingen fil.", nn="Det er inga fil.", en="It is no file.")
UNREADABLE = phrase(
    nb="Den kan ikke leses: {reason}.", nn="Ho kan ikkje lesast: {reason}.", en="It cannot be read: {reason}."
)
TOO_LARGE = phrase(
    nb="Den er større enn {most} MB, som ingen kunngjøring er; ingenting av den er lest.",
    nn="Ho er større enn {most} MB, som inga kunngjering er; ingenting av ho er lese.",
    en="It is larger than {most} MB, which no notice is; nothing of it was read.",
)
EMPTY = always(nb="Den er tom.", nn="Ho er tom.", en="It is empty.")
ZIP = always(
    nb="Det er et zip-arkiv; pakk det ut først.",
    nn="Det er eit zip-arkiv; pakk det ut først.",
    en="It is a zip archive; unpack it first.",
)
GZIP = always(
    nb="Den er komprimert (gzip); pakk den ut først.",
    nn="Ho er komprimert (gzip); pakk ho ut først.",
    en="It is compressed (gzip); unpack it first.",
)
PDF = always(
    nb="Det er et PDF-dokument; ta XML-filen av kunngjøringen.",
    nn="Det er eit PDF-dokument; ta XML-fila av kunngjeringa.",
    en="It is a PDF document; take the XML file of the notice.",
)
JSON = always(
    nb="Det er JSON, ikke XML; ta XML-filen av kunngjøringen.",
    nn="Det er JSON, ikkje XML; ta XML-fila av kunngjeringa.",
    en="It is JSON, not XML; take the XML file of the notice.",
)
WEB_PAGE = always(
    nb="Det er en nettside; ta XML-filen av kunngjøringen.",
    nn="Det er ei nettside; ta XML-fila av kunngjeringa.",
    en="It is a web page; take the XML file of the notice.",
)
NO_ELEMENT = always(
    nb="Det er ikke noe element i den.", nn="Det er ikkje noko element i ho.", en="There is no element in it."
)
MANY_ELEMENTS = phrase(
    nb="Den har mer enn {most} elementer, som ingen kunngjøring har.",
    nn="Ho har meir enn {most} element, som inga kunngjering har.",
    en="It has more than {most} elements, which no notice has.",
)
DEEP = phrase(
    nb="Elementene ligger dypere enn {most} i hverandre, som de ikke gjør i noen kunngjøring.",
    nn="Elementa ligg djupare enn {most} i kvarandre, som dei ikkje gjer i noka kunngjering.",
    en="Its elements are nested deeper than {most}, which those of no notice are.",
)
DOCUMENT_TYPE = always(
    nb="Den oppgir en dokumenttype, som en fil kan trekke inn andre eller svulme opp med; det gjør ingen kunngjøring.",
    nn="Ho oppgir ein dokumenttype, som ei fil kan dra inn andre eller svelle opp med; det gjer inga kunngjering.",
    en="It declares a document type, by which a file can bring in others or swell; no notice does.",
)
REGISTERS = always(
    nb="Den registrerer en virksomhet og kunngjør ingen anskaffelse.",
    nn="Ho registrerer ei verksemd og kunngjer ikkje noko innkjøp.",
    en="It registers a business and announces no procurement.",
)
OLD_FORMAT = always(
    nb="Det er en kunngjøring fra før eForms (TEDs eldre format); ta eForms-utgaven.",
    nn="Det er ei kunngjering frå før eForms (TEDs eldre format); ta eForms-utgåva.",
    en="It is a notice of the time before eForms (TED's older format); take its eForms version.",
)
INVOICE = always(nb="Det er en faktura.", nn="Det er ein faktura.", en="It is an invoice.")
ANSWER = always(
    nb="Det er et svar om en kunngjøring, ikke kunngjøringen.",
    nn="Det er eit svar om ei kunngjering, ikkje kunngjeringa.",
    en="It is an answer about a notice, not the notice.",
)
NO_EFORMS = phrase(
    nb="Det er ingen eForms-kunngjøring: det ytterste elementet er '{name}'.",
    nn="Det er inga eForms-kunngjering: det ytste elementet er '{name}'.",
    en="It is no eForms notice: its outermost element is '{name}'.",
)
SAYS_NOTHING = always(
    nb="Den sier ingenting om en anskaffelse: verken hvem som kjøper, hva som kjøpes, eller hva som kom ut av det.",
    nn="Ho seier ingenting om eit innkjøp: korkje kven som kjøper, kva som blir kjøpt, eller kva som kom ut av det.",
    en="It says nothing of a procurement: neither who buys, nor what, nor what came of it.",
)
NOT_KEPT = phrase(
    nb="Den inneholder noe som protokollen ikke kan ta inn: {what}.",
    nn="Ho inneheld noko som protokollen ikkje kan ta inn: {what}.",
    en="It holds what the ledger cannot keep: {what}.",
)
OVERSIZED = phrase(
    nb="En tekst, et element eller et navn er større enn noe i en kunngjøring (linje {line}); hent den på nytt.",
    nn="Ein tekst, eit element eller eit namn er større enn noko i ei kunngjering (linje {line}); hent ho på nytt.",
    en="A text, an element or a name is larger than any of a notice (line {line}); fetch it again.",
)
NOT_WELL_FORMED = phrase(
    nb="Det er ikke velformet XML: {what} (linje {line}). {remedy}",
    nn="Det er ikkje velforma XML: {what} (linje {line}). {remedy}",
    en="It is no well-formed XML: {what} (line {line}). {remedy}",
)
