"""Any sequence of commands leads where a simpler model says; every decision rests on its boundary alone."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from domain.kernel.identifiers import DisclosureId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.decider import DECIDER
from domain.market_dialogue.state import Closed, NotOpened, Open
from tests.domain.impartiality.scene import decided
from tests.domain.market_dialogue.scene import (
    ADOPTED,
    ALFA,
    ANNA,
    ANNOUNCED,
    BOREAL,
    CLOSED,
    HEARD,
    INVITED,
    KNOWN,
    LEVELLED,
    OPENED,
    TOLD,
    TOLD_TO_ALL,
    adopting,
    at,
    closing,
    hearing,
    inviting,
    levelling,
    meeting,
    met,
    opening,
    telling,
    telling_all,
)
from tests.domain.purchasing_groups.known import anew
from tests.support.growing_history import GrowingHistory, Verdict

DISCLOSURES = tuple(DisclosureId(f"disclosure-{number}") for number in range(3))
SUPPLIERS = st.sampled_from([ALFA, BOREAL])
BACK = st.sampled_from([0, 0, 0, 0, 8, 17])
"""How many hours ago it was; what happened two or four steps ago may be recorded after it."""


class Model:
    """One dialogue in a few plain variables, with times counted in hours."""

    def __init__(self) -> None:
        self.rules_at: dict[int, int] = {}
        self.minutes_each: int | None = None
        self.opened_at: int | None = None
        self.invited_at: int | None = None
        self.closed_at: int | None = None
        self.announced_at: int | None = None
        self.last_at = 0
        self.told: dict[DisclosureId, int] = {}
        self.told_to_all: set[DisclosureId] = set()
        self.anna_is_out = False

    def is_open(self, hour: int) -> bool:
        begun = self.opened_at is not None and self.opened_at <= hour
        return begun and (self.closed_at is None or hour < self.closed_at) and self.is_before_the_competition(hour)

    def is_before_the_competition(self, hour: int) -> bool:
        return self.announced_at is None or hour < self.announced_at

    def adopts(self, hour: int, minutes_each: int) -> bool | None:
        if self.minutes_each == minutes_each:
            return None
        if self.closed_at is not None and self.closed_at <= hour:
            return False
        self.minutes_each = minutes_each
        self.rules_at[len(self.rules_at)] = hour
        return True

    def opens(self, hour: int) -> bool | None:
        if self.opened_at is not None:
            return None
        if not self.rules_at or hour < self.rules_at[len(self.rules_at) - 1]:
            return False
        if not self.is_before_the_competition(hour):
            return False
        self.opened_at = hour
        return True

    def does(self, hour: int, *, invites: bool = False, meets: bool = False) -> bool:
        if not self.is_open(hour) or (meets and (self.invited_at is None or hour < self.invited_at)):
            return False
        self.last_at = max(self.last_at, hour)
        if invites:
            self.invited_at = hour if self.invited_at is None else min(self.invited_at, hour)
        return True

    def tells(self, hour: int, disclosure: DisclosureId) -> bool:
        if disclosure in self.told:
            return False
        self.told[disclosure] = hour
        return True

    def tells_all(self, hour: int, disclosures: set[DisclosureId]) -> bool | None:
        if not disclosures <= set(self.told):
            return False
        remaining = disclosures - self.told_to_all
        if any(hour < self.told[one] for one in remaining):
            return False
        self.told_to_all |= remaining
        return True if remaining else None

    def closes(self, hour: int) -> bool | None:
        if self.closed_at is not None:
            return None
        if self.opened_at is None or hour < max(self.opened_at, self.last_at):
            return False
        self.closed_at = hour
        return True


class Talking(RuleBasedStateMachine):
    """A dialogue in which now and then something is recorded late."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, (KNOWN,))
        self.model = Model()
        self.hour = 50

    def now(self, back: int) -> tuple[int, Instant]:
        """A new hour, or an earlier one that no other step back reaches, so that no two facts are alike."""
        self.hour += 5
        hour = self.hour - back
        return hour, at(1, 1, 0) + timedelta(hours=hour)

    def expected(self, verdict: bool | None) -> Verdict:  # noqa: FBT001  what the model says
        if self.model.anna_is_out:
            return "rejected"
        return "nothing" if verdict is None else "recorded" if verdict else "rejected"

    @rule(back=BACK, minutes_each=st.sampled_from([30, 45]))
    def adopt(self, back: int, minutes_each: int) -> None:
        hour, then = self.now(back)
        command = adopting(anew(ADOPTED, adopted_at=then, minutes_each=minutes_each))
        said = None if self.model.anna_is_out else self.model.adopts(hour, minutes_each)
        assert self.history.decide(command) == self.expected(said)

    @rule(back=BACK)
    def open(self, back: int) -> None:
        hour, then = self.now(back)
        said = None if self.model.anna_is_out else self.model.opens(hour)
        assert self.history.decide(opening(anew(OPENED, opened_at=then))) == self.expected(said)

    @rule(back=BACK, to_all=st.booleans())
    def invite(self, back: int, *, to_all: bool) -> None:
        hour, then = self.now(back)
        said = None if self.model.anna_is_out else self.model.does(hour, invites=to_all)
        command = inviting(anew(INVITED, published_at=then, to_all=to_all))
        assert self.history.decide(command) == self.expected(said)

    @rule(back=BACK, supplier=SUPPLIERS)
    def meet(self, back: int, supplier: SupplierId) -> None:
        hour, then = self.now(back)
        said = None if self.model.anna_is_out else self.model.does(hour, meets=True)
        assert self.history.decide(meeting(anew(met(supplier), held_at=then))) == self.expected(said)

    @rule(back=BACK)
    def hear(self, back: int) -> None:
        hour, then = self.now(back)
        said = None if self.model.anna_is_out else self.model.does(hour)
        assert self.history.decide(hearing(anew(HEARD, received_at=then))) == self.expected(said)

    @rule(back=BACK, disclosure=st.sampled_from(DISCLOSURES))
    def tell(self, back: int, disclosure: DisclosureId) -> None:
        hour, then = self.now(back)
        said = None if self.model.anna_is_out else self.model.tells(hour, disclosure)
        command = telling(anew(TOLD, disclosure=disclosure, disclosed_at=then))
        assert self.history.decide(command) == self.expected(said)

    @rule(back=BACK, disclosures=st.sets(st.sampled_from(DISCLOSURES), min_size=1))
    def tell_all(self, back: int, disclosures: set[DisclosureId]) -> None:
        hour, then = self.now(back)
        said = None if self.model.anna_is_out else self.model.tells_all(hour, disclosures)
        command = telling_all(anew(TOLD_TO_ALL, disclosures=tuple(sorted(disclosures)), published_at=then))
        assert self.history.decide(command) == self.expected(said)

    @rule()
    def level(self) -> None:
        _, then = self.now(0)
        said = self.model.opened_at is not None
        assert self.history.decide(levelling(anew(LEVELLED, taken_at=then))) == self.expected(said)

    @rule(back=BACK)
    def close(self, back: int) -> None:
        hour, then = self.now(back)
        said = None if self.model.anna_is_out else self.model.closes(hour)
        assert self.history.decide(closing(anew(CLOSED, closed_at=then))) == self.expected(said)

    @rule(rarely=st.integers(0, 5))
    def the_competition_is_announced(self, rarely: int) -> None:
        hour, then = self.now(0)
        if rarely == 0:
            self.model.announced_at = self.model.announced_at or hour
            self.history.facts.append(anew(ANNOUNCED, sent_at=then))

    @rule(rarely=st.integers(0, 9))
    def the_actor_is_recused_and_let_in_again(self, rarely: int) -> None:
        if rarely == 0 or self.model.anna_is_out:
            self.model.anna_is_out = not self.model.anna_is_out
            self.history.facts.append(decided(ANNA, recused=self.model.anna_is_out))

    @rule(data=st.data())
    def read_in_any_order(self, data: st.DataObject) -> None:
        DECIDER.fold(data.draw(st.permutations(self.history.facts)))

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        state = self.history.state
        match state.stage:
            case NotOpened():
                assert self.model.opened_at is None
            case Open():
                assert self.model.opened_at is not None
                assert self.model.closed_at is None
            case Closed():
                assert self.model.closed_at is not None
        assert set(state.disclosed) == set(self.model.told)
        assert state.equalised == self.model.told_to_all


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    run_state_machine_as_test(Talking, settings=settings(stateful_step_count=40))
