"""Facts of who declared and who stays out of the case, for the tests of the fairness checks."""

from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided, WorkVoided
from domain.impartiality.grounds import CaseCapacity, DeciderStanding, DisqualificationGround
from domain.kernel.identifiers import PersonId
from tests.support.case_facts import Fact
from tests.support.cases import CASE, fact, moment

KARI, OLA = "p-elv-3", "p-fos-1"


def declared(person: str, at: str = "2026-06-11", *, interests: bool = False) -> Fact:
    """Somebody declared whether they have interests in the case."""
    event = ImpartialityDeclared(
        procurement=CASE,
        person=PersonId(person),
        capacity=CaseCapacity.OFFICIAL,
        has_interests=interests,
        declared_at=moment(at),
    )
    return fact(event, at, person)


def decided(person: str, at: str, *, out: bool = True) -> Fact:
    """The superior decided whether the person stays out."""
    event = RecusalInCaseDecided(
        procurement=CASE,
        person=PersonId(person),
        recused=out,
        decided_by=PersonId("p-chief"),
        decider_standing=DeciderStanding.SUPERIOR,
        ground=DisqualificationGround.PARTICULAR_CIRCUMSTANCES,
        reason="A sibling sells for a bidder.",
        decided_at=moment(at),
    )
    return fact(event, at, "p-chief")


def voided(person: str, at: str) -> Fact:
    """What the person had done counts no more."""
    event = WorkVoided(
        procurement=CASE, person=PersonId(person), what="Scores.", reason="Recused.", voided_at=moment(at)
    )
    return fact(event, at, "p-chief")
