"""What is odd in a field of a notice: figures, texts, times and codes, in three languages."""

from adapters.eforms.telling import always
from application.trails.sentences import phrase

NO_AMOUNT = phrase(nb="{text} er ikke et beløp.", nn="{text} er ikkje eit beløp.", en="{text} is no amount.")
NO_COUNT = phrase(nb="{text} er ikke et antall.", nn="{text} er ikkje eit tal på noko.", en="{text} is no count.")
NO_WEIGHT = phrase(nb="{text} er ikke en vekt.", nn="{text} er ikkje ei vekt.", en="{text} is no weight.")
COMMA_UNCLEAR = phrase(
    nb="Kommaet i {text} kan stå foran desimaler eller mellom tusener; eForms kjenner ingen av delene.",
    nn="Kommaet i {text} kan stå framfor desimalar eller mellom tusen; eForms kjenner ingen av delane.",
    en="The comma in {text} may stand before decimals or between thousands; eForms knows neither.",
)
COMMA = phrase(
    nb="{text} har et komma der eForms har et punktum.",
    nn="{text} har eit komma der eForms har eit punktum.",
    en="{text} has a comma, where eForms has a point.",
)
AMOUNT_EMPTY = always(
    nb="Det er plass til et beløp, og det står ikke noe beløp der.",
    nn="Det er plass til eit beløp, og det står ikkje noko beløp der.",
    en="There is a place for an amount, and no amount in it.",
)
AMOUNT_LARGE = phrase(
    nb="{text} er for stort til å være et beløp.",
    nn="{text} er for stort til å vere eit beløp.",
    en="{text} is too large for an amount.",
)
CURRENCY = phrase(
    nb="Beløpet trenger en valuta på tre bokstaver; det står {text}.",
    nn="Beløpet treng ein valuta på tre bokstavar; det står {text}.",
    en="The amount needs a currency of three letters; there is {text}.",
)
CURRENCY_MISSING = always(
    nb="Beløpet trenger en valuta på tre bokstaver; det står ingen.",
    nn="Beløpet treng ein valuta på tre bokstavar; det står ingen.",
    en="The amount needs a currency of three letters; there is none.",
)
DECIMALS = phrase(
    nb="{text} har mer enn to desimaler.",
    nn="{text} har meir enn to desimalar.",
    en="{text} has more than two decimals.",
)
NEGATIVE = phrase(
    nb="Beløpet {text} er negativt.", nn="Beløpet {text} er negativt.", en="The amount {text} is negative."
)
TOO_LONG_LOT = phrase(
    nb="Den er for lang til én oppføring i protokollen; {kept} av {all} tildelingskriterier er beholdt, med navn.",
    nn="Han er for lang til éi oppføring i protokollen; {kept} av {all} tildelingskriterium er haldne på, med namn.",
    en="It is longer than an entry of the ledger may be; {kept} of {all} award criteria are kept, by name.",
)
NO_CODE = phrase(nb="{text} er ikke en kode.", nn="{text} er ikkje ein kode.", en="{text} is no code.")
ADDRESSES = always(
    nb="Det står e-postadresser i den; de blir ikke ført, ingens blir det.",
    nn="Det står e-postadresser i han; dei blir ikkje førte, ingen sine blir det.",
    en="It holds e-mail addresses; they are not recorded, nobody's are.",
)
LONG_TEXT = phrase(
    nb="Teksten har {length} tegn; de første {longest} er beholdt.",
    nn="Teksten har {length} teikn; dei første {longest} er haldne på.",
    en="The text has {length} characters; the first {longest} are kept.",
)
NO_CPV = phrase(
    nb="{text} er ikke en CPV-kode på åtte sifre.",
    nn="{text} er ikkje ein CPV-kode på åtte siffer.",
    en="{text} is no CPV code of eight digits.",
)
UNSEEN = always(nb="Ingenting i den kan ses.", nn="Ingenting i han kan sjåast.", en="Nothing in it can be seen.")
UNSEEN_BUT = phrase(
    nb="Ingenting i den kan ses ({numbers}).",
    nn="Ingenting i han kan sjåast ({numbers}).",
    en="Nothing in it can be seen ({numbers}).",
)
HIDDEN = phrase(
    nb="Det er tegn i den som ikke kan ses, snur teksten eller styrer en skjerm ({numbers}).",
    nn="Det er teikn i han som ikkje kan sjåast, snur teksten eller styrer ein skjerm ({numbers}).",
    en="It holds characters that cannot be seen, turn the text round or command a screen ({numbers}).",
)
NO_HOUR = phrase(
    nb="{text} har ikke noe klokkeslett.", nn="{text} har ikkje noko klokkeslett.", en="{text} has no time of day."
)
NO_TIME = phrase(
    nb="{text} er ikke et klokkeslett.", nn="{text} er ikkje eit klokkeslett.", en="{text} is no time of day."
)
NO_DAY = phrase(nb="{text} er ikke en dag.", nn="{text} er ikkje ein dag.", en="{text} is no day.")
NAMES_NO_DAY = phrase(nb="{text} nevner ingen dag.", nn="{text} nemner ingen dag.", en="{text} names no day.")
TWO_ZONES = always(
    nb="Dag og klokkeslett nevner hver sin tidssone.",
    nn="Dag og klokkeslett nemner kvar si tidssone.",
    en="Day and time name different time zones.",
)
NO_ZONE = always(
    nb="Klokkeslettet nevner ingen tidssone.",
    nn="Klokkeslettet nemner inga tidssone.",
    en="The time names no time zone.",
)
IMPOSSIBLE_ZONE = phrase(
    nb="Det finnes ingen tidssone {text}; de fjerneste ligger 14 timer fra universaltid.",
    nn="Det finst inga tidssone {text}; dei fjernaste ligg 14 timar frå universaltid.",
    en="There is no time zone {text}; the furthest lie 14 hours from universal time.",
)
OTHER_ZONE = phrase(
    nb="{text} er ikke skrevet i norsk tid, som er {offset} den dagen.",
    nn="{text} er ikkje skrive i norsk tid, som er {offset} den dagen.",
    en="{text} is not written in Norwegian time, which is {offset} on that day.",
)
UNLIKELY_YEAR = phrase(
    nb="Året i {text} er lite trolig.", nn="Året i {text} er lite truleg.", en="The year of {text} is unlikely."
)
BLANKS = always(
    nb="Det er blanke tegn før XML-en begynner; de er hoppet over.",
    nn="Det er blanke teikn før XML-en byrjar; dei er hoppa over.",
    en="There are blanks before the XML begins; they were skipped.",
)
WRONG_ENCODING = phrase(
    nb="Den oppgir tegnkodingen {encoding}, og ser ut til å være skrevet i UTF-8: æ, ø og å blir til to tegn.",
    nn="Ho oppgir teiknkodinga {encoding}, og ser ut til å vere skriven i UTF-8: æ, ø og å blir til to teikn.",
    en="It declares the encoding {encoding}, and seems to be written in UTF-8: æ, ø and å come out as two signs.",
)
