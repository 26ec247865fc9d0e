"""What people typed, at rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UsageError
from bot.storage.sealing import Seal, new_key

OLD, NEW = "old-0123456789abcdef", "new-0123456789abcdef"
AT_FIRST = (
    b"gAAAAABrA4LE7jViwBFGt7Yzxh3xdKeMFwKl1SgbTDKNVM96ci5-9WONCGs_"
    b"pm79RtKNaF_Ahp8QStndFIHhb6pPOFeIMLYC2A=="
)
"""``ITU`` under ``OLD``, as Fernet seals it."""


def under(*keys: str) -> Seal:
    return Seal(lambda: ",".join(keys))


@given(st.text())
def test_what_is_sealed_can_be_opened_and_not_read(text: str) -> None:
    sealed = under(NEW).seal(text)
    assert (under(NEW).open(sealed), len(text) > 8 and text.encode() in sealed) == (text, False)


def test_two_seals_of_the_same_text_differ() -> None:
    assert under(NEW).seal("ITU") != under(NEW).seal("ITU")


@pytest.mark.parametrize(
    "damaged",
    [
        None,
        b"",
        b"\xff",
        b"ITU",
        b"\x02",
        AT_FIRST[:-9],
        pytest.param(under(OLD).seal("ITU")[:-9], id="cut"),
    ],
)
def test_what_is_damaged_or_missing_opens_as_nothing(damaged: bytes | None) -> None:
    assert under(OLD).open(damaged) is None


def test_a_lost_key_costs_the_texts_and_nothing_else() -> None:
    seal = under(NEW)
    assert seal.open(under(OLD).seal("ITU")) is None
    assert seal.open(seal.seal("ITU")) == "ITU"


def test_the_newest_key_seals_and_all_open() -> None:
    both = under(NEW, OLD)
    assert (both.open(under(OLD).seal("a")), under(NEW).open(both.seal("b"))) == ("a", "b")


def test_only_what_is_under_an_older_key_is_renewed() -> None:
    both, old = under(NEW, OLD), under(OLD).seal("ITU")
    renewed = both.renewed(old)
    assert renewed
    assert under(NEW).open(renewed) == "ITU"
    assert [both.renewed(renewed), both.renewed(Seal.throwaway().seal("x"))] == [None, None]


def test_what_was_sealed_at_first_opens_and_is_renewed_even_under_the_same_key() -> None:
    seal = under(OLD)
    renewed = seal.renewed(AT_FIRST)
    assert (seal.open(AT_FIRST), under(NEW).open(AT_FIRST)) == ("ITU", None)
    assert (seal.open(renewed), seal.renewed(renewed or b"")) == ("ITU", None)


def test_a_new_key_is_taken_up_while_running() -> None:
    keys = [OLD]
    seal = Seal(lambda: ",".join(keys))
    before = seal.seal("ITU")
    keys.insert(0, NEW)
    assert (under(NEW).open(seal.seal("now")), seal.open(before)) == ("now", "ITU")


@pytest.mark.parametrize("keys", ["", " , ", "short", f"{NEW},short"])
def test_a_key_that_can_be_guessed_is_refused_unquoted(keys: str) -> None:
    with pytest.raises(UsageError) as error:
        Seal(lambda: keys)
    assert str(error.value) == (
        "DATA_KEY must be at least 16 characters that nobody can guess: "
        "make it with 'openssl rand -base64 32'"
    )


def test_keys_come_one_a_line_or_with_commas() -> None:
    sealed = under(OLD).seal("ITU")
    assert Seal(lambda: f"{NEW}\n{OLD}\n").open(sealed) == "ITU"
    assert Seal(lambda: f" {NEW}, {OLD} ").open(sealed) == "ITU"


def test_new_keys_differ() -> None:
    assert len({new_key() for _ in range(100)}) == 100
