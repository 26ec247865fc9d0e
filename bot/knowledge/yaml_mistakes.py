"""The YAML parser's complaints in plain words."""

from typing import Any

OPEN_QUOTE = ("a quotation mark is opened and not closed", "close it on the same line")
_PLAIN = (
    ("quoted scalar", *OPEN_QUOTE),
    ("mapping values are not allowed", "a colon stands where none can",
     "put the whole text in quotes, or correct the indentation"),
    ("expected ':'", "a key without a colon", "write key: text"),
    ("expected ',' or", "a bracket is opened and not closed", "close it on the same line"),
    (
        "node content",
        "a bracket or comma stands before this, and nothing follows it",
        "close the bracket or delete the comma",
    ),
    ("expected key", "this line does not line up with the ones above",
     "give it the same number of spaces"),
    ("'-' indicator", "this line does not line up with the ones above",
     "give it the same number of spaces"),
    ("block sequence entries are not allowed", "a list starts where none can",
     "start it on a line of its own"),
    ("cannot start any token", "a text cannot start with this character",
     "put the text in quotes"),
    ("escape", "a backslash that means nothing here", "use 'single quotes' or write \\\\"),
    ("undefined tag handle", "a text starts with an exclamation mark", "put the text in quotes"),
    ("alias", "a text cannot start with *", "put the text in quotes"),
    ("anchor", "a text cannot start with &", "put the text in quotes"),
    ("document start", "the text after the first value does not belong to it",
     "correct the indentation"),
)  # fmt: skip


def in_plain_words(error: Any) -> tuple[int, str, str]:
    """Return the line, what is wrong, and what to write instead."""
    context, problem = getattr(error, "context", None) or "", getattr(error, "problem", None) or ""
    mark = getattr(error, "problem_mark", None)
    if "flow" in context or "quoted scalar" in context:
        mark = getattr(error, "context_mark", None) or mark
    line = mark.line + 1 if mark else 1
    said = f"{problem} {context}"
    for part, what, instead in _PLAIN:
        if part in said:
            return line, what, instead
    return line, f"this is not YAML ({said.strip()})", "compare it with the lines around it"
