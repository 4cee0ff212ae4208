"""What may be asked of dated rules and counted periods, and how they are told."""
