import pytest

from bot.knowledge.library import Library
from bot.rsvp.draft import Kind
from bot.rsvp.typed import Typed
from bot.rsvp.wishes import Act, Wish, Wishes
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES


@pytest.fixture(scope="session")
def wishes(library: Library, typed: Typed) -> Wishes:
    return Wishes(library, typed)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("sign me up for the forum", Act.START),
        ("quiero asistir", Act.START),
        ("我要参加", Act.START),
        ("cancel my attendance", Act.WITHDRAW),
        ("unfortunately I have to cancel", Act.WITHDRAW),
        ("I can't come any more, take me off the list", Act.WITHDRAW),
        ("I can't come to Geneva", Act.CHANGE),
        ("I want to change my RSVP", Act.CHANGE),
        ("I want to come online instead of in person", Act.CHANGE),
        ("I changed my mind, I'm not coming", Act.WITHDRAW),
        ("I do not want to attend", Act.WITHDRAW),
        ("please cancel", Act.WITHDRAW),
        ("je ne veux plus venir", Act.WITHDRAW),
        ("no quiero participar", Act.WITHDRAW),
        ("я не хочу участвовать", Act.WITHDRAW),
        ("لا أريد الحضور", Act.WITHDRAW),
        ("不想来了", Act.WITHDRAW),
        ("je ne pourrai pas venir", Act.WITHDRAW),
        ("modifiez mon inscription svp", Act.CHANGE),
        ("ya no puedo ir", Act.WITHDRAW),
        ("cámbiame a virtual", Act.CHANGE),
        ("не смогу приехать, снимите с регистрации", Act.WITHDRAW),
        ("поменяйте моё участие на онлайн", Act.CHANGE),
        ("للأسف لن أتمكن من المجيء، أرجو حذف اسمي", Act.WITHDRAW),
        ("أريد تغيير طريقة حضوري إلى عن بعد", Act.CHANGE),
        ("أريد الحضور", Act.START),
        ("لن أتمكن من الحضور", Act.WITHDRAW),
        ("إلغاء حضوري", Act.WITHDRAW),
        ("取消我的参会", Act.WITHDRAW),
        ("把参会方式改成远程", Act.CHANGE),
    ],
)
def test_what_is_to_be_done(wishes: Wishes, text: str, act: Act) -> None:
    assert wishes.read(text, 2024).act is act


def test_what_the_words_say_already_is_kept(wishes: Wishes) -> None:
    heard = wishes.read("I'm from a university and will come in person", 2024)
    assert heard == Wish(
        edition=2024,
        given={"edition": 2024, "type": "academia_technical", "way": "in_person"},
    )


@pytest.mark.parametrize("text", ["أريد الحضور", "I want to attend", "quiero asistir", "我要参加"])
def test_attending_says_nothing_of_the_way(wishes: Wishes, text: str) -> None:
    assert wishes.read(text, 2024).given == {"edition": 2024}


@pytest.mark.parametrize("text", ["je viens avec trois collègues", "nous venons entre collègues"])
def test_colleagues_are_no_college(wishes: Wishes, text: str) -> None:
    assert wishes.read(text, 2024).given == {"edition": 2024}


def test_what_is_not_clear_is_not_kept(wishes: Wishes) -> None:
    text = "online or in person, from a ministry of the private sector"
    assert wishes.read(text, None) == Wish()


@pytest.mark.parametrize("text", ["please register our delegation", "notre délégation viendra"])
def test_a_delegation_is_told_apart(wishes: Wishes, text: str) -> None:
    assert wishes.read(text, 2024) == Wish(
        kind=Kind.DELEGATION, edition=2024, given={"edition": 2024}
    )


@pytest.mark.parametrize("text", ["government delegation", "常驻代表团", "the permanent mission"])
def test_not_every_delegation_is_one_to_the_forum(wishes: Wishes, text: str) -> None:
    assert wishes.read(text) == Wish(given={"type": "governments"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_to_wait_for_the_next_edition_may_be_typed_like_the_button(
    wishes: Wishes, phrases: Phrases, language: str
) -> None:
    assert wishes.read(phrases.say(language, "rsvp-interest")) == Wish(kind=Kind.INTEREST)


def test_whoever_waits_for_the_next_edition(wishes: Wishes) -> None:
    assert wishes.read("please notify me of the next one", 2024) == Wish(kind=Kind.INTEREST)
