"""The reviewed rules: which value applied on a day, as it is known now and as it was known then."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rule_sets.reviewed import NoRuleInForce, every_version, rule, version, versions
from domain.rule_sets.values import AppliesBy, Confidence, RuleId, RulesUsed, Unit

MILLION = 1_000_000_00
THOUSAND = 1_000_00
WRONG_DAY = date(2022, 3, 20)

days = st.dates(date(2016, 1, 1), date(2030, 12, 31))
rules = st.sampled_from(RuleId)


def value(rule_id: RuleId, on: date, known_on: date | None = None) -> int:
    return rule(rule_id, on, known_on).value


@pytest.mark.parametrize(
    ("rule_id", "on", "expected"),
    [
        (RuleId.ENTRY_THRESHOLD, date(2026, 6, 30), 100 * THOUSAND),
        (RuleId.ENTRY_THRESHOLD, date(2026, 7, 1), 500 * THOUSAND),
        (RuleId.NATIONAL_NOTICE_THRESHOLD, date(2018, 4, 5), 1_100 * THOUSAND),
        (RuleId.NATIONAL_NOTICE_THRESHOLD, date(2026, 7, 3), 1_300 * THOUSAND),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2017, 1, 1), 1_750 * THOUSAND),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2018, 4, 6), 2 * MILLION),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2020, 2, 12), 2_050 * THOUSAND),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2022, 3, 17), 2_050 * THOUSAND),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2024, 3, 13), 2_200 * THOUSAND),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2024, 3, 14), 2_300 * THOUSAND),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2026, 4, 20), 2_300 * THOUSAND),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2026, 4, 21), 2_500 * THOUSAND),
        (RuleId.EEA_THRESHOLD_STATE, date(2022, 4, 1), 1_400 * THOUSAND),
        (RuleId.EEA_THRESHOLD_STATE, date(2024, 4, 1), 1_490 * THOUSAND),
        (RuleId.EEA_THRESHOLD_STATE, date(2026, 5, 1), 1_630 * THOUSAND),
        (RuleId.EEA_THRESHOLD_WORKS, date(2020, 3, 1), 51_500 * THOUSAND),
        (RuleId.EEA_THRESHOLD_WORKS, date(2022, 4, 1), 56 * MILLION),
        (RuleId.EEA_THRESHOLD_WORKS, date(2026, 5, 1), 62_900 * THOUSAND),
        (RuleId.HEALTH_SOCIAL_THRESHOLD, date(2020, 3, 1), 7_200 * THOUSAND),
        (RuleId.HEALTH_SOCIAL_THRESHOLD, date(2026, 5, 1), 8_700 * THOUSAND),
        (RuleId.SMALL_LOT_EXCEPTION, date(2024, 4, 1), 836 * THOUSAND),
        (RuleId.SMALL_LOT_EXCEPTION, date(2026, 5, 1), 932 * THOUSAND),
        (RuleId.MINIMUM_DAYS_OPEN, date(2026, 7, 3), 30),
        (RuleId.MINIMUM_DAYS_OPEN_NON_ELECTRONIC, date(2026, 7, 3), 35),
        (RuleId.MINIMUM_DAYS_OPEN_SHORTENED, date(2026, 7, 3), 15),
        (RuleId.MINIMUM_DAYS_REQUESTS, date(2026, 7, 3), 30),
        (RuleId.MINIMUM_DAYS_TENDERS, date(2026, 7, 3), 25),
        (RuleId.MINIMUM_DAYS_TENDERS_NON_ELECTRONIC, date(2026, 7, 3), 30),
        (RuleId.MINIMUM_DAYS_TENDERS_SHORT, date(2026, 7, 3), 10),
        (RuleId.EXTRA_DAYS_DOCUMENTS_NOT_FREE, date(2026, 7, 3), 5),
        (RuleId.ANSWER_DAYS_BEFORE_DEADLINE, date(2026, 7, 3), 6),
        (RuleId.ANSWER_DAYS_URGENT, date(2026, 7, 3), 4),
        (RuleId.STANDSTILL_DAYS, date(2026, 9, 18), 10),
        (RuleId.STANDSTILL_DAYS_NON_ELECTRONIC, date(2026, 9, 18), 15),
        (RuleId.BID_VALIDITY_DAYS, date(2026, 9, 18), 30),
        (RuleId.AWARD_NOTICE_DAYS, date(2026, 10, 21), 30),
        (RuleId.CLIMATE_WEIGHT, date(2024, 1, 1), 3_000),
        (RuleId.CLIMATE_WEIGHT, date(2026, 7, 3), 3_000),
        (RuleId.STRATEGY_DUTY, date(2026, 7, 3), 1),
        (RuleId.TAX_CERTIFICATE_MONTHS, date(2026, 7, 3), 6),
        (RuleId.FRAMEWORK_MONTHS, date(2026, 7, 3), 48),
        (RuleId.LABOUR_CLAUSES, date(2026, 7, 3), 1),
        (RuleId.WORKSITE_CLAUSES, date(2026, 7, 3), 1),
        (RuleId.BANK_PAYMENT_CLAUSE, date(2024, 1, 1), 1),
        (RuleId.APPRENTICE_CLAUSE, date(2026, 7, 3), 1),
        (RuleId.SUPPLY_CHAIN_LINKS, date(2026, 6, 30), 2),
        (RuleId.SUPPLY_CHAIN_LINKS, date(2026, 7, 3), 2),
        (RuleId.CLAUSE_CONTROL_DUTY, date(2026, 7, 3), 1),
        (RuleId.CLAUSE_SANCTIONS_DUTY, date(2026, 7, 3), 1),
    ],
)
def test_a_rule_has_the_value_of_the_day(rule_id: RuleId, on: date, expected: int) -> None:
    assert value(rule_id, on) == expected


@pytest.mark.parametrize("known_on", [date(2022, 3, 18), WRONG_DAY, date(2022, 3, 30)])
def test_for_some_days_in_2022_everybody_knew_a_wrong_threshold(known_on: date) -> None:
    wrong = rule(RuleId.EEA_THRESHOLD_MUNICIPAL, WRONG_DAY, known_on)
    assert wrong.value == 2_400 * THOUSAND
    assert wrong.superseded_on == date(2022, 3, 31)
    assert wrong.superseded_by == "eea-threshold-municipal@2022-03-31"


@pytest.mark.parametrize("known_on", [None, date(2022, 3, 31), date(2026, 1, 1)])
def test_the_corrected_threshold_counts_for_the_days_before_the_correction_too(known_on: date | None) -> None:
    assert value(RuleId.EEA_THRESHOLD_MUNICIPAL, WRONG_DAY, known_on) == 2_200 * THOUSAND


def test_the_works_threshold_of_2024_was_wrong_for_a_week() -> None:
    on = date(2024, 3, 15)
    assert value(RuleId.EEA_THRESHOLD_WORKS, on, date(2024, 3, 20)) == 57_900 * THOUSAND
    assert value(RuleId.EEA_THRESHOLD_WORKS, on, date(2024, 3, 21)) == 57_800 * THOUSAND
    assert value(RuleId.EEA_THRESHOLD_WORKS, on) == 57_800 * THOUSAND


def test_before_it_was_published_the_old_rule_is_what_was_known_of_a_later_day() -> None:
    after_the_reform = date(2026, 8, 1)
    assert value(RuleId.ENTRY_THRESHOLD, after_the_reform, date(2026, 3, 5)) == 100 * THOUSAND
    assert value(RuleId.ENTRY_THRESHOLD, after_the_reform, date(2026, 3, 6)) == 500 * THOUSAND


@pytest.mark.parametrize(
    ("rule_id", "on", "known_on"),
    [
        (RuleId.STRATEGY_DUTY, date(2026, 6, 30), None),
        (RuleId.CLIMATE_WEIGHT, date(2023, 12, 31), None),
        (RuleId.EEA_THRESHOLD_MUNICIPAL, date(2016, 12, 31), None),
        (RuleId.STRATEGY_DUTY, date(2026, 8, 1), date(2026, 1, 1)),
    ],
)
def test_where_there_was_no_rule_that_is_said(rule_id: RuleId, on: date, known_on: date | None) -> None:
    with pytest.raises(NoRuleInForce, match=rule_id.value):
        rule(rule_id, on, known_on)


def test_every_rule_has_reviewed_versions() -> None:
    assert all(versions(rule_id) for rule_id in RuleId)


def test_every_version_has_a_name_of_its_own_and_is_found_by_it() -> None:
    names = [one.version for one in every_version()]
    assert len(set(names)) == len(names)
    assert all(version(one.version) == one for one in every_version())
    assert version("eea-threshold-municipal@1999-01-01") is None


def test_every_version_says_where_it_stands_and_how_sure_that_is() -> None:
    unread = [one for one in every_version() if one.confidence is Confidence.GENERAL_KNOWLEDGE]
    assert {one.effective_from for one in unread} == {date(2017, 1, 1)}
    assert all("§" in one.source for one in every_version())


def test_every_version_follows_from_the_one_before() -> None:
    for rule_id in RuleId:
        for earlier, later in zip(versions(rule_id), versions(rule_id)[1:], strict=False):
            assert earlier.superseded_by == later.version
            assert earlier.published_on < later.published_on
            corrected = later.effective_from <= earlier.effective_from
            assert (earlier.superseded_on is not None) == corrected
            if not corrected:
                assert earlier.effective_to == later.effective_from - timedelta(days=1)


def test_a_rule_counts_one_thing_at_all_times() -> None:
    assert all(len({one.unit for one in versions(rule_id)}) == 1 for rule_id in RuleId)
    assert {versions(rule_id)[0].unit for rule_id in RuleId} == set(Unit)


@given(rules, days, days, days)
def test_what_was_known_later_is_what_is_known_or_was_corrected(
    rule_id: RuleId, on: date, known_on: date, later: date
) -> None:
    first, second = sorted((known_on, later))
    try:
        told = rule(rule_id, on, first)
    except NoRuleInForce:
        return
    told_later = rule(rule_id, on, second)
    assert told_later == told or told_later.published_on > first


@given(rules, days)
def test_with_all_known_the_rule_of_the_day_is_the_newest_that_had_begun(rule_id: RuleId, on: date) -> None:
    begun = [one for one in versions(rule_id) if one.effective_from <= on]
    if begun:
        assert rule(rule_id, on) == begun[-1]
        assert rule(rule_id, on).superseded_on is None


def test_the_versions_used_are_named_once_in_the_order_given() -> None:
    on = date(2026, 7, 3)
    open_days, climate = rule(RuleId.MINIMUM_DAYS_OPEN, on), rule(RuleId.CLIMATE_WEIGHT, on)
    used = RulesUsed.of(open_days, climate, open_days, on=on)
    assert used.name == "minimum-days-open@2017-01-01 climate-weight@2026-07-01"
    assert used.known_on is None


def test_a_rule_whose_transition_the_law_leaves_open_says_so_and_follows_the_day_of_the_notice() -> None:
    reform = rule(RuleId.CLIMATE_WEIGHT, date(2026, 7, 3))
    assert (reform.applies_by, reform.legal_uncertainty) == (AppliesBy.NOTICE_DATE, True)
    assert reform.is_uncertain_for(date(2026, 6, 30))
    assert not reform.is_uncertain_for(date(2026, 7, 1))
    settled = rule(RuleId.NATIONAL_NOTICE_THRESHOLD, date(2026, 7, 3))
    assert (settled.applies_by, settled.legal_uncertainty) == (None, False)
    assert not settled.is_uncertain_for(date(2018, 1, 1))


def test_tax_certificates_were_asked_for_above_half_a_million_until_the_law_asked_for_all() -> None:
    before, since = (rule(RuleId.TAX_CERTIFICATE_MONTHS, date(2026, month, 1)) for month in (6, 7))
    assert (before.above, since.above) == (500 * THOUSAND, None)


def test_clauses_of_the_reform_are_new_law_where_the_old_was_not_read() -> None:
    for rule_id in (RuleId.LABOUR_CLAUSES, RuleId.APPRENTICE_CLAUSE):
        assert rule(rule_id, date(2026, 6, 30)).confidence is Confidence.GENERAL_KNOWLEDGE
        assert rule(rule_id, date(2026, 7, 1)).confidence is Confidence.READ
    for rule_id in (RuleId.WORKSITE_CLAUSES, RuleId.CLAUSE_CONTROL_DUTY, RuleId.CLAUSE_SANCTIONS_DUTY):
        with pytest.raises(NoRuleInForce):
            rule(rule_id, date(2026, 6, 30))
