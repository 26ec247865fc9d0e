"""Lists of all editions are told a page at a time."""

from bot import assembly
from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.telegram_app import callback_data
from bot.wording.reply import Show
from tests.benchmarks.questions import with_editions
from tests.conftest import TODAY


def _pages(talk: Conversation) -> list[tuple[int, ...]]:
    reply = talk.hear("the dates of all editions", TODAY).reply
    pages = [reply.editions]
    while reply.buttons:
        ((button,),) = reply.buttons
        assert isinstance(button.action, Show)
        reply = talk.show(button.action, "en", TODAY).reply
        pages.append(reply.editions)
    return pages


def test_a_long_list_is_paged_back_to_the_first_edition(library: Library) -> None:
    many = with_editions(library, 15)
    pages = _pages(assembly.conversation(many))
    assert [len(page) for page in pages] == [6, 6, 3]
    assert sorted(year for page in pages for year in page) == sorted(many.editions)


def test_a_short_list_is_told_at_once(talk: Conversation) -> None:
    assert _pages(talk) == [(2017, 2020, 2022, 2024)]


def test_a_page_fits_a_button(library: Library) -> None:
    wish = Show(2022, ("policy_statement", "photo_contest"), in_place=True, and_before=True)
    data = callback_data.of(wish, "zh")
    assert data is not None
    assert callback_data.read(data, library) == callback_data.ShowPressed(wish, "zh")


def test_a_list_leaves_out_the_editions_that_are_not_asked_for(talk: Conversation) -> None:
    assert talk.hear("which letters did Houlin Zhao sign?", TODAY).reply.editions == (
        2017, 2020, 2022,
    )  # fmt: skip
    nowhere = talk.hear("which editions were in January?", TODAY).reply
    assert (nowhere.decision, nowhere.editions) == ("answer", (2017, 2020, 2022, 2024))
