"""Whether the program runs, and whether it can be used."""

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse

from adapters.http.door import Door


def health_routes(door: Door) -> APIRouter:
    """`/healthz` and `/readyz`."""
    router = APIRouter(tags=["health"])

    @router.get("/healthz", operation_id="healthz", response_class=PlainTextResponse)
    def healthz() -> str:
        """The program runs."""
        return "running\n"

    @router.get("/readyz", operation_id="readyz", response_class=PlainTextResponse)
    def readyz() -> str:
        """The ledgers can be reached."""
        door.host.ledgers()
        return "ready\n"

    return router
