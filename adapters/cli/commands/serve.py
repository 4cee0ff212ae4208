"""`samkjop serve`."""

import logging
import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.hosts import opened_host
from adapters.cli.options import Data
from adapters.cli.output import say
from adapters.clock import new_id, now
from adapters.http.app import create_app
from adapters.http.serving import listening_socket, server_for

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Port = Annotated[int, typer.Option("--port", min=0, max=65_535, help="The port; 0 takes a free one.")]
Address = Annotated[str, typer.Option("--host", help="The address, which must be this machine's own.")]


@app.command()
def serve(*, port: Port = 8000, address: Address = "127.0.0.1", data: Data = None) -> None:
    """Serve the API (documented at /api/docs) and its start page, keep projections up, and publish, until stopped."""
    serve_host(data, address, port)


def serve_host(data: Path | None, address: str, port: int, *, demo: bool = False) -> None:
    """Serve the host of the data folder."""
    logging.basicConfig(level=logging.WARNING)
    with closing(listening_socket(address, port)) as bound, opened_host(data) as host:
        host.follow()
        served = create_app(host, clock=now, new_id=new_id, demo=demo)
        shown = f"[{address.strip('[]')}]" if ":" in address else address
        bound.listen()
        say(f"Serving on http://{shown}:{bound.getsockname()[1]}/ (Ctrl+C ends it)")
        sys.stdout.flush()
        server_for(served).run(sockets=[bound])
