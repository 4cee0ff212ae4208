from datetime import date

from domain.kernel.tenures import Tenures

SPRING = date(2026, 3, 1)
SUMMER = date(2026, 6, 30)
AUTUMN = date(2026, 9, 1)
NOBODY: Tenures[str] = Tenures()


def test_a_tenure_covers_its_first_and_its_last_day() -> None:
    held = NOBODY.begun("chair", SPRING, SUMMER)
    assert held.on(SPRING) == held.on(SUMMER) == ("chair",)
    assert held.on(date(2026, 2, 28)) == held.on(date(2026, 7, 1)) == ()


def test_those_who_hold_on_a_day_come_in_the_order_recorded() -> None:
    held = NOBODY.begun("late", SPRING, None).begun("early", SPRING, None)
    assert held.on(SPRING) == ("late", "early")


def test_ending_touches_only_the_tenure_that_covers_the_day() -> None:
    held = NOBODY.begun("a", SPRING, SUMMER).begun("a", AUTUMN, None).begun("b", SPRING, None)
    ended = held.ended(date(2026, 4, 1), lambda one: one == "a")
    assert ended.on(date(2026, 4, 1)) == ("a", "b")
    assert ended.on(date(2026, 4, 2)) == ("b",)
    assert ended.on(AUTUMN) == ("a", "b")


def test_ending_the_latest_tenure_may_end_it_before_it_begins() -> None:
    held = NOBODY.begun("a", SPRING, SUMMER).begun("a", AUTUMN, None)
    ended = held.latest_ended(date(2026, 8, 1), "a")
    assert ended.on(SPRING) == ("a",)
    assert ended.on(AUTUMN) == ()


def test_ending_what_nobody_holds_changes_nothing() -> None:
    held = NOBODY.begun("a", SPRING, None)
    assert held.latest_ended(SUMMER, "b") == held
    assert held.ended(SUMMER, lambda one: one == "b") == held
