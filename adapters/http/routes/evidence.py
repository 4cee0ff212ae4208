"""For those who check a ledger: its signed checkpoint, the key, and a verification."""

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from adapters.http.door import API, Door
from adapters.http.refusals import NotPublished
from adapters.http.responses import as_json, entity_tag
from application.ledgers.ledger import Ledger
from application.transparency.checkpoints import written_root
from application.transparency.findings import Finding


class Verification(BaseModel):
    """What a verification found. Sound: there are no findings."""

    model_config = ConfigDict(frozen=True)

    sound: bool
    size: int = Field(description="The entries read.")
    root: str | None = Field(description="Their root as checkpoints write it (base64); none when something is wrong.")
    covered: int = Field(description="The entries that the newest checkpoint signs for.")
    checkpoints: int
    values: int = Field(description="Guarded values held against their commitments.")
    erased: int = Field(description="Guarded values whose erasure is recorded.")
    findings: tuple[Finding, ...]


def evidence_routes(door: Door) -> APIRouter:
    """`checkpoint`, `verifier-key` and `verification` of a ledger."""
    router = APIRouter(prefix=f"{API}/ledgers/{{ledger}}", tags=["evidence"])

    @router.get("/checkpoint", operation_id="checkpoint", response_class=PlainTextResponse)
    def checkpoint(ledger: Annotated[Ledger, Depends(door.ledger)]) -> Response:
        """The newest signed checkpoint (C2SP tlog-checkpoint)."""
        note = ledger.evidence.note()
        if note is None:
            raise NotPublished
        return PlainTextResponse(note)

    @router.post("/checkpoint", operation_id="publish", response_class=PlainTextResponse)
    def publish(ledger: Annotated[Ledger, Depends(door.ledger)]) -> Response:
        """Extend the tree to the head of the ledger and sign a checkpoint; the same one when nothing is new."""
        published = ledger.evidence.publish()
        return PlainTextResponse(published.note, headers={"ETag": entity_tag(published.head.size)})

    @router.get("/verifier-key", operation_id="verifier-key", response_class=PlainTextResponse)
    def verifier_key(ledger: Annotated[Ledger, Depends(door.ledger)]) -> Response:
        """The public key that the ledger's checkpoints are signed with (C2SP signed-note)."""
        return PlainTextResponse(f"{ledger.evidence.verifier_key}\n")

    @router.get("/verification", operation_id="verification", response_model=Verification)
    def verification(ledger: Annotated[Ledger, Depends(door.ledger)]) -> Response:
        """Recompute everything from the stored entries; it reads the whole ledger."""
        report = ledger.evidence.verify()
        return as_json(
            Verification(
                sound=report.sound,
                size=report.size,
                root=written_root(report.root) if report.root else None,
                covered=report.covered,
                checkpoints=report.checkpoints,
                values=report.values,
                erased=report.erased,
                findings=report.findings,
            )
        )

    return router
