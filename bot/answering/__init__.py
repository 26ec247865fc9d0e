"""From a question to an answer: facts on record with their sources, or what is not on record."""
