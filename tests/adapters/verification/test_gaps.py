"""After a gap in the positions no tree can be computed; every entry is still looked at by itself, to the end."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from adapters.entries.canonical import canonical
from adapters.verification.ledger import Subject, verify_ledger
from adapters.verification.values import OpenedValue
from application.ledgers.ledger import LedgerReport
from application.transparency.findings import Finding, FindingKind
from domain.erasures.events import PersonalDataErased
from tests.application.transparency.signing import HashSigner
from tests.support.indexing import indexed

ORIGIN = "samkjop.example/namdal"
SIZE = 300
"""More than one tile: what is read ahead ends before the last entry."""


@dataclass(frozen=True)
class ErasedVault:
    """A vault with no value left in it."""

    values: Mapping[str, OpenedValue] = field(default_factory=dict[str, OpenedValue])

    def opened(self, commitments: Sequence[str]) -> Mapping[str, OpenedValue]:
        return {mark: self.values[mark] for mark in commitments if mark in self.values}


def entry(position: int, kind: str = "noted.v1", **more: object) -> tuple[int, bytes]:
    document: dict[str, object] = {
        "command": str(UUID(int=position)),
        "ledger": ORIGIN,
        "position": position,
        "recorded_at": "2026-05-01T12:00:00.000000Z",
        "tags": (),
        "type": kind,
        **more,
    }
    return position, canonical(document)


NAMED = entry(1, pd={"name": "c0ffee"})
ERASED = entry(SIZE, PersonalDataErased.stored_as, payload={"positions": [1]})
NO_SECOND = "Position 2 is missing; nothing after that was held against what was signed."


def verified(entries: Iterable[tuple[int, bytes]]) -> LedgerReport:
    return verify_ledger(
        Subject(
            origin=ORIGIN,
            verifier=HashSigner(ORIGIN),
            index=indexed(entries),
            checkpoints=(),
            tiles=lambda _: None,
            tiled=0,
            vault=ErasedVault(),
            remembered=None,
        )
    )


def test_a_value_whose_erasure_stands_after_a_gap_was_erased() -> None:
    report = verified([NAMED, *(entry(position) for position in range(3, SIZE)), ERASED])
    assert report.findings == (Finding(FindingKind.ENTRIES_MISSING, NO_SECOND, 2, 2),)
    assert report.erased == 1


def test_what_is_wrong_with_an_entry_far_after_a_gap_is_found() -> None:
    _, bytes_of_another = entry(SIZE - 1, command=str(UUID(int=SIZE)))
    misplaced = (SIZE, bytes_of_another)
    report = verified([entry(1), *(entry(position) for position in range(3, SIZE)), misplaced])
    assert [(one.kind, one.position) for one in report.findings] == [
        (FindingKind.ENTRIES_MISSING, 2),
        (FindingKind.ENTRY_MISPLACED, SIZE),
    ]
