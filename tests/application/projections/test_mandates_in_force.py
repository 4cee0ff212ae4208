"""Authority as rows: what was given on behalf of each member, and the days on which it can be used."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from application.mandates.projections import MANDATES_IN_FORCE, MandatesInForce, StandingMandate
from application.projections.folding import fold
from domain.authority.held import TakenBack, mandates
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MandateId, PersonId
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, BodyGrantor, GrantingBody, PersonHolder, Scope
from tests.application.projections.history import recorded

NAMDAL, DALHEIM = GroupId("namdal"), MemberId("314912004")
FIRST = date(2026, 1, 1)
SCOPE = Scope(acts=(ActKind.AWARD,))
REFERENCES = tuple(MandateId(f"m-{number}") for number in range(4))


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def granted(
    mandate: MandateId, since: int = 0, until: int | None = None, *, may_delegate: bool = True
) -> AuthorityGranted:
    return AuthorityGranted(
        mandate=mandate,
        group=NAMDAL,
        member=DALHEIM,
        granted_by=BodyGrantor(body=GrantingBody.COUNCIL),
        grantee=PersonHolder(person=PersonId("p-1")),
        scope=SCOPE,
        valid_from=day(since),
        valid_to=None if until is None else day(until),
        may_delegate=may_delegate,
        case_number="2025/12",
    )


def delegated(mandate: MandateId, of: MandateId, since: int = 0, until: int | None = None) -> AuthorityDelegated:
    return AuthorityDelegated(
        mandate=mandate,
        of=of,
        group=NAMDAL,
        member=DALHEIM,
        grantee=PersonHolder(person=PersonId("p-2")),
        scope=SCOPE,
        valid_from=day(since),
        valid_to=None if until is None else day(until),
        may_delegate=True,
    )


def withdrawn(mandate: MandateId, on: int) -> AuthorityWithdrawn:
    return AuthorityWithdrawn(mandate=mandate, group=NAMDAL, member=DALHEIM, withdrawn_on=day(on), reason="Over")


def on_behalf_of_dalheim(*events: Event) -> MandatesInForce:
    return fold(MANDATES_IN_FORCE, recorded(*events))["namdal/314912004"]


def the(row: MandatesInForce, mandate: MandateId) -> StandingMandate:
    return next(one for one in row.mandates if one.mandate == mandate)


def references(row: MandatesInForce, number: int) -> list[str]:
    return [mandate.mandate for mandate in row.on(day(number))]


def test_a_mandate_is_in_force_from_its_first_to_its_last_day() -> None:
    row = on_behalf_of_dalheim(granted(REFERENCES[0], since=2, until=4))
    assert [references(row, number) for number in (1, 2, 4, 5)] == [[], ["m-0"], ["m-0"], []]


def test_what_was_passed_on_ends_with_what_it_hangs_from() -> None:
    top, middle, leaf, _ = REFERENCES
    row = on_behalf_of_dalheim(
        granted(top, until=9), delegated(middle, top, since=1), delegated(leaf, middle, since=2), withdrawn(top, 5)
    )
    assert the(row, leaf).usable_from == day(2)
    assert the(row, leaf).usable_to == day(4)
    assert the(row, leaf).withdrawn_on is None
    assert the(row, top).withdrawn_on == day(5)
    assert references(row, 4) == ["m-0", "m-1", "m-2"]
    assert references(row, 5) == []


def test_of_several_withdrawals_the_earliest_day_counts() -> None:
    row = on_behalf_of_dalheim(granted(REFERENCES[0]), withdrawn(REFERENCES[0], 5), withdrawn(REFERENCES[0], 7))
    assert the(row, REFERENCES[0]).usable_to == day(4)


def test_a_mandate_that_hangs_from_nothing_is_never_in_force() -> None:
    row = on_behalf_of_dalheim(delegated(REFERENCES[1], REFERENCES[0]))
    assert the(row, REFERENCES[1]).usable_from is None
    row = on_behalf_of_dalheim(granted(REFERENCES[0], may_delegate=False), delegated(REFERENCES[1], REFERENCES[0]))
    assert references(row, 1) == ["m-0"]


def test_what_the_group_gives_in_its_own_affairs_has_a_row_of_its_own() -> None:
    own = granted(REFERENCES[0]).model_copy(update={"member": None})
    rows = fold(MANDATES_IN_FORCE, recorded(own, granted(REFERENCES[1])))
    assert set(rows) == {"namdal/-", "namdal/314912004"}
    assert rows["namdal/-"].member is None


def test_a_withdrawal_of_what_was_never_given_makes_no_row() -> None:
    assert fold(MANDATES_IN_FORCE, recorded(withdrawn(REFERENCES[0], 1))) == {}


mandate_ids = st.sampled_from(REFERENCES)
numbers = st.integers(0, 6)
ends = st.none() | numbers
facts = st.one_of(
    st.builds(granted, mandate_ids, numbers, ends, may_delegate=st.booleans()),
    st.builds(delegated, mandate_ids, mandate_ids, numbers, ends),
    st.builds(withdrawn, mandate_ids, numbers),
)


@given(st.lists(facts, max_size=10))
def test_rows_agree_with_the_chains_that_decisions_rest_on(history: list[Event]) -> None:
    rows = fold(MANDATES_IN_FORCE, recorded(*history)).values()
    given_away: set[MandateId] = set()
    kept: list[Event] = []
    for fact in history:  # a withdrawal counts from when something stands that it can take back
        if isinstance(fact, AuthorityWithdrawn) and fact.mandate not in given_away:
            continue
        if isinstance(fact, AuthorityGranted | AuthorityDelegated):
            given_away.add(fact.mandate)
        kept.append(fact)
    held = mandates(kept)
    told = {(one.mandate, number) for row in rows for number in range(8) for one in row.on(day(number))}
    expected: set[tuple[MandateId, int]] = set()
    for mandate in held.grants:
        chain = held.chain(mandate)
        whole = isinstance(chain[0].grant, AuthorityGranted) and all(one.grant.may_delegate for one in chain[:-1])
        for number in range(8):
            if whole and all(
                link.grant.valid_from <= day(number)
                and (link.grant.valid_to is None or day(number) <= link.grant.valid_to)
                and not (isinstance(link, TakenBack) and link.withdrawn_on <= day(number))
                for link in chain
            ):
                expected.add((mandate, number))
    assert told == expected
