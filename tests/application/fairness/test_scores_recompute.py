"""FC-22: can the ranking be computed again from the scores, and does every score have a reason?"""

from application.fairness.findings import Verdict
from domain.awards.events import AwardDecided
from domain.bids.values import OpenedBid
from domain.evaluations.events import ConsensusReached, RankingComputed
from domain.evaluations.ranking import Inputs, Judged
from domain.evaluations.values import OwnScore
from domain.kernel.identifiers import BidId, PersonId
from domain.procurements.events import CriteriaLocked
from tests.support.award_facts import awarded, ranked, row, scored, signed
from tests.support.bid_facts import bid, opening, withdrawn
from tests.support.case_facts import ALFA, BOREAL, DIGEST, Fact, locked
from tests.support.cases import CASE, case, fact, judged, moment, told
from tests.support.impartiality_facts import decided, voided

LOCKED = locked("2026-06-11")
OPENED = opening("2026-08-24 13:00", ("b-1", BOREAL, 800), ("b-2", ALFA, 1_000))
SCORES = (scored("2026-09-10", "b-1", 800), scored("2026-09-10", "b-2", 600))
ROWS = (row(1, "b-1", BOREAL, 800, (1_000, 800), 920), row(2, "b-2", ALFA, 1_000, (800, 600), 720))


def inputs(first: int, second: int) -> str:
    """The digest of what a ranking follows from, with these scores of quality."""
    criteria = LOCKED[0]
    assert isinstance(criteria, CriteriaLocked)
    bids = (("b-1", BOREAL, 800, first), ("b-2", ALFA, 1_000, second))
    return Inputs(
        criteria,
        tuple(OpenedBid(bid=BidId(bid), supplier=who, price=kr * 100, digest=DIGEST) for bid, who, kr, _ in bids),
        {
            (BidId(bid), "quality"): Judged((OwnScore(evaluator=PersonId("p-elv-3"), score=score),))
            for bid, _, _, score in bids
        },
    ).digest


RANKED = ranked("2026-09-15", *ROWS, inputs=inputs(800, 600))


def agreed(reason: str) -> Fact:
    event = ConsensusReached(
        procurement=CASE,
        bid=BidId("b-1"),
        supplier=BOREAL,
        criterion="quality",
        score=800,
        reason=reason,
        originals=(OwnScore(evaluator=PersonId("p-elv-3"), score=800),),
        reached_at=moment("2026-09-12"),
    )
    return fact(event, "2026-09-12")


def test_it_does_not_apply_before_the_bids_are_ranked() -> None:
    assert judged("FC-22", case(LOCKED, OPENED, *SCORES)).verdict is Verdict.NOT_APPLICABLE


def test_a_ranking_that_its_scores_lead_to_passes() -> None:
    view = told("FC-22", case(LOCKED, OPENED, *SCORES, RANKED))
    assert view.verdict is Verdict.PASSED, view.reason.en
    assert view.evidence == (1, 3, 4, 5)


def test_without_the_criteria_it_cannot_be_told() -> None:
    finding = judged("FC-22", case(OPENED, *SCORES, RANKED))
    assert finding.verdict is Verdict.UNKNOWN
    assert finding.evidence == (4,)


def test_a_bid_without_a_score_fails() -> None:
    view = told("FC-22", case(LOCKED, OPENED, SCORES[0], RANKED))
    assert view.verdict is Verdict.FAILED
    assert "has no score" in view.reason.en


def test_a_score_without_a_reason_fails() -> None:
    bare = scored("2026-09-10", "b-1", 800, reason=" ")
    finding = judged("FC-22", case(LOCKED, OPENED, bare, SCORES[1], RANKED))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (3,)


def test_an_agreed_score_without_a_reason_fails() -> None:
    view = told("FC-22", case(LOCKED, OPENED, *SCORES, agreed(" "), RANKED))
    assert view.verdict is Verdict.FAILED
    assert "without a reason" in view.reason.en


def test_a_ranking_of_other_scores_than_those_recorded_fails() -> None:
    edited = scored("2026-09-10", "b-1", 900)
    view = told("FC-22", case(LOCKED, OPENED, edited, SCORES[1], RANKED))
    assert view.verdict is Verdict.FAILED
    assert "other prices or scores" in view.reason.en


def test_a_ranking_that_does_not_follow_fails_and_tells_who_is_first() -> None:
    turned = (row(1, "b-2", ALFA, 1_000, (1_000, 900), 960), row(2, "b-1", BOREAL, 800, (800, 600), 720))
    view = told("FC-22", case(LOCKED, OPENED, *SCORES, ranked("2026-09-15", *turned, inputs=inputs(800, 600))))
    assert view.verdict is Verdict.FAILED
    assert f"{BOREAL} is first" in view.reason.en


def test_a_ranking_made_again_takes_the_place_of_a_wrong_one() -> None:
    wrong = ranked("2026-09-14", *ROWS, inputs=DIGEST)
    assert judged("FC-22", case(LOCKED, OPENED, *SCORES, wrong, RANKED)).verdict is Verdict.PASSED
    assert judged("FC-22", case(LOCKED, OPENED, *SCORES, wrong, RANKED, on="2026-09-14")).verdict is Verdict.FAILED


def test_a_score_changed_after_the_ranking_does_not_change_what_it_followed_from() -> None:
    later = scored("2026-09-16", "b-1", 100)
    assert judged("FC-22", case(LOCKED, OPENED, *SCORES, RANKED, later)).verdict is Verdict.PASSED


def test_the_ranking_of_every_lot_is_computed_again() -> None:
    elsewhere = ranked("2026-09-16", *ROWS, inputs=inputs(800, 600), lot="lot-2")
    assert judged("FC-22", case(LOCKED, OPENED, *SCORES, RANKED, elsewhere)).verdict is Verdict.FAILED


def test_only_the_scores_that_the_ranking_rests_on_are_counted() -> None:
    recused = (decided("p-fos-1", "2026-09-11"), voided("p-fos-1", "2026-09-11"))
    gone = scored("2026-09-10", "b-1", 100, "p-fos-1")
    later = scored("2026-09-16", "b-1", 100)
    view = told("FC-22", case(LOCKED, OPENED, *SCORES, gone, *recused, RANKED, later))
    assert view.verdict is Verdict.PASSED
    assert "from 2 reasoned scores" in view.reason.en
    assert view.evidence == (1, 3, 4, 8)


def test_what_was_agreed_is_counted_with_what_each_had_given() -> None:
    fresh = agreed("We agree.")
    unsaid = told("FC-22", case(LOCKED, OPENED, *SCORES, fresh, ranked("2026-09-15", *ROWS, inputs=DIGEST)))
    assert unsaid.evidence == (3, 4, 5, 6)


def ranked_as(number: int, at: str, inputs_digest: str) -> Fact:
    event = ranked(at, *ROWS, inputs=inputs_digest)[0]
    assert isinstance(event, RankingComputed)
    return fact(event.model_copy(update={"version": number}), at)


def award_by(number: int, at: str) -> Fact:
    event = awarded(at)[0]
    assert isinstance(event, AwardDecided)
    return fact(event.model_copy(update={"ranking": number}), at)


def test_the_ranking_that_the_contract_rests_on_is_the_one_computed_again() -> None:
    first, again = ranked_as(1, "2026-09-15", inputs(800, 600)), ranked_as(2, "2026-10-25", DIGEST)
    facts = (LOCKED, OPENED, *SCORES, first, award_by(1, "2026-09-20"))
    view = told("FC-22", case(*facts, signed("2026-10-20"), again))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 3, 4, 5)
    assert judged("FC-22", case(*facts, again)).verdict is Verdict.FAILED


def test_a_bid_in_time_that_nobody_opened_is_missing_in_the_ranking() -> None:
    facts = (LOCKED, OPENED, *SCORES, RANKED)
    unopened = bid("b-3", ALFA)
    view = told("FC-22", case(*facts, unopened))
    assert view.verdict is Verdict.FAILED
    assert "was not opened" in view.reason.en
    assert view.evidence == (5, 6)
    for hinders_nothing in (bid("b-3", ALFA, "2026-08-24 12:01"), bid("b-3", ALFA, lot="lot-2")):
        assert judged("FC-22", case(*facts, hinders_nothing)).verdict is Verdict.PASSED
    assert judged("FC-22", case(*facts, unopened, withdrawn("b-3", ALFA))).verdict is Verdict.PASSED
    final = bid("b-3", ALFA, "2026-09-16")[0].model_copy(update={"late": False})
    assert judged("FC-22", case(*facts, fact(final, "2026-09-16"))).verdict is Verdict.PASSED


def test_a_score_between_the_ranking_and_the_award_that_follows_it_fails() -> None:
    since, then = scored("2026-09-16", "b-1", 100), awarded("2026-09-17", ranking=1)
    finding = judged("FC-22", case(LOCKED, OPENED, *SCORES, RANKED, since, then))
    assert (finding.verdict, finding.facts["bid"]) == (Verdict.FAILED, "b-1")
    assert finding.evidence == (5, 6, 7)
    assert judged("FC-22", case(LOCKED, OPENED, *SCORES, RANKED, then, since)).verdict is Verdict.PASSED
