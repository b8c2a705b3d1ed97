"""Credits that stand at the head of a caption: "© Ann Lee/AFP Ferries wait in the fog"."""

from __future__ import annotations

import re

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_forms import Credit, credit
from auditor.lines.credits import CAPTION_WORDS
from auditor.model.agent import MEDIA, Role

LONGEST_HEAD = 120
"""A credit at the head of a caption ends within so many characters."""


def leading_credit(paragraph: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """The credit that a caption begins with ("© Alamy The port at dawn"); ``None`` where its end cannot be told."""
    head = paragraph[:LONGEST_HEAD]
    if (run_in := _HEADED.match(paragraph)) is not None and len(paragraph.split()) >= CAPTION_WORDS:
        return credit(run_in[0], at, gazetteer)
    labelled = head.startswith(_HEADING_LABELS)
    if not (labelled or "/" in head[:40]):
        return None
    for span, entry in gazetteer.spot(head):
        before, rest = head[: span.start].rstrip(), paragraph[span.end : span.end + LONGEST_HEAD]
        of_pictures = entry.role in (Role.PHOTO_AGENCY, Role.WIRE) or (labelled and entry.role in MEDIA)
        if of_pictures and before[-1:] in ("/", "©", ":") and _CAPTION_BEGINS.match(rest):
            found = credit(head[: span.end], at, gazetteer)
            if found is not None and found.mentions and len(paragraph[span.end :].split()) >= CAPTION_WORDS:
                return found
    return None


_HEADING_LABELS = ("©", "Photographer:", "Photo:", "Photograph:", "Picture:", "Image:", "Credit:")

_HEADED = re.compile(
    r"(?:(?:(?:[A-Z]{2,4}|Reuters|EPA-EFE) (?:via|/) ?)?Getty Images|Reuters|REUTERS|EPA-EFE|EPA|PA Media|AFP|AP"
    r"|Shutterstock|Alamy|Anadolu|NurPhoto|Xinhua|Rex Features)"
    r"(?=[A-Z][a-z]+ |A [a-z])(?!News|World|Photo|Picture|Staff|Sport|Tele|Agency|Connect)"
)
"""An agency that has run into the first word of the caption it stands before: "Getty ImagesSmoke rises …"."""

_CAPTION_BEGINS = re.compile(r"(?:\.|:| [|–—-])? (?!(?i:poll|survey|tracking|index|study)\b)[A-Z]")


def caption_led(caption: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """The credit at the head of what is known to be a caption: in brackets, too, which may be a dateline's in copy."""
    if _NO_CAPTION.search(caption) is not None:
        return None
    bracketed = _BRACKETED.match(caption)
    found = credit(bracketed[0], at, gazetteer) if bracketed is not None else None
    if found is not None and found.mentions and len(caption[len(found.span) :].split()) >= CAPTION_WORDS:
        return found
    return leading_credit(caption, at, gazetteer)


_NO_CAPTION = re.compile(
    r"(?i)\b(?:rights? reserved|reproduc(?:ed|tion)|permission|licen[cs]ed?|copyright|click"
    r"|(?:illustration|video|graphics?|design)s? by)\b"
)
"""Words of a notice, of a control and of another maker, none of which a caption has behind its credit."""

_BRACKETED = re.compile(r"[(\[][^()\[\]\n]{2,100}[)\]](?= [A-Z])")
