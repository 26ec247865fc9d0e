"""Draws the README's picture from the bot's replies: ``python docs/pictures/conversation.py``."""

from datetime import date

from drawing import Picture, folder

from bot import assembly
from bot.telegram_app.outgoing import messages
from bot.understanding.question import Memory

TODAY = date(2026, 11, 21)
QUESTIONS = (
    "when is the 2020 forum?",
    "et le thème ?",
    "who signed for UNESCO in 2024?",
    "2024年论坛的主题是什么？",
)


def main() -> None:
    """Write ``conversation.svg``."""
    talk = assembly.conversation(assembly.library(None))
    memory, picture = Memory(), Picture()
    for question in QUESTIONS:
        turn = talk.hear(question, TODAY, memory)
        memory = turn.memory
        picture.asked(question)
        for each in messages(turn.reply):
            marks = [heading.to_dict() for heading in each.headings]
            rows = each.buttons.inline_keyboard if each.buttons else ()
            picture.replied(each.text, marks, [[button.text for button in row] for row in rows])
    picture.save(folder() / "conversation.svg")


if __name__ == "__main__":
    main()
