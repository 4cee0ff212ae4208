from datetime import UTC, datetime

from eventsourcing.dcb.tests import DCBRecorderTestCase

from adapters.memory.recorder import InMemoryRecorder


def recorder() -> InMemoryRecorder:
    return InMemoryRecorder("conformance", lambda: datetime(2025, 3, 1, tzinfo=UTC))


class TestInMemoryRecorder(DCBRecorderTestCase):
    def test_the_librarys_own_suite_for_appending_and_reading(self) -> None:
        self._test_append_read(recorder())

    def test_the_librarys_own_suite_for_subscribing(self) -> None:
        self._test_append_subscribe(recorder())
