"""Contact with suppliers is logged, written down while a competition goes on, and made known to all."""

import pytest

from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.events import Event
from domain.notices.values import NoticeKind
from domain.suppliers.rejections import (
    ContactInUnknownProcurement,
    ContactNotMinuted,
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
competing = known.given(SENT)
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


def test_before_the_competition_contact_need_not_be_written_down() -> None:
    known.when(logging(UNWRITTEN)).then(UNWRITTEN)
    before = anew(UNWRITTEN, occurred_at=at(7, 2))
    competing.when(logging(before)).then(before)


@pytest.mark.parametrize("notice", [SENT, PUBLISHED])
def test_during_a_competition_contact_is_written_down_or_purely_practical(notice: Event) -> None:
    announced = known.given(notice)
    rejection = announced.when(logging(UNWRITTEN)).then_rejected(ContactNotMinuted)
    began = SENT.sent_at if notice == SENT else PUBLISHED.published_at
    assert rejection == ContactNotMinuted(CALL, BOREAL, began)
    announced.when(logging()).then(CALLED)
    practical = anew(UNWRITTEN, purely_practical=True)
    announced.when(logging(practical)).then(practical)


def test_the_competition_begins_when_the_notice_is_sent_not_when_it_is_published() -> None:
    between = anew(UNWRITTEN, occurred_at=at(7, 5))
    rejection = competing.given(PUBLISHED).when(logging(between)).then_rejected(ContactNotMinuted)
    assert rejection.announced_at == SENT.sent_at


def test_a_competition_that_is_sent_twice_began_with_the_first() -> None:
    twice = competing.given(anew(SENT, sent_at=at(7, 20)))
    assert twice.when(logging(UNWRITTEN)).then_rejected(ContactNotMinuted).announced_at == SENT.sent_at


def test_the_moment_of_the_announcement_is_in_the_competition() -> None:
    just_then = anew(UNWRITTEN, occurred_at=SENT.sent_at)
    rejection = ContactNotMinuted(CALL, BOREAL, SENT.sent_at)
    assert competing.when(logging(just_then)).then_rejected(ContactNotMinuted) == rejection
    assert competing.given(SIGNED).when(logging(just_then)).then_rejected(ContactNotMinuted) == rejection


@pytest.mark.parametrize("changes", [{"kind": NoticeKind.PRIOR_INFORMATION}, {"kind": NoticeKind.AWARD}])
def test_other_notices_begin_no_competition(changes: dict[str, object]) -> None:
    for notice in (SENT, PUBLISHED):
        known.given(anew(notice, **changes)).when(logging(UNWRITTEN)).then(UNWRITTEN)


def test_after_the_contract_contact_need_not_be_written_down() -> None:
    afterwards = anew(UNWRITTEN, occurred_at=SIGNED.signed_at)
    competing.given(SIGNED).when(logging(afterwards)).then(afterwards)


def test_contact_during_the_competition_is_written_down_also_when_it_is_logged_after_the_contract() -> None:
    over = competing.given(SIGNED)
    assert over.when(logging(UNWRITTEN)).then_rejected(ContactNotMinuted).announced_at == SENT.sent_at
    before = anew(UNWRITTEN, occurred_at=at(7, 2))
    over.when(logging(before)).then(before)


def test_without_an_announcement_a_contract_ends_no_competition() -> None:
    known.given(SIGNED).when(logging(UNWRITTEN)).then(UNWRITTEN)


def test_after_a_cancellation_contact_need_not_be_written_down_until_a_new_notice() -> None:
    cancelled = competing.given(CANCELLED)
    cancelled.when(logging(UNWRITTEN)).then(UNWRITTEN)
    cancelled.given(anew(SENT, sent_at=at(8, 1))).when(logging(UNWRITTEN)).then_rejected(ContactNotMinuted)


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
