"""A simpler model of a group: days are numbers, a membership is a set of days, and who leads is a table by day."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.kernel.commands import Command
from domain.kernel.identifiers import MotionId
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome
from domain.purchasing_groups import commands as wanted
from domain.purchasing_groups.values import AgreementTerms, CooperationForm, Matter

DAY_ZERO = date(2026, 1, 31)
HORIZON = 800
"""What has no last day goes on to this one."""


def number(day: date | datetime) -> int:
    """The number of the day in the model."""
    return ((day_of(day) if isinstance(day, datetime) else day) - DAY_ZERO).days


def day_number(count: int) -> date:
    """The day with this number."""
    return DAY_ZERO + timedelta(days=count)


def wish(command: Command) -> str:
    """What is wanted, without when and by whom it was said."""
    return repr(command.model_dump(exclude={"at", "by", "on_behalf_of", "because"}))


@dataclass
class Stay:
    """One membership: the wish it came from, its days, its last day where it is known, and the notice given."""

    wish: str
    days: set[int]
    last: int | None
    notice: str | None = None

    def lasts_until(self, day: int) -> bool:
        """Whether it has not ended before the day."""
        return self.last is None or self.last >= day


class Model:
    """Says of each command whether it is accepted (True), already so (None) or refused (False)."""

    def __init__(self) -> None:
        """Nothing has happened."""
        self.formation: wanted.FormGroup | None = None
        self.versions: list[wanted.AdoptAgreement] = []
        self.deadline: int | None = None
        self.invited: dict[MemberId, str] = {}
        self.asking: set[MemberId] = set()
        self.declined: dict[MemberId, str] = {}
        self.stays: dict[MemberId, list[Stay]] = {}
        self.leads: dict[int, MemberId] = {}
        self.latest_lead: tuple[int, MemberId] | None = None
        self.votes: dict[MotionId, tuple[Matter, Outcome]] = {}

    def votes_on(self, decision: DecisionMade) -> None:
        """A motion was decided; a carried reversal leaves nothing of the one it reverses."""
        self.votes[decision.motion] = (decision.matter, decision.outcome)
        if decision.reverses is not None and decision.outcome == Outcome.CARRIED:
            self.votes.pop(decision.reverses, None)

    def forms(self, command: wanted.FormGroup) -> bool | None:
        if self.formation is not None:
            same = wish(self.formation) == wish(command) and number(self.formation.at) == number(command.at)
            return None if same else False
        self.formation = command
        self._leads_from(number(command.at), command.lead)
        return True

    def adopts(self, command: wanted.AdoptAgreement) -> bool | None:
        if self.formation is None:
            return False
        if wish(command) in map(wish, self.versions):
            return None
        terms, begins = command.terms, number(command.valid_from)
        weighed = [weight.member for weight in terms.weights]
        parties = {self.formation.lead, *self.invited}
        parties |= {member for member, stays in self.stays.items() if stays and stays[-1].lasts_until(begins)}
        decided = command.motion is None or self.votes.get(command.motion) == (Matter.AGREEMENT, Outcome.CARRIED)
        follows = not self.versions or (
            command.motion not in {None, *(one.motion for one in self.versions)}
            and begins >= max(number(command.at), *(number(one.valid_from) for one in self.versions))
        )
        accepted = (
            command.version == len(self.versions) + 1
            and len({one.matter for one in terms.majorities}) == len(terms.majorities)
            and len(set(weighed)) == len(weighed)
            and parties.issuperset(weighed)
            and decided
            and follows
        )
        if accepted:
            self.versions.append(command)
        return accepted

    def hands_over(self, command: wanted.HandOverLead) -> bool | None:
        if self.latest_lead is None:
            return False
        begins = number(command.valid_from)
        led_from, leader = self.latest_lead
        if leader == command.lead and led_from <= begins:
            return None
        stays = self.stays.get(command.lead, [])
        accepted = (
            begins >= max(number(command.at), led_from)
            and stays != []
            and begins in stays[-1].days
            and stays[-1].notice is None
            and self.votes.get(command.motion) == (Matter.AGREEMENT, Outcome.CARRIED)
        )
        if accepted:
            self._leads_from(begins, command.lead)
        return accepted

    def sets_deadline(self, command: wanted.SetOptInDeadline) -> bool | None:
        at, deadline = number(command.at), number(command.deadline)
        if self.formation is None:
            return False
        if self.deadline == deadline:
            return None
        accepted = deadline > at and (self.deadline is None or at <= self.deadline)
        if accepted:
            self.deadline = deadline
        return accepted

    def invites(self, command: wanted.InviteMember) -> bool | None:
        if self.formation is None:
            return False
        if self.invited.get(command.member) == wish(command):
            return None
        if self._stays_for_good(command.member):
            return False
        self.invited[command.member] = wish(command)
        return True

    def joins(self, command: wanted.JoinGroup) -> bool | None:
        if self.formation is None:
            return False
        stays = self.stays.setdefault(command.member, [])
        if any(stay.wish == wish(command) for stay in stays):
            return None
        last = None if command.valid_to is None else number(command.valid_to)
        days = set(range(number(command.valid_from), (HORIZON if last is None else last) + 1))
        founds = command.member == self.formation.lead and not stays
        terms = self.terms(number(command.at))
        decided_right = self.formation.form != CooperationForm.HOST_MUNICIPALITY or command.decided_by == "council"
        accepted = (
            decided_right
            and number(self.formation.at) <= number(command.valid_from)
            and command.decided_on <= command.valid_from
            and number(command.decided_on) <= number(command.at)
            and bool(days)
            and not any(days & stay.days for stay in stays)
            and (command.motion is None or self.votes.get(command.motion) == (Matter.ACCESSION, Outcome.CARRIED))
            and (founds or command.member in self.invited or (command.motion and command.member in self.asking))
            and (
                not self._is_late(command.at)
                or (command.motion is not None and terms is not None and terms.late_accession_allowed)
            )
        )
        if not accepted:
            return False
        stays.append(Stay(wish(command), days, last))
        self.invited.pop(command.member, None)
        self.asking.discard(command.member)
        self.declined.pop(command.member, None)
        return True

    def asks(self, command: wanted.RequestAccession) -> bool | None:
        if self.formation is None:
            return False
        if command.member in self.asking:
            return None
        if self._stays_for_good(command.member):
            return False
        self.asking.add(command.member)
        self.declined.pop(command.member, None)
        return True

    def declines(self, command: wanted.DeclineAccession) -> bool | None:
        if command.member in self.declined:
            return None if self.declined[command.member] == wish(command) else False
        failed = command.motion is None or self.votes.get(command.motion) == (Matter.ACCESSION, Outcome.FAILED)
        if command.member not in self.asking or not failed:
            return False
        self.asking.discard(command.member)
        self.declined[command.member] = wish(command)
        return True

    def leaves(self, command: wanted.NotifyWithdrawal) -> bool | None:
        stays = self.stays.get(command.member)
        if not stays:
            return False
        stay, ends, at = stays[-1], number(command.effective_on), number(command.at)
        if stay.notice == wish(command):
            return None
        known = stay.last is not None and (stay.notice is not None or stay.last <= ends or stay.last < at)
        if known or ends < self.earliest_exit(command.at) or self.leads.get(ends + 1) == command.member:
            return False
        stay.last, stay.notice = ends, wish(command)
        stay.days = {day for day in stay.days if day <= ends}
        return True

    def members(self, day: int) -> set[MemberId]:
        """Those who are members on the day."""
        return {member for member, stays in self.stays.items() if any(day in stay.days for stay in stays)}

    def terms(self, day: int) -> AgreementTerms | None:
        """The terms that bind on the day."""
        begun = [one.terms for one in self.versions if number(one.valid_from) <= day]
        return begun[-1] if begun else None

    def earliest_exit(self, at: datetime) -> int:
        """The number of the first day on which notice given at the moment may take effect."""
        terms, given = self.terms(number(at)), day_of(at)
        months = 12 if terms is None else terms.exit_notice_months
        day, passed = given, 0
        while passed < months or (day.day != given.day and (day + timedelta(days=1)).day != 1):
            day += timedelta(days=1)
            passed += day.day == 1
        return number(day)

    def decided(self, matter: Matter, outcome: Outcome) -> MotionId | None:
        """The latest motion on the matter with the outcome, unless it was reversed."""
        return next((one for one, vote in reversed(self.votes.items()) if vote == (matter, outcome)), None)

    def _leads_from(self, day: int, member: MemberId) -> None:
        self.latest_lead = (day, member)
        self.leads.update(dict.fromkeys(range(day, HORIZON + 1), member))

    def _stays_for_good(self, member: MemberId) -> bool:
        stays = self.stays.get(member)
        return bool(stays) and stays[-1].last is None

    def _is_late(self, at: datetime) -> bool:
        return self.deadline is not None and number(at) > self.deadline
