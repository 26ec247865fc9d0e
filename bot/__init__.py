"""The WSIS Forum bot: answers, RSVPs and broadcasts from five official letters."""

__version__ = "1.0.0"
