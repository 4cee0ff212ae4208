"""HEAD wherever there is GET, and OPTIONS everywhere (RFC 9110 §§ 9.3.2, 9.3.7)."""

from anyio import CancelScope
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_NO_CONTENT = 204


def allowed_at(request: Request) -> str:
    """The methods that the address takes, as an `Allow` header names them; nothing when there is no such address."""
    methods = {
        method
        for route in request.app.state.routes
        if isinstance(route, Route) and route.path_regex.match(request.url.path)
        for method in route.methods or ()
    }
    if not methods:
        return ""
    return ", ".join(sorted({*methods, "OPTIONS", *({"HEAD"} if "GET" in methods else ())}))


class Methods:
    """Answers HEAD as GET without the body, and OPTIONS with what the address takes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, HEAD as GET."""
        method = scope["method"] if scope["type"] == "http" else ""
        if method == "HEAD":
            await self._head(scope, receive, send)
        elif method == "OPTIONS" and (allow := allowed_at(Request(scope))):
            await Response(status_code=_NO_CONTENT, headers={"Allow": allow})(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _head(self, scope: Scope, receive: Receive, send: Send) -> None:
        with CancelScope() as asked:

            async def without_body(message: Message) -> None:
                if message["type"] != "http.response.start":
                    return
                await send(message)
                await send({"type": "http.response.body", "body": b""})
                if Headers(raw=message["headers"]).get("content-type", "").startswith("text/event-stream"):
                    asked.cancel()

            await self._app({**scope, "method": "GET"}, receive, without_body)
