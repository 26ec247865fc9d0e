"""Lexicons made once and kept in the user's cache folder, so that a start takes no seconds.

A lexicon is made anew whenever a knowledge file or the program has changed.
"""

import gc
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import platformdirs

from bot import __version__
from bot.knowledge.library import Library
from bot.language import folding, stems, tokens
from bot.understanding import lexicon, senses
from bot.understanding.lexicon import Lexicon, build
from bot.understanding.vocabulary import Vocabulary


def lexicons(library: Library) -> dict[str, Lexicon]:
    """Return the lexicon of each language, from the cache where it is current."""
    path = platformdirs.user_cache_path("forumbot", appauthor=False) / f"{_digest(library)}.json"
    with suppress(OSError, ValueError, TypeError, KeyError):
        stored = json.loads(path.read_bytes())
        return {code: Lexicon.of(plain) for code, plain in stored.items()}
    made = {code: build(library, code) for code in library.languages}
    with suppress(OSError):
        _store(path, json.dumps({code: made[code].plain() for code in made}, ensure_ascii=False))
    return made


def vocabularies(library: Library) -> dict[str, Vocabulary]:
    """Return the vocabulary of each language."""
    stemmers = {code: spoken.stemmer for code, spoken in library.languages.items()}
    with _lasting():
        found = lexicons(library).items()
        return {code: Vocabulary(lexicon, stemmers[code]) for code, lexicon in found}


@contextmanager
def _lasting() -> Iterator[None]:
    """Let the garbage collector pass by what is made here: it is much, and stays for good."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.freeze()


def _digest(library: Library) -> str:
    """A fingerprint of everything that a lexicon is made from."""
    digest = hashlib.sha256(__version__.encode())
    made_by = (lexicon, senses, folding, stems, tokens)
    code = (Path(str(module.__file__)) for module in made_by)
    for path in (*code, *sorted(library.folder.rglob("*.yaml"))):
        if path.parent.name != "tests":
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:24]


def _store(path: Path, text: str) -> None:
    """Write whole or not at all, and remove what older versions left."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    Path(name).replace(path)
    for old in path.parent.glob("*.json"):
        if old != path:
            old.unlink(missing_ok=True)
