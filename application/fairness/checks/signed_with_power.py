"""FC-32: was the contract signed by people with power to bind every party?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import buyers
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.authority.answers import Covered
from domain.authority.held import Mandates
from domain.authority.signing import Signing, may_sign
from domain.contracts.events import ContractSigned
from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, PersonHolder
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


def judge(case: CaseFile) -> Finding:
    """Find the chain of authority from every buyer to somebody who signed for it, for the value, on the day."""
    contracts = case.all(ContractSigned)
    if not contracts:
        return Finding(Verdict.NOT_APPLICABLE, NOT_SIGNED)
    used: list[Recorded[Event]] = []
    for fact in contracts:
        signed = fact.event
        told = {"contract": signed.contract, "signed_at": signed.signed_at, "value": signed.value}
        same = [one for one in contracts if one.event.award == signed.award]
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
                    signed.value,
                    day_of(one.signed_at),
                    case.procurement,
                )
                for one in signers
            ]
            if not any(isinstance(may_sign(held, signing, member), Covered) for signing in asked):
                missing.append(member)
        if missing:
            facts = {**told, "missing": tuple(missing)}
            return Finding(Verdict.FAILED, NO_POWER, facts, positions(fact, given))
        used += given
    last = contracts[-1].event
    signers = tuple(dict.fromkeys(person for one in contracts for person in one.event.signed_by))
    bound = {buyer for one in contracts for buyer in one.event.buyers}
    facts = {"signed_by": signers, "buyers": len(bound), "value": last.value}
    return Finding(Verdict.PASSED, COVERED, facts, positions(contracts, used))


CHECK = Check(
    id="FC-32",
    asks=ASKS,
    basis=("KOML §§ 6-1, 13-1", "FOA § 25-1(5)"),
    reads=(ProcurementOpened, ContractSigned, AuthorityGranted, AuthorityDelegated, AuthorityWithdrawn),
    judge=judge,
)
