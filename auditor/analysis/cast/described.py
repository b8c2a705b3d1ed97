"""Sources that are put into words without a name, and whom the reader is told of all the same."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from auditor.analysis.cast.coreference import PLURAL, compared
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.persons import given_name, named_before, named_with_post
from auditor.analysis.cast.unnamed import kept_unnamed
from auditor.analysis.sources.source import COMMON, PRONOUN, Kind, Source
from auditor.gazetteer import roles
from auditor.model.agent import ANONYMOUS, Role
from auditor.text.capitals import CAPITAL
from auditor.value import replace
from auditor.wordlists import wordlist

LEAD = 60
"""Characters before a source in which its article, its number and who it stands beside are looked for."""

_IN_NUMBER = re.compile(r"\b(?:in|out of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b")
_IN_BRACKETS = re.compile(r" \(\d{1,3}(?:\.\d)? ?(?:%|percent|pct|per cent)")
_BRACKET = 16
"""Characters behind a source in which its share may stand: "most (62%)"."""

_WITHIN = re.compile(rf"((?:Dr\.? )?{CAPITAL}[\w-]+ {CAPITAL}[\w-]+)(?! and ) [a-z]")
_FULL = rf"(?P<name>{CAPITAL}[\w’'-]+(?: {CAPITAL}[\w.’'-]*){{1,2}})"
_BESIDE = "of|to|for|with|by|in|at|from|beside|behind|like|unlike|alongside|as|via|and|or|than|[a-z]+ing"
_AFTER_POST = re.compile(rf", (?:the )?(?:(?!(?:{_BESIDE})\b)[a-z-]+ ){{0,3}}?(?P<post>[a-z]+) {_FULL},")
"""Who is meant by a description, named behind what they are: "his wife, | the retired actor Jan Roe, | said"."""

_TITLED_AFTER = re.compile(rf", (?:Sen|Rep|Gov|Sens|Reps)\. {_FULL}\b")
"""Who is meant by a party's name: "the panel's top Democrat, | Sen. Ida Lund | of Ohio"."""

_ARTICLES = frozenset({"a", "an", "the"})
_ANY_ONE = ("a ", "an ", "one ", "another ")
_HOUSES = frozenset({"MP", "Rep.", "Sen.", "Sir"})
_TITLES = frozenset({"Mr.", "Mrs.", "Ms.", "Dr."})


def named(source: Source, text: str, gathered: Sequence[Gathered]) -> Source:
    """The source as the person it is, where its words tell which: by a name beside it, or by one named before."""
    if source.kind is COMMON and source.post in roles.party_members():
        titled = _TITLED_AFTER.match(text, source.span.end)
        return replace(source, name=titled["name"], kind=Kind.NAME) if titled is not None else source
    if source.kind is not COMMON or source.role is not ANONYMOUS or not _one(source):
        return source
    name = _named_beside(source, text, gathered)
    if name:
        return replace(source, name=name, role=Role.PERSON, kind=Kind.NAME, post=source.post or source.head)
    return _spoken_of(source, text, gathered)


def points(source: Source, text: str) -> bool:
    """Whether a source points at others or at one who is known: "they", "both men", "60 percent", "the premier"."""
    if source.kind is PRONOUN:
        return source.head in PLURAL
    if source.role is not ANONYMOUS:
        return False
    if source.name.endswith("s") and source.name.casefold().removesuffix("s") in roles.demonyms():
        return True
    lead = re.split(r"[.,;:—\"“”]\s", text[max(0, source.span.start - LEAD) : source.span.start].casefold())[-1]
    after = text[source.span.end : source.span.end + _BRACKET]
    own = lead.split()[-1:] == ["our"] and source.head in roles.posts()
    two = source.head in _TWO and lead.split()[-1:] == ["the"] and _BOTH.search(text, 0, source.span.start) is not None
    known = (
        own
        or two
        or _beside_one_named(source, text)
        or _share(source, lead)
        or _pointed_at(lead)
        or _one_holds(source, text)
    )
    return known or _IN_BRACKETS.match(after) is not None


def _one(source: Source) -> bool:
    plural = source.head.endswith("s") and not source.head.endswith("ss")
    return not plural and not source.head.endswith("men") and source.head != "people"


def _named_beside(source: Source, text: str, gathered: Sequence[Gathered]) -> str:
    """The name of the one who is described: "Ida Lund, the harbour's director said"; empty where none stands there."""
    name, before = _name_before(text[max(0, source.outer.start - LEAD) : source.outer.start])
    who = text.startswith((" who ", ", who "), source.outer.end)
    begins = not before or before.endswith((".", "!", "?"))
    bare = text.endswith(", ", 0, source.outer.start) and source.outer.start == source.span.start
    said = before.endswith(('"', "”")) and source.head in roles.posts()
    if name and said and (" " in name or re.search(rf"\b{CAPITAL}[\w.]+ {re.escape(name)}\b", text)):
        return name
    if name and who and begins and " " not in name:
        return name
    led = who or begins or before.endswith(" said") or (bare and before.endswith(","))
    if name and led and _persons(name, gathered, text):
        return name
    posted = _AFTER_POST.match(text, source.span.end)
    if posted is not None and (posted["post"] in roles.posts() or roles.role_of(posted["post"]) is ANONYMOUS):
        return posted["name"]
    others = (_name_within(source.name), _name_after(text[source.outer.end : source.outer.end + LEAD]))
    return next((other for other in others if other and _persons(other, gathered, text)), "")


def _name_within(words: str) -> str:
    """The name that a description begins with, if it is no body's: "Ida Lund spokesman", no "Kent Police" one."""
    found = _WITHIN.match(words)
    return found[1] if found is not None and roles.role_of(found[1].split()[-1].casefold()) is None else ""


def _name_before(lead: str) -> tuple[str, str]:
    """The name that a comma sets off before a description, and the words before it, the last line's alone."""
    words = lead[lead.rfind("\n") + 1 :].split(" ")[:-1]
    if words and words[-1] in _ARTICLES:
        words.pop()
    if not words or not words[-1].endswith(","):
        return "", ""
    words[-1] = words[-1][:-1]
    start = len(words)
    while start and words[start - 1][:1].isupper() and (start == len(words) or _goes_on(words[start - 1])):
        start -= 1
    return " ".join(words[start:]), " ".join(words[:start])


def _goes_on(word: str) -> bool:
    """Whether a name goes on after a word: one without a mark behind it, a title or an initial."""
    return word.isalpha() or word in _TITLES or len(word) == len("A.") or word.replace("-", "").isalpha()


def _name_after(rest: str) -> str:
    """The name that stands between a description and the next mark: ", MP Ida Lund."."""
    if not rest.startswith(", "):
        return ""
    words: list[str] = []
    for word in rest[2:].split(" "):
        if word in _HOUSES and not words:
            continue
        if not word[:1].isupper():
            return ""
        words.append(word.rstrip(".,;"))
        if word != words[-1]:
            return " ".join(words)
    return ""


def _persons(name: str, gathered: Sequence[Gathered], text: str) -> bool:
    """Whether a name is a person's: by its title or first name, or by a person of the story who bears it."""
    first, *rest = name.replace(".", "").split(" ")
    if rest:
        return given_name(first)
    full = re.findall(rf"\b({CAPITAL}\w+)\.? {re.escape(name)}\b", text)
    return any(name.casefold() in agent.surnames for agent in gathered) or any(map(given_name, full))


def _spoken_of(source: Source, text: str, gathered: Sequence[Gathered]) -> Source:
    """ "The host", "the filmmaker" are a person named before, where one is; "the official" stays unnamed."""
    if source.head in _words()["unnamed"] or kept_unnamed(source, text):
        return source
    if text[source.outer.start : source.outer.start + 4].lower() != "the ":
        indefinite = text[source.outer.start : source.outer.start + 8].lower().startswith(_ANY_ONE)
        held = source.head in roles.posts() and not indefinite and named_with_post(text, source.head)
        return replace(source, role=Role.PERSON, post=source.post or source.head) if held else source
    words = compared(source.name)
    unnamed = (agent for agent in gathered if agent.role is Role.ANONYMOUS and agent.head == source.head)
    if any(words <= agent.words for agent in unnamed):
        return source
    if source.head in _words()["firms"]:
        return replace(source, role=Role.ORGANISATION)
    person = any(agent.role is Role.PERSON for agent in gathered) or named_before(text, source.span.start)
    return replace(source, role=Role.PERSON, post=source.post or source.head) if person else source


def _beside_one_named(source: Source, text: str) -> bool:
    """Whether colleagues are told of with one of them who is named: "Wei Chen and two | colleagues"."""
    return (
        source.head in _FELLOWS
        and _AND_FELLOWS.search(text, max(0, source.span.start - LEAD), source.span.start) is not None
    )


_TWO = frozenset({"couple", "pair", "duo"})
_BOTH = re.compile(rf"(?<![\w’'-]){CAPITAL}[\w’'-]++ and {CAPITAL}[\w’'-]")
"""Two who are named, and may be called a couple behind that."""

_FELLOWS = frozenset({"colleagues", "co-authors", "coauthors", "co-workers", "collaborators", "team", "teammates"})
_AND_FELLOWS = re.compile(
    rf"{CAPITAL}[\w.’'-]+ and (?:(?:his|her|their|two|three|four|five|six|other|several|some) )*\Z"
)


def _one_holds(source: Source, text: str) -> bool:
    """Whether one person alone holds the office: "the education secretary", "Kenya's president", no "minister"."""
    office = source.name.casefold().replace("’", "'").split()
    if not office or office[-1] not in _words()["offices"] | _words()["fielded"]:
        return False
    led = text[max(0, source.span.start - len("the ")) : source.span.start].casefold() == "the "
    owned = any(word.endswith(("'s", "s'")) for word in office)
    fields = [word for word in office[:-1] if not word.endswith(("'s", "s'"))]
    fielded = bool(fields) and office[-1] in _words()["fielded"]
    one = (fielded or office[-1] in _words()["offices"]) and _words()["beneath"].isdisjoint(fields)
    return (led or owned) and one


def _share(source: Source, lead: str) -> bool:
    """Whether a source is a share of those who were asked: "60 percent", "half of voters", "six in ten drivers"."""
    inner = source.name.casefold().split()
    if _IN_NUMBER.search(source.name) or any(_counts(word, after) for word, after in pairwise([*inner, "of"])):
        return True
    words = lead.split()
    while words and words[-1] in _words()["of"]:
        words.pop()
    of = words != lead.split() and " of " in f" {lead} "
    return of and (bool(_IN_NUMBER.search(" ".join(words[-2:]))) or any(_counts(word, "of") for word in words[-1:]))


def _counts(word: str, after: str) -> bool:
    percent = word in _words()["percents"] or word.strip("()")[-1:] == "%"
    return percent or (word in _words()["parts"] and after in ("of", "in"))


def _pointed_at(lead: str) -> bool:
    """Whether "both" or a number with an article stands right before, an adjective between: "the two young drivers"."""
    words = ["", *lead.split()[-3:]]
    if not _words()["pointing"].isdisjoint(words[-2:]):
        return True
    return any(led in _words()["led"] and number in _words()["numbers"] for led, number in pairwise(words))


def tells_page(source: Source, text: str) -> bool:
    """Whether an outlet that hears something is the page's own: "told this newspaper", not "this agency says"."""
    lead = text[max(0, source.span.start - _OWN_LEAD) : source.span.start].lower()
    lead += text[source.span.start : source.span.end].lower()
    return _OWN_PAGE.search(lead) is not None


_OWN_LEAD = 24
_OWN_PAGE = re.compile(r"\b(?:told|tells?|telling|informed|by|to|with) (?:this|our) (?:\w+ )?\w+$")


def plays(head: str) -> bool:
    """Whether a word is for one who plays in a match: "the striker"."""
    return head in _words()["players"]


def several(head: str) -> bool:
    """Whether a word that is no plural stands for several people: "everyone", "the crowd"."""
    return head in _words()["many"]


def sole_offices() -> frozenset[str]:
    """Offices that one person holds at a time: "the president" is not the president of a bank beside."""
    return _words()["offices"]


@cache
def _words() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(listed.split()) for name, listed in wordlist("analysis", "described").items()}
