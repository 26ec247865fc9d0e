"""Cuts the fonts of the charts out of Noto: ``python docs/fonts/subset.py``.

Run it again when the words of a chart need letters that the fonts lack (a test says so). It reads
the fonts of Debian's ``fonts-noto-core`` and ``fonts-noto-cjk``, which have fixed weights: of a
variable font matplotlib shows only the thinnest. Needs fontTools (among the development tools).
"""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).parents[2]
OUT = ROOT / "bot" / "reports" / "fonts"
NOTO = Path("/usr/share/fonts")

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2030), 0x20AC, 0x2116]
CYRILLIC = [*range(0x400, 0x460)]
ARABIC = [*range(0x600, 0x6FF), *range(0x200C, 0x2010), 0xFD3E, 0xFD3F]
CHINESE = range(0x3400, 0xA000)
CHINESE_MARKS = [*range(0x3000, 0x3020), *range(0xFF01, 0xFF5F)]


def main() -> None:
    """Write one font for each script and weight."""
    for weight in ("Regular", "Bold"):
        sans = NOTO / "truetype" / "noto"
        latin = _cut(TTFont(sans / f"NotoSans-{weight}.ttf"), [*LATIN, *CYRILLIC])
        latin.save(OUT / f"latin-{weight}.ttf")
        arabic = _cut(TTFont(sans / f"NotoSansArabic-{weight}.ttf"), ARABIC)
        ascii_only = _cut(TTFont(sans / f"NotoSans-{weight}.ttf"), LATIN[:95])
        _merged(ascii_only, arabic).save(OUT / f"arabic-{weight}.ttf")
        cjk = TTCollection(NOTO / "opentype" / "noto" / f"NotoSansCJK-{weight}.ttc")
        simplified = next(
            f for f in cjk if f["name"].getDebugName(1).startswith("Noto Sans CJK SC")
        )
        wanted = [*LATIN, *CHINESE_MARKS, *_chinese()]
        _cut(simplified, wanted).save(OUT / f"chinese-{weight}.otf")


def _chinese() -> set[int]:
    """All that the bot says in Chinese, and what the knowledge calls editions and stakeholders."""
    files = [
        ROOT / "knowledge" / "phrases" / "zh.ftl",
        ROOT / "knowledge" / "stakeholders.yaml",
        *(ROOT / "knowledge" / "editions").glob("*.yaml"),
    ]
    letters = {ord(letter) for file in files for letter in file.read_text("utf-8")}
    return letters & set(CHINESE)


def _cut(font: TTFont, letters: Iterable[int]) -> TTFont:
    options = Options()
    options.hinting = False
    options.name_IDs = [0, 1, 2, 4, 6, 7, 13, 14]
    options.notdef_outline = True
    # Charts need joined letters, marks in their places and kerning; none of the ornaments.
    options.layout_features = [
        "ccmp", "locl", "mark", "mkmk", "init", "medi", "fina", "isol", "rlig", "kern",
    ]  # fmt: skip
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    return font


def _merged(*fonts: TTFont) -> TTFont:
    """Join fonts of one size: Arabic words stand beside Latin names and digits."""
    with TemporaryDirectory() as folder:
        paths = []
        for number, font in enumerate(fonts):
            paths.append(f"{folder}/{number}.ttf")
            font.save(paths[-1])
        return Merger().merge(paths)


if __name__ == "__main__":
    main()
