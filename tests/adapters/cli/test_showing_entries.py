"""An entry is shown by its position alone."""

import pytest

from tests.journeys.calls import call


@pytest.mark.parametrize(
    ("surplus", "named"),
    [
        (("--at", "1"), "--at"),
        (("--on", "2026-01-01"), "--on"),
        (("--param", "a=b"), "--param"),
        (("g",), "another argument"),
        (("g", "--at", "1"), "another argument and --at"),
    ],
)
def test_what_an_entry_cannot_be_shown_as_of_is_refused_and_not_ignored(
    capsys: pytest.CaptureFixture[str], surplus: tuple[str, ...], named: str
) -> None:
    refused = call(capsys, "show", "namdal", "2", *surplus)
    assert (refused.code, refused.out) == (2, "")
    assert f"leave out {named}" in refused.err
