"""``forumbot ask``: one question and its reply, or JSON lines in and out."""

import argparse
import json
import sys
from datetime import date
from typing import Any

from bot import assembly
from bot.clock import day_given, today
from bot.conversation import NOTHING, Conversation
from bot.environment import knowledge_folder
from bot.errors import UsageError
from bot.wording.reply import Reply


def add_parser(subparsers: Any) -> None:
    """Add ``ask``; ``run`` returns the exit code."""
    parser = subparsers.add_parser("ask", help="ask one question and read the reply")
    parser.add_argument("text", nargs="?", help="the question")
    parser.add_argument("--today", metavar="DATE", help="pretend it is this day, as 2024-05-27")
    parser.add_argument("--json", action="store_true", help="the reply as one JSON object")
    parser.add_argument("--batch", action="store_true", help="JSON lines in, JSON lines out")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Answer the question, or every line of standard input."""
    if arguments.batch == (arguments.text is not None):
        raise UsageError("give one question as text, or --batch and JSON lines on standard input")
    day = day_given(arguments.today) if arguments.today else today()
    talk = assembly.conversation(assembly.library(knowledge_folder()))
    if arguments.batch:
        for line in sys.stdin:
            print(json.dumps(_line(talk, line, day), ensure_ascii=False), flush=True)
        return 0
    reply = talk.hear(arguments.text, day).reply
    if arguments.json:
        print(json.dumps(as_json(reply), ensure_ascii=False))
    else:
        print(reply.text)
    return 0


def as_json(reply: Reply) -> dict[str, Any]:
    """Return a reply as the contract names its parts."""
    return {
        "decision": reply.decision,
        "editions": [str(year) for year in reply.editions],
        "topics": list(reply.topics),
        "language": reply.language,
        "confidence": reply.confidence,
        "reply": reply.text,
        "sources": list(reply.sources),
    }


def _line(talk: Conversation, line: str, day: date) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        text, earlier = asked["text"], asked.get("context") or []
        day = day_given(asked["today"]) if asked.get("today") else day
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, UsageError):
        return {"error": 'each line is an object such as {"id": "1", "text": "when is it?"}'}
    if not isinstance(earlier, list) or not all(isinstance(each, str) for each in (text, *earlier)):
        return {"error": "text must be text, and context a list of texts"}
    memory = NOTHING
    for message in earlier:
        memory = talk.hear(message, day, memory).memory
    reply = talk.hear(text, day, memory).reply
    return {"id": asked.get("id"), **as_json(reply)}
