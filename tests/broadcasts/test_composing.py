from bot.broadcasts.announcement import Announcement, Offer, Version
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.composing import among, narrowed, offering, relabelled
from bot.broadcasts.desk import Filter
from bot.rsvp.rsvp import Way

NARROW = Audience(
    among=Among.EDITION, edition=2024, stakeholders=frozenset({"governments"}),
    ways=frozenset({Way.REMOTE}), languages=frozenset({"fr"}),
)  # fmt: skip


def test_other_people_keep_what_they_can_be_narrowed_by() -> None:
    assert among(NARROW, Among.EDITION, 2022) == Audience(
        among=Among.EDITION, edition=2022, stakeholders=frozenset({"governments"}),
        ways=frozenset({Way.REMOTE}), languages=frozenset({"fr"}),
    )  # fmt: skip
    assert among(NARROW, Among.NEWS, None) == Audience(
        among=Among.NEWS, stakeholders=frozenset({"governments"}), languages=frozenset({"fr"})
    )
    assert among(NARROW, Among.TEST, None) == Audience(among=Among.TEST)


def test_a_choice_is_taken_and_given_back() -> None:
    both = narrowed(NARROW, Filter.WAYS, "in_person", chosen=True)
    assert both.ways == {Way.REMOTE, Way.IN_PERSON}
    assert narrowed(both, Filter.WAYS, "in_person", chosen=False) == NARROW


def test_a_text_never_takes_the_place_of_another_language_s() -> None:
    english, french = Version(text="Hello"), Version(text="Bonjour")
    one = Announcement(versions={"en": french})
    assert relabelled(one, "en", "fr") == Announcement(versions={"fr": french})
    two = Announcement(versions={"en": english, "fr": french})
    assert relabelled(two, "en", "fr") == two


def test_buttons_keep_their_order() -> None:
    first = offering(Announcement(versions={}), Offer.ASK, shown=True)
    assert offering(first, Offer.REGISTRATION, shown=True).offers == (
        Offer.REGISTRATION,
        Offer.ASK,
    )
