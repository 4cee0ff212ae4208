"""In a procedure of two stages bids are asked of those who were invited, and their time is counted from that day."""

from datetime import date, timedelta

import pytest

from domain.procurements.values import AuthorityLevel, ProcedureKind
from domain.tenders.events import SubmissionDeadlineFixed
from domain.tenders.rejections import NobodyInvited, ShorteningNotAllowed
from domain.tenders.values import Shortening
from tests.domain.procurements.case import CHOSEN, OPENED
from tests.domain.procurements.scene import CASE, sent
from tests.domain.tenders.scene import BY_NEGOTIATION, IN_PART_TWO, INVITED, norway, tender
from tests.domain.tenders.test_fixing import AGREED, URGENT, by_negotiation, earliest, minimum_of


@pytest.mark.parametrize(
    ("shortening", "minimum"),
    [(None, date(2026, 9, 11)), (URGENT, date(2026, 8, 27)), (AGREED, None)],
)
def test_in_two_stages_bids_are_counted_from_the_invitation(
    shortening: Shortening | None, minimum: date | None
) -> None:
    fixing = earliest(at=INVITED.invited_at, deadline=norway(9, 11), shortening=shortening)
    (fact,) = by_negotiation.given(INVITED).when(fixing).facts()
    assert isinstance(fact, SubmissionDeadlineFixed)
    assert (fact.minimum_on, fact.counted_from) == (minimum, date(2026, 8, 17))


@pytest.mark.parametrize(
    "procedure",
    [
        ProcedureKind.RESTRICTED,
        ProcedureKind.NEGOTIATED,
        ProcedureKind.COMPETITIVE_DIALOGUE,
        ProcedureKind.INNOVATION_PARTNERSHIP,
    ],
)
def test_in_two_stages_no_deadline_for_bids_is_fixed_before_anybody_is_invited(procedure: ProcedureKind) -> None:
    chosen = CHOSEN.model_copy(update={"procedure": procedure})
    staged = tender.given(OPENED, chosen, sent())
    fixing = earliest(at=INVITED.invited_at, deadline=norway(9, 18))
    assert staged.when(fixing).then_rejected(NobodyInvited) == NobodyInvited(CASE, procedure)
    early = fixing.model_copy(update={"at": INVITED.invited_at - timedelta(seconds=1)})
    staged.given(INVITED).when(early).then_rejected(NobodyInvited)
    assert staged.given(INVITED).when(fixing).facts()


def test_a_restricted_competition_below_the_threshold_invites_first_too() -> None:
    chosen = IN_PART_TWO.model_copy(update={"procedure": ProcedureKind.RESTRICTED})
    staged = tender.given(OPENED, chosen, sent())
    fixing = earliest(at=INVITED.invited_at, deadline=norway(8, 31))
    staged.when(fixing).then_rejected(NobodyInvited)
    (fact,) = staged.given(INVITED).when(fixing).facts()
    assert minimum_of(fact) is None


def test_state_authorities_do_not_shorten_by_agreement() -> None:
    state = OPENED.model_copy(update={"level": AuthorityLevel.CENTRAL_STATE})
    command = earliest(at=INVITED.invited_at, deadline=norway(9, 18), shortening=AGREED)
    tender.given(state, BY_NEGOTIATION, sent(), INVITED).when(command).then_rejected(ShorteningNotAllowed)


def test_a_dialogue_gives_bids_no_minimum() -> None:
    dialogue = CHOSEN.model_copy(update={"procedure": ProcedureKind.COMPETITIVE_DIALOGUE})
    fixing = earliest(at=INVITED.invited_at, deadline=norway(8, 24))
    (fact,) = tender.given(OPENED, dialogue, sent(), INVITED).when(fixing).facts()
    assert minimum_of(fact) is None
