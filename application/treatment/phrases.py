"""How it is told who knew before whom."""

from application.trails.sentences import phrase

DAYS_AHEAD = phrase(
    nb="{suppliers} visste det {days} dager før de andre[ (dager til fristen: {before})]: {what}",
    nn="{suppliers} visste det {days} dagar før dei andre[ (dagar til fristen: {before})]: {what}",
    en="{suppliers} knew {days} days before the others[ (days to the deadline: {before})]: {what}",
)
ONE_DAY_AHEAD = phrase(
    nb="{suppliers} visste det én dag før de andre[ (dager til fristen: {before})]: {what}",
    nn="{suppliers} visste det éin dag før dei andre[ (dagar til fristen: {before})]: {what}",
    en="{suppliers} knew one day before the others[ (days to the deadline: {before})]: {what}",
)
SAME_DAY = phrase(
    nb="{suppliers} fikk vite det samme dag som de andre[ (dager til fristen: {before})]: {what}",
    nn="{suppliers} fekk vite det same dag som dei andre[ (dagar til fristen: {before})]: {what}",
    en="{suppliers} knew on the same day as the others[ (days to the deadline: {before})]: {what}",
)
NOT_YET = phrase(
    nb="{suppliers} fikk vite det {at}, og de andre har ennå ikke fått vite det: {what}",
    nn="{suppliers} fekk vite det {at}, og dei andre har enno ikkje fått vite det: {what}",
    en="{suppliers} got to know it on {at}, and the others have not been told yet: {what}",
)
ALL_AT_ONCE = phrase(
    nb="Alle fikk vite det {at}[ (dager til fristen: {before})]: {what}",
    nn="Alle fekk vite det {at}[ (dagar til fristen: {before})]: {what}",
    en="All were told on {at}[ (days to the deadline: {before})]: {what}",
)
INVITED = phrase(
    nb="Alle ble innbudt til dialogen {at}: {what}",
    nn="Alle vart innbodne til dialogen {at}: {what}",
    en="All were invited to the dialogue on {at}: {what}",
)
RELEASED = phrase(
    nb="Alle fikk konkurransegrunnlaget {at}[ (dager til fristen: {before})]: {what}",
    nn="Alle fekk konkurransegrunnlaget {at}[ (dagar til fristen: {before})]: {what}",
    en="All got the tender documents on {at}[ (days to the deadline: {before})]: {what}",
)
MET = phrase(
    nb="{suppliers} var på {kind} {at}[ ({what})]",
    nn="{suppliers} var på {kind} {at}[ ({what})]",
    en="{suppliers} attended a {kind} on {at}[ ({what})]",
)
NOBODY_AHEAD = phrase(
    nb="Ingen leverandør visste noe før de andre",
    nn="Ingen leverandør visste noko før dei andre",
    en="No supplier knew anything before the others",
)
ONLY_PUBLISHED = phrase(
    nb="Her er bare den publiserte kunngjøringen ført, og ingenting om hva leverandørene fikk vite",
    nn="Her er berre den publiserte kunngjeringa ført, og ingenting om kva leverandørane fekk vite",
    en="Only the published notice is recorded here, and nothing of what suppliers were told",
)
TO_SOME_UNKNOWN = phrase(
    nb="Dette gikk til noen, men ikke til alle, og det er ikke ført hvem: {what}",
    nn="Dette gjekk til nokre, men ikkje til alle, og det er ikkje ført kven: {what}",
    en="This went to some but not to all, and it is not recorded to whom: {what}",
)
