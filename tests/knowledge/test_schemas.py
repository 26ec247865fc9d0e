from pathlib import Path

from bot.knowledge.loading import existing
from bot.knowledge.schemas import schemas, write


def test_the_schemas_in_the_knowledge_folder_are_current() -> None:
    folder = existing(None) / "schemas"
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == schemas()


def test_schemas_are_written_into_a_new_folder(tmp_path: Path) -> None:
    paths = write(tmp_path / "schemas")
    assert {path.name: path.read_text(encoding="utf-8") for path in paths} == schemas()
