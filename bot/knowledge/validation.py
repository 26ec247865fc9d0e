"""What a model refuses, in words for a person who does not program."""

from collections.abc import Iterable, Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from bot.knowledge.asking import LabelledQuestion
from bot.knowledge.files import LISTS, ONES
from bot.knowledge.problems import Problem, suggestion
from bot.knowledge.yaml_files import Document, Where

_MISSING = "there is no key "
_DATE = "write it as 2024-05-27"
_TIME = "write it as 14:30"
_LIST = "write a list: one item a line, each after a hyphen"
_MAPPING = "write keys below it, each as key: value, indented"
_BY_TYPE = {
    "date_from_datetime_parsing": ("is not a date", _DATE),
    "date_from_datetime_inexact": ("is not a date", _DATE),
    "date_parsing": ("is not a date", _DATE),
    "date_type": ("is not a date", _DATE),
    "time_parsing": ("is not a time", _TIME),
    "time_type": ("is not a time", _TIME),
    "int_parsing": ("is not a whole number", "write digits only"),
    "int_type": ("is not a whole number", "write digits only"),
    "bool_parsing": ("is neither true nor false", "write true or false"),
    "bool_type": ("is neither true nor false", "write true or false"),
    "tuple_type": ("is not a list", _LIST),
    "dict_type": ("has no keys", _MAPPING),
    "model_type": ("has no keys", _MAPPING),
    "model_attributes_type": ("has no keys", _MAPPING),
    "string_type": ("is not a text", "write one text, in quotes where it holds a colon or a #"),
}
_BY_KEY = {
    "phone": ("is not a telephone number", "write it as +41 22 730 5111"),
    "fax": ("is not a fax number", "write it as +41 22 730 5111"),
    "email": ("is not an e-mail address", "write it as name@itu.int"),
    "link": ("is not a web address", "write it from www. or https:// on, without spaces"),
    "months": ("is not a month", "write it as 2019-11"),
}


def translated(error: ValidationError, kind: str, document: Document) -> Iterable[Problem]:
    """Return the problems of one file, each once, at its line."""
    if document.value is None:
        return [document.problem((), "the file is empty", "see the recipes in README.md")]
    model = {**LISTS, **ONES}.get(kind, LabelledQuestion)
    problems = list(dict.fromkeys(_problem(e, model, document) for e in _telling(error)))
    misspelt = {problem.instead for problem in problems}
    return [p for p in problems if f"write {p.what.removeprefix(_MISSING)}" not in misspelt]


def _telling(error: ValidationError) -> Iterator[dict[str, Any]]:
    """A topic is a list or the words "not stated": keep what is said of the one that was meant."""
    for detail in error.errors():
        branch = detail["loc"][-1] if detail["loc"] else None
        if str(branch).startswith("literal["):
            if not isinstance(detail["input"], list):
                yield {**detail, "type": "stated", "loc": detail["loc"][:-1]}
        elif not (detail["type"] == "tuple_type" and str(branch).startswith("tuple[")):
            yield dict(detail)


def _problem(detail: dict[str, Any], model: type[BaseModel], document: Document) -> Problem:
    where = _where(detail, document.value)
    what, instead = _words(detail, where, model)
    return document.problem(where, what, instead)


def _where(detail: dict[str, Any], value: Any) -> Where:
    """The place in the file: pydantic's own, without its names for alternatives."""
    where: list[str | int] = []
    for part in detail["loc"]:
        inside = isinstance(value, dict) and part in value
        if inside or (isinstance(value, list) and isinstance(part, int)):
            value = value[part]
            where.append(part)
    return tuple(where)


def _words(detail: dict[str, Any], where: Where, model: type[BaseModel]) -> tuple[str, str]:
    kind, given = detail["type"], detail["input"]
    key = next((part for part in reversed(where) if isinstance(part, str)), "")
    if kind == "extra_forbidden":
        known = _keys(model, where[:-1])
        return f"unknown key {key}", suggestion(key, known, f"use one of: {', '.join(known)}")
    if kind == "missing":
        return f"{_MISSING}{detail['loc'][-1]}", "add it"
    if kind == "stated":
        return f"{_shown(given)} is no list of facts", "write facts below the topic, or: not stated"
    if kind == "value_error":
        what, _, instead = str(detail["ctx"]["error"]).partition(": ")
        return what, instead
    if kind == "literal_error":
        expected = detail["ctx"]["expected"].replace("'", "")
        return f"{key} cannot be {_shown(given)}", f"write {expected}"
    what, instead = _BY_KEY.get(key, ("", "")) if kind == "string_pattern_mismatch" else ("", "")
    what, instead = (what, instead) if what else _BY_TYPE.get(kind, (detail["msg"], "correct it"))
    return f"{_shown(given) if isinstance(given, str) and given else key} {what}", instead


def _shown(given: Any) -> str:
    return f"'{given}'" if isinstance(given, str) else "what stands here"


def _keys(model: type[BaseModel], where: Where) -> list[str]:
    for part in where:
        if part in model.model_fields:
            model = _model_in(model.model_fields[str(part)].annotation) or model
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
