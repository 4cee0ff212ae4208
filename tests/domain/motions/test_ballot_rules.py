import pytest

from domain.motions.ballot_rules import rules_for
from domain.motions.values import BallotRules, Procedure
from domain.purchasing_groups.values import AgreementTerms, CooperationForm, Majority, MajorityRule, Matter
from tests.domain.motions.scene import ELVNES, IN_MEETING, IN_WRITING, agreed, terms

IPR = CooperationForm.POLITICAL_COUNCIL
KO = CooperationForm.TASK_COMMUNITY
BY_CONTRACT = (
    CooperationForm.CONTRACT,
    CooperationForm.JOINT_PROCUREMENT,
    CooperationForm.CENTRAL_PURCHASING_BODY,
    CooperationForm.HOST_MUNICIPALITY,
)
MODEST = terms(quorum_percent=20, chair_has_casting_vote=False)


def frozen(
    form: CooperationForm,
    agreement: AgreementTerms = MODEST,
    matter: Matter = Matter.ORDINARY,
    procedure: Procedure = IN_MEETING,
) -> BallotRules:
    return rules_for(agreed(agreement), matter, procedure, form, ELVNES)


@pytest.mark.parametrize("form", BY_CONTRACT)
@pytest.mark.parametrize("procedure", [IN_MEETING, IN_WRITING])
def test_a_group_that_rests_on_a_contract_follows_its_agreement_alone(
    form: CooperationForm, procedure: Procedure
) -> None:
    frozen_rules = frozen(form, procedure=procedure)
    assert frozen_rules.majority is MajorityRule.SIMPLE
    assert frozen_rules.quorum_percent == 20
    assert frozen_rules.casting_vote is None
    assert frozen_rules.required_by_law == ()


@pytest.mark.parametrize("form", [IPR, KO])
def test_in_an_elected_body_half_take_part_and_the_chair_decides_a_tie(form: CooperationForm) -> None:
    frozen_rules = frozen(form)
    assert frozen_rules.quorum_percent == 50
    assert frozen_rules.casting_vote == ELVNES
    assert frozen_rules.required_by_law == ("KOML § 11-9",)


def test_an_elected_body_may_ask_for_a_larger_quorum() -> None:
    assert frozen(IPR, terms(quorum_percent=80)).quorum_percent == 80


@pytest.mark.parametrize("form", [IPR, KO])
def test_an_elected_body_decides_in_writing_only_when_all_agree(form: CooperationForm) -> None:
    frozen_rules = frozen(form, procedure=IN_WRITING)
    assert frozen_rules.majority is MajorityRule.UNANIMOUS
    assert frozen_rules.required_by_law == ("KOML § 11-9", "KOML § 11-8")


@pytest.mark.parametrize(("form", "source"), [(IPR, "KOML § 18-4"), (KO, "KOML § 19-4")])
def test_an_elected_body_amends_its_agreement_by_two_thirds(form: CooperationForm, source: str) -> None:
    frozen_rules = frozen(form, matter=Matter.AGREEMENT)
    assert frozen_rules.majority is MajorityRule.TWO_THIRDS
    assert frozen_rules.required_by_law == ("KOML § 11-9", source)


def test_an_elected_body_amends_its_agreement_as_the_agreement_says() -> None:
    stated = terms(Majority(matter=Matter.AGREEMENT, rule=MajorityRule.UNANIMOUS))
    frozen_rules = frozen(IPR, stated, Matter.AGREEMENT)
    assert frozen_rules.majority is MajorityRule.UNANIMOUS
    assert frozen_rules.required_by_law == ("KOML § 11-9",)


def test_a_group_by_contract_amends_its_agreement_by_simple_majority_unless_it_says_otherwise() -> None:
    assert frozen(CooperationForm.CONTRACT, matter=Matter.AGREEMENT).majority is MajorityRule.SIMPLE


@pytest.mark.parametrize("recused_count", [True, False])
def test_the_agreement_says_whether_the_recused_count_towards_the_quorum(*, recused_count: bool) -> None:
    stated = terms(recused_count_towards_quorum=recused_count)
    assert frozen(CooperationForm.CONTRACT, stated).recused_count_towards_quorum is recused_count
