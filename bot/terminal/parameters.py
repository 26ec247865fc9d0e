"""The parameters of one call as they travel: everything is text, composites are JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.terminal.refusals import bad_request


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes


class Parameters:
    """Reads parameters by type; each reader raises Refusal for a value of another type."""

    def __init__(self, given: Mapping[str, str], uploads: Mapping[str, Upload]) -> None:
        self.given = dict(given)
        self.uploads = dict(uploads)

    def __contains__(self, name: str) -> bool:
        return bool(self.given.get(name))

    def text(self, name: str) -> str:
        """Return the text, empty if it is not given."""
        return self.given.get(name, "")

    def number(self, name: str) -> int | None:
        """Return the whole number, None if it is not given."""
        given = self.given.get(name)
        if not given:
            return None
        try:
            return int(given)
        except ValueError:
            raise bad_request(f'parameter "{name}" must be a whole number') from None

    def flag(self, name: str) -> bool:
        """Return whether it is given and true."""
        return self.given.get(name, "").lower() in ("true", "1", "yes")

    def json(self, name: str) -> Any:
        """Return the composite value, None if it is not given."""
        given = self.given.get(name)
        if not given:
            return None
        try:
            return json.loads(given)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def objects(self, name: str) -> list[dict[str, Any]]:
        """Return a list of objects, empty if it is not given."""
        value = self.json(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise bad_request(f"can't parse {name}: expected an Array of Objects")
        return value

    def object(self, name: str) -> dict[str, Any]:
        """Return an object, empty if it is not given."""
        value = self.json(name)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise bad_request(f"can't parse {name}: expected an Object")
        return value
