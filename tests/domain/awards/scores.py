"""What the evaluators gave, changed and agreed on."""

from domain.evaluations.events import ConsensusReached, ScoreGiven, ScoreRevised
from domain.evaluations.values import OwnScore
from tests.domain.awards.scene import BIDS, BOREAL, PURCHASER, moment
from tests.domain.mandates.scene import FRAMEWORK

SCORED = ScoreGiven(
    procurement=FRAMEWORK,
    bid=BIDS[BOREAL],
    supplier=BOREAL,
    criterion="quality",
    evaluator=PURCHASER,
    score=800,
    reason="It works well",
    given_at=moment(9, 10),
)
REVISED = ScoreRevised(
    procurement=FRAMEWORK,
    bid=BIDS[BOREAL],
    supplier=BOREAL,
    criterion="quality",
    evaluator=PURCHASER,
    earlier=800,
    score=300,
    reason="It was tried again",
    revised_at=moment(9, 16),
)
AGREED = ConsensusReached(
    procurement=FRAMEWORK,
    bid=BIDS[BOREAL],
    supplier=BOREAL,
    criterion="quality",
    score=500,
    reason="Between the two",
    originals=(OwnScore(evaluator=PURCHASER, score=800),),
    reached_at=moment(9, 16),
)
