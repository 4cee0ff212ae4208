"""What authority has been given and taken back, whatever the order in which the facts are read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

from domain.kernel.boundaries import Criterion, about
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MandateId
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn, Grant


@dataclass(frozen=True, slots=True)
class NeverGiven:
    """Nothing was given under the reference."""


@dataclass(frozen=True, slots=True)
class Given:
    """Authority was given and has not been taken back."""

    grant: Grant


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Authority was given and then taken back, perhaps more than once: the earliest day counts."""

    grant: Grant
    withdrawals: tuple[AuthorityWithdrawn, ...]

    @property
    def withdrawn_on(self) -> date:
        """The first day on which it can no longer be used."""
        return min(withdrawal.withdrawn_on for withdrawal in self.withdrawals)


Standing: TypeAlias = Given | TakenBack
"""Authority that was given: as it stands now."""


@dataclass(frozen=True, slots=True)
class Mandates:
    """Every grant and withdrawal by the mandate's reference; the first grant under a reference counts."""

    grants: Mapping[MandateId, Grant] = field(default_factory=dict[MandateId, Grant])
    withdrawals: Mapping[MandateId, tuple[AuthorityWithdrawn, ...]] = field(
        default_factory=dict[MandateId, tuple[AuthorityWithdrawn, ...]]
    )

    def after(self, event: Event) -> "Mandates":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case AuthorityGranted() | AuthorityDelegated():
                return replace(self, grants={event.mandate: event, **self.grants})
            case AuthorityWithdrawn():
                earlier = self.withdrawals.get(event.mandate, ())
                return replace(self, withdrawals={**self.withdrawals, event.mandate: (*earlier, event)})
            case _:
                return self

    def find(self, mandate: MandateId) -> NeverGiven | Standing:
        """What became of the mandate."""
        grant = self.grants.get(mandate)
        if grant is None:
            return NeverGiven()
        withdrawals = self.withdrawals.get(mandate, ())
        return TakenBack(grant, withdrawals) if withdrawals else Given(grant)

    def on_behalf_of(self, group: GroupId, member: MemberId | None) -> "Mandates":
        """Only what was given in the group on behalf of the member, or of the group itself."""
        grants = {key: grant for key, grant in self.grants.items() if (grant.group, grant.member) == (group, member)}
        return replace(self, grants=grants)

    def chain(self, mandate: MandateId) -> tuple[Standing, ...]:
        """The mandate and all it hangs from, the first giver's foremost; it begins with a delegation when cut off."""
        return tuple(reversed(tuple(self._upwards(mandate))))

    def _upwards(self, mandate: MandateId) -> Iterator[Standing]:
        seen: set[MandateId] = set()
        found = self.find(mandate)
        while not isinstance(found, NeverGiven) and found.grant.mandate not in seen:
            yield found
            seen.add(found.grant.mandate)
            found = self.find(found.grant.of) if isinstance(found.grant, AuthorityDelegated) else NeverGiven()


def mandates(facts: Iterable[Event]) -> Mandates:
    """What the facts say has been given and taken back."""
    held = Mandates()
    for fact in facts:
        held = held.after(fact)
    return held


def given_for(group: GroupId, member: MemberId | None) -> Criterion:
    """The facts of authority on behalf of a member; of all in the group when it is on behalf of the group itself."""
    things = (group,) if member is None else (group, member)
    return about(*things, types=(AuthorityGranted, AuthorityDelegated, AuthorityWithdrawn))
