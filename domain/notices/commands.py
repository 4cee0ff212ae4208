"""What may be asked about notices. `at` is when it happened: the sending, the publication, the reading of a file."""

from typing import TypeAlias

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.digests import Sha256
from domain.kernel.identifiers import GroupId, NoticeId, ProcurementId
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Title
from domain.notices.contents import NoticeContent, NoticeLot, NoticeResult
from domain.notices.values import ChangedNotice, Code, NoticeBuyer, NoticeKind


class SendNotice(Command):
    """Send a notice for publication in the name of every buyer; `at` is when it was sent, which is documented."""

    procurement: ProcurementId
    notice: NoticeId = Field(description="A new reference for the notice.")
    kind: NoticeKind
    changes: NoticeId | None = Field(default=None, description="The earlier notice of the case that it changes.")
    group: GroupId | None = Field(default=None, description="The group, where the procurement is a group's.")
    buyers: tuple[MemberId, ...] = Field(min_length=1, description="Every buyer, as named in the notice itself.")
    electronically: bool = Field(default=True, description="Whether tenders are received electronically.")
    documents_freely_available: bool = Field(
        default=True, description="Whether the documents can be had free of charge by all from the day it is published."
    )
    maximum: Amount | None = Field(
        default=None, description="The published maximum of a framework, in øre without VAT."
    )
    shortens_time_limits: bool = Field(
        default=False,
        description="Whether it is a prior information notice filled in so completely that it may shorten deadlines; "
        "one that only invites to dialogue is not.",
    )


class PublishNotice(Command):
    """Record that a notice that was sent stands published; `at` is when it was published."""

    procurement: ProcurementId
    notice: NoticeId
    publication: Title = Field(description="The number or address it was published under.")
    buyers: tuple[NoticeBuyer, ...] = Field(
        default=(), description="The buyers that the published notice names; left out: those it was sent with."
    )
    digest: Sha256 | None = Field(default=None, description="Of the file as published.")


class ImportNotice(Command):
    """Record a published notice that was read from a file, as it stands; `at` is when it was read."""

    procurement: ProcurementId
    notice: NoticeId
    version: Code
    digest: Sha256
    content: NoticeContent
    changes: ChangedNotice | None = None
    buyers: tuple[NoticeBuyer, ...] = ()
    lots: tuple[NoticeLot, ...] = ()
    results: tuple[NoticeResult, ...] = ()


AnnouncingCommand: TypeAlias = SendNotice | PublishNotice
