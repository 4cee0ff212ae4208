"""A mapping that grows is a dict that was copied each time, and only cheaper."""

from hypothesis import given
from hypothesis import strategies as st

from application.questions.gathering import Gathered


@given(st.lists(st.tuples(st.integers(0, 30), st.integers())))
def test_it_holds_what_a_dict_would_hold_in_the_same_order_at_every_stage(put: list[tuple[int, int]]) -> None:
    stages = [(Gathered[int, int](), dict[int, int]())]
    for key, value in put:
        gathered, plain = stages[-1]
        stages.append((gathered.including(key, value), {**plain, key: value}))
    for gathered, plain in stages:
        assert list(gathered.items()) == list(plain.items())
        assert list(gathered.values()) == list(plain.values())
        assert len(gathered) == len(plain)
        assert all((key in gathered) is (key in plain) for key in range(31))


def test_ten_thousand_keys_lie_in_few_layers() -> None:
    gathered = Gathered[int, int]()
    copied = 0
    for key in range(10_000):
        gathered = gathered.including(key, key)
        copied += sum(len(layer) for layer in gathered.layers[-1:])
    assert len(gathered.layers) < 15
    assert copied < 200_000  # a dict copied for each would be fifty million
