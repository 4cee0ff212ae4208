"""The digest of a value is that of its canonical JSON, so that anybody can compute it again."""

from hashlib import sha256

from domain.kernel.digests import digest_of


def test_the_digest_of_a_value_is_that_of_its_sorted_json() -> None:
    assert digest_of({"b": [1, None], "a": "å"}) == sha256(b'{"a":"\\u00e5","b":[1,null]}').hexdigest()


def test_the_order_in_which_things_are_told_does_not_matter_but_the_order_of_a_list_does() -> None:
    assert digest_of({"a": 1, "b": 2}) == digest_of({"b": 2, "a": 1})
    assert digest_of([1, 2]) != digest_of([2, 1])
