"""The shape of a message: what kind of word stands where, and not which.

"Theme of the 2022 beekeepers' fair" and "thème de la foire des apiculteurs 2022" have much the
same shape: a topic, small words, a year, words that nobody uses who asks about the Forum.
"""

from collections.abc import Callable, Iterator, Sequence

from bot.language.scripts import HAN, script
from bot.language.stems import keys
from bot.language.tokens import BREAK, Token
from bot.understanding.senses import WORD, Sense
from bot.understanding.vocabulary import Match

OFTEN, SELDOM = 8, 2
"""From how many questions about the Forum on a word is common in them, or at least known."""
_STRANGE = "x"
_SMALL = "f"
_FRAMES = {
    "wsis": "W", "forum": "E", "every_edition": "A", "latest": "L", "next": "L", "first": "L",
    "last_but_one": "L", "before": "L", "after": "L", "this_year": "L", "last_year": "L",
    "next_year": "L", "follow": "F", "same": "F", "then": "&",
}  # fmt: skip
_SUBJECTS = {"not_stated": "N", "rsvp": "R", "smalltalk": "S"}
_KINDS = {
    "year": "Y", "letter": "Y", "ago": "Y", "number": "D", "month": "M", "organisation": "O",
    "person": "P", "place": "C", "stakeholder": "K",
}  # fmt: skip
_RANK = "WYALTNOPCKREMtHSDF&"
"""Of several kinds that a word can be, the first counts."""
_MOST = 80
_LONGEST = 4
_YEAR = 4


def units(tokens: Sequence[Token], at: int, stemmer: str | None) -> Iterator[str]:
    """Yield what is counted of a word: its stem; of Chinese, the pairs of characters it is in."""
    word = tokens[at].folded
    if script(word) != HAN:
        yield keys(word, stemmer)[0]
        return
    for i in (at - 1, at):
        pair = tokens[max(i, 0) : i + 2] if i >= 0 else ()
        if len(pair) > 1 and all(script(token.folded) == HAN for token in pair):
            yield pair[0].folded + pair[1].folded


def shape(
    tokens: Sequence[Token],
    matches: Sequence[Match],
    stemmer: str | None,
    times: Callable[[str], int],
) -> str:
    """Return the shape, a letter a token; ``times`` tells in how many questions a word stands.

    Words for other matters count as words that nobody knows, so that the shape tells by itself.
    """
    kinds = [""] * len(tokens)
    for match in matches:
        kind = min(map(_kind, match.senses), key=_rank)
        if match.slip and kind == "T":
            kind = "t"
        for i in range(match.start, match.end):
            kinds[i] = min(kinds[i], kind, key=_rank)
    return "".join(
        kind or _plain(tokens, i, stemmer, times) for i, kind in enumerate(kinds[:_MOST])
    )


def features(language: str, kinds: str) -> Iterator[str]:
    """Yield what the model sees of a shape: runs of up to four kinds, with small words and without.

    Shorter ones also as those of one language, which has its own order of words.
    """
    whole = f"^{_once(kinds)}$"
    for name, row in (("+", whole), ("-", whole.replace(_SMALL, ""))):
        for length in range(1, _LONGEST + 1):
            for start in range(len(row) - length + 1):
                run = row[start : start + length]
                yield f"{name}{run}"
                if length < _LONGEST:
                    yield f"{language}{name}{run}"
    strange = min(kinds.count(_STRANGE), 6)
    yield f"{_STRANGE}{strange}"
    yield f"{language}{_STRANGE}{strange}"
    yield f"{min(len(kinds) // 6, 5)} {min(strange, 4)}"
    yield from (f"{kind}{min(strange, 3) if kind in kinds else '-'}" for kind in "WEYTNRHOPC")


def _kind(sense: Sense) -> str:
    if sense.kind == "subject":
        if sense.name == "declined" or sense.implied:
            return ""
        return _SUBJECTS.get(sense.name, "T" if sense.weight >= WORD else "H")
    return _FRAMES.get(sense.name, "") if sense.kind == "frame" else _KINDS[sense.kind]


def _rank(kind: str) -> int:
    return _RANK.index(kind) if kind else len(_RANK)


def _plain(
    tokens: Sequence[Token], at: int, stemmer: str | None, times: Callable[[str], int]
) -> str:
    word = tokens[at].folded
    if word == BREAK:
        return "|"
    if word.startswith("+"):
        return "Y"
    if word.isdigit():
        return {_YEAR: "Y", 2: "y"}.get(len(word), "D")
    if len(word) == 1 and word.isascii():
        return _SMALL
    often = max(map(times, units(tokens, at, stemmer)), default=0)
    return _SMALL if often >= OFTEN else "c" if often >= SELDOM else _STRANGE


def _once(kinds: str) -> str:
    """Words of several tokens count once; how many strange ones follow each other tells."""
    kept = (k for i, k in enumerate(kinds) if i == 0 or k != kinds[i - 1] or k in "xcf|D")
    return "".join(kept)
