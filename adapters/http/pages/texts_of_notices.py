"""What the page of a notice says, in each language: bokmål, nynorsk, English."""

from collections.abc import Mapping

TEXTS_OF_NOTICES: Mapping[str, tuple[str, str, str]] = {
    "notice": ("Kunngjøringen, lest fra fil", "Kunngjeringa, lesen frå fil", "The notice, read from a file"),
    "notices_read": ("Kunngjøringer lest inn", "Kunngjeringar lesne inn", "Notices read in"),
    "read_notice": ("kunngjøringen «{title}»", "kunngjeringa «{title}»", "the notice “{title}”"),
    "changed_by_notice": (
        "En senere kunngjøring endrer denne",
        "Ei seinare kunngjering endrar denne",
        "A later notice changes this one",
    ),
    "kind": ("Type", "Type", "Kind"),
    "version": ("Versjon", "Versjon", "Version"),
    "changes_notice": ("Endrer", "Endrar", "Changes"),
    "explanation": ("Forklaring", "Forklaring", "Explanation"),
    "procedure": ("Prosedyre", "Prosedyre", "Procedure"),
    "nature": ("Hva som kjøpes", "Kva som blir kjøpt", "What is bought"),
    "cpv": ("CPV", "CPV", "CPV"),
    "estimated": ("Anslått verdi", "Berekna verdi", "Estimated value"),
    "maximum": ("Høyeste verdi", "Høgaste verdi", "Maximum value"),
    "awarded": ("Verdi av det som ble tildelt", "Verdi av det som vart tildelt", "Value of what was awarded"),
    "without_vat": ("{amount} uten mva.", "{amount} utan mva.", "{amount} without VAT"),
    "sent": ("Sendt (norsk tid)", "Send (norsk tid)", "Sent (Norwegian time)"),
    "published_on": ("Publisert", "Publisert", "Published on"),
    "digest": ("Filens SHA-256", "SHA-256 av fila", "SHA-256 of the file"),
    "recorded_as": ("Ført som innførsel", "Ført som innføring", "Recorded as entry"),
    "name": ("Navn", "Namn", "Name"),
    "part_played": ("Rolle", "Rolle", "Part"),
    "leads": ("leder anskaffelsen", "leier anskaffinga", "leads the procurement"),
    "central_purchasing": ("innkjøpssentral", "innkjøpssentral", "central purchasing body"),
    "takes_part": ("deltar", "deltek", "takes part"),
    "lot": ("Delkontrakt", "Delkontrakt", "Lot"),
    "period": ("Fra og til", "Frå og til", "From and to"),
    "duration": ("Varighet", "Lengd", "Duration"),
    "unit_DAY": ("{count} dager", "{count} dagar", "{count} days"),
    "unit_WEEK": ("{count} uker", "{count} veker", "{count} weeks"),
    "unit_MONTH": ("{count} måneder", "{count} månader", "{count} months"),
    "unit_YEAR": ("{count} år", "{count} år", "{count} years"),
    "renewals": ("Kan forlenges, ganger", "Kan lengjast, gonger", "Renewals at most"),
    "deadline_for": ("Frist, {what}", "Frist, {what}", "Deadline, {what}"),
    "criteria": ("Tildelingskriterier", "Tildelingskriterium", "Award criteria"),
    "criterion": ("Kriterium", "Kriterium", "Criterion"),
    "weight": ("Vekt", "Vekt", "Weight"),
    "result": ("Resultat", "Resultat", "Result"),
    "reason": ("Grunn", "Grunn", "Reason"),
    "received": ("Tilbud mottatt", "Tilbod mottekne", "Tenders received"),
    "won": ("vant", "vann", "won"),
    "not_won": ("vant ikke", "vann ikkje", "did not win"),
    "value": ("Beløp uten mva.", "Beløp utan mva.", "Amount without VAT"),
    "contract": ("Kontrakt", "Kontrakt", "Contract"),
    "natural_person": ("en fysisk person", "ein fysisk person", "a natural person"),
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
}
