"""Whether words are a credit, and whom it names: by a label, by names joined with strokes, by an agency's name."""

from __future__ import annotations

import re

from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.roles import title_roles
from auditor.lines.credit_bearers import is_bearer
from auditor.lines.credit_names import TAKEN, copyright_head, credit_mentions, name_span, nominal, personal, pieces
from auditor.lines.credit_words import may_be_labelled, words
from auditor.lines.naming import LONGEST_ACRONYM, known, known_place, library, mention, role_of
from auditor.model.agent import MEDIA, Mention, Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.value import replace, value

LONGEST_CREDIT = 260
"""A longer line is no credit."""

LONGEST_NAME = 60
"""A single name of an agency or outlet is no longer than this."""


@value
class Credit:
    """One credit and the agents it names. ``explicit`` where its own words say it is one; a bare "TASS" is not."""

    span: Span
    mentions: tuple[Mention, ...]
    explicit: bool = True

    def shifted(self, by: int) -> Credit:
        """The same credit, ``by`` characters further on."""
        return replace(self, span=self.span.shifted(by), mentions=tuple(one.shifted(by) for one in self.mentions))


def credit(text: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """``text`` as a credit, whole, if it is one."""
    inner = TAKEN.sub("", copyright_head(text).strip(" |").rstrip(".").rstrip())
    if inner[:1] in ("(", "[") and inner[-1:] in (")", "]"):
        inner = inner[1:-1].strip()
    if not inner:
        return None
    bracketed = text[:1] in ("(", "[")
    told = by_colon(text, at, gazetteer) or (_by_place(text, at, gazetteer) if bracketed else None)
    if told is not None:
        return told
    if (
        ((bracketed or inner[0] == "/") and _STROKE.search(inner))
        or (("hoto" in inner or "PHOTO" in inner) and _HOUSE_PHOTO.fullmatch(inner))
        or (inner.endswith(("handout", "HANDOUT")) and _GIVEN_OUT.fullmatch(inner))
        or (bracketed and _VIA.fullmatch(inner))
    ):
        return Credit(Span(at, at + len(text)), credit_mentions(text, at, gazetteer))
    label = (words().label.match(inner) or words().sources.match(inner)) if may_be_labelled(inner) else None
    if label is None or _no_letters(inner[: label.end()]):
        found = _bare(text, inner if label is None else inner[label.end() :], at, gazetteer)
        return found if found is not None or label is None else _labelled(text, inner, label.end(), at, gazetteer)
    return _labelled(text, inner, label.end(), at, gazetteer)


def by_colon(text: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """ "ABC News: Ann Lee", "Supplied: Ann Lee": a house or a word for a handout, a colon, a person."""
    inner = text.strip("()[]. ")
    found = _COLON.fullmatch(inner)
    house = known(found["house"], gazetteer) if found is not None else None
    if found is None or not (found["house"] == "Supplied" or (house is not None and house.role in MEDIA)):
        return None
    start = at + text.index(inner)
    spans = [Span(start + found.start(name), start + found.end(name)) for name in ("house", "person")]
    named = [
        mention(text, Span(span.start - at, span.end - at), gazetteer) for span in spans[found["house"] == "Supplied" :]
    ]
    mentions = tuple(one.shifted(at) for one in named)
    return Credit(Span(at, at + len(text)), mentions) if personal(mentions[-1]) else None


def _by_place(text: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """Whose each picture is, by its place beside others: "(left: Splash News; right: Rex)"."""
    inner = text.strip("()[]. ")
    if _PLACED.match(inner) is None:
        return None
    named: list[Mention] = []
    for part in _PLACED.finditer(inner):
        named += credit_mentions(part["name"], at + text.index(inner) + part.start("name"), gazetteer)
    media = any(one.known and one.role in MEDIA for one in named)
    return Credit(Span(at, at + len(text)), tuple(named)) if media else None


_PLACED = re.compile(
    r"(?i:(?:far |top |bottom |upper |lower )?(?:left|right|top|bottom|above|below|inset|main|centre|center|middle)): "
    r"(?P<name>[^;:()]{2,60}?)(?:[;,] (?=(?:far |top |bottom |upper |lower )?[a-zA-Z]+: )|$)"
)
_COLON = re.compile(
    rf"(?P<house>{CAPITAL}[\w .&-]{{1,28}}): (?P<person>{CAPITAL}[\w'’-]+(?: {CAPITAL}[\w'’-]+){{1,3}})"
)
_STROKE = re.compile(rf"(?:^|[.!?] )/{CAPITAL}[\w.]*(?: {CAPITAL}[\w.]*){{0,3}}(?: via {CAPITAL}[\w ]{{2,30}})?$")
# "(Cover image: a lander. /CNSA)", "U.S. Army photo by Sgt. Ann Lee", "(via Northwire)"
_HOUSE_PHOTO = re.compile(
    rf"(?!(?:This|The|A|An|In|File|Stock|Photo) ){CAPITAL}[\w.'’-]*(?: {CAPITAL}[\w.'’-]*){{0,5}} "
    rf"(?:[Ff]ile |[Ss]taff )?(?:[Pp]hoto(?:s|graph)?|PHOTO)(?: [Bb]y | ?/ ?|: ){CAPITAL}[\w.'’/ -]{{2,70}}"
)
_GIVEN_OUT = re.compile(
    rf"{CAPITAL}[\w.'’&-]*(?: (?:of |the |and |& )?{CAPITAL}[\w.'’-]*){{0,5}},? (?:handout|HANDOUT|via handout)"
)
# "ANN LEE/STAFF PHOTOGRAPHER", "Ann Lee, Staff Photo"
_STAFF = re.compile(rf"{CAPITAL}[\w.'’ -]{{2,40}} ?(?:[/,|] ?(?i:staff (?:photographer|photo|file photo))|/(?i:staff))")
_VIA = re.compile(rf"[Vv]ia (?:{CAPITAL}|@)[\w.]*(?: {CAPITAL}[\w.]*){{0,4}}")


def _no_letters(text: str) -> bool:
    return not any(map(str.isalpha, text))


def _labelled(text: str, inner: str, rest: int, at: int, gazetteer: Gazetteer) -> Credit | None:
    """A credit that has a label before its names."""
    source = words().sources.match(inner) is not None
    if ":" not in inner[:rest] and inner[0].isalpha() and gazetteer.find(inner) is not None:
        return None
    if not _creditable(inner[rest:], source, gazetteer):
        return None
    mentions = credit_mentions(text, at, gazetteer)
    if words().weak.match(inner) and not any(one.known for one in mentions):
        return None
    return Credit(Span(at, at + len(text)), mentions) if mentions else None


def _bare(text: str, inner: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """Names alone: of which one at least must be a known agency, outlet or picture library, and none a sentence."""
    if len(inner) > 2 * LONGEST_NAME or not inner:
        return None
    span = Span(at, at + len(text))
    inner = _LED.sub("", inner)
    name = _SHOWN.sub("", inner) if inner.endswith(_SHOWN_ENDS) else inner
    if name != inner and re.fullmatch(r"[A-Z]{2,5}(?:-[A-Z]{2,5})?", name):
        return Credit(span, credit_mentions(text, at, gazetteer))
    entry = known(name, gazetteer) if len(name) <= LONGEST_NAME else None
    if entry is not None and (entry.role in MEDIA or (entry.role is Role.SOCIAL_MEDIA and text[-1] == ".")):
        return Credit(span, credit_mentions(text, at, gazetteer), name != inner or text[0] == "[")
    bracketed = text[0] in "([" and text[-1] in ")]" and nominal(name) and name[0].isalpha()
    if bracketed and " " in name and "," not in name and "/" not in name and role_of(name) in MEDIA:
        return Credit(span, credit_mentions(text, at, gazetteer))
    event = known(name.partition(" for ")[0], gazetteer) if " for " in name and nominal(name) else None
    if event is not None and event.role is Role.PHOTO_AGENCY:
        return Credit(span, credit_mentions(text, at, gazetteer))
    if entry is None and len(name.split()) <= 3 and library(name):
        return Credit(span, credit_mentions(text, at, gazetteer))
    if not any(joint in inner for joint in ("/", " via ", ", ", " | ", " for ", "—", " – ", " - ", " by ")):
        return None
    if _STAFF.fullmatch(inner):
        return Credit(span, credit_mentions(text, at, gazetteer))
    return _joined(text, inner, at, gazetteer)


_LED = re.compile(rf"^(?:[Vv]ia|Photos?|Foto|Image|Video) (?={CAPITAL})")
_SHOWN = re.compile(r"(?: (?:[Ff]ile|[Hh]andout))? (?:Photos?|PHOTOS?|photos?|Pool|file|File)$")
_SHOWN_ENDS = ("hoto", "hotos", "HOTO", "HOTOS", "Pool", "file", "File")


def _joined(text: str, inner: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """Several names without a label: "Jane Roe/AFP/Getty Images", "REUTERS/Jane Roe", in brackets "Jane Roe, AP"."""
    strong = any(joint in inner for joint in ("/", " via ", " | ", "—"))
    if _SENTENCE.search(inner) or _SAYS.search(inner) or "<" in inner or "://" in inner or " @" in inner:
        return None
    if not _all_names(inner, gazetteer):
        return None
    mentions = credit_mentions(text, at, gazetteer)
    media = [m for m in mentions if m.known and (m.role in MEDIA or m.role is Role.SOCIAL_MEDIA)]
    if inner[0].islower() and Role.PHOTO_AGENCY not in {m.role for m in media}:
        return None
    if not media and _stroked(text, inner, mentions):
        media = [mentions[1]]
    if not media or (not strong and any(known_place(m.name, gazetteer) for m in mentions)):
        return None
    lone = len(mentions) > 1 and all(map(personal, mentions[:-1])) and mentions[-1].known
    if not strong and text[0] not in "([" and not (lone and (len(mentions) == 2 or ";" in inner)):
        return None
    return Credit(Span(at, at + len(text)), mentions)


def _all_names(inner: str, gazetteer: Gazetteer) -> bool:
    """Whether all between the joints reads as names, and not as a sentence; told by the first that does not."""
    named = False
    for piece in pieces(inner, 0, len(inner), gazetteer):
        span = name_span(inner, piece)
        if span is not None and not (len(span) <= LONGEST_NAME and nominal(inner[span.start : span.end])):
            return False
        named = named or span is not None
    return named


def _stroked(text: str, inner: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether a person and an unlisted outlet stand either side of a stroke; in brackets, whatever body it is."""
    bracketed = text[0] in "(["
    if not ("/" in inner or bracketed) or len(mentions) != 2 or not personal(mentions[0]):
        return _HOUSE_FIRST.fullmatch(inner) is not None
    other = mentions[1]
    if inner.isupper():
        return False
    acronym = other.name.isupper() and len(other.name) <= LONGEST_ACRONYM
    if "|" in inner and bracketed:
        return other.role in MEDIA or other.role is Role.ORGANISATION
    if "/" not in inner:
        return " " in other.name and title_roles().get(other.name.casefold().rsplit(" ", 1)[-1]) in MEDIA
    return other.role in MEDIA or acronym or (bracketed and other.name[0].isupper())


_HOUSE_FIRST = re.compile(rf"[A-Z]{{2,5}}/{CAPITAL}[\w'’-]+ {CAPITAL}[\w'’-]+")
"""An unlisted house's letters, a stroke and a photographer: "DP/Ann Lee"."""

_SAYS = re.compile(r" (?:(?:told|tells|said|says|reports|reported|asked|wrote|writes) |(?:polls?|surveys?)\b)|^Polls ")
"""What no names without a label hold: a verb of saying, a poll of two houses ("a Guardian/ICM poll put …")."""

_RANKS = "".join(
    rf"(?<!\b{rank}.)" for rank in ("Sgt", "Maj", "Gen", "Col", "Capt", "Spc", "Cpl", "Gov", "Inc", "Corp", "Dept")
)
_SENTENCE = re.compile(rf"[.!?](?:(?<=[\w)\"”’]{{3}}.){_RANKS}[\"”’)]?\s+[\[(]?[^\W_]|(?<=\d.)\s+[^\W\d_])")
"""Where a sentence ends and another begins; the mark leads, so that the engine skips to it."""


def _creditable(rest: str, source: bool, gazetteer: Gazetteer) -> bool:
    """Whether what follows a label names somebody, and is no sentence and no link."""
    folded = rest.casefold().strip(" .")
    if not folded or folded in words().no_source or len(rest) > LONGEST_CREDIT:
        return False
    if _SENTENCE.search(rest) or words().said.match(rest + " ") or rest.rstrip().endswith(("?", "!", ":", "…")):
        return False
    found = [
        rest[s.start : s.end] for p in pieces(rest, 0, len(rest), gazetteer) if (s := name_span(rest, p)) is not None
    ]
    if not found:
        return False
    if source:
        return all(len(name.split()) <= 14 for name in found)
    whole = not found[0][0].islower() or " " not in found[0] or is_bearer(found[0])
    return nominal(found[-1]) and (len(found) > 1 or whole)
