"""How the deadline for bids is moved later, and what it means that it has passed."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.kernel.commands import Command
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import day_of
from domain.tenders.commands import ExtendDeadline
from domain.tenders.events import DeadlineExtended
from domain.tenders.rejections import BidsLapseTooSoon, DeadlineHasPassed, DeadlineNotLater, NoDeadlineToExtend
from domain.tenders.rejections_order import ExtendedAfterOpening
from domain.tenders.state import Fixing, Underway


def extend(command: ExtendDeadline, case: Underway) -> Sequence[Event]:
    """The deadline moves later, before it passes and before any bid is opened, whenever that is recorded.

    Raises:
        NoDeadlineToExtend: when none was fixed.
        DeadlineHasPassed: when it has passed.
        ExtendedAfterOpening: when bids were opened.
        DeadlineNotLater: when the new one is no later.
        BidsLapseTooSoon: when bids would no longer bind by then.
    """
    standing = case.latest
    if standing is None:
        raise NoDeadlineToExtend(command.procurement)
    if _is_that(standing, command):
        return ()
    must_not_have_passed(command, command.procurement, case)
    if case.opening_of_bids is not None:
        raise ExtendedAfterOpening(command.procurement, case.opening_of_bids.opened_at)
    if command.deadline <= standing.deadline:
        raise DeadlineNotLater(standing.deadline, command.deadline)
    valid_until = command.bids_valid_until or standing.bids_valid_until
    must_bind_until(valid_until, command.deadline)
    return (
        DeadlineExtended(
            procurement=command.procurement,
            earlier=standing.deadline,
            deadline=command.deadline,
            ground=command.ground,
            reason=command.reason,
            bids_valid_until=valid_until,
        ),
    )


def must_not_have_passed(command: Command, procurement: ProcurementId, case: Underway) -> None:
    """Let pass what happens before the deadline for bids, if there is one.

    Raises:
        DeadlineHasPassed: when it happens at the deadline or later.
    """
    if case.deadline is not None and command.at >= case.deadline:
        raise DeadlineHasPassed(procurement, case.deadline)


def must_bind_until(valid_until: date | None, deadline: datetime) -> None:
    """Let pass bids that bind until the day of the deadline, or as long as the law's default.

    Raises:
        BidsLapseTooSoon: when they would lapse before.
    """
    if valid_until is not None and valid_until < day_of(deadline):
        raise BidsLapseTooSoon(valid_until, deadline)


def _is_that(standing: Fixing, command: ExtendDeadline) -> bool:
    if not isinstance(standing, DeadlineExtended):
        return False
    moved = (standing.deadline, standing.ground, standing.reason)
    lasting = command.bids_valid_until in {None, standing.bids_valid_until}
    return moved == (command.deadline, command.ground, command.reason) and lasting
