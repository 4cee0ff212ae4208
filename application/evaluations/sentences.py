"""How the facts and refusals of evaluation are told."""

from application.trails.sentences import sentence, word
from domain.evaluations import rejections as rule
from domain.evaluations.events import (
    ConsensusReached,
    EvaluatorsAppointed,
    RankingComputed,
    ScoreGiven,
    ScoreRevised,
)
from domain.evaluations.values import Conformity, RankingSource

_FACTS = (
    sentence(
        EvaluatorsAppointed,
        nb="{evaluators} ble bedt om å evaluere tilbudene i {procurement} {appointed_at}",
        nn="{evaluators} vart bedne om å evaluere tilboda i {procurement} {appointed_at}",
        en="{evaluators} were asked to evaluate the bids in {procurement} on {appointed_at}",
    ),
    sentence(
        ScoreGiven,
        nb="{evaluator} ga {supplier} ({bid}) {score:points} poeng på «{criterion}» i {procurement}[, {lot}], "
        "{given_at}: {reason}",
        nn="{evaluator} gav {supplier} ({bid}) {score:points} poeng på «{criterion}» i {procurement}[, {lot}], "
        "{given_at}: {reason}",
        en="{evaluator} gave {supplier} ({bid}) {score:points} points on “{criterion}” in {procurement}[, {lot}], "
        "on {given_at}: {reason}",
    ),
    sentence(
        ScoreRevised,
        nb="{evaluator} endret poengene til {supplier} ({bid}) på «{criterion}» fra {earlier:points} til "
        "{score:points} i {procurement}[, {lot}], {revised_at}: {reason}",
        nn="{evaluator} endra poenga til {supplier} ({bid}) på «{criterion}» frå {earlier:points} til {score:points} "
        "i {procurement}[, {lot}], {revised_at}: {reason}",
        en="{evaluator} changed the points of {supplier} ({bid}) on “{criterion}” from {earlier:points} to "
        "{score:points} in {procurement}[, {lot}], on {revised_at}: {reason}",
    ),
    sentence(
        ConsensusReached,
        nb="Evaluatorene ble {reached_at} enige om {score:points} poeng til {supplier} ({bid}) på «{criterion}» i "
        "{procurement}[, {lot}]; hver for seg hadde de gitt {given:points}. {reason}",
        nn="Evaluatorane vart {reached_at} samde om {score:points} poeng til {supplier} ({bid}) på «{criterion}» i "
        "{procurement}[, {lot}]; kvar for seg hadde dei gjeve {given:points}. {reason}",
        en="The evaluators agreed on {reached_at} on {score:points} points for {supplier} ({bid}) on “{criterion}” in "
        "{procurement}[, {lot}]; each for themselves had given {given:points}. {reason}",
    ),
    sentence(
        RankingComputed,
        nb="Rangering {version} i {procurement}[, {lot}], {computed_at}: {suppliers}, i den rekkefølgen; {first} er "
        "først med {best:points} poeng. Den er {source} med formelen «{formula_told}», {conformity}",
        nn="Rangering {version} i {procurement}[, {lot}], {computed_at}: {suppliers}, i den rekkjefølgja; {first} er "
        "først med {best:points} poeng. Ho er {source} med formelen «{formula_told}», {conformity}",
        en="Ranking {version} in {procurement}[, {lot}], on {computed_at}: {suppliers}, in that order; {first} comes "
        "first with {best:points} points. It was {source} with the formula “{formula_told}”, {conformity}",
    ),
)

_REFUSALS = (
    sentence(
        rule.EvaluatorNotFree,
        nb="{person} har ikke erklært seg uten interesser i {procurement} og kan ikke evaluere",
        nn="{person} har ikkje erklært seg utan interesser i {procurement} og kan ikkje evaluere",
        en="{person} has not declared to be without interests in {procurement} and cannot evaluate",
    ),
    sentence(
        rule.NotAnEvaluator,
        nb="{person} er ikke evaluator i {procurement}",
        nn="{person} er ikkje evaluator i {procurement}",
        en="{person} is no evaluator in {procurement}",
    ),
    sentence(
        rule.NoLockedCriteria,
        nb="Tildelingskriteriene i {procurement} er ikke låst",
        nn="Tildelingskriteria i {procurement} er ikkje låste",
        en="The award criteria of {procurement} are not locked",
    ),
    sentence(
        rule.CriterionNotPublished,
        nb="{criterion} er ikke blant de kunngjorte kriteriene: {published}",
        nn="{criterion} er ikkje blant dei kunngjorde kriteria: {published}",
        en="{criterion} is not among the published criteria: {published}",
    ),
    sentence(
        rule.PriceIsComputed,
        nb="{criterion} regnes ut av prisen[ med formelen {formula}] og gis ikke for hånd",
        nn="{criterion} blir rekna ut av prisen[ med formelen {formula}] og blir ikkje gjeve for hand",
        en="{criterion} is computed from the price[ by the formula {formula}] and not given by hand",
    ),
    sentence(
        rule.BidNotInEvaluation,
        nb="{bid} er ikke et åpnet tilbud i konkurransen {procurement} og evalueres ikke",
        nn="{bid} er ikkje eit opna tilbod i konkurransen {procurement} og blir ikkje evaluert",
        en="{bid} is no opened bid in the competition {procurement} and is not evaluated",
    ),
    sentence(
        rule.ScoredBefore,
        nb="Det er alt gitt {score:points} poeng til {bid} på {criterion}; endre dem med begrunnelse",
        nn="Det er alt gjeve {score:points} poeng til {bid} på {criterion}; endre dei med grunngiving",
        en="{score:points} points were given to {bid} on {criterion} already; revise them with a reason",
    ),
    sentence(
        rule.NothingToRevise,
        nb="{evaluator} har ikke gitt {bid} poeng på {criterion}",
        nn="{evaluator} har ikkje gjeve {bid} poeng på {criterion}",
        en="{evaluator} has given {bid} no points on {criterion}",
    ),
    sentence(
        rule.ConsensusStands,
        nb="Evaluatorene er enige om {score:points} poeng til {bid} på {criterion}",
        nn="Evaluatorane er samde om {score:points} poeng til {bid} på {criterion}",
        en="The evaluators have agreed on {score:points} points for {bid} on {criterion}",
    ),
    sentence(
        rule.AwardRestsOnScores,
        nb="Valget {award} bygger på poengene i {procurement}[, {lot}]; de endres ikke uten at det er omgjort",
        nn="Valet {award} byggjer på poenga i {procurement}[, {lot}]; dei blir ikkje endra utan at det er gjort om",
        en="The award {award} rests on the scores in {procurement}[, {lot}]; they do not change unless it is reversed",
    ),
    sentence(
        rule.ContractRestsOnScores,
        nb="Kontrakten {contract} i {procurement}[, {lot}] er inngått {signed_at}; poeng og rangering endres ikke",
        nn="Kontrakten {contract} i {procurement}[, {lot}] er inngått {signed_at}; poeng og rangering blir ikkje endra",
        en="The contract {contract} in {procurement}[, {lot}] was concluded on {signed_at};"
        " scores and ranking do not change",
    ),
    sentence(
        rule.NotAllScored,
        nb="Det mangler poeng til {bids} på {criteria}[ fra {evaluators}]",
        nn="Det manglar poeng til {bids} på {criteria}[ frå {evaluators}]",
        en="Points are missing for {bids} on {criteria}[ from {evaluators}]",
    ),
    sentence(
        rule.NothingToRank,
        nb="Det er ingen tilbud å rangere i {procurement}[, {lot}]",
        nn="Det er ingen tilbod å rangere i {procurement}[, {lot}]",
        en="There are no bids to rank in {procurement}[, {lot}]",
    ),
    sentence(
        rule.RankedBeforeAllOpened,
        nb="{bids} kom i tide og er ikke åpnet; alle tilbud som kom i tide, rangeres sammen",
        nn="{bids} kom i tide og er ikkje opna; alle tilbod som kom i tide, blir rangerte saman",
        en="All bids that came in time are ranked together; still sealed: {bids}",
    ),
    sentence(
        rule.RankingOfOtherBids,
        nb="En rangering holder hvert tilbud i konkurransen én gang[; {missing} mangler][; {unexpected} er for mye]",
        nn="Ei rangering held kvart tilbod i konkurransen éin gong[; {missing} manglar][; {unexpected} er for mykje]",
        en="A ranking holds every bid in the competition once[; {missing} are missing][; {unexpected} are too many]",
    ),
    sentence(
        rule.RanksAgainstTotals,
        nb="Plassene {ranks} følger ikke summene {totals:points}",
        nn="Plassane {ranks} følgjer ikkje summane {totals:points}",
        en="The ranks {ranks} do not follow the totals {totals:points}",
    ),
)

SENTENCES = (*_FACTS, *_REFUSALS)

WORDS = (
    word(RankingSource.COMPUTED_HERE, nb="regnet ut her", nn="rekna ut her", en="computed here"),
    word(RankingSource.MADE_ELSEWHERE, nb="laget et annet sted", nn="laga ein annan stad", en="made elsewhere"),
    word(Conformity.AS_PUBLISHED, nb="slik det ble kunngjort", nn="slik det vart kunngjort", en="as was published"),
    word(
        Conformity.DEVIATING,
        nb="i strid med det som ble kunngjort",
        nn="i strid med det som vart kunngjort",
        en="contrary to what was published",
    ),
)
