"""A text in several languages that says which language it really gave."""

from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from bot.language.languages import FALLBACK


class Given(NamedTuple):
    """A text as it was found: the words, their language, and whether a letter gives them so."""

    words: str
    language: str
    official: bool


class Text(BaseModel):
    """The same words in several languages.

    ``official`` names the language in which the letter itself gives the text; the others are
    our translations. ``reviewed`` names the translations a speaker has read.
    """

    model_config = ConfigDict(frozen=True, extra="allow", str_strip_whitespace=True)
    __pydantic_extra__: dict[str, str]

    official: str | None = None
    reviewed: tuple[str, ...] = ()

    @property
    def languages(self) -> dict[str, str]:
        """The words by language code."""
        return self.__pydantic_extra__

    def given(self, language: str) -> Given:
        """Return the words in ``language``, else as the letter gives them, else in English."""
        for code in (language, self.official, FALLBACK, *self.languages):
            if code in self.languages:
                return Given(self.languages[code], code, code == self.official)
        raise LookupError("a text without words")

    def __getitem__(self, language: str) -> str:
        return self.given(language).words
