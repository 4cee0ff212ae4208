"""The authority that stands on behalf of each member, and from when to when each mandate can be used."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from application.projections.declaration import Projection, key_of
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, MandateId
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.kernel.periods import Period
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn, Grant
from domain.mandates.values import Holder, Scope


class StandingMandate(Written):
    """A mandate as it was given, and the days on which it and all that it hangs from can be used.

    `usable_from` is None when there is no such day; `usable_to` is the last one, None when it has no end.
    """

    mandate: MandateId
    of: MandateId | None
    grantee: Holder
    scope: Scope
    amount_cap: Amount | None
    may_delegate: bool
    valid_from: date
    valid_to: date | None
    withdrawn_on: date | None = None
    usable_from: date | None = None
    usable_to: date | None = None

    def is_in_force_on(self, day: date) -> bool:
        """Whether it can be used on the day."""
        return self.usable_from is not None and Period(self.usable_from, self.usable_to).covers(day)


class MandatesInForce(Written):
    """What has been given on behalf of a member (of the group itself, when no member is named), by reference."""

    group: GroupId
    member: MemberId | None
    mandates: tuple[StandingMandate, ...]

    def on(self, day: date) -> tuple[StandingMandate, ...]:
        """Those that can be used on the day."""
        return tuple(mandate for mandate in self.mandates if mandate.is_in_force_on(day))


def _on_behalf_of(event: Event) -> tuple[str, ...]:
    match event:
        case AuthorityGranted() | AuthorityDelegated() | AuthorityWithdrawn():
            return (key_of(event.group, event.member or "-"),)
        case _:
            return ()


def _in_force(row: MandatesInForce | None, _: str, recorded: Recorded[Event]) -> MandatesInForce | None:
    given = {} if row is None else {mandate.mandate: mandate for mandate in row.mandates}
    match recorded.event:
        case AuthorityGranted() | AuthorityDelegated() as grant if grant.mandate not in given:
            given[grant.mandate] = _given(grant)
        case AuthorityWithdrawn(mandate=mandate, withdrawn_on=day) if mandate in given:
            earliest = min(day, given[mandate].withdrawn_on or day)
            given[mandate] = given[mandate].model_copy(update={"withdrawn_on": earliest})
        case _:
            return row
    return MandatesInForce(
        group=recorded.event.group,
        member=recorded.event.member,
        mandates=tuple(_judged(given[mandate], given) for mandate in sorted(given)),
    )


def _given(grant: Grant) -> StandingMandate:
    return StandingMandate(
        mandate=grant.mandate,
        of=grant.of if isinstance(grant, AuthorityDelegated) else None,
        grantee=grant.grantee,
        scope=grant.scope,
        amount_cap=grant.amount_cap,
        may_delegate=grant.may_delegate,
        valid_from=grant.valid_from,
        valid_to=grant.valid_to,
    )


def _judged(mandate: StandingMandate, given: Mapping[MandateId, StandingMandate]) -> StandingMandate:
    """The same with the days on which it can be used: those on which every link of its chain can be."""
    chain = tuple(_chain(mandate, given))
    first = max(link.valid_from for link in chain)
    ends = [link.valid_to for link in chain if link.valid_to is not None]
    ends += [link.withdrawn_on - timedelta(days=1) for link in chain if link.withdrawn_on is not None]
    last = min(ends, default=None)
    whole = chain[-1].of is None and all(parent.may_delegate for parent in chain[1:])
    usable = whole and not Period(first, last).is_empty
    return mandate.model_copy(update={"usable_from": first if usable else None, "usable_to": last if usable else None})


def _chain(mandate: StandingMandate, given: Mapping[MandateId, StandingMandate]) -> Iterator[StandingMandate]:
    link: StandingMandate | None = mandate
    seen: set[MandateId] = set()
    while link is not None and link.mandate not in seen:
        yield link
        seen.add(link.mandate)
        link = given.get(link.of) if link.of is not None else None


MANDATES_IN_FORCE = Projection(
    name="mandates-in-force",
    version=1,
    tells="The authority given on behalf of a member, with the days on which each mandate can be used.",
    handles=(AuthorityGranted, AuthorityDelegated, AuthorityWithdrawn),
    keys=_on_behalf_of,
    row=MandatesInForce,
    evolve=_in_force,
    listed_by=("group", "member"),
)
