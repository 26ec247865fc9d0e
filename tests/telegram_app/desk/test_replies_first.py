from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome
from tests.telegram_app.desk.conftest import SENDING, Office
from tests.telegram_app.desk.test_sending import drafted

YEARS = ("2017", "2020", "2022")


@SENDING
async def test_who_asks_during_a_broadcast_waits_for_none_of_it(office: Office) -> None:
    await office.readers({"en": range(100, 500)})
    ada = await drafted(office)
    await ada.picks("Send now", "✓ Yes, send to 400")
    asking = office.telegram.person(5)
    answers = []
    for year in YEARS:
        asking.says(f"when is the {year} forum?")
        answers.append((await asking.reads()).text.split("\n")[1])
    counts = (await office.stores.deliveries.outcomes([1]))[1]
    broadcast = await office.stores.broadcasts.find(1)
    assert broadcast
    assert [answer.startswith("Dates announced:") for answer in answers] == [True] * len(YEARS)
    assert (broadcast.state, counts[Outcome.PENDING] > 200) == (State.SENDING, True)
