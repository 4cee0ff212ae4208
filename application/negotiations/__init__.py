"""What may be asked of negotiations, and how their facts are told."""
