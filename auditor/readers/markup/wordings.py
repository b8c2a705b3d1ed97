"""What a line of a page is by its words alone, without what is around it."""

from __future__ import annotations

import re

from auditor.lines.chrome import chrome_pieces
from auditor.lines.dates import DATE
from auditor.lines.page_dates import is_page_date

_FILE_NAME = re.compile(r"[\w .()-]{1,80}\.(?:jpe?g|png|gif|webp|tiff?)")
_CREDITING = re.compile(
    r"\b(?:credits?|photo|foto|image|bild|source|quelle|courtesy|illustration|picture|graphic)\b ?:|©"
)
_SAYS_CREDIT = re.compile(
    r"(?:photo|image|picture|illustration)s?(?: (?:credit|source|courtesy)s?)?(?::| by ) ?[^\W\d_]|credits?: ?[^\W\d_]"
    r"|(?:ap|afp|epa|pa) photo ?/ ?[^\W\d_]|(?:reuters|getty images) ?/ ?[^\W\d_]|© ?[^\W\d_]"
)
# Of the pictures in a gallery: "3 of 12", "Slideshow (15 images)".
_COUNT = re.compile(
    r"\(?\d{1,3} ?(?:/|of) ?\d{1,3}\)?"
    r"|(?:(?:photo|image|picture) )?(?:slideshow|gallery):? ?\(? ?\d{1,3} (?:\w{3,8} ?)?\)?"
)
_WAY = re.compile(r"[^>»›.«]{1,40}(?: ?[>»›] ?[^>»›«]{1,150}){1,6} ?[>»›]?")  # "Home > Harbour > Ferry late again"
_RUNNING = re.compile(r"\d{1,2}:\d\d(?::\d\d)? ?[-–—|•·] ?[^\n]*")  # a player's line: "05:22 - Source: CNN"
_DAY = re.compile(
    rf"(?i)(?:{DATE}|\d{{1,2}}-\d{{1,2}}-\d{{4}})(?:,? (?:at )?\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{{2,4}})?)?"
)


def is_furniture(words: str) -> bool:
    """Whether a line beside a picture or a name is a control, a day, a count, a film's length or a file's name."""
    shapes = (_DAY, _COUNT, _RUNNING, _FILE_NAME)
    return chrome_pieces(words) != () or any(shape.fullmatch(words) for shape in shapes) or is_page_date(words)


def is_way(words: str) -> bool:
    """Whether it is the way from the front page to here ("Home > Harbour > Ferry late again"), not a quotation."""
    return _WAY.fullmatch(words) is not None


def credits_somebody(words: str) -> bool:
    """Whether ``words``, in small letters, begin as a credit or hold a credit's label anywhere."""
    return _CREDITING.search(words) is not None or says_credit(words)


def says_credit(words: str) -> bool:
    """Whether ``words``, in small letters, begin as a credit does."""
    return _SAYS_CREDIT.match(words) is not None
