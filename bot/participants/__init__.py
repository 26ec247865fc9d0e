"""Who someone is to the bot."""
