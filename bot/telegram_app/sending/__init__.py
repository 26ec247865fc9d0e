"""Replies on their way out: stored, sent in order at the pace Telegram allows, and marked."""
