from itertools import product

from bot.knowledge.library import Library
from bot.reports.export import Format
from bot.rsvp.counting import Slice
from bot.rsvp.rsvp import Way
from bot.telegram_app.reports.report_data import (
    LIST,
    STATS,
    ListPressed,
    Step,
    list_wish,
    of_list,
    of_stats,
)

FILES = {Step.FILE, Step.FILE_TYPED}


def test_every_button_fits_and_is_read_back(library: Library) -> None:
    for edition, stakeholder, way, language in product(
        (None, 2024), (None, *library.stakeholders), (None, *Way), (None, "zh")
    ):
        slice_ = Slice(edition=edition, stakeholder=stakeholder, way=way, language=language)
        for step in Step:
            for kind in Format if step in FILES else (None,):
                wish = ListPressed(step, slice_, kind)
                found = LIST.fullmatch(of_list(wish))
                assert found
                assert list_wish(found) == wish
                assert len(found[0].encode()) <= 64


def test_counts_and_charts() -> None:
    for chart in (False, True):
        found = STATS.fullmatch(of_stats(2024, chart=chart))
        assert found
        assert (found["edition"], bool(found["chart"])) == ("2024", chart)
