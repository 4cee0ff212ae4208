"""What may be asked of a supplier, and how its facts are told."""
