"""How a case is opened, approved for the market, and called off."""

from collections.abc import Iterator, Sequence

from domain.kernel.events import Event
from domain.kernel.identifiers import MotionId
from domain.kernel.instants import day_of
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome
from domain.procurements.commands import ApproveAnnouncement, CancelProcurement, OpenProcurement
from domain.procurements.events import AnnouncementApproved, ProcurementCancelled, ProcurementOpened
from domain.procurements.rejections import (
    AlreadyAnnounced,
    ApprovedByPreparer,
    BuyerNotInGroup,
    ContractStands,
    GroupHasNotCarried,
    PreparationIncomplete,
    ProcurementReferenceTaken,
)
from domain.procurements.state import NotOpened, State, Underway
from domain.procurements.steps import PreparationStep
from domain.purchasing_groups.values import Matter


def open_case(command: OpenProcurement, state: State) -> Sequence[Event]:
    """A case is opened once, for members of the group where it is a group's.

    Raises:
        ProcurementReferenceTaken: when the reference stands for another case.
        BuyerNotInGroup: when a buyer, or the lead, has no place in the group that day.
    """
    fact = ProcurementOpened(
        procurement=command.procurement,
        group=command.group,
        title=command.title,
        subject=command.subject,
        buyers=tuple(dict.fromkeys(command.buyers)),
        lead=command.lead,
        level=command.level,
    )
    if not isinstance(state.case, NotOpened):
        if state.case.opening == fact:
            return ()
        raise ProcurementReferenceTaken(command.procurement)
    if command.group is not None:
        day = day_of(command.at)
        members = set(state.members.on(day))
        for buyer in fact.buyers:
            if buyer not in members:
                raise BuyerNotInGroup(command.group, buyer, day)
        if command.lead not in members | {state.lead_on(day)}:
            raise BuyerNotInGroup(command.group, command.lead, day)
    return (fact,)


def approve(command: ApproveAnnouncement, case: Underway, state: State) -> Sequence[Event]:
    """Somebody else than the preparers lets the case out, when every step has been taken on the figures that stand.

    Raises:
        PreparationIncomplete: when a step is missing, or rests on figures that have moved since.
        ApprovedByPreparer: when the approver prepared it, or locked its criteria or documents.
        GroupHasNotCarried: when it is a group's and the motion is not one that lets it out.
        AlreadyAnnounced: when the notice was sent before.
    """
    missing = tuple(_missing(case))
    if missing or case.criteria is None:
        raise PreparationIncomplete(command.procurement, missing)
    fact = AnnouncementApproved(
        procurement=command.procurement,
        group=case.opening.group,
        motion=command.motion,
        prepared_by=command.prepared_by,
        approved_by=command.by.person,
        criteria_digest=case.criteria.digest,
        approved_at=command.at,
    )
    if _stands(case.approval, fact):
        return ()
    must_not_be_announced(case)
    if command.by.person in {command.prepared_by, case.criteria.prepared_by, *case.drafters}:
        raise ApprovedByPreparer(command.procurement, command.by.person)
    _must_be_carried(command.motion, Matter.ANNOUNCEMENT, case, state.decisions)
    return (fact,)


def _stands(standing: AnnouncementApproved | None, fact: AnnouncementApproved) -> bool:
    """Whether the same was approved, and no later: an approval that bears too late a day may be given its own."""
    if standing is None or standing.model_copy(update={"approved_at": fact.approved_at}) != fact:
        return False
    return standing.approved_at is None or fact.approved_at is None or standing.approved_at <= fact.approved_at


def cancel(command: CancelProcurement, case: Underway, state: State) -> Sequence[Event]:
    """The competition is called off, by the group's motion where it is a group's.

    Raises:
        ContractStands: when a contract was signed.
        GroupHasNotCarried: when it is a group's and the motion is not one that calls it off.
    """
    if case.signed_at is not None:
        raise ContractStands(command.procurement, case.signed_at)
    _must_be_carried(command.motion, Matter.CANCELLATION, case, state.decisions)
    return (cancelled(command, case.opening),)


def cancelled(command: CancelProcurement, opening: ProcurementOpened) -> ProcurementCancelled:
    """The fact that the command wants recorded."""
    return ProcurementCancelled(
        procurement=command.procurement,
        group=opening.group,
        ground=command.ground,
        reason=command.reason,
        repeated=command.repeated,
        motion=command.motion,
    )


def must_not_be_announced(case: Underway) -> None:
    """Let pass what comes before the notice.

    Raises:
        AlreadyAnnounced: when the notice was sent.
    """
    if case.notice is not None:
        raise AlreadyAnnounced(case.opening.procurement, case.notice.notice, case.notice.sent_at)


def _missing(case: Underway) -> Iterator[PreparationStep]:
    value, kinds, procedure = case.value, case.classification, case.procedure
    if value is None:
        yield PreparationStep.VALUE
    if kinds is None or (kinds.split and value is not None and sum(one.amount for one in kinds.split) != value.total):
        yield PreparationStep.CLASSIFICATION
    judged = None if procedure is None else (procedure.value, procedure.main_kind)
    if value is None or kinds is None or judged != (value.decisive, kinds.main_kind):
        yield PreparationStep.PROCEDURE
    if case.lots is None:
        yield PreparationStep.LOTS
    if case.criteria is None:
        yield PreparationStep.CRITERIA


def _must_be_carried(
    motion: MotionId | None, matter: Matter, case: Underway, decisions: tuple[DecisionMade, ...]
) -> None:
    group = case.opening.group
    if group is None and motion is None:
        return
    carried = [one for one in decisions if one.outcome is Outcome.CARRIED and one.group == group]
    decided = any(one.motion == motion and one.matter is matter for one in carried)
    if not decided or any(one.reverses == motion for one in carried):
        raise GroupHasNotCarried(case.opening.procurement, matter, motion)
