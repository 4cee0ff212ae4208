"""What minutes must tell (KOML § 11-4), gathered from what the ledger knows of the meeting."""

from domain.meetings.events import MemberArrived
from domain.meetings.state import Ended
from domain.meetings.values import MinutedDecision, MinutedRecusal, MinutesRecord, Movement
from domain.motions.events import DecisionMade
from domain.motions.values import Choice


def record_of(meeting: Ended) -> MinutesRecord:
    """Time and place, who was present and absent, the matters, the decisions with their votes, and the recusals."""
    session = meeting.session
    attended = session.attended
    return MinutesRecord(
        number=session.call.number,
        venue=session.call.venue,
        opened_at=session.opening.opened_at,
        closed_at=meeting.closed_at,
        chair=session.opening.chair,
        present=attended,
        absent=tuple(one for one in session.opening.absent if one not in {there.member for there in attended}),
        arrived=tuple(
            Movement(member=one.member, at=one.arrived_at)
            for one in session.movements
            if isinstance(one, MemberArrived)
        ),
        left=tuple(
            Movement(member=one.member, at=one.left_at)
            for one in session.movements
            if not isinstance(one, MemberArrived)
        ),
        matters=tuple(sorted(session.agenda, key=lambda item: item.number)),
        decisions=tuple(_minuted(decision) for decision in session.decisions),
        recusals=tuple(
            MinutedRecusal(motion=decision.motion, recused=recused, legal_basis=recused.ground.legal_basis)
            for decision in session.decisions
            for recused in decision.tally.recused
        ),
    )


def _minuted(decision: DecisionMade) -> MinutedDecision:
    count = decision.tally.count
    return MinutedDecision(
        motion=decision.motion,
        outcome=decision.outcome,
        ground=decision.ground,
        in_favour=count.in_favour,
        against=count.against,
        abstained=count.abstained,
        dissenting=tuple(vote.member for vote in decision.tally.votes if vote.choice is Choice.AGAINST),
    )
