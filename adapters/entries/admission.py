"""What a store takes: entries that every reader can carry, texts that every store can keep."""

from functools import lru_cache

from adapters.entries.store import Append

MOST_BYTES = 65_535
"""An entry's length, which the entry bundles of a published log write in two bytes."""

_STAMP_BYTES = len('"position":9007199254740992,"recorded_at":"2025-01-01T00:00:00.000000Z"')
_MOST_TEXT_BYTES = 1_000


class NotStorable(ValueError):
    """The request cannot be stored as it is; nothing of it was sent."""


class EntryTooLarge(NotStorable):
    """An entry would be longer than 65 535 bytes once it has its position and time."""


@lru_cache(maxsize=65_536)
def storable(text: str) -> bytes:
    """A type, tag, commitment or subject as UTF-8.

    Raises:
        NotStorable: when the text is empty, longer than 1 000 bytes, holds a NUL or is no valid Unicode.
    """
    try:
        encoded = text.encode()
    except UnicodeEncodeError as fault:
        raise NotStorable(f"{text!r} is no valid Unicode text") from fault
    if not encoded or len(encoded) > _MOST_TEXT_BYTES or b"\0" in encoded:
        raise NotStorable(f"{text[:80]!r} cannot be a type, tag, commitment or subject: 1 to 1 000 bytes, no NUL")
    return encoded


def check_length(length: int) -> None:
    """Refuse an entry of so many bytes when it is too long to be published.

    Raises:
        EntryTooLarge: above 65 535 bytes.
    """
    if length > MOST_BYTES:
        raise EntryTooLarge(
            f"an entry of {length} bytes is longer than the {MOST_BYTES} that a published log can carry"
        )


def admit(append: Append) -> None:
    """Refuse a request that could not be stored, but for its texts.

    Raises:
        EntryTooLarge: an entry would be too long with the longest position it could get.
        NotStorable: there is nothing to append, or the position is negative.
    """
    if not append.drafts:
        raise NotStorable("there is nothing to append")
    first = min((append.after, *append.since))
    if first < 0:
        raise NotStorable(f"no entry stands at position {first}")
    for draft in append.drafts:
        check_length(len(draft.head) + _STAMP_BYTES + len(draft.tail))
