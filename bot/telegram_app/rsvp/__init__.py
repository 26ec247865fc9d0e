"""RSVPs in the chat: the dialogue, what is kept of it, and the calendar file."""
