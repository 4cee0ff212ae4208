"""How a share was found: key, decision, basis and rounding, in words and numbers."""

from collections.abc import Iterator

from application.cost_sharing import phrases
from application.cost_sharing.phrases import written_exact, written_percent
from application.trails.languages import written_day
from application.trails.telling import Teller
from domain.cost_sharing.division import component_amounts, exact_parts, weights_in
from domain.cost_sharing.events import BudgetApproved, CostAllocated
from domain.cost_sharing.recomputing import Difference, recompute
from domain.cost_sharing.values import WHOLE, Component, EqualComponent, KeyTerms, KeyUsed, Share
from domain.kernel.organisations import MemberId


def explain_cost(how: CostAllocated, member: MemberId, teller: Teller) -> tuple[str, ...]:
    """How the member's share of a cost was found, a sentence or two a line; nothing when it bears none."""
    share = next((one for one in how.shares if one.member == member), None)
    if share is None:
        return ()
    language = teller.language
    grants = (
        phrases.GRANT.told(
            language,
            amount=teller.say(how.amount, "money"),
            used=teller.say(used.amount, "money"),
            grant=teller.say(used.grant),
        )
        for used in how.grants
    )
    vat = (
        phrases.VAT.told(language, amount=teller.say(how.vat, "money"), total=teller.say(one.total, "money"))
        for one in how.vat_shares
        if one.member == member
    )
    wrong = (one for one in recompute(how) if one.member == member)
    return (
        *grants,
        *explain_share(how.shared, how.by, share, teller),
        *vat,
        phrases.ROUNDING.told(language),
        *(_differs(one, teller) for one in wrong),
    )


def explain_budget(approved: BudgetApproved, member: MemberId, teller: Teller) -> tuple[str, ...]:
    """How the member's part of a budget was found; nothing when it has none."""
    share = next((one for one in approved.shares if one.member == member), None)
    if share is None:
        return ()
    wrong = (one for one in recompute(approved) if one.member == member)
    return (
        *explain_share(approved.amount, approved.by, share, teller),
        phrases.ROUNDING.told(teller.language),
        *(_differs(one, teller) for one in wrong),
    )


def explain_share(amount: int, by: KeyUsed, share: Share, teller: Teller) -> tuple[str, ...]:
    """How a share of an amount in øre follows from the key: what is shared, the key, each part, limits, the sum."""
    language = teller.language
    key = phrases.KEY.told(
        language,
        key=teller.say(by.key),
        version=teller.say(by.version),
        motion=teller.say(by.motion),
        valid_from=written_day(by.valid_from, language),
    )
    parts = " + ".join(teller.say(part, "money") for part in share.parts)
    if share.moved:
        parts += f" {'-' if share.moved < 0 else '+'} {teller.say(abs(share.moved), 'money')}"
    return (
        phrases.SHARED.told(language, amount=teller.say(amount, "money")),
        key,
        *_parts(amount, by.terms, share, teller),
        *_limits(amount, by.terms, share, teller),
        phrases.SUM.told(language, parts=parts, total=teller.say(share.total, "money")),
    )


def _parts(amount: int, terms: KeyTerms, share: Share, teller: Teller) -> Iterator[str]:
    exact = exact_parts(amount, terms, share.member)
    rows = zip(terms.components, component_amounts(amount, terms), exact, share.parts, strict=False)
    for component, part_of_all, exactly, part in rows:
        numbers = {
            "weight": written_percent(component.weight, teller.language),
            "part_of_all": teller.say(part_of_all, "money"),
            "exact": written_exact(exactly, teller.language),
            "part": teller.say(part, "money"),
        }
        yield _part(component, terms, share.member, teller, numbers)


def _part(component: Component, terms: KeyTerms, member: MemberId, teller: Teller, numbers: dict[str, str]) -> str:
    if isinstance(component, EqualComponent):
        return phrases.EQUAL.told(teller.language, **numbers, count=teller.say(len(terms.members)))
    return phrases.MEASURED.told(
        teller.language,
        **numbers,
        basis=teller.say(component.basis),
        figure=teller.say(component.figure_of(member)),
        sum=teller.say(sum(weights_in(component, terms.members))),
        source=component.source,
        counted_on=written_day(component.counted_on, teller.language),
    )


def _limits(amount: int, terms: KeyTerms, share: Share, teller: Teller) -> Iterator[str]:
    if not share.moved:
        return
    language, cap, floor = teller.language, terms.cap_of(share.member), terms.floor_of(share.member)
    moved = teller.say(abs(share.moved), "money")
    if share.moved < 0 and share.total >= amount * cap // WHOLE:
        yield phrases.CAP.told(language, limit=written_percent(cap, language), moved=moved)
    elif share.moved > 0 and share.total <= amount * floor // WHOLE:
        yield phrases.FLOOR.told(language, limit=written_percent(floor, language), moved=moved)
    else:
        yield phrases.OTHERS.told(language, moved=teller.say(share.moved, "money"))


def _differs(one: Difference, teller: Teller) -> str:
    return phrases.DIFFERS.told(
        teller.language,
        member=teller.say(one.member),
        recorded=teller.say(one.recorded.total if one.recorded else 0, "money"),
        found=teller.say(one.found.total if one.found else 0, "money"),
    )
