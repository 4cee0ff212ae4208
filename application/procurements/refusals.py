"""How the refusals of a procurement's course are told."""

from application.trails.sentences import sentence
from domain.procurements import rejections as rule
from domain.procurements.rejections_frameworks import (
    FrameworkTooLong,
    FrameworkWithoutDuration,
    FrameworkWithoutMaximum,
)

REFUSALS = (
    sentence(
        rule.ProcurementUnknown,
        nb="Anskaffelsen {procurement} er ikke opprettet",
        nn="Anskaffinga {procurement} er ikkje oppretta",
        en="The procurement {procurement} has not been opened",
    ),
    sentence(
        rule.ProcurementReferenceTaken,
        nb="Referansen {procurement} står alt for en annen anskaffelse",
        nn="Referansen {procurement} står alt for ei anna anskaffing",
        en="The reference {procurement} already stands for another procurement",
    ),
    sentence(
        rule.BuyerNotInGroup,
        nb="{member} har ingen plass i {group} {on}",
        nn="{member} har ingen plass i {group} {on}",
        en="{member} has no place in {group} on {on}",
    ),
    sentence(
        rule.ActsForNoBuyer,
        nb="{person} fra {organisation} handler ikke for noen oppdragsgiver i {procurement}",
        nn="{person} frå {organisation} handlar ikkje for nokon oppdragsgjevar i {procurement}",
        en="{person} of {organisation} acts for no buyer in {procurement}",
    ),
    sentence(
        rule.ProcurementIsCancelled,
        nb="{procurement} er avlyst",
        nn="{procurement} er avlyst",
        en="{procurement} was called off",
    ),
    sentence(
        rule.AlreadyAnnounced,
        nb="Kunngjøringen {notice} av {procurement} ble sendt {sent_at}; det den bygger på, ligger fast",
        nn="Kunngjeringa {notice} av {procurement} vart send {sent_at}; det ho byggjer på, ligg fast",
        en="The notice {notice} of {procurement} was sent on {sent_at}; what it rests on stands",
    ),
    sentence(
        rule.EstimatesAndBuyersDiffer,
        nb="Anslaget gjelder alle oppdragsgiverne og bare dem[; det mangler for {missing}][; for mye: {beyond}]",
        nn="Overslaget gjeld alle oppdragsgjevarane og berre dei[; det manglar for {missing}][; for mykje: {beyond}]",
        en="The estimate is for every buyer and nobody else[; missing: {missing}][; too many: {beyond}]",
    ),
    sentence(
        rule.TotalIsNotTheSum,
        nb="Samlet verdi {total:money} er ikke summen av anslagene, {summed:money}",
        nn="Samla verdi {total:money} er ikkje summen av overslaga, {summed:money}",
        en="The total {total:money} is not the sum of the estimates, {summed:money}",
    ),
    sentence(
        rule.MaximumBelowTotal,
        nb="Største verdi {maximum:money} er lavere enn anslaget {total:money}",
        nn="Største verdi {maximum:money} er lågare enn overslaget {total:money}",
        en="The maximum {maximum:money} is lower than the estimate {total:money}",
    ),
    sentence(
        FrameworkTooLong,
        nb="En rammeavtale på {months} måneder, mer enn {longest}, krever særlige grunner ({version}); er det ingen "
        "rammeavtale, må det sies",
        nn="Ein rammeavtale på {months} månader, meir enn {longest}, krev særlege grunnar ({version}); er det ingen "
        "rammeavtale, må det seiast",
        en="A framework of {months} months, more than {longest}, needs special reasons ({version}); if it is none, "
        "that must be said",
    ),
    sentence(
        FrameworkWithoutMaximum,
        nb="{procurement} er en rammeavtale, og da må det anslås hvor mye som høyst kan avropes",
        nn="{procurement} er ein rammeavtale, og då må det reknast ut kor mykje som høgst kan avropast",
        en="{procurement} is a framework, so the most that may be called off must be estimated",
    ),
    sentence(
        FrameworkWithoutDuration,
        nb="{procurement} er en rammeavtale, og den må si hvor mange måneder den varer (høyst {longest}; {version})",
        nn="{procurement} er ein rammeavtale, og han må seie kor mange månader han varer (høgst {longest}; {version})",
        en="{procurement} is a framework, so it must say how many months it lasts ({longest} at the most; {version})",
    ),
    sentence(
        rule.SplitIsNotTheTotal,
        nb="Fordelingen på ytelser gir {summed:money}[, ikke {total:money}], eller nevner en ytelse to ganger",
        nn="Fordelinga på ytingar gjev {summed:money}[, ikkje {total:money}], eller nemner ei yting to gonger",
        en="The shares by kind give {summed:money}[, not {total:money}], or name a kind twice",
    ),
    sentence(
        rule.NotTheMainElement,
        nb="Hovedelementet er {highest}, ikke {main_kind}",
        nn="Hovudelementet er {highest}, ikkje {main_kind}",
        en="The main element is {highest}, not {main_kind}",
    ),
    sentence(
        rule.PreparationIncomplete,
        nb="{procurement} mangler, eller må avgjøre på nytt: {missing}",
        nn="{procurement} manglar, eller må avgjere på nytt: {missing}",
        en="{procurement} lacks, or must decide anew: {missing}",
    ),
    sentence(
        rule.PartContradictsThresholds,
        nb="Med {value:money} for {main_kind} gjelder {applicable}, ikke {claimed}: den går fra {at_least:money}"
        "[ til {below:money}] ({versions})",
        nn="Med {value:money} for {main_kind} gjeld {applicable}, ikkje {claimed}: ho går frå {at_least:money}"
        "[ til {below:money}] ({versions})",
        en="At {value:money} of {main_kind} {applicable} applies, not {claimed}: it reaches from {at_least:money}"
        "[ to {below:money}] ({versions})",
    ),
    sentence(
        rule.ProcedureNotInPart,
        nb="{procedure} kan ikke brukes etter {part}",
        nn="{procedure} kan ikkje brukast etter {part}",
        en="{procedure} cannot be used under {part}",
    ),
    sentence(
        rule.ProcedureWithoutGround,
        nb="{procedure} etter {part} krever et grunnlag forskriften nevner for den[; det er ikke at {ground}]",
        nn="{procedure} etter {part} krev eit grunnlag forskrifta nemner for henne[; det er ikkje at {ground}]",
        en="{procedure} under {part} needs a ground that the regulation names for it[; it is not that {ground}]",
    ),
    sentence(
        rule.WeightsAreNotTheWhole,
        nb="Vektene gir {summed_bp:percent}, ikke 100 %",
        nn="Vektene gjev {summed_bp:percent}, ikkje 100 %",
        en="The weights sum to {summed_bp:percent}, not 100%",
    ),
    sentence(
        rule.FormulaDoesNotFit,
        nb="{priced} kriterier er på pris eller kostnad; ett har én formel, ingen har ingen[ ({formula})]",
        nn="{priced} kriterium er på pris eller kostnad; eitt har éin formel, ingen har ingen[ ({formula})]",
        en="{priced} criteria are on price or cost; one has one formula, none has none[ ({formula})]",
    ),
    sentence(
        rule.ClimateWeighsTooLittle,
        nb="Klima og miljø veier {weight_bp:percent}; uten begrunnelse minst {least_bp:percent} ({version})",
        nn="Klima og miljø veg {weight_bp:percent}; utan grunngjeving minst {least_bp:percent} ({version})",
        en="Climate weighs {weight_bp:percent}; without a reason it is {least_bp:percent} at least ({version})",
    ),
    sentence(
        rule.CriteriaAreFinal,
        nb="Tildelingskriteriene for {procurement} ligger fast fra {since}",
        nn="Tildelingskriteria for {procurement} ligg fast frå {since}",
        en="The award criteria of {procurement} are final since {since}",
    ),
    sentence(
        rule.ApprovedByPreparer,
        nb="{person} har selv forberedt {procurement} og kan ikke godkjenne den",
        nn="{person} har sjølv førebudd {procurement} og kan ikkje godkjenne henne",
        en="{person} prepared {procurement} and cannot approve it",
    ),
    sentence(
        rule.GroupHasNotCarried,
        nb="{procurement} krever et gjeldende vedtak om {matter}[; {motion} er ikke det]",
        nn="{procurement} krev eit gjeldande vedtak om {matter}[; {motion} er ikkje det]",
        en="{procurement} needs a carried motion on {matter} that stands[; {motion} is not one]",
    ),
    sentence(
        rule.ContractStands,
        nb="Kontrakten for {procurement} ble signert {signed_at}; konkurransen kan ikke avlyses",
        nn="Kontrakten for {procurement} vart signert {signed_at}; konkurransen kan ikkje avlysast",
        en="The contract of {procurement} was signed on {signed_at}; the competition cannot be called off",
    ),
    sentence(
        rule.ReasonMissing,
        nb="{procurement} mangler begrunnelse: {step}",
        nn="{procurement} manglar grunngjeving: {step}",
        en="{procurement} lacks a reason: {step}",
    ),
    sentence(
        rule.ThresholdsUnknown,
        nb="De gjennomgåtte reglene har ingen terskelverdier for {on}",
        nn="Dei gjennomgåtte reglane har ingen terskelverdiar for {on}",
        en="The reviewed rules hold no thresholds for {on}",
    ),
)
