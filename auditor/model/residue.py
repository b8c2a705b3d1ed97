"""What was left over: page chrome, placeholders, mojibake, invisible characters, ligatures."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.span import Span
from auditor.value import value


class ResidueKind(StrEnum):
    """What sort of leftover it is."""

    CHROME = "chrome"
    PLACEHOLDER = "placeholder"
    MOJIBAKE = "mojibake"
    INVISIBLE = "invisible"
    LIGATURE = "ligature"


@value
class Residue:
    """A leftover at ``span``; ``what`` names it for a reader ("a font-size control").

    ``replacement`` is the text to put there, ``None`` where only a person can tell; ``safe`` as in ``Fix``. ``rest``
    are lines below it that go with it, as a list goes with its label. ``mentioned`` where
    the copy tells of it: "the sign read “[insert name]”".
    """

    kind: ResidueKind
    span: Span
    what: str
    replacement: str | None = None
    safe: bool = False
    rest: tuple[Span, ...] = ()
    mentioned: bool = False
