from datetime import date

from domain.impartiality.rejections import ActorIsRecused
from domain.procurements.rejections import (
    ActsForNoBuyer,
    BuyerNotInGroup,
    ProcurementIsCancelled,
    ProcurementReferenceTaken,
    ProcurementUnknown,
)
from tests.domain.procurements.case import ALONE, CANCELLED, ESTIMATE, ESTIMATED, OPEN, OPENED
from tests.domain.procurements.scene import (
    ELVNES,
    FORMED,
    GROUP,
    GROUP_FACTS,
    MEMBERS,
    OUTSIDER,
    PURCHASER,
    SKOGVATN,
    by,
    course,
    joined,
    leads,
    left,
    recused,
)


def test_a_case_is_opened_for_members_of_the_group() -> None:
    course.given(*GROUP_FACTS).when(OPEN).then(OPENED)


def test_opening_the_same_case_again_adds_nothing() -> None:
    course.given(*GROUP_FACTS, OPENED).when(OPEN).then_nothing()


def test_a_buyer_named_twice_is_one_buyer() -> None:
    twice = OPEN.model_copy(update={"buyers": (*MEMBERS, ELVNES)})
    course.given(*GROUP_FACTS).when(twice).then(OPENED)


def test_a_reference_stands_for_one_case() -> None:
    other = OPEN.model_copy(update={"title": "Office supplies"})
    course.given(*GROUP_FACTS, OPENED).when(other).then_rejected(ProcurementReferenceTaken)


def test_a_single_buyer_opens_a_case_without_a_group() -> None:
    alone = OPEN.model_copy(update={"group": None, "buyers": (ELVNES,)})
    course.when(alone).then(ALONE)


def test_a_group_does_not_buy_for_who_is_no_member() -> None:
    with_outsider = OPEN.model_copy(update={"buyers": (*MEMBERS, OUTSIDER)})
    rejection = course.given(*GROUP_FACTS).when(with_outsider).then_rejected(BuyerNotInGroup)
    assert rejection == BuyerNotInGroup(GROUP, OUTSIDER, date(2026, 1, 29))


def test_a_group_does_not_buy_for_who_has_left() -> None:
    gone = left(SKOGVATN, date(2026, 1, 28))
    rejection = course.given(*GROUP_FACTS, gone).when(OPEN).then_rejected(BuyerNotInGroup)
    assert rejection.member == SKOGVATN
    course.given(*GROUP_FACTS, left(SKOGVATN, date(2026, 1, 29))).when(OPEN).then(OPENED)


def test_a_group_that_was_never_formed_has_no_place_for_anybody() -> None:
    assert course.when(OPEN).then_rejected(BuyerNotInGroup).member == ELVNES


def test_a_central_purchasing_body_leads_without_being_a_buyer() -> None:
    centre = FORMED.model_copy(update={"lead": OUTSIDER})
    members = tuple(joined(member) for member in MEMBERS)
    command = OPEN.model_copy(update={"lead": OUTSIDER})
    course.given(centre, *members).when(command).then(OPENED.model_copy(update={"lead": OUTSIDER}))


def test_who_neither_leads_the_group_nor_is_a_member_leads_no_case_of_it() -> None:
    command = OPEN.model_copy(update={"lead": OUTSIDER})
    assert course.given(*GROUP_FACTS).when(command).then_rejected(BuyerNotInGroup).member == OUTSIDER
    handed_over = leads(OUTSIDER, date(2026, 1, 30))
    course.given(*GROUP_FACTS, handed_over).when(command).then_rejected(BuyerNotInGroup)
    today = leads(OUTSIDER, date(2026, 1, 29))
    course.given(*GROUP_FACTS, today).when(command).then(OPENED.model_copy(update={"lead": OUTSIDER}))


def test_a_step_is_taken_only_in_a_case_that_was_opened() -> None:
    course.when(ESTIMATE).then_rejected(ProcurementUnknown)


def test_who_belongs_to_no_buyer_takes_no_step() -> None:
    stranger = ESTIMATE.model_copy(update={"by": by(PURCHASER, OUTSIDER)})
    course.given(OPENED).when(stranger).then_rejected(ActsForNoBuyer)
    course.given(*GROUP_FACTS).when(OPEN.model_copy(update={"by": by(PURCHASER, OUTSIDER)})).then_rejected(
        ActsForNoBuyer
    )


def test_a_consultant_acts_on_behalf_of_the_lead() -> None:
    consultant = ESTIMATE.model_copy(update={"by": by(PURCHASER, OUTSIDER), "on_behalf_of": (ELVNES,)})
    course.given(OPENED).when(consultant).then(ESTIMATED)


def test_who_is_recused_takes_no_step() -> None:
    course.given(OPENED, recused(PURCHASER)).when(ESTIMATE).then_rejected(ActorIsRecused)


def test_who_was_found_impartial_takes_steps_again() -> None:
    course.given(OPENED, recused(PURCHASER), recused(PURCHASER, recused=False)).when(ESTIMATE).then(ESTIMATED)


def test_nothing_more_happens_in_a_case_that_was_called_off() -> None:
    course.given(OPENED, CANCELLED).when(ESTIMATE).then_rejected(ProcurementIsCancelled)
