"""Typed identifiers: each knows its kind, and an event's tags follow from the identifiers in its fields."""

import re
from functools import lru_cache, partial
from typing import ClassVar, Final, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

_REMEMBERED = 16_384
"""Identifiers of a kind that need not be made anew: a replay meets the same ones again and again."""

TAG: Final = r"[a-z][a-z-]*:[a-z0-9-]+"
"""How a tag is written: the kind of a thing and its reference."""


class Identifier(str):
    """A short, stable reference: lower-case ASCII letters, digits and hyphens, at most 64 characters.

    Raises:
        ValueError: when the text is not such a reference.
    """

    __slots__ = ()
    kind: ClassVar[str]
    pattern: ClassVar[str] = r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"
    expected: ClassVar[str] = "lower-case letters a-z, digits and hyphens, 1 to 64 characters, no hyphen first or last"

    def __new__(cls, value: str) -> Self:
        """Check the text and give it its type."""
        fault = cls.fault(value)
        if fault:
            raise ValueError(fault)
        return str.__new__(cls, value)

    @classmethod
    def fault(cls, value: str) -> str:
        """Say what is wrong with the text, or nothing when it is well-formed."""
        return (
            "" if re.fullmatch(cls.pattern, value) else f"{value!r} is no {cls.kind} reference: expected {cls.expected}"
        )

    @property
    def tag(self) -> str:
        """The tag that events about this thing carry, `kind:reference`."""
        return self.kind + ":" + self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validate text in one pass of the compiled pattern, then give it its type."""
        text = core_schema.str_schema(pattern=cls.pattern, metadata={"pydantic_js_updates": {"x-kind": cls.kind}})
        typed = lru_cache(maxsize=_REMEMBERED)(partial(str.__new__, cls))
        make = typed if cls.fault.__func__ is Identifier.fault.__func__ else cls._checked
        return core_schema.no_info_after_validator_function(make, text)

    @classmethod
    @lru_cache(maxsize=_REMEMBERED)
    def _checked(cls, value: str) -> Self:
        fault = cls.fault(value)
        if fault:
            raise PydanticCustomError("identifier", "{fault}", {"fault": fault})
        return str.__new__(cls, value)


class GroupId(Identifier):
    """A purchasing group."""

    __slots__ = ()
    kind = "group"


class NetworkId(Identifier):
    """A learning network that a group may grow out of."""

    __slots__ = ()
    kind = "network"


class ProcurementId(Identifier):
    """A contracting process."""

    __slots__ = ()
    kind = "procurement"


class MandateId(Identifier):
    """A grant of authority."""

    __slots__ = ()
    kind = "mandate"


class MeetingId(Identifier):
    """A meeting of a group's board."""

    __slots__ = ()
    kind = "meeting"


class MotionId(Identifier):
    """A motion put to a vote."""

    __slots__ = ()
    kind = "motion"


class PersonId(Identifier):
    """A pseudonymous reference to a person; the name lies in the vault."""

    __slots__ = ()
    kind = "person"


class LotId(Identifier):
    """A part of a procurement that is awarded by itself."""

    __slots__ = ()
    kind = "lot"


class NoticeId(Identifier):
    """A notice that is published to the market."""

    __slots__ = ()
    kind = "notice"


class DocumentId(Identifier):
    """A document, whichever version of it."""

    __slots__ = ()
    kind = "document"


class InquiryId(Identifier):
    """A supplier's question about the tender documents."""

    __slots__ = ()
    kind = "inquiry"


class BidId(Identifier):
    """A supplier's bid."""

    __slots__ = ()
    kind = "bid"


class AwardId(Identifier):
    """A decision on who gets the contract."""

    __slots__ = ()
    kind = "award"


class ComplaintId(Identifier):
    """A supplier's complaint."""

    __slots__ = ()
    kind = "complaint"


class ContractId(Identifier):
    """A contract or framework agreement."""

    __slots__ = ()
    kind = "contract"


class ContactId(Identifier):
    """A contact between the group and a supplier, through whatever channel."""

    __slots__ = ()
    kind = "contact"


class DisclosureId(Identifier):
    """A piece of information that was given to some suppliers before it was given to all."""

    __slots__ = ()
    kind = "disclosure"


class CostKeyId(Identifier):
    """A key by which costs are shared."""

    __slots__ = ()
    kind = "cost-key"


class PoolId(Identifier):
    """A pool of costs that members share."""

    __slots__ = ()
    kind = "pool"


class CostId(Identifier):
    """A cost, a grant or a correction in a pool."""

    __slots__ = ()
    kind = "cost"


class SettlementId(Identifier):
    """A settlement between the members of a pool."""

    __slots__ = ()
    kind = "settlement"
