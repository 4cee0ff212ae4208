"""Contact with suppliers is logged, written down or not, and made known to all."""

import pytest

from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.events import Event
from domain.suppliers.boundary import boundary_of
from domain.suppliers.rejections import (
    ContactInUnknownProcurement,
    ContactReferenceTaken,
    SharedBeforeContact,
    UnknownContact,
    UnknownSupplier,
)
from domain.suppliers.values import ContactChannel, ContactRecord
from tests.domain.purchasing_groups.known import anew
from tests.domain.suppliers.scene import (
    ALARMS,
    BEGINNING,
    BOREAL,
    CALL,
    CALLED,
    CANCELLED,
    DAG,
    OPENED,
    OTHER,
    PUBLISHED,
    RECUSED,
    REGISTERED,
    SENT,
    SHARED,
    SIGNED,
    at,
    logging,
    sharing,
)

known = BEGINNING.given(REGISTERED, OPENED)
UNWRITTEN = anew(CALLED, minuted=False)


@pytest.mark.parametrize("channel", ContactChannel)
def test_contact_is_logged_through_whatever_channel(channel: ContactChannel) -> None:
    fact = anew(CALLED, channel=channel)
    known.when(logging(fact)).then(fact)


def test_contact_about_no_procurement_is_logged_too() -> None:
    general = anew(UNWRITTEN, procurement=None)
    BEGINNING.given(REGISTERED).when(logging(general)).then(general)


def test_the_same_contact_again_adds_nothing_and_another_needs_its_own_reference() -> None:
    known.given(CALLED).when(logging()).then_nothing()
    rejection = known.given(CALLED).when(logging(anew(CALLED, person="p-anna"))).then_rejected(ContactReferenceTaken)
    assert rejection == ContactReferenceTaken(CALL)


def test_contact_is_logged_with_registered_suppliers_in_known_procurements() -> None:
    rejection = BEGINNING.given(OPENED).when(logging()).then_rejected(UnknownSupplier)
    assert rejection == UnknownSupplier(BOREAL)
    unknown = BEGINNING.given(REGISTERED).when(logging()).then_rejected(ContactInUnknownProcurement)
    assert unknown == ContactInUnknownProcurement(ALARMS)


@pytest.mark.parametrize("around", [(), (SENT,), (SENT, PUBLISHED), (SENT, CANCELLED), (SENT, SIGNED)])
def test_contact_that_nobody_wrote_down_is_logged_as_what_it_is(around: tuple[Event, ...]) -> None:
    known.when(logging(UNWRITTEN)).then(UNWRITTEN)
    assert UNWRITTEN.records == ContactRecord.UNRECORDED
    within = boundary_of(logging(UNWRITTEN))
    assert not any(within.covers(fact) for fact in around)


def test_the_recused_log_no_contact_but_others_log_theirs() -> None:
    assert known.given(RECUSED).when(logging()).then_rejected(ActorIsRecused).person == RECUSED.person
    known.given(RECUSED).when(logging(actor=DAG)).then(CALLED)


def test_what_was_said_may_be_known_to_all_when_it_is_logged_but_not_before_it_was_said() -> None:
    told = anew(CALLED, shared_with_all_at=at(8, 14))
    known.when(logging(told)).then(told)
    early = anew(CALLED, shared_with_all_at=at(8, 11))
    rejection = known.when(logging(early)).then_rejected(SharedBeforeContact)
    assert rejection == SharedBeforeContact(CALL, CALLED.occurred_at, at(8, 11))


def test_what_was_said_may_be_known_to_all_the_moment_it_is_said() -> None:
    at_once = anew(CALLED, shared_with_all_at=CALLED.occurred_at)
    known.when(logging(at_once)).then(at_once)
    shared_at_once = anew(SHARED, shared_with_all_at=CALLED.occurred_at)
    BEGINNING.given(CALLED).when(sharing(shared_at_once)).then(shared_at_once)


def test_what_was_said_is_made_known_to_all_later_and_once() -> None:
    BEGINNING.given(CALLED).when(sharing()).then(SHARED)
    BEGINNING.given(CALLED, SHARED).when(sharing()).then_nothing()
    BEGINNING.given(anew(CALLED, shared_with_all_at=at(8, 13))).when(sharing()).then_nothing()


def test_the_recused_share_no_contact_of_the_case_but_those_of_others() -> None:
    logged = BEGINNING.given(CALLED)
    assert logged.given(RECUSED).when(sharing()).then_rejected(ActorIsRecused).person == RECUSED.person
    logged.given(RECUSED, anew(RECUSED, recused=False)).when(sharing()).then(SHARED)
    logged.given(anew(RECUSED, procurement=OTHER)).when(sharing()).then(SHARED)
    of_none = anew(CALLED, procurement=None)
    BEGINNING.given(of_none, RECUSED).when(sharing()).then(anew(SHARED, procurement=None))
    logged.given(SHARED, RECUSED).when(sharing()).then_nothing()


def test_only_a_logged_contact_is_made_known_and_not_before_it_was() -> None:
    assert BEGINNING.when(sharing()).then_rejected(UnknownContact) == UnknownContact(CALL)
    early = sharing(anew(SHARED, shared_with_all_at=at(8, 11)))
    rejection = BEGINNING.given(CALLED).when(early).then_rejected(SharedBeforeContact)
    assert rejection == SharedBeforeContact(CALL, CALLED.occurred_at, at(8, 11))


@pytest.mark.parametrize(
    ("changes", "record"),
    [
        ({}, ContactRecord.MINUTED),
        ({"minuted": False}, ContactRecord.UNRECORDED),
        ({"minuted": False, "purely_practical": True}, ContactRecord.PRACTICAL),
    ],
)
def test_an_entry_says_what_else_there_is_of_the_contact(changes: dict[str, object], record: ContactRecord) -> None:
    assert anew(CALLED, **changes).records == record
