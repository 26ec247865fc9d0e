"""What is on record: letters, editions, facts with their sources, and how people ask for them."""
