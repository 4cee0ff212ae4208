"""Serving the app with uvicorn, on this machine only."""

import errno
import socket

import uvicorn
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool

from adapters.http.following import Followers
from adapters.http.protection.hosts import is_loopback

_PATIENCE = 10
"""Seconds that requests have to end when the program is stopped."""


class NotLoopback(Exception):
    """The address is open to other machines."""

    def __init__(self, host: str) -> None:
        """Say why it is refused."""
        super().__init__(
            f"cannot serve on {host!r}: there is no sign-in yet, so anybody who reaches the address could record in "
            "anybody's name; serve on 127.0.0.1, ::1 or localhost"
        )


class PortTaken(Exception):
    """Another program listens on the port."""

    def __init__(self, port: int) -> None:
        """Name the port."""
        super().__init__(f"port {port} is taken by another program; choose another port, or 0 for a free one")
        self.port = port


class EndingServer(uvicorn.Server):
    """A server that ends open streams first when it is stopped; they would never end by themselves."""

    def __init__(self, config: uvicorn.Config, followers: Followers) -> None:
        """Serve by the configuration."""
        super().__init__(config)
        self._followers = followers

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, then all the rest."""
        await run_in_threadpool(self._followers.close)
        await super().shutdown(sockets)


def listening_socket(host: str, port: int) -> socket.socket:
    """A socket bound to a loopback address; port 0 takes a free one.

    Raises:
        NotLoopback: when other machines could reach the address.
        PortTaken: when another program listens there.
    """
    if not is_loopback(host):
        raise NotLoopback(host)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host.strip("[]"), port))
    except OSError as fault:
        bound.close()
        if fault.errno == errno.EADDRINUSE:
            raise PortTaken(port) from fault
        raise
    return bound


def server_for(app: FastAPI) -> EndingServer:
    """A server for an app made by `create_app`."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=_PATIENCE,
    )
    return EndingServer(config, app.state.followers)
