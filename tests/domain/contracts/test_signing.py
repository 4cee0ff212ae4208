"""A contract is concluded after the standstill, while the bid binds, for buyers who gave authority for it."""

from datetime import date

import pytest

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
)
from domain.contracts.values import Signature
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import ContractId, PersonId
from domain.notices.events import NoticePublished
from domain.notices.values import NoticeBuyer, NoticeKind
from tests.domain.awards.course import CANCELLED, DECIDED_ANEW, REVERSED, TOLD_ANEW, VALUE, recused
from tests.domain.awards.scene import BUYERS, OPENED, SECRETARY, TO_CELSIUS, moment
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


def test_the_contract_is_concluded_for_all_buyers_by_their_chains() -> None:
    SPECIFICATION.given(*READY).when(SIGN).then(SIGNED)
    assert SIGNED.rule_set is None


def test_recording_the_same_again_records_nothing() -> None:
    SPECIFICATION.given(*READY, SIGNED).when(SIGN).then_nothing()


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
