"""How the facts of authority are told."""

from application.mandates.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, GrantingBody

SENTENCES = (
    sentence(
        AuthorityGranted,
        nb="{grantee} fikk fullmakt ({mandate})[ på vegne av {member}] fra {granted_by} til å {scope.acts}"
        "[, opp til {amount_cap:money}], fra {valid_from}[ til {valid_to}] (sak {case_number})",
        nn="{grantee} fekk fullmakt ({mandate})[ på vegner av {member}] frå {granted_by} til å {scope.acts}"
        "[, opp til {amount_cap:money}], frå {valid_from}[ til {valid_to}] (sak {case_number})",
        en="{grantee} was given authority ({mandate})[ on behalf of {member}] by {granted_by} to {scope.acts}"
        "[, up to {amount_cap:money}], from {valid_from}[ to {valid_to}] (case {case_number})",
    ),
    sentence(
        AuthorityDelegated,
        nb="{grantee} fikk delegert fullmakt ({mandate}) fra {of}[ på vegne av {member}] til å {scope.acts}"
        "[, opp til {amount_cap:money}], fra {valid_from}[ til {valid_to}][ (sak {case_number})]",
        nn="{grantee} fekk delegert fullmakt ({mandate}) frå {of}[ på vegner av {member}] til å {scope.acts}"
        "[, opp til {amount_cap:money}], frå {valid_from}[ til {valid_to}][ (sak {case_number})]",
        en="{grantee} was passed on authority ({mandate}) from {of}[ on behalf of {member}] to {scope.acts}"
        "[, up to {amount_cap:money}], from {valid_from}[ to {valid_to}][ (case {case_number})]",
    ),
    sentence(
        AuthorityWithdrawn,
        nb="Fullmakten {mandate} ble tatt tilbake fra {withdrawn_on}: {reason}[ ({motion})]",
        nn="Fullmakta {mandate} vart teken tilbake frå {withdrawn_on}: {reason}[ ({motion})]",
        en="The mandate {mandate} was taken back from {withdrawn_on}: {reason}[ ({motion})]",
    ),
    *REFUSALS,
)

WORDS = (
    word(
        ActKind.REPRESENT_IN_MARKET_DIALOGUE,
        nb="delta i leverandørdialog",
        nn="delta i leverandørdialog",
        en="represent in market dialogue",
    ),
    word(ActKind.APPROVE_COST, nb="godkjenne kostnader", nn="godkjenne kostnader", en="approve costs"),
    word(ActKind.ANNOUNCE, nb="kunngjøre", nn="kunngjere", en="announce"),
    word(ActKind.CANCEL, nb="avlyse", nn="avlyse", en="cancel"),
    word(ActKind.AWARD, nb="tildele", nn="tildele", en="award"),
    word(ActKind.ANSWER_COMPLAINT, nb="svare på klager", nn="svare på klager", en="answer complaints"),
    word(ActKind.SIGN_CONTRACT, nb="underskrive kontrakt", nn="skrive under kontrakt", en="sign the contract"),
    word(ActKind.CALL_OFF, nb="gjøre avrop", nn="gjere avrop", en="call off"),
    word(ActKind.AMEND_CONTRACT, nb="endre kontrakten", nn="endre kontrakten", en="amend the contract"),
    word(GrantingBody.COUNCIL, nb="kommunestyret", nn="kommunestyret", en="the municipal council"),
    word(GrantingBody.EXECUTIVE_COMMITTEE, nb="formannskapet", nn="formannskapet", en="the executive committee"),
    word(GrantingBody.CHIEF_EXECUTIVE, nb="kommunedirektøren", nn="kommunedirektøren", en="the chief executive"),
    word(GrantingBody.MAYOR, nb="ordføreren", nn="ordføraren", en="the mayor"),
)
