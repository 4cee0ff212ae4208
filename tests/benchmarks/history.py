"""A group's history, recorded by its real commands: it is formed, agrees, joins, appoints, puts motions and votes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count

from adapters.clock import new_id
from application.ledgers.ledger import Ledger
from application.recording.ports import Request
from domain.kernel.commands import Actor, Command
from domain.kernel.identifiers import GroupId, MotionId, PersonId
from domain.kernel.organisations import MemberId, OrganisationNumber, check_digit
from domain.motions.commands import CastVote, CloseBallot, OpenBallot, PutMotion
from domain.motions.values import Choice, InWriting
from domain.purchasing_groups.commands import AdoptAgreement, FormGroup, InviteMember, JoinGroup, NotifyWithdrawal
from domain.purchasing_groups.values import AgreementTerms, CooperationForm, DecidingBody, Matter
from domain.representatives.commands import AppointRepresentative, AssignRole
from domain.representatives.values import Capacity, GroupRole

MARK = "c0000"
"""Stands in the references of groups and motions, so that a history can be multiplied by writing another number."""

MEMBERS = 20
_BEGINNING = datetime(2026, 1, 5, 9, tzinfo=UTC)
_FROM = date(2026, 1, 5)
_TERMS = AgreementTerms(
    quorum_percent=50,
    chair_has_casting_vote=True,
    recused_count_towards_quorum=False,
    written_procedure_allowed=True,
    late_accession_allowed=True,
    exit_notice_months=12,
)
_REASON = "The offer does not meet what the health services need, and the transition is not costed."


def organisations(number: int) -> tuple[MemberId, ...]:
    """So many organisation numbers, made up and valid."""
    found: list[MemberId] = []
    for first in count(31_491_000):
        digit = check_digit(str(first))
        if digit is not None:
            found.append(MemberId(f"{first}{digit}"))
        if len(found) == number:
            break
    return tuple(found)


@dataclass
class History:
    """A group in a ledger, whose members vote on one motion after the other."""

    ledger: Ledger
    group: GroupId = field(default_factory=lambda: GroupId(f"alarms-{MARK}"))
    members: tuple[MemberId, ...] = field(default_factory=lambda: organisations(MEMBERS))
    motions: Iterator[int] = field(default_factory=lambda: count(1))

    def record(self, *commands: Command) -> None:
        """Record what the commands lead to, one after the other."""
        for command in commands:
            self.ledger.record(Request(new_id(), command))

    def found(self) -> None:
        """The group is formed, agrees on its terms, and every member joins and appoints its people."""
        at, by, group, lead = _BEGINNING, self._secretary(), self.group, self.members[0]
        self.record(
            FormGroup(
                at=at,
                by=by,
                group=group,
                name="Innkjøpssamarbeid for trygghetsalarmer",
                scope="Trygghetsalarmer og responstjenester for hjemmeboende",
                form=CooperationForm.JOINT_PROCUREMENT,
                lead=lead,
            ),
            AdoptAgreement(at=at, by=by, group=group, version=1, terms=_TERMS, valid_from=_FROM),
        )
        for number, member in enumerate(self.members):
            self.record(*self._joining(number, member, by))
        self.record(
            AssignRole(
                at=at,
                by=by,
                group=group,
                member=lead,
                person=by.person,
                name="Kari Nordmann",
                role=GroupRole.CHAIR,
                valid_from=_FROM,
            )
        )

    def open_motion(self) -> MotionId:
        """A motion is put and sent round to be answered in writing."""
        motion, by, group = MotionId(f"motion-{next(self.motions):05}-{MARK}"), self._secretary(), self.group
        procedure = InWriting(deadline=_BEGINNING + timedelta(days=14))
        self.record(
            PutMotion(
                at=_BEGINNING,
                by=by,
                group=group,
                motion=motion,
                matter=Matter.ORDINARY,
                title="Kravspesifikasjon for trygghetsalarmer",
                text="Gruppen godkjenner kravspesifikasjonen slik arbeidsgruppen har lagt den frem.",
                recommendation="Arbeidsgruppen tilrår at den godkjennes.",
                proposed_by=self.members[0],
            ),
            OpenBallot(at=_BEGINNING, by=by, group=group, motion=motion, procedure=procedure),
        )
        return motion

    def votes_on(self, motion: MotionId) -> Sequence[CastVote]:
        """A vote of every member; one in five is against, and says why."""
        return tuple(
            CastVote(
                at=_BEGINNING + timedelta(days=1, minutes=number),
                by=Actor(person=_person(number), role="representative", organisation=OrganisationNumber(member)),
                group=self.group,
                motion=motion,
                member=member,
                choice=Choice.FOR if number % 5 else Choice.AGAINST,
                reason=None if number % 5 else _REASON,
            )
            for number, member in enumerate(self.members)
        )

    def close(self, motion: MotionId) -> None:
        """The vote is counted."""
        at = _BEGINNING + timedelta(days=14)
        self.record(CloseBallot(at=at, by=self._secretary(), group=self.group, motion=motion))

    def withdraw(self) -> None:
        """The last member gives notice."""
        self.record(
            NotifyWithdrawal(
                at=_BEGINNING + timedelta(days=20),
                by=self._secretary(),
                group=self.group,
                member=self.members[-1],
                reason="Kommunen slås sammen med nabokommunen.",
                effective_on=date(2027, 12, 31),
            )
        )

    def _joining(self, number: int, member: MemberId, by: Actor) -> Iterator[Command]:
        at, group, name = _BEGINNING, self.group, f"Kommune nummer {number}"
        yield InviteMember(at=at, by=by, group=group, member=member, name=name)
        yield JoinGroup(
            at=at,
            by=by,
            group=group,
            member=member,
            name=name,
            decided_by=DecidingBody.COUNCIL,
            case_number=f"2025/{100 + number}-3",
            decided_on=date(2025, 12, 18),
            valid_from=_FROM,
        )
        yield AppointRepresentative(
            at=at,
            by=by,
            group=group,
            member=member,
            person=_person(number),
            name=f"Ola Nordmann {number}",
            capacity=Capacity.REPRESENTATIVE,
            valid_from=_FROM,
        )

    def _secretary(self) -> Actor:
        return Actor(person=_person(0), role="secretary", organisation=OrganisationNumber(self.members[0]))


def _person(number: int) -> PersonId:
    return PersonId(f"person-{number:03}")
