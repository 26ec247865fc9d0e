"""Updates stored before they are confirmed, and replies that go out."""

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    pass
