"""JSON Schemas of the knowledge files, so that editors complete keys and mark mistakes."""

import json
from pathlib import Path
from typing import Any

from bot.knowledge.files import ADAPTERS

_NOTE = "Made from the models by: forumbot knowledge schema"


def schemas() -> dict[str, str]:
    """Return the schema of each kind of file, by file name."""
    return {f"{kind}.json": _schema(kind) for kind in ADAPTERS}


def write(folder: Path) -> list[Path]:
    """Write every schema into ``folder``; returns the paths."""
    folder.mkdir(exist_ok=True)
    paths = []
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
        paths.append(folder / name)
    return paths


def _schema(kind: str) -> str:
    schema = _as_typed(ADAPTERS[kind].json_schema())
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$comment": _NOTE, **schema}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _as_typed(schema: Any) -> Any:
    """An editor takes an unquoted 2022 for a number; where we read a text, both are right."""
    if isinstance(schema, list):
        return [_as_typed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    typed = {key: _as_typed(value) for key, value in schema.items()}
    if typed == {"type": "string"} or (typed.get("type") == "string" and set(typed) <= _PLAIN):
        typed["type"] = ["string", "number"]
    if typed.get("format") == "time":  # to an editor a time has seconds and a zone
        typed["pattern"] = "^[0-9]{2}:[0-9]{2}$"
        del typed["format"]
    return typed


_PLAIN = {"type", "title", "description", "default"}
