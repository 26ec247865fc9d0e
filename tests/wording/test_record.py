"""Every value on record comes back from a question, in every language."""

import re

import pytest

from bot.answering.answering import answer
from bot.conversation import Conversation
from bot.knowledge.facts import Fact
from bot.knowledge.letters import Letter
from bot.knowledge.library import Library
from bot.understanding.question import Part, Question
from bot.wording.dates import days
from bot.wording.phrases import Phrases
from bot.wording.reply import Reply
from bot.wording.wording import Wording
from tests.conftest import LANGUAGES, TODAY, phrases_of

YEARS = (2017, 2020, 2022, 2024)


def _everything(library: Library, language: str, year: int, topic: str) -> Reply:
    """The reply to a question for every detail of a topic."""
    part = Part(topics=(topic,), editions=(year,), aspects=frozenset({"more"}))
    question = Question(language=language, parts=(part,), confidence=1.0)
    wording = Wording(library, phrases_of(library.folder))
    return wording.reply(answer(question, library, TODAY), language, TODAY)


def _expected(fact: Fact, library: Library, language: str) -> list[str]:
    """What of a fact must be read in a reply, made from the record and not from the wording."""
    locale = library.languages[language].locale
    found = [value for value in (fact.phone, fact.fax, fact.email, fact.link) if value]
    for text in (fact.statement, fact.title, fact.label, fact.doubt):
        found += [text[language]] if text else []
    if fact.title and fact.title.official:
        found.append(fact.title[fact.title.official])
    for name in fact.organisations or ():
        found.append(library.organisations[name].short[language])
    for name in fact.stakeholders or ():
        found.append(library.stakeholders[name].name[language])
    if fact.person or fact.signatory:
        name = fact.person or (fact.signatory.person if fact.signatory else "")
        found.append(library.people[name].name[language])
    if fact.signatory:
        found.append(fact.signatory.office[language])
    if fact.place:
        found.append(library.places[fact.place].city[language])
    if fact.period and fact.period.last:
        found.append(days(fact.period, locale))
    for date in (fact.day and fact.day.date, fact.deadline and fact.deadline.date):
        found += [str(date.day), str(date.year)] if date else []
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("year", YEARS)
def test_every_fact_is_worded_with_its_source(
    library: Library, phrases: Phrases, year: int, language: str
) -> None:
    def source(letter: Letter) -> str:
        undated = phrases.say(language, "letter-undated", subject=letter.subject[language])
        return letter.reference or undated

    edition = library.editions[year]
    for topic in edition.facts:
        reply = _everything(library, language, year, topic)
        stated = edition.on(topic)
        assert reply.decision == ("answer" if stated else "not_stated"), topic
        plain = re.sub("[\u2068\u2069]", "", reply.text)
        for fact in stated:
            missing = [words for words in _expected(fact, library, language) if words not in plain]
            assert missing == [], (year, topic, language)
        letters = (library.letters[fact.source.letter] for fact in stated)
        assert reply.sources == tuple(dict.fromkeys(map(source, letters))), (year, topic, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("year", YEARS)
def test_every_topic_is_asked_by_its_own_name(
    talk: Conversation, library: Library, year: int, language: str
) -> None:
    for topic in library.topics.values():
        free = topic.edition_free
        question = topic.name[language] if free else f"{topic.name[language]} {year}"
        reply = talk.hear(question, TODAY, saved=language).reply
        assert topic.id in reply.topics, question
        assert reply.editions == (() if free else (year,)), question


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_on_the_forum_itself_can_be_had(library: Library, language: str) -> None:
    reply = _everything(library, language, 2024, "about")
    for fact in library.forum.facts["about"]:
        for words in _expected(fact, library, language):
            assert words in reply.text


def test_replies_fit_one_message(library: Library) -> None:
    for language in LANGUAGES:
        for year in YEARS:
            for topic in library.topics:
                assert len(_everything(library, language, year, topic).text) <= 4096
