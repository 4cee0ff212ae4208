"""Laws of the count: they hold for every electorate, every rule and every way of voting."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.motions.events import BallotOpened, VoteCast
from domain.motions.tally import ground, tally, votes_needed
from domain.motions.values import Choice, Outcome, RecusalGround, Recused, Voter
from domain.purchasing_groups.values import MajorityRule
from tests.domain.motions.acts import opened, rules, voted
from tests.domain.motions.scene import FIVE, SPEAKS

CHOICES = st.sampled_from(Choice)


@st.composite
def ballots(draw: st.DrawFn) -> BallotOpened:
    """A ballot with some voters of some weight, the rest recused or outside, under some rules."""
    members = draw(st.permutations(FIVE))
    split = draw(st.integers(1, 5))
    voters = tuple(Voter(member=member, votes=draw(st.integers(1, 4))) for member in sorted(members[:split]))
    recused = tuple(
        Recused(member=member, person=SPEAKS[member], ground=RecusalGround.PARTY_OR_KIN)
        for member in members[split:]
        if draw(st.booleans())
    )
    by_rules = rules(
        draw(st.sampled_from(MajorityRule)),
        casting_vote=draw(st.sampled_from([None, *(voter.member for voter in voters)])),
        quorum_percent=draw(st.integers(1, 100)),
        recused_count_towards_quorum=draw(st.booleans()),
    )
    return opened(by_rules, recused=recused).model_copy(update={"voters": voters})


@st.composite
def counts(draw: st.DrawFn) -> tuple[BallotOpened, tuple[VoteCast, ...]]:
    """A ballot and at most one vote of each voter, in any order."""
    ballot = draw(ballots())
    votes = tuple(voted(voter.member, draw(CHOICES)) for voter in ballot.voters if draw(st.booleans()))
    return ballot, tuple(draw(st.permutations(votes)))


def outcome(ballot: BallotOpened, votes: tuple[VoteCast, ...]) -> Outcome:
    return ground(tally(ballot, votes), ballot.rules.casting_vote).outcome


@given(counts())
def test_the_order_of_the_votes_does_not_matter(counted: tuple[BallotOpened, tuple[VoteCast, ...]]) -> None:
    ballot, votes = counted
    assert tally(ballot, votes) == tally(ballot, tuple(reversed(votes)))
    assert tally(ballot, votes) == tally(ballot, tuple(sorted(votes, key=lambda vote: vote.member)))


@given(counts(), CHOICES)
def test_one_more_vote_in_favour_never_turns_carried_into_failed(
    counted: tuple[BallotOpened, tuple[VoteCast, ...]], before: Choice
) -> None:
    ballot, votes = counted
    silent = [voter.member for voter in ballot.voters if voter.member not in {vote.member for vote in votes}]
    if outcome(ballot, votes) is Outcome.CARRIED:
        for member in silent:
            assert outcome(ballot, (*votes, voted(member, Choice.FOR))) is Outcome.CARRIED
    for vote in votes:
        changed = (*votes, voted(vote.member, before))
        if outcome(ballot, changed) is Outcome.CARRIED:
            assert outcome(ballot, (*changed, voted(vote.member, Choice.FOR))) is Outcome.CARRIED


@given(counts(), CHOICES)
def test_the_recused_and_outsiders_are_never_counted_as_votes(
    counted: tuple[BallotOpened, tuple[VoteCast, ...]], choice: Choice
) -> None:
    ballot, votes = counted
    entitled = {voter.member for voter in ballot.voters}
    stray = tuple(voted(member, choice) for member in FIVE if member not in entitled)
    assert tally(ballot, (*votes, *stray)) == tally(ballot, votes)


@given(counts())
def test_every_vote_of_the_electorate_is_accounted_for(counted: tuple[BallotOpened, tuple[VoteCast, ...]]) -> None:
    ballot, votes = counted
    result = tally(ballot, votes)
    weights = {voter.member: voter.votes for voter in ballot.voters}
    unused = sum(weights[member] for member in result.not_voted)
    count = result.count
    assert count.in_favour + count.against + count.abstained + unused == count.entitled == sum(weights.values())
    assert {vote.member for vote in result.votes} | set(result.not_voted) == set(weights)
    assert count.needed > 0


@given(counts())
def test_nothing_is_carried_without_a_vote_in_favour_and_a_quorum(
    counted: tuple[BallotOpened, tuple[VoteCast, ...]],
) -> None:
    ballot, votes = counted
    result = tally(ballot, votes)
    if outcome(ballot, votes) is Outcome.CARRIED:
        assert result.quorum.met
        assert result.count.in_favour > 0
        assert result.count.in_favour >= result.count.against


@given(counts())
def test_the_quorum_is_the_share_rounded_up(counted: tuple[BallotOpened, tuple[VoteCast, ...]]) -> None:
    ballot, votes = counted
    quorum = tally(ballot, votes).quorum
    share = Fraction(quorum.counted_from * quorum.percent, 100)
    assert share <= quorum.needed < share + 1
    assert quorum.met is (quorum.present >= share)


@pytest.mark.parametrize("silent", range(8))
@pytest.mark.parametrize("cast", range(8))
def test_each_rule_needs_what_its_name_says(cast: int, silent: int) -> None:
    entitled = cast + silent
    for received in range(cast + 1):
        verdicts = {rule: received >= votes_needed(rule, entitled=entitled, cast=cast) for rule in MajorityRule}
        assert verdicts == {
            MajorityRule.SIMPLE: received > Fraction(cast, 2),
            MajorityRule.ABSOLUTE: received > Fraction(entitled, 2),
            MajorityRule.TWO_THIRDS: received >= Fraction(2 * cast, 3) and received > 0,
            MajorityRule.UNANIMOUS: received == entitled and received > 0,
        }
