"""What may be asked of a procurement's course, and how its facts are told."""
