"""Damage as disks do it."""

from pathlib import Path


def spoil(file: Path) -> None:
    """Overwrite the last pages of a database that nobody has open."""
    pages = bytearray(file.read_bytes())
    pages[-8192:] = b"\xff" * 8192
    file.write_bytes(pages)
