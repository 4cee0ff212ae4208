import json

import pytest

from adapters.scripts.playing import Played, Player
from adapters.scripts.reading import read_script
from application.ledgers.ledger import Ledger
from application.recording.catalogue import catalogue
from tests.adapters.scripts.scripts import deadline, forming, inviting, many_groups
from tests.support.hosts import MemoryHost


@pytest.fixture
def book() -> Ledger:
    return MemoryHost().create("book")


def play(book: Ledger, *lines: str, writers: int = 1, keep_going: bool = False) -> tuple[bool, list[Played]]:
    heard: list[Played] = []
    script = read_script("script", "\n".join(lines), catalogue(), book.name)
    player = Player({book.name: book}, heard.append, writers=writers, keep_going=keep_going)
    return player.play(script), heard


def rows(book: Ledger) -> list[tuple[str, int]]:
    return sorted((str(one.command_id), one.position) for one in book.journal.read())


def test_lines_are_played_in_order_and_playing_again_adds_nothing(book: Ledger) -> None:
    script = (forming("g"), inviting("g", 1), deadline("g", 3))
    sound, heard = play(book, *script)
    assert (sound, [one.positions for one in heard]) == (True, [(1,), (2,), (3,)])
    before = rows(book)
    sound, heard = play(book, *script)
    assert (sound, [(one.positions, one.repeated) for one in heard]) == (
        True,
        [((1,), True), ((2,), True), ((3,), True)],
    )
    assert rows(book) == before


@pytest.mark.parametrize("writers", [2, 16])
def test_many_writers_record_what_one_does(writers: int) -> None:
    script = [text for text in many_groups(8, 12) if "command" in json.loads(text)]
    alone, together = MemoryHost().create("book"), MemoryHost().create("book")
    assert play(alone, *script)[0]
    assert play(together, *script, writers=writers)[0]
    assert [name for name, _ in rows(alone)] == [name for name, _ in rows(together)]
    assert play(together, *script, writers=writers)[0]
    assert len(rows(together)) == len(script)


def test_the_first_rejection_ends_it_unless_told_to_keep_going(book: Ledger) -> None:
    script = (inviting("g", 1), forming("g"), inviting("g", 1))
    sound, heard = play(book, *script)
    assert (sound, len(heard), type(heard[0].rejection).__name__) == (False, 1, "GroupNotFormed")
    sound, heard = play(book, *script, keep_going=True)
    assert (sound, len(heard), book.head().position) == (False, 3, 2)


def test_an_expected_rejection_is_as_it_should_be_and_stays_so(book: Ledger) -> None:
    script = (inviting("g", 1, expect="GroupNotFormed"), forming("g"), inviting("g", 2))
    assert play(book, *script)[0]
    sound, heard = play(book, *script)
    assert (sound, [one.repeated for one in heard]) == (True, [True, True, True])
    assert book.head().position == 2


def test_an_expected_rejection_that_does_not_come_is_a_failure(book: Ledger) -> None:
    assert play(book, forming("g", expect="GroupAlreadyFormed"))[0] is False


def test_what_a_line_is_because_of_is_recorded_by_position(book: Ledger) -> None:
    script = (forming("g", 0, **{"as": "start"}), inviting("g", 1, because="start"))
    assert play(book, *script)[0]
    assert [one.because for one in book.journal.read()] == [None, 1]
    assert [one.repeated for one in play(book, *script)[1]] == [True, True]
