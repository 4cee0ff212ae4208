"""How the refusals of awards are told."""

from application.trails.sentences import sentence
from domain.awards import rejections as rule
from domain.awards import rejections_motion as motion
from domain.awards import rejections_notice as notice
from domain.awards import rejections_ranking as ranking
from domain.awards import rejections_value as value
from domain.awards.rejections_bids import AwardBeforeAllOpened

REFUSALS = (
    sentence(
        rule.AwardInUnknownProcurement,
        nb="Anskaffelsen {procurement} er ikke åpnet",
        nn="Anskaffinga {procurement} er ikkje opna",
        en="The procurement {procurement} has not been opened",
    ),
    sentence(
        rule.AwardUnknown,
        nb="Tildelingen {award} er ikke vedtatt i {procurement}",
        nn="Tildelinga {award} er ikkje vedteken i {procurement}",
        en="No award {award} has been decided in {procurement}",
    ),
    sentence(
        rule.AwardReferenceTaken,
        nb="Referansen {award} står alt for en annen tildeling",
        nn="Referansen {award} står alt for ei anna tildeling",
        en="The reference {award} already stands for another award",
    ),
    sentence(
        rule.AwardAfterCancellation,
        nb="{procurement} er avlyst og kan ikke tildeles",
        nn="{procurement} er avlyst og kan ikkje tildelast",
        en="{procurement} was cancelled and is not awarded",
    ),
    sentence(
        rule.AwardForUnknownLot,
        nb="{procurement} tildeles delkontrakt for delkontrakt, eller samlet når den ikke er delt"
        "[; {lot} er ingen av dem]",
        nn="{procurement} blir tildelt delkontrakt for delkontrakt, eller samla når ho ikkje er delt"
        "[; {lot} er ingen av dei]",
        en="{procurement} is awarded lot by lot, or as a whole where it is not divided[; {lot} is none of them]",
    ),
    sentence(
        rule.LotAlreadyAwarded,
        nb="{supplier} er alt valgt ({award}); det vedtaket må omgjøres først",
        nn="{supplier} er alt vald ({award}); det vedtaket må gjerast om først",
        en="{supplier} has been chosen already ({award}); that is reversed first",
    ),
    sentence(
        rule.AwardToUnknownBid,
        nb="Ingen har gitt tilbudet {bid} i {procurement} på det som tildeles",
        nn="Ingen har gjeve tilbodet {bid} i {procurement} på det som blir tildelt",
        en="Nobody gave the bid {bid} in {procurement} for what is awarded",
    ),
    sentence(
        rule.BidNotToBeChosen,
        nb="Tilbudet {bid} kan ikke velges: {fault}",
        nn="Tilbodet {bid} kan ikkje veljast: {fault}",
        en="The bid {bid} cannot be chosen: {fault}",
    ),
    sentence(
        ranking.RankedBeforeLastScore,
        nb="Poeng er gitt eller endret etter rangering {ranking}[ av {lot}]; ranger på nytt før tildelingen",
        nn="Poeng er gjevne eller endra etter rangering {ranking}[ av {lot}]; ranger på nytt før tildelinga",
        en="Scores were given or changed after ranking {ranking}[ of {lot}]; rank anew before the award",
    ),
    sentence(
        AwardBeforeAllOpened,
        nb="{bids} kom i tide i {procurement} og er ikke åpnet; valget gjøres blant alle som kom i tide",
        nn="{bids} kom i tide i {procurement} og er ikkje opna; valet blir gjort blant alle som kom i tide",
        en="The choice in {procurement} is among all bids that came in time; still sealed: {bids}",
    ),
    sentence(
        rule.AwardByAnotherRanking,
        nb="Valget følger den siste rangeringen[ ({latest})][, ikke {named}]",
        nn="Valet følgjer den siste rangeringa[ ({latest})][, ikkje {named}]",
        en="The choice follows the latest ranking[ ({latest})][, not {named}]",
    ),
    sentence(
        rule.AwardNotToFirst,
        nb="{bid} er ikke rangert først; det er {first}",
        nn="{bid} er ikkje rangert først; det er {first}",
        en="{bid} is not ranked first; {first} is",
    ),
    sentence(
        ranking.TieBrokenWithoutReason,
        nb="{first} står likt først; hvordan valget falt på {bid}, må begrunnes, som ved loddtrekning",
        nn="{first} står likt først; korleis valet fall på {bid}, må grunngjevast, som ved loddtrekking",
        en="{first} stand first alike; how {bid} was chosen needs a reason, such as the drawing of lots",
    ),
    sentence(
        value.AwardNotAtBidPrice,
        nb="{bid} ble åpnet til {price:money}; at tildelingen er verdt {value:money}, må begrunnes",
        nn="{bid} vart opna til {price:money}; at tildelinga er verd {value:money}, må grunngjevast",
        en="{bid} was opened at {price:money}; that the award is worth {value:money} needs a reason",
    ),
    sentence(
        value.AwardAboveMaximum,
        nb="Det som tildeles, er til sammen verdt {value:money}, over rammeavtalens kunngjorte høyeste verdi, "
        "{maximum:money}",
        nn="Det som blir tildelt, er til saman verd {value:money}, over den kunngjorde høgste verdien av "
        "rammeavtalen, {maximum:money}",
        en="What is awarded is together worth {value:money}, above the framework's published maximum of "
        "{maximum:money}",
    ),
    sentence(
        rule.AwardWithoutCarriedMotion,
        nb="{group} tildeler ved et vedtak om tildeling[; {motion} er ikke det]",
        nn="{group} tildeler ved eit vedtak om tildeling[; {motion} er ikkje det]",
        en="{group} awards by a carried motion on an award[; {motion} is not one]",
    ),
    sentence(
        rule.MotionMadeAnotherAward,
        nb="Vedtaket {motion} gjaldt tildelingen {award}; en ny tildeling trenger et nytt vedtak",
        nn="Vedtaket {motion} galdt tildelinga {award}; ei ny tildeling treng eit nytt vedtak",
        en="The motion {motion} made the award {award}; a new award needs a new motion",
    ),
    sentence(
        motion.MotionAboutAnotherProcurement,
        nb="Vedtaket {motion} gjelder {about}, ikke {procurement}",
        nn="Vedtaket {motion} gjeld {about}, ikkje {procurement}",
        en="The motion {motion} is about {about}, not {procurement}",
    ),
    sentence(
        rule.AwardByPreparerAlone,
        nb="{person} har forberedt tildelingen og kan ikke avgjøre den alene",
        nn="{person} har førebudd tildelinga og kan ikkje avgjere ho åleine",
        en="{person} prepared the award and cannot decide on it alone",
    ),
    sentence(
        rule.NotifiedBeforeDecided,
        nb="Tildelingen ble vedtatt {decided_at} og kan ikke være meddelt {sent_at}",
        nn="Tildelinga vart vedteken {decided_at} og kan ikkje vere meld {sent_at}",
        en="The award was decided at {decided_at} and cannot have been told at {sent_at}",
    ),
    sentence(
        notice.WinnerMisnamed,
        nb="Meddelelsen om {award} oppgir {named} som valgt, men {supplier} ble valgt og heter ikke det",
        nn="Meldinga om {award} oppgjev {named} som vald, men {supplier} vart vald og heiter ikkje det",
        en="The notice of {award} names {named} as chosen, but {supplier} was chosen and is not called that",
    ),
    sentence(
        notice.NotifiedAhead,
        nb="Meddelelsen er datert {sent_at}, etter at den ble ført som sendt {noted_at}",
        nn="Meldinga er datert {sent_at}, etter at ho vart ført som send {noted_at}",
        en="The notice is dated {sent_at}, after {noted_at}, when it was noted as sent",
    ),
    sentence(
        rule.ConcernedSupplierLeftOut,
        nb="Alle som ga tilbud, også de avviste, og de som ba om å delta uten å få svar, skal ha meddelelsen; "
        "{suppliers} mangler",
        nn="Alle som gav tilbod, òg dei avviste, og dei som bad om å delta utan å få svar, skal ha meldinga; "
        "{suppliers} manglar",
        en="Everybody who gave a bid, the rejected ones too, and who asked to take part and was not answered, is told; "
        "missing: {suppliers}",
    ),
    sentence(
        rule.NoticeNotSimultaneous,
        nb="Meddelelsen skal sendes alle samtidig; den første gikk {first_at}, den siste {last_at}",
        nn="Meldinga skal sendast til alle samtidig; den første gjekk {first_at}, den siste {last_at}",
        en="The notice is sent to all at the same time; the first went at {first_at}, the last at {last_at}",
    ),
    sentence(
        rule.AdvantagesLeftOut,
        nb="Begrunnelsen skal dekke alle tildelingskriteriene; {criteria} mangler",
        nn="Grunngjevinga skal dekkje alle tildelingskriteria; {criteria} manglar",
        en="The reasons cover every award criterion; missing: {criteria}",
    ),
    sentence(
        rule.StandstillTooShort,
        nb="Karensperioden kan ikke slutte {stated}; den varer minst ut {shortest}[ ({rules})]",
        nn="Karensperioden kan ikkje slutte {stated}; han varer minst ut {shortest}[ ({rules})]",
        en="The standstill cannot end on {stated}; it lasts at least to the end of {shortest}[ ({rules})]",
    ),
    sentence(
        rule.StandstillNotStated,
        nb="Meddelelsen om {award} skal oppgi en karensperiode",
        nn="Meldinga om {award} skal gje opp ein karensperiode",
        en="The notice of {award} states a standstill",
    ),
    sentence(
        rule.StandstillNeeded,
        nb="Grunnen til å la være med karensperiode foreligger ikke: {exemption}",
        nn="Grunnen til å la vere med karensperiode ligg ikkje føre: {exemption}",
        en="The ground for doing without a standstill is not there: {exemption}",
    ),
    sentence(
        rule.AwardNotNotified,
        nb="{award} har ingen karensperiode som kan forlenges",
        nn="{award} har ingen karensperiode som kan lengjast",
        en="{award} has no standstill that could be extended",
    ),
    sentence(
        rule.StandstillNotLengthened,
        nb="Karensperioden til {standstill_until} kan bare forlenges mens den løper, ikke settes til {asked}",
        nn="Karensperioden til {standstill_until} kan berre lengjast medan han går, ikkje setjast til {asked}",
        en="The standstill until {standstill_until} is only extended while it runs, not set to {asked}",
    ),
    sentence(
        rule.AwardReversedAlready,
        nb="Tildelingen {award} er omgjort",
        nn="Tildelinga {award} er gjord om",
        en="The award {award} has been reversed",
    ),
    sentence(
        rule.ContractAlreadySigned,
        nb="Kontrakten {contract} etter {award} ble inngått {signed_at}",
        nn="Kontrakten {contract} etter {award} vart inngått {signed_at}",
        en="The contract {contract} under {award} was concluded at {signed_at}",
    ),
    sentence(
        rule.ReversalWithoutDecision,
        nb="{award} omgjøres ved et nytt vedtak som nevner det gamle[; {motion} er ikke det]",
        nn="{award} blir gjord om ved eit nytt vedtak som nemner det gamle[; {motion} er ikkje det]",
        en="{award} is reversed by a new carried motion that names the old one[; {motion} is not one]",
    ),
    sentence(
        rule.ReversalForUnknownComplaint,
        nb="Klagen {complaint} er ikke kommet inn",
        nn="Klaga {complaint} er ikkje komen inn",
        en="No complaint {complaint} has come in",
    ),
)
