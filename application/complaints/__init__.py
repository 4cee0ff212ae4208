"""How complaints and petitions are told."""
