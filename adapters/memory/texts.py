"""What PostgreSQL would refuse to keep as text, refused in memory as well."""

from adapters.entries.admission import storable
from adapters.entries.store import Append, Disclosure, Draft, Selection


def admit_texts(append: Append) -> None:
    """Refuse a request for a type, tag, commitment or subject that could not be stored.

    Raises:
        NotStorable: there is one.
    """
    for named in (*append.drafts, *append.disclosures, *append.unless):
        for text in _texts(named):
            storable(text)


def _texts(named: Draft | Disclosure | Selection) -> tuple[str, ...]:
    match named:
        case Draft():
            return (named.type, *named.tags)
        case Disclosure():
            return (named.commitment, named.subject)
        case Selection():
            return (*named.types, *named.tags)
