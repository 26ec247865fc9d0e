from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.problems import DamagedKnowledgeError
from bot.knowledge.yaml_files import Document, read


def written(folder: Path, text: str) -> Path:
    path = folder / "file.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_scalar_is_a_text_and_every_key_and_item_knows_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, "a:\n  - 1\n  - b: yes\n    c: 2024-05-27\nd: {e: ~}\n")
    assert read(path) == Document(
        path,
        {"a": ["1", {"b": "yes", "c": "2024-05-27"}], "d": {"e": "~"}},
        {
            (): 1,
            ("a",): 1,
            ("a", 0): 2,
            ("a", 1): 3,
            ("a", 1, "b"): 3,
            ("a", 1, "c"): 4,
            ("d",): 5,
            ("d", "e"): 5,
        },
    )


def test_the_line_of_a_key_that_is_not_there_is_that_of_what_is_around_it(tmp_path: Path) -> None:
    document = read(written(tmp_path, "a:\n  b: 1\n"))
    assert document.line(("a", "x", 0)) == 1
    assert document.line(("x",)) == 1


@pytest.mark.parametrize(
    "tag",
    [
        "!!python/object/apply:os.system [touch {}]",
        "!!python/object/new:os.system [touch {}]",
        "!<tag:yaml.org,2002:python/object/apply:os.system> [touch {}]",
        "!!python/name:os.system",
        "!include {}",
    ],
)
def test_a_file_runs_nothing(tmp_path: Path, tag: str) -> None:
    path = written(tmp_path, f"a: 1\nb: {tag.format(tmp_path / 'ran')}\n")
    with pytest.raises(DamagedKnowledgeError, match=r"file\.yaml:2: a tag \("):
        read(path)
    assert not (tmp_path / "ran").exists()


ANYTHING = st.one_of(
    st.binary(max_size=200),
    st.text(alphabet="ab: -[]{}#&*!|>'\"%@,?\n", max_size=60).map(str.encode),
)


@given(ANYTHING)
def test_whatever_stands_in_a_file_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(raw)
    with suppress(DamagedKnowledgeError):
        assert read(path).path == path
