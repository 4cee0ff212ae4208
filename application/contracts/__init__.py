"""How contracts are told."""
