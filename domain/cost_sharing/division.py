"""Dividing an amount by a key: to the øre, the same every time, whatever order the members come in."""

from collections.abc import Sequence
from fractions import Fraction

from domain.cost_sharing.values import WHOLE, Component, EqualComponent, KeyTerms, Share, Shares
from domain.kernel.organisations import MemberId


def divide(amount: int, terms: KeyTerms) -> Shares:
    """What each member bears of an amount in øre, by organisation number; the shares sum to the amount."""
    members = tuple(sorted(terms.members))
    columns = [
        apportion(part, weights_in(component, members))
        for component, part in zip(terms.components, component_amounts(amount, terms), strict=True)
    ]
    rows = tuple(zip(*columns, strict=True))
    totals = _within_limits(amount, tuple(sum(row) for row in rows), members, terms)
    return tuple(
        Share(member=member, parts=row, moved=total - sum(row), total=total)
        for member, row, total in zip(members, rows, totals, strict=True)
    )


def most_of(amount: int, terms: KeyTerms, member: MemberId) -> int:
    """The most that the member bears of the amount, in whole øre: a cap is not overstepped by rounding."""
    return amount * terms.cap_of(member) // WHOLE


def least_of(amount: int, terms: KeyTerms, member: MemberId) -> int:
    """The least that the member bears of the amount, in whole øre: a floor is not undercut by rounding."""
    return -(-amount * terms.floor_of(member) // WHOLE)


def can_be_divided(amount: int, terms: KeyTerms) -> bool:
    """Whether the amount can be divided into whole øre so that every cap and floor is held.

    Limits that meet may leave no way: of an odd amount no two members bear at most a half each.
    """
    most = [most_of(amount, terms, member) for member in terms.members]
    least = [least_of(amount, terms, member) for member in terms.members]
    return sum(least) <= amount <= sum(most) and all(low <= high for low, high in zip(least, most, strict=True))


def component_amounts(amount: int, terms: KeyTerms) -> tuple[int, ...]:
    """What each component of the key gets of the amount; equal remainders go to the component named first."""
    return apportion(amount, tuple(component.weight for component in terms.components))


def weights_in(component: Component, members: Sequence[MemberId]) -> tuple[int, ...]:
    """What each of the members counts for in the component."""
    if isinstance(component, EqualComponent):
        return (1,) * len(members)
    return tuple(component.figure_of(member) for member in members)


def exact_parts(amount: int, terms: KeyTerms, member: MemberId) -> tuple[Fraction, ...]:
    """The member's part of each component before it is rounded to whole øre."""
    return tuple(
        Fraction(part * weights_in(component, (member,))[0], sum(weights_in(component, terms.members)) or 1)
        for component, part in zip(terms.components, component_amounts(amount, terms), strict=True)
    )


def apportion(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """The amount in whole øre by weights: rounded down, what is left one øre each to the largest remainders.

    Equal remainders go to the first; where nobody has any weight all have the same.
    """
    whole = sum(weights)
    if weights and whole == 0:
        return apportion(amount, (1,) * len(weights))
    shares = [amount * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda place: (-(amount * weights[place] % whole), place))
    for place in by_remainder[: amount - sum(shares)]:
        shares[place] += 1
    return tuple(shares)


def _within_limits(
    amount: int, wanted: tuple[int, ...], members: Sequence[MemberId], terms: KeyTerms
) -> tuple[int, ...]:
    """The wanted amounts within caps and floors; what these move is borne in proportion by those they do not bind.

    When both bind in one round, those that move more are held first, as the others may be free once it has been spread.
    An amount that cannot be divided within them in whole øre is refused before it is shared; asked for all the same, it
    is divided as if each cap and floor were the next whole øre.
    """
    if not terms.caps and not terms.floors:
        return wanted
    beyond = 0 if can_be_divided(amount, terms) else WHOLE - 1
    caps = [(amount * terms.cap_of(member) + beyond) // WHOLE for member in members]
    floors = [-((beyond - amount * terms.floor_of(member)) // WHOLE) for member in members]
    held: dict[int, int] = {}
    while True:
        free = [place for place in range(len(members)) if place not in held]
        spread = apportion(amount - sum(held.values()), [wanted[place] for place in free])
        over = {place: caps[place] for place, share in zip(free, spread, strict=True) if share > caps[place]}
        under = {place: floors[place] for place, share in zip(free, spread, strict=True) if share < floors[place]}
        found = dict(zip(free, spread, strict=True))
        if not over and not under:
            return tuple((held | found)[place] for place in range(len(members)))
        relieved = sum(found[place] - cap for place, cap in over.items())
        burdened = sum(floor - found[place] for place, floor in under.items())
        held |= over if relieved > burdened else under if burdened > relieved else over | under
