"""By which rules a ballot is counted: the agreement's, and above it the law's where the board is an elected body."""

from domain.kernel.organisations import MemberId
from domain.motions.values import BallotRules, InWriting, Procedure
from domain.purchasing_groups.events import AgreementAdopted
from domain.purchasing_groups.values import CooperationForm, MajorityRule, Matter

ELECTED_BODIES = frozenset({CooperationForm.POLITICAL_COUNCIL, CooperationForm.TASK_COMMUNITY})
"""The forms whose board is an elected body (KOML § 5-1). A host municipality's joint committee would be one too, but
such a cooperation need not have one (KOML §§ 20-2, 20-3): there the agreement speaks."""

HALF = 50


def rules_for(
    agreement: AgreementAdopted,
    matter: Matter,
    procedure: Procedure,
    form: CooperationForm | None,
    chair: MemberId | None,
) -> BallotRules:
    """The rules for a vote on the matter; `chair` is the member of the one who presides, if it may vote."""
    terms = agreement.terms
    elected = form in ELECTED_BODIES
    majority = terms.majority_for(matter)
    sources: list[str] = []
    if elected:
        sources.append("KOML § 11-9")
        if matter is Matter.AGREEMENT and all(one.matter is not matter for one in terms.majorities):
            majority = MajorityRule.TWO_THIRDS
            sources.append("KOML § 18-4" if form is CooperationForm.POLITICAL_COUNCIL else "KOML § 19-4")
        if isinstance(procedure, InWriting):
            majority = MajorityRule.UNANIMOUS
            sources.append("KOML § 11-8")
    return BallotRules(
        agreement_version=agreement.version,
        majority=majority,
        quorum_percent=max(terms.quorum_percent, HALF) if elected else terms.quorum_percent,
        recused_count_towards_quorum=terms.recused_count_towards_quorum,
        casting_vote=chair if terms.chair_has_casting_vote or elected else None,
        required_by_law=tuple(sources),
    )
