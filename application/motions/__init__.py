"""What may be asked of motions, and how their facts are told."""
