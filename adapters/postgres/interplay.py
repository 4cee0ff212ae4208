"""Which requests of one batch stand in each other's way, so that the server can judge them one after the other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from adapters.entries.store import Append, Draft, Selection
from adapters.postgres.parcels import Parcel

_MOST_PAIRS = 4_096

Key = tuple[str, str | None, str | None]
"""Ledger, type and tag, where nothing means any."""


@dataclass(slots=True)
class Batch:
    """Requests that one call can judge; pairs are the places (from 1) of a request and of one that it would block."""

    parcels: list[Parcel] = field(default_factory=list[Parcel])
    pairs: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


def compose(parcels: Sequence[Parcel], heads: Mapping[str, int]) -> Batch:
    """As many of the parcels, from the first, as one call can judge; heads are positions that surely stand.

    A request ends the batch when the same id is in it already, when there would be too many pairs, or when its
    condition starts at a position of which it is not sure that it stands before the batch.
    """
    if len(parcels) == 1:
        return Batch([parcels[0]])
    batch = Batch()
    producers: dict[Key, list[int]] = {}
    ids: set[tuple[str, bytes]] = set()
    for place, parcel in enumerate(parcels, start=1):
        blockers = _blockers(parcel, batch.parcels, producers)
        unsure = bool(blockers) and parcel.append.after > heads.get(parcel.ledger, 0)
        crowded = len(batch.pairs) + len(blockers) > _MOST_PAIRS
        if (parcel.ledger, parcel.key) in ids or unsure or crowded:
            break
        ids.add((parcel.ledger, parcel.key))
        batch.parcels.append(parcel)
        batch.pairs.extend((blocker, place) for blocker in blockers)
        for key in _produced(parcel):
            producers.setdefault(key, []).append(place)
    return batch


def _blockers(parcel: Parcel, earlier: Sequence[Parcel], producers: Mapping[Key, list[int]]) -> list[int]:
    found: set[int] = set()
    for selection in parcel.append.unless:
        for key in _sought(parcel.ledger, selection):
            for place in producers.get(key, ()):
                if place not in found and _covers(selection, earlier[place - 1].append):
                    found.add(place)
    return sorted(found)


def _sought(ledger: str, selection: Selection) -> Iterator[Key]:
    tag = selection.tags[-1] if selection.tags else None
    for kind in selection.types or (None,):
        yield ledger, kind, tag


def _produced(parcel: Parcel) -> set[Key]:
    keys: set[Key] = {(parcel.ledger, None, None)}
    for draft in parcel.append.drafts:
        keys.add((parcel.ledger, draft.type, None))
        for tag in draft.tags:
            keys.add((parcel.ledger, draft.type, tag))
            keys.add((parcel.ledger, None, tag))
    return keys


def _covers(selection: Selection, append: Append) -> bool:
    return any(covers(selection, draft) for draft in append.drafts)


def covers(selection: Selection, draft: Draft) -> bool:
    """Whether the selection speaks of the draft."""
    return (not selection.types or draft.type in selection.types) and set(selection.tags) <= set(draft.tags)
