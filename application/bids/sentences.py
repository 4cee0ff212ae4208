"""How the facts of bids are told."""

from application.bids.refusals import REFUSALS
from application.bids.words import STAGES_AND_GROUNDS
from application.trails.sentences import sentence
from domain.bids.events import BidAccessed, BidReceived, BidRejected, BidsOpened, BidWithdrawn, RejectionNotified

SENTENCES = (
    sentence(
        BidReceived,
        nb="{supplier} leverte tilbud ({bid})[ på {lot}] i {procurement} {received_at}, {timeliness}; "
        "fristen var {deadline}[; det erstatter {replaces}]",
        nn="{supplier} leverte tilbod ({bid})[ på {lot}] i {procurement} {received_at}, {timeliness}; "
        "fristen var {deadline}[; det erstattar {replaces}]",
        en="{supplier} handed in a bid ({bid})[ for {lot}] in {procurement} on {received_at}, {timeliness}; "
        "the deadline was {deadline}[; it replaces {replaces}]",
    ),
    sentence(
        BidWithdrawn,
        nb="{supplier} trakk tilbudet sitt ({bid}) i {procurement} {withdrawn_at}",
        nn="{supplier} trekte tilbodet sitt ({bid}) i {procurement} {withdrawn_at}",
        en="{supplier} withdrew its bid ({bid}) in {procurement} on {withdrawn_at}",
    ),
    sentence(
        BidAccessed,
        nb="{person} så eller prøvde å se inn i {bid} i {procurement} {accessed_at}, {access_time}: {what}",
        nn="{person} såg eller prøvde å sjå inn i {bid} i {procurement} {accessed_at}, {access_time}: {what}",
        en="{person} saw or tried to see into {bid} in {procurement} on {accessed_at}, {access_time}: {what}",
    ),
    sentence(
        BidsOpened,
        nb="{opened_by} åpnet tilbudene i {procurement} {opened_at}: fra {suppliers}, til {prices:money}",
        nn="{opened_by} opna tilboda i {procurement} {opened_at}: frå {suppliers}, til {prices:money}",
        en="{opened_by} opened the bids in {procurement} on {opened_at}: from {suppliers}, at {prices:money}",
    ),
    sentence(
        BidRejected,
        nb="Tilbudet fra {supplier} ({bid}) ble avvist {standing} i {procurement} {rejected_at}: {ground}. {reason}"
        "[ Leverandøren ble hørt {heard_at}]",
        nn="Tilbodet frå {supplier} ({bid}) vart avvist {standing} i {procurement} {rejected_at}: {ground}. {reason}"
        "[ Leverandøren vart høyrd {heard_at}]",
        en="The bid of {supplier} ({bid}) was rejected {standing} in {procurement} on {rejected_at}: {ground}. {reason}"
        "[ The supplier was heard on {heard_at}]",
    ),
    sentence(
        RejectionNotified,
        nb="{supplier} fikk skriftlig melding {sent_at} om at {bid} er avvist i {procurement}: {reason}",
        nn="{supplier} fekk skriftleg melding {sent_at} om at {bid} er avvist i {procurement}: {reason}",
        en="{supplier} was told in writing on {sent_at} that {bid} is rejected in {procurement}: {reason}",
    ),
    *REFUSALS,
)

WORDS = STAGES_AND_GROUNDS
