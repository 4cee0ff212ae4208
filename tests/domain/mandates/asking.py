"""Commands about authority as anybody might send them: some right, some nearly right, some wrong."""

from datetime import date
from typing import TypeVar

from hypothesis import strategies as st

from domain.kernel.commands import Actor, Command
from domain.kernel.identifiers import MandateId
from domain.kernel.organisations import MemberId
from domain.mandates.commands import DelegateAuthority, GrantAuthority, WithdrawAuthority
from domain.mandates.values import (
    ActKind,
    BodyGrantor,
    GrantingBody,
    Grantor,
    Holder,
    MotionGrantor,
    OrganisationHolder,
    PersonGrantor,
    Scope,
)
from tests.domain.mandates.model import DAYS, day_number
from tests.domain.mandates.scene import (
    ALARMS,
    DALHEIM,
    DEPUTY,
    ELVNES,
    FRAMEWORK,
    GIVE_MANDATE,
    LEAD,
    MAYOR,
    PILOT,
    SIGNER,
    TAKE_BACK,
    YTRE_SUND,
    at,
    by,
    holds,
)

C = TypeVar("C", bound=Command)

members: st.SearchStrategy[MemberId | None] = st.sampled_from([YTRE_SUND, DALHEIM, None])
REFERENCES = [MandateId(letter) for letter in "abcdefgh"]
references = st.sampled_from(REFERENCES)
days = st.integers(0, DAYS).map(day_number)
early = st.integers(0, 2).map(day_number)
actors: st.SearchStrategy[Actor] = st.sampled_from(
    [by(MAYOR, YTRE_SUND), by(MAYOR, DALHEIM), by(SIGNER, ELVNES), by(DEPUTY, ELVNES)]
)
behalf: st.SearchStrategy[tuple[MemberId, ...]] = st.sampled_from([(), (YTRE_SUND, DALHEIM)])
COUNCIL = BodyGrantor(body=GrantingBody.COUNCIL)
MOTION = MotionGrantor(motion=GIVE_MANDATE)
HOLDERS: list[Holder] = [LEAD, holds(SIGNER), holds(DEPUTY), OrganisationHolder(organisation=YTRE_SUND)]
GRANTORS: list[Grantor] = [
    COUNCIL,
    BodyGrantor(body=GrantingBody.MAYOR),
    BodyGrantor(body=GrantingBody.CHIEF_EXECUTIVE),
    MOTION,
    MotionGrantor(motion=TAKE_BACK),
    PersonGrantor(person=MAYOR),
]
scopes = st.builds(
    Scope,
    acts=st.sampled_from([(ActKind.SIGN_CONTRACT,), (ActKind.AWARD, ActKind.SIGN_CONTRACT)]),
    procurement=st.sampled_from([None, FRAMEWORK, PILOT]),
)
caps = st.sampled_from([None, 5, 10])
lasts: st.SearchStrategy[date | None] = st.none() | days
empowerments = st.sampled_from([None, "2024/1"])

grants = st.builds(
    GrantAuthority,
    at=early.map(at),
    by=actors,
    on_behalf_of=behalf,
    mandate=references,
    group=st.just(ALARMS),
    member=members,
    granted_by=st.sampled_from(GRANTORS),
    empowered_by=empowerments,
    grantee=st.sampled_from(HOLDERS),
    scope=scopes,
    amount_cap=caps,
    valid_from=days,
    valid_to=lasts,
    may_delegate=st.booleans(),
    case_number=st.just("2026/1"),
)
delegations = st.builds(
    DelegateAuthority,
    at=early.map(at),
    by=actors,
    on_behalf_of=behalf,
    mandate=references,
    of=references,
    group=st.just(ALARMS),
    member=members,
    decided_by=st.sampled_from([None, GrantingBody.COUNCIL, GrantingBody.MAYOR]),
    empowered_by=empowerments,
    grantee=st.sampled_from(HOLDERS),
    scope=scopes,
    amount_cap=caps,
    valid_from=days,
    valid_to=lasts,
    may_delegate=st.booleans(),
)
withdrawals = st.builds(
    WithdrawAuthority,
    at=days.map(at),
    by=actors,
    on_behalf_of=behalf,
    mandate=references,
    group=st.just(ALARMS),
    member=members,
    withdrawn_on=days,
    reason=st.sampled_from(["One reason.", "Another."]),
    motion=st.sampled_from([None, GIVE_MANDATE, TAKE_BACK]),
)


def nearly_right(right: C, anything: C, data: st.DataObject) -> C:
    """The right command, half of the time with a few fields taken from another that may say anything."""
    names = st.sampled_from(sorted(type(right).model_fields))
    strange = data.draw(st.just(set[str]()) | st.sets(names, min_size=1, max_size=2))
    return right.model_copy(update={name: getattr(anything, name) for name in strange})
