import json
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.vault.disclosures import MalformedDisclosure, commitment_to, disclose, open_disclosure, opens

WHOLE = st.integers(min_value=-(2**53) + 1, max_value=2**53 - 1)
TEXTS = st.text(st.characters(codec="utf-8"))
NAMES = st.text(st.characters(codec="ascii"))
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
PATHS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)
SALT = "A" * 22


def encoded(document: object) -> str:
    text = json.dumps(document, separators=(",", ":"), ensure_ascii=False)
    return urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


@given(path=PATHS, value=VALUES)
def test_a_disclosure_opens_to_what_was_disclosed(path: str, value: object) -> None:
    disclosure = disclose(path, value)
    opened = open_disclosure(disclosure)
    assert (opened.path, opened.value) == (path, value)
    assert opens(disclosure, commitment_to(disclosure))


def test_equal_values_have_nothing_in_common_to_see() -> None:
    disclosures = [disclose("name", "Kari Nordmann") for _ in range(100)]
    assert len({commitment_to(one) for one in disclosures}) == 100
    assert all(len(open_disclosure(one).salt) >= 22 for one in disclosures)


def test_commitments_are_those_of_rfc_9901() -> None:
    example = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    assert commitment_to(example) == "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"


@given(PATHS, VALUES, PATHS, VALUES)
def test_no_other_disclosure_opens_a_commitment(path: str, value: object, other: str, another: object) -> None:
    commitment = commitment_to(disclose(path, value))
    assert not opens(disclose(other, another), commitment)
    assert not opens(disclose(path, value), commitment)
    assert not opens("ø", commitment)


@pytest.mark.parametrize("value", [1.5, [1.0], {"a": 2.0}, 2**53, {"ø": 1}])
def test_what_has_no_canonical_form_is_not_disclosed(value: object) -> None:
    with pytest.raises(ValueError, match=r"integer|canonical|ASCII"):
        disclose("amount", value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "=",
        "ø",
        encoded([SALT, "name", "Kari"]) + "=",
        encoded([SALT, "name", "Kari"]) + "\n",
        encoded([SALT, "name", "Kari"])[:-1],
        encoded([SALT, "name"]),
        encoded([SALT, "name", "Kari", "more"]),
        encoded([SALT[1:], "name", "Kari"]),
        encoded(["!" * 22, "name", "Kari"]),
        encoded([SALT, "", "Kari"]),
        encoded([SALT, 1, "Kari"]),
        encoded([1, "name", "Kari"]),
        encoded([SALT, "name", 1.5]),
        encoded({"0": SALT, "1": "name", "2": "Kari"}),
        encoded(f"{SALT} name Kari"),
        urlsafe_b64encode(json.dumps([SALT, "name", "Kari"]).encode()).rstrip(b"=").decode(),
        urlsafe_b64encode(f'["{SALT}","name",{{"a":1,"a":2}}]'.encode()).rstrip(b"=").decode(),
        urlsafe_b64encode(b"[" * 1_000 + b"]" * 1_000).rstrip(b"=").decode(),
        urlsafe_b64encode(b"\xff\xfe").rstrip(b"=").decode(),
    ],
)
def test_what_is_spelled_otherwise_is_no_disclosure(text: str) -> None:
    with pytest.raises(MalformedDisclosure):
        open_disclosure(text)


def test_trailing_bits_make_no_second_spelling() -> None:
    disclosure = encoded([SALT, "name", "Karin"])
    twin = disclosure[:-1] + chr(ord(disclosure[-1]) + 1)
    assert open_disclosure(disclosure).value == "Karin"
    with pytest.raises(MalformedDisclosure):
        open_disclosure(twin)
