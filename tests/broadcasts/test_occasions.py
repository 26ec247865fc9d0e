"""What on record people should be written to about."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.occasions import Change, Facts, News, Reminder, news, on_record, reminders
from bot.knowledge.facts import Fact, Period
from bot.knowledge.library import Library
from bot.language.texts import Text

TODAY = date(2024, 2, 10)


def moved(library: Library, **facts: tuple[Fact, ...]) -> dict[int, Facts]:
    """What was seen when some topics of 2024 said something else."""
    seen = on_record(library)
    return {**seen, 2024: {**seen[2024], **facts}}


def without(seen: Mapping[int, Facts], year: int) -> dict[int, Facts]:
    return {each: facts for each, facts in seen.items() if each != year}


def dates(library: Library, first: date, last: date) -> tuple[Fact, ...]:
    (fact,) = library.editions[2024].on("dates")
    return (fact.model_copy(update={"period": Period(first=first, last=last)}),)


def test_what_was_seen_is_no_news(library: Library) -> None:
    assert news(on_record(library), library, TODAY) == ()


def test_nothing_is_news_where_nothing_was_seen(library: Library) -> None:
    assert news({}, library, TODAY) == ()


def test_moved_days_are_news_for_those_who_come(library: Library) -> None:
    before = dates(library, date(2024, 4, 1), date(2024, 4, 5))
    (found,) = news(moved(library, dates=before), library, TODAY)
    now = library.editions[2024].on("dates")
    change = Change(topic="dates", before=before, now=now)
    assert found == News(edition=2024, added=False, changes=(change,))
    assert found.audience == Audience(among=Among.EDITION, edition=2024)


def test_what_was_not_stated_and_what_is_withdrawn_are_news(library: Library) -> None:
    venue, deadlines = (library.editions[2024].on(topic) for topic in ("venue", "deadlines"))
    (found,) = news(moved(library, venue=(), deadlines=(*deadlines, *venue)), library, TODAY)
    assert found.changes == (
        Change(topic="venue", before=(), now=venue),
        Change(topic="deadlines", before=venue, now=()),
    )


def test_a_topic_that_letters_do_not_state_any_more_is_news(library: Library) -> None:
    edition = library.editions[2024]
    facts = {topic: said for topic, said in edition.facts.items() if topic != "venue"}
    other = replace(library, editions={2024: edition.model_copy(update={"facts": facts})})
    (found,) = news(on_record(library), other, TODAY)
    assert found.changes == (Change(topic="venue", before=edition.on("venue"), now=()),)


def statement(**words: str) -> Fact:
    said = {"statement": words, "source": {"letter": "2024-01-31", "paragraph": "9"}}
    return Fact.model_validate(said)


def test_every_topic_is_looked_at(library: Library) -> None:
    theme = Fact.model_validate(
        {
            "title": {"official": "fr", "en": "ICTs", "fr": "Les TIC"},
            "source": {"letter": "2024-01-31", "paragraph": "9"},
        }
    )
    hall = statement(en="There is an exhibition.")
    (found,) = news(moved(library, theme=(theme,), exhibition=(hall,)), library, TODAY)
    assert found.changes == (
        Change(topic="theme", before=(theme,), now=()),
        Change(topic="exhibition", before=(hall,), now=()),
    )
    assert not found.asks_again


def test_every_topic_on_record_is_seen(library: Library) -> None:
    seen = on_record(library)[2024]
    edition = library.editions[2024]
    assert seen == {topic: edition.on(topic) for topic in edition.facts if edition.on(topic)}


def test_a_better_translation_is_no_news_and_other_words_are(library: Library) -> None:
    edition = library.editions[2024]
    (said,) = edition.on("remote")
    assert said.statement
    for changed, number in (({"fr": "Autre."}, 0), ({"en": "No remote participation."}, 1)):
        words = Text.model_validate({**said.statement.languages, **changed})
        before = (said.model_copy(update={"statement": words}),)
        assert len(news(moved(library, remote=before), library, TODAY)) == number


def test_what_stands_under_two_topics_is_told_once(library: Library) -> None:
    edition = library.editions[2024]
    consultation, programme = edition.on("consultation"), edition.on("programme")
    assert consultation[0].statement == programme[0].statement
    before = {"consultation": consultation[1:], "programme": programme[1:]}
    (found,) = news(moved(library, **before), library, TODAY)
    assert found.changes == (Change(topic="programme", before=(), now=programme[:1]),)


def test_the_same_day_for_something_else_is_news(library: Library) -> None:
    (one,) = library.editions[2024].on("deadlines")
    other = one.model_copy(update={"label": Text.model_validate({"en": "Workshops"})})
    (found,) = news(moved(library, deadlines=(one, other)), library, TODAY)
    assert found.changes == (Change(topic="deadlines", before=(other,), now=()),)


def test_people_are_asked_again_where_they_may_decide_otherwise(library: Library) -> None:
    for topic in ("dates", "venue", "remote"):
        (found,) = news(moved(library, **{topic: ()}), library, TODAY)
        assert found.asks_again
    (found,) = news(without(on_record(library), 2024), library, TODAY)
    assert found.asks_again


def test_other_words_and_sources_are_no_news(library: Library) -> None:
    (fact,) = library.editions[2024].on("registration")
    reworded = fact.model_copy(update={"label": Text.model_validate({"en": "Papers"})})
    assert news(moved(library, registration=(reworded,)), library, TODAY) == ()


def test_a_new_edition_is_news_for_those_interested(library: Library) -> None:
    (found,) = news(without(on_record(library), 2024), library, TODAY)
    assert (found.edition, found.added) == (2024, True)
    told = [(change.topic, change.before, change.now) for change in found.changes]
    edition = library.editions[2024]
    topics = ("dates", "venue", "registration", "deadlines")
    assert told == [(topic, (), edition.on(topic)) for topic in topics]
    assert found.audience == Audience(among=Among.NEXT)


def test_editions_that_are_over_are_left_alone(library: Library) -> None:
    seen = without(on_record(library), 2024)
    assert news(seen, library, date(2024, 6, 1)) == ()


def due(library: Library, first: date, last: date) -> dict[date, list[tuple[date, list[str]]]]:
    """Look every day; return on which day people are reminded of what."""
    found = {}
    for number in range((last - first).days + 1):
        today = first + timedelta(number)
        if reminded := reminders(library, today - timedelta(1), today):
            found[today] = [(each.day, sorted(each.concerns)) for each in reminded]
    return found


def test_people_are_reminded_three_times(library: Library) -> None:
    consultation: list[tuple[date, list[str]]] = [(date(2024, 2, 15), [])]
    assert due(library, date(2024, 1, 1), date(2024, 3, 1)) == {
        date(2024, 2, 1): consultation,
        date(2024, 2, 12): consultation,
        date(2024, 2, 14): consultation,
    }


def test_each_deadline_is_for_those_whom_it_concerns(library: Library) -> None:
    (found,) = reminders(library, date(2019, 12, 31), date(2020, 1, 1))
    facts = [f for f in library.editions[2020].on("deadlines") if f.deadline and f.deadline.before]
    assert found == Reminder(
        edition=2020,
        day=date(2020, 1, 15),
        concerns=frozenset({"governments"}),
        deadlines=tuple(facts),
    )
    assert found.audience == Audience(stakeholders=frozenset({"governments"}))
    (both,) = reminders(library, date(2020, 1, 19), date(2020, 1, 20))
    assert [fact.label["en"] for fact in both.deadlines if fact.label] == [
        "Official contributions",
        "Workshop requests",
    ]


def test_after_a_pause_one_reminds_once_and_never_too_late(library: Library) -> None:
    assert len(reminders(library, date(2024, 1, 1), date(2024, 2, 15))) == 1
    assert reminders(library, date(2024, 1, 1), date(2024, 2, 16)) == ()


def test_a_deadline_that_moves_is_another(library: Library) -> None:
    edition = library.editions[2024]
    (fact,) = edition.on("deadlines")
    assert fact.deadline
    later = fact.deadline.model_copy(update={"date": date(2024, 3, 15)})
    facts = {**edition.facts, "deadlines": (fact.model_copy(update={"deadline": later}),)}
    other = replace(library, editions={2024: edition.model_copy(update={"facts": facts})})
    assert list(due(other, date(2024, 2, 1), date(2024, 3, 1))) == [date(2024, 3, 1)]
