"""What may be wrong with a name: misspelled, spelled two ways, or made of look-alike characters."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.finding import Confidence
from auditor.model.span import Span
from auditor.value import value


@value
class Misspelling:
    """The words at ``span`` stand where ``right`` should; several where more than one name could be meant.

    ``span`` is the whole name as it stands ("The Moskow Times"), ``right`` whole names in the same form; ``token``
    is the damaged word alone and ``mended`` that word put right.
    """

    span: Span
    right: tuple[str, ...]
    confidence: Confidence
    token: Span
    mended: str
    reason: str = ""


class ClashKind(StrEnum):
    """Whether two spellings clash, or two accepted forms are mixed, or a name and its link's domain disagree."""

    TWO_SPELLINGS = "two-spellings"
    ACCEPTED_VARIANTS = "accepted-variants"
    DOMAIN = "domain"


@value
class NameClash:
    """One name written in more than one way: ``forms`` pairs each spelling with its places.

    ``suspect`` is the form that is likely wrong, ``None`` where nothing tells.
    """

    kind: ClashKind
    forms: tuple[tuple[str, tuple[Span, ...]], ...]
    suspect: str | None
    confidence: Confidence


@value
class LookAlike:
    """The word at ``span`` reads as ``plain`` but holds other characters: ``strange`` lists them as U+XXXX names."""

    span: Span
    plain: str
    strange: tuple[str, ...]
    certain: bool = True


@value
class NameFaults:
    """All that may be wrong with the names of one article, each in the order of the text."""

    misspellings: tuple[Misspelling, ...] = ()
    clashes: tuple[NameClash, ...] = ()
    look_alikes: tuple[LookAlike, ...] = ()
