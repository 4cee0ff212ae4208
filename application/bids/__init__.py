"""What may be asked of the bids of a procurement, and how their facts are told."""
