"""Facts in words: each kind of value as its language writes it."""

from babel.lists import format_list

from bot.knowledge.facts import Fact, Value
from bot.knowledge.letters import Letter
from bot.knowledge.library import Library
from bot.language.texts import Text
from bot.wording import dates
from bot.wording.direction import isolated
from bot.wording.phrases import Phrases


class Values:
    """Words the values of facts in one language."""

    def __init__(self, library: Library, phrases: Phrases, language: str) -> None:
        self._library = library
        self._phrases = phrases
        self._language = language
        self.locale = library.languages[language].locale

    def say(self, message: str, **values: str | int) -> str:
        """Return one of the bot's own messages."""
        return self._phrases.say(self._language, message, **values)

    def text(self, text: Text) -> str:
        """Return the words of a text, isolated where their direction is another."""
        return isolated(text[self._language], self._language)

    def fact(self, fact: Fact) -> list[str]:
        """Return the lines for one fact: its value, what it replaced, doubts about the letter."""
        value = self.value(fact)
        if fact.notably:
            value = self.say("notably", list=value)
        if fact.label:
            value = self.say("labelled", label=self.text(fact.label), value=value)
        lines = [value]
        for old in fact.replaces:
            letter = self.letter(self._library.letters[old.source.letter])
            lines.append(self.say("replaces", value=self.value(old), letter=letter))
        if fact.doubt:
            lines.append(self.say("doubt", doubt=self.text(fact.doubt)))
        return lines

    def value(self, value: Value) -> str:
        """Return a value in words, without its label."""
        words: str = getattr(self, f"_{value.kind}")(value)
        return words

    def letter(self, letter: Letter) -> str:
        """Return how a letter is cited: reference and date, or what it is and what it lacks."""
        if letter.reference and letter.date:
            day = dates.day(letter.date, self.locale)
            words = isolated(letter.reference, self._language)
            reference = self.text(letter.subject) if letter.titled else words
            return self.say("letter", reference=reference, day=day)
        return self.say("letter-undated", subject=self.text(letter.subject))

    def many(self, words: list[str]) -> str:
        """Return a list as the language writes it: "a, b and c"."""
        return format_list(words, locale=self.locale)

    def organisation(self, name: str) -> str:
        """Return what an organisation is called."""
        return self.text(self._library.organisations[name].short)

    def stakeholder(self, name: str) -> str:
        """Return what a kind of stakeholders is called."""
        return self.text(self._library.stakeholders[name].name)

    def month(self, number: str) -> str:
        """Return the name of a month."""
        return dates.month_name(int(number), self.locale)

    def person(self, name: str) -> str:
        """Return a person's name, and as the letter writes it where the script is another."""
        given = self._library.people[name].name
        shown, original = given[self._language], given[given.official or self._language]
        if shown[0].isascii() or shown == original:
            return shown
        return self.say("both-names", name=shown, original=isolated(original, self._language))

    def place(self, name: str) -> str:
        """Return a place: building, city, country."""
        place = self._library.places[name]
        parts = [place.site, place.city, place.country]
        return self.say("comma").join(self.text(part) for part in parts if part)

    def _period(self, value: Value) -> str:
        period = value.period
        assert period  # noqa: S101 - the kind says so
        days = dates.days(period, self.locale)
        if period.last is None:
            days = self.say("from-day", day=days)
        return self.say(f"period-{period.way}", days=days) if period.way else days

    def _day(self, value: Value) -> str:
        day = value.day
        assert day  # noqa: S101
        words = dates.day(day.date, self.locale)
        if hours := dates.hours(day.starts, day.ends):
            words = self.say("day-hours", day=words, hours=hours)
        return self.say("to-be-confirmed", day=words) if day.to_be_confirmed else words

    def _months(self, value: Value) -> str:
        return " / ".join(dates.month(month, self.locale) for month in value.months or ())

    def _deadline(self, value: Value) -> str:
        deadline = value.deadline
        assert deadline  # noqa: S101
        message = "deadline-before" if deadline.before else "deadline"
        return self.say(message, day=dates.day(deadline.date, self.locale))

    def _place(self, value: Value) -> str:
        return self.place(value.place or "")

    def _person(self, value: Value) -> str:
        return self.person(value.person or "")

    def _phone(self, value: Value) -> str:
        return self.say("phone", number=isolated(value.phone or "", self._language))

    def _fax(self, value: Value) -> str:
        return self.say("fax", number=isolated(value.fax or "", self._language))

    def _email(self, value: Value) -> str:
        return self.say("email", address=value.email or "")

    def _link(self, value: Value) -> str:
        return value.link or ""

    def _organisations(self, value: Value) -> str:
        return self.many([self.organisation(name) for name in value.organisations or ()])

    def _signatory(self, value: Value) -> str:
        signatory = value.signatory
        assert signatory  # noqa: S101
        person, office = self.person(signatory.person), self.text(signatory.office)
        return self.say("signatory", person=person, office=office)

    def _stakeholders(self, value: Value) -> str:
        return self.many([self.stakeholder(name) for name in value.stakeholders or ()])

    def _statement(self, value: Value) -> str:
        return self.text(value.statement) if value.statement else ""

    def _title(self, value: Value) -> str:
        """An official title beside our translation of it."""
        title = value.title
        assert title  # noqa: S101
        given = title.given(self._language)
        if given.official or title.official is None:
            return self.say("title", title=given.words)
        original = isolated(title[title.official], self._language)
        return self.say("title-translated", title=given.words, original=original)
