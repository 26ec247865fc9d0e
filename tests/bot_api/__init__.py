"""A Bot API on 127.0.0.1 for tests with real processes of the bot."""
