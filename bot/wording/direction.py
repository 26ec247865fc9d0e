"""Isolates for text of the other direction (Unicode UAX #9), and only where directions mix.

Without them a Latin title at the end of an Arabic line moves its punctuation. Addresses that
somebody will copy are never wrapped.
"""

import unicodedata

_RTL_LANGUAGES = frozenset({"ar"})
_FSI, _PDI = "\u2068", "\u2069"
_RTL = frozenset({"R", "AL"})


def isolated(text: str, language: str) -> str:
    """Return ``text`` in isolates if it runs against the direction of ``language``."""
    first = next((c for c in text if unicodedata.bidirectional(c) in {"L", "R", "AL", "EN"}), "")
    runs_rtl = unicodedata.bidirectional(first) in _RTL if first else False
    return f"{_FSI}{text}{_PDI}" if first and runs_rtl != (language in _RTL_LANGUAGES) else text
