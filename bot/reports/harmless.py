"""Typed text as a spreadsheet may open it: as text, never as a formula.

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@``, also as full-width or small
forms and behind invisible characters; tabulators and returns at the front are taken off first. One
that expects another separator than the file's (Excel in much of Europe) also cuts inside a text.
An apostrophe keeps what follows text (OWASP, "CSV Injection").
"""

import re

_INVISIBLE = (
    "[ \u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff"
    "\ufff9-\ufffb\U000e0001-\U000e007f]*"
)
_SIGN = "[=+\\-@＝＋－＠﹢﹣﹦﹫⁺⁻⁼₊₋₌−\ufb29]"
_RISKY = re.compile(
    f"(?:^|(?<=[;,\"\\t\\r\\n]))(?='*{_INVISIBLE}{_SIGN})|^(?='*{_INVISIBLE}[\\t\\r\\n])"
)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold or advises against."""


def printable(text: str) -> str:
    """Return ``text`` with a mark in place of each character that a file cannot hold."""
    return _ILLEGAL.sub("\ufffd", text)


def harmless(text: str) -> str:
    """Return ``text`` for a file of separated values, an apostrophe before what would be run.

    Taking the apostrophes away again from those places gives the text back.
    """
    return _RISKY.sub("'", printable(text))
