import pytest
from pydantic import ValidationError

from domain.purchasing_groups.values import AgreementTerms, Weight
from tests.domain.purchasing_groups.known import DALHEIM, ELVNES, TERMS, YTRE_SUND


def test_without_weights_every_member_has_one_vote() -> None:
    assert TERMS.votes_of(ELVNES) == TERMS.votes_of(DALHEIM) == 1


def test_with_weights_a_member_has_the_votes_it_was_given_and_the_others_none() -> None:
    weights = (Weight(member=ELVNES, votes=3), Weight(member=YTRE_SUND, votes=2))
    weighted = TERMS.model_copy(update={"weights": weights})
    assert [weighted.votes_of(member) for member in (ELVNES, YTRE_SUND, DALHEIM)] == [3, 2, 0]


@pytest.mark.parametrize(("term", "least", "most"), [("quorum_percent", 1, 100), ("exit_notice_months", 0, 36)])
def test_the_terms_keep_within_their_limits(term: str, least: int, most: int) -> None:
    written = TERMS.model_dump(mode="python")
    for value in (least, most):
        assert AgreementTerms.model_validate({**written, term: value})
    for value in (least - 1, most + 1):
        with pytest.raises(ValidationError):
            AgreementTerms.model_validate({**written, term: value})


def test_a_weight_is_at_least_one_vote_and_at_most_a_thousand() -> None:
    assert Weight(member=ELVNES, votes=1_000).votes == 1_000
    for votes in (0, 1_001):
        with pytest.raises(ValidationError):
            Weight(member=ELVNES, votes=votes)
