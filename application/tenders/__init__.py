"""What may be asked of deadlines, questions and answers, and how their facts are told."""
