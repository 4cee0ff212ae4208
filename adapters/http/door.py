"""What the routes share: the host, the clock, new ids, and what a reader may see."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Path, Request

from adapters.http.following import Followers
from application.ledgers.host import Host
from application.ledgers.ledger import Ledger
from application.recording.ports import EVERYTHING, NOBODY, Clearance

API = "/api/v1"

LedgerName = Annotated[str, Path(description="The ledger's name.", examples=["varnes"])]


@dataclass(frozen=True, slots=True)
class Door:
    """A host, opened to HTTP. Until there is sign-in nobody sees guarded values, but for those of invented people."""

    host: Host
    clock: Callable[[], datetime]
    new_id: Callable[[], UUID]
    demo: bool = False
    followers: Followers = field(default_factory=Followers)

    @property
    def clearance(self) -> Clearance:
        """What any reader may see."""
        return EVERYTHING if self.demo else NOBODY

    def ledger(self, request: Request, ledger: LedgerName) -> Ledger:
        """The ledger in the address; its position goes with the response.

        Raises:
            UnknownLedger: when there is none.
        """
        opened = self.host.open(ledger)
        request.state.ledger = opened
        request.state.position = opened.head().position
        return opened
