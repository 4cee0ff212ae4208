"""What stands around every page, and what the pages outside any book say: the front page, rules, what went wrong."""

from collections.abc import Mapping

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

TEXTS_OF_FRAME: Mapping[str, tuple[str, str, str]] = {
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
    "root": (
        "Fingeravtrykk av historien",
        "Fingeravtrykk av historia",
        "Fingerprint of the history",
    ),
    "not_yet": ("ikke ennå", "ikkje enno", "not yet"),
    "history": ("Historien", "Historia", "History"),
    "members": ("Medlemmer", "Medlemmer", "Members"),
    "motions": ("Saker", "Saker", "Motions"),
    "procurements": ("Anskaffelser", "Anskaffingar", "Procurements"),
    "shares": ("Kostnader", "Kostnader", "Costs"),
    "api_docs": ("Grensesnittet (OpenAPI)", "Grensesnittet (OpenAPI)", "The interface (OpenAPI)"),
    "problem_types": ("Regler og feil", "Reglar og feil", "Rules and errors"),
    "back": ("Til forsiden", "Til framsida", "To the front page"),
    "rule": ("Regelen", "Regelen", "The rule"),
    "status": ("HTTP-status", "HTTP-status", "HTTP status"),
    "category": ("Kategori", "Kategori", "Category"),
    "legal_basis": ("Rettsgrunnlag", "Rettsgrunnlag", "Legal basis"),
    "what_to_do": ("Hva du kan gjøre", "Kva du kan gjere", "What to do"),
    "problem_type": ("Adressen til regelen", "Adressa til regelen", "The rule's address"),
    "told_as": ("Slik blir det sagt", "Slik blir det sagt", "How it is told"),
    "went_wrong": ("Det gikk ikke", "Det gjekk ikkje", "That did not work"),
}
