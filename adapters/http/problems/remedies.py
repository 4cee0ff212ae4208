"""What to do about a problem, in three languages: by the category of the broken rule, else by the status."""

from collections.abc import Mapping

from adapters.http.problems.kinds import ProblemKind
from application.trails.languages import Language

_BY_CATEGORY: Mapping[str, tuple[str, str, str]] = {
    "unknown": (
        "Se etter at det du viser til, er ført i denne boken, og at referansen er skrevet riktig.",
        "Sjå etter at det du viser til, er ført i denne boka, og at referansen er skriven rett.",
        "See that what you refer to is recorded in this ledger, and that the reference is written correctly.",
    ),
    "not-entitled": (
        "La noen som har retten eller fullmakten gjøre det, eller sørg for at den blir gitt og ført først.",
        "Lat nokon som har retten eller fullmakta gjere det, eller syt for at ho blir gitt og ført først.",
        "Let somebody who has the right or the mandate do it, or see that it is given and recorded first.",
    ),
    "already-decided": (
        "Det er avgjort alt. Se i historien hva som er ført; skal det gjøres om, kreves et nytt vedtak.",
        "Det er avgjort alt. Sjå i historia kva som er ført; skal det gjerast om, krevst eit nytt vedtak.",
        "It is decided already. See in the history what is recorded; to undo it takes a new decision.",
    ),
    "out-of-time": (
        "Det er for tidlig eller for sent. Se etter fristen, og om dagen og klokkeslettet er ført riktig.",
        "Det er for tidleg eller for seint. Sjå etter fristen, og om dagen og klokkeslettet er ført rett.",
        "It is too early or too late. Look up the deadline, and whether day and time are recorded correctly.",
    ),
    "unfounded": (
        "Rett eller fyll ut det som regelen krever, og send kommandoen på nytt. Ingenting ble ført.",
        "Rett eller fyll ut det som regelen krev, og send kommandoen på nytt. Ingenting vart ført.",
        "Correct or complete what the rule asks for, and send the command again. Nothing was recorded.",
    ),
}
_BY_STATUS: Mapping[int, tuple[str, str, str]] = {
    403: (
        "Åpne siden fra denne maskinen, ikke fra en annen side.",
        "Opne sida frå denne maskina, ikkje frå ei anna side.",
        "Open the page from this machine, not from another site.",
    ),
    404: (
        "Se etter at adressen og navnet er skrevet riktig.",
        "Sjå etter at adressa og namnet er skrivne rett.",
        "See that the address and the name are written correctly.",
    ),
    405: (
        "Bruk en av metodene som adressen tar imot; de står i svaret.",
        "Bruk ein av metodane som adressa tek imot; dei står i svaret.",
        "Use one of the methods that the address takes; the answer names them.",
    ),
    409: (
        "Se hva som er ført siden sist, og prøv på nytt om det fortsatt trengs.",
        "Sjå kva som er ført sidan sist, og prøv på nytt om det framleis trengst.",
        "See what has been recorded since, and try again if it is still needed.",
    ),
    412: (
        "Les det som er kommet til, og send på nytt med det nye nummeret i If-Match.",
        "Les det som er kome til, og send på nytt med det nye nummeret i If-Match.",
        "Read what has come since, and send again with the new position in If-Match.",
    ),
    413: ("Send mindre om gangen.", "Send mindre om gongen.", "Send less at a time."),
    415: (
        "Send innholdet som JSON, og si det i Content-Type.",
        "Send innhaldet som JSON, og sei det i Content-Type.",
        "Send the content as JSON, and say so in Content-Type.",
    ),
    421: (
        "Bruk navnet eller adressen som tjenesten kjenner, for eksempel localhost.",
        "Bruk namnet eller adressa som tenesta kjenner, til dømes localhost.",
        "Use the name or the address that the service knows, such as localhost.",
    ),
    422: (
        "Rett feltene som svaret nevner, og send på nytt.",
        "Rett felta som svaret nemner, og send på nytt.",
        "Correct the fields that the answer names, and send again.",
    ),
    500: (
        "Prøv på nytt. Går det ikke, oppgi referansen til den som drifter tjenesten.",
        "Prøv på nytt. Går det ikkje, oppgje referansen til den som driftar tenesta.",
        "Try again. If it does not help, give the reference to whoever runs the service.",
    ),
    503: (
        "Vent litt, og send det samme på nytt.",
        "Vent litt, og send det same på nytt.",
        "Wait a little, and send the same again.",
    ),
}


def what_to_do(kind: ProblemKind, language: Language) -> str:
    """What the reader can do about a problem of this type."""
    told = _BY_CATEGORY.get(kind.category) or _BY_STATUS[kind.status]
    return told[tuple(Language).index(language)]


_CATEGORIES: Mapping[str, tuple[str, str, str]] = {
    "unknown": ("ikke kjent i boken", "ikkje kjent i boka", "not known in the ledger"),
    "not-entitled": ("mangler rett eller fullmakt", "manglar rett eller fullmakt", "no right or mandate"),
    "already-decided": ("avgjort fra før", "avgjort frå før", "decided already"),
    "out-of-time": ("til feil tid", "til gal tid", "at the wrong time"),
    "unfounded": ("oppfyller ikke et krav", "oppfyller ikkje eit krav", "does not meet a requirement"),
}


def category_in(kind: ProblemKind, language: Language) -> str:
    """The category of the broken rule in words; empty for what the door itself refuses."""
    return _CATEGORIES[kind.category][tuple(Language).index(language)] if kind.category else ""
