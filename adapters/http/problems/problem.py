"""A problem as it is sent: what is wrong, by which rule, on which facts."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import to_jsonable_python
from starlette.responses import Response

from adapters.http.problems.kinds import kind_of
from adapters.http.refusals import MethodNotAllowed, Unexpected
from adapters.http.statuses import RETRY_AFTER
from application.recording.submissions import Fault
from application.trails.languages import Language
from application.trails.names import Names
from application.trails.telling import Teller
from domain.kernel.rejections import Rejection

MEDIA_TYPE = "application/problem+json"


class Problem(BaseModel):
    """What is wrong (RFC 9457): the address of the type, and a sentence in the reader's language."""

    model_config = ConfigDict(frozen=True)

    type: str = Field(description="The address of the page that explains this type of problem.")
    title: str = Field(
        description="What this type of problem is, in the language asked for; the same for all of the type."
    )
    status: int
    detail: str = Field(description="A sentence for the reader, in the language asked for.")
    instance: str = Field(description="The address that was asked.")
    rule: str | None = Field(default=None, description="The broken rule, when a command was rejected.")
    facts: Mapping[str, Any] | None = Field(default=None, description="What the rejection rests on.")
    legal_basis: Sequence[str] | None = Field(default=None, description="The provisions behind the rule.")
    faults: Sequence[Fault] | None = Field(default=None, description="Every field that cannot be read.")
    reference: str | None = Field(default=None, description="Where the log tells more.")


def problem_of(error: Exception, *, instance: str, language: Language, names: Names | None = None) -> Problem:
    """The problem that an error is; `names` lets a rejection call people and things what the ledger calls them."""
    kind = kind_of(type(error))
    rejected = error if isinstance(error, Rejection) else None
    return Problem(
        type=kind.address,
        title=kind.title_in(language),
        status=kind.status,
        detail=Teller(language, names or Names()).tell(rejected) if rejected else _told(error, language),
        instance=instance,
        rule=kind.name if rejected else None,
        facts=to_jsonable_python(rejected.facts(), fallback=str) if rejected else None,
        legal_basis=rejected.legal_basis if rejected else None,
        faults=getattr(error, "faults", None),
        reference=error.reference if isinstance(error, Unexpected) else None,
    )


def problem_response(problem: Problem, error: Exception, language: Language) -> Response:
    """The response that carries a problem."""
    headers = {"Content-Language": language.value, "Vary": "Accept-Language", "Cache-Control": "no-store"}
    retry = RETRY_AFTER.get(type(error))
    if retry is not None:
        headers["Retry-After"] = str(retry)
    if isinstance(error, MethodNotAllowed) and error.allow:
        headers["Allow"] = error.allow
    document = problem.model_dump(mode="json", exclude_none=True)
    body = json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
    return Response(body, status_code=problem.status, headers=headers, media_type=MEDIA_TYPE)


def _told(error: Exception, language: Language) -> str:
    carried = {name: str(value) for name, value in vars(error).items()}
    return kind_of(type(error)).sentences[language].format_map(carried)
