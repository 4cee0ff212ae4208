"""What may be asked of who stays out of a case, and how its facts are told."""
