"""All that the ledger knows of one supplier, in one answer."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

from pydantic import BaseModel

from application.questions.declaring import Moment, NoParameters, Question
from application.recording.catalogue import catalogue
from application.suppliers.history import grown
from application.suppliers.views import SupplierView
from domain.kernel.boundaries import Criterion, EventType, about
from domain.kernel.identifiers import DisclosureId
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import InformationEqualised


@cache
def about_suppliers() -> tuple[EventType, ...]:
    """Every kind of event, of whatever slice, that names a supplier."""
    kinds = (kind for kind in catalogue().events.values() if SupplierId in _parts(kind))
    return tuple(sorted(kinds, key=lambda kind: kind.stored_as))


def _parts(kind: object) -> Iterator[object]:
    """What an annotation or a model is made of, however deep."""
    yield kind
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        for field in kind.model_fields.values():
            yield from _parts(field.annotation)
    for part in get_args(kind):
        yield from _parts(part)


def _begin(supplier: SupplierId) -> SupplierView:
    return SupplierView(supplier=supplier, name=None, country=None)


def _further(view: SupplierView) -> tuple[Criterion, ...]:
    disclosures: set[DisclosureId] = {one.disclosure for one in view.disclosures}
    return tuple(about(one, types=(InformationEqualised,)) for one in sorted(disclosures))


def _answer(view: SupplierView, _parameters: NoParameters, _moment: Moment) -> SupplierView | None:
    return view if view.history else None


SUPPLIERS = Question(
    name="suppliers",
    asks="Who is this supplier, and what was ever said to it, heard from it and decided about it?",
    identifier=SupplierId,
    types=about_suppliers(),
    begin=_begin,
    evolve=grown,
    answer=_answer,
    view=SupplierView,
    parameters=NoParameters,
    further=_further,
)
