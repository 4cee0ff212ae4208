"""Which host names are this machine's own, and which pages may change something.

A page elsewhere can have its name resolve to 127.0.0.1 (DNS rebinding) or post to it directly; both are turned away.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from adapters.http.problems.handlers import respond
from adapters.http.refusals import ForeignHost, ForeignOrigin

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN_SITES = frozenset({"same-origin", "none"})


def is_loopback(name: str) -> bool:
    """Whether the host name or address is that of this machine only."""
    if name == "localhost":
        return True
    try:
        return ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False


class OwnHost:
    """Answers only requests addressed to this machine, and lets only its own pages change anything."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on when it is addressed to this machine and not sent by a page of another site."""
        refusal = _refusal(Request(scope)) if scope["type"] == "http" else None
        if refusal is not None:
            await respond(Request(scope), refusal)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _refusal(request: Request) -> Exception | None:
    host = request.headers.get("host", "")
    if not is_loopback(_name_of(f"//{host}")):
        return ForeignHost(host)
    if request.method in _SAFE:
        return None
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site is not None and site not in _OWN_SITES:
        return ForeignOrigin(origin or site)
    if origin is not None and origin != f"{request.url.scheme}://{host}":
        return ForeignOrigin(origin)
    return None


def _name_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
