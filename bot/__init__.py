"""The WSIS Forum bot: answers, RSVPs and broadcasts from five official letters."""

__version__ = "0.1.0"
