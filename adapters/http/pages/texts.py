"""What the pages say, in each language."""

from collections.abc import Mapping
from functools import cache

from adapters.http.pages.texts_of_cases import TEXTS_OF_CASES
from adapters.http.pages.texts_of_notices import TEXTS_OF_NOTICES
from application.trails.languages import Language

_ABOUT_NB = (
    "Kommuner som kjøper inn sammen, fører her hvert vedtak, hver fullmakt og hvert medlemskap én gang, og aldri "
    "om igjen. Alt annet regnes ut av boken, slik den er nå og slik den var. Ingenting endres eller slettes i det "
    "stille: hver bok har et signert sjekkpunkt som viser om historien er urørt."
)
_ABOUT_NN = (
    "Kommunar som kjøper inn saman, fører her kvart vedtak, kvar fullmakt og kvar medlemskap éin gong, og aldri "
    "om att. Alt anna blir rekna ut av boka, slik ho er no og slik ho var. Ingenting blir endra eller sletta i det "
    "stille: kvar bok har eit signert sjekkpunkt som viser om historia er urørt."
)
_ABOUT_EN = (
    "Municipalities that buy together record every decision, mandate and membership here once, and never again. "
    "Everything else is computed from the book, as it is now and as it was. Nothing is changed or deleted in "
    "silence: each book has a signed checkpoint that shows whether its history is untouched."
)

_TEXTS: Mapping[str, tuple[str, str, str]] = {
    "tagline": (
        "Boken en innkjøpsgruppe fører sammen",
        "Boka ei innkjøpsgruppe fører saman",
        "The book a purchasing group keeps together",
    ),
    "skip": ("Hopp til innholdet", "Hopp til innhaldet", "Skip to the content"),
    "choose_language": ("Språk", "Språk", "Language"),
    "about": (_ABOUT_NB, _ABOUT_NN, _ABOUT_EN),
    "demo": (
        "Dette er en demonstrasjon. Alle mennesker, kommuner og vedtak er oppdiktet.",
        "Dette er ein demonstrasjon. Alle menneske, kommunar og vedtak er oppdikta.",
        "This is a demonstration. All people, municipalities and decisions are invented.",
    ),
    "loopback": (
        "Tjenesten svarer bare på denne maskinen, fordi innlogging ikke finnes ennå.",
        "Tenesta svarer berre på denne maskina, fordi innlogging ikkje finst enno.",
        "The service answers on this machine only, because there is no sign-in yet.",
    ),
    "ledgers": ("Bøker", "Bøker", "Ledgers"),
    "no_ledgers": (
        "Det er ingen bøker her ennå.",
        "Det er ingen bøker her enno.",
        "There are no ledgers here yet.",
    ),
    "entries": ("Innførsler", "Innføringar", "Entries"),
    "last_recorded": ("Sist ført", "Sist ført", "Last recorded"),
    "published": ("Signert til og med", "Signert til og med", "Signed up to"),
    "root": ("Rot", "Rot", "Root"),
    "not_yet": ("ikke ennå", "ikkje enno", "not yet"),
    "history": ("Historien", "Historia", "History"),
    "members": ("Medlemmer", "Medlemmer", "Members"),
    "motions": ("Saker", "Saker", "Motions"),
    "for_programs": ("For programmer", "For program", "For programs"),
    "api_docs": ("Grensesnittet (OpenAPI)", "Grensesnittet (OpenAPI)", "The interface (OpenAPI)"),
    "problem_types": ("Regler og feil", "Reglar og feil", "Rules and errors"),
    "known_at": (
        "Vis boken slik den var kjent",
        "Vis boka slik ho var kjend",
        "Show the book as it was known",
    ),
    "show": ("Vis", "Vis", "Show"),
    "show_now": ("Vis slik den er nå", "Vis slik ho er no", "Show as it is now"),
    "example": ("f.eks. {what}", "t.d. {what}", "e.g. {what}"),
    "moment_how": (
        "Et nummer fra 1 til {head}, en dag (2026-05-01) eller et tidspunkt i norsk tid (2026-05-01T12:00).",
        "Eit nummer frå 1 til {head}, ein dag (2026-05-01) eller eit tidspunkt i norsk tid (2026-05-01T12:00).",
        "A number from 1 to {head}, a day (2026-05-01), or a time in Norway (2026-05-01T12:00).",
    ),
    "as_known": (
        "Slik boken var kjent {at}, norsk tid.",
        "Slik boka var kjend {at}, norsk tid.",
        "The book as known at {at}, Norwegian time.",
    ),
    "as_known_day": (
        "Slik boken var kjent ved slutten av {day}, norsk tid.",
        "Slik boka var kjend ved slutten av {day}, norsk tid.",
        "The book as known at the end of {day}, Norwegian time.",
    ),
    "as_known_position": (
        "Slik boken var kjent etter innførsel {position}.",
        "Slik boka var kjend etter innføring {position}.",
        "The book as known after entry {position}.",
    ),
    "nothing_recorded": ("Ingenting er ført.", "Ingenting er ført.", "Nothing is recorded."),
    "occurred": ("Skjedde", "Skjedde", "Happened"),
    "days_late": ("ført {days} dager senere", "ført {days} dagar seinare", "recorded {days} days later"),
    "on_behalf": ("på vegne av", "på vegner av", "on behalf of"),
    "because": ("følger av", "følgjer av", "follows from"),
    "next": ("Neste side", "Neste side", "Next page"),
    "first": ("Til begynnelsen", "Til byrjinga", "To the beginning"),
    "member": ("Medlem", "Medlem", "Member"),
    "number": ("Org.nr.", "Org.nr.", "Org. no."),
    "group": ("Gruppe", "Gruppe", "Group"),
    "from": ("Fra", "Frå", "From"),
    "until": ("Til og med", "Til og med", "Until"),
    "case_number": ("Saksnummer", "Saksnummer", "Case"),
    "motion": ("Sak", "Sak", "Motion"),
    "standing": ("Status", "Status", "Standing"),
    "votes": ("Stemmer", "Røyster", "Votes"),
    "vote_count": (
        "{for_} for, {against} mot, {abstained} avholdende",
        "{for_} for, {against} mot, {abstained} avhaldande",
        "{for_} for, {against} against, {abstained} abstaining",
    ),
    "decided": ("Avgjort", "Avgjort", "Decided"),
    "standing_put": ("Fremmet", "Fremja", "Put"),
    "standing_withdrawn": ("Trukket", "Trekt", "Withdrawn"),
    "standing_voted-on": ("Til avstemning", "Til avrøysting", "Being voted on"),
    "standing_carried": ("Vedtatt", "Vedteken", "Carried"),
    "standing_failed": ("Falt", "Fallen", "Failed"),
    "reversed": ("omgjort ved {motion}", "gjord om ved {motion}", "reversed by {motion}"),
    "as_of": (
        "Slik det er etter innførsel {position}.",
        "Slik det er etter innføring {position}.",
        "As of {position}.",
    ),
    "procurements": ("Anskaffelser", "Anskaffingar", "Procurements"),
    "no_procurements": ("Ingen anskaffelser er ført.", "Ingen anskaffingar er førte.", "No procurements are recorded."),
    "buyers": ("Oppdragsgivere", "Oppdragsgjevarar", "Buyers"),
    "source": ("Kilde", "Kjelde", "Source"),
    "source_own": ("ført her", "ført her", "recorded here"),
    "source_notice": ("lest fra kunngjøring", "lese frå kunngjering", "read from a notice"),
    "shares": ("Kostnader", "Kostnader", "Costs"),
    "no_shares": ("Ingen kostnader deles.", "Ingen kostnader blir delte.", "No costs are shared."),
    "share": ("Andel", "Del", "Share"),
    "how_found": ("Slik er det regnet ut", "Slik er det rekna ut", "How it was found"),
    "yes": ("ja", "ja", "yes"),
    "no": ("nei", "nei", "no"),
    "procurement": ("Anskaffelse", "Anskaffing", "Procurement"),
    "entry": ("Innførsel", "Innføring", "Entry"),
    "by_whom": ("Av", "Av", "By"),
    "recorded": ("Ført", "Ført", "Recorded"),
    "led_to": ("Førte til", "Førte til", "Led to"),
    "about_what": ("Gjelder", "Gjeld", "About"),
    "entry_itself": (
        "Innførselen slik den er ført, hashet og signert",
        "Innføringa slik ho er ført, hasha og signert",
        "The entry as it is recorded, hashed and signed",
    ),
    "back": ("Til forsiden", "Til framsida", "To the front page"),
    "rule": ("Regelen", "Regelen", "The rule"),
    "status": ("HTTP-status", "HTTP-status", "HTTP status"),
    "category": ("Kategori", "Kategori", "Category"),
    "legal_basis": ("Rettsgrunnlag", "Rettsgrunnlag", "Legal basis"),
    "told_as": ("Slik blir det sagt", "Slik blir det sagt", "How it is told"),
    "went_wrong": ("Det gikk ikke", "Det gjekk ikkje", "That did not work"),
}


@cache
def texts_in(language: Language) -> Mapping[str, str]:
    """Every text in the language."""
    place = tuple(Language).index(language)
    return {name: texts[place] for name, texts in {**_TEXTS, **TEXTS_OF_CASES, **TEXTS_OF_NOTICES}.items()}
