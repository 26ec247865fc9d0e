"""What Alembic runs: on the connection it is given, within the transaction already open."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
