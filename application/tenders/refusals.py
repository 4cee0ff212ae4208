"""How the refusals of documents, deadlines and questions are told."""

from application.trails.sentences import sentence
from domain.tenders import rejections as rule
from domain.tenders import rejections_order as order

REFUSALS = (
    sentence(
        rule.TenderWithoutProcurement,
        nb="Anskaffelsen {procurement} er ikke opprettet",
        nn="Anskaffinga {procurement} er ikkje oppretta",
        en="The procurement {procurement} has not been opened",
    ),
    sentence(
        rule.TenderCalledOff,
        nb="Konkurransen i {procurement} er avlyst",
        nn="Konkurransen i {procurement} er avlyst",
        en="The competition in {procurement} was called off",
    ),
    sentence(
        rule.ActsForNobodyInTender,
        nb="{person} fra {organisation} handler ikke for noen oppdragsgiver i {procurement}",
        nn="{person} frå {organisation} handlar ikkje for nokon oppdragsgjevar i {procurement}",
        en="{person} of {organisation} acts for no buyer in {procurement}",
    ),
    sentence(
        rule.CriteriaNotLocked,
        nb="Tildelingskriteriene for {procurement} er ikke låst",
        nn="Tildelingskriteria for {procurement} er ikkje låste",
        en="The award criteria of {procurement} have not been locked",
    ),
    sentence(
        rule.DocumentsAreOut,
        nb="Kunngjøringen {notice} av {procurement} ble sendt {sent_at}; konkurransegrunnlaget må endres åpent",
        nn="Kunngjeringa {notice} av {procurement} vart send {sent_at}; konkurransegrunnlaget må endrast ope",
        en="The notice {notice} of {procurement} was sent on {sent_at}; the documents are now amended openly",
    ),
    sentence(
        rule.FrozenByApprover,
        nb="{person} har godkjent {procurement} og kan ikke også forberede konkurransegrunnlaget",
        nn="{person} har godkjent {procurement} og kan ikkje også førebu konkurransegrunnlaget",
        en="{person} approved {procurement} and cannot prepare its documents too",
    ),
    sentence(
        rule.NothingToAmend,
        nb="{procurement} har ikke noe konkurransegrunnlag ute som kan endres",
        nn="{procurement} har ikkje noko konkurransegrunnlag ute som kan endrast",
        en="{procurement} has no documents out that could be amended",
    ),
    sentence(
        rule.NothingAmended,
        nb="Konkurransegrunnlaget for {procurement} er som i versjon {version}",
        nn="Konkurransegrunnlaget for {procurement} er som i versjon {version}",
        en="The documents of {procurement} are as in version {version}",
    ),
    sentence(
        rule.MaterialChangeWithoutTime,
        nb="En vesentlig endring i {procurement} krever i det minste lengre frist",
        nn="Ei vesentleg endring i {procurement} krev i det minste lengre frist",
        en="A material change in {procurement} takes a later deadline at the least",
    ),
    sentence(
        rule.NoSuchCompetitionNotice,
        nb="{notice} er ikke en sendt kunngjøring av konkurransen i {procurement}",
        nn="{notice} er ikkje ei send kunngjering av konkurransen i {procurement}",
        en="{notice} is not a notice sent to call for competition in {procurement}",
    ),
    sentence(
        rule.ProcedureNotChosen,
        nb="Prosedyren for {procurement} er ikke valgt",
        nn="Prosedyren for {procurement} er ikkje vald",
        en="The procedure of {procurement} has not been chosen",
    ),
    sentence(
        rule.NotInTwoStages,
        nb="I {procedure} ber ingen om å få delta",
        nn="I {procedure} bed ingen om å få delta",
        en="In {procedure} nobody asks to take part",
    ),
    sentence(
        rule.NobodyInvited,
        nb="I {procedure} innbys leverandører før tilbudsfristen settes, og ingen var det i {procurement}",
        nn="I {procedure} blir leverandørar bodne inn før tilbodsfristen blir sett, og ingen var det i {procurement}",
        en="In {procedure} suppliers are invited before the deadline for bids is fixed, and none were in {procurement}",
    ),
    sentence(
        rule.ShorteningNotAllowed,
        nb="Fristen i {procedure} kan ikke forkortes fordi {ground}[ ({notice})]",
        nn="Fristen i {procedure} kan ikkje kortast ned fordi {ground}[ ({notice})]",
        en="The deadline in {procedure} cannot be shortened because {ground}[ ({notice})]",
    ),
    sentence(
        rule.DeadlineTooShort,
        nb="Fristen {deadline} er for kort; regnet fra {counted_from} er den tidligst {minimum_on} ({versions})",
        nn="Fristen {deadline} er for kort; rekna frå {counted_from} er han tidlegast {minimum_on} ({versions})",
        en="The deadline {deadline} is too short; counted from {counted_from} it is {minimum_on} or later ({versions})",
    ),
    sentence(
        rule.DeadlineRulesUnknown,
        nb="De gjennomgåtte reglene har ingen frister for {on}",
        nn="Dei gjennomgåtte reglane har ingen fristar for {on}",
        en="The reviewed rules hold no periods for {on}",
    ),
    sentence(
        rule.DeadlineBeforeItIsFixed,
        nb="Fristen {deadline} ligger ikke fram i tid; den settes {fixed_at}",
        nn="Fristen {deadline} ligg ikkje fram i tid; han blir sett {fixed_at}",
        en="The deadline {deadline} does not lie ahead; it is fixed on {fixed_at}",
    ),
    sentence(
        rule.DeadlineStands,
        nb="Fristen i {procurement} er {deadline}; den kan bare forlenges",
        nn="Fristen i {procurement} er {deadline}; han kan berre lengjast",
        en="The deadline in {procurement} is {deadline}; it can only be extended",
    ),
    sentence(
        rule.NoDeadlineToExtend,
        nb="{procurement} har ingen tilbudsfrist å forlenge",
        nn="{procurement} har ingen tilbodsfrist å lengje",
        en="{procurement} has no deadline to extend",
    ),
    sentence(
        rule.DeadlineNotLater,
        nb="Fristen {earlier} kan bare flyttes fram i tid med begrunnelse, ikke til {deadline}",
        nn="Fristen {earlier} kan berre flyttast fram i tid med grunngjeving, ikkje til {deadline}",
        en="The deadline {earlier} only moves later, with a reason, not to {deadline}",
    ),
    sentence(
        rule.DeadlineHasPassed,
        nb="Fristen i {procurement} gikk ut {deadline}; etter det endres ingenting",
        nn="Fristen i {procurement} gjekk ut {deadline}; etter det blir ingenting endra",
        en="The deadline in {procurement} passed on {deadline}; after that nothing changes",
    ),
    sentence(
        rule.BidsLapseTooSoon,
        nb="Tilbudene kan ikke slutte å binde {bids_valid_until}, før fristen {deadline}",
        nn="Tilboda kan ikkje slutte å binde {bids_valid_until}, før fristen {deadline}",
        en="Bids cannot cease to bind on {bids_valid_until}, before the deadline {deadline}",
    ),
    sentence(
        rule.InquiryReferenceTaken,
        nb="Referansen {inquiry} står alt for et annet spørsmål",
        nn="Referansen {inquiry} står alt for eit anna spørsmål",
        en="The reference {inquiry} already stands for another question",
    ),
    sentence(
        order.ExtendedAfterOpening,
        nb="Tilbudene i {procurement} ble åpnet {opened_at}; etter det forlenges ingen frist",
        nn="Tilboda i {procurement} vart opna {opened_at}; etter det blir ingen frist lengd",
        en="The bids in {procurement} were opened on {opened_at}; after that no deadline is extended",
    ),
    sentence(
        order.AnswerBeforeQuestion,
        nb="Spørsmålet {inquiry} kom {received_at} og kan ikke være besvart {published_at}",
        nn="Spørsmålet {inquiry} kom {received_at} og kan ikkje vere svara på {published_at}",
        en="The question {inquiry} came on {received_at} and cannot have been answered on {published_at}",
    ),
    sentence(
        rule.InquiryUnknown,
        nb="Spørsmålet {inquiry} er ikke stilt i {procurement}",
        nn="Spørsmålet {inquiry} er ikkje stilt i {procurement}",
        en="The question {inquiry} was not asked in {procurement}",
    ),
    sentence(
        rule.AnsweredToSomeOnly,
        nb="Svar på {inquiries} i {procurement} må gå til alle",
        nn="Svar på {inquiries} i {procurement} må gå til alle",
        en="The answer to {inquiries} in {procurement} must go to all",
    ),
)
