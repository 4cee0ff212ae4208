"""`samkjop serve`."""

import logging
from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.hosts import opened_host
from adapters.cli.options import Data
from adapters.cli.output import say
from adapters.clock import new_id, now
from adapters.http.app import create_app
from adapters.http.serving import serve as serve_app

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
    with opened_host(data) as host:
        host.follow()
        if port:
            say(f"Serving on http://{address}:{port}/ (Ctrl+C ends it)")
        served = create_app(host, clock=now, new_id=new_id, demo=demo)
        serve_app(served, address, port)
