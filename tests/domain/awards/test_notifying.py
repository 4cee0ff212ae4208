"""Everybody concerned is told at once, with reasons and a standstill counted by the rules of the day."""

from datetime import date, datetime, timedelta

import pytest

from domain.awards.commands import NotifyAward
from domain.awards.contents import Recipient, StandstillExemption
from domain.awards.decider import DECIDER
from domain.awards.events import AwardNotified
from domain.awards.rejections import (
    AdvantagesLeftOut,
    AwardReversedAlready,
    AwardUnknown,
    ConcernedSupplierLeftOut,
    ContractAlreadySigned,
    NoticeNotSimultaneous,
    NotifiedBeforeDecided,
    StandstillNeeded,
    StandstillNotStated,
    StandstillTooShort,
)
from domain.bids.events import BidWithdrawn
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.events import Event
from domain.procurements.values import MainKind, Part, ProcedureKind
from tests.domain.awards.course import (
    DECIDED_ANEW,
    EXTENDED,
    REVERSED,
    SIGNED,
    TELL,
    TELL_ANEW,
    TOLD,
    TOLD_ANEW,
    TOLD_AT,
    recused,
)
from tests.domain.awards.scene import (
    ADVANTAGES,
    BIDDERS,
    BIDS,
    BOREAL,
    CRITERIA,
    DECIDED,
    DELTA,
    ECHO,
    MILLION,
    RECEIVED,
    SECRETARY,
    moment,
    procedure,
    received,
    tell,
)
from tests.domain.mandates.scene import FRAMEWORK
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
FACTS = (CRITERIA, procedure(), *RECEIVED, DECIDED)
READY = SPECIFICATION.given(*FACTS)


def only(fact: tuple[Event, ...]) -> AwardNotified:
    (notice,) = fact
    assert isinstance(notice, AwardNotified)
    return notice


def sent(*moments: datetime) -> NotifyAward:
    recipients = tuple(Recipient(supplier=one, sent_at=at) for one, at in zip(BIDDERS, moments, strict=True))
    return TELL.model_copy(update={"at": max(moments), "recipients": recipients})


def test_everybody_is_told_and_the_standstill_is_counted() -> None:
    READY.when(TELL).then(TOLD)
    assert TOLD.standstill_until == date(2026, 9, 28)
    assert TOLD.rule_set == "standstill-days@2017-01-01"


def test_a_new_award_has_a_whole_standstill_of_its_own() -> None:
    history = SPECIFICATION.given(CRITERIA, procedure(), *RECEIVED, DECIDED_ANEW)
    history.when(TELL_ANEW).then(TOLD_ANEW)
    assert TOLD_ANEW.standstill_until == date(2026, 10, 19)


def test_telling_the_same_again_records_nothing() -> None:
    READY.given(TOLD).when(TELL).then_nothing()
    READY.given(TOLD, EXTENDED).when(TELL).then_nothing()


def test_a_notice_that_was_wrong_is_sent_again_and_stands_still_anew() -> None:
    again = only(READY.given(TOLD).when(tell(DECIDED.award, moment(9, 21))).facts())
    assert again.standstill_until == date(2026, 10, 1)


def test_an_award_that_was_never_decided_is_not_told() -> None:
    SPECIFICATION.given(*RECEIVED).when(TELL).then_rejected(AwardUnknown)


def test_a_reversed_award_is_not_told() -> None:
    READY.given(TOLD, REVERSED).when(tell(DECIDED.award, moment(10, 2))).then_rejected(AwardReversedAlready)


def test_nothing_is_told_anew_under_a_contract() -> None:
    signed = SIGNED.model_copy(update={"award": DECIDED.award})
    READY.given(TOLD, signed).when(tell(DECIDED.award, moment(11, 2))).then_rejected(ContractAlreadySigned)


def test_who_is_recused_tells_nobody() -> None:
    READY.given(recused(SECRETARY)).when(TELL).then_rejected(ActorIsRecused)


def test_the_rejected_bidders_are_told_too() -> None:
    winners_only = TELL.model_copy(
        update={"recipients": tuple(one for one in TELL.recipients if one.supplier not in {ECHO, DELTA})}
    )
    rejection = READY.when(winners_only).then_rejected(ConcernedSupplierLeftOut)
    assert rejection.suppliers == tuple(sorted((ECHO, DELTA)))


def test_who_took_the_bid_back_need_not_be_told() -> None:
    withdrawn = BidWithdrawn(procurement=FRAMEWORK, bid=BIDS[DELTA], supplier=DELTA, withdrawn_at=moment(8, 30))
    without = TELL.model_copy(update={"recipients": tuple(one for one in TELL.recipients if one.supplier != DELTA)})
    assert only(READY.given(withdrawn).when(without).facts()).recipients == without.recipients


def test_everybody_is_told_at_the_same_time() -> None:
    late = sent(*(TOLD_AT,) * 4, TOLD_AT + timedelta(hours=1, seconds=1))
    rejection = READY.when(late).then_rejected(NoticeNotSimultaneous)
    assert (rejection.first_at, rejection.last_at) == (TOLD_AT, TOLD_AT + timedelta(hours=1, seconds=1))


def test_the_standstill_is_counted_from_the_last_one_that_was_sent() -> None:
    around_midnight = moment(9, 18, 21, 30)
    notice = only(READY.when(sent(*(around_midnight,) * 4, around_midnight + timedelta(hours=1))).facts())
    assert notice.sent_at == around_midnight + timedelta(hours=1)
    assert notice.standstill_until == date(2026, 9, 29)


def test_an_award_is_told_after_it_was_decided() -> None:
    READY.when(tell(DECIDED.award, moment(9, 16))).then_rejected(NotifiedBeforeDecided)


def test_the_reasons_cover_every_award_criterion() -> None:
    short = TELL.model_copy(update={"advantages": ADVANTAGES[:1]})
    assert READY.when(short).then_rejected(AdvantagesLeftOut).criteria == ("climate", "quality")


def test_a_longer_standstill_may_be_stated() -> None:
    longer = TELL.model_copy(update={"standstill_until": date(2026, 10, 2)})
    READY.when(longer).then(TOLD.model_copy(update={"standstill_until": date(2026, 10, 2)}))


def test_a_shorter_standstill_may_not() -> None:
    shorter = TELL.model_copy(update={"standstill_until": date(2026, 9, 27)})
    rejection = READY.when(shorter).then_rejected(StandstillTooShort)
    assert rejection.shortest == date(2026, 9, 28)
    assert rejection.rules == ("standstill-days@2017-01-01",)


def test_on_paper_the_standstill_is_longer() -> None:
    notice = only(READY.when(TELL.model_copy(update={"electronically": False})).facts())
    assert notice.standstill_until == date(2026, 10, 5)
    assert notice.rule_set == "standstill-days-non-electronic@2017-01-01"


def test_where_nobody_chose_a_procedure_the_shortest_standstill_holds_all_the_same() -> None:
    SPECIFICATION.given(CRITERIA, *RECEIVED, DECIDED).when(TELL).then(TOLD)


@pytest.mark.parametrize(
    ("part", "main_kind", "value", "has_a_shortest"),
    [
        (Part.PART_II, MainKind.GOODS, 2 * MILLION, False),
        (Part.PART_II, MainKind.SPECIAL_SERVICES, 8 * MILLION, False),
        (Part.PART_II, MainKind.SPECIAL_SERVICES, 9 * MILLION, True),
        (Part.PART_III, MainKind.GOODS, 13 * MILLION, True),
        (Part.PART_IV, MainKind.HEALTH_SOCIAL_SERVICES, 9 * MILLION, True),
    ],
)
def test_below_the_eea_thresholds_the_buyer_sets_a_reasonable_standstill(
    part: Part, main_kind: MainKind, value: int, *, has_a_shortest: bool
) -> None:
    chosen = procedure(part, main_kind=main_kind, value=value)
    history = SPECIFICATION.given(CRITERIA, chosen, *RECEIVED, DECIDED)
    if has_a_shortest:
        notice = only(history.when(TELL).facts())
        assert notice.standstill_until == date(2026, 9, 28)
        by_threshold = main_kind is MainKind.SPECIAL_SERVICES
        assert ("health-social-threshold@2026-04-21" in (notice.rule_set or "")) == by_threshold
    else:
        history.when(TELL).then_rejected(StandstillNotStated)
        stated = TELL.model_copy(update={"standstill_until": date(2026, 9, 23)})
        notice = only(history.when(stated).facts())
        assert (notice.standstill_until, notice.minimum_until, notice.steps) == (date(2026, 9, 23), None, ())
        assert notice.rule_set is None
        before = TELL.model_copy(update={"standstill_until": date(2026, 9, 17)})
        history.when(before).then_rejected(StandstillTooShort)


def test_the_sole_concerned_supplier_needs_no_standstill() -> None:
    alone = SPECIFICATION.given(CRITERIA, procedure(), received(BOREAL), DECIDED)
    exempt = TELL.model_copy(update={"exemption": StandstillExemption.SOLE_CONCERNED_SUPPLIER})
    notice = only(alone.when(exempt).facts())
    assert (notice.standstill_until, notice.minimum_until) == (None, None)
    READY.when(exempt).then_rejected(StandstillNeeded)


@pytest.mark.parametrize(
    ("part", "kind", "exempt"),
    [
        (Part.PART_III, ProcedureKind.WITHOUT_COMPETITION, True),
        (Part.PART_III, ProcedureKind.NEGOTIATED_WITHOUT_NOTICE, True),
        (Part.PART_I, ProcedureKind.OWN, True),
        (Part.PART_III, ProcedureKind.OPEN, False),
    ],
)
def test_where_nothing_has_to_be_announced_no_standstill_is_needed(
    part: Part, kind: ProcedureKind, *, exempt: bool
) -> None:
    history = SPECIFICATION.given(CRITERIA, procedure(part, kind), *RECEIVED, DECIDED)
    command = TELL.model_copy(update={"exemption": StandstillExemption.NO_NOTICE_DUTY})
    if exempt:
        assert only(history.when(command).facts()).standstill_until is None
    else:
        history.when(command).then_rejected(StandstillNeeded)


def test_a_notice_that_states_a_standstill_claims_no_exemption() -> None:
    both = TELL.model_copy(
        update={"exemption": StandstillExemption.NO_NOTICE_DUTY, "standstill_until": date(2026, 9, 28)}
    )
    history = SPECIFICATION.given(CRITERIA, procedure(Part.PART_I), *RECEIVED, DECIDED)
    history.when(both).then_rejected(StandstillNeeded)


def test_before_there_were_reviewed_rules_the_standstill_must_be_stated() -> None:
    decided_long_ago = DECIDED.model_copy(update={"decided_at": moment(9, 1).replace(year=2015)})
    history = SPECIFICATION.given(CRITERIA, *RECEIVED, decided_long_ago)
    history.when(tell(DECIDED.award, moment(9, 18).replace(year=2015))).then_rejected(StandstillNotStated)
