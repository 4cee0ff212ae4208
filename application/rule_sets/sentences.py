"""How the facts and refusals of dated rules are told, and the words for rules and days."""

from application.rule_sets.words import WORDS as _WORDS
from application.trails.sentences import sentence
from domain.rule_sets import rejections as rule
from domain.rule_sets.events import RuleSetActivated

SENTENCES = (
    sentence(
        RuleSetActivated,
        nb="Nye regler gjelder fra {effective_from} ({rules}): {what}",
        nn="Nye reglar gjeld frå {effective_from} ({rules}): {what}",
        en="New rules apply from {effective_from} ({rules}): {what}",
    ),
    sentence(
        rule.RulesNotedInUnknownGroup,
        nb="Gruppen {group} er ikke dannet",
        nn="Gruppa {group} er ikkje skipa",
        en="The group {group} has not been formed",
    ),
    sentence(
        rule.UnknownRuleVersion,
        nb="Regelversjonen {version} står ikke i de gjennomgåtte reglene",
        nn="Regelversjonen {version} står ikkje i dei gjennomgåtte reglane",
        en="The rule version {version} does not stand in the reviewed rules",
    ),
    sentence(
        rule.RuleNotedBeforePublished,
        nb="{version} ble kunngjort {published_on} og kan ikke noteres {noted_on}",
        nn="{version} vart kunngjord {published_on} og kan ikkje noterast {noted_on}",
        en="{version} was published on {published_on} and cannot be noted on {noted_on}",
    ),
    sentence(
        rule.RulesBeginOnDifferentDays,
        nb="Regler som noteres sammen, begynner samme dag; {versions} begynner {days}",
        nn="Reglar som blir noterte saman, tek til same dag; {versions} tek til {days}",
        en="Rules noted together begin on the same day; {versions} begin on {days}",
    ),
)

WORDS = _WORDS
