"""Who may act in a procurement: shared by every slice in which people act.

A slice adds `standing_facts` to its boundary, keeps a `Standing` in its state (`after` takes any event) and calls
`must_be_free_to_act` (or `must_be_free_to_decide`) with `command.by.person` before its own rules. Both raise the
rejections of this slice, so that no other needs its own. Where only the facts tell which procurement a command is about
(a pool's, a mandate's, a motion's), the boundary takes `recusals_of` the actor and the state keeps `Standings`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided
from domain.impartiality.rejections import ActorIsRecused, SuperiorIsRecused
from domain.kernel.boundaries import Criterion, about
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.instants import Instant


def standing_facts(procurement: ProcurementId) -> Criterion:
    """What tells who may act in a procurement: who was recused, and who reports to whom."""
    return about(procurement, types=(RecusalInCaseDecided, ImpartialityDeclared))


def recusals_of(person: PersonId) -> Criterion:
    """What tells from which procurements a person is recused."""
    return about(person, types=(RecusalInCaseDecided,))


@dataclass(frozen=True, slots=True)
class Standing:
    """Who is recused in one procurement, and who reports to whom in it."""

    recusals: Mapping[PersonId, RecusalInCaseDecided] = field(default_factory=dict[PersonId, RecusalInCaseDecided])
    superiors: Mapping[PersonId, PersonId] = field(default_factory=dict[PersonId, PersonId])

    def after(self, event: Event) -> "Standing":
        """The standing with one more fact; the latest decision about a person counts."""
        match event:
            case RecusalInCaseDecided(recused=True):
                return replace(self, recusals={**self.recusals, event.person: event})
            case RecusalInCaseDecided():
                return replace(self, recusals={who: one for who, one in self.recusals.items() if who != event.person})
            case ImpartialityDeclared(reports_to=None):
                return replace(self, superiors={who: one for who, one in self.superiors.items() if who != event.person})
            case ImpartialityDeclared(reports_to=superior):
                return replace(self, superiors={**self.superiors, event.person: superior})
            case _:
                return self

    def superior_of(self, person: PersonId) -> PersonId | None:
        """Who is above the person: the superior they declared or, past those who are recused, the next one above.

        None when nobody who may act has been declared.
        """
        passed = {person}
        superior = self.superiors.get(person)
        while superior is not None and superior not in passed:
            if superior not in self.recusals:
                return superior
            passed.add(superior)
            superior = self.superiors.get(superior)
        return None

    def must_be_free_to_act(self, person: PersonId) -> None:
        """Let pass whoever is not recused.

        Raises:
            ActorIsRecused: when the person is.
        """
        recusal = self.recusals.get(person)
        if recusal is not None:
            raise ActorIsRecused(person, recusal.procurement, recusal.ground, recusal.decided_at)

    def must_have_been_free(self, person: PersonId, at: Instant) -> None:
        """Let pass whoever was not recused at the time; for people whom a command names beside its actor.

        Raises:
            ActorIsRecused: when the person was.
        """
        if self.was_out(person, at):
            self.must_be_free_to_act(person)

    def was_out(self, person: PersonId, at: Instant) -> bool:
        """Whether the person, who is recused, was so by the time."""
        recusal = self.recusals.get(person)
        return recusal is not None and recusal.decided_at <= at

    def must_be_free_to_decide(self, person: PersonId) -> None:
        """Let pass whoever may make a decision in the procurement, not only work on it.

        Raises:
            ActorIsRecused: when the person is recused.
            SuperiorIsRecused: when the person's direct superior is.
        """
        self.must_be_free_to_act(person)
        superior = self.superiors.get(person)
        recusal = self.recusals.get(superior) if superior is not None else None
        if recusal is not None:
            raise SuperiorIsRecused(person, recusal.person, recusal.procurement)


_NOBODY_RECUSED: Final = Standing()


@dataclass(frozen=True, slots=True)
class Standings:
    """Who may act in each procurement that was read of."""

    cases: Mapping[ProcurementId, Standing] = field(default_factory=dict[ProcurementId, Standing])

    def after(self, event: Event) -> "Standings":
        """The standings with one more fact."""
        match event:
            case RecusalInCaseDecided(procurement=case) | ImpartialityDeclared(procurement=case):
                return Standings({**self.cases, case: self.in_case(case).after(event)})
            case _:
                return self

    def in_case(self, procurement: ProcurementId | None) -> Standing:
        """Who may act in the procurement; nobody is recused from what belongs to none."""
        return _NOBODY_RECUSED if procurement is None else self.cases.get(procurement, _NOBODY_RECUSED)


@dataclass(frozen=True, slots=True)
class Cleared:
    """Who has declared that they have no interests in one procurement, or was found free to act, and since when."""

    since: Mapping[PersonId, Instant] = field(default_factory=dict[PersonId, Instant])

    def after(self, event: Event) -> "Cleared":
        """The same with one more fact; who declares interests is cleared no more, until it is decided."""
        match event:
            case ImpartialityDeclared(has_interests=True):
                return Cleared({who: at for who, at in self.since.items() if who != event.person})
            case ImpartialityDeclared():
                return Cleared({event.person: event.declared_at, **self.since})
            case RecusalInCaseDecided(recused=False):
                return Cleared({event.person: event.decided_at, **self.since})
            case _:
                return self

    def by(self, person: PersonId, at: Instant) -> bool:
        """Whether the person was cleared at the time; whether they are recused is asked of their standing."""
        return person in self.since and self.since[person] <= at
