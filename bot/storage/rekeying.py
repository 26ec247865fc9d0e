"""Puts what people typed under a new key."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Row, Table, select, tuple_, update

from bot.errors import UsageError
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.engines import Transaction
from bot.storage.forgetting import list_of
from bot.storage.key_file import key_file
from bot.storage.migrations import prepare
from bot.storage.sealing import Seal, new_key, split
from bot.storage.tables import METADATA
from bot.storage.tables.base import Sealed
from bot.storage.upkeep import existing

_NEEDS_TWO = (
    "DATA_KEY holds one key: put a new one, made with 'openssl rand -base64 32', before it, with a "
    "comma between (DATA_KEY=NEW,OLD), start the bot again, then run this again"
)
_BATCH = 500
"""Rows in one transaction: the bot waits for it, some hundredths of a second."""


def sealed_columns() -> Iterator[tuple[Table, tuple[str, ...]]]:
    """Return each table that holds sealed texts, with their columns."""
    for table in METADATA.sorted_tables:
        names = tuple(column.name for column in table.columns if isinstance(column.type, Sealed))
        if names:
            yield table, names


async def reseal(database: Database, seal: Seal) -> int:
    """Put every sealed text under the newest key of ``seal``; return how many were changed.

    It can be broken off and begun again, and the bot may run meanwhile: what was sealed before it
    knew the new key is found in another round. What no key opens stays as it is.
    """
    changed = 0
    while now := sum([await _table(database, seal, *which) for which in sealed_columns()]):
        changed += now
    return changed


async def rotate(database: Database, settings: Settings) -> tuple[int, str]:
    """Change the key; return how many texts were put under the new one, and what comes next.

    Raises:
        UsageError: DATA_KEY does not hold the new key yet.
        DatabaseUnavailableError: there is no such database.
        SchemaError: its tables are of another version.
    """
    if database.embedded:
        existing(database)
    await prepare(database)
    if settings.data_key:
        given = settings.data_key.get_secret_value()
        if len(split(given)) == 1:
            raise UsageError(_NEEDS_TWO)
        changed = await _everything(database, Seal(lambda: given))
        return changed, "now take the old one out of DATA_KEY and start the bot again"
    file = key_file(database, settings)
    keys = split(file.read())
    if len(keys) == 1:
        keys.insert(0, new_key())
        file.write(keys)
    changed = await _everything(database, Seal(file.read))
    file.write(keys[:1])
    return changed, f"it is in {file.path}: copy it anew, apart from the database"


async def _everything(database: Database, seal: Seal) -> int:
    changed = await reseal(database, seal)
    (await list_of(database, seal)).reseal()
    return changed


async def _table(database: Database, seal: Seal, table: Table, names: tuple[str, ...]) -> int:
    keys = list(table.primary_key)
    query = select(*keys, *(table.c[name] for name in names)).order_by(*keys).limit(_BATCH)
    last: Sequence[Any] | None = None
    changed = 0
    while True:
        after = query.where(tuple_(*keys) > tuple_(*last)) if last else query
        async with database.writing() as connection:
            rows = (await connection.execute(after.with_for_update())).all()
            changed += sum([await _row(connection, seal, table, names, row) for row in rows])
        if len(rows) < _BATCH:
            return changed
        last = rows[-1][: len(keys)]


async def _row(
    connection: Transaction, seal: Seal, table: Table, names: tuple[str, ...], row: Row[Any]
) -> int:
    """Renew the texts of one row; return how many were."""
    keys = list(table.primary_key)
    texts = zip(names, row[len(keys) :], strict=True)
    renewed = {name: seal.renewed(text) for name, text in texts if text}
    new = {name: text for name, text in renewed.items() if text}
    if new:
        this = (key == value for key, value in zip(keys, row, strict=False))
        await connection.execute(update(table).where(*this).values(**new))
    return len(new)
