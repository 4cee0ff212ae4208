"""How the facts of notices are told."""

from application.notices import codes, mentioned
from application.notices.refusals import REFUSALS
from application.trails.sentences import Mention, Naming, sentence, word
from domain.notices.events import (
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticePublished,
    NoticeResultImported,
    NoticeSent,
    PublishedNoticeImported,
)
from domain.notices.values import NoticeKind

NAMINGS = (
    Naming(PublishedNoticeImported, "notice", "title"),
    Naming(ImportedNoticeAmended, "notice", "title"),
)

MENTIONS = (
    Mention(PublishedNoticeImported, mentioned.in_notice),
    Mention(ImportedNoticeAmended, mentioned.in_notice),
    Mention(NoticeBuyersImported, mentioned.buyers),
    Mention(NoticeResultImported, mentioned.tenderers),
)

SENTENCES = (
    sentence(
        NoticeSent,
        nb="{lead} sendte kunngjøringen {notice} ({kind}) for {procurement} i navnet til {buyers}"
        "[, som endrer {changes}][, med maksimum {maximum:money}][, etter fullmaktene {mandates}]",
        nn="{lead} sende kunngjeringa {notice} ({kind}) for {procurement} i namnet til {buyers}"
        "[, som endrar {changes}][, med maksimum {maximum:money}][, etter fullmaktene {mandates}]",
        en="{lead} sent the notice {notice} ({kind}) for {procurement} in the name of {buyers}"
        "[, which changes {changes}][, with the maximum {maximum:money}][, by the mandates {mandates}]",
    ),
    sentence(
        NoticePublished,
        nb="Kunngjøringen {notice} ({kind}) for {procurement} ble publisert som {publication}; den nevner {named} "
        "oppdragsgivere[ (SHA-256 {digest})]",
        nn="Kunngjeringa {notice} ({kind}) for {procurement} vart publisert som {publication}; ho nemner {named} "
        "oppdragsgjevarar[ (SHA-256 {digest})]",
        en="The notice {notice} ({kind}) for {procurement} was published as {publication}; it names {named} "
        "buyers[ (SHA-256 {digest})]",
    ),
    sentence(
        PublishedNoticeImported,
        nb="En publisert kunngjøring ({content.kind}) ble lest inn i {procurement}: {notice}, versjon {version}"
        "[, sendt {content.sent_at}][, som endrer {changed}]; oppdragsgivere {named}, delkontrakter {lots}, "
        "resultater {results} (SHA-256 {digest})",
        nn="Ei publisert kunngjering ({content.kind}) vart lesen inn i {procurement}: {notice}, versjon {version}"
        "[, send {content.sent_at}][, som endrar {changed}]; oppdragsgjevarar {named}, delkontraktar {lots}, "
        "resultat {results} (SHA-256 {digest})",
        en="A published notice ({content.kind}) was read into {procurement}: {notice}, version {version}"
        "[, sent {content.sent_at}][, which changes {changed}]; buyers {named}, lots {lots}, "
        "results {results} (SHA-256 {digest})",
    ),
    sentence(
        ImportedNoticeAmended,
        nb="En publisert kunngjøring ({content.kind}) som endrer {amends}, ble lest inn i {procurement}: {notice}, "
        "versjon {version}[, sendt {content.sent_at}]; oppdragsgivere {named}, delkontrakter {lots}, "
        "resultater {results} (SHA-256 {digest})",
        nn="Ei publisert kunngjering ({content.kind}) som endrar {amends}, vart lesen inn i {procurement}: {notice}, "
        "versjon {version}[, send {content.sent_at}]; oppdragsgjevarar {named}, delkontraktar {lots}, "
        "resultat {results} (SHA-256 {digest})",
        en="A published notice ({content.kind}) that changes {amends} was read into {procurement}: {notice}, "
        "version {version}[, sent {content.sent_at}]; buyers {named}, lots {lots}, "
        "results {results} (SHA-256 {digest})",
    ),
    sentence(
        NoticeBuyersImported,
        nb="Kunngjøringen {notice} (versjon {version}) i {procurement} nevner {named} oppdragsgivere til",
        nn="Kunngjeringa {notice} (versjon {version}) i {procurement} nemner {named} oppdragsgjevarar til",
        en="The notice {notice} (version {version}) in {procurement} names {named} more buyers",
    ),
    sentence(
        NoticeLotImported,
        nb="Kunngjøringen {notice} (versjon {version}) i {procurement} har delkontrakt {lot.reference}[: {lot.title}]",
        nn="Kunngjeringa {notice} (versjon {version}) i {procurement} har delkontrakt {lot.reference}[: {lot.title}]",
        en="The notice {notice} (version {version}) in {procurement} has the lot {lot.reference}[: {lot.title}]",
    ),
    sentence(
        NoticeResultImported,
        nb="Kunngjøringen {notice} (versjon {version}) i {procurement} sier resultatet[ av {result.lot}]"
        "[: {result.outcome:resulting}][; vinner: {winners}]"
        "[; vinner: tilbyderen som kunngjøringen kaller {winners_called}]",
        nn="Kunngjeringa {notice} (versjon {version}) i {procurement} seier resultatet[ av {result.lot}]"
        "[: {result.outcome:resulting}][; vinnar: {winners}]"
        "[; vinnar: tilbydaren som kunngjeringa kallar {winners_called}]",
        en="The notice {notice} (version {version}) in {procurement} tells the result[ of {result.lot}]"
        "[: {result.outcome:resulting}][; winner: {winners}]"
        "[; winner: the tenderer that the notice calls {winners_called}]",
    ),
    *REFUSALS,
)

WORDS = (
    *codes.WORDS,
    word(NoticeKind.PRIOR_INFORMATION, nb="veiledende", nn="rettleiande", en="prior information"),
    word(NoticeKind.COMPETITION, nb="konkurranse", nn="konkurranse", en="competition"),
    word(NoticeKind.VOLUNTARY_EX_ANTE, nb="intensjon", nn="intensjon", en="voluntary ex ante"),
    word(NoticeKind.AWARD, nb="kontraktsinngåelse", nn="kontraktsinngåing", en="award"),
    word(NoticeKind.MODIFICATION, nb="kontraktsendring", nn="kontraktsendring", en="modification"),
    word(NoticeKind.COMPLETION, nb="kontraktsavslutning", nn="kontraktsavslutning", en="completion"),
    word(NoticeKind.OTHER, nb="annet", nn="anna", en="other"),
)
