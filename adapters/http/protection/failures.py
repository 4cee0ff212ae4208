"""The last catch: what nobody foresaw is logged under a reference, and the caller gets the reference only."""

import logging
from collections.abc import Callable
from uuid import UUID

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.http.problems.handlers import respond
from adapters.http.refusals import Unexpected

_log = logging.getLogger("samkjop.http")


class Failures:
    """Answers with a problem when the app raises, without telling what."""

    def __init__(self, app: ASGIApp, new_id: Callable[[], UUID]) -> None:
        self._app = app
        self._new_id = new_id

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and answer for the app when it raises."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception:
            reference = str(self._new_id())
            _log.exception("%s %s failed; reference %s", scope["method"], scope["path"], reference)
            if started:
                raise
            await respond(Request(scope), Unexpected(reference))(scope, receive, send)
