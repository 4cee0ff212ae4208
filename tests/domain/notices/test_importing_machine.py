"""Importing against a simpler model: which versions of which notices stand in which procurement, by which digest."""

from collections.abc import Iterable

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId, ProcurementId
from domain.kernel.rejections import Rejection
from domain.notices.commands import ImportNotice
from domain.notices.decider import IMPORTING
from domain.notices.events import ImportedNoticeAmended, PublishedNoticeImported
from domain.notices.values import ChangedNotice
from tests.domain.notices.scene import ALARMS, CONTENT, IMPORT, PILOT

NOTICES = [NoticeId("first"), NoticeId("second"), NoticeId("third")]


def importing(
    notice: NoticeId, version: str, place: ProcurementId, title: str, changed: NoticeId | None
) -> ImportNotice:
    return IMPORT.model_copy(
        update={
            "notice": notice,
            "version": version,
            "procurement": place,
            "digest": (title[0] * 64).lower(),
            "content": CONTENT.model_copy(update={"title": title}),
            "changes": None if changed in {None, notice} else ChangedNotice(written=f"{changed}-01", notice=changed),
        }
    )


commands = st.builds(
    importing,
    st.sampled_from(NOTICES),
    st.sampled_from(["01", "02"]),
    st.sampled_from([ALARMS, PILOT]),
    st.sampled_from(["a title", "b title"]),
    st.sampled_from([None, *NOTICES]),
)


class ImportingMachine(RuleBasedStateMachine):
    """Notices are read in; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = ()
        self.places: dict[NoticeId, ProcurementId] = {}
        self.read: dict[tuple[NoticeId, str], ImportNotice] = {}
        self.accepted: list[ImportNotice] = []

    def outcome(self, command: ImportNotice, facts: Iterable[Event]) -> tuple[Event, ...] | None:
        """The facts that the command leads to, reading what its boundary covers; None when it is refused."""
        within = IMPORTING.boundary(command)
        try:
            return tuple(IMPORTING.decide(command, IMPORTING.fold(fact for fact in facts if within.covers(fact))))
        except Rejection:
            return None

    def expected(self, command: ImportNotice) -> str | None:
        """What the model says becomes of it: nothing, a notice or an amendment; None when it is refused."""
        changed = command.changes.notice if command.changes else None
        if self.places.get(command.notice, command.procurement) != command.procurement:
            return None
        same = self.read.get((command.notice, command.version))
        if same is not None:
            alike = same.digest == command.digest or (same.content, same.changes) == (command.content, command.changes)
            return "nothing" if alike else None
        if changed is not None and self.places.get(changed, command.procurement) != command.procurement:
            return None
        later = command.version == "02" and (command.notice, "01") in self.read
        return "amendment" if changed in self.places or later else "notice"

    @rule(command=commands)
    def bring(self, command: ImportNotice) -> None:
        facts, expected = self.outcome(command, self.history), self.expected(command)
        if facts is None or expected is None:
            assert facts is None
            assert expected is None
            return
        told = "amendment" if isinstance(facts[0] if facts else None, ImportedNoticeAmended) else "notice"
        assert (told if facts else "nothing") == expected
        if facts:
            self.places[command.notice] = command.procurement
            self.read[command.notice, command.version] = command
            self.history = (*self.history, *facts)
        self.accepted.append(command)

    @precondition(lambda self: self.accepted)
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        command = data.draw(st.sampled_from(self.accepted))
        assert self.outcome(command, self.history) == ()

    @invariant()
    def each_version_is_read_once(self) -> None:
        heads = [
            (fact.notice, fact.version)
            for fact in self.history
            if isinstance(fact, PublishedNoticeImported | ImportedNoticeAmended)
        ]
        assert sorted(heads) == sorted(self.read)

    @invariant()
    def any_order_can_be_read(self) -> None:
        IMPORTING.fold(reversed(self.history))


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(ImportingMachine)
