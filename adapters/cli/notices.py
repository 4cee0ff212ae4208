"""Notices that were read from files, on the terminal and as JSON."""

from collections.abc import Iterator

from adapters.cli import notice_phrases as phrases
from adapters.cli.output import file_name
from adapters.cli.rejections import rejection_facts, rejection_text
from adapters.eforms.findings import Finding, Level
from adapters.eforms.importing import Brought, Unread
from application.ledgers.ledger import Ledger
from application.notices.wording import say_code, say_tenderer
from application.recording.ports import NOBODY, Clearance
from application.trails.languages import Language, written_money
from application.trails.telling import Teller
from domain.kernel.instants import NORWAY
from domain.notices.contents import NoticeLot, NoticeResult
from domain.notices.values import NoticeAmount, NoticeBuyer, NoticeDeadline

_SHOWN = 40


def unread_lines(unread: Unread, language: Language) -> list[str]:
    """What is told of a file that is no notice."""
    teller = Teller(language)
    told = teller.put(phrases.NOT_IMPORTED, {"file": file_name(unread.path)})
    return [told, *_findings((unread.finding,), teller)]


def unread_json(unread: Unread, language: Language) -> dict[str, object]:
    """The same for programs."""
    return {
        "file": file_name(unread.path),
        "outcome": "unreadable",
        "findings": _findings_json((unread.finding,), language),
    }


def notice_lines(brought: Brought, book: Ledger, language: Language, shown: Clearance, *, dry_run: bool) -> list[str]:
    """The notice at a glance, field by field what was found, and what became of it."""
    teller, placed, read = Teller(language), brought.placed, brought.placed.read
    content = read.content
    lines = [
        f"{file_name(brought.path)}: {teller.say(content.kind)}, {content.title or teller.put(phrases.UNTITLED, {})}",
        teller.put(
            phrases.NOTICE,
            {
                "notice": read.notice,
                "version": read.version,
                "subtype": content.subtype,
                "sent": content.sent_at or teller.put(phrases.NOT_SAID_WHEN, {}),
            },
        ),
        teller.put(phrases.PROCUREMENT, {"procurement": placed.procurement, "digest": read.digest}),
    ]
    if placed.changes is not None:
        changes = phrases.CHANGES_KNOWN if placed.amends else phrases.CHANGES_UNKNOWN
        lines.append(teller.put(changes, {"changed": placed.changes.written}))
    lines += [f"  {told}" for told in _values(content.estimated, content.maximum, content.awarded_total, teller)]
    lines.append(teller.put(phrases.BUYERS, {"count": len(read.buyers)}))
    lines += _few([f"    {_buyer(buyer, teller)}" for buyer in read.buyers], teller)
    lines.append(teller.put(phrases.LOTS, {"count": len(read.lots)}))
    lines += _few([line for lot in read.lots for line in _lot(lot, teller)], teller)
    if read.results:
        lines.append(teller.put(phrases.RESULTS, {"count": len(read.results)}))
        lines += _few([line for result in read.results for line in _result(result, teller)], teller)
    lines += _findings(placed.findings, teller)
    if brought.held is not None:
        agreement = phrases.AGREE if brought.held.comparison.agrees else phrases.DISAGREE
        lines.append(teller.put(agreement, {"against": brought.held.said.said(language)}))
    lines.append(_outcome(brought, teller, dry_run=dry_run))
    if brought.rejection is not None:
        lines += [f"  {line}" for line in rejection_text(brought.rejection, book, language, shown).splitlines()]
    return lines


def notice_json(brought: Brought, book: Ledger, language: Language, *, dry_run: bool) -> dict[str, object]:
    """Everything that was read and found, and what became of it."""
    placed, read, rejection = brought.placed, brought.placed.read, brought.rejection
    refusal = rejection and {
        "rule": type(rejection).__name__,
        "sentence": rejection_text(rejection, book, language, NOBODY).splitlines()[0],
        "facts": rejection_facts(rejection),
        "legal_basis": rejection.legal_basis,
    }
    held = brought.held
    return {
        "file": file_name(brought.path),
        "outcome": _word(brought, dry_run=dry_run),
        "procurement": placed.procurement,
        "notice": read.notice,
        "version": read.version,
        "digest": read.digest,
        "content": read.content,
        "changes": placed.changes,
        "amends": placed.amends,
        "buyers": read.buyers,
        "lots": read.lots,
        "results": read.results,
        "findings": _findings_json(placed.findings, language),
        "members": held and {"against": held.against, "agrees": held.comparison.agrees, **dict(held.comparison)},
        "positions": brought.positions,
        "rejection": refusal,
    }


def _word(brought: Brought, *, dry_run: bool) -> str:
    if brought.rejection is not None:
        return "rejected"
    if brought.positions:
        return "recorded"
    return "there-before" if brought.placed.repeated or not dry_run else "preview"


def _outcome(brought: Brought, teller: Teller, *, dry_run: bool) -> str:
    match _word(brought, dry_run=dry_run):
        case "recorded":
            first, last = brought.positions[0], brought.positions[-1]
            recorded = phrases.RECORDED_ONE if first == last else phrases.RECORDED
            return teller.put(recorded, {"first": first, "last": last})
        case "there-before":
            return teller.put(phrases.THERE_BEFORE, {})
        case "preview":
            return teller.put(phrases.PREVIEW, {})
        case _:
            return teller.put(phrases.REJECTED, {})


def _findings(findings: tuple[Finding, ...], teller: Teller) -> list[str]:
    if not findings:
        return [teller.put(phrases.NO_FINDINGS, {})]
    widest = max(len(_level(level, 1, teller)) for level in Level)
    numbers = {level: sum(one.level is level for one in findings) for level in Level}
    counts = (f"{number} {_level(level, number, teller)}" for level, number in numbers.items() if number)
    told = (
        (one.level, *(text.said(teller.language) for text in (one.where, one.what, one.remedy))) for one in findings
    )
    return [
        teller.put(phrases.FINDINGS, {"counts": ", ".join(counts)}),
        *(f"    {_level(level, 1, teller):<{widest}} {where}: {what} {remedy}" for level, where, what, remedy in told),
    ]


def _level(level: Level, number: int, teller: Teller) -> str:
    one, several = phrases.LEVELS[level]
    return teller.put(one if number == 1 else several, {})


def _findings_json(findings: tuple[Finding, ...], language: Language) -> list[dict[str, str]]:
    texts = ((one, one.where.said(language), one.what.said(language), one.remedy.said(language)) for one in findings)
    return [{"level": one.level.value, "where": w, "what": what, "remedy": remedy} for one, w, what, remedy in texts]


def _buyer(buyer: NoticeBuyer, teller: Teller) -> str:
    name = buyer.name or teller.put(phrases.NO_NAME, {})
    unread = f"«{buyer.written_number}»" if buyer.written_number else teller.put(phrases.NO_NUMBER, {})
    marks = ((phrases.LEAD, buyer.leads), (phrases.CENTRAL_PURCHASING, buyer.central_purchasing))
    return ", ".join((name, buyer.number or unread, *(teller.put(mark, {}) for mark, is_so in marks if is_so)))


def _lot(lot: NoticeLot, teller: Teller) -> Iterator[str]:
    title, codes = (
        lot.title or f"({teller.put(phrases.UNTITLED, {})})",
        ", ".join((lot.main_cpv or "-", *lot.further_cpv)),
    )
    yield f"    {lot.reference}: {title}, CPV {codes}"
    yield from (f"      {told}" for told in _values(lot.estimated, lot.maximum, None, teller))
    for one in lot.deadlines:
        yield teller.put(phrases.DEADLINE, {"kind": one.kind, "when": _deadline(one, teller)})
    for one in lot.criteria:
        told = ", ".join(part for part in (one.name, one.written_weight) if part)
        yield teller.put(phrases.CRITERION, {"kind": one.kind, "told": told})


def _result(result: NoticeResult, teller: Teller) -> Iterator[str]:
    outcome = say_code(result.outcome, teller) if result.outcome else teller.put(phrases.NO_OUTCOME, {})
    yield f"    {result.lot or teller.put(phrases.NO_LOT, {})}: {outcome}"
    for tender in result.tenders:
        who = ", ".join(say_tenderer(one, teller) for one in tender.tenderers) or teller.put(phrases.NOBODY, {})
        amount = _amount(tender.amount, teller.language) if tender.amount else None
        yield teller.put(phrases.WINNER if tender.won else phrases.TENDER, {"who": who, "amount": amount})


def _deadline(deadline: NoticeDeadline, teller: Teller) -> str:
    if deadline.at is None:
        return deadline.written
    if f"{deadline.at.astimezone(NORWAY):%H:%M}" in deadline.written:
        return teller.say(deadline.at)
    return teller.put(phrases.WRITTEN, {"at": deadline.at, "written": deadline.written})


def _values(
    estimated: NoticeAmount | None, maximum: NoticeAmount | None, awarded: NoticeAmount | None, teller: Teller
) -> Iterator[str]:
    values = ((phrases.ESTIMATED, estimated), (phrases.MAXIMUM, maximum), (phrases.AWARDED, awarded))
    return (teller.put(name, {"amount": _amount(one, teller.language)}) for name, one in values if one is not None)


def _amount(amount: NoticeAmount, language: Language) -> str:
    if amount.currency == "NOK":
        return written_money(amount.hundredths, language)
    sign = "-" if amount.hundredths < 0 else ""
    return f"{sign}{abs(amount.hundredths) // 100}.{abs(amount.hundredths) % 100:02} {amount.currency}"


def _few(lines: list[str], teller: Teller) -> list[str]:
    if len(lines) <= _SHOWN:
        return lines
    return [*lines[:_SHOWN], teller.put(phrases.MORE, {"count": len(lines) - _SHOWN})]
