"""Where the words that name somebody begin and end within a phrase: past articles, parties and what tells of them."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import ANONYMOUS, DOCUMENT, GOVERNMENT_BODY, MEDIA, ORGANISATION

STATES = frozenset({"republic", "kingdom", "sultanate", "emirate"})
"""What a state is by its full name, "of" and the country behind it."""


def past_lead(r: Reading, first: int, last: int) -> int:
    """Past articles, numbers and the owner in small letters ("the country's …")."""
    at = first
    while at < last - 1:
        tag, low = r.tags[at], r.lows[at]
        if low == "first" and _first_named(r, at):
            break
        if tag == "D" or (tag == "B" and (r.tags[at + 1] != "e" or not low.endswith("ly"))):
            at += 1
            continue
        if (
            low in ("own", "same")
            or ("'" in low and _owner(r, at))
            or (low.endswith("-old") and r.tags[at + 1] == "n")
            or (tag == "0" and r.tags[at + 1] in "n" and not (at + 2 == last and r.lows[at + 1] in SHARES))
            or low in ("dozen", "unspecified")
            or (low == "year" and r.lows[at + 1] == "old")
            or (low == "old" and at > first and r.lows[at - 1].endswith("year"))
            or low == "of"
            or (low in ("percent", "pct") and r.lows[at + 1] == "of" and at + 2 < last)
            or (tag == "n" and r.lows[at + 1] == "of" and low in lexicon.words("measures"))
            or (tag in "en" and r.lows[at + 1] in lexicon.words("measures") and r.lows[at + 2 : at + 3] == ["of"])
        ):
            at += 1
        else:
            break
    return at


SHARES = frozenset({"percent", "pct"})
"""Words that name nobody without their number: "60 percent said"."""


def past_party(r: Reading, first: int, last: int) -> int:
    """Past the party or firm that somebody belongs to: "the Greens' | Ida Lund"; outlets own their reporters."""
    member = last - first > 2 and r.lows[first] in roles.party_members() and words().look(r.words[first + 1]).given
    if member and r.tags[first + 1 : last].count("N") == last - first - 1:
        return first + 1
    if last - first == 2 and r.tags[first] == r.tags[first + 1] == "N" and r.lows[first].endswith(lexicon.OWNS):
        house = r.names.get(first)
        apart = house is None or (house[1] == first + 1 and house[2].role not in MEDIA)
        return last - 1 if apart and _in_full_elsewhere(r, last - 1) else first
    if last - first < 3 or r.tags[first:last].count("N") < last - first:
        return first
    at = next((at + 1 for at in range(first, last - 2) if r.lows[at].endswith(lexicon.OWNS)), 0)
    known = r.names.get(first)
    if not at or last - at > 3 or (known is not None and known[2].role in MEDIA and known[1] == at):
        return first
    return at if words().look(r.words[at]).given and r.lows[last - 1] not in roles.head_roles() else first


def _in_full_elsewhere(r: Reading, at: int) -> bool:
    """Whether the copy has the surname at ``at`` behind a given name: "France's | Macron" of Emmanuel Macron."""
    if r.words[at].isupper() or r.lows[at] in roles.head_roles() or r.lows[at] in roles.title_roles():
        return False
    before = (r.text[max(0, place - 24) : place].split() for place in r.mentions(r.words[at], at))
    return any(words_before and words().look(words_before[-1]).given for words_before in before)


def _owner(r: Reading, at: int) -> bool:
    """Whether an owner stands at ``at`` that is no part of the name behind it: "the firm's | Ida Lund"."""
    low = r.lows[at]
    if low.endswith(lexicon.OWNS) and not r.words[at][0].isupper() and r.tags[at + 1] == "N":
        return True
    return low.endswith(("'s", "’s")) and r.words[at][:-2] in roles.nations() and _apart(r, at + 1)


def _apart(r: Reading, at: int) -> bool:
    """Whether the name at ``at`` has its nation before it and not in it: "Kuwait's | Al-Delta", "Delta's | TVP"."""
    return r.words[at].isupper() or r.lows[at].startswith(("al-", "el-"))


def _first_named(r: Reading, at: int) -> bool:
    """Whether "First" begins a firm's name, as it does right before a capital: "First Boston"."""
    return r.words[at] == "First" and r.tags[at + 1] == "N"


def base_end(r: Reading, first: int, last: int) -> int:
    """The end of the phrase before its first preposition or bracket, known names and "Ministry of …" kept whole."""
    for at in range(first + 1, last):
        if at in r.names and r.names[at][0] < at:
            continue
        tag = r.tags[at]
        if tag in "(" and not _abbreviated(r, at, last):
            return at
        if tag in "Va" and r.tags[at + 1 : at + 2] == ["P"] and roles.head_roles().get(r.lows[at]) is DOCUMENT:
            continue
        if (
            (r.lows[at] == "close" and r.lows[at + 1] == "to")
            or r.lows[at] in ("familiar", "privy", "aware", "acquainted", "briefed")
            or (tag in "egVv" and r.tags[at - 1] == "n" and first < at < last - 1 and not _before_head(r, at, last))
            or (at == last - 1 and tag in "evV" and r.lows[at] in lexicon.words("postposed"))
        ):
            return at
        if tag == "P":
            if (
                tag == "P"
                and r.lows[at] in ("of", "for", "on")
                and r.tags[at - 1] == "N"
                and _goes_on(r, first, at, last)
            ):
                continue
            return at
    return last


def _abbreviated(r: Reading, at: int, last: int) -> bool:
    """Whether the bracket at ``at`` only abbreviates a body whose officer follows: "Harbour Board (HB) head Lund"."""
    inner = at + 2 < last and r.tags[at + 2] == ")" and r.words[at + 1].isupper()
    return inner and not roles.posts().isdisjoint(r.lows[at + 3 : min(last, at + 6)])


def _before_head(r: Reading, at: int, last: int) -> bool:
    """Whether a word in -ing stands right before the phrase's head: "media buying sources"."""
    return at + 2 == last and r.tags[at] == "g" and r.lows[last - 1] in roles.head_roles()


def named_by_of(r: Reading, at: int) -> bool:
    """Whether the word at ``at`` is one that names begin with, to go on with "of": "the Isle of Harlow Society"."""
    return r.lows[at] in lexicon.words("named_by_of") and r.lows[at + 1 : at + 2] == ["of"]


def _goes_on(r: Reading, first: int, at: int, last: int) -> bool:
    """Whether "of" stands inside a name in capitals ("General Staff of the Armed Forces")."""
    step = at + 1
    if step < last and r.tags[step] == "D":
        step += 1
    if step >= last or r.tags[step] != "N":
        return False
    head = roles.head_roles().get(r.lows[at - 1])
    if r.lows[at] == "on" and (head not in (ORGANISATION, GOVERNMENT_BODY) or step in r.places):
        return False
    if r.lows[at - 1] in STATES:
        return r.lows[at - 1] == "republic" or r.words[step] in roles.nations() or step in r.places
    if named_by_of(r, at - 1) and (at - 1 == first or r.tags[at - 2] != "N"):
        return True
    return (head is not None and head is not ANONYMOUS) or r.lows[at - 1] in (
        "house",
        "voice",
        "staff",
        "radio",
        "affairs",
    )
