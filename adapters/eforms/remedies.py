"""What to do about what was found, and what was done, in three languages."""

from adapters.eforms.telling import always
from application.trails.sentences import phrase

NOTHING = always(nb="Ingenting trenger å gjøres.", nn="Ingenting treng å gjerast.", en="Nothing needs to be done.")
ASK = always(nb="Spør oppdragsgiveren.", nn="Spør oppdragsgjevaren.", en="Ask the buyer.")
LEFT_OUT = always(
    nb="Det er utelatt; rett det i kunngjøringen.",
    nn="Det er utelate; rett det i kunngjeringa.",
    en="It is left out; correct it in the notice.",
)
LEFT_OUT_ASK = always(
    nb="Det er utelatt; spør oppdragsgiveren.",
    nn="Det er utelate; spør oppdragsgjevaren.",
    en="It is left out; ask the buyer.",
)
LEFT_OUT_WHICH = always(
    nb="Det er utelatt; spør oppdragsgiveren hva som er ment.",
    nn="Det er utelate; spør oppdragsgjevaren kva som er meint.",
    en="It is left out; ask the buyer which it is.",
)
READ_AS = phrase(nb="Det er lest som {number}.", nn="Det er lese som {number}.", en="It is read as {number}.")
ROUNDED = phrase(
    nb="Det er ført som {number}; spør oppdragsgiveren om tusener er ment.",
    nn="Det er ført som {number}; spør oppdragsgjevaren om tusen er meint.",
    en="It is kept as {number}; ask the buyer if thousands are meant.",
)
KEEP_FILE = always(
    nb="Ta vare på filen: dens sjekksum er ført og beviser resten.",
    nn="Ta vare på fila: sjekksummen hennar er ført og provar resten.",
    en="Keep the file: its digest is recorded, and proves the rest.",
)
EMPTY = always(
    nb="Den regnes som tom; spør oppdragsgiveren.",
    nn="Han blir rekna som tom; spør oppdragsgjevaren.",
    en="It counts as empty; ask the buyer.",
)
COMPARE = always(
    nb="De er utelatt; hold teksten opp mot kunngjøringen slik den ble kunngjort.",
    nn="Dei er utelatne; hald teksten opp mot kunngjeringa slik ho vart kunngjord.",
    en="They are left out; hold the text against the notice as it was published.",
)
COMPARE_FILES = always(
    nb="Hold filene opp mot hverandre om resten betyr noe.",
    nn="Hald filene opp mot kvarandre om resten tyder noko.",
    en="Hold the files against each other if the rest matters.",
)
DAY_KEPT = always(
    nb="Dagen er ført; oppdragsgiveren vet når på dagen.",
    nn="Dagen er ført; oppdragsgjevaren veit når på dagen.",
    en="The day is kept; the buyer knows the hour.",
)
DAY_ONLY = always(
    nb="Dagen er ført, og ikke noe tidspunkt; spør oppdragsgiveren.",
    nn="Dagen er ført, og ikkje noko tidspunkt; spør oppdragsgjevaren.",
    en="The day is kept, and no moment; ask the buyer.",
)
TIME_COUNTS = always(
    nb="Den som klokkeslettet nevner, gjelder.",
    nn="Den som klokkeslettet nemner, gjeld.",
    en="That of the time counts.",
)
ASSUMED_NORWAY = always(
    nb="Norsk tid er lagt til grunn; rett det i kunngjøringen.",
    nn="Norsk tid er lagd til grunn; rett det i kunngjeringa.",
    en="Norwegian time is assumed; correct it in the notice.",
)
AS_WRITTEN_HOUR = phrase(
    nb="Det er ført slik det er skrevet, {clock} i Norge; spør oppdragsgiveren hvilken time som er ment.",
    nn="Det er ført slik det er skrive, {clock} i Noreg; spør oppdragsgjevaren kva time som er meint.",
    en="It is recorded as it is written, {clock} in Norway; ask the buyer which hour is meant.",
)
KEPT_ODD = always(
    nb="Det er ført slik det er; spør oppdragsgiveren.",
    nn="Det er ført slik det er; spør oppdragsgjevaren.",
    en="It is kept as it is; ask the buyer.",
)
AS_DECLARED = phrase(
    nb="Hver tekst er ført slik {encoding} har den, også tegn som er feil; hent kunngjøringen der den ble kunngjort.",
    nn="Kvar tekst er ført slik {encoding} har han, også teikn som er feil; hent kunngjeringa der ho vart kunngjord.",
    en="Every text is recorded as {encoding} has it, wrong signs too; fetch the notice where it was published.",
)
MADE_OF_DIGEST = phrase(
    nb="Kunngjøringen er ført som {reference}, etter sjekksummen av filen.",
    nn="Kunngjeringa er ført som {reference}, etter sjekksummen av fila.",
    en="The notice is recorded as {reference}, after the digest of the file.",
)
FIRST_VERSION = phrase(
    nb="Den første versjonen, {version}, er lagt til grunn.",
    nn="Den første versjonen, {version}, er lagd til grunn.",
    en="The first version, {version}, is assumed.",
)
ASK_WHICH = always(
    nb="Spør oppdragsgiveren hvilken.", nn="Spør oppdragsgjevaren kva for ei.", en="Ask the buyer which one."
)
IMPORT_FIRST = always(
    nb="Den er ført for seg selv; les inn den andre først for å få denne ført som en endring.",
    nn="Ho er ført for seg sjølv; les inn den andre først for å få denne ført som ei endring.",
    en="It is recorded on its own; import that notice first to have it recorded as an amendment.",
)
KEPT_AS = phrase(nb="Den er ført som {reference}.", nn="Han er ført som {reference}.", en="It is kept as {reference}.")
AS_WRITTEN = always(
    nb="Det er ført slik det er skrevet; spør oppdragsgiveren.",
    nn="Det er ført slik det er skrive; spør oppdragsgjevaren.",
    en="It is kept as it is written; ask the buyer.",
)
READ_AS_KIND = phrase(nb="Den er lest som «{kind}».", nn="Ho er lesen som «{kind}».", en="It is read as «{kind}».")
LOOK_UP_SENT = always(
    nb="Frister regnes fra det: slå det opp.",
    nn="Fristar blir rekna frå det: slå det opp.",
    en="Deadlines are counted from it: look it up.",
)
NAME_ALL = always(
    nb="Hver oppdragsgiver skal nevnes (FOA § 26-1 (3)).",
    nn="Kvar oppdragsgjevar skal nemnast (FOA § 26-1 (3)).",
    en="Every buyer must be named (FOA § 26-1 (3)).",
)
LOOK_UP_NUMBERS = always(nb="Slå opp numrene deres.", nn="Slå opp numra deira.", en="Look their numbers up.")
IN_DOCUMENTS = always(
    nb="Se i konkurransegrunnlaget.", nn="Sjå i konkurransegrunnlaget.", en="Look in the tender documents."
)
OTHERS_KEPT = always(
    nb="De andre er ført slik de er; spør oppdragsgiveren.",
    nn="Dei andre er førte slik dei er; spør oppdragsgjevaren.",
    en="The others are kept as they are; ask the buyer.",
)
ALL_KEPT = always(
    nb="De er ført slik de er; spør oppdragsgiveren.",
    nn="Dei er førte slik dei er; spør oppdragsgjevaren.",
    en="They are kept as they are; ask the buyer.",
)
AS_OTHER = always(nb="Det er ført som «annet».", nn="Det er ført som «anna».", en="It is kept as «other».")
LEFT = always(nb="Det er utelatt.", nn="Det er utelate.", en="It is left out.")
AS_TEXT = always(nb="Det er ført som tekst.", nn="Det er ført som tekst.", en="It is kept as text.")
AS_TEXT_ONLY = always(
    nb="Det er bare ført som tekst.", nn="Det er berre ført som tekst.", en="It is kept as text only."
)
FIRST_COUNTS = always(
    nb="Den første beskrivelsen gjelder.", nn="Den første omtalen gjeld.", en="The first description counts."
)
FIRST_ONE_COUNTS = always(nb="Den første gjelder.", nn="Den første gjeld.", en="The first one counts.")
KEPT_ONCE = always(nb="Den er ført én gang.", nn="Han er ført éin gong.", en="It is kept once.")
COUNTED = always(
    nb="Den er regnet med blant oppdragsgiverne, og ikke noe mer; be oppdragsgiveren rette kunngjøringen.",
    nn="Han er rekna med blant oppdragsgjevarane, og ikkje noko meir; be oppdragsgjevaren rette kunngjeringa.",
    en="It is counted among the buyers, and nothing more; ask the buyer to correct the notice.",
)
NUMBER_ALONE = always(
    nb="Bare nummeret er ført; slå det opp.",
    nn="Berre nummeret er ført; slå det opp.",
    en="Its number alone is kept; look it up.",
)
NAME_ALONE = always(
    nb="Slå det opp; bare navnet er ført.",
    nn="Slå det opp; berre namnet er ført.",
    en="Look it up; the name alone is kept.",
)
MARKED_WRONGLY = always(
    nb="Er det et selskap, har oppdragsgiveren merket det feil.",
    nn="Er det eit selskap, har oppdragsgjevaren merkt det feil.",
    en="If it is a company, the buyer marked it wrongly.",
)
READ_BY_NAME = always(
    nb="De er lest etter navnet alene; hold det som er lest, opp mot kunngjøringen slik den ble kunngjort.",
    nn="Dei er lesne etter namnet åleine; hald det som er lese, opp mot kunngjeringa slik ho vart kunngjord.",
    en="They were read by their names alone; hold what was read against the notice as it was published.",
)
READ_ANYWAY = always(nb="Den er lest likevel.", nn="Ho er lesen likevel.", en="It was read all the same.")
CANNOT_BUY = always(
    nb="Den som ikke er nevnt, kan ikke gjøre innkjøp under kontrakten (FOA § 26-1 (3)); spør oppdragsgiveren.",
    nn="Den som ikkje er nemnd, kan ikkje gjere innkjøp under kontrakten (FOA § 26-1 (3)); spør oppdragsgjevaren.",
    en="Who is not named cannot buy under the contract (FOA § 26-1 (3)); ask the buyer.",
)
OWN_ACCOUNT = always(
    nb="Ingenting trenger å gjøres om den kjøper for egen regning.",
    nn="Ingenting treng å gjerast om han kjøper for eiga rekning.",
    en="Nothing needs to be done where it buys on its own account.",
)
NOT_RECORDED = always(nb="Ingenting av den er ført.", nn="Ingenting av ho er ført.", en="Nothing of it was recorded.")
