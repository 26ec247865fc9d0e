"""python-telegram-bot's own types with all their parameters filled in, once."""

from typing import Any

from telegram.ext import Application, BaseHandler, ContextTypes

Context = ContextTypes.DEFAULT_TYPE
Handler = BaseHandler[Any, Context, Any]
BotApplication = Application[Any, Any, Any, Any, Any, Any]
