"""How it is decided who stands in the register, and what contact is logged."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.suppliers import rules_contact, rules_register
from domain.suppliers.boundary import SupplierCommand, boundary_of
from domain.suppliers.commands import (
    EndSupplierContact,
    LogContact,
    NameSupplierContact,
    RegisterSupplier,
    RenameSupplier,
    ShareContact,
)
from domain.suppliers.state import State, evolve


def decide(command: SupplierCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule of the slice is broken.
    """
    match command:
        case RegisterSupplier():
            return rules_register.register(command, state)
        case RenameSupplier():
            return rules_register.rename(command, state)
        case NameSupplierContact():
            return rules_register.name_contact(command, state)
        case EndSupplierContact():
            return rules_register.end_contact(command, state)
        case LogContact():
            return rules_contact.log(command, state)
        case ShareContact():
            return rules_contact.share(command, state)


DECIDER: Decider[SupplierCommand, State] = Decider(
    name="suppliers",
    commands=(RegisterSupplier, RenameSupplier, NameSupplierContact, EndSupplierContact, LogContact, ShareContact),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
