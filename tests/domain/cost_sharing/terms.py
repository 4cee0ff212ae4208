"""Keys as anybody might agree on them."""

from hypothesis import strategies as st

from domain.cost_sharing.values import WHOLE, Basis, Component, EqualComponent, KeyTerms, Limit
from domain.kernel.organisations import MemberId, check_digit
from tests.domain.cost_sharing.scene import measured

MEMBERS = [
    MemberId(f"{number}{check_digit(str(number))}")
    for number in range(31_491_000, 31_491_020)
    if check_digit(str(number)) is not None
]
MEASURED = [basis for basis in Basis if basis is not Basis.EQUAL]
amounts = st.integers(0, 10**6) | st.integers(0, 10**13)


@st.composite
def wholes(draw: st.DrawFn) -> tuple[int, ...]:
    """Weights that sum to the whole."""
    cuts = sorted(draw(st.sets(st.integers(1, WHOLE - 1), max_size=5)))
    return tuple(after - before for before, after in zip((0, *cuts), (*cuts, WHOLE), strict=True))


@st.composite
def components_for(draw: st.DrawFn, members: tuple[MemberId, ...], weight: int) -> Component:
    """A component for these members."""
    if draw(st.booleans()):
        return EqualComponent(weight=weight)
    counted = st.lists(st.integers(0, 30) | st.integers(0, 10**7), min_size=len(members), max_size=len(members))
    return measured(draw(st.sampled_from(MEASURED)), weight, *draw(counted.filter(any)), of=members)


@st.composite
def agreed(draw: st.DrawFn, *, limited: bool = False, most: int = 8) -> KeyTerms:
    """A key of so many members at most, without limits, or with some that leave a way to divide up to the øre."""
    members = tuple(draw(st.lists(st.sampled_from(MEMBERS), min_size=1, max_size=most, unique=True)))
    components = tuple(draw(components_for(members, weight)) for weight in draw(wholes()))
    if not limited:
        return KeyTerms(members=members, components=components)
    fair, least = WHOLE // len(members), -(-WHOLE // len(members))
    floors = [Limit(member=one, share=draw(st.integers(0, fair))) for one in members if draw(st.booleans())]
    caps = [Limit(member=one, share=draw(st.integers(least, WHOLE))) for one in members if draw(st.booleans())]
    if draw(st.booleans()):
        floors.append(Limit(share=draw(st.integers(0, fair))))
    return KeyTerms(members=members, components=components, caps=tuple(caps), floors=tuple(floors))
