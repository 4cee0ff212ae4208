"""The question: may this person or organisation do this, for this member, for this amount, on this day?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from domain.authority.answers import (
    ActOutOfScope,
    Answer,
    CapTooLow,
    Covered,
    Expired,
    Missing,
    NoLink,
    NotCovered,
    NothingGiven,
    NotToBePassedOn,
    NotYetValid,
    ParentUnknown,
    ParentWithdrawn,
    ProcurementOutOfScope,
    Withdrawn,
)
from domain.authority.held import Mandates, Standing, TakenBack
from domain.kernel.identifiers import GroupId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityDelegated, Grant
from domain.mandates.values import ActKind, Holder, OrganisationHolder, PersonHolder


@dataclass(frozen=True, slots=True)
class Signing:
    """What somebody wants to do: the act, its value in øre without VAT, the day, and the procurement if it is one's."""

    group: GroupId
    signer: Holder
    act: ActKind
    amount: int
    day: date
    procurement: ProcurementId | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A chain that might cover it, and what it lacks."""

    chain: tuple[Grant, ...]
    missing: tuple[Missing, ...]

    @property
    def holder(self) -> Holder:
        """Who holds the last link."""
        return self.chain[-1].grantee


@dataclass(frozen=True, slots=True)
class Together:
    """The answers for several members, by organisation number."""

    answers: tuple[tuple[MemberId, Answer], ...]

    @property
    def covered(self) -> bool:
        """Whether it may be done for every one of them; for none at all it may not."""
        return bool(self.answers) and not self.not_covered

    @property
    def not_covered(self) -> tuple[MemberId, ...]:
        """The members it may not be done for."""
        return tuple(member for member, answer in self.answers if isinstance(answer, NotCovered))


def may_sign(held: Mandates, signing: Signing, member: MemberId | None) -> Answer:
    """Whether it may be done for the member; with None, in the group's own affairs, which binds no member.

    Of several chains that cover it, the one with the fewest limits in words counts, then the shortest, then the one
    with the first references. Of several that do not, a chain that ends with the signer is nearest, then the one that
    lacks least.
    """
    if member is not None and signing.signer == OrganisationHolder(organisation=member):
        return Covered(())
    given = held.on_behalf_of(signing.group, member)
    candidates = [_judged(given.chain(mandate), signing) for mandate in given.grants]
    covering = [candidate for candidate in candidates if not candidate.missing]
    if covering:
        return Covered(min(covering, key=_preference).chain)
    if not candidates:
        return NotCovered((NothingGiven(signing.group, member),))
    nearest = min(candidates, key=lambda candidate: _distance(candidate, signing))
    return NotCovered(nearest.missing, nearest.chain)


def may_sign_for_all(held: Mandates, signing: Signing, members: Iterable[MemberId]) -> Together:
    """Whether it may be done for each of the members; joint acts bind each by its own chain (FOA § 29-1)."""
    return Together(tuple((member, may_sign(held, signing, member)) for member in sorted(set(members))))


def _judged(chain: tuple[Standing, ...], signing: Signing) -> Candidate:
    grants = tuple(link.grant for link in chain)
    missing = (*_gaps(grants), *(lack for link in chain for lack in _lacks(link, signing, last=link is chain[-1])))
    unlinked = () if grants[-1].grantee == signing.signer else (NoLink(grants[-1].grantee, signing.signer),)
    return Candidate(grants, (*missing, *unlinked))


def _gaps(chain: tuple[Grant, ...]) -> Iterator[Missing]:
    first = chain[0]
    if isinstance(first, AuthorityDelegated):
        yield ParentUnknown(first.mandate, first.of)
    for parent in chain[:-1]:
        if not parent.may_delegate:
            yield NotToBePassedOn(parent.mandate)


def _lacks(link: Standing, signing: Signing, *, last: bool) -> Iterator[Missing]:
    grant = link.grant
    if isinstance(link, TakenBack) and link.withdrawn_on <= signing.day:
        kind = Withdrawn if last else ParentWithdrawn
        yield kind(grant.mandate, link.withdrawn_on)
    if signing.day < grant.valid_from:
        yield NotYetValid(grant.mandate, grant.valid_from)
    if grant.valid_to is not None and grant.valid_to < signing.day:
        yield Expired(grant.mandate, grant.valid_to)
    if grant.amount_cap is not None and grant.amount_cap < signing.amount:
        yield CapTooLow(grant.mandate, grant.amount_cap, signing.amount - grant.amount_cap)
    if signing.act not in grant.scope.acts:
        yield ActOutOfScope(grant.mandate, signing.act)
    if not grant.scope.covers(signing.procurement) and grant.scope.procurement is not None:
        yield ProcurementOutOfScope(grant.mandate, grant.scope.procurement, signing.procurement)


def _references(chain: tuple[Grant, ...]) -> tuple[str, ...]:
    return tuple(link.mandate for link in chain)


def _preference(candidate: Candidate) -> tuple[int, int, tuple[str, ...]]:
    return len(Covered(candidate.chain).provided_about), len(candidate.chain), _references(candidate.chain)


def _distance(candidate: Candidate, signing: Signing) -> tuple[bool, int, int, bool, int, tuple[str, ...]]:
    shortfall = sum(lack.short_by for lack in candidate.missing if isinstance(lack, CapTooLow))
    return (
        candidate.holder != signing.signer,
        len(candidate.missing),
        shortfall,
        isinstance(candidate.holder, PersonHolder),
        len(candidate.chain),
        _references(candidate.chain),
    )
