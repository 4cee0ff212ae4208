from domain.purchasing_groups.commands import FormGroup
from domain.purchasing_groups.decider import DECIDER
from domain.purchasing_groups.rejections import GroupAlreadyFormed, GroupNotFormed
from domain.purchasing_groups.state import NotFormed
from domain.purchasing_groups.values import CooperationForm
from tests.domain.purchasing_groups.known import (
    ELVNES,
    GROUP,
    NETWORK,
    SECRETARY,
    YTRE_SUND,
    anew,
    formed,
    group,
    invite,
    join,
    joined,
    noon,
)

form = FormGroup(
    at=noon(2025, 10, 1),
    by=SECRETARY,
    group=GROUP,
    name="Trygghetsalarmer",
    scope="Safety alarms with their technical operation.",
    form=CooperationForm.JOINT_PROCUREMENT,
    lead=ELVNES,
    origin=NETWORK,
)


def test_a_group_is_formed_out_of_a_learning_network() -> None:
    group.when(form).then(formed)
    assert "network:welfare-technology" in formed.tags


def test_a_group_is_formed_on_its_own() -> None:
    alone = form.model_copy(update={"origin": None})
    group.when(alone).then(anew(formed, origin=None))


def test_a_group_is_formed_on_the_day_it_is_in_norway() -> None:
    late_in_the_evening = form.model_copy(update={"at": noon(2025, 10, 1).replace(hour=23)})
    group.when(late_in_the_evening).then(formed)


def test_forming_the_same_group_again_adds_nothing() -> None:
    group.given(formed).when(form).then_nothing()


def test_a_group_is_not_formed_twice_on_different_terms() -> None:
    other = form.model_copy(update={"lead": YTRE_SUND})
    rejection = group.given(formed).when(other).then_rejected(GroupAlreadyFormed)
    assert rejection.group == GROUP


def test_history_always_loads_and_a_group_is_what_its_first_forming_says() -> None:
    again = anew(formed, name="Another")
    assert DECIDER.fold((joined(YTRE_SUND),)) == NotFormed()
    assert DECIDER.fold((formed, again)) == DECIDER.fold((formed,))


def test_nothing_is_decided_about_a_group_that_was_never_formed() -> None:
    rejection = group.when(invite(YTRE_SUND)).then_rejected(GroupNotFormed)
    assert rejection == GroupNotFormed(GROUP)
    group.when(join(ELVNES)).then_rejected(GroupNotFormed)
