"""Which requests of one batch stand in each other's way, so that the server can judge them one after the other."""

from collections.abc import Mapping, Sequence

from adapters.entries.store import Draft, Selection
from adapters.postgres.parcels import Parcel

_MOST_PAIRS = 4_096


class Batch:
    """Requests that one call can judge; pairs are the places (from 1) of a request and of one that it would block."""

    def __init__(self, parcels: Sequence[Parcel], pairs: Sequence[tuple[int, int]] = ()) -> None:
        """So many of the requests that came."""
        self.parcels = parcels
        self.pairs = pairs


def compose(parcels: Sequence[Parcel], heads: Mapping[str, int]) -> Batch:
    """As many of the parcels, from the first, as one call can judge; heads are positions that surely stand.

    A request ends the batch when the same id is in it already, when there would be too many pairs, or when its
    condition starts at a position of which it is not sure that it stands before the batch.
    """
    if len(parcels) == 1:
        return Batch(parcels)
    seen = _Seen()
    pairs: list[tuple[int, int]] = []
    ids: set[bytes] = set()
    for place, parcel in enumerate(parcels, start=1):
        blockers = [other for selection in parcel.append.unless for other in seen.covered(parcel.ledger, selection)]
        unsure = blockers and parcel.append.after > heads.get(parcel.ledger, 0)
        if parcel.key in ids or unsure or len(pairs) + len(blockers) > _MOST_PAIRS:
            return Batch(parcels[: place - 1], pairs)
        ids.add(parcel.key)
        pairs += [(blocker, place) for blocker in blockers]
        seen.add(parcel)
    return Batch(parcels, pairs)


class _Seen:
    """The requests before one, and what they record."""

    def __init__(self) -> None:
        self._parcels: list[Parcel] = []
        self._types: set[str] = set()
        self._tags: set[str] = set()
        self._by_key: dict[tuple[str, str | None], list[int]] = {}
        self._indexed = 0

    def add(self, parcel: Parcel) -> None:
        self._parcels.append(parcel)
        for draft in parcel.append.drafts:
            self._types.add(draft.type)
            self._tags.update(draft.tags)

    def covered(self, ledger: str, selection: Selection) -> list[int]:
        """The places of those that record what the selection speaks of."""
        types, tags = selection.types, selection.tags
        if (types and self._types.isdisjoint(types)) or (tags and tags[-1] not in self._tags):
            return []
        self._index()
        places = {
            place for kind in types or (None,) for place in self._by_key.get((tags[-1] if tags else "", kind), ())
        }
        return [
            place
            for place in sorted(places)
            if self._parcels[place - 1].ledger == ledger
            and any(covers(selection, draft) for draft in self._parcels[place - 1].append.drafts)
        ]

    def _index(self) -> None:
        for place in range(self._indexed + 1, len(self._parcels) + 1):
            keys = {
                (tag, kind)
                for draft in self._parcels[place - 1].append.drafts
                for tag in ("", *draft.tags)
                for kind in (None, draft.type)
            }
            for key in keys:
                self._by_key.setdefault(key, []).append(place)
        self._indexed = len(self._parcels)


def covers(selection: Selection, draft: Draft) -> bool:
    """Whether the selection speaks of the draft."""
    return (not selection.types or draft.type in selection.types) and set(selection.tags) <= set(draft.tags)
