"""The shapes that datelines have, as patterns: place, day, agency and what parts them."""

from __future__ import annotations

import re
from functools import cache

from auditor.lines.dates import DATE

_WORD = r"[^\W\d_][\w'’‘.-]*"
_PLACE = rf"(?P<place>{_WORD}(?:(?:, ?| ?/ ?| ){_WORD}){{0,5}}?(?: ?[\[(][^\W\d_][\w ]{{1,30}}[\])])?)"
_DAY = rf"(?P<date>{DATE})"
_PART = r"[^\W\d_](?:[\w'’-]|\.(?=\w))*"
_WHOLE = rf"(?P<agency>{_PART}(?: {_PART}){{0,4}}?)"
_NAME = r"(?P<agency>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,4}?)"
_STOP = r"(?P<stop>\s*(?:\.?[-‐‑–—―\ufffd]{1,3}|:)\s*|\s*[./]+\s*|\s*$|\s*\n\s*)"
_NO_PICTURE = r"(?!(?i:photo|image|pic|video|file|source|credit))"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DASH = r"(?P<stop> ?(?:---?|[–—―\ufffd]) ?| - |\.? [-–—] )(?=[\"'“‘«„(\[]?[^\W_])"

_SHAPES = (
    ("[", rf"\[{_PLACE.replace('.-]', '.]')} ?[-–,/] ?{_NAME}\](?P<stop>\W{{0,4}})"),
    ("/1", rf"{_PLACE}/{_DAY}/{_NAME}{_STOP}"),
    (
        "(",
        rf"{_PLACE}(?:[.,]? ?(?:{_WEEKDAY}, ?)?{_DAY}\.?,?|,)? ?\({_NAME}(?:/[\w .]{{2,20}})?\)"
        r"(?P<stop>\s*(?:--|\.?[-–—―:\ufffd])?\s*)",
    ),
    ("(", rf"{_PLACE} ?\((?P<agency>[A-Z\d][\w -]{{1,14}})(?:/[\w .]{{2,14}})?\)(?P<stop>\s?(?:--|[-–—―])\s?)"),
    ("(1", rf"{_PLACE} ?\({_DAY}\) ?{_NAME}(?P<stop> ?[-–—:] ?)"),
    (
        "(1-",
        rf"{_PLACE}(?:,? {DATE})?,? ?\((?P<agency>[^\W\d_][^()\n]{{2,50}}?) - {_DAY} ?\)"
        r"(?P<stop>\s*(?:--|[-–—―:\ufffd])?\s*)",
    ),
    ("(1-", rf"\((?P<agency>[^\W\d_][^()\n]{{2,50}}?) - {_DAY} ?\)(?P<stop>\s*(?:--|[-–—―:\ufffd])?\s*)"),
    ("(1-", rf"{_NAME} ?\({_DAY}\){_DASH}"),
    ("(1-", rf"{_PLACE}, ?{_DAY}(?: \d\d?[:.]\d\d)? ?[-–—] ?\({_NAME}\)(?P<stop>\s*(?:--|[-–—―:\ufffd])\s*)"),
    ("(-", rf"{_PLACE} ?[-–—] ?\({_NAME}\)(?P<stop>\s*(?:--|[-–—:\ufffd])?\s*)"),
    (
        "/",
        rf"{_PLACE}(?:[.,]? ?{_DAY})?[.,]? ?/ ?(?:corr\.? )?{_NAME}(?:,[^/\n]{{2,40}})? ?/"
        r"(?P<stop>\s*(?:--|[-–—―:.])?\s*)",
    ),
    ("/1", rf"{_PLACE}[.,] ?{_DAY} ?/ ?(?P<agency>{_WORD})(?P<stop>:? ?)"),
    ("", rf"{_PLACE}(?P<joint>, |\. ?)(?:{_DAY}[.,] ?)?(?P<agency>(?:{_PART} ){{0,4}}?[^\W\d_][\w.'’-]*){_STOP}"),
    ("1-", rf"{_PLACE},? {_DAY} [-–—] {_WHOLE}(?:, {_PART} {_PART})?{_STOP}"),
    ("1-", rf"{_PLACE},? {_DAY},? {_WHOLE}{_DASH}"),
    ("(-", rf"\({_NAME}\) ?[-–—] ?{_PLACE}(?:, ?{_DAY})?{_DASH}"),
    ("|", rf"{_PLACE}(?P<joint>\s*[•·|]\s*){_NAME}(?P<stop>\s*$|\s*\n\s*|\s*[-–—:]\s*)"),
    ("-", rf"{_PLACE}(?P<joint> ?[-–—] ?){_WHOLE}(?P<stop>\s*$|\s*\n\s*|\. |\s?[-–—:]\s)"),
    ("-", rf"{_PLACE}(?P<joint>\. ){_PART} {_PART} ?[-–—] ?(?P<agency>{_PART})(?P<stop>\. )"),
    ("", rf"(?P<joint>){_PLACE}\. (?P<agency>{_WORD})(?P<stop> )(?=[^\W\d_])"),
    ("(1", rf"{_DAY},? ?\({_NAME}\)(?P<stop>\s*(?:--|[-–—―:\ufffd])\s*)"),
    ("(1-", rf"{_DAY},? ?\({_PLACE}\){_DASH}"),
    ("(-", rf"\({_PLACE}\)(?P<stop> ?[–—] )"),
    ("(", rf"\({_NAME}\)(?P<stop>\s*(?:--|[-–—―:\ufffd])\s*|)"),
    ("(", r"\( ?(?P<agency>[WK][A-Z]{2,3}(?:/[WK][A-Z]{2,3}){0,2}) ?\)(?P<stop>\s*(?:--|[-–—―:\ufffd])\s*)"),
    ("(-", rf"\({_NO_PICTURE}{_PART} ?[-–—] ?{_WHOLE}\)(?P<stop>\s*(?:--|[-–—―:\ufffd])\s*|\s)"),
    ("", rf"{_NAME}(?P<stop> (?:--|[-–—]) | ?/ (?=[A-Z]))"),
    ("1-", rf"{_PLACE} [-–—] {_DAY}(?P<stop>: )"),
    ("-", rf"{_PLACE}(?:[.,]? ?{_DAY})?{_DASH}"),
    ("1", rf"{_PLACE}, ?{_DAY}(?P<stop>\.? ?[-–—.:] ?)"),
    ("1", rf"{_PLACE}, ?{_DAY}(?P<stop>\s*$|\s*\n\s*)"),
    ("", rf"{_PLACE}(?P<stop> ?: |\. )(?=[A-Z“\"‘'])"),
    ("", rf"{_PLACE}(?P<stop>\s*$|\s*\n\s*)"),
    ("-", rf"(?:{_PLACE.replace('{0,5}?', '{0,5}')} )?(?P<agency>{_PART})(?P<stop> ?[–—]\s*(?:$|\n))"),
)
"""The shapes of datelines, the first one that fits and holds is taken; each with the signs it cannot be without.

"1" stands for any digit, "-" for any dash, "|" for any bar.
"""

_MARKS = re.compile(r"(?P<digit>\d)|[-‐‑–—―\ufffd(/\[•·|]")
_SIGN = str.maketrans("‐‑–—―\ufffd•·", "------||")


def shapes_for(head: str) -> tuple[re.Pattern[str], ...]:
    """The shapes that may be found in ``head``, by the signs that stand in it: most lines lack those of most shapes."""
    marks = _MARKS.finditer(head)
    return _shapes_with(frozenset("1" if mark["digit"] else mark[0].translate(_SIGN) for mark in marks))


@cache
def _shapes_with(signs: frozenset[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(shape for needed, shape in _shapes() if signs.issuperset(needed))


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((needed, re.compile(shape)) for needed, shape in _SHAPES)
