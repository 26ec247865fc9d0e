"""What lies on the disk of what people typed: nothing that can be read without the key."""

from collections.abc import Collection
from pathlib import Path

import pytest

from tests.telegram_app.conftest import Telegram
from tests.telegram_app.rsvp.conftest import Delegate

CHIEF = 1
TYPED = "Xylophonia"


@pytest.fixture
def admins() -> Collection[int]:
    return (CHIEF,)


def on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_nothing_that_people_typed_can_be_read_on_the_disk(
    ada: Delegate, telegram: Telegram, tmp_path: Path
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    await ada.says(f"Ministry of {TYPED}")
    in_the_middle = on_disk(tmp_path / "data")
    await ada.taps(0, 0, 0)
    await ada.says(f"when is the 2022 forum, asks {TYPED}?")
    chief = telegram.person(CHIEF)
    await telegram.asked(chief, "/broadcast")
    await telegram.asked(chief, f"Dear people of {TYPED}, the Forum is near.")
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    draft = await telegram.stores.broadcasts.find(1)
    assert (rsvp and rsvp.organisation) == f"Ministry of {TYPED}"
    assert draft
    assert TYPED in draft.announcement.versions["en"].text
    for found in (in_the_middle, on_disk(tmp_path / "data")):
        assert TYPED.encode() not in found
    # What is no text of theirs is there to be read.
    assert b"governments" in on_disk(tmp_path / "data")
