"""May this person sign this, for this member, for this amount, on this day?"""

from datetime import date

import pytest
from pydantic import ValidationError

from application.ledgers.ledger import Ledger
from application.mandates.questions import AUTHORITY, MANDATES, AuthorityView, MaySign
from application.questions.declaring import Moment, NoParameters
from domain.kernel.identifiers import GroupId, MandateId, PersonId
from domain.kernel.organisations import MemberId
from domain.mandates.values import ActKind
from tests.support.hosts import MemoryHost
from tests.support.submitting import ELVNES, form_group, join, submission

CAP = 1_300_000_000


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    made.record(form_group())
    made.record(join(ELVNES, "Elvnes"))
    made.record(
        submission(
            "grant-authority",
            mandate="mayor-1",
            group="namdal",
            member=ELVNES,
            granted_by={"body": "council"},
            grantee={"person": "p-mayor"},
            scope={"acts": ["sign-contract"]},
            amount_cap=CAP,
            valid_from="2025-10-01",
            valid_to="2027-12-31",
            case_number="2025/120",
        )
    )
    return made


def asked(
    ledger: Ledger, *, amount: int = CAP, on: date = date(2026, 10, 21), person: str = "p-mayor"
) -> AuthorityView:
    question = MaySign(act=ActKind.SIGN_CONTRACT, amount=amount, person=PersonId(person), member=MemberId(ELVNES))
    found = ledger.ask(AUTHORITY, GroupId("namdal"), question, Moment(on))
    assert found is not None
    return found.view


def test_a_covered_act_is_answered_with_the_chain(ledger: Ledger) -> None:
    view = asked(ledger)
    assert (view.covered, [link.mandate for link in view.chain], view.missing) == (True, ["mayor-1"], ())


def test_an_amount_above_the_cap_is_answered_with_what_it_is_short_by(ledger: Ledger) -> None:
    view = asked(ledger, amount=CAP + 5)
    assert (view.covered, view.missing[0].what, view.missing[0].facts["short_by"]) == (False, "CapTooLow", "5")


def test_after_its_last_day_a_mandate_covers_nothing(ledger: Ledger) -> None:
    assert [one.what for one in asked(ledger, on=date(2028, 1, 1)).missing] == ["Expired"]


def test_somebody_else_is_not_covered(ledger: Ledger) -> None:
    assert [one.what for one in asked(ledger, person="p-other").missing] == ["NoLink"]


def test_the_mandate_itself_is_told(ledger: Ledger) -> None:
    found = ledger.ask(MANDATES, MandateId("mayor-1"), NoParameters(), Moment(date(2026, 1, 1)))
    assert found is not None
    assert (found.view.in_force, found.view.withdrawn_on) == (True, None)


def test_a_withdrawn_mandate_is_told_to_be_withdrawn(ledger: Ledger) -> None:
    taken = {"mandate": "mayor-1", "group": "namdal", "member": ELVNES, "withdrawn_on": "2026-02-01"}
    ledger.record(submission("withdraw-authority", **taken, reason="A new mayor", at="2026-02-01T10:00:00+01:00"))
    found = ledger.ask(MANDATES, MandateId("mayor-1"), NoParameters(), Moment(date(2026, 2, 1)))
    assert found is not None
    assert (found.view.in_force, found.view.withdrawn_on) == (False, date(2026, 2, 1))


@pytest.mark.parametrize("both", [{}, {"person": "p-mayor", "organisation": ELVNES}])
def test_exactly_one_signer_is_named(both: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="either the person or the organisation"):
        MaySign.model_validate({"act": "sign-contract", **both}, strict=False)
