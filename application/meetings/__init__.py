"""What may be asked of meetings, and how their facts are told."""
