"""What is counted while the bot runs, for Prometheus; nothing of it says who asked what."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()

UPDATES = Counter("forumbot_updates", "Updates stored, by kind", ["kind"], registry=REGISTRY)
ANSWERS = Counter("forumbot_answers", "Answers given", ["decision", "language"], registry=REGISTRY)
LATENCY = Histogram(
    "forumbot_reply_seconds",
    "From when somebody wrote (Telegram tells it in whole seconds) until Telegram had the reply",
    buckets=(1, 2, 3, 5, 10, 30, 60, 300, 1800, 10800),
    registry=REGISTRY,
)
LEFT_OUT = Counter(
    "forumbot_left_out", "Updates not handled, of people who sent too many", registry=REGISTRY
)
DATABASE_ERRORS = Counter(
    "forumbot_database_errors", "Times the database did not do what was asked", registry=REGISTRY
)
BACKLOG = Gauge("forumbot_backlog", "Updates stored and not worked off", registry=REGISTRY)
REPLIES = Gauge("forumbot_replies_waiting", "Replies stored and not sent", registry=REGISTRY)
BROADCASTS = Gauge("forumbot_broadcasts", "Broadcasts, by state", ["state"], registry=REGISTRY)
DELIVERIES = Gauge(
    "forumbot_deliveries",
    "Messages of broadcasts under way, by state",
    ["state"],
    registry=REGISTRY,
)
