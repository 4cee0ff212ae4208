"""How a share was found: key, decision, basis and rounding, in words and numbers."""

from collections.abc import Iterator

from application.cost_sharing import phrases
from application.cost_sharing.phrases import written_exact, written_percent
from application.trails.telling import Teller
from domain.cost_sharing.division import component_amounts, exact_parts, weights_in
from domain.cost_sharing.events import BudgetApproved, CostAllocated
from domain.cost_sharing.recomputing import recompute
from domain.cost_sharing.values import WHOLE, Component, EqualComponent, KeyTerms, KeyUsed, Share
from domain.kernel.organisations import MemberId


def explain_cost(how: CostAllocated, member: MemberId, teller: Teller) -> tuple[str, ...]:
    """How the member's share of a cost was found, a sentence or two a line; nothing when it bears none."""
    share = next((one for one in how.shares if one.member == member), None)
    if share is None:
        return ()
    grants = (
        teller.put(phrases.GRANT, {"amount": how.amount, "used": used.amount, "grant": used.grant})
        for used in how.grants
    )
    vat = (
        teller.put(phrases.VAT, {"amount": how.vat, "total": one.total})
        for one in how.vat_shares
        if one.member == member
    )
    return (
        *grants,
        *explain_share(how.shared, how.by, share, teller),
        *vat,
        teller.put(phrases.ROUNDING, {}),
        *_found_otherwise(how, member, teller),
    )


def explain_budget(approved: BudgetApproved, member: MemberId, teller: Teller) -> tuple[str, ...]:
    """How the member's part of a budget was found; nothing when it has none."""
    share = next((one for one in approved.shares if one.member == member), None)
    if share is None:
        return ()
    return (
        *explain_share(approved.amount, approved.by, share, teller),
        teller.put(phrases.ROUNDING, {}),
        *_found_otherwise(approved, member, teller),
    )


def explain_share(amount: int, by: KeyUsed, share: Share, teller: Teller) -> tuple[str, ...]:
    """How a share of an amount in øre follows from the key: what is shared, the key, each part, limits, the sum."""
    parts = " + ".join(teller.say(part, "money") for part in share.parts)
    if share.moved:
        parts += f" {'-' if share.moved < 0 else '+'} {teller.say(abs(share.moved), 'money')}"
    return (
        teller.put(phrases.SHARED, {"amount": amount}),
        teller.put(phrases.KEY, dict(by)),
        *_parts(amount, by.terms, share, teller),
        *_limits(amount, by.terms, share, teller),
        teller.put(phrases.SUM, {"parts": parts, "total": share.total}),
    )


def _parts(amount: int, terms: KeyTerms, share: Share, teller: Teller) -> Iterator[str]:
    exact = exact_parts(amount, terms, share.member)
    rows = zip(terms.components, component_amounts(amount, terms), exact, share.parts, strict=False)
    for component, whole, exactly, part in rows:
        numbers: dict[str, object] = {
            "weight": written_percent(component.weight, teller.language),
            "whole": whole,
            "exact": written_exact(exactly, teller.language),
            "part": part,
        }
        yield _part(component, terms, share.member, teller, numbers)


def _part(component: Component, terms: KeyTerms, member: MemberId, teller: Teller, numbers: dict[str, object]) -> str:
    if isinstance(component, EqualComponent):
        return teller.put(phrases.EQUAL, {**numbers, "count": len(terms.members)})
    figures = {"figure": component.figure_of(member), "sum": sum(weights_in(component, terms.members))}
    return teller.put(phrases.MEASURED, {**dict(component), **numbers, **figures})


def _limits(amount: int, terms: KeyTerms, share: Share, teller: Teller) -> Iterator[str]:
    cap, floor = terms.cap_of(share.member), terms.floor_of(share.member)
    if share.moved < 0 and share.total >= amount * cap // WHOLE:
        facts = {"limit": written_percent(cap, teller.language), "moved": -share.moved}
        yield teller.put(phrases.CAP, facts)
    elif share.moved > 0 and share.total <= amount * floor // WHOLE:
        facts = {"limit": written_percent(floor, teller.language), "moved": share.moved}
        yield teller.put(phrases.FLOOR, facts)
    elif share.moved:
        yield teller.put(phrases.OTHERS, {"moved": share.moved})


def _found_otherwise(fact: CostAllocated | BudgetApproved, member: MemberId, teller: Teller) -> Iterator[str]:
    for one in recompute(fact):
        if one.member == member:
            recorded, found = one.recorded, one.found
            totals = {"recorded": recorded.total if recorded else 0, "found": found.total if found else 0}
            yield teller.put(phrases.DIFFERS, {"member": member, **totals})
