"""The languages people write in: which one a message is in, and how its spelling is folded."""
