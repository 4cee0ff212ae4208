"""A notice as facts that each fit into an entry of the ledger: the whole first, then buyers, lots and results."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from pydantic import BaseModel

from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId
from domain.notices.commands import ImportNotice
from domain.notices.contents import NoticeResult
from domain.notices.events import (
    Imported,
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticeResultImported,
    PublishedNoticeImported,
)
from domain.notices.rejections import NoticeTooLarge
from domain.notices.values import NoticeBuyer

B = TypeVar("B", bound=BaseModel)

PARCEL = 20_000
"""How many bytes of buyers or tenders go together."""

MOST = 52_000
"""How many bytes a fact may have; an entry has 65 535, and holds tags and envelope too."""


def parcelled(command: ImportNotice, amends: NoticeId | None) -> Sequence[Event]:
    """The facts, the notice itself first.

    Raises:
        NoticeTooLarge: when a part cannot be divided further and is still too long.
    """
    facts = tuple(_facts(command, amends))
    for fact in facts:
        size = _size(fact)
        if size > MOST:
            raise NoticeTooLarge(command.notice, _part(fact), size, MOST)
    return facts


def _facts(command: ImportNotice, amends: NoticeId | None) -> Iterator[Event]:
    parcels = list(_divided(command.buyers)) or [()]
    yield _whole(command, amends, parcels[0])
    place = (command.procurement, command.notice, command.version)
    for buyers in parcels[1:]:
        yield NoticeBuyersImported(procurement=place[0], notice=place[1], version=place[2], buyers=buyers)
    for lot in command.lots:
        yield NoticeLotImported(procurement=place[0], notice=place[1], version=place[2], lot=lot)
    for result in command.results:
        for part in _divided_result(result):
            yield NoticeResultImported(procurement=place[0], notice=place[1], version=place[2], result=part)


def _whole(command: ImportNotice, amends: NoticeId | None, buyers: tuple[NoticeBuyer, ...]) -> Imported:
    further = len(command.buyers) - len(buyers)
    lots, results = len(command.lots), len(command.results)
    if amends is None:
        return PublishedNoticeImported(
            procurement=command.procurement,
            notice=command.notice,
            version=command.version,
            digest=command.digest,
            content=command.content,
            changes=command.changes,
            buyers=buyers,
            further_buyers=further,
            lots=lots,
            results=results,
        )
    return ImportedNoticeAmended(
        procurement=command.procurement,
        notice=command.notice,
        version=command.version,
        digest=command.digest,
        amends=amends,
        content=command.content,
        changes=command.changes,
        buyers=buyers,
        further_buyers=further,
        lots=lots,
        results=results,
    )


def _divided_result(result: NoticeResult) -> Iterator[NoticeResult]:
    for tenders in list(_divided(result.tenders)) or [()]:
        yield result.model_copy(update={"tenders": tenders})


def _divided(parts: Sequence[B]) -> Iterator[tuple[B, ...]]:
    together: list[B] = []
    size = 0
    for part in parts:
        own = _size(part)
        if together and size + own > PARCEL:
            yield tuple(together)
            together, size = [], 0
        together.append(part)
        size += own
    if together:
        yield tuple(together)


def _size(part: BaseModel) -> int:
    return len(part.model_dump_json().encode())


def _part(fact: Event) -> str:
    match fact:
        case NoticeLotImported():
            return fact.lot.reference
        case NoticeResultImported():
            return fact.result.lot or "result"
        case NoticeBuyersImported():
            return "buyers"
        case _:
            return "notice"
