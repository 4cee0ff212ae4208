"""How votes are counted: quorum by number of members, majority by weight, and why the motion is carried or failed.

Simple: more than half of the votes cast. Absolute: more than half of the votes that could have been cast. Two thirds:
of the votes cast (as KOML §§ 18-4, 19-4). Unanimous: every vote that could have been cast, so that nobody is bound by
being absent or silent (as KOML § 11-8). A casting vote decides a tie where a simple majority is needed (KOML § 11-9).
"""

from collections.abc import Iterable, Sequence

from domain.kernel.organisations import MemberId
from domain.motions.events import BallotOpened, VoteCast
from domain.motions.values import BallotRules, Choice, CountedVote, Ground, Quorum, Tally, VoteCount
from domain.purchasing_groups.values import MajorityRule

_WHOLE = 100


def tally(ballot: BallotOpened, cast: Iterable[VoteCast]) -> Tally:
    """The whole count of a ballot; of several votes by one member the last one counts, and only voters' votes do."""
    last = {vote.member: vote for vote in cast}
    counted = tuple(
        CountedVote(
            member=voter.member, person=vote.person, capacity=vote.capacity, choice=vote.choice, votes=voter.votes
        )
        for voter in ballot.voters
        if (vote := last.get(voter.member))
    )
    voted = {vote.member for vote in counted}
    recused = len({one.member for one in ballot.recused})
    return Tally(
        votes=counted,
        not_voted=tuple(voter.member for voter in ballot.voters if voter.member not in voted),
        recused=ballot.recused,
        quorum=quorum(ballot.rules, entitled=len(ballot.voters), took_part=len(counted), recused=recused),
        count=count(ballot.rules.majority, counted, entitled=sum(voter.votes for voter in ballot.voters)),
    )


def quorum(rules: BallotRules, *, entitled: int, took_part: int, recused: int) -> Quorum:
    """How many members had to take part, rounded up, and how many did; who abstains takes part.

    The recused count on both sides, or on neither.
    """
    counting = recused if rules.recused_count_towards_quorum else 0
    counted_from = entitled + counting
    return Quorum(
        percent=rules.quorum_percent,
        counted_from=counted_from,
        needed=-(-counted_from * rules.quorum_percent // _WHOLE),
        present=took_part + counting,
    )


def count(rule: MajorityRule, votes: Sequence[CountedVote], *, entitled: int) -> VoteCount:
    """The votes by weight, and how many in favour the rule needs."""
    by_choice = {choice: sum(vote.votes for vote in votes if vote.choice == choice) for choice in Choice}
    in_favour, against = by_choice[Choice.FOR], by_choice[Choice.AGAINST]
    return VoteCount(
        rule=rule,
        entitled=entitled,
        in_favour=in_favour,
        against=against,
        abstained=by_choice[Choice.ABSTAIN],
        needed=votes_needed(rule, entitled=entitled, cast=in_favour + against),
    )


def votes_needed(rule: MajorityRule, *, entitled: int, cast: int) -> int:
    """The votes in favour that the rule needs, at least one."""
    match rule:
        case MajorityRule.SIMPLE:
            return cast // 2 + 1
        case MajorityRule.ABSOLUTE:
            return entitled // 2 + 1
        case MajorityRule.TWO_THIRDS:
            return max(1, -(-cast * 2 // 3))
        case MajorityRule.UNANIMOUS:
            return max(1, entitled)


def ground(result: Tally, casting_vote: MemberId | None) -> Ground:
    """Why the motion is carried or failed; `casting_vote` is the member whose vote decides a tie."""
    votes = result.count
    if not result.quorum.met:
        return Ground.NO_QUORUM
    if votes.reached:
        return Ground.MAJORITY_REACHED
    if votes.rule is not MajorityRule.SIMPLE or votes.in_favour != votes.against or votes.cast == 0:
        return Ground.MAJORITY_NOT_REACHED
    match next((vote.choice for vote in result.votes if vote.member == casting_vote), Choice.ABSTAIN):
        case Choice.FOR:
            return Ground.CASTING_VOTE_FOR
        case Choice.AGAINST:
            return Ground.CASTING_VOTE_AGAINST
        case Choice.ABSTAIN:
            return Ground.TIED
