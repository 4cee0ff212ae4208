"""How it is decided what may be recorded of notices: of those the group sends, and of those read from files."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.notices.boundary import for_announcing, for_importing
from domain.notices.commands import AnnouncingCommand, ImportNotice, PublishNotice, SendNotice
from domain.notices.rules_importing import import_notice
from domain.notices.rules_publishing import publish
from domain.notices.rules_sending import send
from domain.notices.state import Announcing, Importing, evolve_announcing, evolve_importing


def decide_announcing(command: AnnouncingCommand, state: Announcing) -> Sequence[Event]:
    """The facts to record of a notice that the group sends."""
    match command:
        case SendNotice():
            return send(command, state)
        case PublishNotice():
            return publish(command, state)


ANNOUNCING: Decider[AnnouncingCommand, Announcing] = Decider(
    name="announcing",
    commands=(SendNotice, PublishNotice),
    initial=Announcing(),
    boundary=for_announcing,
    evolve=evolve_announcing,
    decide=decide_announcing,
)

IMPORTING: Decider[ImportNotice, Importing] = Decider(
    name="importing",
    commands=(ImportNotice,),
    initial=Importing(),
    boundary=for_importing,
    evolve=evolve_importing,
    decide=import_notice,
)
