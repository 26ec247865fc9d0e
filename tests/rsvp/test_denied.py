"""What somebody says they are not is not taken for what they are."""

import pytest

from bot.knowledge.library import Library
from bot.rsvp.typed import Typed

WAYS = ("in_person", "remote", "undecided")


@pytest.mark.parametrize(
    "text",
    [
        "I'm from the private sector, not from a government",
        "not from a government but from the private sector",
        "private sector rather than the government",
        "somos del sector privado, no del gobierno",
        "nous sommes du secteur privé, pas du gouvernement",
        "secteur privé plutôt que gouvernement",
        "нет, мы из частного сектора, а не от правительства",
        "мы из частного сектора, а не от правительства",
        "我们是私营部门，不是政府",
        "不是政府，是私营部门",
        "نحن من القطاع الخاص وليس من الحكومة",
        "لسنا من الحكومة بل من القطاع الخاص",
    ],
)
def test_of_two_groups_the_one_that_is_denied_is_left_out(library: Library, text: str) -> None:
    assert Typed(library).stated(text, tuple(library.stakeholders)) == {"private_sector"}


@pytest.mark.parametrize(
    "text",
    [
        "online, not in person",
        "en línea, no en persona",
        "en ligne et pas en personne",
        "онлайн, а не очно",
        "线上，不是现场",
        "عن بعد وليس حضوريا",
    ],
)
def test_of_two_ways_the_one_that_is_denied_is_left_out(library: Library, text: str) -> None:
    assert Typed(library).named(text, WAYS) == {"remote"}


@pytest.mark.parametrize("text", ["no, private sector", "no, del sector privado", "不，是私营部门"])
def test_who_only_says_no_before_it_means_it(library: Library, text: str) -> None:
    assert Typed(library).stated(text, tuple(library.stakeholders)) == {"private_sector"}


def test_what_stays_unclear_names_all(library: Library) -> None:
    typed, kinds = Typed(library), tuple(library.stakeholders)
    assert typed.stated("government and private sector", kinds) == {"governments", "private_sector"}


@pytest.mark.parametrize(
    "text",
    [
        "we are not from a government",
        "neither government nor private sector",
        "nous ne sommes pas un gouvernement",
        "мы не от правительства",
        "لسنا من الحكومة",
    ],
)
def test_who_only_denies_names_nothing(library: Library, text: str) -> None:
    assert Typed(library).stated(text, tuple(library.stakeholders)) == frozenset()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("I'm not okay with that", {"refuse"}),
        ("I do not agree", {"refuse"}),
        ("I don't agree", {"refuse"}),
        ("I don't think I agree", set()),
        ("no estoy de acuerdo", {"refuse"}),
        ("je ne suis pas d'accord", {"refuse"}),
        ("please don't", {"refuse"}),
        ("not now", {"refuse"}),
        ("no problem", {"agree"}),
        ("pas de problème", {"agree"}),
        ("не против", {"agree"}),
    ],
)
def test_who_does_not_agree_has_not_agreed(library: Library, text: str, named: set[str]) -> None:
    assert Typed(library).named(text, ("agree", "refuse", "undecided")) == named


def test_not_to_be_sure_denies_nothing(library: Library) -> None:
    named = Typed(library).named("I do not know, maybe in person", WAYS)
    assert named == {"in_person", "undecided"}
