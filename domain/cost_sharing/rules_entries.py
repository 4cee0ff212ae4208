"""Entering what was paid and received, and taking it back."""

from datetime import date

from domain.cost_sharing.books import Book, Entry, reference_of
from domain.cost_sharing.boundary import EntryCommand
from domain.cost_sharing.commands import CorrectCost, IncurCost, PayAdvance, ReceiveGrant
from domain.cost_sharing.events import AdvancePaid, CostCorrected, CostIncurred, GrantReceived
from domain.cost_sharing.rejections import (
    AdvanceToOneself,
    CostKeyUnknown,
    CostReferenceTaken,
    CostTakenBack,
    CostUnknown,
    EntryAhead,
    GrantInUse,
    NotMemberOnTheDay,
    ReplacedCostStands,
)
from domain.cost_sharing.state import Formed
from domain.kernel.commands import Command
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId


def enter(command: EntryCommand, group: Formed, book: Book) -> tuple[Entry, ...]:
    """The entry, or nothing when just this was entered before."""
    match command:
        case IncurCost():
            entry: Entry = CostIncurred.model_validate(_told(command))
            day, parties = command.incurred_on, (command.paid_by,)
        case ReceiveGrant():
            entry = GrantReceived.model_validate(_told(command))
            day, parties = command.received_on, (command.received_by,)
        case PayAdvance():
            entry = AdvancePaid.model_validate(_told(command))
            day, parties = command.paid_on, (command.payer, command.payee)
    reference = reference_of(entry)
    before = group.introduced_by(reference)
    if before is not None:
        if before != entry:
            raise CostReferenceTaken(reference)
        return ()
    if day > day_of(command.at):
        raise EntryAhead(day, day_of(command.at))
    _must_belong(parties, day, group)
    match command:
        case PayAdvance() if command.payer == command.payee:
            raise AdvanceToOneself(command.payer)
        case IncurCost():
            _must_be_founded(command, group, book)
        case _:
            pass
    return (entry,)


def correct(command: CorrectCost, group: Formed, book: Book) -> tuple[CostCorrected, ...]:
    """The counter-entry, or nothing when just this was taken back before."""
    entry, corrects = book.entries.get(command.corrects), command.corrects
    if entry is None:
        raise CostUnknown(command.pool, corrects)
    how = book.allocations.get(corrects)
    corrected = CostCorrected(
        group=command.group,
        pool=command.pool,
        correction=command.correction,
        corrects=corrects,
        reason=command.reason,
        amount=entry.amount,
        vat=entry.vat if isinstance(entry, CostIncurred) else 0,
        grants=how.grants if how else (),
        shares=how.shares if how else (),
        vat_shares=how.vat_shares if how else (),
    )
    before = book.corrections.get(corrects)
    if before == corrected:
        return ()
    if before is not None:
        raise CostTakenBack(corrects, before.correction)
    if group.introduced_by(command.correction) is not None:
        raise CostReferenceTaken(command.correction)
    used_by = book.uses_of(corrects)
    if used_by:
        raise GrantInUse(corrects, used_by)
    return (corrected,)


def _told(command: EntryCommand) -> dict[str, object]:
    return {name: getattr(command, name) for name in type(command).model_fields if name not in Command.model_fields}


def _must_belong(parties: tuple[MemberId, ...], day: date, group: Formed) -> None:
    for party in parties:
        if not group.belongs(party, day):
            raise NotMemberOnTheDay(party, day)


def _must_be_founded(command: IncurCost, group: Formed, book: Book) -> None:
    if command.key is not None and not group.knows(command.key):
        raise CostKeyUnknown(command.group, command.key)
    if command.replaces is not None and command.replaces not in book.corrections:
        raise ReplacedCostStands(command.replaces)
