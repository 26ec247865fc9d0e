"""Lexicons as training left them beside the models, so that a start takes no seconds.

Where they are not current, because a word or the program has changed since, they are made anew.
"""

import hashlib
import json
from pathlib import Path

import babel
import numpy as np
import opencc
import Stemmer

from bot.knowledge import asking
from bot.knowledge.library import Library
from bot.language import folding, scripts, stems, tokens
from bot.lasting import lasting
from bot.understanding import lexicon, senses
from bot.understanding.lexicon import Lexicon, build
from bot.understanding.model import FOLDER, LEXICONS, save
from bot.understanding.senses import names
from bot.understanding.vocabulary import Vocabulary

_MADE_BY = (asking, folding, scripts, stems, tokens, lexicon, senses)
_MADE_WITH = f"babel {babel.__version__} opencc {opencc.__version__} snowball {Stemmer.version()}"


def vocabularies(library: Library) -> dict[str, Vocabulary]:
    """Return the vocabulary of each language."""
    stemmers = {code: spoken.stemmer for code, spoken in library.languages.items()}
    with lasting():
        found = (_stored(library) or _made(library)).items()
        return {code: Vocabulary(lexicon, stemmers[code]) for code, lexicon in found}


def store(library: Library) -> None:
    """Make the lexicons and write them beside the models."""
    plain = {code: lexicon.plain() for code, lexicon in _made(library).items()}
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()
    save(
        library.folder / FOLDER / f"{LEXICONS}.npz",
        digest=np.array(digest(library)),
        made_with=np.array(_MADE_WITH),
        lexicons=np.frombuffer(text, np.uint8),
    )


def digest(library: Library) -> str:
    """Return a fingerprint of everything of ours that lexicons are made from."""
    topics = [topic.name for topic in library.topics.values()]
    record = [library.languages, library.organisations, library.forum.title, topics]
    found = hashlib.sha256(repr([record, *names(library)]).encode())
    code = (Path(str(module.__file__)) for module in _MADE_BY)
    for path in (*code, *sorted((library.folder / "questions").glob("*/*.yaml"))):
        found.update(f"{path.parent.name}/{path.name}\n".encode() + path.read_bytes())
    return found.hexdigest()


def _made(library: Library) -> dict[str, Lexicon]:
    return {code: build(library, code) for code in library.languages}


def _stored(library: Library) -> dict[str, Lexicon] | None:
    """The lexicons as they were written; None where they are not current."""
    path = library.folder / FOLDER / f"{LEXICONS}.npz"
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as stored:
        if (str(stored["made_with"]), str(stored["digest"])) != (_MADE_WITH, digest(library)):
            return None
        plain = json.loads(stored["lexicons"].tobytes())
    return {code: Lexicon.of(each) for code, each in plain.items()}
