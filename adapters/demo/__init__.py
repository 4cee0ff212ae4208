"""The demo: a scenario with invented municipalities and people, played into a ledger of its own."""
