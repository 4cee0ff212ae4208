"""The words for the rules on the clauses that a contract must have, and on what follows them up."""

from application.trails.sentences import word
from domain.rule_sets.values import RuleId

CLAUSES = (
    word(
        RuleId.LABOUR_CLAUSES,
        nb="krav om lønns- og arbeidsvilkår",
        nn="krav om løns- og arbeidsvilkår",
        en="clauses on wages and working conditions",
    ),
    word(
        RuleId.WORKSITE_CLAUSES,
        nb="krav om pensjon, HMS-kort og språk",
        nn="krav om pensjon, HMS-kort og språk",
        en="clauses on pension, HSE card and language",
    ),
    word(
        RuleId.BANK_PAYMENT_CLAUSE,
        nb="krav om lønn gjennom bank",
        nn="krav om løn gjennom bank",
        en="the clause on wages through a bank",
    ),
    word(RuleId.APPRENTICE_CLAUSE, nb="krav om lærlinger", nn="krav om lærlingar", en="the clause on apprentices"),
    word(
        RuleId.SUPPLY_CHAIN_LINKS,
        nb="hvor mange ledd leverandørkjeden kan ha",
        nn="kor mange ledd leverandørkjeda kan ha",
        en="how many links a supply chain may have",
    ),
    word(
        RuleId.CLAUSE_CONTROL_DUTY,
        nb="plikten til å kontrollere kontraktsvilkårene",
        nn="plikta til å kontrollere kontraktsvilkåra",
        en="the duty to control contract clauses",
    ),
    word(
        RuleId.CLAUSE_SANCTIONS_DUTY,
        nb="plikten til å ha sanksjoner i kontrakten",
        nn="plikta til å ha sanksjonar i kontrakten",
        en="the duty to have sanctions in the contract",
    ),
)
