"""How the facts of deciding are told."""

from application.motions.refusals import REFUSALS
from application.trails.sentences import Naming, sentence, word
from domain.motions.events import (
    BallotOpened,
    DecisionMade,
    MotionPut,
    MotionWithdrawn,
    RecusalDecided,
    VoteCast,
    VoteVoided,
)
from domain.motions.values import Choice, Ground, Outcome, RecusalGround

NAMINGS = (Naming(MotionPut, "motion", "title"),)

SENTENCES = (
    sentence(
        MotionPut,
        nb="{proposed_by} la fram «{title}» ({matter}) for {group}: {text}[ Tilråding: {recommendation}]"
        "[ Gjelder omgjøring av {reverses}.][ Anskaffelse: {procurement}.]",
        nn="{proposed_by} la fram «{title}» ({matter}) for {group}: {text}[ Tilråding: {recommendation}]"
        "[ Gjeld omgjering av {reverses}.][ Anskaffing: {procurement}.]",
        en="{proposed_by} put “{title}” ({matter}) before {group}: {text}[ Recommended: {recommendation}]"
        "[ It would reverse {reverses}.][ Procurement: {procurement}.]",
    ),
    sentence(
        RecusalDecided,
        nb="{member} ved {person} ble kjent inhabil i {motion}: {ground}",
        nn="{member} ved {person} vart kjend inhabil i {motion}: {ground}",
        en="{member}, by {person}, was recused from {motion}: {ground}",
    ),
    sentence(
        MotionWithdrawn,
        nb="{motion} ble trukket: {reason}",
        nn="{motion} vart trekt: {reason}",
        en="{motion} was withdrawn: {reason}",
    ),
    sentence(
        BallotOpened,
        nb="Avstemningen i {motion} begynte; det kreves {rules.majority}, etter avtalens versjon "
        "{rules.agreement_version}[. Fraværende: {absent}]",
        nn="Røystinga i {motion} byrja; det krevst {rules.majority}, etter versjon "
        "{rules.agreement_version} av avtalen[. Fråverande: {absent}]",
        en="The vote on {motion} began; it needs {rules.majority}, by version {rules.agreement_version} "
        "of the agreement[. Absent: {absent}]",
    ),
    sentence(
        VoteCast,
        nb="{member} stemte {choice} i {motion} ved {capacity} {person}[, i stedet for {earlier}][: {reason}]",
        nn="{member} røysta {choice} i {motion} ved {capacity} {person}[, i staden for {earlier}][: {reason}]",
        en="{member} voted {choice} on {motion}, by its {capacity} {person}[, instead of {earlier}][: {reason}]",
    ),
    sentence(
        VoteVoided,
        nb="Stemmen {choice} som {person} ga for {member} i {motion}, falt bort: {person} er inhabil i saken",
        nn="Røysta {choice} som {person} gav for {member} i {motion}, fall bort: {person} er inhabil i saka",
        en="The vote {choice} that {person} gave for {member} on {motion} fell away: {person} is recused from the case",
    ),
    sentence(
        DecisionMade,
        nb="{motion} ble {outcome}: {ground}; {tally.count.in_favour} for, {tally.count.against} mot, "
        "{tally.count.abstained} avsto; {rules.majority} trengte {tally.count.needed}; "
        "{tally.quorum.present} deltok, {tally.quorum.needed} måtte delta[. Gjør om {reverses}]",
        nn="{motion} vart {outcome}: {ground}; {tally.count.in_favour} for, {tally.count.against} mot, "
        "{tally.count.abstained} lét vere; {rules.majority} trong {tally.count.needed}; "
        "{tally.quorum.present} deltok, {tally.quorum.needed} måtte delta[. Gjer om {reverses}]",
        en="{motion} was {outcome}: {ground}; {tally.count.in_favour} for, {tally.count.against} against, "
        "{tally.count.abstained} abstaining; {rules.majority} needed {tally.count.needed}; "
        "{tally.quorum.present} took part of {tally.quorum.needed} needed[. It reverses {reverses}]",
    ),
    *REFUSALS,
)

WORDS = (
    word(Choice.FOR, nb="for", nn="for", en="for"),
    word(Choice.AGAINST, nb="mot", nn="mot", en="against"),
    word(Choice.ABSTAIN, nb="avholdende", nn="avhaldande", en="abstaining"),
    word(Outcome.CARRIED, nb="vedtatt", nn="vedteken", en="carried"),
    word(Outcome.FAILED, nb="ikke vedtatt", nn="ikkje vedteken", en="not carried"),
    word(Ground.MAJORITY_REACHED, nb="flertallet ble nådd", nn="fleirtalet vart nådd", en="the majority was reached"),
    word(
        Ground.CASTING_VOTE_FOR,
        nb="møtelederens stemme avgjorde for",
        nn="røysta til møteleiaren avgjorde for",
        en="the chair's casting vote was for",
    ),
    word(Ground.NO_QUORUM, nb="for få deltok", nn="for få deltok", en="too few took part"),
    word(
        Ground.MAJORITY_NOT_REACHED,
        nb="flertallet ble ikke nådd",
        nn="fleirtalet vart ikkje nådd",
        en="the majority was not reached",
    ),
    word(Ground.TIED, nb="stemmelikhet", nn="likt røystetal", en="the votes were tied"),
    word(
        Ground.CASTING_VOTE_AGAINST,
        nb="møtelederens stemme avgjorde mot",
        nn="røysta til møteleiaren avgjorde mot",
        en="the chair's casting vote was against",
    ),
    word(
        RecusalGround.PARTY_OR_KIN,
        nb="part eller nær slekt (forvaltningsloven § 6 første ledd)",
        nn="part eller nær slekt (forvaltningslova § 6 første ledd)",
        en="a party, or close kin of one (FVL § 6(1))",
    ),
    word(
        RecusalGround.WEAKENED_TRUST,
        nb="forhold som svekker tilliten (forvaltningsloven § 6 andre ledd)",
        nn="tilhøve som svekkjer tilliten (forvaltningslova § 6 andre ledd)",
        en="circumstances that weaken trust (FVL § 6(2))",
    ),
    word(
        RecusalGround.PREPARED_AS_EMPLOYEE,
        nb="forberedte saken som ansatt (kommuneloven § 11-10)",
        nn="førebudde saka som tilsett (kommunelova § 11-10)",
        en="prepared the case as an employee (KOML § 11-10)",
    ),
)
