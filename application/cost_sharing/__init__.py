"""What may be asked of shared costs, how each share was found, and how the facts are told."""
