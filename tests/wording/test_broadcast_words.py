"""What is said of a broadcast, in an officer's language."""

from datetime import UTC, datetime

import pytest

from bot.broadcasts.announcement import Announcement, Offer, Version
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import Broadcast, State
from bot.knowledge.library import Library
from bot.wording.broadcast_words import BroadcastWords
from bot.wording.phrases import Phrases

WRITTEN = {"en": Version(text="Hello"), "fr": Version(text="Bonjour")}
BROADCAST = Broadcast(
    id=3, state=State.DRAFT, author=7, created_at=datetime(2024, 2, 10, tzinfo=UTC),
    announcement=Announcement(
        versions=WRITTEN, offers=(Offer.REGISTRATION, Offer.ASK), edition=2024
    ),
    audience=Audience(among=Among.NEWS, languages=frozenset({"en", "fr"})),
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["Broadcast 3: draft", "Texts: English, Français",
                "For: everyone who asked for news", "Languages: English, Français",
                "Buttons: Official registration, Ask a question"]),
        ("ar", ["الإعلان 3: مسودة", "النصوص: \u2068English\u2069، \u2068Français\u2069",
                "إلى: كل من طلب الأخبار", "اللغات: \u2068English\u2069، \u2068Français\u2069",
                "الأزرار: التسجيل الرسمي، طرح سؤال"]),
        ("zh", ["群发通知 3：草稿", "文本：English，Français",
                "发给：所有要求接收论坛动态的人", "语言：English，Français",
                "按钮：官方注册，提问"]),
    ],
)  # fmt: skip
def test_what_an_officer_has_chosen(
    library: Library, phrases: Phrases, language: str, told: list[str]
) -> None:
    what = BroadcastWords(library, phrases, BROADCAST, language).what()
    assert [str(what.heading), *what.text.splitlines()] == told
