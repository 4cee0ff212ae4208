"""Addresses that no store can look up are refused before anything is asked."""

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from adapters.http.problems.handlers import respond
from adapters.http.refusals import malformed


class PlainAddress:
    """Refuses an address with a NUL character in it, which no text of a database can hold."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on when its address is plain."""
        if scope["type"] == "http" and ("\0" in scope["path"] or b"%00" in scope["query_string"]):
            refusal = malformed("(the address)", "no NUL character may stand in it", "%00")
            await respond(Request(scope), refusal)(scope, receive, send)
            return
        await self._app(scope, receive, send)
