"""How the refusals of complaints and petitions are told."""

from application.trails.sentences import sentence
from domain.complaints import rejections as rule

REFUSALS = (
    sentence(
        rule.ComplaintAboutUnknownAward,
        nb="Det finnes ingen anskaffelse {procurement}[ med tildelingen {award}]",
        nn="Det finst inga anskaffing {procurement}[ med tildelinga {award}]",
        en="There is no procurement {procurement}[ with the award {award}]",
    ),
    sentence(
        rule.NoAwardToChallenge,
        nb="Tildelingen {award} er ikke meddelt, eller den er omgjort",
        nn="Tildelinga {award} er ikkje meld, eller ho er gjord om",
        en="The award {award} has not been told, or has been reversed",
    ),
    sentence(
        rule.ComplaintUnknown,
        nb="Klagen {complaint} er ikke kommet inn",
        nn="Klaga {complaint} er ikkje komen inn",
        en="No complaint {complaint} has come in",
    ),
    sentence(
        rule.ComplaintReferenceTaken,
        nb="Referansen {complaint} står alt for en annen klage",
        nn="Referansen {complaint} står alt for ei anna klage",
        en="The reference {complaint} already stands for another complaint",
    ),
    sentence(
        rule.ComplaintAlreadyAnswered,
        nb="Klagen {complaint} er alt besvart på en annen måte; den som nå ser det annerledes, omgjør valget",
        nn="Klaga {complaint} er alt svara på på ein annan måte; den som no ser det annleis, gjer om valet",
        en="The complaint {complaint} was answered otherwise; whoever sees it differently now reverses the award",
    ),
    sentence(
        rule.AnsweredBeforeReceived,
        nb="Klagen {complaint} kom inn {received_at} og kan ikke være besvart {answered_at}",
        nn="Klaga {complaint} kom inn {received_at} og kan ikkje vere svara på {answered_at}",
        en="The complaint {complaint} came in at {received_at} and cannot have been answered at {answered_at}",
    ),
    sentence(
        rule.PetitionServedBeforeFiled,
        nb="Begjæringen ble satt fram {filed_at} og kan ikke være forkynt eller avgjort {served_at}",
        nn="Kravet vart sett fram {filed_at} og kan ikkje vere forkynt eller avgjort {served_at}",
        en="The petition was filed at {filed_at} and cannot have been served or answered at {served_at}",
    ),
    sentence(
        rule.PetitionAlreadyPending,
        nb="En begjæring fra {supplier} mot {award} er alt til behandling, satt fram {filed_at}",
        nn="Eit krav frå {supplier} mot {award} er alt til handsaming, sett fram {filed_at}",
        en="A petition of {supplier} against {award} is pending already, filed at {filed_at}",
    ),
    sentence(
        rule.NoPetitionPending,
        nb="Ingen begjæring fra {supplier} mot {award} er til behandling",
        nn="Ingen krav frå {supplier} mot {award} er til handsaming",
        en="No petition of {supplier} against {award} is pending",
    ),
    sentence(
        rule.StandstillStillRuns,
        nb="Karensperioden for {award} varer ut {standstill_until}; før det kan en begjæring komme",
        nn="Karensperioden for {award} varer ut {standstill_until}; før det kan eit krav kome",
        en="The standstill of {award} lasts to the end of {standstill_until}; a petition may come until then",
    ),
    sentence(
        rule.InjunctionPending,
        nb="Begjæring om midlertidig forføyning mot {award} er til behandling ({suppliers})",
        nn="Krav om mellombels åtgjerd mot {award} er til handsaming ({suppliers})",
        en="A petition for an injunction against {award} is pending ({suppliers})",
    ),
)
