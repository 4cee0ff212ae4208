"""What meetings and minutes ought to do, told once more, as simply as possible: words for stages, sets of people."""

from dataclasses import dataclass, field

from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from tests.domain.meetings.scene import (
    ANNA,
    BO,
    DAG,
    DALHEIM,
    DINA,
    ELVNES,
    FINN,
    FOSSMO,
    SIRI,
    SKOGVATN,
    SPEAKS,
    YTRE_SUND,
)

MAY_SPEAK = {(ELVNES, ANNA), (YTRE_SUND, BO), (DALHEIM, DINA), (DALHEIM, DAG), (FOSSMO, FINN), (SKOGVATN, SIRI)}


@dataclass
class Protocol:
    """The minutes: a number for the version, the text, and who has said what to it."""

    version: int = 0
    text: str = ""
    final: bool = False
    confirmed: set[MemberId] = field(default_factory=set[MemberId])
    objected: set[MemberId] = field(default_factory=set[MemberId])
    corrections: list[str] = field(default_factory=list[str])


@dataclass
class Model:
    """One meeting; each method says what ought to happen (`recorded`, `nothing`, `rejected`) and lets it happen."""

    stage: str = "none"
    agenda: dict[int, str] = field(default_factory=dict[int, str])
    attendance: dict[MemberId, PersonId] = field(default_factory=dict[MemberId, PersonId])
    came: set[MemberId] = field(default_factory=set[MemberId])
    opened_with: tuple[frozenset[MemberId], int] = (frozenset(), 0)
    voting: bool = False
    minutes: Protocol = field(default_factory=Protocol)

    def call(self) -> str:
        if self.stage != "none":
            return "nothing"
        self.stage, self.agenda = "called", {1: "Cost key", 2: "Budget"}
        return "recorded"

    def add(self, number: int, title: str) -> str:
        if self.stage != "called":
            return "rejected"
        if number in self.agenda:
            return "nothing" if self.agenda[number] == title else "rejected"
        self.agenda[number] = title
        return "recorded"

    def strike(self, number: int) -> str:
        if self.stage != "called" or self.agenda.pop(number, None) is None:
            return "rejected"
        return "recorded"

    def cancel(self) -> str:
        if self.stage == "cancelled":
            return "nothing"
        if self.stage != "called":
            return "rejected"
        self.stage = "cancelled"
        return "recorded"

    def open(self, members: frozenset[MemberId], tick: int) -> str:
        if self.stage in {"on", "ended"}:
            return "nothing" if self.opened_with == (members, tick) else "rejected"
        if self.stage != "called":
            return "rejected"
        self.stage, self.opened_with, self.came = "on", (members, tick), set(members)
        self.attendance = {member: SPEAKS[member] for member in members}
        return "recorded"

    def arrive(self, member: MemberId, person: PersonId) -> str:
        if self.stage != "on":
            return "rejected"
        if member in self.attendance:
            return "nothing" if self.attendance[member] == person else "rejected"
        if (member, person) not in MAY_SPEAK:
            return "rejected"
        self.attendance[member] = person
        self.came.add(member)
        return "recorded"

    def depart(self, member: MemberId) -> str:
        if self.stage != "on" or member not in self.came:
            return "rejected"
        return "recorded" if self.attendance.pop(member, None) else "nothing"

    def close(self) -> str:
        if self.stage == "ended":
            return "nothing"
        if self.stage != "on" or self.voting:
            return "rejected"
        self.stage = "ended"
        return "recorded"

    def draft(self, text: str) -> str:
        minutes = self.minutes
        if self.stage != "ended" or minutes.final:
            return "rejected"
        if minutes.text == text and not minutes.objected:
            return "nothing"
        self.minutes = Protocol(version=minutes.version + 1, text=text)
        return "recorded"

    def confirm(self, member: MemberId, person: PersonId, version: int) -> str:
        minutes = self.minutes
        if minutes.final:
            return "nothing" if member in minutes.confirmed and version == minutes.version else "rejected"
        if version != minutes.version or member not in self.came or (member, person) not in MAY_SPEAK:
            return "rejected"
        if member in minutes.confirmed:
            return "nothing"
        if minutes.objected:
            return "rejected"
        minutes.confirmed.add(member)
        return "recorded"

    def contest(self, member: MemberId, person: PersonId, version: int) -> str:
        minutes = self.minutes
        if minutes.final or version != minutes.version or (member, person) not in MAY_SPEAK:
            return "rejected"
        if member in minutes.objected:
            return "nothing"
        minutes.objected.add(member)
        return "recorded"

    def finalise(self) -> str:
        minutes = self.minutes
        if minutes.final:
            return "nothing"
        if minutes.version == 0 or minutes.objected or minutes.confirmed != self.came:
            return "rejected"
        minutes.final = True
        return "recorded"

    def correct(self, text: str) -> str:
        if not self.minutes.final:
            return "rejected"
        if text in self.minutes.corrections:
            return "nothing"
        self.minutes.corrections.append(text)
        return "recorded"
