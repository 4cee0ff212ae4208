"""How the refusals of sending, publishing and reading in notices are told."""

from application.trails.sentences import sentence
from domain.notices import rejections as rule

REFUSALS = (
    sentence(
        rule.NoticeForUnknownProcurement,
        nb="Anskaffelsen {procurement} er ikke åpnet",
        nn="Anskaffinga {procurement} er ikkje opna",
        en="The procurement {procurement} has not been opened",
    ),
    sentence(
        rule.NoticeNeverSent,
        nb="Kunngjøringen {notice} er ikke sendt i {procurement}",
        nn="Kunngjeringa {notice} er ikkje send i {procurement}",
        en="The notice {notice} was not sent in {procurement}",
    ),
    sentence(
        rule.NoticeReferenceTaken,
        nb="Referansen {notice} står alt for en annen kunngjøring",
        nn="Referansen {notice} står alt for ei anna kunngjering",
        en="The reference {notice} already stands for another notice",
    ),
    sentence(
        rule.NoticeAlreadyPublished,
        nb="Kunngjøringen {notice} er alt publisert, som {publication}",
        nn="Kunngjeringa {notice} er alt publisert, som {publication}",
        en="The notice {notice} has been published already, as {publication}",
    ),
    sentence(
        rule.CompetitionAlreadyAnnounced,
        nb="Konkurransen {procurement} er alt kunngjort med {notice}; en ny kunngjøring sier hvilken den endrer",
        nn="Konkurransen {procurement} er alt kunngjord med {notice}; ei ny kunngjering seier kva for ei ho endrar",
        en="The competition {procurement} was announced with {notice}; a further notice says which one it changes",
    ),
    sentence(
        rule.AnnouncedAfterCancellation,
        nb="{procurement} er avlyst; det kunngjøres ikke mer av slaget {kind}",
        nn="{procurement} er avlyst; det blir ikkje kunngjort meir av slaget {kind}",
        en="{procurement} was called off; nothing more of the kind {kind} is announced",
    ),
    sentence(
        rule.SentForAnotherGroup,
        nb="Kunngjøringen må sendes for den som eier {procurement}[: {group}]",
        nn="Kunngjeringa må sendast for den som eig {procurement}[: {group}]",
        en="The notice is sent for those whose procurement {procurement} is[: {group}]",
    ),
    sentence(
        rule.NotSentByLead,
        nb="Kunngjøringen sendes av {lead}, ikke av {person} fra {organisation}",
        nn="Kunngjeringa blir send av {lead}, ikkje av {person} frå {organisation}",
        en="The notice is sent by {lead}, not by {person} of {organisation}",
    ),
    sentence(
        rule.BuyersNotNamed,
        nb="Alle oppdragsgivere i {procurement} må nevnes i kunngjøringen; {missing} mangler",
        nn="Alle oppdragsgjevarar i {procurement} må nemnast i kunngjeringa; {missing} manglar",
        en="Every buyer of {procurement} must be named in the notice; {missing} is missing",
    ),
    sentence(
        rule.BuyersBeyondProcurement,
        nb="Kunngjøringen nevner {beyond}, som ikke er oppdragsgiver i {procurement}",
        nn="Kunngjeringa nemner {beyond}, som ikkje er oppdragsgjevar i {procurement}",
        en="The notice names {beyond}, which is no buyer of {procurement}",
    ),
    sentence(
        rule.NoticeNotApproved,
        nb="Kunngjøringen av {procurement} er ikke godkjent med de tildelingskriteriene som gjelder",
        nn="Kunngjeringa av {procurement} er ikkje godkjend med dei tildelingskriteria som gjeld",
        en="The announcement of {procurement} has not been approved with the award criteria that stand",
    ),
    sentence(
        rule.AnnouncedBeforeApproval,
        nb="{procurement} kan ikke kunngjøres {sent_at}, før kunngjøringen ble godkjent {approved_at}",
        nn="{procurement} kan ikkje kunngjerast {sent_at}, før kunngjeringa vart godkjend {approved_at}",
        en="{procurement} cannot be announced {sent_at}, before it was approved {approved_at}",
    ),
    sentence(
        rule.MaximumNotPublished,
        nb="Kunngjøringen av {procurement} må oppgi maksimum {estimated:money}[, ikke {stated:money}]",
        nn="Kunngjeringa av {procurement} må gje opp maksimum {estimated:money}[, ikkje {stated:money}]",
        en="The notice of {procurement} must state the maximum {estimated:money}[, not {stated:money}]",
    ),
    sentence(
        rule.OnlyPriorInformationShortens,
        nb="{notice} ({kind}) kan ikke korte inn frister; det kan bare en veiledende kunngjøring",
        nn="{notice} ({kind}) kan ikkje korte inn fristar; det kan berre ei rettleiande kunngjering",
        en="{notice} ({kind}) cannot shorten deadlines; only a prior information notice can",
    ),
    sentence(
        rule.AnnouncedWithoutDocuments,
        nb="{procurement} kan ikke kunngjøres uten et konkurransegrunnlag med de tildelingskriteriene som gjelder",
        nn="{procurement} kan ikkje kunngjerast utan eit konkurransegrunnlag med dei tildelingskriteria som gjeld",
        en="{procurement} cannot be announced without frozen tender documents that hold the award criteria that stand",
    ),
    sentence(
        rule.AnnouncedWithTooLittleClimate,
        nb="{procurement} kan ikke kunngjøres: klima og miljø veier {weight_bp:percent}, og regelen på "
        "kunngjøringsdagen krever {least_bp:percent} eller en begrunnelse ({version})",
        nn="{procurement} kan ikkje kunngjerast: klima og miljø veg {weight_bp:percent}, og regelen på "
        "kunngjeringsdagen krev {least_bp:percent} eller ei grunngjeving ({version})",
        en="{procurement} cannot be announced: climate weighs {weight_bp:percent}, and the rule on the day of "
        "the notice asks for {least_bp:percent} or a reason ({version})",
    ),
    sentence(
        rule.AnnouncedWithoutAuthority,
        nb="{lead} har ikke fullmakt til å kunngjøre {procurement} for {without}",
        nn="{lead} har ikkje fullmakt til å kunngjere {procurement} for {without}",
        en="{lead} has no authority to announce {procurement} for {without}",
    ),
    sentence(
        rule.PublishedBeforeSent,
        nb="{notice} kan ikke være publisert {published_at}, før den ble sendt {sent_at}",
        nn="{notice} kan ikkje vere publisert {published_at}, før ho vart send {sent_at}",
        en="{notice} cannot have been published {published_at}, before it was sent {sent_at}",
    ),
    sentence(
        rule.NoticeOfAnotherProcurement,
        nb="Kunngjøringen {notice} står i {recorded_in} og kan ikke leses inn i {procurement}",
        nn="Kunngjeringa {notice} står i {recorded_in} og kan ikkje lesast inn i {procurement}",
        en="The notice {notice} stands in {recorded_in} and cannot be read into {procurement}",
    ),
    sentence(
        rule.NoticeDiffersFromImported,
        nb="{notice}, versjon {version}, er lest inn før fra en fil som sier noe annet om {parts}[, i {lots}]: "
        "SHA-256 {recorded}, og nå {digest}",
        nn="{notice}, versjon {version}, er lesen inn før frå ei fil som seier noko anna om {parts}[, i {lots}]: "
        "SHA-256 {recorded}, og no {digest}",
        en="{notice}, version {version}, was read before from a file that says otherwise about {parts}[, in {lots}]: "
        "SHA-256 {recorded}, and now {digest}",
    ),
    sentence(
        rule.NoticeTooLarge,
        nb="{part} i kunngjøringen {notice} er for lang: {size} byte, og {most} er det meste",
        nn="{part} i kunngjeringa {notice} er for lang: {size} byte, og {most} er det meste",
        en="{part} of the notice {notice} is too long: {size} bytes, and {most} is the most",
    ),
)
