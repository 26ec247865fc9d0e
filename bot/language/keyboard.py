"""Messages typed on the wrong keyboard: Russian words on Latin keys, and the other way round."""

from bot.language.tokens import Token, tokenise

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)


def retyped(text: str) -> list[Token]:
    """Return the message as it would read on the other keyboard; empty if it has no such keys."""
    lowered = text.casefold()
    if any(letter in _CYRILLIC for letter in lowered):
        return tokenise(lowered.translate(_TO_LATIN))
    if any("a" <= letter <= "z" for letter in lowered):
        return tokenise(lowered.translate(_TO_CYRILLIC))
    return []
