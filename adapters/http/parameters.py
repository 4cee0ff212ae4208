"""Parameters of questions and lists: read from the address strictly, and described from their model."""

from collections.abc import Sequence
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import BaseModel, StringConstraints, ValidationError
from starlette.datastructures import QueryParams

from adapters.http.refusals import MalformedRequest
from application.recording.submissions import faults
from domain.kernel.identifiers import TAG

M = TypeVar("M", bound=BaseModel)

Tag: TypeAlias = Annotated[str, StringConstraints(pattern=f"^{TAG}$")]
"""What an event is about, as `kind:reference`."""


def read_parameters(model: type[M], given: QueryParams, *, but: Sequence[str]) -> M:
    """The parameters in an address, but for those that others read; a parameter nobody knows is refused.

    Raises:
        MalformedRequest: when one is missing, unknown or not of its form.
    """
    texts = {name: value for name, value in given.items() if name not in but}
    try:
        return model.model_validate_strings(texts)
    except ValidationError as failure:
        raise MalformedRequest(faults(failure)) from failure


def described(model: type[BaseModel]) -> list[dict[str, Any]]:
    """The parameters as OpenAPI tells of them."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    required = schema.get("required", ())
    return [
        {
            "name": name,
            "in": "query",
            "required": name in required,
            "description": field.get("description", ""),
            "schema": {key: value for key, value in field.items() if key not in {"description", "title"}},
        }
        for name, field in schema.get("properties", {}).items()
    ]
