"""Members held against the buyers of a notice: who is in one and not in the other."""

import re
from collections.abc import Mapping, Sequence

from domain.kernel.events import Written
from domain.kernel.organisations import MemberId
from domain.notices.values import NoticeBuyer

_KIND = re.compile(r"\b(?:kommune|fylkeskommune|herad|municipality)\b")


class BuyersCompared(Written):
    """Who is named, who is not, and who is named beyond; `by_name` were told by their name, having no number there."""

    named: tuple[MemberId, ...]
    by_name: tuple[MemberId, ...]
    members_not_named: tuple[MemberId, ...]
    buyers_not_members: tuple[NoticeBuyer, ...]

    @property
    def agrees(self) -> bool:
        """Whether the notice names every member and nobody else."""
        return not self.members_not_named and not self.buyers_not_members


def compared(members: Mapping[MemberId, str | None], buyers: Sequence[NoticeBuyer]) -> BuyersCompared:
    """The members, with the names that are known of them, against the buyers: by number, else by name."""
    numbers = {buyer.number for buyer in buyers if buyer.number is not None}
    nameless = {_plain(buyer.name): buyer for buyer in buyers if buyer.number is None and buyer.name}
    named = tuple(member for member in members if member in numbers)
    by_name = tuple(
        member for member, name in members.items() if member not in numbers and name and _plain(name) in nameless
    )
    told = {_plain(members[member] or "") for member in by_name}
    return BuyersCompared(
        named=named,
        by_name=by_name,
        members_not_named=tuple(member for member in members if member not in {*named, *by_name}),
        buyers_not_members=tuple(
            buyer
            for buyer in buyers
            if buyer.number not in members and (buyer.number is not None or _plain(buyer.name or "") not in told)
        ),
    )


def _plain(name: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", _KIND.sub(" ", name.casefold())).split())
