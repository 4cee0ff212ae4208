"""How the facts of a procurement's course are told."""

from collections.abc import Iterator

from application.procurements.refusals import REFUSALS
from application.procurements.stages import CaseStage
from application.procurements.words import WORDS as _WORDS
from application.trails.sentences import Mention, Naming, sentence, word
from domain.procurements.events import (
    AnnouncementApproved,
    ClassificationDecided,
    CriteriaLocked,
    LotsDecided,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
    ValueEstimated,
)

NAMINGS = (Naming(ProcurementOpened, "procurement", "title"),)


def _criteria(locked: CriteriaLocked) -> Iterator[tuple[str, str]]:
    for one in locked.criteria:
        yield f"criterion:{one.key}@{locked.procurement.tag}", one.name


MENTIONS = (Mention(CriteriaLocked, _criteria),)

SENTENCES = (
    sentence(
        ProcurementOpened,
        nb="Anskaffelsen «{title}» ble opprettet for {buyers}, ledet av {lead}[, i {group}]: {subject}",
        nn="Anskaffinga «{title}» vart oppretta for {buyers}, leidd av {lead}[, i {group}]: {subject}",
        en="The procurement “{title}” was opened for {buyers}, led by {lead}[, in {group}]: {subject}",
    ),
    sentence(
        ValueEstimated,
        nb="Verdien av {procurement} ble anslått til {total:money} med opsjoner[, høyst {maximum:money}]"
        "[, over {months} måneder]. Grunnlag: {basis}[ Lengre enn vanlig fordi: {months_reason}]",
        nn="Verdien av {procurement} vart rekna til {total:money} med opsjonar[, høgst {maximum:money}]"
        "[, over {months} månader]. Grunnlag: {basis}[ Lengre enn vanleg fordi: {months_reason}]",
        en="{procurement} was estimated at {total:money} with options[, at most {maximum:money}]"
        "[, over {months} months]. Basis: {basis}[ Longer than is usual because: {months_reason}]",
    ),
    sentence(
        ClassificationDecided,
        nb="{procurement} ble klassifisert som {main_kind} (CPV {cpv}[, {further_cpv}]): {reason}",
        nn="{procurement} vart klassifisert som {main_kind} (CPV {cpv}[, {further_cpv}]): {reason}",
        en="{procurement} was classified as {main_kind} (CPV {cpv}[, {further_cpv}]): {reason}",
    ),
    sentence(
        ProcedureChosen,
        nb="For {procurement} ble det valgt {procedure} etter {part}, med verdi {value:money} for {main_kind}"
        "[, fordi {ground}]: {reason}",
        nn="For {procurement} vart det valt {procedure} etter {part}, med verdi {value:money} for {main_kind}"
        "[, fordi {ground}]: {reason}",
        en="For {procurement} the procedure is {procedure} under {part}, the value being {value:money} of {main_kind}"
        "[, because {ground}]: {reason}",
    ),
    sentence(
        LotsDecided,
        nb="Oppdelingen av {procurement} ble avgjort[. Delkontrakter: {lots}][. Begrunnelse: {reason}]",
        nn="Oppdelinga av {procurement} vart avgjord[. Delkontraktar: {lots}][. Grunngjeving: {reason}]",
        en="The division of {procurement} was decided[. Lots: {lots}][. Reason: {reason}]",
    ),
    sentence(
        CriteriaLocked,
        nb="{prepared_by} låste tildelingskriteriene for {procurement}, versjon {version}: {weighed}"
        "[, med prisformelen {formula}] (SHA-256 {digest})[. Klima veier mindre fordi: {climate_reason}]"
        "[. Endret fordi: {reason}]",
        nn="{prepared_by} låste tildelingskriteria for {procurement}, versjon {version}: {weighed}"
        "[, med prisformelen {formula}] (SHA-256 {digest})[. Klima veg mindre fordi: {climate_reason}]"
        "[. Endra fordi: {reason}]",
        en="{prepared_by} locked the award criteria of {procurement}, version {version}: {weighed}"
        "[, with the price formula {formula}] (SHA-256 {digest})[. Climate weighs less because: {climate_reason}]"
        "[. Replaced because: {reason}]",
    ),
    sentence(
        AnnouncementApproved,
        nb="{approved_by} godkjente at {procurement}, forberedt av {prepared_by}, kan kunngjøres"
        "[, etter vedtaket {motion}]",
        nn="{approved_by} godkjende at {procurement}, førebudd av {prepared_by}, kan kunngjerast"
        "[, etter vedtaket {motion}]",
        en="{approved_by} approved that {procurement}, prepared by {prepared_by}, is announced[, by motion {motion}]",
    ),
    sentence(
        ProcurementCancelled,
        nb="{procurement} ble avlyst ({ground})[ etter vedtaket {motion}]: {reason}",
        nn="{procurement} vart avlyst ({ground})[ etter vedtaket {motion}]: {reason}",
        en="{procurement} was called off ({ground})[ by motion {motion}]: {reason}",
    ),
    *REFUSALS,
)

WORDS = (
    *_WORDS,
    word(CaseStage.PREPARING, nb="forberedes", nn="blir førebudd", en="being prepared"),
    word(CaseStage.APPROVED, nb="godkjent for kunngjøring", nn="godkjend for kunngjering", en="approved for notice"),
    word(CaseStage.ANNOUNCED, nb="kunngjort", nn="kunngjord", en="announced"),
    word(CaseStage.BIDS_OPENED, nb="tilbudene er åpnet", nn="tilboda er opna", en="bids opened"),
    word(CaseStage.CONTRACTED, nb="kontrakt inngått", nn="kontrakt inngått", en="contracted"),
    word(CaseStage.CANCELLED, nb="avlyst", nn="avlyst", en="called off"),
)
