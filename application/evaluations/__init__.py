"""What may be asked of an evaluation, and how its facts are told."""
