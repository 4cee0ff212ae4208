"""What may be asked of the dialogue with the market, and how its facts are told."""
