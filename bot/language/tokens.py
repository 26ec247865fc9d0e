"""A message as tokens: words, numbers, single Chinese characters, marks between clauses, emoji."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from bot.language.folding import clean

BREAK = "|"
"""The token that stands for punctuation between clauses."""

_OF_YEAR = 4
_SENTENCE_END = frozenset("?!;…。؛؟.\n")
_HAN = "㐀-䶿一-鿿豈-﫿"
_CHAT = r"[37]?[A-Za-z]+(?:[2-9]{1,2}[A-Za-z]+)+[37]?(?![^\W_])"
"""Arabic in Latin letters, where digits are letters: "so2al", "wa22a3"."""
_TOKEN = re.compile(
    rf"(?P<chat>(?<![^\W_]){_CHAT})"
    rf"|(?P<plus>(?<![0-9])\+ ?[0-9]{{1,2}}(?![0-9]))|(?P<number>[0-9]+)|(?P<han>[{_HAN}])"
    rf"|(?P<word>[^\W\d_{_HAN}]+)|(?P<stop>[?!,;:…。、،؛؟\n\r]+|(?<=\w\w)\.(?=\s|$)|\s[-–—]+\s|\s\+\s(?!\d))"
    r"|(?P<emoji>[☀-➿🌀-🫿])"
)
_WORDLESS = frozenset({"emoji", "stop"})


class Token(NamedTuple):
    """One token: ``text`` as written (cleaned), ``folded`` for comparison."""

    text: str
    folded: str

    @property
    def ends_sentence(self) -> bool:
        """Whether it is punctuation after which something else begins."""
        return self.folded == BREAK and not _SENTENCE_END.isdisjoint(self.text)

    @property
    def ends_clause(self) -> bool:
        """Whether it is punctuation between clauses."""
        return self.folded == BREAK

    @property
    def is_number(self) -> bool:
        """Whether it is a number in digits."""
        return self.folded.isdigit()

    @property
    def is_year(self) -> bool:
        """Whether it is a number of four digits."""
        return len(self.folded) == _OF_YEAR and self.is_number

    @property
    def is_word(self) -> bool:
        """Whether it is a word, or a Chinese character."""
        return self.folded.isalnum() and not self.folded.isdigit()


def tokenise(text: str, most: int = 500) -> list[Token]:
    """Return the first ``most`` tokens of ``text``, spelling cleaned.

    Emoji say something only where nothing else does.
    """
    found = list(islice(_TOKEN.finditer(clean(text)), most))
    worded = any(each.lastgroup not in _WORDLESS for each in found)
    return [_token(each) for each in found if not (worded and each.lastgroup == "emoji")]


def words_of(texts: Iterable[str]) -> list[list[str]]:
    """Return the words and numbers of each text that has any, folded; quick for thousands."""
    words: list[list[str]] = [[]]
    emoji: list[list[str]] = [[]]
    for found in _TOKEN.finditer(clean("\n".join(texts))):
        if found.lastgroup != "stop":
            listed = emoji if found.lastgroup == "emoji" else words
            listed[-1].append(_written(found).casefold())
        elif "\n" in found[0]:
            words.append([])
            emoji.append([])
    return [each or signs for each, signs in zip(words, emoji, strict=True) if each or signs]


def _token(found: re.Match[str]) -> Token:
    word = _written(found)
    return Token(word, BREAK if found.lastgroup == "stop" else word.casefold())


def _written(found: re.Match[str]) -> str:
    return found[0].replace(" ", "") if found.lastgroup == "plus" else found[0]
