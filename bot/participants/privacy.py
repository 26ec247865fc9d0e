"""The privacy text: which one is in force, and what each person was told of it."""

VERSION = "2026-11-22"
"""The day of the text in force. A consent keeps it; when it changes, people are told."""
