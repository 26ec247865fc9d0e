"""Ways of asking: of known subjects and languages, each under one subject only."""

from collections.abc import Iterator
from difflib import get_close_matches

from bot.knowledge.asking import BESIDE_TOPICS, WaysOfAsking
from bot.knowledge.contents import Contents, walk
from bot.knowledge.files import LISTS
from bot.knowledge.problems import Problem
from bot.knowledge.yaml_files import Document, Where
from bot.language.folding import fold


def subjects(contents: Contents) -> Iterator[Problem]:
    """Find question files of a topic or language that does not exist."""
    topics, codes = contents.ids("topics"), contents.ids("languages")
    known = {*(topics or ()), *BESIDE_TOPICS}
    for document, _ in contents.of("asking"):
        subject = document.path.stem
        if topics is not None and subject not in known:
            close = get_close_matches(subject, sorted(known), n=1)
            instead = f"rename it to {close[0]}.yaml" if close else "name it as in topics.yaml"
            yield document.problem((), f"{subject} is no topic", instead)
    for folder in sorted((contents.folder / "questions").glob("*/")):
        if folder.is_dir() and codes is not None and folder.name not in codes:
            what = f"{folder.name} is no language of languages.yaml"
            instead = "add it there or rename the folder"
            yield Problem(file=folder, line=1, what=what, instead=instead)


def empty(contents: Contents) -> Iterator[Problem]:
    """Find an empty way of asking, which would mean everything."""
    for document, value in contents.of(*LISTS, "asking", "frame", "tests"):
        for where, leaf in walk(value):
            if leaf == "" and isinstance(where[-1], int):
                yield document.problem(where, "an empty item", "write something or delete it")


def twice(contents: Contents) -> Iterator[Problem]:
    """Find one way of asking under two subjects of a language, or twice in one list."""
    seen: dict[tuple[str, str], tuple[Document, Where]] = {}
    for document, ways in contents.of("asking"):
        for where, way in _ways(ways):
            first, there = seen.setdefault(
                (document.path.parent.name, _alike(way)), (document, where)
            )
            if way and (first is not document or (where[0] == there[0] and where != there)):
                line = first.line(there)
                place = f"line {line}" if first is document else f"{first.path.name}:{line}"
                what = f"'{way}' stands already in {place}"
                yield document.problem(where, what, "keep it under the one subject it means")


def repeated(contents: Contents) -> Iterator[Problem]:
    """Find a phrase twice in one list of hints or of the words around questions."""
    for document, value in contents.of("asking", "frame"):
        seen: dict[tuple[Where, str], Where] = {}
        for where, phrase in walk(value):
            if isinstance(phrase, str) and where[0] not in {"words", "ask"}:
                there = seen.setdefault((where[:-1], _alike(phrase)), where)
                if there != where:
                    what = f"'{phrase}' stands already in line {document.line(there)}"
                    yield document.problem(where, what, "keep one")


def _ways(ways: WaysOfAsking) -> Iterator[tuple[Where, str]]:
    """Hints may be shared: they only make a subject likelier."""
    yield from ((("words", number), way) for number, way in enumerate(ways.words))
    yield from ((("ask", number), way) for number, way in enumerate(ways.ask))


def _alike(way: str) -> str:
    return " ".join(fold(way).split()).rstrip(" ?!.؟？。")
