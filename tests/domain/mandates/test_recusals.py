"""Who is recused from a procurement neither gives, passes on nor takes back authority for it (FVL § 6)."""

from datetime import UTC, datetime

import pytest

from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.mandates.decider import DECIDER, MandateCommand
from domain.mandates.rejections import UnknownMandate
from tests.domain.mandates.scene import (
    ANNOUNCE_TO_SIGN,
    DELEGATE,
    DELEGATED,
    FORMED,
    FRAMEWORK,
    GRANT,
    GRANTED,
    PILOT,
    WITHDRAW,
    WITHDRAWN,
    YTRE_SUND,
    joined,
)
from tests.support.specification import Specification

GROUP = Specification(DECIDER).given_any(FORMED, joined(YTRE_SUND))
ACTS: list[tuple[MandateCommand, tuple[Event, ...], Event]] = [
    (GRANT, (), GRANTED),
    (DELEGATE, (GRANTED,), DELEGATED),
    (WITHDRAW, (GRANTED,), WITHDRAWN),
]
each_act = pytest.mark.parametrize(
    ("command", "before", "fact"), ACTS, ids=[type(command).__name__ for command, _, _ in ACTS]
)


def recused(person: PersonId, **other: object) -> RecusalInCaseDecided:
    """The person stays out of the framework, unless something else is said."""
    return RecusalInCaseDecided(
        procurement=FRAMEWORK,
        person=person,
        recused=True,
        decided_by=PersonId("chief"),
        decider_standing=DeciderStanding.SUPERIOR,
        ground=DisqualificationGround.KIN,
        reason="A sibling sells for a bidder.",
        decided_at=datetime(2026, 1, 20, tzinfo=UTC),
    ).model_copy(update=other)


@each_act
def test_the_recused_are_refused(command: MandateCommand, before: tuple[Event, ...], fact: Event) -> None:
    out = recused(command.by.person)
    for history in (GROUP.given_any(*before, out), Specification(DECIDER).given_any(out, *GROUP.history, *before)):
        rejection = history.when(command).then_rejected(ActorIsRecused)
        assert (rejection.person, rejection.procurement) == (command.by.person, FRAMEWORK)
    GROUP.given_any(*before, out, recused(command.by.person, recused=False)).when(command).then(fact)


@each_act
def test_others_and_those_recused_from_another_procurement_are_not(
    command: MandateCommand, before: tuple[Event, ...], fact: Event
) -> None:
    others = (recused(PersonId("another")), recused(command.by.person, procurement=PILOT))
    GROUP.given_any(*before, *others).when(command).then(fact)


def test_authority_for_whatever_the_group_buys_is_of_no_single_case() -> None:
    scope = ANNOUNCE_TO_SIGN.model_copy(update={"procurement": None})
    command, out = GRANT.model_copy(update={"scope": scope}), recused(GRANT.by.person)
    assert not DECIDER.boundary(command).covers(out)
    granted = GRANTED.model_copy(update={"scope": scope})
    GROUP.given_any(granted, recused(WITHDRAW.by.person)).when(WITHDRAW).then(WITHDRAWN)


def test_what_was_never_given_is_unknown_whoever_asks() -> None:
    GROUP.given_any(recused(WITHDRAW.by.person)).when(WITHDRAW).then_rejected(UnknownMandate)
