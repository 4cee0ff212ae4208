"""No more of a body is read than a command can need."""

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.http.problems.handlers import respond
from adapters.http.refusals import ContentTooLarge

LARGEST_BODY = 64 * 1024
"""Bytes."""


class LimitedBody:
    """Refuses a body that is announced too large, or grows too large while it comes in."""

    def __init__(self, app: ASGIApp, limit: int = LARGEST_BODY) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with a body that cannot grow beyond the limit."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "0")
        if announced.isdecimal() and int(announced[:20]) > self._limit:
            await respond(Request(scope), ContentTooLarge(self._limit))(scope, receive, send)
            return
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self._limit:
                raise ContentTooLarge(self._limit)
            return message

        await self._app(scope, counted, send)
