"""The bot on Telegram: the only room, with the terminal, that knows python-telegram-bot."""
