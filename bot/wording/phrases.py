"""The bot's own words: one Fluent file per language under ``knowledge/phrases/``."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.language.languages import FALLBACK


class Phrases:
    """Finds messages by id; a language that lacks one gives it in English."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bundle = cache(self._read)

    def read_ahead(self, languages: Iterable[str]) -> None:
        """Read the files of ``languages`` now, lest the first question in each wait for its own."""
        for language in languages:
            self._bundle(language)

    def _read(self, language: str) -> FluentBundle:
        bundle = FluentBundle([language], use_isolating=False)
        path = self._folder / f"{language}.ftl"
        if path.is_file():
            bundle.add_resource(FluentResource(path.read_text("utf-8")))
        return bundle

    def say(self, language: str, message: str, **values: str | int) -> str:
        """Return the message in ``language``; a number is written as the language groups it.

        Pass as text what is no count, such as a year; a count is passed as a number where the
        words around it change with it.

        Raises:
            LookupError: no language has the message.
        """
        for code in (language, FALLBACK):
            bundle = self._bundle(code)
            if bundle.has_message(message):
                pattern = bundle.get_message(message).value
                if pattern is None:
                    raise LookupError(f"{code}: {message} has no words")
                words, errors = bundle.format_pattern(pattern, values)
                if errors:
                    raise LookupError(f"{code}: {message}: {errors[0]}")
                return str(words)
        raise LookupError(message)
