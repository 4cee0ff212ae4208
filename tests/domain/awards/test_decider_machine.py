"""The decider against a simpler model, whatever is asked in whatever order."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from domain.awards.boundary import AwardCommand
from domain.awards.commands import DecideAward
from domain.awards.decider import DECIDER
from domain.awards.values import Decided, NotDecided, Notified, Reversed
from domain.bids.values import RejectionGround
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, MotionId
from domain.kernel.organisations import SupplierId
from tests.domain.awards.course import CANCELLED, EXTEND, REVERSE, SIGNED, recused
from tests.domain.awards.model import Model
from tests.domain.awards.notice import SENT
from tests.domain.awards.scene import (
    ALFA,
    BIDS,
    BIDS_OPENED,
    BOREAL,
    CELSIUS,
    CRITERIA,
    DECIDE,
    FIRST_VOTE,
    OPENED,
    PRICES,
    RANKED_ANEW,
    RANKED_WRONGLY,
    RECEIVED,
    REJECTED,
    REVERSAL_VOTE,
    SECOND_VOTE,
    SECRETARY,
    TO_BOREAL,
    TO_CELSIUS,
    moment,
    procedure,
    rejected,
    tell,
    voted,
)
from tests.domain.mandates.scene import FRAMEWORK
from tests.support.growing_history import outcome

C = TypeVar("C", bound=AwardCommand)

BEFORE: tuple[Event, ...] = (OPENED, SENT, CRITERIA, procedure(), *RECEIVED, BIDS_OPENED, *REJECTED)
REFERENCES = (TO_BOREAL, TO_CELSIUS, AwardId("award-3"))
VOTES = (FIRST_VOTE, SECOND_VOTE, REVERSAL_VOTE, MotionId("reverse-again"))
awards = st.sampled_from(REFERENCES)
motions = st.sampled_from(VOTES)
competitors = st.sampled_from((ALFA, BOREAL, CELSIUS))
rankings = st.sampled_from((None, 1, 2))
days = st.integers(1, 28)


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = BEFORE
        self.state = DECIDER.fold(BEFORE)
        prices = {BIDS[supplier]: price for supplier, price in PRICES.items()}
        self.model = Model(
            competing={BIDS[ALFA], BIDS[BOREAL], BIDS[CELSIUS]}, prices=prices, maximum=SENT.maximum or 0
        )
        self.accepted: list[AwardCommand] = []

    @rule(motion=motions, of=st.none() | motions)
    def the_group_votes(self, motion: MotionId, of: MotionId | None) -> None:
        if motion not in self.model.votes and motion != of:
            self.learn(voted(motion, reverses=of))
            self.model.votes[motion] = of

    @rule(anew=st.booleans())
    def the_bids_are_ranked(self, *, anew: bool) -> None:
        self.learn(RANKED_ANEW if anew else RANKED_WRONGLY)
        self.model.ranking = (2, BIDS[CELSIUS]) if anew else (1, BIDS[BOREAL])

    @rule(supplier=competitors)
    def a_bid_is_rejected(self, supplier: SupplierId) -> None:
        self.learn(rejected(supplier, RejectionGround.DEVIATION))
        self.model.competing.discard(BIDS[supplier])

    @rule(luck=st.integers(0, 9))
    def it_is_called_off(self, luck: int) -> None:
        if luck == 0:
            self.learn(CANCELLED)
            self.model.cancelled = True

    @rule(luck=st.integers(0, 9))
    def the_secretary_is_recused(self, luck: int) -> None:
        if luck == 0:
            self.learn(recused(SECRETARY))
            self.model.recused = True

    @precondition(lambda self: self.model.stories)
    @rule(data=st.data())
    def a_contract_is_signed(self, data: st.DataObject) -> None:
        award = data.draw(st.sampled_from(sorted(self.model.stories)))
        if not self.model.stories[award].gone:
            self.learn(SIGNED.model_copy(update={"award": award}))
            self.model.stories[award].signed = True

    @rule(
        award=awards,
        supplier=competitors,
        motion=st.none() | motions,
        ranking=st.sampled_from((None, 1, 2)),
        luck=days,
        dearer=st.sampled_from((0, 0, 0, 1, SENT.maximum)),
        reason=st.sampled_from((None, "An estimate")),
    )
    def an_award_is_decided(
        self,
        *,
        award: AwardId,
        supplier: SupplierId,
        motion: MotionId | None,
        ranking: int | None,
        luck: int,
        dearer: int,
        reason: str | None,
    ) -> None:
        asked = DECIDE.model_copy(update={"award": award, "bid": BIDS[supplier], "motion": motion, "ranking": ranking})
        command = self._made_right(asked) if luck > 7 else asked
        value = self.model.prices[command.bid] + dearer
        self.ask(command.model_copy(update={"value": value, "value_reason": reason}), self.model.decides)

    @rule(award=awards, motion=st.none() | motions)
    def an_award_is_reversed(self, award: AwardId, motion: MotionId | None) -> None:
        update = {"award": award, "motion": motion, "complaint": None}
        self.ask(REVERSE.model_copy(update=update), self.model.reverses)

    @rule(award=awards, day=days, longer=st.none() | st.integers(-1, 20))
    def everybody_is_told(self, award: AwardId, day: int, longer: int | None) -> None:
        command = tell(award, moment(10, day))
        until = None if longer is None else date(2026, 10, day) + timedelta(days=10 + longer)
        self.ask(command.model_copy(update={"standstill_until": until}), self.model.tells)

    @rule(award=awards, day=days, until=st.integers(0, 40))
    def a_standstill_is_extended(self, award: AwardId, day: int, until: int) -> None:
        last = date(2026, 10, 1) + timedelta(days=until)
        update = {"award": award, "at": moment(10, day), "standstill_until": last}
        self.ask(EXTEND.model_copy(update=update), self.model.extends)

    @precondition(lambda self: self.accepted and not self.model.recused)
    @rule(data=st.data())
    def a_decision_is_repeated(self, data: st.DataObject) -> None:
        command = data.draw(st.sampled_from(self.accepted))
        if isinstance(command, DecideAward):
            assert outcome(DECIDER, command, self.history) == ()

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @invariant()
    def any_order_can_be_read(self) -> None:
        DECIDER.fold(reversed(self.history))

    @invariant()
    def the_awards_stand_as_in_the_model(self) -> None:
        for reference in REFERENCES:
            story = self.model.stories.get(reference)
            match self.state.awards.find(FRAMEWORK, reference):
                case NotDecided():
                    assert story is None
                case Reversed():
                    assert story is not None
                    assert story.gone is not None
                case Decided():
                    assert story is not None
                    assert (story.notices, story.gone) == ([], None)
                case Notified(standstill_until=until):
                    assert story is not None
                    assert (story.until, story.gone) == (until, None)

    def ask(self, command: C, model: Callable[[C], bool | None]) -> None:
        """Decider and model agree, and a repetition adds nothing."""
        facts = outcome(DECIDER, command, self.history)
        assert model(command) == (False if facts is None else bool(facts) or None)
        if facts:
            self.learn(*facts)
            self.accepted.append(command)
        assert facts is None or outcome(DECIDER, command, self.history) == ()

    def learn(self, *facts: Event) -> None:
        """The facts become history."""
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)

    def _made_right(self, command: DecideAward) -> DecideAward:
        """The same by the latest ranking and a motion that stands, where there are such."""
        carried = [motion for motion in VOTES if self.model.carries(motion)]
        ranking, bid = self.model.ranking or (None, command.bid)
        return command.model_copy(
            update={"bid": bid, "ranking": ranking, "motion": carried[-1] if carried else command.motion}
        )


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
