"""Suppliers ask to take part in a negotiated procedure: what is usually true by then, and commands to vary."""

from datetime import date

from domain.kernel.identifiers import NoticeId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.participation.commands import (
    InviteTenderers,
    NotifyNonSelection,
    ReceiveParticipationRequest,
    SelectParticipants,
)
from domain.participation.decider import DECIDER
from domain.participation.events import (
    NonSelectionNotified,
    ParticipantsSelected,
    ParticipationRequested,
    TenderersInvited,
)
from domain.participation.grounds import LeftOut, NotSelectedGround
from domain.rule_sets.values import RulesUsed
from domain.tenders.events import RequestDeadlineFixed
from tests.domain.bids.scene import ALARMS, ALFA, ANNA, BOREAL, CELSIUS, DELTA, ECHO, NEGOTIATED, at, by
from tests.support.specification import Specification

REQUESTS_DUE = at(7, 12, month=8)
FIXED = RequestDeadlineFixed(
    procurement=ALARMS, notice=NoticeId("notice-1"), deadline=REQUESTS_DUE, counted_from=date(2026, 7, 3)
)
IN_TIME = at(6, month=8)
TOO_LATE = at(7, 13, month=8)
DECIDED = at(10, month=8)
SENT = at(11, month=8)
LEAST = RulesUsed(versions=("fewest-selected@2017-01-01",), on=date(2026, 8, 10))


def asked(supplier: SupplierId, on: Instant = IN_TIME) -> ParticipationRequested:
    return ParticipationRequested(
        procurement=ALARMS, supplier=supplier, received_at=on, deadline=REQUESTS_DUE, late=on > REQUESTS_DUE
    )


def asking(fact: ParticipationRequested, person: PersonId = ANNA) -> ReceiveParticipationRequest:
    return ReceiveParticipationRequest(
        at=fact.received_at, by=by(person), procurement=fact.procurement, supplier=fact.supplier
    )


def out(supplier: SupplierId, ground: NotSelectedGround = NotSelectedGround.NOT_QUALIFIED) -> LeftOut:
    return LeftOut(supplier=supplier, ground=ground, reason="As minuted.")


LATE = out(ECHO, NotSelectedGround.LATE)


def selected(
    *suppliers: SupplierId,
    left_out: tuple[LeftOut, ...] = (out(DELTA), LATE),
    fewest: int | None = None,
    most: int | None = None,
    on: Instant = DECIDED,
) -> ParticipantsSelected:
    return ParticipantsSelected(
        procurement=ALARMS,
        selected=suppliers or (ALFA, BOREAL, CELSIUS),
        left_out=left_out,
        fewest=fewest,
        most=most,
        selected_at=on,
        rules=LEAST,
    )


def selecting(fact: ParticipantsSelected, person: PersonId = ANNA) -> SelectParticipants:
    return SelectParticipants(
        at=fact.selected_at,
        by=by(person),
        procurement=fact.procurement,
        selected=fact.selected,
        left_out=fact.left_out,
        fewest=fact.fewest,
        most=fact.most,
    )


def invited(*suppliers: SupplierId, on: Instant = SENT) -> TenderersInvited:
    return TenderersInvited(
        procurement=ALARMS, suppliers=tuple(sorted(suppliers or (ALFA, BOREAL, CELSIUS))), invited_at=on
    )


def inviting(fact: TenderersInvited, person: PersonId = ANNA) -> InviteTenderers:
    return InviteTenderers(at=fact.invited_at, by=by(person), procurement=fact.procurement, suppliers=fact.suppliers)


def told(supplier: SupplierId = DELTA, on: Instant = SENT) -> NonSelectionNotified:
    return NonSelectionNotified(procurement=ALARMS, supplier=supplier, sent_at=on, reason="As minuted.")


def telling(fact: NonSelectionNotified, person: PersonId = ANNA) -> NotifyNonSelection:
    return NotifyNonSelection(
        at=fact.sent_at, by=by(person), procurement=fact.procurement, supplier=fact.supplier, reason=fact.reason
    )


OPEN = Specification(DECIDER).given_any(NEGOTIATED, FIXED)
"""A procedure of two stages with a deadline for requests."""

ASKED = OPEN.given_any(asked(ALFA), asked(BOREAL), asked(CELSIUS), asked(DELTA), asked(ECHO, TOO_LATE))
"""Four asked in time and one too late."""

CHOSEN = ASKED.given_any(selected())
"""Three are selected."""
