import asyncio
import csv
import errno
import io
import json
import tempfile
import tracemalloc
import zipfile
from collections.abc import AsyncIterator, Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from bot.reports import workbook
from bot.reports.export import Format, export
from bot.reports.harmless import printable
from bot.reports.labels import Labels
from bot.rsvp.counting import Listed
from bot.rsvp.rsvp import State, Way

Named = Callable[[str], Labels]


def listed(organisation: str | None = None, number: int = 0) -> Listed:
    return Listed(
        edition=2024, stakeholder="governments", way=Way.REMOTE, delegates=None,
        state=State.COMING, language="fr", organisation=organisation,
        at=datetime(2024, 1, 31, 23, 15, 30 + number % 30, tzinfo=UTC),
    )  # fmt: skip


DELEGATION = Listed(
    edition=2024, stakeholder="civil_society", way=None, delegates=12, state=State.DECLINED,
    language=None, organisation="=SUM(A1)", at=datetime(2024, 7, 1, 12, tzinfo=UTC),
)  # fmt: skip


async def stream(lines: Iterable[Listed]) -> AsyncIterator[Listed]:
    for line in lines:
        yield line


async def test_csv(labels: Named, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    lines = [listed('Ministère "A", B'), DELEGATION]
    assert await export(stream(lines), path, Format.CSV, labels("fr")) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(path.read_text("utf-8-sig")))) == [
        [
            "Édition", "Catégorie de participants", "Mode de participation", "Délégués", "Réponse",
            "Langue",
            "Dernière modification (heure de Genève)",
        ],
        ["2024", "Gouvernements", "En ligne", "", "Participe", "Français", "2024-02-01 00:15"],
        ["2024", "Société civile", "", "12", "Ne participe pas", "", "2024-07-01 14:00"],
    ]  # fmt: skip


async def test_what_people_typed_is_there_when_it_is_asked_for(
    labels: Named, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    lines = [listed('Ministère "A", B'), listed(None), DELEGATION]
    await export(stream(lines), path, Format.CSV, labels("en"), typed=True)
    rows = csv.DictReader(io.StringIO(path.read_text("utf-8-sig")))
    typed = [row["Organisation (as typed)"] for row in rows]
    assert typed == ['Ministère "A", B', "", "'=SUM(A1)"]


async def test_json(labels: Named, tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    await export(stream([listed("Université"), DELEGATION]), path, Format.JSON, labels("fr"))
    assert json.loads(path.read_text("utf-8")) == [
        {
            "edition": 2024, "stakeholder": "governments", "way": "remote", "delegates": None,
            "state": "coming", "language": "fr", "at": "2024-02-01T00:15:30+01:00",
        },
        {
            "edition": 2024, "stakeholder": "civil_society", "way": None, "delegates": 12,
            "state": "declined", "language": None, "at": "2024-07-01T14:00:00+02:00",
        },
    ]  # fmt: skip
    await export(stream([DELEGATION]), path, Format.JSON, labels("fr"), typed=True)
    assert json.loads(path.read_text("utf-8"))[0]["organisation"] == "=SUM(A1)"


async def test_an_empty_list(labels: Named, tmp_path: Path) -> None:
    for kind in Format:
        assert await export(stream([]), tmp_path / kind, kind, labels("en")) == 0
    assert json.loads((tmp_path / "json").read_text("utf-8")) == []
    assert len((tmp_path / "csv").read_text("utf-8").splitlines()) == 1


async def test_xlsx(labels: Named, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    await export(stream([listed(), DELEGATION]), path, Format.XLSX, labels("ar"), typed=True)
    sheet = load_workbook(path).worksheets[0]
    assert sheet.sheet_view.rightToLeft
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        [
            "الدورة", "فئة أصحاب المصلحة", "طريقة المشاركة", "المندوبون", "الرد", "اللغة",
            "آخر تعديل (بتوقيت جنيف)", "الجهة (كما كُتبت)",
        ],
        [
            2024, "الحكومات", "عبر الإنترنت", None, "سيشارك", "Français",
            datetime(2024, 2, 1, 0, 15, 30), None,  # noqa: DTZ001 - sheets know no zones
        ],
        [
            2024, "المجتمع المدني", None, 12, "لن يشارك", None,
            datetime(2024, 7, 1, 14), "=SUM(A1)",  # noqa: DTZ001
        ],
    ]  # fmt: skip


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(min_size=1) | st.text("=+-@_x0041\x00\x1b\t\r\n\ufffe\ud800", min_size=1)))
def test_any_text_stays_text_in_a_workbook(labels: Named, texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        lines = stream(listed(text) for text in texts)
        asyncio.run(export(lines, path, Format.XLSX, labels("en"), typed=True))
        cells = [row[-1] for row in load_workbook(path).worksheets[0].iter_rows(min_row=2)]
        with zipfile.ZipFile(path) as parts:
            assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert all(cell.quotePrefix for cell in cells)
    # What spreadsheets take back (_x000D_ for a return), openpyxl leaves as it stands.
    assert [unescape(str(cell.value)) for cell in cells] == [printable(text) for text in texts]


async def test_a_list_longer_than_a_sheet_goes_on_in_another(
    labels: Named, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "ROWS", 1001)
    path = tmp_path / "list.xlsx"
    assert await export(stream([listed()] * 2500), path, Format.XLSX, labels("en")) == 2500
    book = load_workbook(path, read_only=True)
    assert [sheet.max_row for sheet in book.worksheets] == [1001, 1001, 501]


@pytest.mark.parametrize("kind", Format)
async def test_no_half_file_is_left(labels: Named, tmp_path: Path, kind: Format) -> None:
    async def broken() -> AsyncIterator[Listed]:
        for number in range(700):
            yield listed(number=number)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        await export(broken(), tmp_path / "list", kind, labels("en"))
    assert not (tmp_path / "list").exists()


@pytest.mark.parametrize("kind", Format)
async def test_where_nothing_can_be_written_the_system_says_why(
    labels: Named, tmp_path: Path, kind: Format
) -> None:
    with pytest.raises(FileNotFoundError):
        await export(stream([listed()]), tmp_path / "no such folder" / "list", kind, labels("en"))


async def test_a_full_disk_is_told_of_a_workbook_too(
    labels: Named, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is put together at the very end."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("xlsxwriter.workbook.ZipFile", full)
    with pytest.raises(OSError, match="No space left on device"):
        await export(stream([listed()]), tmp_path / "list", Format.XLSX, labels("en"))


@pytest.mark.parametrize("kind", Format)
async def test_memory_does_not_grow_with_the_list(
    labels: Named, tmp_path: Path, kind: Format
) -> None:
    async def peak(number: int) -> int:
        tracemalloc.reset_peak()
        lines = (listed(f"organisation {i}", i) for i in range(number))
        await export(stream(lines), tmp_path / "list", kind, labels("en"), typed=True)
        return tracemalloc.get_traced_memory()[1]

    tracemalloc.start()
    try:
        await peak(600)
        few, many = await peak(600), await peak(6000)
    finally:
        tracemalloc.stop()
    assert many < few + 500_000
