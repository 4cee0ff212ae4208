"""The demo's summary in plain words: members, decisions, authority, who was declined, what came late."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.demo.scenario import CONTRACT_VALUE, GROUP, PROCUREMENT, SIGNED_ON, SIGNER
from application.ledgers.ledger import Ledger
from application.mandates.questions import AUTHORITY, AuthorityView, MaySign
from application.motions.questions import MOTIONS, Motion
from application.purchasing_groups.questions import GROUPS, Member
from application.questions.declaring import Moment, NoParameters
from application.recording.envelopes import Recorded
from application.recording.ports import EVERYTHING, NOW
from application.trails.languages import Language, written_money
from application.trails.names import Names
from application.trails.telling import Teller
from domain.kernel.boundaries import Boundary, Criterion, EventType
from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.mandates.values import ActKind
from domain.motions.events import DecisionMade
from domain.motions.values import Choice
from domain.purchasing_groups.events import AccessionDeclined, MemberJoined

_MOMENT = Moment(SIGNED_ON, NOW, EVERYTHING)


def summary(book: Ledger) -> Iterator[str]:
    """The summary, line by line."""
    names = book.names.at(NOW, EVERYTHING)
    group = book.ask(GROUPS, GROUP, NoParameters(), _MOMENT)
    members = group.view.members if group else ()
    telling = _Telling(book, names, members)
    yield from telling.members()
    yield from telling.late()
    yield from telling.decisions()
    yield from telling.authority()
    yield from telling.declined()


@dataclass(frozen=True, slots=True)
class _Telling:
    book: Ledger
    names: Names
    members_in_force: tuple[Member, ...]

    def members(self) -> Iterator[str]:
        yield "Members, each by its own decision:"
        for one in self.members_in_force:
            yield f"  {one.name}: case {one.case_number}, decided on {_day(one.decided_on)}"

    def late(self) -> Iterator[str]:
        for recorded in self._events(MemberJoined):
            before = next(iter(self.book.journal.read(after=recorded.position - 2, limit=1)), None)
            if before is not None and before.occurred_at > recorded.occurred_at:
                happened, already = _day(day_of(recorded.occurred_at)), _day(day_of(before.occurred_at))
                yield f"  {self._told(recorded)}"
                yield f"    Late: it happened on {happened} and stands at position {recorded.position},"
                yield f"    after what happened on {already}."

    def decisions(self) -> Iterator[str]:
        yield "Decisions:"
        for recorded in self._events(DecisionMade):
            if isinstance(recorded.event, DecisionMade):
                yield f"  {self._told(recorded)}"
                found = self.book.ask(MOTIONS, recorded.event.motion, NoParameters(), _MOMENT)
                yield from self._remarks(found.view) if found else ()

    def authority(self) -> Iterator[str]:
        amount = written_money(CONTRACT_VALUE, Language.EN)
        yield f"May {self.names.of(SIGNER)} sign the contract of {amount} on {_day(SIGNED_ON)}?"
        for member in self.members_in_force:
            asked = MaySign(
                act=ActKind.SIGN_CONTRACT,
                amount=CONTRACT_VALUE,
                person=SIGNER,
                member=member.member,
                procurement=PROCUREMENT,
            )
            found = self.book.ask(AUTHORITY, GROUP, asked, _MOMENT)
            yield f"  For {member.name}: {_answer(found.view) if found else 'no: nobody has given authority'}"

    def declined(self) -> Iterator[str]:
        yield "Declined:"
        for recorded in self._events(AccessionDeclined):
            yield f"  {self._told(recorded)}"

    def _remarks(self, motion: Motion) -> Iterator[str]:
        for vote in motion.votes:
            member = self.names.of(vote.member)
            if vote.replaced:
                earlier = ", then ".join(choice.value for choice in vote.replaced)
                yield f"    {member} first voted {earlier}, and then {vote.choice.value} before the vote was closed."
            if vote.choice is Choice.AGAINST:
                yield f"    {member} voted against: {vote.reason or 'no reason given'}"

    def _events(self, kind: EventType) -> Iterator[Recorded[Event]]:
        return self.book.journal.read(Boundary((Criterion((kind,), ()),)))

    def _told(self, recorded: Recorded[Event]) -> str:
        return Teller(Language.EN, self.names).tell(recorded.event)


def _answer(view: AuthorityView) -> str:
    if view.covered:
        return f"yes, by {' and then '.join(str(link.mandate) for link in view.chain)}"
    return f"no: {'; '.join(one.because for one in view.missing)}"


def _day(day: object) -> str:
    return Teller(Language.EN).say(day)
