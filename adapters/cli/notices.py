"""Notices that were read from files, on the terminal and as JSON."""

from collections.abc import Iterator

from adapters.cli.output import file_name
from adapters.cli.rejections import rejection_facts, rejection_text
from adapters.eforms.findings import Finding, Level
from adapters.eforms.importing import Brought, Unread
from application.ledgers.ledger import Ledger
from application.recording.ports import NOBODY, Clearance
from application.trails.languages import Language, written_instant, written_money
from domain.kernel.instants import NORWAY
from domain.notices.contents import NoticeLot, NoticeResult
from domain.notices.values import NoticeAmount, NoticeBuyer, NoticeDeadline

_SHOWN = 40


def unread_lines(unread: Unread, language: Language) -> list[str]:
    """What is told of a file that is no notice."""
    return [f"{file_name(unread.path)}: not imported", *_findings((unread.finding,), language)]


def unread_json(unread: Unread, language: Language) -> dict[str, object]:
    """The same for programs."""
    return {
        "file": file_name(unread.path),
        "outcome": "unreadable",
        "findings": _findings_json((unread.finding,), language),
    }


def notice_lines(brought: Brought, book: Ledger, language: Language, shown: Clearance, *, dry_run: bool) -> list[str]:
    """The notice at a glance, field by field what was found, and what became of it."""
    placed, read = brought.placed, brought.placed.read
    content = read.content
    sent = written_instant(content.sent_at, language) if content.sent_at else "not said when"
    lines = [
        f"{file_name(brought.path)}: {content.kind.value}, {content.title or 'without title'}",
        f"  notice {read.notice}, version {read.version}, subtype {content.subtype or '-'}, sent {sent}",
        f"  procurement {placed.procurement}, SHA-256 {read.digest}",
    ]
    if placed.changes is not None:
        lines.append(f"  changes {placed.changes.written}{' (known here)' if placed.amends else ' (not known here)'}")
    values = (("estimated", content.estimated), ("maximum", content.maximum), ("awarded", content.awarded_total))
    lines += [f"  {name} {_amount(value, language)}" for name, value in values if value is not None]
    lines.append(f"  buyers ({len(read.buyers)}):")
    lines += _few([f"    {_buyer(buyer)}" for buyer in read.buyers])
    lines.append(f"  lots ({len(read.lots)}):")
    lines += _few([line for lot in read.lots for line in _lot(lot, language)])
    if read.results:
        lines.append(f"  results ({len(read.results)}):")
        lines += _few([line for result in read.results for line in _result(result, language)])
    lines += _findings(placed.findings, language)
    if brought.held is not None:
        agrees = "agree" if brought.held.comparison.agrees else "do not agree"
        lines.append(f"  buyers and members ({brought.held.against}) {agrees}")
    lines.append(f"  {_outcome(brought, dry_run=dry_run)}")
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


def _outcome(brought: Brought, *, dry_run: bool) -> str:
    match _word(brought, dry_run=dry_run):
        case "recorded":
            first, last = brought.positions[0], brought.positions[-1]
            return f"recorded at position {first}" if first == last else f"recorded at positions {first} to {last}"
        case "there-before":
            return "it was recorded before; nothing was added"
        case "preview":
            return "looked at only; nothing was recorded"
        case _:
            return "a rule rejected it; nothing of it was recorded:"


def _findings(findings: tuple[Finding, ...], language: Language) -> list[str]:
    if not findings:
        return ["  findings: none"]
    numbers = {level.value: sum(one.level is level for one in findings) for level in Level}
    counts = ", ".join(f"{number} {word}{'s' * (number != 1)}" for word, number in numbers.items() if number)
    told = ((one.level.value, *(text.said(language) for text in (one.where, one.what, one.remedy))) for one in findings)
    return [
        f"  findings: {counts}",
        *(f"    {level:<7} {where}: {what} {remedy}" for level, where, what, remedy in told),
    ]


def _findings_json(findings: tuple[Finding, ...], language: Language) -> list[dict[str, str]]:
    texts = ((one, one.where.said(language), one.what.said(language), one.remedy.said(language)) for one in findings)
    return [{"level": one.level.value, "where": w, "what": what, "remedy": remedy} for one, w, what, remedy in texts]


def _buyer(buyer: NoticeBuyer) -> str:
    number = buyer.number or (f"«{buyer.written_number}»" if buyer.written_number else "no number")
    marks = [mark for mark, is_so in (("lead", buyer.leads), ("central purchasing", buyer.central_purchasing)) if is_so]
    return ", ".join((buyer.name or "(no name)", number, *marks))


def _lot(lot: NoticeLot, language: Language) -> Iterator[str]:
    yield f"    {lot.reference}: {lot.title or '(no title)'}, CPV {', '.join((lot.main_cpv or '-', *lot.further_cpv))}"
    values = (("estimated", lot.estimated), ("maximum", lot.maximum))
    yield from (f"      {name} {_amount(value, language)}" for name, value in values if value is not None)
    yield from (f"      {one.kind.value}: {_deadline(one, language)}" for one in lot.deadlines)
    for one in lot.criteria:
        yield f"      criterion {one.kind.value}: {', '.join(part for part in (one.name, one.written_weight) if part)}"


def _result(result: NoticeResult, language: Language) -> Iterator[str]:
    yield f"    {result.lot or '(no lot)'}: {result.outcome or 'no outcome said'}"
    for tender in result.tenders:
        who = ", ".join(one.name or one.written_number or "(a natural person)" for one in tender.tenderers)
        price = f", {_amount(tender.amount, language)}" if tender.amount else ""
        yield f"      {'winner' if tender.won else 'tender'}: {who or '(nobody named)'}{price}"


def _deadline(deadline: NoticeDeadline, language: Language) -> str:
    if deadline.at is None:
        return deadline.written
    told = written_instant(deadline.at, language)
    clock = f"{deadline.at.astimezone(NORWAY):%H:%M}"
    return told if clock in deadline.written else f"{told} (written {deadline.written})"


def _amount(amount: NoticeAmount, language: Language) -> str:
    if amount.currency == "NOK":
        return written_money(amount.hundredths, language)
    sign = "-" if amount.hundredths < 0 else ""
    return f"{sign}{abs(amount.hundredths) // 100}.{abs(amount.hundredths) % 100:02} {amount.currency}"


def _few(lines: list[str]) -> list[str]:
    if len(lines) <= _SHOWN:
        return lines
    return [*lines[:_SHOWN], f"    … and {len(lines) - _SHOWN} lines more; --json shows everything"]
