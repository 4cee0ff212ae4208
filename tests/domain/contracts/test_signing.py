"""A contract is concluded after the standstill, while the bid binds, for buyers who gave authority for it."""

from datetime import date, datetime, timedelta

import pytest

from domain.contracts.commands import SignContract
from domain.contracts.decider import DECIDER
from domain.contracts.events import ContractSigned
from domain.contracts.rejections import (
    BidBindsNoLonger,
    BuyerBoundAlready,
    BuyerNotInNotice,
    ContractAboveAward,
    ContractAfterCancellation,
    ContractReferenceTaken,
    ContractUnderReversedAward,
    ContractUnderUnknownAward,
    SignedAhead,
    SignedBeforeNotice,
    SignedWithinStandstill,
    SigningSuspended,
)
from domain.contracts.values import Signature
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import AwardId, ContractId, PersonId
from domain.kernel.instants import in_utc
from domain.notices.events import NoticePublished
from domain.notices.values import NoticeBuyer, NoticeKind
from domain.rule_sets.calendar import end_of
from tests.domain.awards.course import CANCELLED, DECIDED_ANEW, REVERSED, TOLD_ANEW, VALUE, recused
from tests.domain.awards.scene import BOREAL, BUYERS, OPENED, SECRETARY, TO_CELSIUS, moment
from tests.domain.complaints.scene import LIFTED, SERVED
from tests.domain.contracts.scene import (
    AUTHORITY,
    BEFORE,
    BID,
    CALLED,
    DEADLINE,
    EXTENDED,
    FINAL,
    READY,
    SENT,
    SIGN,
    SIGNED,
    chain,
    sign,
)
from tests.domain.mandates.scene import DALHEIM, ELVNES, FOSSMO, FRAMEWORK
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
END = in_utc(end_of(date(2026, 10, 19)))
MOMENT = timedelta(seconds=1)


def test_the_contract_is_concluded_for_all_buyers_by_their_chains() -> None:
    SPECIFICATION.given(*READY).when(SIGN).then(SIGNED)
    assert SIGNED.rule_set is None


def test_recording_the_same_again_records_nothing() -> None:
    SPECIFICATION.given(*READY, SIGNED).when(SIGN).then_nothing()


def test_on_the_last_day_of_the_standstill_nothing_is_signed() -> None:
    rejection = SPECIFICATION.given(*READY).when(sign(moment(10, 19))).then_rejected(SignedWithinStandstill)
    assert rejection.standstill_until == date(2026, 10, 19)
    assert rejection.earliest_on == date(2026, 10, 20)


def test_the_standstill_lasts_to_the_last_second_of_its_day() -> None:
    history = SPECIFICATION.given(*READY)
    history.when(sign(END - MOMENT)).then_rejected(SignedWithinStandstill)
    (fact,) = history.when(sign(END)).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.signed_at == END


def test_it_is_concluded_when_the_last_of_both_sides_has_signed() -> None:
    early_buyers = sign(moment(10, 20)).model_copy(update={"supplier_signed_at": moment(10, 21), "at": moment(10, 22)})
    (fact,) = SPECIFICATION.given(*READY).when(early_buyers).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.signed_at == moment(10, 21)


@pytest.mark.parametrize("early", ["buyers", "supplier"])
def test_neither_side_signs_before_the_notice_or_within_the_standstill(early: str) -> None:
    def signed_early(at: datetime) -> SignContract:
        sides = {"buyers": {"signatures": sign(at).signatures}, "supplier": {"supplier_signed_at": at}}
        return SIGN.model_copy(update=sides[early])

    history = SPECIFICATION.given(*READY)
    within = history.when(signed_early(END - MOMENT)).then_rejected(SignedWithinStandstill)
    assert within == SignedWithinStandstill(TO_CELSIUS, date(2026, 10, 19), date(2026, 10, 20), date(2026, 10, 19))
    history.when(signed_early(TOLD_ANEW.sent_at)).then_rejected(SignedWithinStandstill)
    history.when(signed_early(TOLD_ANEW.sent_at - MOMENT)).then_rejected(SignedBeforeNotice)
    assert isinstance(history.when(signed_early(END)).facts()[0], ContractSigned)


@pytest.mark.parametrize("early", ["buyers", "supplier"])
def test_neither_side_signs_under_a_suspension_that_was_lifted_since(early: str) -> None:
    def signed_early(at: datetime) -> SignContract:
        sides = {"buyers": {"signatures": sign(at).signatures}, "supplier": {"supplier_signed_at": at}}
        return sign(moment(11, 4)).model_copy(update=sides[early])

    history = SPECIFICATION.given(*READY, SERVED, LIFTED)
    assert history.when(signed_early(END)).then_rejected(SigningSuspended).suppliers == (BOREAL,)
    history.when(signed_early(LIFTED.lifted_at - MOMENT)).then_rejected(SigningSuspended)
    assert isinstance(history.when(signed_early(LIFTED.lifted_at)).facts()[0], ContractSigned)


def test_a_petition_about_another_award_suspends_no_signature() -> None:
    other = [one.model_copy(update={"award": AwardId("another")}) for one in (SERVED, LIFTED)]
    petitions = DECIDER.fold(other).petitions
    assert petitions.suspended_at(TO_CELSIUS, SIGN.at) == ()
    assert petitions.suspended_at(AwardId("another"), SERVED.served_at) == (BOREAL,)
    assert petitions.suspended_at(AwardId("another"), SERVED.served_at - MOMENT) == ()


@pytest.mark.parametrize("late", ["buyers", "supplier"])
def test_no_signature_is_dated_after_the_moment_at_which_it_is_noted(late: str) -> None:
    noted_at = SIGN.at - MOMENT
    by_then = {"buyers": {"supplier_signed_at": noted_at}, "supplier": {"signatures": sign(noted_at).signatures}}
    ahead = SIGN.model_copy(update={"at": noted_at, **by_then[late]})
    assert SPECIFICATION.given(*READY).when(ahead).then_rejected(SignedAhead) == SignedAhead(SIGN.at, noted_at)


def test_where_no_standstill_is_needed_it_is_signed_after_the_notice() -> None:
    exempt = TOLD_ANEW.model_copy(update={"standstill_until": None})
    history = SPECIFICATION.given(OPENED, SENT, DEADLINE, DECIDED_ANEW, exempt, *AUTHORITY)
    history.when(sign(TOLD_ANEW.sent_at - MOMENT)).then_rejected(SignedBeforeNotice)
    (fact,) = history.when(sign(TOLD_ANEW.sent_at)).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.standstill_until is None


def test_before_anybody_was_told_nothing_is_signed() -> None:
    SPECIFICATION.given(OPENED, SENT, DECIDED_ANEW, *AUTHORITY).when(SIGN).then_rejected(SignedBeforeNotice)


def test_while_a_petition_suspends_nothing_is_signed() -> None:
    rejection = SPECIFICATION.given(*READY, SERVED).when(SIGN).then_rejected(SigningSuspended)
    assert rejection.suppliers == (BOREAL,)


def test_when_the_court_has_answered_it_is_signed() -> None:
    history = SPECIFICATION.given(*READY, SERVED, LIFTED)
    assert isinstance(history.when(sign(LIFTED.lifted_at)).facts()[0], ContractSigned)


def test_a_petition_that_came_too_late_does_not_stop_it() -> None:
    SPECIFICATION.given(*READY, SERVED.model_copy(update={"suspends": False})).when(SIGN).then(SIGNED)


def test_under_an_unknown_award_nothing_is_signed() -> None:
    SPECIFICATION.given(OPENED, SENT, *AUTHORITY).when(SIGN).then_rejected(ContractUnderUnknownAward)


def test_under_a_reversed_award_nothing_is_signed() -> None:
    gone = REVERSED.model_copy(update={"award": TO_CELSIUS})
    SPECIFICATION.given(*READY, gone).when(SIGN).then_rejected(ContractUnderReversedAward)


def test_what_was_called_off_leads_to_no_contract() -> None:
    SPECIFICATION.given(*READY, CANCELLED).when(SIGN).then_rejected(ContractAfterCancellation)


def test_a_reference_stands_for_one_contract() -> None:
    SPECIFICATION.given(*READY, SIGNED).when(sign(value=1)).then_rejected(ContractReferenceTaken)


@pytest.mark.parametrize("person", [SECRETARY, PersonId("elvnes-mayor")], ids=["who records it", "who signs"])
def test_nobody_who_is_recused_signs(person: PersonId) -> None:
    signature = Signature(person=PersonId("elvnes-mayor"), members=(ELVNES,), signed_at=moment(10, 21))
    command = SIGN.model_copy(update={"signatures": (signature,)})
    history = SPECIFICATION.given_any(*READY, recused(person))
    assert history.when(command).then_rejected(ActorIsRecused).person == person


def test_a_bid_that_no_longer_binds_leads_to_no_contract() -> None:
    rejection = SPECIFICATION.given(*READY).when(sign(moment(12, 1))).then_rejected(BidBindsNoLonger)
    assert (rejection.valid_until, rejection.signed_on) == (date(2026, 11, 30), date(2026, 12, 1))


def test_on_its_last_day_the_bid_still_binds() -> None:
    (fact,) = SPECIFICATION.given(*READY).when(sign(moment(11, 30))).facts()
    assert isinstance(fact, ContractSigned)


def test_a_supplier_that_agreed_is_bound_for_longer() -> None:
    (fact,) = SPECIFICATION.given(*READY, EXTENDED).when(sign(moment(12, 1))).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.bid_valid_until == date(2026, 12, 31)


def test_where_nothing_is_stated_bids_bind_as_long_as_the_law_says() -> None:
    unstated = DEADLINE.model_copy(update={"bids_valid_until": None})
    history = SPECIFICATION.given(OPENED, SENT, unstated, DECIDED_ANEW, TOLD_ANEW, *AUTHORITY)
    assert history.when(SIGN).then_rejected(BidBindsNoLonger).valid_until == date(2026, 9, 30)
    early = unstated.model_copy(update={"deadline": moment(9, 25)})
    history = SPECIFICATION.given(OPENED, SENT, early, DECIDED_ANEW, TOLD_ANEW, *AUTHORITY)
    (fact,) = history.when(SIGN).facts()
    assert isinstance(fact, ContractSigned)
    assert (fact.bid_valid_until, fact.rule_set) == (date(2026, 10, 26), "bid-validity-days@2017-01-01")


def test_who_gave_a_final_bid_is_bound_from_the_deadline_for_final_bids() -> None:
    unstated = DEADLINE.model_copy(update={"bids_valid_until": None})
    final = DECIDED_ANEW.model_copy(update={"bid": FINAL.bid})
    history = SPECIFICATION.given(OPENED, SENT, unstated, BID, CALLED, FINAL, final, TOLD_ANEW, *AUTHORITY)
    (fact,) = history.when(SIGN).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.bid_valid_until == date(2026, 10, 21)
    late = history.when(sign(moment(10, 22))).then_rejected(BidBindsNoLonger)
    assert late.valid_until == date(2026, 10, 21)


def test_where_no_deadline_is_known_no_validity_is_judged() -> None:
    history = SPECIFICATION.given(OPENED, SENT, DECIDED_ANEW, TOLD_ANEW, *AUTHORITY)
    history.when(SIGN).then(SIGNED.model_copy(update={"bid_valid_until": None}))


def test_only_buyers_that_the_notice_named_sign() -> None:
    without = SENT.model_copy(update={"buyers": tuple(one for one in BUYERS if one != FOSSMO)})
    history = SPECIFICATION.given(OPENED, without, DEADLINE, DECIDED_ANEW, TOLD_ANEW, *AUTHORITY)
    assert history.when(SIGN).then_rejected(BuyerNotInNotice).buyers == (FOSSMO,)


def test_what_was_published_counts_before_what_was_sent() -> None:
    published = NoticePublished(
        procurement=FRAMEWORK,
        notice=SENT.notice,
        kind=NoticeKind.COMPETITION,
        published_at=moment(7, 7),
        publication="2026-107000",
        buyers=tuple(NoticeBuyer(number=one) for one in BUYERS if one != DALHEIM),
    )
    assert SPECIFICATION.given(*READY, published).when(SIGN).then_rejected(BuyerNotInNotice).buyers == (DALHEIM,)


def test_each_buyer_may_sign_a_contract_of_its_own() -> None:
    some = sign(members=BUYERS[:2], value=VALUE - 100)
    authority = tuple(one for one in AUTHORITY if one.member in BUYERS[:2])
    (first,) = SPECIFICATION.given(*BEFORE, *authority).when(some).facts()
    assert isinstance(first, ContractSigned)
    own = sign(members=BUYERS[2:3], value=100).model_copy(update={"contract": ContractId("own")})
    theirs = tuple(one for one in AUTHORITY if one.member == BUYERS[2])
    (second,) = SPECIFICATION.given(*BEFORE, *theirs, first).when(own).facts()
    assert isinstance(second, ContractSigned)
    assert second.mandates == (chain(BUYERS[2]),)
    dearer = own.model_copy(update={"value": 101})
    assert SPECIFICATION.given(*BEFORE, *theirs, first).when(dearer).then_rejected(ContractAboveAward).left == 100
    again = sign(members=BUYERS[:1], value=1).model_copy(update={"contract": ContractId("again")})
    leads = tuple(one for one in AUTHORITY if one.member == BUYERS[0])
    rejection = SPECIFICATION.given(*BEFORE, *leads, first).when(again).then_rejected(BuyerBoundAlready)
    assert (rejection.buyer, rejection.contract) == (BUYERS[0], first.contract)


def test_a_contract_is_worth_no_more_than_was_awarded() -> None:
    rejection = SPECIFICATION.given(*READY).when(sign(value=VALUE + 1)).then_rejected(ContractAboveAward)
    assert rejection.left == VALUE
