"""What may be negotiated about, and what may not."""

from enum import StrEnum


class NegotiationSubject(StrEnum):
    """A side of a bid or of the competition; all sides of a bid may be negotiated about (FOA § 23-7(2))."""

    PRICE = "price"
    SOLUTION = "solution"
    DELIVERY = "delivery"
    CONTRACT_TERMS = "contract-terms"
    AWARD_CRITERIA = "award-criteria"
    ABSOLUTE_REQUIREMENTS = "absolute-requirements"

    @property
    def stands_fast(self) -> bool:
        """Whether it may not be negotiated about."""
        return self in {NegotiationSubject.AWARD_CRITERIA, NegotiationSubject.ABSOLUTE_REQUIREMENTS}
