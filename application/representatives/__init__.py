"""What may be asked of who speaks for a member, and how its facts are told."""
