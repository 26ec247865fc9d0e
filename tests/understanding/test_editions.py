"""Which edition a message means, on the day it is asked."""

from datetime import date

import pytest

from bot.conversation import Conversation
from tests.conftest import TODAY


@pytest.mark.parametrize(
    ("text", "editions"),
    [
        ("dates of the 2017 forum", (2017,)),
        ("dates of forum '22", (2022,)),
        ("дата форума ٢٠٢٠", (2020,)),
        ("二〇二二年论坛日期", (2022,)),
        ("WSIS+15 dates", (2020,)),
        ("dates SMSI + 20", (2024,)),
        ("fechas del foro dos mil veintidós", (2022,)),
        ("les dates du forum deux mille vingt", (2020,)),
        ("dates of the last forum", (2024,)),
        ("dates of the forum before 2022", (2020,)),
        ("où était le forum avant 2024 ?", (2022,)),
        ("el tema dos ediciones antes de 2024", (2020,)),
        ("кто организовывал за два года до 2024", (2022,)),
        ("2024年往前数两届的主题", (2020,)),
        ("deadline before 15 January 2020", (2020,)),
        ("!!! 27 mai, où est-ce ?", (2024,)),
        ("when was 2020, no sorry, 2022", (2022,)),
        ("Pas 2022, 2020 : c'était quand ?", (2020,)),
        ("موضوع 2017... أقصد 2022", (2022,)),
        ("dates of the 2017 and 2024 forums", (2017, 2024)),
        ("dates of the forum, room 2022", (2024,)),
        ("dates of the forum, room 2202", (2024,)),
        ("how does the forum serve the 2030 agenda? dates of 2022", (2022,)),
        ("qui a signé la circulaire envoyée fin 2019 ?", (2020,)),
        ("who signed the letter of 2019", (2020,)),
        ("who signed the 2019 letter", (2020,)),
        ("кто подписал письмо от 2019 года", (2020,)),
        ("what link does the December letter give for partnership offers?", (2020,)),
        ("tenemos becarias de 20 años, ¿la carta de 2024 habla de jóvenes?", (2024,)),
        ("把2017、2020、2022三届主题对比一下", (2017, 2020, 2022)),
        ("SMSI+2O c'est quand", (2024,)),
        ("forum 2O2O when", (2020,)),
        ("les organisateurs 2020 et 2024 sont différents ?", (2020, 2024)),
        ("whose telephone is +41 22 730 60 65?", (2017,)),
        ("what does the letter of 6 December 2019 say about women", (2020,)),
        ("one letter says 30 March, the other 6 April: which is right?", (2020,)),
        ("where was the forum of 12 to 16 June?", (2017,)),
        ("who signed CL-19/58?", (2020,)),
        ("who is J.K. Ponder?", (2017,)),
        ("2017、2020主题对比", (2017, 2020)),
    ],
)
def test_editions_named(talk: Conversation, text: str, editions: tuple[int, ...]) -> None:
    reply = talk.hear(text, TODAY).reply
    assert (reply.decision, reply.editions) == ("answer", editions)


@pytest.mark.parametrize(
    "text",
    [
        "dates of the 2019 forum",
        "who signed the invitation to the 2019 forum",
        "when was WSIS+10?",
        "论坛2021日期",
        "forum 1850 dates",
        "тема форума 2202?",
        "theme of 2202?",
        "dates of 1850",
        "2202 theme",
        "qui a signé en 3024 ?",
        "1850年的日期",
        "venue of 202",
        "is there a forum in 2030?",
        "2030年论坛在哪",
        "I want to come to the 2027 forum",
        "где форум в 2030 году",
    ],
)
def test_editions_not_on_record_are_said_to_be_so(talk: Conversation, text: str) -> None:
    reply = talk.hear(text, TODAY).reply
    assert (reply.decision, reply.editions) == ("unknown_edition", ())
    assert all(year in reply.text for year in ("2017", "2020", "2022", "2024"))


@pytest.mark.parametrize(
    "text", ["theme of the edition before 2017", "dates of the one after 2024"]
)
def test_nothing_is_on_record_beyond_the_first_and_the_last(talk: Conversation, text: str) -> None:
    assert talk.hear(text, TODAY).reply.decision == "unknown_edition"


def test_a_question_taken_back_is_not_answered(talk: Conversation) -> None:
    reply = talk.hear("who is the contact, no sorry, who signed in 2024?", TODAY).reply
    assert (reply.editions, reply.topics) == ((2024,), ("signatories",))


def test_the_same_words_mean_another_edition_on_another_day(talk: Conversation) -> None:
    assert talk.hear("when is the next forum?", date(2020, 1, 1)).reply.editions == (2020,)
    assert talk.hear("when is the next forum?", date(2023, 1, 1)).reply.editions == (2024,)
    assert talk.hear("where was last year's forum?", date(2025, 2, 10)).reply.editions == (2024,)


def test_no_edition_named_is_the_upcoming_one(talk: Conversation) -> None:
    assert talk.hear("when is the forum?", date(2022, 4, 1)).reply.editions == (2022,)
    assert talk.hear("when is the forum?", TODAY).reply.editions == (2024,)
