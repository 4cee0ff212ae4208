"""Whatever the history: every check finds something, from what it says it reads, and from nothing of other cases."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.demo.scenario import LEDGER, PROCUREMENT, scenario
from adapters.scripts.playing import Player
from application.fairness.case_files import CaseFile, case_file
from application.fairness.declaring import checks
from application.fairness.findings import Finding, Verdict
from application.fairness.questions import found
from application.recording.envelopes import Recorded
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import day_of
from domain.rule_sets.values import RuleId
from tests.support.award_facts import awarded, notified
from tests.support.bid_facts import bid
from tests.support.case_facts import ALFA, BOREAL, announced, estimated, opened
from tests.support.cases import case, judged, rules_of
from tests.support.hosts import MemoryHost

ON, READS_ALL = date(2026, 12, 31), {"FC-18", "FC-42"}


def played() -> tuple[Recorded[Event], ...]:
    made = MemoryHost().create(LEDGER)
    assert Player({LEDGER: made}, lambda _: None).play(scenario())
    return tuple(made.journal.read())


FACTS = played()


def findings(of: CaseFile) -> dict[str, Finding]:
    return {check: declared.judge(of) for check, declared in checks().items()}


@pytest.mark.parametrize("check", checks())
def test_of_an_empty_case_no_check_says_that_anything_is_in_order_or_not(check: str) -> None:
    assert judged(check, case()).verdict is Verdict.NOT_APPLICABLE
    assert found(checks()[check], case()).reason.nb


@pytest.mark.parametrize("length", range(0, len(FACTS) + 1, 3))
def test_every_prefix_of_the_scenario_has_findings_that_rest_on_its_own_facts(length: int) -> None:
    known = case_file(PROCUREMENT, FACTS[:length], ON)
    positions = {fact.position for fact in known.facts}
    for check, finding in findings(known).items():
        assert set(finding.evidence) <= positions, check
        assert all(set(remark.evidence) <= positions for remark in finding.remarks), check


def test_every_finding_of_every_prefix_names_versions_of_rules_that_its_check_declares() -> None:
    used: dict[str, set[RuleId]] = {check: set() for check in checks()}
    for length in range(0, len(FACTS) + 1, 10):
        for check, finding in findings(case_file(PROCUREMENT, FACTS[:length], ON)).items():
            used[check] |= rules_of(finding)
    assert all(named <= {*checks()[check].consults} for check, named in used.items())
    assert {check for check, named in used.items() if named} == {
        check for check, declared in checks().items() if declared.consults
    }


def test_every_finding_of_every_prefix_can_be_told_in_each_language() -> None:
    for length in range(0, len(FACTS) + 1, 20):
        known = case_file(PROCUREMENT, FACTS[:length], ON)
        for declared in checks().values():
            view = found(declared, known)
            told = (view.reason, *(remark.says for remark in view.remarks))
            assert not any("{" in text or "None" in text for one in told for text in (one.nb, one.nn, one.en)), told


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_check_raises_when_any_facts_are_missing(data: st.DataObject) -> None:
    dropped = data.draw(st.sets(st.sampled_from([fact.position for fact in FACTS]), max_size=len(FACTS)))
    kinds = data.draw(st.sets(st.sampled_from(sorted({type(fact.event).__name__ for fact in FACTS})), max_size=8))
    left = [one for one in FACTS if one.position not in dropped and type(one.event).__name__ not in kinds]
    known_on = data.draw(st.sampled_from([None, date(2016, 12, 31), date(2022, 3, 20), date(2026, 6, 30)]))
    on = data.draw(st.dates(date(2025, 9, 1), ON))
    known = case_file(PROCUREMENT, left, on, known_on)
    for check, finding in findings(known).items():
        assert finding.verdict in Verdict, check
        assert found(checks()[check], known).reason.en


@pytest.mark.parametrize("check", sorted(set(checks()) - READS_ALL))
def test_a_check_looks_at_nothing_but_what_it_says_it_reads(check: str) -> None:
    declared = checks()[check]
    for length in range(0, len(FACTS) + 1, 10):
        whole = case_file(PROCUREMENT, FACTS[:length], ON)
        read = tuple(fact for fact in whole.facts if isinstance(fact.event, declared.reads))
        assert declared.judge(replace(whole, facts=read)) == declared.judge(whole)


def test_the_verdict_as_of_a_day_does_not_depend_on_what_happened_later() -> None:
    on = date(2026, 9, 18)
    so_far = [fact for fact in FACTS if day_of(fact.occurred_at) <= on]
    assert findings(case_file(PROCUREMENT, FACTS, on)) == findings(case_file(PROCUREMENT, so_far, on))


def test_what_belongs_to_another_procurement_of_the_group_is_no_part_of_the_case() -> None:
    assert case_file(ProcurementId("another"), FACTS, ON).first(type(opened()[0])) is None
    whole = case(opened(), estimated("2026-05-20", 5, 4), announced("2026-07-03"))
    another = case_file(ProcurementId("another"), whole.facts, ON)
    assert another.facts == ()


def test_bids_and_contacts_of_the_same_supplier_elsewhere_do_not_count() -> None:
    ours, theirs = bid("b-1", BOREAL), bid("b-9", ALFA)
    elsewhere = (theirs[0].model_copy(update={"procurement": ProcurementId("beds")}), *theirs[1:])
    whole = case(ours, elsewhere, awarded("2026-09-17"), notified("2026-09-18"))
    assert [fact.position for fact in whole.facts] == [1, 3, 4]
    assert judged("FC-27", whole).verdict is Verdict.PASSED
