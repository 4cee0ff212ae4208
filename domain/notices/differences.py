"""What a file says otherwise than the notice that is recorded, part by part."""

from collections.abc import Iterator, Mapping, Sequence

from pydantic import BaseModel

from domain.notices.commands import ImportNotice
from domain.notices.contents import NoticeLot, NoticeResult, NoticeTender
from domain.notices.events import (
    Imported,
    ImportedPart,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticeResultImported,
)
from domain.notices.values import ChangedNotice, NoticeBuyer, NoticePart

_BY_PUBLISHER = frozenset({"publication", "published_on", "written_by"})
"""What whoever publishes a notice adds to it; copies of one notice differ in it."""

_PARTS: Mapping[str, NoticePart] = {
    "kind": NoticePart.KIND,
    "form": NoticePart.KIND,
    "notice_type": NoticePart.KIND,
    "subtype": NoticePart.KIND,
    "language": NoticePart.LANGUAGE,
    "procedure_reference": NoticePart.PROCEDURE,
    "procedure": NoticePart.PROCEDURE,
    "legal_basis": NoticePart.PROCEDURE,
    "sent_at": NoticePart.DISPATCH,
    "title": NoticePart.TITLE,
    "description": NoticePart.DESCRIPTION,
    "case_reference": NoticePart.CASE_REFERENCE,
    "nature": NoticePart.CODES,
    "main_cpv": NoticePart.CODES,
    "further_cpv": NoticePart.CODES,
    "estimated": NoticePart.VALUES,
    "maximum": NoticePart.VALUES,
    "awarded_total": NoticePart.VALUES,
    "earlier_notices": NoticePart.EARLIER,
    "reference": NoticePart.LOTS,
    "framework": NoticePart.TECHNIQUES,
    "dynamic_purchasing": NoticePart.TECHNIQUES,
    "starts_on": NoticePart.PERIOD,
    "ends_on": NoticePart.PERIOD,
    "duration": NoticePart.PERIOD,
    "renewals": NoticePart.PERIOD,
    "deadlines": NoticePart.DEADLINES,
    "criteria": NoticePart.CRITERIA,
}
"""The part of a notice that a field belongs to."""


def differences(
    recorded: Imported, further: Sequence[ImportedPart], command: ImportNotice
) -> tuple[tuple[NoticePart, ...], tuple[str, ...]]:
    """The parts that differ, and the lots they differ in; neither where the file says what is recorded.

    What a publisher adds is left aside, and so is which notice of the ledger a changed one was taken for.
    """
    lots = [one.lot for one in further if isinstance(one, NoticeLotImported)]
    results = [one.result for one in further if isinstance(one, NoticeResultImported)]
    named = [*_in_order(_fields(recorded.content, command.content))]
    named += [NoticePart.CHANGE] * (_written(recorded.changes) != _written(command.changes))
    named += [NoticePart.BUYERS] * (_buyers(recorded, further) != command.buyers)
    pairs = list(_lots(lots, command.lots))
    came_of = list(_results(results, command.results))
    parts = (*named, *(part for part, _ in pairs), *([NoticePart.RESULTS] * bool(came_of)))
    within = (*(lot for _, lot in pairs), *came_of)
    return tuple(dict.fromkeys(parts)), tuple(dict.fromkeys(lot for lot in within if lot))


def _fields(recorded: BaseModel, read: BaseModel) -> Iterator[str]:
    for name in type(recorded).model_fields:
        if name not in _BY_PUBLISHER and getattr(recorded, name) != getattr(read, name):
            yield name


def _in_order(fields: Iterator[str]) -> Iterator[NoticePart]:
    yield from dict.fromkeys(_PARTS[name] for name in fields)


def _written(changes: ChangedNotice | None) -> ChangedNotice | None:
    return changes and changes.model_copy(update={"notice": None})


def _buyers(recorded: Imported, further: Sequence[ImportedPart]) -> tuple[NoticeBuyer, ...]:
    more = (buyer for one in further if isinstance(one, NoticeBuyersImported) for buyer in one.buyers)
    return (*recorded.buyers, *more)


def _lots(recorded: Sequence[NoticeLot], read: Sequence[NoticeLot]) -> Iterator[tuple[NoticePart, str]]:
    before, now = {lot.reference: lot for lot in recorded}, {lot.reference: lot for lot in read}
    for reference in dict.fromkeys((*before, *now)):
        if reference not in before or reference not in now:
            yield NoticePart.LOTS, reference
        else:
            yield from ((part, reference) for part in _in_order(_fields(before[reference], now[reference])))
    if before.keys() == now.keys() and list(before) != list(now):
        yield from ((NoticePart.LOTS, old) for old, new in zip(before, now, strict=True) if old != new)


def _results(recorded: Sequence[NoticeResult], read: Sequence[NoticeResult]) -> Iterator[str]:
    """The lots whose results differ; a result that was recorded in several facts is the same as one in one."""
    before, now = list(_tenders(recorded)), list(_tenders(read))
    if before != now:
        lots = dict.fromkeys(result.lot or "" for result, _ in (*before, *now))
        unlike = [lot for lot in lots if _of(lot, before) != _of(lot, now)]
        yield from unlike or lots


def _tenders(results: Sequence[NoticeResult]) -> Iterator[tuple[NoticeResult, NoticeTender | None]]:
    for result in results:
        alone = result.model_copy(update={"tenders": ()})
        yield from ((alone, tender) for tender in result.tenders or (None,))


def _of(
    lot: str, results: Sequence[tuple[NoticeResult, NoticeTender | None]]
) -> list[tuple[NoticeResult, NoticeTender | None]]:
    return [one for one in results if (one[0].lot or "") == lot]
