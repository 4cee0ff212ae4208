"""What the pages of a book say: its history and entries, and the lists of what is in it."""

from collections.abc import Mapping

TEXTS_OF_LEDGERS: Mapping[str, tuple[str, str, str]] = {
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
    "happened_by_day": (
        "Det som hadde skjedd ved slutten av dagen",
        "Det som hadde hendt ved slutten av dagen",
        "What had happened by the end of the day",
    ),
    "happened_by": (
        "Det som hadde skjedd ved slutten av {day}.",
        "Det som hadde hendt ved slutten av {day}.",
        "What had happened by the end of {day}.",
    ),
    "nothing_happened": (
        "Ingenting av dette hadde skjedd.",
        "Ingenting av dette hadde hendt.",
        "None of this had happened.",
    ),
    "none_then": ("Ingen på det tidspunktet.", "Ingen på det tidspunktet.", "None at that time."),
    "as_of_day": ("Slik saken sto ved slutten av dagen", "Slik saka stod ved slutten av dagen", "As the case stood by"),
    "as_it_stood": (
        "Slik saken sto ved slutten av {day}.",
        "Slik saka stod ved slutten av {day}.",
        "The case as it stood at the end of {day}.",
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
    "no_procurements": ("Ingen anskaffelser er ført.", "Ingen anskaffingar er førte.", "No procurements are recorded."),
    "buyers": ("Oppdragsgivere", "Oppdragsgjevarar", "Buyers"),
    "source": ("Kilde", "Kjelde", "Source"),
    "source_own": ("ført her", "ført her", "recorded here"),
    "source_notice": ("lest fra kunngjøring", "lese frå kunngjering", "read from a notice"),
    "no_shares": ("Ingen kostnader deles.", "Ingen kostnader blir delte.", "No costs are shared."),
    "share": ("Andel", "Del", "Share"),
    "how_found": ("Slik er det regnet ut", "Slik er det rekna ut", "How it was found"),
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
    "no_members": (
        (
            "Ingen innkjøpsgruppe har medlemmer i denne boken. En bok som bare holder innleste kunngjøringer, har "
            "ingen medlemmer; oppdragsgiverne står i kunngjøringene, under Anskaffelser."
        ),
        (
            "Inga innkjøpsgruppe har medlemmer i denne boka. Ei bok som berre held innlesne kunngjeringar, har ingen "
            "medlemmer; oppdragsgjevarane står i kunngjeringane, under Anskaffingar."
        ),
        (
            "No purchasing group has members in this ledger. A ledger that holds only notices read in has no members; "
            "the buyers stand in the notices, under Procurements."
        ),
    ),
    "no_motions": (
        (
            "Ingen saker er ført i denne boken. En bok som bare holder innleste kunngjøringer, har ingen saker; det "
            "som er kunngjort, står under Anskaffelser."
        ),
        (
            "Ingen saker er førte i denne boka. Ei bok som berre held innlesne kunngjeringar, har ingen saker; det "
            "som er kunngjort, står under Anskaffingar."
        ),
        (
            "No motions are recorded in this ledger. A ledger that holds only notices read in has no motions; what was "
            "announced stands under Procurements."
        ),
    ),
    "read_notice": ("kunngjøringen «{title}»", "kunngjeringa «{title}»", "the notice “{title}”"),
    "evidence": ("Bygger på", "Byggjer på", "Evidence"),
    "further_evidence": ("… og {count} til", "… og {count} til", "… and {count} more"),
}
