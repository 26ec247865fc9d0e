"""How people ask: the words and questions of each subject, per language, and labelled tests."""

from datetime import date
from typing import Literal

from pydantic import Field

from bot.language.record import Record

Words = tuple[str, ...]

BESIDE_TOPICS = ("rsvp", "smalltalk", "not_stated", "declined")
"""Files of ways of asking that are not about a topic: wishes to attend, courtesies, things of the
Forum that no letter states (visas, fees …), and everything else."""


class WaysOfAsking(Record):
    """How one subject is asked about in one language (``questions/<lang>/<subject>.yaml``).

    Each of ``words`` is enough to mean the subject; each of ``hints`` makes it likelier;
    ``ask`` are whole questions. Spelling is folded; a typing slip is forgiven.
    """

    words: Words = ()
    hints: Words = ()
    ask: Words = ()


class Frame(Record):
    """The words around every question in one language (``questions/<lang>/frame.yaml``).

    ``wsis`` names the Forum and nothing else, ``forum`` may be another event; ``filler`` says
    nothing; ``then`` joins two questions; ``follow`` takes up the question before; the others are
    the ways of naming an edition without its year, and what is asked of a date.
    """

    wsis: Words
    forum: Words
    filler: Words
    then: Words = ()
    follow: Words = ()
    same: Words = ()
    every_edition: Words = ()
    latest: Words = ()
    next: Words = ()
    first: Words = ()
    last_but_one: Words = ()
    before: Words = ()
    after: Words = ()
    """The edition before or after another: "the one before", "the following edition"."""
    earlier: Words = ()
    later: Words = ()
    """Words that mean the edition before or after only between one and a year: "before"."""
    calendar: Words = ()
    """Words for years, counted from one: "two years before 2024"."""
    corrects: Words = ()
    """Words that take back what stands before them: "no sorry", "I mean"."""
    salutes: Words = ()
    """Words that make a short clause a salutation: "dear", "good morning"."""
    because: Words = ()
    """Words that begin a reason: "because", "since"."""
    rejects: Words = ()
    """Words right before an edition that is not meant: "not", "instead of"."""
    objects: Words = ()
    """Words that object to what was told: "wrong", "not what I asked"."""
    this_year: Words = ()
    last_year: Words = ()
    next_year: Words = ()
    duration: Words = ()
    weekday: Words = ()
    first_day: Words = ()
    last_day: Words = ()
    how_long_until: Words = ()
    how_long_since: Words = ()
    yes_no: Words = ()
    why: Words = ()
    more: Words = ()
    """Words that ask for every detail: "more", "in detail", "everything"."""
    counted: Words = ()
    """Words that make a number beside them no year: "room", "CHF", "people"."""
    plus: Words = ()
    """The sign in WSIS+20, in words."""
    years: dict[str, Words] = Field(default_factory=dict)
    """Years in words: ``"2020": [twenty twenty, two thousand twenty]``."""
    ago: dict[str, Words] = Field(default_factory=dict)
    """Years back from today: ``"2": [two years ago, 2 years ago]``."""
    months: dict[str, Words] = Field(default_factory=dict)
    """Months as people write them beside the calendar's own names: ``"12": [decembre]``."""
    numbers: dict[str, Words] = Field(default_factory=dict)
    """Small numbers in words: ``"2": [two, a couple]``."""


class LabelledQuestion(Record):
    """A question and what is right for it: "answer 2024 dates" (decision, editions, topics)."""

    ask: str
    expect: str
    kind: str = "plain"
    today: date = date(2026, 11, 21)
    after: Words = ()
    also: tuple[Literal["answer", "not_stated", "unknown_edition", "clarify", "rsvp", "smalltalk",
                        "decline"], ...] = ()  # fmt: skip
