import asyncio

import pytest

from adapters.entries.journal import EntryJournal
from adapters.http.following import Followers
from application.recording.ports import Journal, LedgerUnavailable
from tests.support.hosts import MemoryHost


class Unreachable(EntryJournal):
    """A journal whose ledger can no longer be waited for."""

    def wait_beyond(self, position: int, timeout: float) -> int:
        raise LedgerUnavailable(f"nothing beyond {position} within {timeout} s: no connection")


async def _ended(followers: Followers, journal: Journal) -> bool:
    with followers.listening(journal) as listener:
        await listener.awake.wait()
        return listener.ended


@pytest.fixture
def journal(host: MemoryHost) -> Journal:
    return host.open("varnes").journal


def test_streams_end_once_the_followers_are_closed(journal: Journal) -> None:
    followers = Followers()

    async def close_meanwhile() -> bool:
        listening = asyncio.create_task(_ended(followers, journal))
        await asyncio.sleep(0)
        followers.close()
        return await listening

    assert asyncio.run(close_meanwhile())


def test_a_listener_of_closed_followers_has_ended_from_the_start(journal: Journal) -> None:
    followers = Followers()
    followers.close()

    async def late() -> bool:
        with followers.listening(journal) as listener:
            return listener.ended

    assert asyncio.run(late())


def test_streams_end_when_their_follower_fails_so_that_clients_come_again(journal: Journal) -> None:
    assert isinstance(journal, EntryJournal)
    unreachable = Unreachable(journal.store, journal.codec, journal.vault, journal.new_id)
    assert asyncio.run(_ended(Followers(), unreachable))
