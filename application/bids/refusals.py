"""How the rules of bids are told to whoever broke one."""

from application.trails.sentences import sentence
from domain.bids import rejections as rule
from domain.bids.rejections_stages import BidderNotInvited, FinalBidReplacesNothing

REFUSALS = (
    sentence(
        rule.NoBidDeadline,
        nb="Det er ikke fastsatt noen tilbudsfrist i {procurement}",
        nn="Det er ikkje fastsett nokon tilbodsfrist i {procurement}",
        en="No deadline for bids is fixed in {procurement}",
    ),
    sentence(
        rule.CompetitionCalledOff,
        nb="Konkurransen {procurement} er avlyst",
        nn="Konkurransen {procurement} er avlyst",
        en="The competition {procurement} was called off",
    ),
    sentence(
        rule.LotNotOffered,
        nb="Tilbudet må gjelde en av delkontraktene, der det finnes noen[: {offered}][; det gjelder {lot}]",
        nn="Tilbodet må gjelde ein av delkontraktane, der det finst nokon[: {offered}][; det gjeld {lot}]",
        en="A bid is for one of the lots where there are any[: {offered}][; this one is for {lot}]",
    ),
    sentence(
        rule.BidReferenceTaken,
        nb="{bid} viser alt til et annet tilbud",
        nn="{bid} viser alt til eit anna tilbod",
        en="{bid} refers to another bid already",
    ),
    sentence(
        rule.BidUnknown,
        nb="Det kom ikke inn noe tilbud {bid} i {procurement}",
        nn="Det kom ikkje inn noko tilbod {bid} i {procurement}",
        en="No bid {bid} came in in {procurement}",
    ),
    sentence(
        rule.NotTheSuppliersBid,
        nb="{supplier} kan bare erstatte sitt eget tilbud på samme delkontrakt, ikke {bid}",
        nn="{supplier} kan berre erstatte sitt eige tilbod på same delkontrakt, ikkje {bid}",
        en="{supplier} replaces only its own bid for the same lot, not {bid}",
    ),
    sentence(
        BidderNotInvited,
        nb="{supplier} er ikke innbudt til å gi tilbud i {procurement}",
        nn="{supplier} er ikkje boden inn til å gje tilbod i {procurement}",
        en="{supplier} was not invited to give a bid in {procurement}",
    ),
    sentence(
        FinalBidReplacesNothing,
        nb="Det endelige tilbudet {bid} fra {supplier} må si hvilket tilbud det trer i stedet for",
        nn="Det endelege tilbodet {bid} frå {supplier} må seie kva tilbod det kjem i staden for",
        en="The final bid {bid} of {supplier} must say which bid it takes the place of",
    ),
    sentence(
        rule.BidOutOfCompetition,
        nb="{bid} er ute av konkurransen: {standing}",
        nn="{bid} er ute av konkurransen: {standing}",
        en="{bid} is out of the competition: {standing}",
    ),
    sentence(
        rule.BidIsBinding,
        nb="Leverandøren er bundet av {bid}; fristen gikk ut {deadline}",
        nn="Leverandøren er bunden av {bid}; fristen gjekk ut {deadline}",
        en="The supplier is bound by {bid}; the deadline was {deadline}",
    ),
    sentence(
        rule.OpenedBeforeDeadline,
        nb="Ingen skal se inn i tilbudene før fristen er ute {deadline}; dette var {at}",
        nn="Ingen skal sjå inn i tilboda før fristen er ute {deadline}; dette var {at}",
        en="Nobody sees into bids before the deadline has passed on {deadline}; this was {at}",
    ),
    sentence(
        rule.OpenedAlone,
        nb="Tilbud åpnes av minst to ulike personer[, ikke av {opened_by}]",
        nn="Tilbod blir opna av minst to ulike personar[, ikkje av {opened_by}]",
        en="Bids are opened by at least two different people[, not by {opened_by}]",
    ),
    sentence(
        rule.OpenerNotAuthorised,
        nb="{person} har ikke erklært seg uten interesser i saken og kan ikke åpne tilbud",
        nn="{person} har ikkje erklært seg utan interesser i saka og kan ikkje opne tilbod",
        en="{person} has not declared to be without interests in the case and cannot open bids",
    ),
    sentence(
        rule.LateBidStaysUnopened,
        nb="{bid} kom {received_at}, etter fristen {deadline}, og skal avvises uten å åpnes",
        nn="{bid} kom {received_at}, etter fristen {deadline}, og skal avvisast utan å opnast",
        en="{bid} came on {received_at}, after the deadline {deadline}, and is rejected without being opened",
    ),
    sentence(
        rule.BidListedTwice,
        nb="{bid} er ført opp to ganger",
        nn="{bid} er ført opp to gonger",
        en="{bid} is listed twice",
    ),
    sentence(
        rule.BidAlreadyOpened,
        nb="{bid} ble åpnet {opened_at}",
        nn="{bid} vart opna {opened_at}",
        en="{bid} was opened on {opened_at}",
    ),
    sentence(
        rule.SealBroken,
        nb="Det som ble åpnet av {bid}, er ikke det som kom inn: {opened} mot {received}",
        nn="Det som vart opna av {bid}, er ikkje det som kom inn: {opened} mot {received}",
        en="What was opened of {bid} is not what came in: {opened} against {received}",
    ),
    sentence(
        rule.BidsLeftUnopened,
        nb="Alle tilbud som kom i tide, åpnes sammen; {bids} mangler",
        nn="Alle tilbod som kom i tide, blir opna saman; {bids} manglar",
        en="All bids that came in time are opened together; {bids} are missing",
    ),
    sentence(
        rule.BidWasInTime,
        nb="{bid} kom i tide, {received_at}, før {deadline}",
        nn="{bid} kom i tide, {received_at}, før {deadline}",
        en="{bid} came in time, on {received_at}, before {deadline}",
    ),
    sentence(
        rule.LateBidHasOneGround,
        nb="{bid} kom for sent; da er det grunnen, ikke {ground}",
        nn="{bid} kom for seint; då er det grunnen, ikkje {ground}",
        en="{bid} came too late; that is the ground, not {ground}",
    ),
    sentence(
        rule.ContentNotSeen,
        nb="{bid} er ikke åpnet, så ingen vet om det er {ground}",
        nn="{bid} er ikkje opna, så ingen veit om det er {ground}",
        en="{bid} is not opened, so nobody knows whether it is {ground}",
    ),
    sentence(
        rule.ExplanationNotAskedFor,
        nb="Leverandøren må først få forklare prisen i {bid} skriftlig",
        nn="Leverandøren må først få forklare prisen i {bid} skriftleg",
        en="The supplier is first asked to explain the price of {bid} in writing",
    ),
    sentence(
        rule.ExplanationStillDue,
        nb="Leverandøren har frist til {answer_by} for å forklare prisen i {bid}",
        nn="Leverandøren har frist til {answer_by} for å forklare prisen i {bid}",
        en="The supplier has until {answer_by} to explain the price of {bid}",
    ),
    sentence(
        rule.PriceExplained,
        nb="Prisen i {bid} er tilstrekkelig forklart",
        nn="Prisen i {bid} er tilstrekkeleg forklart",
        en="The price of {bid} was explained sufficiently",
    ),
    sentence(
        rule.SupplierNotHeard,
        nb="{supplier} må først få vise at konkurransen ikke blir vridd ({bid})",
        nn="{supplier} må først få vise at konkurransen ikkje blir vridd ({bid})",
        en="{supplier} must first be heard on whether competition is distorted ({bid})",
    ),
    sentence(
        rule.AlreadyRejected,
        nb="{bid} ble avvist {rejected_at}: {ground}",
        nn="{bid} vart avvist {rejected_at}: {ground}",
        en="{bid} was rejected on {rejected_at}: {ground}",
    ),
    sentence(
        rule.BidNotRejected,
        nb="Det er ikke bestemt at {bid} er avvist",
        nn="Det er ikkje avgjort at {bid} er avvist",
        en="It has not been decided that {bid} is rejected",
    ),
    sentence(
        rule.RejectionToldBefore,
        nb="Leverandøren fikk melding om {bid} {sent_at}",
        nn="Leverandøren fekk melding om {bid} {sent_at}",
        en="The supplier was told about {bid} on {sent_at}",
    ),
)
