"""What may be asked of how bids were clarified, and how its facts are told."""
