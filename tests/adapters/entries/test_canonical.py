"""One document, one spelling: RFC 8785 on the subset that entries use."""

from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from adapters.entries.canonical import canonical, parse

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
KEYS = st.text(st.characters(max_codepoint=127), max_size=10)
SCALARS = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS
DOCUMENTS = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4))


@given(DOCUMENTS)
def test_the_bytes_are_those_of_rfc_8785(document: Any) -> None:  # noqa: ANN401  anything that JSON can say
    assert canonical(document) == rfc8785.dumps(document)


@given(DOCUMENTS)
def test_parsing_gives_the_document_back(document: Any) -> None:  # noqa: ANN401  anything that JSON can say
    assert parse(canonical(document)) == document


@pytest.mark.parametrize("number", [0.5, 1.0, float("nan"), 2**53, -(2**53), 10**30])
def test_a_number_that_readers_may_read_differently_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match=r"integer|canonical"):
        canonical({"shares": [{"of": number}]})


@pytest.mark.parametrize("key", ["søknad", "nøkkel", "\ud800"])
def test_a_key_that_is_not_ascii_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="ASCII"):
        canonical({key: 1})


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(ValueError, match="canonical"):
        canonical({"name": "\ud800"})
