"""What may be asked of authority, and how its facts are told."""
