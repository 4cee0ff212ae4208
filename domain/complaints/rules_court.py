"""Petitions for an injunction: served, answered by the court, or confirmed not to be there."""

from domain.awards.values import NotDecided, Notified
from domain.complaints.commands import ConfirmNoInjunction, LiftSuspension, RecordInjunctionPetition
from domain.complaints.events import InjunctionPetitionServed, NoInjunctionConfirmed, SuspensionLifted
from domain.complaints.rejections import (
    ComplaintAboutUnknownAward,
    InjunctionPending,
    NoAwardToChallenge,
    NoPetitionPending,
    PetitionAlreadyPending,
    PetitionServedBeforeFiled,
    StandstillStillRuns,
)
from domain.complaints.state import State
from domain.kernel.identifiers import AwardId, ProcurementId


def serve(command: RecordInjunctionPetition, state: State) -> tuple[InjunctionPetitionServed, ...]:
    """The petition, which suspends when it was filed within the standstill; nothing when recorded before."""
    state.standing.must_be_free_to_act(command.by.person)
    served = InjunctionPetitionServed(
        procurement=command.procurement,
        award=command.award,
        supplier=command.supplier,
        court=command.court,
        filed_at=command.filed_at,
        served_at=command.at,
        suspends=False,
    )
    suspending = served.model_copy(update={"suspends": True})
    if served in state.petitions.facts or suspending in state.petitions.facts:
        return ()
    award = _told(command.procurement, command.award, state)
    if command.at < command.filed_at:
        raise PetitionServedBeforeFiled(command.filed_at, command.at)
    pending = state.petitions.pending.get((command.award, command.supplier))
    if pending is not None:
        raise PetitionAlreadyPending(command.award, command.supplier, pending.filed_at)
    in_time = award.standstill_until is not None and command.filed_at < award.free_from
    return (suspending if in_time else served,)


def lift(command: LiftSuspension, state: State) -> tuple[SuspensionLifted, ...]:
    """The end of the suspension, or nothing when this very end was recorded before."""
    state.standing.must_be_free_to_act(command.by.person)
    lifted = SuspensionLifted(
        procurement=command.procurement,
        award=command.award,
        supplier=command.supplier,
        court=command.court,
        answer=command.answer,
        reason=command.reason,
        lifted_at=command.at,
    )
    if lifted in state.petitions.facts:
        return ()
    pending = state.petitions.pending.get((command.award, command.supplier))
    if pending is None or pending.procurement != command.procurement:
        raise NoPetitionPending(command.award, command.supplier)
    if command.at < pending.served_at:
        raise PetitionServedBeforeFiled(pending.served_at, command.at)
    return (lifted,)


def confirm(command: ConfirmNoInjunction, state: State) -> tuple[NoInjunctionConfirmed, ...]:
    """The confirmation, or nothing when it was recorded before."""
    state.standing.must_be_free_to_act(command.by.person)
    confirmed = NoInjunctionConfirmed(
        procurement=command.procurement, award=command.award, court=command.court, confirmed_at=command.at
    )
    if confirmed in state.confirmed:
        return ()
    award = _told(command.procurement, command.award, state)
    if award.standstill_until is not None and command.at < award.free_from:
        raise StandstillStillRuns(command.award, award.standstill_until)
    pending = tuple(sorted(supplier for of, supplier in state.petitions.pending if of == command.award))
    if pending:
        raise InjunctionPending(command.award, pending)
    return (confirmed,)


def _told(procurement: ProcurementId, award: AwardId, state: State) -> Notified:
    match state.awards.find(procurement, award):
        case Notified() as told:
            return told
        case NotDecided():
            raise ComplaintAboutUnknownAward(procurement, award)
        case _:
            raise NoAwardToChallenge(award)
