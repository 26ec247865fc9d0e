"""What may stand in the audit log."""

from datetime import UTC, datetime

import pytest

from bot.secretariat.audit import Act, Deed

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize("name", ["viewer", "2024", "changes:2024", "xlsx", ""])
def test_names_of_things_may(name: str) -> None:
    assert Deed(actor=1, act=Act.EXPORTED, at=NOON, details={"x": name}).details == {"x": name}


@pytest.mark.parametrize(
    "text", ["Ada Lovelace", "a\nb", "x" * 65, "<b>", "a@b", "Ministère", "部门"]
)
def test_what_somebody_may_have_typed_may_not(text: str) -> None:
    with pytest.raises(ValueError, match=r"^organisation is no name of a thing$"):
        Deed(actor=1, act=Act.EXPORTED, at=NOON, details={"organisation": text})
