"""What became of a mandate, and whether somebody may act for a member."""

from dataclasses import asdict
from datetime import date
from typing import Self

from pydantic import Field, model_validator

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.authority.answers import Covered, Missing
from domain.authority.held import Mandates, NeverGiven, TakenBack
from domain.authority.signing import Signing, may_sign
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, MandateId, PersonId, ProcurementId
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn, Grant
from domain.mandates.values import ActKind, Holder, OrganisationHolder, PersonHolder

_FACTS = (AuthorityGranted, AuthorityDelegated, AuthorityWithdrawn)


class MandateView(Written):
    """A mandate as it was given, whether it stands by itself on the day, and from when it was taken back.

    Whether all that it hangs from stands as well, the question `authority` answers.
    """

    mandate: MandateId
    given: Grant
    on: date
    in_force: bool
    withdrawn_on: date | None


class MaySign(Written):
    """Who wants to do what, for whom, for how much (øre without VAT); the day is the moment's."""

    act: ActKind
    amount: Amount = 0
    person: PersonId | None = Field(default=None, description="The person who would act.")
    organisation: MemberId | None = Field(default=None, description="The organisation, when no person is named.")
    member: MemberId | None = Field(default=None, description="The member acted for; left out: the group itself.")
    procurement: ProcurementId | None = None

    @model_validator(mode="after")
    def _one_signer(self) -> Self:
        if (self.person is None) == (self.organisation is None):
            raise ValueError("name either the person or the organisation that would act")
        return self

    @property
    def signer(self) -> Holder:
        """Who would act."""
        if self.person is not None:
            return PersonHolder(person=self.person)
        return OrganisationHolder(organisation=MemberId(self.organisation or ""))


class Lacking(Written):
    """One thing that is missing: what it is, and the facts of it in words."""

    what: str
    because: str
    facts: dict[str, str]


class AuthorityView(Written):
    """Whether it is covered: the chain from the body to the signer, or the nearest chain and what it lacks."""

    covered: bool
    on: date
    chain: tuple[Grant, ...]
    missing: tuple[Lacking, ...]
    provided_about: tuple[str, ...]


def _evolve(held: Mandates, recorded: Recorded[Event]) -> Mandates:
    return held.after(recorded.event)


def _mandate(held: Mandates, _parameters: NoParameters, moment: Moment) -> MandateView | None:
    for reference in held.grants:
        found = held.find(reference)
        if not isinstance(found, NeverGiven):
            grant, withdrawn_on = found.grant, found.withdrawn_on if isinstance(found, TakenBack) else None
            ends = [day for day in (grant.valid_to,) if day is not None]
            in_period = grant.valid_from <= moment.on and all(moment.on <= day for day in ends)
            return MandateView(
                mandate=reference,
                given=grant,
                on=moment.on,
                in_force=in_period and (withdrawn_on is None or moment.on < withdrawn_on),
                withdrawn_on=withdrawn_on,
            )
    return None


def _authority(held: Mandates, asked: MaySign, moment: Moment) -> AuthorityView | None:
    if not held.grants:
        return None
    group = next(iter(held.grants.values())).group
    signing = Signing(group, asked.signer, asked.act, asked.amount, moment.on, asked.procurement)
    answer = may_sign(held, signing, asked.member)
    if isinstance(answer, Covered):
        return AuthorityView(
            covered=True, on=moment.on, chain=answer.chain, missing=(), provided_about=answer.provided_about
        )
    missing = tuple(_lacking(one) for one in answer.missing)
    return AuthorityView(covered=False, on=moment.on, chain=answer.nearest, missing=missing, provided_about=())


def _lacking(missing: Missing) -> Lacking:
    kind = type(missing)
    facts = {name: str(value) for name, value in asdict(missing).items() if value is not None}
    return Lacking(what=kind.__name__, because=(kind.__doc__ or "").strip(), facts=facts)


MANDATES = Question(
    name="mandates",
    asks="Who gave whom which authority, and can it be used on the day?",
    identifier=MandateId,
    types=_FACTS,
    begin=always(Mandates()),
    evolve=_evolve,
    answer=_mandate,
    view=MandateView,
    parameters=NoParameters,
)

AUTHORITY = Question(
    name="authority",
    asks="May this person do this, for this member, for this amount, on this day? By which chain, or what is missing?",
    identifier=GroupId,
    types=_FACTS,
    begin=always(Mandates()),
    evolve=_evolve,
    answer=_authority,
    view=AuthorityView,
    parameters=MaySign,
)
