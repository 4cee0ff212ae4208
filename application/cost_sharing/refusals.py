"""How the refusals of sharing costs are told."""

from application.trails.sentences import sentence
from domain.cost_sharing import rejections as rule
from domain.cost_sharing import rejections_dividing as dividing

REFUSALS = (
    sentence(
        rule.CostsInUnknownGroup,
        nb="Gruppen {group} er ikke dannet",
        nn="Gruppa {group} er ikkje skipa",
        en="The group {group} has not been formed",
    ),
    sentence(
        rule.RecordsForNoMember,
        nb="Den som fører kostnader i {group}, må høre til et medlem eller handle for et, ikke {organisation}",
        nn="Den som fører kostnader i {group}, må høyre til ein medlem eller handle for ein, ikkje {organisation}",
        en="Whoever records costs in {group} belongs to a member or acts for one, not {organisation}",
    ),
    sentence(
        rule.CostReferenceTaken,
        nb="Referansen {reference} står alt for noe annet",
        nn="Referansen {reference} står alt for noko anna",
        en="The reference {reference} already stands for something else",
    ),
    sentence(
        rule.CostsWithoutCarriedMotion,
        nb="{group} har ikke vedtatt {motion}[ som sak om {matter}], eller har omgjort det",
        nn="{group} har ikkje vedteke {motion}[ som sak om {matter}], eller har gjort det om",
        en="{group} has not carried {motion}[ on the matter {matter}], or has reversed it",
    ),
    sentence(
        rule.MotionUsedForOtherCosts,
        nb="{motion} er alt brukt for {used_for}; noe annet trenger et vedtak for seg",
        nn="{motion} er alt brukt for {used_for}; noko anna treng eit vedtak for seg",
        en="{motion} has been used for {used_for} already; anything else needs a motion of its own",
    ),
    sentence(
        rule.WeightsNotWhole,
        nb="Vektene i {key} blir {total} basispunkter til sammen, ikke 10 000",
        nn="Vektene i {key} blir {total} basispunkt til saman, ikkje 10 000",
        en="The weights of {key} sum to {total} basis points, not 10 000",
    ),
    sentence(
        rule.FiguresIncomplete,
        nb="Tallene for {basis} må gjelde nettopp dem som deler[; {missing} mangler][; {beyond} er for mye]",
        nn="Tala for {basis} må gjelde nettopp dei som deler[; {missing} manglar][; {beyond} er for mykje]",
        en="The figures for {basis} are of exactly those who share[; {missing} lacking][; {beyond} too many]",
    ),
    sentence(
        rule.NothingCounted,
        nb="Alle tallene for {basis} er null, så det er ikke noe å dele etter",
        nn="Alle tala for {basis} er null, så det er ikkje noko å dele etter",
        en="All figures for {basis} are nought, so there is nothing to divide by",
    ),
    sentence(
        rule.FiguresNotYetCounted,
        nb="Tallene for {basis} er fra {counted_on}, etter at nøkkelen ble vedtatt {decided_on}",
        nn="Tala for {basis} er frå {counted_on}, etter at nøkkelen vart vedteken {decided_on}",
        en="The figures for {basis} are of {counted_on}, after the key was decided on {decided_on}",
    ),
    sentence(
        rule.LimitOutsideKey,
        nb="Et tak eller gulv er oppgitt to ganger eller gjelder en som ikke deler[: {member}]",
        nn="Eit tak eller golv er oppgjeve to gonger eller gjeld ein som ikkje deler[: {member}]",
        en="A cap or floor is stated twice, or for one who does not share[: {member}]",
    ),
    sentence(
        rule.ImpossibleLimits,
        nb="Takene ({caps} basispunkter) må nå 10 000 og gulvene ({floors}) ikke gå over; ingen har gulvet over taket",
        nn="Taka ({caps} basispunkt) må nå 10 000 og golva ({floors}) ikkje gå over; ingen har golvet over taket",
        en="Caps ({caps} basis points) reach 10 000 and floors ({floors}) do not pass it; no floor is above its cap",
    ),
    sentence(
        dividing.LimitsLeaveNoWholeOre,
        nb="{amount:money} kan ikke deles i hele øre uten at et tak eller gulv i {key} brytes",
        nn="{amount:money} kan ikkje delast i heile øre utan at eit tak eller golv i {key} blir brote",
        en="{amount:money} cannot be divided in whole øre without breaking a cap or floor of {key}",
    ),
    sentence(
        rule.NotMemberOnTheDay,
        nb="{member} er ikke medlem {on}",
        nn="{member} er ikkje medlem {on}",
        en="{member} is no member on {on}",
    ),
    sentence(
        rule.KeyReachesBack,
        nb="En ny versjon av {key} kan ikke gjelde fra {valid_from}; den ble vedtatt {decided_on}",
        nn="Ein ny versjon av {key} kan ikkje gjelde frå {valid_from}; han vart vedteken {decided_on}",
        en="A new version of {key} cannot apply from {valid_from}; it was decided on {decided_on}",
    ),
    sentence(
        rule.CostKeyUnknown,
        nb="{group} har ikke vedtatt nøkkelen {key}",
        nn="{group} har ikkje vedteke nøkkelen {key}",
        en="{group} has not adopted the key {key}",
    ),
    sentence(
        rule.NoCostKeyInForce,
        nb="Ingen versjon av {key} gjaldt {on}",
        nn="Ingen versjon av {key} galdt {on}",
        en="No version of {key} was in force on {on}",
    ),
    sentence(
        rule.PoolUnknown,
        nb="{group} har ikke åpnet kostnadspotten {pool}",
        nn="{group} har ikkje opna kostnadspotten {pool}",
        en="{group} has not opened the cost pool {pool}",
    ),
    sentence(
        rule.EntryAhead,
        nb="{on} ligger etter {noted_on}, da det ble ført",
        nn="{on} ligg etter {noted_on}, då det vart ført",
        en="{on} lies after {noted_on}, when it was noted",
    ),
    sentence(
        rule.AdvanceToOneself,
        nb="{member} kan ikke betale seg selv a konto",
        nn="{member} kan ikkje betale seg sjølv a konto",
        en="{member} cannot pay itself in advance",
    ),
    sentence(
        rule.ReplacedCostStands,
        nb="{cost} er ikke tatt tilbake i denne potten og kan ikke erstattes",
        nn="{cost} er ikkje teken tilbake i denne potten og kan ikkje bytast ut",
        en="{cost} has not been taken back in this pool and cannot be replaced",
    ),
    sentence(
        rule.CostUnknown,
        nb="Det er ikke ført noe {cost} i {pool}",
        nn="Det er ikkje ført noko {cost} i {pool}",
        en="There is no entry {cost} in {pool}",
    ),
    sentence(
        rule.CostTakenBack,
        nb="{cost} er alt tatt tilbake ved {correction}",
        nn="{cost} er alt teken tilbake ved {correction}",
        en="{cost} has been taken back already, by {correction}",
    ),
    sentence(
        rule.GrantInUse,
        nb="Tilskuddet {grant} er trukket fra i {costs}, som må tas tilbake først",
        nn="Tilskotet {grant} er trekt frå i {costs}, som må takast tilbake først",
        en="The grant {grant} was deducted from {costs}, which must be taken back first",
    ),
    sentence(
        rule.NothingToDispute,
        nb="{member} bærer ingen andel av {cost}",
        nn="{member} ber ingen del av {cost}",
        en="{member} bears no share of {cost}",
    ),
    sentence(
        rule.DisputesForAnother,
        nb="{member} må selv bestride sin andel; det kan ikke {organisation}",
        nn="{member} må sjølv bestride sin del; det kan ikkje {organisation}",
        en="{member} itself disputes its share; {organisation} cannot",
    ),
    sentence(
        rule.AlreadyDisputed,
        nb="{member} har alt bestridt sin andel av {cost}, av en annen grunn",
        nn="{member} har alt bestride sin del av {cost}, av ein annan grunn",
        en="{member} has disputed its share of {cost} already, for another reason",
    ),
    sentence(
        rule.NoSuchDispute,
        nb="{member} har ikke bestridt sin andel av {cost}",
        nn="{member} har ikkje bestride sin del av {cost}",
        en="{member} has not disputed its share of {cost}",
    ),
    sentence(
        rule.DisputeDecidedOtherwise,
        nb="Det {member} bestred om {cost}, er alt avgjort i {motion}",
        nn="Det {member} bestreid om {cost}, er alt avgjort i {motion}",
        en="What {member} disputed about {cost} has been decided in {motion} already",
    ),
    sentence(
        rule.NothingToSettle,
        nb="Ingen skylder noe i {pool}",
        nn="Ingen skuldar noko i {pool}",
        en="Nobody owes anything in {pool}",
    ),
)
