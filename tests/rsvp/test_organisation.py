import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rsvp.organisation import LONGEST, TooLongError, UnfitOrganisationError, akin, cleaned


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ministry\tof\nICT \r\n", "Ministry of ICT"),
        ("<b>ACME</b> & *Co*", "<b>ACME</b> & *Co*"),
        ("\u202eevil\u202c Ltd", "evil Ltd"),
        ("\u2066A\u2069\u200f\u061cB", "AB"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("E\u0301cole", "École"),
        ("می\u200cشود", "می\u200cشود"),
        ("🎉 Party 2024", "🎉 Party 2024"),
        ("وزارة الاتصالات", "وزارة الاتصالات"),
        ("x" * LONGEST, "x" * LONGEST),
        (" " * 10_000 + "ITU", "ITU"),
    ],
)
def test_a_name_is_kept_on_one_line_without_invisible_tricks(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


@pytest.mark.parametrize("typed", ["", " \n", "🎉", "…", "\u202e\u200b", "?!"])
def test_what_has_no_letter_is_no_name(typed: str) -> None:
    with pytest.raises(UnfitOrganisationError):
        cleaned(typed)


@pytest.mark.parametrize("typed", ["x" * (LONGEST + 1), "word " * 2000])
def test_a_name_too_long_is_told_apart(typed: str) -> None:
    with pytest.raises(TooLongError):
        cleaned(typed)


@given(st.text(max_size=300))
def test_what_is_kept_is_clean_and_stays_as_it_is(typed: str) -> None:
    try:
        name = cleaned(typed)
    except UnfitOrganisationError:
        return
    assert cleaned(name) == name
    assert 0 < len(name) <= LONGEST
    joiners = {"\u200c", "\u200d"}
    assert [c for c in name if unicodedata.category(c)[0] == "C" and c not in joiners] == []


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Ministry of ITC", "Ministry of ICT", True),
        ("Ministry", "Ministry of Digital Affairs", True),
        ("电信公司", "中国电信公司", True),
        ("Télécom SA", "TELECOM SA", True),
        ("Ministry of ICT", "where is it?", False),
        ("ITU", "no", False),
        ("ITU", "International Telecommunication Union", False),
    ],
)
def test_one_name_may_correct_another(name: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert (akin(name, other), akin(other, name)) == (same, same)
