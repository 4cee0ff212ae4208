"""FC-32: was the contract signed by people with power to bind every party?"""

from collections.abc import Sequence

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.published import won
from application.fairness.stages import buyers
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.authority.answers import Covered
from domain.authority.held import Mandates
from domain.authority.signing import Signing, may_sign
from domain.awards.events import AwardDecided
from domain.contracts.events import ContractSigned
from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, PersonHolder
from domain.notices.events import NoticeResultImported
from domain.procurements.events import ProcurementOpened

ASKS = phrase(
    nb="Ble kontrakten underskrevet av noen med fullmakt til å binde alle parter?",
    nn="Vart kontrakten underskriven av nokon med fullmakt til å binde alle partar?",
    en="Was the contract signed by people with power to bind every party?",
)
NOT_SIGNED = phrase(
    nb="Ingen kontrakt er underskrevet",
    nn="Ingen kontrakt er underskriven",
    en="No contract has been signed",
)
ONLY_PUBLISHED = phrase(
    nb="Kontrakten er bare kjent fra den publiserte kunngjøringen[, underskrevet {signed_on}], og den sier ikke hvem"
    " som underskrev, eller med hvilken fullmakt",
    nn="Kontrakten er berre kjend frå den publiserte kunngjeringa[, underskriven {signed_on}], og ho seier ikkje kven"
    " som skreiv under, eller med kva fullmakt",
    en="The contract is known from the published notice only[, signed on {signed_on}], which does not tell who signed"
    " it, or with what power",
)
NOT_SIGNED_YET = phrase(
    nb="Den publiserte kunngjøringen nevner en vinner, men sier ikke om kontrakten er underskrevet, eller av hvem",
    nn="Den publiserte kunngjeringa nemner ein vinnar, men seier ikkje om kontrakten er underskriven, eller av kven",
    en="The published notice names a winner, but does not tell whether the contract was signed, or by whom",
)
NO_GROUP = phrase(
    nb="Kontrakten er ikke en gruppes, og fullmaktene er ikke ført her",
    nn="Kontrakten er ikkje ei gruppe sin, og fullmaktene er ikkje førte her",
    en="The contract is not a group's, and authority is not recorded here",
)
NOT_PARTY = phrase(
    nb="{contract} binder ikke {missing}, som kjøper inn sammen med de andre",
    nn="{contract} bind ikkje {missing}, som kjøper inn saman med dei andre",
    en="{contract} does not bind {missing}, who buys together with the others",
)
NO_POWER = phrase(
    nb="Ingen som underskrev {contract} {signed_at}, hadde fullmakt for {missing} til {value:money}",
    nn="Ingen som skreiv under {contract} {signed_at}, hadde fullmakt for {missing} til {value:money}",
    en="Nobody who signed {contract} on {signed_at} had power for {missing} for {value:money}",
)
COVERED = phrase(
    nb="{signed_by} hadde fullmakt fra alle {buyers} oppdragsgiverne til {value:money} den dagen",
    nn="{signed_by} hadde fullmakt frå alle {buyers} oppdragsgjevarane til {value:money} den dagen",
    en="{signed_by} had power from all {buyers} buyers for {value:money} on that day",
)


def _held(case: CaseFile, signed: Recorded[ContractSigned]) -> tuple[Mandates, tuple[Recorded[Event], ...]]:
    before = case.by(signed.event.signed_at)
    given: tuple[Recorded[Event], ...] = (
        *before.all(AuthorityGranted),
        *before.all(AuthorityDelegated),
        *before.all(AuthorityWithdrawn),
    )
    held = Mandates()
    for fact in given:
        held = held.after(fact.event)
    return held, given


def _published(results: Sequence[Recorded[NoticeResultImported]]) -> Finding:
    """What a notice that was read from a file tells of the contract: at most the day it was signed, and its number."""
    if not results:
        return Finding(Verdict.NOT_APPLICABLE, NOT_SIGNED)
    bids = [tender for one in results for tender in one.event.result.tenders if tender.won]
    signed = [bid.signed_on for bid in bids if bid.signed_on]
    if not signed and not any(bid.contract for bid in bids):
        return Finding(Verdict.UNKNOWN, NOT_SIGNED_YET, {}, positions(results))
    return Finding(Verdict.UNKNOWN, ONLY_PUBLISHED, {"signed_on": min(signed, default=None)}, positions(results))


def _at_stake(
    case: CaseFile, fact: Recorded[ContractSigned], same: Sequence[Recorded[ContractSigned]]
) -> tuple[int, tuple[Recorded[AwardDecided], ...]]:
    """What a contract commits to: the whole award, where that is worth more and it is the only contract under it."""
    signed = fact.event
    awards = tuple(
        one
        for one in case.all(AwardDecided)
        if len(same) == 1 and one.event.award == signed.award and one.event.value > signed.value
    )
    return max((signed.value, *(one.event.value for one in awards))), awards


def judge(case: CaseFile) -> Finding:
    """Find the chain of authority from every buyer to somebody who signed for it, for the value, on the day."""
    contracts = case.all(ContractSigned)
    if not contracts:
        return _published(won(case))
    used: list[Recorded[Event]] = []
    largest = 0
    for fact in contracts:
        signed = fact.event
        same = [one for one in contracts if one.event.award == signed.award]
        amount, awards = _at_stake(case, fact, same)
        largest = max(largest, amount)
        told = {"contract": signed.contract, "signed_at": signed.signed_at, "value": amount}
        unbound = tuple(sorted(buyers(case) - {buyer for one in same for buyer in one.event.buyers}))
        if unbound:
            return Finding(Verdict.FAILED, NOT_PARTY, {**told, "missing": unbound}, positions(same))
        if signed.group is None:
            return Finding(Verdict.UNKNOWN, NO_GROUP, {}, positions(fact))
        held, given = _held(case, fact)
        missing: list[MemberId] = []
        for member in signed.buyers:
            signers = [one for one in signed.signatures if member in one.members]
            asked = [
                Signing(
                    signed.group,
                    PersonHolder(person=one.person),
                    ActKind.SIGN_CONTRACT,
                    amount,
                    day_of(one.signed_at),
                    case.procurement,
                )
                for one in signers
            ]
            if not any(isinstance(may_sign(held, signing, member), Covered) for signing in asked):
                missing.append(member)
        if missing:
            facts = {**told, "missing": tuple(missing)}
            return Finding(Verdict.FAILED, NO_POWER, facts, positions(fact, awards, given))
        used += (*awards, *given)
    signers = tuple(dict.fromkeys(person for one in contracts for person in one.event.signed_by))
    bound = {buyer for one in contracts for buyer in one.event.buyers}
    facts = {"signed_by": signers, "buyers": len(bound), "value": largest}
    return Finding(Verdict.PASSED, COVERED, facts, positions(contracts, used))


CHECK = Check(
    id="FC-32",
    asks=ASKS,
    basis=("KOML §§ 6-1, 13-1", "FOA § 25-1(5)"),
    reads=(
        ProcurementOpened,
        AwardDecided,
        ContractSigned,
        AuthorityGranted,
        AuthorityDelegated,
        AuthorityWithdrawn,
        NoticeResultImported,
    ),
    judge=judge,
)
