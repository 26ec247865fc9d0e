from pathlib import Path

from bot.knowledge.coverage import Translated, texts_by_language, topics_by_edition
from bot.knowledge.loading import load


def test_each_topic_with_facts_stands_somehow_in_each_edition(knowledge: Path) -> None:
    path = knowledge / "editions/2022.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  partners: not stated\n", ""), encoding="utf-8")
    assert topics_by_edition(load(knowledge)) == {
        "dates": {2020: "stated", 2022: "stated"},
        "theme": {2020: "not stated", 2022: "stated"},
        "contact": {2020: "stated", 2022: "not stated"},
        "partners": {2020: "stated", 2022: "missing"},
    }


def test_how_far_each_language_is(knowledge: Path) -> None:
    path = knowledge / "editions/2022.yaml"
    text = path.read_text(encoding="utf-8")
    reviewed = text.replace("official: fr", "official: fr\n        reviewed: [en]")
    path.write_text(reviewed, encoding="utf-8")
    assert texts_by_language(load(knowledge)) == [
        Translated(
            language="en",
            official=0,
            reviewed=1,
            unreviewed=24,
            missing=0,
            ways_of_asking=9,
            subjects_without=("overview", "contact", "partners", "about"),
        ),
        Translated(
            language="fr",
            official=3,
            reviewed=0,
            unreviewed=22,
            missing=0,
            ways_of_asking=4,
            subjects_without=("overview", "theme", "contact", "partners", "about"),
        ),
        Translated(
            language="eo",
            official=0,
            reviewed=0,
            unreviewed=0,
            missing=25,
            ways_of_asking=0,
            subjects_without=("overview", "dates", "theme", "contact", "partners", "about"),
        ),
    ]
