"""What the secretariat reads in the chat: counts, lists, files and the digest."""
