"""Any sequence of commands leads where a simpler model says; every decision rests on its boundary alone."""

from fractions import Fraction

from hypothesis import settings, stateful
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.evaluations.decider import DECIDER
from domain.evaluations.events import RankingComputed
from domain.kernel.identifiers import BidId, PersonId
from domain.procurements.values import PriceFormula, price_points
from tests.domain.bids.scene import ANNA, BO, DAG, EVA, PRICES, A, B, at, declared, judged, opened, received, rejected
from tests.domain.evaluations.scene import (
    CLIMATE,
    QUALITY,
    SIRI,
    agreed,
    agreeing,
    appointed,
    computing,
    giving,
    locked,
    replaced,
    revised,
    revising,
    scored,
    voided,
)
from tests.support.growing_history import GrowingHistory, Verdict

BIDS, CRITERIA = st.sampled_from([A, B]), st.sampled_from([QUALITY, CLIMATE])
PEOPLE = st.sampled_from([ANNA, BO, DAG, EVA])
SCORES = st.sampled_from([0, 500, 505, 1_000])
FIRST_REASON, LATER_REASON = "As minuted.", "I had misread it."


class Evaluating(RuleBasedStateMachine):
    """Two bids, two evaluators, a third who takes over when one is recused, and one who never sits."""

    def __init__(self) -> None:
        super().__init__()
        people = (declared(person) for person in (ANNA, BO, EVA, SIRI))
        before = (locked(), received(A), received(B), opened(A, B), *people, appointed(ANNA, BO))
        self.history = GrowingHistory(DECIDER, before)
        self.sitting = [ANNA, BO]
        self.recused: set[PersonId] = set()
        self.bids = {A, B}
        self.scores: dict[tuple[BidId, str], dict[PersonId, tuple[int, str]]] = {
            (bid, criterion): {} for bid in (A, B) for criterion in (QUALITY, CLIMATE)
        }
        self.agreed: dict[tuple[BidId, str], tuple[int, dict[PersonId, int]]] = {}
        self.last: object = None

    def counted(self, bid: BidId, criterion: str) -> dict[PersonId, int]:
        """The scores of those who are not recused."""
        given = self.scores[bid, criterion]
        return {who: score for who, (score, _) in given.items() if who not in self.recused}

    def standing(self, bid: BidId, criterion: str) -> int | None:
        """What was agreed on by people none of whom is recused."""
        known = self.agreed.get((bid, criterion))
        return None if known is None or self.recused & set(known[1]) else known[0]

    def may_judge(self, bid: BidId, person: PersonId) -> bool:
        return person in self.sitting and person not in self.recused and bid in self.bids

    @rule(bid=BIDS, criterion=CRITERIA, person=PEOPLE, score=SCORES)
    def give(self, bid: BidId, criterion: str, person: PersonId, score: int) -> None:
        verdict: Verdict = "rejected"
        known = self.scores[bid, criterion].get(person)
        if self.may_judge(bid, person) and known:
            verdict = "nothing" if known == (score, FIRST_REASON) else "rejected"
        elif self.may_judge(bid, person) and self.standing(bid, criterion) is None:
            verdict = "recorded"
            self.scores[bid, criterion][person] = (score, FIRST_REASON)
        assert self.history.decide(giving(scored(bid, criterion, person, score))) == verdict

    @rule(bid=BIDS, criterion=CRITERIA, person=PEOPLE, score=SCORES)
    def revise(self, bid: BidId, criterion: str, person: PersonId, score: int) -> None:
        verdict: Verdict = "rejected"
        known = self.scores[bid, criterion].get(person)
        if self.may_judge(bid, person) and known:
            if known == (score, LATER_REASON):
                verdict = "nothing"
            elif self.standing(bid, criterion) is None:
                verdict = "recorded"
                self.scores[bid, criterion][person] = (score, LATER_REASON)
        fact = revised(score, bid=bid, criterion=criterion, evaluator=person)
        assert self.history.decide(revising(fact)) == verdict

    @rule(bid=BIDS, criterion=CRITERIA, person=PEOPLE, score=SCORES)
    def agree(self, bid: BidId, criterion: str, person: PersonId, score: int) -> None:
        verdict: Verdict = "rejected"
        own = self.counted(bid, criterion)
        if self.may_judge(bid, person) and {*self.sitting} - self.recused <= set(own):
            verdict = "nothing" if self.agreed.get((bid, criterion)) == (score, own) else "recorded"
            self.agreed[bid, criterion] = (score, own)
        assert self.history.decide(agreeing(agreed(score, [(ANNA, 0)], bid, criterion), person)) == verdict

    @rule()
    def somebody_is_recused_and_replaced(self) -> None:
        if BO not in self.recused:
            self.history.facts += [judged(BO), replaced(BO, EVA)]
            self.recused.add(BO)
            self.sitting = [ANNA, EVA]

    @rule()
    def their_work_is_voided(self) -> None:
        if BO in self.recused:
            self.history.facts.append(voided(BO))
            for given in self.scores.values():
                given.pop(BO, None)
            self.agreed = {cell: one for cell, one in self.agreed.items() if BO not in one[1]}

    @rule(bid=st.just(B))
    def a_bid_is_rejected(self, bid: BidId) -> None:
        self.history.facts.append(rejected(bid))
        self.bids.discard(bid)

    @rule()
    def everybody_scores_everything(self) -> None:
        for bid in sorted(self.bids):
            for criterion in (QUALITY, CLIMATE):
                for person in self.sitting:
                    if self.standing(bid, criterion) is None:
                        self.give(bid, criterion, person, 505)

    @rule()
    def rank(self) -> None:
        cells = [(bid, criterion) for bid in sorted(self.bids) for criterion in (QUALITY, CLIMATE)]
        complete = all(
            self.standing(*cell) is not None or {*self.sitting} <= set(self.counted(*cell)) for cell in cells
        )
        inputs = [(cell, self.standing(*cell), self.counted(*cell)) for cell in cells]
        verdict: Verdict = "rejected"
        if complete:
            verdict = "nothing" if inputs == self.last else "recorded"
            self.last = inputs
        assert self.history.decide(computing(at(29))) == verdict
        if verdict == "recorded":
            ranking = self.history.facts[-1]
            assert isinstance(ranking, RankingComputed)
            best = max(self.total(bid) for bid in self.bids)
            first = {one.bid for one in ranking.ranking if one.rank == 1}
            assert first == {bid for bid in self.bids if self.total(bid) == best}

    def total(self, bid: BidId) -> Fraction:
        prices = price_points(PriceFormula.LOWEST_PRICE_PROPORTION, {one: PRICES[one] for one in self.bids})
        points = Fraction(4 * prices[bid])
        for criterion in (QUALITY, CLIMATE):
            own, score = self.counted(bid, criterion), self.standing(bid, criterion)
            points += 3 * (Fraction(score) if score is not None else Fraction(sum(own.values()), len(own)))
        return points

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        state = self.history.state
        assert set(state.bids) == self.bids
        for (bid, criterion), given in self.scores.items():
            found = {who: (one.score, one.reason) for who, one in state.given(bid, criterion).items()}
            assert found == given
            assert state.judged(bid, criterion).agreed == self.standing(bid, criterion)


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    stateful.run_state_machine_as_test(Evaluating, settings=settings(stateful_step_count=30))
