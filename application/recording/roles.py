"""Offices in which people act who hold no role in a group."""

from enum import StrEnum


class Office(StrEnum):
    """An office in a municipality, a secretariat or a supplier."""

    CHIEF_EXECUTIVE = "chief-executive"
    MAYOR = "mayor"
    MUNICIPAL_CLERK = "municipal-clerk"
    COUNCILLOR = "councillor"
    REPRESENTATIVE = "representative"
    DEPUTY = "deputy"
    OFFICIAL = "official"
    PURCHASER = "purchaser"
    DATA_PROTECTION_OFFICER = "data-protection-officer"
    IMPORTER = "importer"
