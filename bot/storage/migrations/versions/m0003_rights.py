"""Consent, roles, what was done, and who is to be forgotten."""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    pass
