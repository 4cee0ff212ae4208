from datetime import date

from domain.representatives.commands import RelieveRepresentative
from domain.representatives.rejections import AlreadyRelieved, NotAppointed
from domain.representatives.values import Capacity
from tests.domain.purchasing_groups.known import DALHEIM, GROUP, IN_DECEMBER, SECRETARY, YTRE_SUND
from tests.domain.representatives.known import AFTER, FIRST, KARI, LAST, appointed, group, relieved

relieve = RelieveRepresentative(
    at=IN_DECEMBER, by=SECRETARY, group=GROUP, member=YTRE_SUND, person=KARI, relieved_on=LAST
)


def test_a_representative_is_relieved_and_the_day_named_is_the_last() -> None:
    group.given(appointed(KARI)).when(relieve).then(relieved(KARI))


def test_a_deputy_is_relieved_in_the_same_way() -> None:
    group.given(appointed(KARI, capacity=Capacity.DEPUTY)).when(relieve).then(relieved(KARI))


def test_relief_begins_on_the_first_day_of_the_appointment_at_the_earliest() -> None:
    from_the_last_day = appointed(KARI, valid_from=LAST)
    group.given(from_the_last_day).when(relieve).then(relieved(KARI))
    rejection = group.given(appointed(KARI, valid_from=AFTER)).when(relieve).then_rejected(NotAppointed)
    assert rejection == NotAppointed(KARI, YTRE_SUND, LAST)


def test_who_has_ended_already_is_not_relieved() -> None:
    over = appointed(KARI, valid_to=date(2026, 6, 29))
    group.given(over).when(relieve).then_rejected(NotAppointed)


def test_who_was_never_appointed_for_the_member_is_not_relieved() -> None:
    group.when(relieve).then_rejected(NotAppointed)
    for_another = relieve.model_copy(update={"member": DALHEIM})
    assert not group.decider.boundary(for_another).covers(appointed(KARI))


def test_relieving_again_adds_nothing_and_another_last_day_is_refused() -> None:
    gone = group.given(appointed(KARI), relieved(KARI))
    gone.when(relieve).then_nothing()
    for day in (date(2026, 3, 1), AFTER):
        rejection = gone.when(relieve.model_copy(update={"relieved_on": day})).then_rejected(AlreadyRelieved)
        assert rejection == AlreadyRelieved(KARI, relieved_on=LAST)


def test_who_was_relieved_did_not_represent_the_member_before_the_first_day_either() -> None:
    gone = group.given(appointed(KARI, valid_from=date(2026, 2, 1)), relieved(KARI))
    before = relieve.model_copy(update={"relieved_on": FIRST})
    gone.when(before).then_rejected(NotAppointed)


def test_who_was_relieved_early_would_not_have_represented_the_member_after_the_last_day() -> None:
    gone = group.given(appointed(KARI, valid_to=LAST), relieved(KARI, date(2026, 3, 1)))
    gone.when(relieve).then_rejected(AlreadyRelieved)
    gone.when(relieve.model_copy(update={"relieved_on": AFTER})).then_rejected(NotAppointed)


def test_a_later_appointment_is_relieved_by_itself() -> None:
    back_again = group.given(appointed(KARI), relieved(KARI), appointed(KARI, valid_from=AFTER))
    in_autumn = date(2026, 10, 1)
    again = relieve.model_copy(update={"relieved_on": in_autumn})
    back_again.when(again).then(relieved(KARI, in_autumn))
    state = group.decider.fold((appointed(KARI), relieved(KARI), appointed(KARI, valid_from=AFTER)))
    days = (FIRST, LAST, AFTER, in_autumn)
    spoke = [state.people.speaking_for(YTRE_SUND, Capacity.REPRESENTATIVE, day) for day in days]
    assert spoke == [(KARI,)] * 4
