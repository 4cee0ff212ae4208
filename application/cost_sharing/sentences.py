"""How the facts of shared costs are told."""

from application.cost_sharing.refusals import REFUSALS
from application.trails.sentences import Naming, sentence, word
from domain.cost_sharing.events import (
    AdvancePaid,
    BudgetApproved,
    CostAllocated,
    CostCorrected,
    CostIncurred,
    CostKeyAdopted,
    CostPoolOpened,
    DisputeDecided,
    GrantReceived,
    SettlementClosed,
    ShareDisputed,
)
from domain.cost_sharing.values import Basis, VatTreatment

NAMINGS = (Naming(CostPoolOpened, "pool", "title"),)

SENTENCES = (
    sentence(
        CostKeyAdopted,
        nb="Fordelingsnøkkelen {key}, versjon {version}, ble vedtatt i {motion}: {members} deler etter {bases} det "
        "som påløper fra {valid_from}",
        nn="Fordelingsnøkkelen {key}, versjon {version}, vart vedteken i {motion}: {members} deler etter {bases} det "
        "som kjem på frå {valid_from}",
        en="Version {version} of the cost key {key} was adopted in {motion}: {members} share by {bases} what is "
        "incurred from {valid_from}",
    ),
    sentence(
        CostPoolOpened,
        nb="Kostnadspotten «{title}» ble åpnet[ for {procurement}], med nøkkelen {key}",
        nn="Kostnadspotten «{title}» vart opna[ for {procurement}], med nøkkelen {key}",
        en="The cost pool “{title}” was opened[ for {procurement}], with the key {key}",
    ),
    sentence(
        BudgetApproved,
        nb="Budsjettet for {pool} ble satt til {amount:money} i {motion} {approved_on}; hver del følger {by.key}, "
        "versjon {by.version}",
        nn="Budsjettet for {pool} vart sett til {amount:money} i {motion} {approved_on}; kvar del følgjer {by.key}, "
        "versjon {by.version}",
        en="The budget of {pool} was set to {amount:money} in {motion} on {approved_on}; each part follows {by.key}, "
        "version {by.version}",
    ),
    sentence(
        CostIncurred,
        nb="{paid_by} betalte {amount:money} og {vat:money} i mva. ({vat_treatment}) {incurred_on} for {what} ({cost} "
        "i {pool})[, levert av {supplier}][, bilag {document}][, delt etter {key}][, i stedet for {replaces}]",
        nn="{paid_by} betalte {amount:money} og {vat:money} i mva. ({vat_treatment}) {incurred_on} for {what} ({cost} "
        "i {pool})[, levert av {supplier}][, bilag {document}][, delt etter {key}][, i staden for {replaces}]",
        en="{paid_by} paid {amount:money} and {vat:money} of VAT ({vat_treatment}) on {incurred_on} for {what} ({cost} "
        "in {pool})[, from {supplier}][, voucher {document}][, shared by {key}][, instead of {replaces}]",
    ),
    sentence(
        GrantReceived,
        nb="{received_by} fikk {amount:money} i tilskudd fra {source} {received_on} ({grant} i {pool})"
        "[, bilag {document}]",
        nn="{received_by} fekk {amount:money} i tilskot frå {source} {received_on} ({grant} i {pool})"
        "[, bilag {document}]",
        en="{received_by} received a grant of {amount:money} from {source} on {received_on} ({grant} in {pool})"
        "[, voucher {document}]",
    ),
    sentence(
        AdvancePaid,
        nb="{payer} betalte {payee} {amount:money} a konto {paid_on} ({advance} i {pool})[, bilag {document}]",
        nn="{payer} betalte {payee} {amount:money} a konto {paid_on} ({advance} i {pool})[, bilag {document}]",
        en="{payer} paid {payee} {amount:money} in advance on {paid_on} ({advance} in {pool})[, voucher {document}]",
    ),
    sentence(
        CostAllocated,
        nb="{shared:money} av {cost} ({amount:money}) ble delt mellom {by.terms.members} etter {by.key}, versjon "
        "{by.version}",
        nn="{shared:money} av {cost} ({amount:money}) vart delt mellom {by.terms.members} etter {by.key}, versjon "
        "{by.version}",
        en="{shared:money} of {cost} ({amount:money}) was shared between {by.terms.members} by {by.key}, version "
        "{by.version}",
    ),
    sentence(
        CostCorrected,
        nb="{corrects} ({amount:money}) i {pool} ble tatt tilbake ved motposten {correction}: {reason}",
        nn="{corrects} ({amount:money}) i {pool} vart teken tilbake ved motposten {correction}: {reason}",
        en="{corrects} ({amount:money}) in {pool} was taken back by the counter-entry {correction}: {reason}",
    ),
    sentence(
        ShareDisputed,
        nb="{member} bestrider sin andel av {cost} i {pool}: {reason}",
        nn="{member} bestrid sin del av {cost} i {pool}: {reason}",
        en="{member} disputes its share of {cost} in {pool}: {reason}",
    ),
    sentence(
        DisputeDecided,
        nb="Det {member} bestred om {cost} i {pool}, ble avgjort i {motion}",
        nn="Det {member} bestreid om {cost} i {pool}, vart avgjort i {motion}",
        en="What {member} disputed about {cost} in {pool} was decided in {motion}",
    ),
    sentence(
        SettlementClosed,
        nb="Oppgjøret {settlement} av {pool} ble gjort opp {closed_on}[; omtvistet: {disputed}]",
        nn="Oppgjeret {settlement} av {pool} vart gjort opp {closed_on}[; omtvista: {disputed}]",
        en="The settlement {settlement} of {pool} was closed on {closed_on}[; disputed: {disputed}]",
    ),
    *REFUSALS,
)

WORDS = (
    word(Basis.EQUAL, nb="like deler", nn="like delar", en="equal parts"),
    word(Basis.POPULATION, nb="folketall", nn="folketal", en="population"),
    word(Basis.USERS, nb="antall brukere", nn="talet på brukarar", en="number of users"),
    word(Basis.VOLUME, nb="volum", nn="volum", en="volume"),
    word(Basis.USAGE, nb="faktisk bruk", nn="faktisk bruk", en="actual use"),
    word(Basis.FIXED, nb="avtalte deler", nn="avtala delar", en="agreed parts"),
    word(VatTreatment.RECOVERED, nb="får den igjen", nn="får henne att", en="recovered"),
    word(VatTreatment.SHARED, nb="deles", nn="blir delt", en="shared"),
)
