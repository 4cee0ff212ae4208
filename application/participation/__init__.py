"""What may be asked of the first stage of a competition, and how its facts are told."""
