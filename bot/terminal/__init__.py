"""The bot in a terminal: Telegram's part is played in memory, all else is the real bot."""
