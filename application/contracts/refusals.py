"""How the refusals of contracts are told."""

from application.trails.sentences import sentence
from domain.contracts import rejections as rule

REFUSALS = (
    sentence(
        rule.ValidityOfUnknownBid,
        nb="Ingen har gitt tilbudet {bid} i {procurement}",
        nn="Ingen har gjeve tilbodet {bid} i {procurement}",
        en="Nobody gave the bid {bid} in {procurement}",
    ),
    sentence(
        rule.ValidityOfLostBid,
        nb="Tilbudet {bid} er avvist eller trukket og binder ingen",
        nn="Tilbodet {bid} er avvist eller trekt og bind ingen",
        en="The bid {bid} was rejected or withdrawn and binds nobody",
    ),
    sentence(
        rule.ValidityNotExtended,
        nb="Vedståelsesfristen {valid_until} kan bare forlenges, ikke settes til {asked}",
        nn="Vedståingsfristen {valid_until} kan berre lengjast, ikkje setjast til {asked}",
        en="A bid that binds until {valid_until} is made to bind longer, not until {asked}",
    ),
    sentence(
        rule.ContractUnderUnknownAward,
        nb="Tildelingen {award} er ikke vedtatt i {procurement}",
        nn="Tildelinga {award} er ikkje vedteken i {procurement}",
        en="No award {award} has been decided in {procurement}",
    ),
    sentence(
        rule.ContractReferenceTaken,
        nb="Referansen {contract} står alt for en annen kontrakt",
        nn="Referansen {contract} står alt for ein annan kontrakt",
        en="The reference {contract} already stands for another contract",
    ),
    sentence(
        rule.ContractAfterCancellation,
        nb="{procurement} er avlyst; ingen kontrakt kan inngås",
        nn="{procurement} er avlyst; ingen kontrakt kan inngåast",
        en="{procurement} was cancelled; no contract is concluded",
    ),
    sentence(
        rule.ContractUnderReversedAward,
        nb="Tildelingen {award} er omgjort; ingen kontrakt kan inngås etter den",
        nn="Tildelinga {award} er gjord om; ingen kontrakt kan inngåast etter ho",
        en="The award {award} was reversed; nothing is signed under it",
    ),
    sentence(
        rule.SignedAhead,
        nb="En underskrift er datert {signed_at}, etter at kontrakten ble ført som inngått {noted_at}",
        nn="Ei underskrift er datert {signed_at}, etter at kontrakten vart ført som inngått {noted_at}",
        en="A signature is dated {signed_at}, after {noted_at}, when the contract was noted as concluded",
    ),
    sentence(
        rule.SignedBeforeNotice,
        nb="De berørte skal ha meddelelse om {award} før kontrakten inngås",
        nn="Dei det gjeld, skal ha melding om {award} før kontrakten blir inngått",
        en="Everybody concerned is told of {award} before the contract is signed",
    ),
    sentence(
        rule.SignedWithinStandstill,
        nb="Karensperioden for {award} varer ut {standstill_until}; kontrakten kan tidligst inngås {earliest_on}, "
        "ikke {signed_on}",
        nn="Karensperioden for {award} varer ut {standstill_until}; kontrakten kan tidlegast inngåast {earliest_on}, "
        "ikkje {signed_on}",
        en="The standstill of {award} lasts to the end of {standstill_until}; the contract may be signed on "
        "{earliest_on} at the earliest, not on {signed_on}",
    ),
    sentence(
        rule.SigningSuspended,
        nb="Kontrakten etter {award} kan ikke inngås før retten har tatt stilling til begjæringen fra {suppliers}",
        nn="Kontrakten etter {award} kan ikkje inngåast før retten har teke stilling til kravet frå {suppliers}",
        en="Nothing is signed under {award} until the court has answered the petition of {suppliers}",
    ),
    sentence(
        rule.BidBindsNoLonger,
        nb="Tilbudet {bid} er bindende til {valid_until}; kontrakten kan ikke inngås {signed_on}",
        nn="Tilbodet {bid} er bindande til {valid_until}; kontrakten kan ikkje inngåast {signed_on}",
        en="The bid {bid} binds until {valid_until}; the contract cannot be concluded on {signed_on}",
    ),
    sentence(
        rule.BuyerNotInNotice,
        nb="Bare oppdragsgivere som kunngjøringen nevner, kan inngå kontrakten, ikke {buyers}",
        nn="Berre oppdragsgjevarar som kunngjeringa nemner, kan inngå kontrakten, ikkje {buyers}",
        en="Only buyers that the notice named conclude the contract, not {buyers}",
    ),
    sentence(
        rule.BuyerBoundAlready,
        nb="{buyer} har alt inngått kontrakten {contract}",
        nn="{buyer} har alt inngått kontrakten {contract}",
        en="{buyer} has concluded the contract {contract} already",
    ),
    sentence(
        rule.ContractAboveAward,
        nb="Verdien {value:money} er høyere enn det som er igjen av tildelingen, {left:money}",
        nn="Verdien {value:money} er høgare enn det som er att av tildelinga, {left:money}",
        en="The value {value:money} is above what is left of the award, {left:money}",
    ),
    sentence(
        rule.ContractBelowAward,
        nb="Verdien {value:money} er lavere enn det som er igjen av tildelingen, {left:money}; det må begrunnes",
        nn="Verdien {value:money} er lågare enn det som er att av tildelinga, {left:money}; det må grunngjevast",
        en="The value {value:money} is below what is left of the award, {left:money}, which needs a reason",
    ),
    sentence(
        rule.SignatureNotCovered,
        nb="{person} har ikke fullmakt til å undertegne for {buyer}: {lacks}",
        nn="{person} har ikkje fullmakt til å skrive under for {buyer}: {lacks}",
        en="{person} has no authority to sign for {buyer}: {lacks}",
    ),
)
