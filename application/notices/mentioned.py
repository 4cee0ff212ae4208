"""What notices call things in passing: the procurement, the buyers, and the suppliers behind the tenders."""

from collections.abc import Iterator

from domain.notices.events import Imported, NoticeBuyersImported, NoticeResultImported


def in_notice(imported: Imported) -> Iterator[tuple[str, str]]:
    """The procurement by the notice's title, and the buyers."""
    if imported.content.title:
        yield imported.procurement.tag, imported.content.title
    yield from buyers(imported)


def buyers(imported: Imported | NoticeBuyersImported) -> Iterator[tuple[str, str]]:
    """The buyers that have a number."""
    for buyer in imported.buyers:
        if buyer.number is not None and buyer.name:
            yield buyer.number.tag, buyer.name


def tenderers(imported: NoticeResultImported) -> Iterator[tuple[str, str]]:
    """The suppliers that have a number."""
    for tender in imported.result.tenders:
        for who in tender.tenderers:
            if who.supplier is not None and who.name:
                yield who.supplier.tag, who.name
