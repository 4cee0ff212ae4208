"""The case of the demo summed up in plain words: deadlines, who knew what first, shares, and whether it was fair."""

from collections.abc import Iterator

from adapters.demo.scenario import GROUP, PROCUREMENT, RANKED_ON, SIGNED_ON
from application.cost_sharing.accounts import account_of
from application.cost_sharing.pools import pools_in
from application.fairness.findings import Verdict
from application.fairness.questions import FAIRNESS, ChecksAsked
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment
from application.recording.ports import EVERYTHING, NOW
from application.trails.languages import Language
from application.trails.telling import Teller
from application.treatment.questions import TREATMENT, TreatmentAsked
from domain.awards.events import AwardDecided, AwardNotified, AwardReversed, StandstillExtended
from domain.contracts.events import ContractSigned
from domain.kernel.boundaries import Boundary, EventType, about
from domain.notices.events import NoticeSent
from domain.suppliers.events import ContactLogged
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed

_MOMENT = Moment(SIGNED_ON, NOW, EVERYTHING)
_DEADLINES = (NoticeSent, SubmissionDeadlineFixed, DeadlineExtended, AwardNotified, StandstillExtended)
_CHOICE = (AwardDecided, AwardReversed, ContractSigned)


def case_summary(book: Ledger) -> Iterator[str]:
    """The summary, line by line."""
    teller = Teller(Language.EN, book.names.at(NOW, EVERYTHING))
    yield "Deadlines:"
    yield from _told(book, teller, _DEADLINES)
    yield "Supplier contacts, and who knew something before the others:"
    yield from _told(book, teller, (ContactLogged,))
    yield from _treatment(book)
    yield "The choice:"
    yield from _told(book, teller, _CHOICE)
    yield "Shares of the process costs:"
    yield from _shares(book, teller)
    yield f"Was it fair? As of {teller.say(SIGNED_ON)}:"
    yield from _verdicts(book, teller)
    yield f"What was not in order as of {teller.say(RANKED_ON)}, before it was put right:"
    yield from _failed(book)


def _told(book: Ledger, teller: Teller, kinds: tuple[EventType, ...]) -> Iterator[str]:
    for recorded in book.journal.read(Boundary((about(PROCUREMENT, types=kinds),))):
        yield f"  {teller.tell(recorded.event)}"


def _treatment(book: Ledger) -> Iterator[str]:
    found = book.ask(TREATMENT, PROCUREMENT, TreatmentAsked(), _MOMENT)
    for says in found.view.says if found else ():
        yield f"  {says.en}"


def _shares(book: Ledger, teller: Teller) -> Iterator[str]:
    for pool in pools_in(book.journal, NOW):
        if pool.opened.group == GROUP:
            account = account_of(pool, teller)
            yield f"  {account.told}"
            for sharing in account.sharings[:1]:
                yield from (f"    {told}" for told in sharing.told)
                yield from (f"      {one.name}: {teller.say(one.total, 'money')}" for one in sharing.shares)


def _failed(book: Ledger) -> Iterator[str]:
    found = book.ask(FAIRNESS, PROCUREMENT, ChecksAsked(), Moment(RANKED_ON, NOW, EVERYTHING))
    for one in found.view.checks if found else ():
        if one.verdict is Verdict.FAILED:
            yield f"  {one.check}: {one.reason.en}"


def _verdicts(book: Ledger, teller: Teller) -> Iterator[str]:
    found = book.ask(FAIRNESS, PROCUREMENT, ChecksAsked(), _MOMENT)
    for one in found.view.checks if found else ():
        if one.verdict is not Verdict.NOT_APPLICABLE:
            yield f"  {one.check} {teller.say(one.verdict)}: {one.reason.en}"
        for remark in one.remarks:
            yield f"      {remark.says.en}"
