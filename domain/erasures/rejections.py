"""The rules of erasing, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.erasures.values import ErasureGround
from domain.kernel.identifiers import PersonId
from domain.kernel.rejections import Unfounded, Unknown


@dataclass(eq=True)
class NoPersonalValuesRecorded(Unknown):
    """The ledger holds no values about the person."""

    legal_basis: ClassVar[tuple[str, ...]] = ("GDPR art. 17",)

    person: PersonId


@dataclass(eq=True)
class DisposalPermitMissing(Unfounded):
    """What the archive should keep is erased only by a permit of the National Archives, whatever the ground."""

    legal_basis: ClassVar[tuple[str, ...]] = ("ARK § 13", "GDPR art. 17(3)(b)", "GDPR art. 17(3)(d)")

    person: PersonId
    ground: ErasureGround
