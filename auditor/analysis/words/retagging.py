"""The tag of a word among its neighbours: capitals that only begin a sentence, titles in marks, nouns like verbs.

Each function changes the tags of a paragraph, or of one sentence in it, in place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import compress, count

from auditor.analysis.words import lexicon
from auditor.analysis.words.papers import shown_in
from auditor.analysis.words.tagging import guess, tag_table
from auditor.gazetteer import roles
from auditor.model.agent import ANONYMOUS, DOCUMENT, Role
from auditor.model.attribution import Quotation

LONGEST_NAME = 40
"""Characters that a name between quotation marks has at most."""

_PHRASE = 6
"""Words of a short phrase at most."""

_CALLING = 5
"""Words of what somebody is, before the name, at most: "certified personal trainer"."""

_MONTHS_TOO = frozenset({"April", "May", "June", "August"})
_INTO_MONTH = frozenset({"in", "since", "until", "till", "by", "last", "next", "early", "late", "of", "from", "this"})

_LOWER_FIRST = frozenset("DPCRAOoB&")
_UNSURE = frozenset("aCVve")
_NUMBER = frozenset("0")


def lower_first(lows: list[str], tags: list[str], first: int) -> None:
    """A capital that only begins a sentence says nothing: small words get their own tags there."""
    table = tag_table()
    if first < len(tags) and tags[first] == "N":
        own = table.get(lows[first])
        if own is not None and (own in _LOWER_FIRST or (own == "V" and _verb_first(lows[first]))):
            tags[first] = own
        elif _common(lows[first]) and tags[first + 1 : first + 2] != ["N"]:
            tags[first] = "n"
        elif lows[first].endswith("ly") and guess(lows[first], lows[first]) == "B":
            named = first + 1 < len(tags) and tags[first + 1] in "VAavN"
            tags[first] = "N" if named else "B"
        elif _leading_participle(lows, tags, first):
            tags[first] = "g"


def _common(low: str) -> bool:
    """Whether a word is one for people, or for papers in the plural: "Officials", "Figures", "Data"."""
    role = roles.head_roles().get(low)
    return role is ANONYMOUS or (role is DOCUMENT and (low.endswith("s") or low == "data"))


def _leading_participle(lows: list[str], tags: list[str], first: int) -> bool:
    """Whether a word in -ing begins the sentence and no name: "Running counter to all that, …"."""
    if not lows[first].endswith("ing") or len(lows[first]) < 6 or first + 1 >= len(tags):
        return False
    cue = lexicon.cues().get(lows[first + 1])
    return tags[first + 1] in "DP" or (cue is not None and cue.form == "base" and tags[first + 1] == "V")


def lower_headline(words: list[str], lows: list[str], tags: list[str], first: int, last: int) -> None:
    """In a headline with capitals throughout, a capital says nothing: cues and small words get their own tags."""
    if not 5 <= last - first <= 30 or tags[first:last].count("N") * 3 < last - first:
        return
    long = [at for at in range(first, last) if len(words[at]) > 3 and words[at][0].isalpha()]
    if sum(words[at][0].isupper() for at in long) * 10 < 8 * len(long):
        return
    table = tag_table()
    for at in range(first + 1, last):
        if tags[at] == "N" and table.get(lows[at], "N") in "VaAPCROB":
            tags[at] = table[lows[at]]


def _quoted_name(text: str, quotation: Quotation, lows: list[str], tags: list[str], at: int) -> bool:
    """Whether marks stand round a name: the "Daily Delta" newspaper, "Delta Airlines" told Northwire."""
    inner = text[quotation.inner.start : quotation.inner.end]
    if len(inner) > LONGEST_NAME or not inner[:1].isupper() or not inner[-1:].isalnum():
        return False
    before, after = lows[at - 1] if at else "", lows[at + 1] if at + 1 < len(lows) else "."
    small = _WITHIN_NAMES if before in lexicon.words("bodies_in_marks") else ()
    if inner.count(" ") > 3 or not all(
        word[0].isupper() or word[0].isdigit() or word in small for word in inner.split()
    ):
        return False
    if small and after in _SAYING:
        return True
    if before in lexicon.words("callsigns") or lows[at - 2 : at] == ["call", "sign"]:
        return True
    kinds = lexicon.words("outlet_kinds")
    if after in ("podcast", "show", "programme", "program") and before in ("the", "his", "her", "their"):
        return True
    if after in kinds or (before in kinds and before not in ("program", "programme", "channel")):
        return True
    if before == "channel" and (after in _REPORTING or (tags[at - 2] != "V" and after in (".", ","))):
        return True
    if before in ("told", "tells"):
        return True
    if before == "to" and lows[at - 2 : at - 1] in (["refers"], ["referred"], ["referring"], ["reference"]):
        return after in (".", ",")
    begins = at == 0 or tags[at - 1] in ".,D"
    if before in ("reports", "informs", "writes") and after in (".", ","):
        return True
    return begins and (after in _REPORTING or (after == "was" and lows[at + 2 : at + 3] in (["told"], ["informed"])))


_STARS = frozenset({"host", "star", "anchor", "creator", "presenter", "producer", "actor", "actress"})
_WITHIN_NAMES = frozenset({"of", "for", "the", "and"})
_SAYING = frozenset({"said", "says", "told", "announced", "claimed", "claims", "reported", "has", "warned"})
_REPORTING = frozenset({"told", "reports", "informs", "reported", "informed", "writes", "wrote", "announced"})


def name_titles(
    text: str,
    quotes: Mapping[int, Quotation],
    words: list[str],
    lows: list[str],
    tags: list[str],
    starts: list[int],
    ends: list[int],
) -> None:
    """Marks round the title of a programme, a book or a film make it a name, not a quotation."""
    for at, quotation in quotes.items():
        before = lows[at - 1] if at else ""
        if _quoted_name(text, quotation, lows, tags, at):
            words[at] = text[quotation.inner.start : quotation.inner.end]
            lows[at], tags[at] = words[at].lower(), "N"
            starts[at], ends[at] = quotation.inner.start, quotation.inner.end
            continue
        if lows[at + 1 : at + 2] and lows[at + 1] in _STARS and tags[at + 2 : at + 3] == ["N"]:
            tags[at] = "n"
            continue
        if before not in lexicon.words("shows") and not before.endswith(("'s", "’s")):
            continue
        inner = text[quotation.inner.start : quotation.inner.end].rstrip(".,").split()
        titled = 0 < len(inner) <= 7 and all(
            word[0].isupper() or word[0].isdigit() or (len(word) < 5 and at) for word in inner
        )
        if titled and (inner[0][0].isupper() or inner[0][0].isdigit()) and (len(inner) > 1 or before != "of"):
            tags[at] = "," if text[quotation.inner.end - 1] == "," else "n"


def name_months(words: list[str], lows: list[str], tags: list[str]) -> None:
    """A month before a surname is a first name: "April Lund", not "in April Lund"; "in May" is no verb."""
    if _MONTHS_TOO.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if word == "May" and at and tags[at] == "A" and _of_may(lows, tags, at):
            tags[at] = "T"
        elif word in _MONTHS_TOO and tags[at] == "T" and tags[at + 1 : at + 2] == ["N"]:
            dated = at > 0 and (tags[at - 1] in "PD0T" or lows[at - 1] in lexicon.words("time_leads"))
            place = words[at + 1] in roles.nations() or lows[at + 1] in roles.demonyms()
            tags[at] = "T" if dated or place else "N"


def _of_may(lows: list[str], tags: list[str], at: int) -> bool:
    """Whether "May" is the month: "in May", "May 9", "the May issue"."""
    issue = lows[at + 1 : at + 2] and lows[at + 1] in lexicon.words("issues")
    return lows[at - 1] in _INTO_MONTH or tags[at + 1 : at + 2] == ["0"] or bool(issue)


def _third_person(low: str) -> bool:
    """Whether a word that is a cue or a noun is the verb's form in -s ("reports"), and not "press"."""
    cue = lexicon.cues().get(low)
    return cue is not None and cue.form == "s"


def _join_firms(lows: list[str], tags: list[str]) -> None:
    """The comma before "Inc." is part of the name: "Lund Foods, Inc."."""
    for at in range(1, len(tags) - 1):
        if tags[at] == "," and tags[at - 1] == tags[at + 1] == "N" and lows[at + 1] in lexicon.words("firm_forms"):
            tags[at] = "N"


def _join_offices(lows: list[str], tags: list[str]) -> None:
    """A verb's form within an office is no verb: "chief operating officer", "the met office"."""
    for at in range(1, len(tags) - 1):
        chief = tags[at] == "g" and lows[at - 1] == "chief" and lows[at + 1] in ("officer", "officers")
        if chief or (lows[at : at + 2] == ["met", "office"] and tags[at - 1] in "Dn"):
            tags[at] = "n"
        if lows[at - 4 : at + 1] == _FIRE_TOO:
            tags[at - 3] = tags[at - 1] = tags[at]


_FIRE_TOO = ["police", ",", "fire", "and", "crime"]
"""Fields of one office: "Police, Fire and Crime | Commissioner Ida Lund"."""


def unsure(tags: Sequence[str]) -> list[int]:
    """The places of words whose tags their neighbours may change; no loop of ours, for all the copy is looked at."""
    return list(compress(count(), map(_UNSURE.__contains__, tags)))


def repair(lows: list[str], tags: list[str], places: Sequence[int]) -> None:
    """A word that is a cue or a noun is a noun within a noun phrase: "state media", "a Trump claim"."""
    if not _told_beside().isdisjoint(lows):
        if not lexicon.words("firm_forms").isdisjoint(lows):
            _join_firms(lows, tags)
        if "chief" in lows or "met" in lows or "crime" in lows:
            _join_offices(lows, tags)
        if "minutes" in lows:
            _keep_minutes(lows, tags)
    if "0" in tags and "in" in lows:
        _date_years(lows, tags)
    for at in places:
        if at and tags[at - 1] in "Q," and tags[at] in "eVv" and _calling(lows, tags, at):
            tags[at] = "n"
    last = len(tags) - 1
    for at in places:
        tag = tags[at]
        if tag not in "aCVv" or not 0 < at < last:
            continue
        if tag == "C":
            if lows[at] in ("since", "once") and tags[at + 1] in "Vve" and tags[at - 1] in "A,NnO":
                tags[at] = "B" if lows[at] == "once" or tags[at - 1] == "A" else "C"
            continue
        if tag == "V":
            if tags[at - 1] == "D":
                tags[at] = _verb_form(lows[at], tags[at + 1])
            continue
        regional = lows[at] == "states" and (lows[at - 1].endswith("ern") or lows[at - 1] in roles.demonyms())
        if regional or _paper_told_of(lows, tags, at):
            tags[at] = "n"
            continue
        if tag == "v":
            tags[at] = "n" if lows[at] == "forces" and _troops(lows, tags, at) else "v"
            continue
        if _noun_here(lows, tags, at):
            tags[at] = "n"


@cache
def _told_beside() -> frozenset[str]:
    """Words that change the tags of others or their own; few paragraphs have one of them."""
    return lexicon.words("firm_forms") | {"chief", "met", "minutes", "crime"}


def _date_years(lows: list[str], tags: list[str]) -> None:
    """A year between somebody and their verb is when it was, and none of a name: "the bank in 2017 said"."""
    for at in compress(count(), map(_NUMBER.__contains__, tags)):
        dates = 2 <= at < len(tags) - 1 and lows[at - 1] == "in" and tags[at + 1] in "Va" and tags[at - 2] in "nN"
        if dates and len(lows[at]) == len("2017") and lows[at][:2] in ("19", "20") and lows[at].isdigit():
            tags[at] = "T"


def _calling(lows: list[str], tags: list[str], at: int) -> bool:
    """Whether a word in -ed begins what somebody is who is named behind it: "“…,” registered nurse Ida Lund said"."""
    if not lows[at].endswith("ed"):
        return False
    name = at + 1
    while name < min(len(tags), at + _CALLING) and tags[name] == "n":
        name += 1
    if name == at + 1 or tags[name : name + 1] != ["N"] or lows[name - 1] not in roles.posts():
        return False
    stop = next((step for step in range(name, len(tags)) if tags[step] != "N"), len(tags))
    return lows[at] not in lexicon.cues() or tags[stop : stop + 1] in (["V"], ["a"])


def _noun_here(lows: list[str], tags: list[str], at: int) -> bool:
    """Whether a word that is a cue or a noun is a noun, as the words on either side tell."""
    left, right = tags[at - 1], tags[at + 1]
    posted = lows[at] in ("post", "posts") and lows[at - 1] in lexicon.words("posted_on")
    called = lows[at] == "call" and left in "neT" and tags[max(0, at - 3) : at - 1] == ["P", "D"]
    owned = lows[at - 1].endswith(lexicon.OWNS)
    of_state = lows[at - 1 : at + 1] == ["of", "state"]
    if (
        posted
        or called
        or owned
        or of_state
        or (left == "n" and right == "V" and not lows[at + 1].endswith(("ing", "ed")))
    ):
        return True
    if left == "D" and (right not in "CQDO" or lows[at - 1] in ("the", "a", "an")):
        return not (lows[at - 2 : at] == ["about", "this"] and right == "N" and _third_person(lows[at]))
    return (
        (right == "n" or (right == "N" and lows[at] == "state"))
        and left not in "OA&R"
        and not (left == "B" and at > 1 and tags[at - 2] == "O")
        and not (lows[at - 1].endswith("s") and left == "n")
        and not _third_person(lows[at])
        and not _claimed_by(lows, tags, at)
        and not (lows[at] == "show" and shown_in(lows, tags, at))
    )


def _keep_minutes(lows: list[str], tags: list[str]) -> None:
    """Minutes that somebody keeps of a talk are a paper, and no time: "the minutes of the meeting"."""
    at = lows.index("minutes")
    if (
        at
        and tags[at - 1] in "Dn"
        and lows[at + 1 : at + 2] not in (["before"], ["after"], ["later"], ["that"], ["when"])
    ):
        tags[at] = "n"


def _troops(lows: list[str], tags: list[str], at: int) -> bool:
    """Whether "forces" are people and no verb: "the security forces", "Ukraine's forces", "Russian forces"."""
    before = lows[at - 1]
    owned = before.endswith(lexicon.OWNS) or before in roles.demonyms()
    return owned or tags[at - 1] in "De" or (tags[at - 1] == "n" and before in lexicon.words("of_troops"))


def _verb_form(low: str, right: str) -> str:
    """The tag of a verb's form behind an article: e in "the reported loss", n in "the hearing lasted"."""
    if right == "n" and low.endswith("ed"):
        return "e"
    return "n" if right in "evAV" and low.endswith("ing") else "V"


def _paper_told_of(lows: list[str], tags: list[str], at: int) -> bool:
    """Whether a word such as "figures" or "files" is papers that say something: "bank figures show"."""
    if not lows[at].endswith("s") or roles.head_roles().get(lows[at]) is not DOCUMENT:
        return False
    if tags[at] == "v":
        return tags[at - 1] in "DnegvV" and tags[at + 1] in ",VAa"
    passed_on = lows[at] == "reports" and (tags[at - 1] == "N" or lows[at + 1] in ("citing", "quoting", "referring"))
    return not passed_on and tags[at - 1] not in "O&A" and tags[at + 1] in "Va"


def _claimed_by(lows: list[str], tags: list[str], at: int) -> bool:
    """Whether people at the head of the clause do the claiming: "Critics of the policy claim farmers will lose"."""
    first = at - 1
    while first > 0 and tags[first] in "Dn" and at - first < _PHRASE:
        first -= 1
    head = first - 1
    if tags[first] != "P" or lows[first] != "of" or head < 0 or not lows[head].endswith("s"):
        return False
    leads = head == 0 or tags[head - 1] in ".,DC"
    people = roles.head_roles().get(lows[head]) is Role.ANONYMOUS
    return leads and people and any(tag in "Av" for tag in tags[at + 1 : at + _PHRASE])


def _verb_first(low: str) -> bool:
    return low == "says" or lexicon.cues()[low].form in ("ing", "past")
