"""How erasures are told."""
