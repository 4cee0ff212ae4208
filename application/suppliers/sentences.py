"""How the facts and refusals of suppliers and contact with them are told."""

from application.trails.sentences import Naming, sentence, word
from domain.suppliers import rejections as rule
from domain.suppliers.events import (
    ContactLogged,
    ContactShared,
    SupplierContactLeft,
    SupplierContactNamed,
    SupplierRegistered,
    SupplierRenamed,
)
from domain.suppliers.values import ContactChannel, ContactDirection, ContactRecord

NAMINGS = (
    Naming(SupplierRegistered, "supplier", "name"),
    Naming(SupplierRenamed, "supplier", "name"),
    Naming(SupplierContactNamed, "person", "name"),
)

_FACTS = (
    sentence(
        SupplierRegistered,
        nb="Leverandøren {name} ({country}) ble registrert",
        nn="Leverandøren {name} ({country}) vart registrert",
        en="The supplier {name} ({country}) was registered",
    ),
    sentence(
        SupplierRenamed,
        nb="Leverandøren {earlier} heter nå {name}",
        nn="Leverandøren {earlier} heiter no {name}",
        en="The supplier {earlier} is now called {name}",
    ),
    sentence(
        SupplierContactNamed,
        nb="{person} er kontaktperson hos {supplier}",
        nn="{person} er kontaktperson hos {supplier}",
        en="{person} speaks for {supplier}",
    ),
    sentence(
        SupplierContactLeft,
        nb="{person} er ikke lenger kontaktperson hos {supplier}",
        nn="{person} er ikkje lenger kontaktperson hos {supplier}",
        en="{person} speaks for {supplier} no more",
    ),
    sentence(
        ContactLogged,
        nb="Kontakt {direction} {supplier}[ om {procurement}] med {person} ({channel}): {about} ({records})"
        "[; delt med alle {shared_with_all_at}]",
        nn="Kontakt {direction} {supplier}[ om {procurement}] med {person} ({channel}): {about} ({records})"
        "[; delt med alle {shared_with_all_at}]",
        en="Contact {direction} {supplier}[ about {procurement}] with {person} ({channel}): {about} ({records})"
        "[; shared with all on {shared_with_all_at}]",
    ),
    sentence(
        ContactShared,
        nb="Det som ble sagt i kontakten med {supplier}[ om {procurement}] ({contact}), ble gjort kjent i {where}",
        nn="Det som vart sagt i kontakten med {supplier}[ om {procurement}] ({contact}), vart gjort kjent i {where}",
        en="What was said in the contact with {supplier}[ about {procurement}] ({contact}) was made known in {where}",
    ),
)

_REFUSALS = (
    sentence(
        rule.UnknownSupplier,
        nb="Leverandøren {supplier} er ikke registrert",
        nn="Leverandøren {supplier} er ikkje registrert",
        en="The supplier {supplier} is not registered",
    ),
    sentence(
        rule.SupplierRegisteredBefore,
        nb="{supplier} er alt registrert som {name}",
        nn="{supplier} er alt registrert som {name}",
        en="{supplier} is already registered as {name}",
    ),
    sentence(
        rule.NoSuchSupplierContact,
        nb="{person} er ikke kontaktperson hos {supplier}",
        nn="{person} er ikkje kontaktperson hos {supplier}",
        en="{person} does not speak for {supplier}",
    ),
    sentence(
        rule.ContactInUnknownProcurement,
        nb="Anskaffelsen {procurement} er ikke kjent, så kontakten kan ikke føres på den",
        nn="Anskaffinga {procurement} er ikkje kjend, så kontakten kan ikkje førast på ho",
        en="The procurement {procurement} is not known, so the contact cannot be entered on it",
    ),
    sentence(
        rule.ContactReferenceTaken,
        nb="Referansen {contact} står alt for en annen kontakt",
        nn="Referansen {contact} står alt for ein annan kontakt",
        en="The reference {contact} already stands for another contact",
    ),
    sentence(
        rule.UnknownContact,
        nb="Kontakten {contact} er ikke ført",
        nn="Kontakten {contact} er ikkje ført",
        en="The contact {contact} is not logged",
    ),
    sentence(
        rule.SharedBeforeContact,
        nb="Kontakten {contact} var {occurred_at}; det som ble sagt, kan ikke være delt {shared_at}",
        nn="Kontakten {contact} var {occurred_at}; det som vart sagt, kan ikkje vere delt {shared_at}",
        en="The contact {contact} was on {occurred_at}; what was said cannot have been shared on {shared_at}",
    ),
)

SENTENCES = (*_FACTS, *_REFUSALS)

WORDS = (
    word(ContactChannel.PORTAL, nb="konkurranseportal", nn="konkurranseportal", en="tender portal"),
    word(ContactChannel.EMAIL, nb="e-post", nn="e-post", en="e-mail"),
    word(ContactChannel.LETTER, nb="brev", nn="brev", en="letter"),
    word(ContactChannel.TELEPHONE, nb="telefon", nn="telefon", en="telephone"),
    word(ContactChannel.VIDEO, nb="videosamtale", nn="videosamtale", en="video call"),
    word(ContactChannel.MEETING, nb="møte", nn="møte", en="meeting"),
    word(ContactChannel.CONFERENCE, nb="konferanse", nn="konferanse", en="conference"),
    word(ContactChannel.MESSAGE, nb="melding", nn="melding", en="message"),
    word(ContactChannel.IN_PASSING, nb="tilfeldig møte", nn="tilfeldig møte", en="in passing"),
    word(ContactDirection.FROM_SUPPLIER, nb="fra", nn="frå", en="from"),
    word(ContactDirection.TO_SUPPLIER, nb="til", nn="til", en="to"),
    word(ContactRecord.PRACTICAL, nb="rent praktisk", nn="reint praktisk", en="purely practical"),
    word(ContactRecord.MINUTED, nb="skrevet ned", nn="skriven ned", en="written down"),
    word(ContactRecord.UNRECORDED, nb="ikke skrevet ned", nn="ikkje skriven ned", en="not written down"),
)
