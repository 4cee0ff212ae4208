"""How a share was found: key, decision, basis and rounding, in words and numbers."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from application.cost_sharing import phrases
from application.cost_sharing.phrases import written_exact, written_percent
from application.trails.telling import Teller
from domain.cost_sharing.division import (
    can_be_divided,
    component_amounts,
    divide,
    exact_parts,
    least_of,
    most_of,
    weights_in,
)
from domain.cost_sharing.events import BudgetApproved, CostAllocated
from domain.cost_sharing.recomputing import recompute
from domain.cost_sharing.values import Component, EqualComponent, KeyTerms, KeyUsed, Share
from domain.kernel.organisations import MemberId

Sharing: TypeAlias = CostAllocated | BudgetApproved
"""What is shared by a key and holds what it was shared by."""


def explain(how: Sharing, member: MemberId, teller: Teller) -> tuple[str, ...]:
    """How the member's share was found, a sentence or two a line; nothing when it bears none."""
    own = explain_member(how, member, teller)
    return (*explain_sharing(how, teller), *own) if own else ()


def explain_sharing(how: Sharing, teller: Teller) -> tuple[str, ...]:
    """What is the same for all who share: the grants, what was left to share, the key, and how it is rounded."""
    return (
        *_grants(how, teller),
        *explain_key(_shared(how), how.by, teller),
        teller.put(phrases.ROUNDING, {}),
    )


def explain_member(how: Sharing, member: MemberId, teller: Teller) -> tuple[str, ...]:
    """What is the member's own: each part, limits, the sum, VAT, and where the key gives something else."""
    share = next((one for one in how.shares if one.member == member), None)
    if share is None:
        return ()
    return (
        *explain_share(_shared(how), how.by.terms, share, teller),
        *_vat(how, member, teller),
        *_found_otherwise(how, member, teller),
    )


def explain_key(amount: int, by: KeyUsed, teller: Teller) -> tuple[str, ...]:
    """What is shared (øre), and by which key, adopted by which motion."""
    return (teller.put(phrases.SHARED, {"amount": amount}), teller.put(phrases.KEY, dict(by)))


def explain_way(amount: int, terms: KeyTerms, teller: Teller) -> tuple[str, ...]:
    """That an amount in øre cannot be divided within the caps and floors; nothing where it can."""
    return () if can_be_divided(amount, terms) else (teller.put(phrases.NO_WAY, {"amount": amount}),)


def explain_share(amount: int, terms: KeyTerms, share: Share, teller: Teller) -> tuple[str, ...]:
    """How a share of an amount in øre follows from a key's terms: each part, limits, the sum."""
    parts = " + ".join(teller.say(part, "money") for part in share.parts)
    if share.moved:
        parts += f" {'-' if share.moved < 0 else '+'} {teller.say(abs(share.moved), 'money')}"
    return (
        *_parts(amount, terms, share, teller),
        *_limits(amount, terms, share, teller),
        teller.put(phrases.SUM, {"parts": parts, "total": share.total}),
    )


def explain_sum(sharings: Sequence[CostAllocated], member: MemberId, teller: Teller) -> tuple[str, ...]:
    """What sharing all costs at once would have given, where one key shared them and that is another øre."""
    terms = {how.by.name: how.by.terms for how in sharings}
    if len(terms) != 1:
        return ()
    whole = sum(how.shared for how in sharings)
    borne = sum(share.total for how in sharings for share in how.shares if share.member == member)
    (agreed,) = terms.values()
    once = next((share.total for share in divide(whole, agreed) if share.member == member), 0)
    facts = {"borne": borne, "count": len(sharings), "whole": whole, "once": once}
    return () if borne == once else (teller.put(phrases.EACH_BY_ITSELF, facts),)


def _shared(how: Sharing) -> int:
    return how.shared if isinstance(how, CostAllocated) else how.amount


def _grants(how: Sharing, teller: Teller) -> Iterator[str]:
    for used in how.grants if isinstance(how, CostAllocated) else ():
        yield teller.put(phrases.GRANT, {"amount": how.amount, "used": used.amount, "grant": used.grant})


def _vat(how: Sharing, member: MemberId, teller: Teller) -> Iterator[str]:
    if isinstance(how, CostAllocated):
        own = (one for one in how.vat_shares if one.member == member)
        yield from (teller.put(phrases.VAT, {"amount": how.vat, "total": one.total}) for one in own)


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
    if share.moved < 0 and share.total >= most_of(amount, terms, share.member):
        facts = {"limit": written_percent(cap, teller.language), "moved": -share.moved}
        yield teller.put(phrases.CAP, facts)
    elif share.moved > 0 and share.total <= least_of(amount, terms, share.member):
        facts = {"limit": written_percent(floor, teller.language), "moved": share.moved}
        yield teller.put(phrases.FLOOR, facts)
    elif share.moved:
        yield teller.put(phrases.OTHERS, {"moved": share.moved})


def _found_otherwise(how: Sharing, member: MemberId, teller: Teller) -> Iterator[str]:
    for one in recompute(how):
        if one.member == member:
            recorded, found = one.recorded, one.found
            totals = {"recorded": recorded.total if recorded else 0, "found": found.total if found else 0}
            yield teller.put(phrases.DIFFERS, {"member": member, **totals})
