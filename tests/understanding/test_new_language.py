"""An invented language, from files alone."""

import shutil
from pathlib import Path

from bot import assembly
from bot.knowledge.loading import existing
from bot.knowledge.skeleton import add_language
from tests.conftest import TODAY


def test_a_language_added_by_files_is_understood_and_spoken(tmp_path: Path) -> None:
    folder = tmp_path / "knowledge"
    left_out = shutil.ignore_patterns("models", "tests", "schemas")
    shutil.copytree(existing(None), folder, ignore=left_out)
    add_language(folder, "qxx")
    questions = folder / "questions" / "qxx"
    (questions / "dates.yaml").write_text("words: [zibbu]\nhints: []\nask: []\n")
    frame = (questions / "frame.yaml").read_text()
    frame = frame.replace("forum: []", "forum: [plenkor]").replace("filler: []", "filler: [ta, ok]")
    (questions / "frame.yaml").write_text(frame)
    phrases = folder / "phrases" / "qxx.ftl"
    phrases.write_text(phrases.read_text().replace("This edition is over.", "Plenkor finu."))

    talk = assembly.conversation(assembly.library(folder))
    reply = talk.hear("zibbu ta plenkor ok 2022?", TODAY).reply
    assert (reply.language, reply.decision) == ("qxx", "answer")
    assert (reply.editions, reply.topics) == ((2022,), ("dates",))
    assert "Plenkor finu." in reply.text
    assert talk.hear("when is the 2022 forum?", TODAY).reply.language == "en"
