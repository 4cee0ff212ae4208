"""What the fields of a row become as columns, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, create_model

from adapters.postgres.projections.columns import RowFormat
from tests.adapters.postgres.everything import Detail, Everything


def test_every_field_has_the_column_that_holds_it() -> None:
    columns = {column.name: (column.type, column.optional) for column in RowFormat(Everything).columns}
    assert columns == {
        "title": ("text", False),
        "group": ("text", False),
        "member": ("text", True),
        "colour": ("text", False),
        "fixed": ("text", False),
        "count": ("bigint", False),
        "amount": ("bigint", True),
        "sure": ("boolean", False),
        "on": ("date", False),
        "at": ("timestamp with time zone", False),
        "maybe_at": ("timestamp with time zone", True),
        "identity": ("uuid", False),
        "words": ("text[]", False),
        "motions": ("text[]", True),
        "numbers": ("jsonb", False),
        "pair": ("jsonb", False),
        "detail": ("jsonb", False),
        "details": ("jsonb", False),
        "choice": ("jsonb", False),
        "nothing": ("jsonb", True),
    }


@pytest.mark.parametrize("kind", [float, object, int | str, dict[str, int], complex])
def test_what_no_column_holds_exactly_is_refused(kind: type) -> None:
    model = create_model("Model", field=(kind, ...))
    with pytest.raises(TypeError, match=r"Model\.field cannot be a column"):
        RowFormat(model)


class WithLedger(BaseModel):
    """A row that would take the table's own column."""

    ledger: str


class WithKey(BaseModel):
    """Another."""

    key: str


@pytest.mark.parametrize("model", [WithLedger, WithKey])
def test_the_names_of_the_tables_own_columns_are_taken(model: type[BaseModel]) -> None:
    with pytest.raises(TypeError, match=r"\.(ledger|key) cannot be a column"):
        RowFormat(model)


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=40), max_size=20))
def test_no_text_is_changed_but_for_the_character_that_cannot_be_kept(texts: list[str]) -> None:
    layout = RowFormat(Detail)
    for text in texts:
        kept = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
        assert layout.as_values(Detail(name=text))[0] == kept
        assert Detail.model_validate_json(layout.as_json([Detail(name=text)])[1:-1]).name == kept
