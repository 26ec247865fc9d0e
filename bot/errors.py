"""What can go wrong, as facts; the words for people are in ``knowledge/phrases/``."""


class BotError(Exception):
    """Something a person can put right; ends a command in one line, never in a traceback."""


class UsageError(BotError):
    """The command line or the environment does not say what is needed (exit code 2)."""


class KnowledgeError(BotError):
    """The knowledge files cannot be used; the message lists each problem as ``file:line: …``."""
