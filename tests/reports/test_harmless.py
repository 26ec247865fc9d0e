import csv
import io
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.reports.harmless import harmless, printable

SIGNS = "=+-@"
NASTY = st.text(
    st.sampled_from("=+-@＝－−\t\r\n ;,'\"\u200b\u202e\ufeff\xa0\u2066\u061c\0\x85a1ж论ع")
) | st.text(st.characters(exclude_categories=["Cf", "Cs"]))


def _begins_a_formula(cell: str) -> bool:
    """Whether a spreadsheet might run ``cell``, be it read ever so leniently."""
    seen = [c for c in cell if not c.isspace() and unicodedata.category(c) not in {"Cf", "Cc"}]
    first = unicodedata.normalize("NFKC", seen[0]) if seen else ""
    return first in {*SIGNS, "−"} and first != ""


def _cells(text: str, separator: str) -> list[str]:
    """Cells of a line as a program reads it that takes ``separator`` for the separator."""
    return [cell for row in csv.reader(io.StringIO(text), delimiter=separator) for cell in row]


@given(NASTY)
@example("=1+1")
@example("\t=1")
@example("a;=1")
@example("'=1")
@example("\u200b＝1")
@example("a\n@b")
def test_no_cell_begins_a_formula(text: str) -> None:
    for separator in ",;\t":
        for part in re.split(f"[{separator}\r\n]", harmless(text)):
            assert not _begins_a_formula(part)
            assert not _begins_a_formula(part.lstrip('"'))
    assert not harmless(text).startswith(("\t", "\r", "\n", *SIGNS))


@given(NASTY)
def test_the_text_is_all_there(text: str) -> None:
    """Only apostrophes are added, each right before what would be run."""
    known = printable(text)
    found = harmless(text)
    rest = iter(found)
    assert all(letter in rest for letter in known)
    assert found.count("'") - known.count("'") == len(found) - len(known)


@given(st.text(), st.text())
def test_two_texts_stay_two(one: str, other: str) -> None:
    if printable(one) != printable(other):
        assert harmless(one) != harmless(other)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("ITU", "ITU"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("Côte d'Ivoire - Abidjan", "Côte d'Ivoire - Abidjan"),
        ("A+B", "A+B"),
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("＋41 22", "'＋41 22"),
        ("  -1", "'  -1"),
        ("'=1", "''=1"),
        ("\tx", "'\tx"),
        ("a;=1", "a;'=1"),
        ("bell\a", "bell\ufffd"),
    ],
)
def test_examples(text: str, kept: str) -> None:
    assert harmless(text) == kept
