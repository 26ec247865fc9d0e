import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.library import Library
from bot.rsvp.rsvp import Way
from bot.rsvp.typed import Typed

YES_NO = ("agree", "refuse", "undecided")
ORDERS = ("back", "cancel", "skip")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("private sector", "private_sector"),
        ("société civile", "civil_society"),
        ("SOCIETE CIVILE", "civil_society"),
        ("частного сектора", "private_sector"),
        ("я из министерства", "governments"),
        ("الحكومة", "governments"),
        ("أنا من القطاع الخاص", "private_sector"),
        ("私營部門", "private_sector"),
        ("我是政府的", "governments"),
        ("we are from the ministry of ICT", "governments"),
        ("goverment", "governments"),
        ("universty", "academia_technical"),
        ("privatesector", "private_sector"),
    ],
)
def test_a_kind_is_known_by_its_words_in_any_language(typed: Typed, text: str, name: str) -> None:
    assert typed.named(text, KINDS) == {name}


KINDS = (
    "governments", "private_sector", "civil_society", "academia_technical",
    "international_organizations",
)  # fmt: skip


@pytest.mark.parametrize("text", ["", "hello", "UN", "organisation", "civil", "x" * 10_000, "🎉"])
def test_what_names_no_kind_is_not_guessed(typed: Typed, text: str) -> None:
    assert typed.named(text, KINDS) == frozenset()


def test_what_names_two_kinds_names_both(typed: Typed) -> None:
    found = typed.named("ministry of the private sector", KINDS)
    assert found == {"governments", "private_sector"}


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("in person please", "in_person"),
        ("I'll come to Geneva", "in_person"),
        ("presencial", "in_person"),
        ("очно", "in_person"),
        ("حضوريا", "in_person"),
        ("现场参加", "in_person"),
        ("onlin", "remote"),
        ("en línea", "remote"),
        ("عن بُعد", "remote"),
        ("远程", "remote"),
        ("не знаю", "undecided"),
        ("quizás", "undecided"),
        ("je ne sais pas encore", "undecided"),
    ],
)
def test_ways_are_known_in_any_language(typed: Typed, text: str, way: str) -> None:
    assert typed.named(text, tuple(Way)) == {way}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("yes", {"agree"}),
        ("sí, claro", {"agree"}),
        ("no problem", {"agree"}),
        ("好的", {"agree"}),
        ("No, thanks", {"refuse"}),
        ("nope", {"refuse"}),
        ("hope", set()),
        ("不要", {"refuse"}),
        ("لا أعرف", {"undecided"}),
        ("yes no", {"agree", "refuse"}),
    ],
)
def test_yes_and_no_are_never_guessed(typed: Typed, text: str, names: set[str]) -> None:
    assert typed.named(text, YES_NO) == names


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("back", "back"),
        ("please go back", "back"),
        ("cancle", "cancel"),
        ("annuler svp", "cancel"),
        ("назад", "back"),
        ("إلغاء", "cancel"),
        ("跳过", "skip"),
        ("Back Office Ltd of Geneva", None),
        ("back cancel", None),
        ("", None),
    ],
)
def test_orders_are_short(typed: Typed, text: str, order: str | None) -> None:
    assert typed.ordered(text, ORDERS) == order


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("when is it", True),
        ("Ministry?", True),
        ("متى المنتدى", True),
        ("论坛什么时候开", True),
        ("есть ли онлайн", True),
        ("¿Cuándo es", True),
        ("من وزارة الاتصالات", False),
        ("Ministry of Communications", False),
        ("Whatever works", False),
    ],
)
def test_a_question_is_known_by_its_mark_or_first_word(typed: Typed, text: str, asks: bool) -> None:  # noqa: FBT001
    assert typed.asks(text) is asks


def test_numbers_are_read_in_any_digits(typed: Typed) -> None:
    assert [typed.numbers(t) for t in ("3 people", "٣", "３", "none", "2 or 3")] == [
        [3], [3], [3], [], [2, 3]
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["three", "Trois", "tres", "три", "三", "ثلاثة"])
def test_a_number_may_be_a_word(typed: Typed, text: str) -> None:
    assert typed.numbers(text) == [3]


@pytest.mark.parametrize("text", ["no one", "none", "one of us or two", "personne"])
def test_a_number_word_among_others_is_none(typed: Typed, text: str) -> None:
    assert typed.numbers(text) == []


def test_every_word_on_record_is_clear(typed: Typed, library: Library) -> None:
    kinds = library.stakeholders
    for kind in kinds.values():
        for words in (*kind.name.languages.values(), *kind.also):
            assert typed.named(words, tuple(kinds)) == {kind.id}, words
    for group in (tuple(Way), YES_NO, ORDERS):
        for name in group:
            for words in (w for ws in library.choices[name].words.values() for w in ws):
                assert typed.named(words, group) == {name}, words


@given(st.text(max_size=60))
def test_junk_is_no_fault(typed: Typed, text: str) -> None:
    assert typed.named(text, KINDS) <= set(KINDS)
    typed.asks(text)
    typed.numbers(text)
