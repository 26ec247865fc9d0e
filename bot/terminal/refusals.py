"""What Telegram answers when it refuses a call."""

from typing import Any


class Refusal(Exception):  # noqa: N818 - the word of the field, and no fault of ours
    """A call that failed; ``description`` is what Telegram writes, ``code`` its HTTP status."""

    def __init__(self, code: int, description: str) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description

    @property
    def body(self) -> dict[str, Any]:
        """The JSON answer."""
        return {"ok": False, "error_code": self.code, "description": self.description}


def bad_request(text: str) -> Refusal:
    """Return the answer to a call that is wrong in itself."""
    return Refusal(400, f"Bad Request: {text}")


def forbidden(text: str) -> Refusal:
    """Return the answer to a call about somebody who does not want it."""
    return Refusal(403, f"Forbidden: {text}")
