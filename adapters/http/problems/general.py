"""How the refusals that are no rejections are told."""

from collections.abc import Mapping

from adapters.entries.admission import NotStorable
from adapters.http import refusals
from application.ledgers.host import LedgerNameTaken, UnknownLedger
from application.projections.reading import NotReadable, NotSoFar
from application.recording.handler import Contention
from application.recording.ports import CommandIdReused, LedgerMovedOn, LedgerUnavailable
from application.recording.submissions import MalformedCommand, UnknownCommand
from application.trails.languages import Language
from application.transparency.publishing import RootsDisagree


def _told(nb: str, nn: str, en: str) -> Mapping[Language, str]:
    return {Language.NB: nb, Language.NN: nn, Language.EN: en}


GENERAL: Mapping[type[Exception], Mapping[Language, str]] = {
    UnknownLedger: _told(
        "Det finnes ingen bok med navnet {name}",
        "Det finst inga bok med namnet {name}",
        "There is no ledger named {name}",
    ),
    LedgerNameTaken: _told(
        "Navnet er tatt av en annen bok",
        "Namnet er teke av ei anna bok",
        "The name belongs to another ledger",
    ),
    UnknownCommand: _told(
        "Det finnes ingen kommando med navnet {name}",
        "Det finst ingen kommando med namnet {name}",
        "There is no command named {name}",
    ),
    MalformedCommand: _told(
        "Innholdet i kommandoen kan ikke leses; feilene står i listen",
        "Innhaldet i kommandoen kan ikkje lesast; feila står i lista",
        "The content of the command cannot be read; the faults are listed",
    ),
    CommandIdReused: _told(
        "Idempotency-Key er brukt før, for en kommando med annet innhold",
        "Idempotency-Key er brukt før, for ein kommando med anna innhald",
        "The Idempotency-Key was used before, for a command with other content",
    ),
    LedgerMovedOn: _told(
        "Boken står på {position}, ikke på {expected}, som If-Match sier; ingenting ble ført",
        "Boka står på {position}, ikkje på {expected}, som If-Match seier; ingenting vart ført",
        "The ledger stands at {position}, not at {expected} as If-Match says; nothing was recorded",
    ),
    NotStorable: _told(
        "Det som skulle føres, er for langt eller holder tegn som ingen bok kan ta vare på; ingenting ble ført",
        "Det som skulle førast, er for langt eller held teikn som inga bok kan ta vare på; ingenting vart ført",
        "What was to be recorded is too long or holds characters that no ledger can keep; nothing was recorded",
    ),
    Contention: _told(
        "Andre førte noe om det samme imens; ingenting ble ført, og kommandoen kan sendes på nytt",
        "Andre førte noko om det same imens; ingenting vart ført, og kommandoen kan sendast på nytt",
        "Others recorded something about the same meanwhile; nothing was recorded, and the command may be sent again",
    ),
    LedgerUnavailable: _told(
        "Boken kan ikke nås akkurat nå; send det samme på nytt med den samme Idempotency-Key",
        "Boka kan ikkje nåast akkurat no; send det same på nytt med den same Idempotency-Key",
        "The ledger cannot be reached just now; send the same again with the same Idempotency-Key",
    ),
    RootsDisagree: _told(
        "Det lagrede stemmer ikke med det som er signert; ingenting nytt signeres før det er forklart",
        "Det lagra stemmer ikkje med det som er signert; ingenting nytt blir signert før det er forklart",
        "What is stored is not what was signed for; nothing new is signed until that is explained",
    ),
    NotSoFar: _told(
        "Listen har ikke kommet så langt som det ble ventet på",
        "Lista har ikkje kome så langt som det vart venta på",
        "The list has not come as far as was waited for",
    ),
    NotReadable: _told(
        "Listen er ikke bygd for denne boken ennå",
        "Lista er ikkje bygd for denne boka enno",
        "The list has not been built for this ledger yet",
    ),
    refusals.NoSuchAddress: _told(
        "Det er ingenting på denne adressen",
        "Det er ingenting på denne adressa",
        "There is nothing at this address",
    ),
    refusals.NothingKnown: _told(
        "Boken visste ingenting om {thing} da",
        "Boka visste ingenting om {thing} då",
        "The ledger knew nothing of {thing} then",
    ),
    refusals.NotPublished: _told(
        "Det er ikke publisert noe sjekkpunkt for boken ennå",
        "Det er ikkje publisert noko sjekkpunkt for boka enno",
        "No checkpoint of the ledger has been published yet",
    ),
    refusals.MethodNotAllowed: _told(
        "Adressen tar bare imot {allow}",
        "Adressa tek berre imot {allow}",
        "The address takes only {allow}",
    ),
    refusals.OnlyWeakTags: _told(
        'En svak merkelapp (W/"17") passer aldri i If-Match; send den sterke ("17"); ingenting ble ført',
        'Ein svak merkelapp (W/"17") passar aldri i If-Match; send den sterke ("17"); ingenting vart ført',
        'A weak entity tag (W/"17") never matches in If-Match; send the strong one ("17"); nothing was recorded',
    ),
    refusals.ContentTooLarge: _told(
        "Innholdet er større enn {limit} byte",
        "Innhaldet er større enn {limit} byte",
        "The content is larger than {limit} bytes",
    ),
    refusals.MediaTypeNotSupported: _told(
        "Innholdet må være JSON, med Content-Type: application/json",
        "Innhaldet må vere JSON, med Content-Type: application/json",
        "The content must be JSON, with Content-Type: application/json",
    ),
    refusals.MalformedRequest: _told(
        "Forespørselen kan ikke leses; feilene står i listen",
        "Førespurnaden kan ikkje lesast; feila står i lista",
        "The request cannot be read; the faults are listed",
    ),
    refusals.MomentNotReached: _told(
        "Boken har ikke kommet til {asked} ennå; den står på {position}",
        "Boka har ikkje kome til {asked} enno; ho står på {position}",
        "The ledger has not come to {asked} yet; it stands at {position}",
    ),
    refusals.NoSuchPosition: _told(
        "Innførslene er nummerert fra 1, og {asked} er ingen av dem; den siste er {position}",
        "Innføringane er nummererte frå 1, og {asked} er ingen av dei; den siste er {position}",
        "Entries are numbered from 1, and {asked} is none of them; the last one is {position}",
    ),
    refusals.MomentNotUnderstood: _told(
        "«{asked}» er ikke noe tidspunkt som kan leses; skriv nummeret på en innførsel (1 til {position}), en dag "
        "(2026-05-01) eller et tidspunkt i norsk tid (2026-05-01T12:00)",
        "«{asked}» er ikkje noko tidspunkt som kan lesast; skriv nummeret på ei innføring (1 til {position}), ein dag "
        "(2026-05-01) eller eit tidspunkt i norsk tid (2026-05-01T12:00)",
        "“{asked}” cannot be read as a moment; write the number of an entry (1 to {position}), a day (2026-05-01) "
        "or a time in Norway (2026-05-01T12:00)",
    ),
    refusals.DayNotUnderstood: _told(
        "«{asked}» er ingen dag som kan leses; skriv år, måned og dag slik: 2026-10-21",
        "«{asked}» er ingen dag som kan lesast; skriv år, månad og dag slik: 2026-10-21",
        "“{asked}” cannot be read as a day; write year, month and day like this: 2026-10-21",
    ),
    refusals.RowsAreCurrent: _told(
        "Listen {projection} viser hvordan det er nå; still et spørsmål om én ting for å se den tilbake i tid",
        "Lista {projection} viser korleis det er no; still eit spørsmål om éin ting for å sjå han tilbake i tid",
        "The list {projection} tells how things stand now; ask a question about one thing to look back in time",
    ),
    refusals.ForeignHost: _told(
        "{name} er ikke et navn for denne maskinen",
        "{name} er ikkje eit namn for denne maskina",
        "{name} is not a name of this machine",
    ),
    refusals.ForeignOrigin: _told(
        "En side fra {origin} kan ikke endre noe her",
        "Ei side frå {origin} kan ikkje endre noko her",
        "A page from {origin} cannot change anything here",
    ),
    refusals.Unexpected: _told(
        "Noe gikk galt hos oss; oppgi referansen {reference}",
        "Noko gjekk gale hos oss; oppgje referansen {reference}",
        "Something went wrong here; give the reference {reference}",
    ),
}
"""The sentence for each, in each language; braces name what the refusal carries."""
