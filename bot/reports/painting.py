"""Texts and boxes → PNG; the only module that knows the drawing library.

It shapes Arabic and orders what runs to the left by itself: texts come as they are read. It is
imported when something is drawn, for that takes half a second.
"""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

_FONTS = Path(__file__).parent / "fonts"
_BY_LANGUAGE = {"ar": "arabic-{}.ttf", "zh": "chinese-{}.otf"}
_OTHERS = "latin-{}.ttf"

_DPI = 72
"""Dots per inch at which a point is a pixel."""


class Letters(NamedTuple):
    """How something is written; ``size`` in pixels."""

    language: str
    size: float
    colour: str
    bold: bool


class Text(NamedTuple):
    """A line of text; ``x`` is where its ``side`` is. It starts at the top with nought."""

    x: float
    baseline: float
    words: str
    letters: Letters
    side: Literal["left", "right"]


class Box(NamedTuple):
    """A filled rectangle; ``x`` is its left side."""

    x: float
    top: float
    width: float
    height: float
    colour: str


def font_file(language: str, *, bold: bool) -> Path:
    """Return the font that has the letters of ``language``."""
    name = _BY_LANGUAGE.get(language, _OTHERS)
    return _FONTS / name.format("Bold" if bold else "Regular")


@lru_cache(maxsize=1024)
def measured(words: str, letters: Letters) -> float:
    """Return how wide ``words`` are, in pixels."""
    from matplotlib.textpath import text_to_path

    font = _font(letters)
    width, _, _ = text_to_path.get_text_width_height_descent(words, font, ismath=False)
    return float(width)


def painted(shapes: Sequence[Text | Box], width: int, height: int) -> bytes:
    """Return a PNG on white."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
    axes.set_axis_off()
    for shape in shapes:
        if isinstance(shape, Box):
            corner = (shape.x, shape.top)
            axes.add_patch(Rectangle(corner, shape.width, shape.height, color=shape.colour, lw=0))
        else:
            axes.text(
                shape.x, shape.baseline, shape.words, parse_math=False, ha=shape.side,
                va="baseline", color=shape.letters.colour, font=_font(shape.letters),
            )  # fmt: skip
    out = BytesIO()
    FigureCanvasAgg(figure)
    figure.savefig(out, format="png")
    return out.getvalue()


def _font(letters: Letters) -> "FontProperties":
    from matplotlib.font_manager import FontProperties

    file = font_file(letters.language, bold=letters.bold)
    return FontProperties(fname=file, size=letters.size)
