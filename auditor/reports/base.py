"""What a format is, and how formats are found: every module beside this one is a format, by its own name.

A format module has ``render(results, style)``: a pure function that yields the report in pieces, and reads ``results``
no further than it must before each piece. What a format is made of stands in the packages beside the formats.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

from auditor.errors import UnknownOption
from auditor.settings import FailOn
from auditor.text.nearest import nearest
from auditor.value import value

if TYPE_CHECKING:
    from auditor.model.report import AuditReport, Skipped

WIDTH = 80
"""Columns of a page whose width nobody knows."""


@value
class Style:
    """How a report should look.

    Formats for programs heed ``folder`` and ``fail_on`` at most. ``folder`` is the one from which paths are told, the
    working directory as a rule; where it is "" they stay as they were given. ``fail_on`` is what fails the run.
    """

    width: int = WIDTH
    colour: bool = False
    ascii: bool = False
    full: bool = False
    quiet: bool = False
    fail_on: FailOn = FailOn.WARNING
    folder: str = ""


class Render(Protocol):
    """The one function of a format."""

    def __call__(self, results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
        """Yield the report in pieces; joined, they are the whole."""
        ...


def formats() -> tuple[str, ...]:
    """The names of all formats, sorted; none is imported for it."""
    package = importlib.import_module("auditor.reports")
    return tuple(sorted(m.name for m in pkgutil.iter_modules(package.__path__) if m.name != "base" and not m.ispkg))


def renderer(name: str) -> Render:
    """The ``render`` of format ``name``; UnknownOption names the nearest format if there is none."""
    known = formats()
    if name not in known:
        raise UnknownOption("format", name, nearest(name, known), known)
    render: Render = importlib.import_module(f"auditor.reports.{name}").render
    return render
