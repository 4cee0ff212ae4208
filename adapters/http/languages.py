"""Which language a reader wants: from the address, else from `Accept-Language` (RFC 9110 § 12.5.4)."""

from starlette.requests import Request

from application.trails.languages import Language

_KNOWN = {"nb": Language.NB, "no": Language.NB, "nn": Language.NN, "en": Language.EN}


def preferred_language(accept_language: str | None) -> Language:
    """The best language we have for the header; bokmål when it names none of ours."""
    weighed = [_weighed(part) for part in (accept_language or "").split(",")]
    wanted = sorted((item for item in weighed if item[1] > 0), key=lambda item: -item[1])
    return next((_KNOWN[tag] for tag, _ in wanted if tag in _KNOWN), Language.NB)


def language_of(request: Request, *named: str) -> Language:
    """The language that a parameter of the address names, the first that does; else the one that the header wants."""
    chosen = (request.query_params.get(name) for name in named)
    asked = next((Language(one) for one in chosen if one in tuple(Language)), None)
    return asked or preferred_language(request.headers.get("accept-language"))


def _weighed(part: str) -> tuple[str, float]:
    tag, _, parameter = part.strip().partition(";")
    name, _, weight = parameter.strip().partition("=")
    primary = tag.strip().lower().split("-")[0]
    if name.strip() != "q":
        return primary, 1.0
    try:
        return primary, float(weight)
    except ValueError:
        return primary, 0.0
