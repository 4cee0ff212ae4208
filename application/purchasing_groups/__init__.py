"""What may be asked of purchasing groups, and how their facts are told."""
