"""Two suppliers asked to take part; one was selected."""

from domain.kernel.organisations import SupplierId
from domain.participation.events import NonSelectionNotified, ParticipantsSelected, ParticipationRequested
from domain.participation.grounds import LeftOut, NotSelectedGround
from tests.domain.awards.scene import ALFA, FRAMEWORK, moment

FOXTROT = SupplierId("314925009")
ASKED = tuple(
    ParticipationRequested(
        procurement=FRAMEWORK, supplier=one, received_at=moment(8, 3), deadline=moment(8, 4), late=False
    )
    for one in (ALFA, FOXTROT)
)
SELECTED = ParticipantsSelected(
    procurement=FRAMEWORK,
    selected=(ALFA,),
    left_out=(LeftOut(supplier=FOXTROT, ground=NotSelectedGround.NOT_QUALIFIED, reason="Too small."),),
    selected_at=moment(8, 5),
)
NOT_SELECTED = NonSelectionNotified(procurement=FRAMEWORK, supplier=FOXTROT, sent_at=moment(8, 6), reason="Too small.")
