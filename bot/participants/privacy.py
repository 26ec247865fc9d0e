"""Which privacy text is in force."""

VERSION = "2026-11-22"
"""The day of the text in force. A consent keeps it; when it changes, people are told."""
