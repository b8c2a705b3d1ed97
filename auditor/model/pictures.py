"""What an article says of its pictures: whose they are, and which of them nobody claims."""

from __future__ import annotations

from auditor.model.article import BlockKind
from auditor.model.span import Span
from auditor.value import value


@value
class PictureCredit:
    """A credit line of a picture; ``after`` is the kind of the block before it, ``None`` at the head of the article.

    One that stands before its caption has it as if it stood after. ``of_source`` where it is called a "source", as that
    of a chart or of the story may be, or only says that a picture illustrates; ``ends_line`` where words of its line,
    which are its caption if anything is, stand before it.
    """

    span: Span
    after: BlockKind | None
    of_source: bool = False
    ends_line: bool = False


@value
class Pictures:
    """The credits of pictures, and the captions that no credit stands in or beside.

    ``notices`` are credit lines that are of no picture: of copyright, a byline over again, the name of a platform.
    """

    credits: tuple[PictureCredit, ...] = ()
    bare_captions: tuple[Span, ...] = ()
    notices: tuple[Span, ...] = ()
