"""How a notice is sent in the name of all."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.authority.answers import Covered
from domain.authority.signing import Signing, may_sign
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MandateId, ProcurementId
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.mandates.values import ActKind, OrganisationHolder, PersonHolder
from domain.notices.commands import SendNotice
from domain.notices.events import NoticeSent
from domain.notices.rejections import (
    AnnouncedAfterCancellation,
    AnnouncedBeforeApproval,
    AnnouncedWithoutAuthority,
    AnnouncedWithoutDocuments,
    AnnouncedWithTooLittleClimate,
    BuyersBeyondProcurement,
    BuyersNotNamed,
    CompetitionAlreadyAnnounced,
    MaximumNotPublished,
    NoticeForUnknownProcurement,
    NoticeNeverSent,
    NoticeNotApproved,
    NoticeReferenceTaken,
    NotSentByLead,
    OnlyPriorInformationShortens,
    SentForAnotherGroup,
)
from domain.notices.state import Announcing, Cancelled, NotOpened, Underway
from domain.notices.values import NoticeKind
from domain.procurements.events import CriteriaLocked, ProcurementOpened
from domain.rule_sets.reviewed import in_force
from domain.rule_sets.values import RuleId, RulesUsed, RuleVersion

_OUTCOMES = frozenset({NoticeKind.AWARD, NoticeKind.MODIFICATION, NoticeKind.COMPLETION})


def send(command: SendNotice, state: Announcing) -> Sequence[Event]:
    """A notice goes out once, by the lead, naming every buyer, with authority from each.

    Raises:
        NoticeForUnknownProcurement: there is no such case.
        Rejection: another rule of notices or of impartiality is broken.
    """
    case = state.case.before if isinstance(state.case, Cancelled) else state.case
    if isinstance(case, NotOpened):
        raise NoticeForUnknownProcurement(command.procurement)
    earlier = state.sent.get(command.notice)
    if earlier is not None:
        if earlier == _fact(command, case.opening, earlier.mandates, earlier.rules):
            return ()
        raise NoticeReferenceTaken(command.notice)
    state.standing.must_be_free_to_decide(command.by.person)
    _must_be_in_its_place(command, case.opening, state)
    _must_name_every_buyer(command, case.opening)
    climate = None
    if command.kind is NoticeKind.COMPETITION and command.changes is None:
        _must_be_ready(command, case)
        climate = _climate_rule(case, day_of(command.at))
        _must_weigh_climate(command.procurement, case.criteria, climate)
    rules = RulesUsed.of(climate, on=day_of(command.at)) if climate else None
    return (_fact(command, case.opening, _authority(command, case, state), rules),)


def _fact(
    command: SendNotice, opening: ProcurementOpened, mandates: tuple[MandateId, ...], rules: RulesUsed | None
) -> NoticeSent:
    return NoticeSent(
        procurement=command.procurement,
        notice=command.notice,
        kind=command.kind,
        changes=command.changes,
        group=opening.group,
        lead=opening.lead,
        buyers=tuple(dict.fromkeys(command.buyers)),
        sent_at=command.at,
        electronically=command.electronically,
        documents_freely_available=command.documents_freely_available,
        mandates=mandates,
        maximum=command.maximum,
        rules=rules,
        shortens_time_limits=command.shortens_time_limits,
    )


def _must_be_in_its_place(command: SendNotice, opening: ProcurementOpened, state: Announcing) -> None:
    if command.group != opening.group:
        raise SentForAnotherGroup(command.procurement, opening.group)
    if opening.lead not in {command.by.organisation, *command.on_behalf_of}:
        raise NotSentByLead(command.by.person, command.by.organisation, opening.lead)
    if isinstance(state.case, Cancelled) and command.kind not in _OUTCOMES:
        raise AnnouncedAfterCancellation(command.procurement, command.kind)
    if command.shortens_time_limits and command.kind is not NoticeKind.PRIOR_INFORMATION:
        raise OnlyPriorInformationShortens(command.notice, command.kind)
    own = {notice: sent for notice, sent in state.sent.items() if sent.procurement == command.procurement}
    if command.changes is not None:
        if command.changes not in own:
            raise NoticeNeverSent(command.changes, command.procurement)
    elif command.kind is NoticeKind.COMPETITION:
        for notice, sent in own.items():
            if sent.kind is NoticeKind.COMPETITION:
                raise CompetitionAlreadyAnnounced(command.procurement, notice)


def _must_name_every_buyer(command: SendNotice, opening: ProcurementOpened) -> None:
    missing = tuple(buyer for buyer in opening.buyers if buyer not in command.buyers)
    if missing:
        raise BuyersNotNamed(command.procurement, missing)
    beyond = tuple(dict.fromkeys(buyer for buyer in command.buyers if buyer not in opening.buyers))
    if beyond:
        raise BuyersBeyondProcurement(command.procurement, beyond)


def _must_be_ready(command: SendNotice, case: Underway) -> None:
    if not case.is_approved:
        raise NoticeNotApproved(command.procurement)
    approved_at = case.approval.approved_at if case.approval else None
    if approved_at is not None and command.at < approved_at:
        raise AnnouncedBeforeApproval(command.procurement, approved_at, command.at)
    if case.lacks_documents(command.at):
        raise AnnouncedWithoutDocuments(command.procurement)
    ceiling = case.value.maximum if case.value else None
    if ceiling is not None and command.maximum != ceiling:
        raise MaximumNotPublished(command.procurement, ceiling, command.maximum)


def _climate_rule(case: Underway, sent_on: date) -> RuleVersion | None:
    """The rule of the day of the notice, which decides for what was prepared before too (LOA § 5b, FOA § 7-9)."""
    found = in_force(RuleId.CLIMATE_WEIGHT, sent_on, known_on=sent_on)
    return found if found and case.procedure and case.procedure.falls_under(found.scope) else None


def _must_weigh_climate(procurement: ProcurementId, criteria: CriteriaLocked | None, least: RuleVersion | None) -> None:
    if criteria is None or least is None or criteria.climate_reason is not None:
        return
    if criteria.climate_bp < least.value:
        raise AnnouncedWithTooLittleClimate(procurement, criteria.climate_bp, least.value, least.version)


def _authority(command: SendNotice, case: Underway, state: Announcing) -> tuple[MandateId, ...]:
    opening = case.opening
    others = [buyer for buyer in command.buyers if buyer != opening.lead]
    if opening.group is None:
        if others:
            raise AnnouncedWithoutAuthority(command.procurement, opening.lead, tuple(others))
        return ()
    chains = {buyer: _chain(command, case, opening.group, buyer, state) for buyer in others}
    without = tuple(buyer for buyer, chain in chains.items() if chain is None)
    if without:
        raise AnnouncedWithoutAuthority(command.procurement, opening.lead, without)
    return tuple(dict.fromkeys(mandate for chain in chains.values() for mandate in chain or ()))


def _chain(
    command: SendNotice, case: Underway, group: GroupId, buyer: MemberId, state: Announcing
) -> tuple[MandateId, ...] | None:
    for signing in _ways(command, case, group):
        answer = may_sign(state.held, signing, buyer)
        if isinstance(answer, Covered):
            return tuple(link.mandate for link in answer.chain)
    return None


def _ways(command: SendNotice, case: Underway, group: GroupId) -> Iterator[Signing]:
    """The lead may hold the authority, or the person who sends; what it must reach to is what may be called off."""
    stake = 0 if command.kind is NoticeKind.PRIOR_INFORMATION or case.value is None else case.value.decisive
    for signer in (OrganisationHolder(organisation=case.opening.lead), PersonHolder(person=command.by.person)):
        yield Signing(
            group, signer, ActKind.ANNOUNCE, max(stake, command.maximum or 0), day_of(command.at), command.procurement
        )
