"""A shape for each sort of source, so that it is told without colour: outlines of any size."""

from __future__ import annotations

from collections.abc import Callable

from auditor.reports.page.markup import Html, element, joined
from auditor.reports.page.roles import Sort

SLANT = 10
"""How far an outline leaves the rectangle at its sides."""


def outline(sort: Sort, x: float, y: float, width: float, height: float) -> Html:
    """The outline of a box of ``width`` by ``height`` at (``x``, ``y``)."""
    path = element("path", d=_PATHS[sort](x, y, x + width, y + height), class_=f"shape {_slug(sort)}")
    return (
        joined([path, element("path", d=_fold(x + width, y, _slant(height)), class_="shape")])
        if sort is Sort.DOCUMENT
        else path
    )


def icon(sort: Sort) -> Html:
    """The same, as small as a letter, for legends and lists, where words say what it is."""
    drawn = outline(sort, 1, 2, 26, 14)
    return element("svg", drawn, class_="icon", viewBox="0 0 28 18", width=28, height=18, aria_hidden="true")


def _slug(sort: Sort) -> str:
    return f"is-{sort.value.replace(' ', '-')}"


def _points(*points: float) -> str:
    pairs = zip(points[::2], points[1::2], strict=True)
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in pairs) + "Z"


def _slant(height: float) -> float:
    return min(SLANT, height / 3)


def _rectangle(x: float, y: float, right: float, bottom: float) -> str:
    return _points(x, y, right, y, right, bottom, x, bottom)


def _leaning(x: float, y: float, right: float, bottom: float) -> str:
    by = _slant(bottom - y)
    return _points(x + by, y, right, y, right - by, bottom, x, bottom)


def _gabled(x: float, y: float, right: float, bottom: float) -> str:
    """A house with a low roof: bodies of the state."""
    by = _slant(bottom - y)
    return _points(x, y + by, (x + right) / 2, y - by / 2, right, y + by, right, bottom, x, bottom)


def _six_sided(x: float, y: float, right: float, bottom: float) -> str:
    by, middle = _slant(bottom - y), (y + bottom) / 2
    return _points(x + by, y, right - by, y, right, middle, right - by, bottom, x + by, bottom, x, middle)


def _cornered(x: float, y: float, right: float, bottom: float) -> str:
    """A rectangle with its corners cut: platforms."""
    by = _slant(bottom - y)
    return _points(
        *(x + by, y, right - by, y, right, y + by, right, bottom - by),
        *(right - by, bottom, x + by, bottom, x, bottom - by, x, y + by),
    )


def _dog_eared(x: float, y: float, right: float, bottom: float) -> str:
    by = _slant(bottom - y)
    return _points(x, y, right - by, y, right, y + by, right, bottom, x, bottom)


def _fold(right: float, y: float, by: float) -> str:
    return f"M{right - by:g} {y:g}v{by:g}h{by:g}"


def _rounded(x: float, y: float, right: float, bottom: float) -> str:
    return _round(x, y, right, bottom, min(6.0, (bottom - y) / 3))


def _pill(x: float, y: float, right: float, bottom: float) -> str:
    return _round(x, y, right, bottom, (bottom - y) / 2)


def _round(x: float, y: float, right: float, bottom: float, radius: float) -> str:
    arc = f"a{radius:g} {radius:g} 0 0 1"
    across, down = right - x - 2 * radius, bottom - y - 2 * radius
    return (
        f"M{x + radius:g} {y:g}h{across:g}{arc} {radius:g} {radius:g}v{down:g}{arc} {-radius:g} {radius:g}"
        f"h{-across:g}{arc} {-radius:g} {-radius:g}v{-down:g}{arc} {radius:g} {-radius:g}Z"
    )


_PATHS: dict[Sort, Callable[[float, float, float, float], str]] = {
    Sort.PAGE: _rectangle,
    Sort.OUTLET: _rectangle,
    Sort.AGENCY: _leaning,
    Sort.STATE: _gabled,
    Sort.ORGANISATION: _six_sided,
    Sort.PERSON: _pill,
    Sort.UNNAMED: _pill,
    Sort.DOCUMENT: _dog_eared,
    Sort.PLATFORM: _cornered,
    Sort.OTHER: _rounded,
}
