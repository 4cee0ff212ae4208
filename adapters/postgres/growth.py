"""What one process knows of where the ledgers stand, and whom it tells when they grow."""

from collections.abc import Iterable, Mapping

from adapters.postgres.heads import Heads
from adapters.postgres.news import Herald


class Growth:
    """Where ledgers stand, and where they will stand once every call that is on its way has been recorded."""

    def __init__(self, heads: Heads, herald: Herald) -> None:
        """Presume nothing yet."""
        self._heads = heads
        self._herald = herald
        self._presumed: dict[str, int] = {}
        self.known = heads.known

    def presumes(self, ledger: str) -> bool:
        """Whether it can be presumed where the ledger stands: no other process seems to write to it."""
        return ledger in self._presumed

    def presume(self, ledger: str, size: int) -> int:
        """Where the ledger stands when a call that is sent now, and gives it so many entries, is carried out."""
        base = max(self.known.get(ledger, 0), self._presumed.get(ledger, 0))
        self._presumed[ledger] = base + size
        return base

    def doubt(self, ledgers: Iterable[str]) -> None:
        """Presume nothing of these ledgers until they were found where they were thought to stand."""
        for ledger in ledgers:
            self._presumed.pop(ledger, None)

    def found(self, ledger: str, base: int, known: int) -> None:
        """Learn where a call found the ledger that was known to stand there before the call was sent."""
        if base == known:
            self._presumed.setdefault(ledger, base)
        else:
            self._presumed.pop(ledger, None)

    def tell(self, positions: Mapping[str, int]) -> None:
        """Let everyone know that these positions stand now."""
        self._heads.grow_all(positions)
        self._herald.tell(positions)
