"""The tag of a word by itself: what sort of word it is, from lists and endings.

N capitalised or known name, n other word, 0 number, D determiner, P preposition, & and/or, C clause word, R
who/which/what, O subject pronoun, o other pronoun, A auxiliary, B adverb, T time, V cue verb, a word that is a cue verb
or a noun, v other finite verb, e word in -ed, g word in -ing; a mark is its own tag, any dash "-".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from auditor.analysis.words import lexicon
from auditor.text.tokens import Tokens

MOST_SEEN = 200_000
"""Different words that are remembered with their tags at most."""

Columns = tuple[list[str], list[str], list[int], list[int], list[str]]
"""Words, their small letters, starts, ends and tags, in step."""

DASHES = frozenset("-–—―‒−")
_CLASSES = (
    ("n", "time_leads"),
    ("T", "times"),
    ("B", "adverbs"),
    ("P", "prepositions"),
    ("C", "clauses"),
    ("R", "wh"),
    ("D", "determiners"),
    ("A", "auxiliaries"),
    ("o", "objects"),
    ("O", "pronouns"),
)


def columns(found: Tokens) -> Columns:
    """Words, their small letters, starts, ends and tags; no loop of ours, for this is run on every word of the copy."""
    words = found.words
    return words, list(map(_lows().__getitem__, words)), found.starts, found.ends, list(map(_tags().__getitem__, words))


class _Lows(dict[str, str]):
    """Small letters of the words met before; copy says the same words again and again."""

    def __missing__(self, word: str) -> str:
        if len(self) >= MOST_SEEN:
            self.clear()
        self[word] = low = word.lower().replace("’", "'")
        return low


class _Tags(dict[str, str]):
    """Tags of the words met before."""

    def __init__(self) -> None:
        super().__init__()
        self._lows, self._table = _lows(), tag_table()

    def __missing__(self, word: str) -> str:
        if len(self) >= MOST_SEEN:
            self.clear()
        self[word] = tag = _tag(word, self._lows[word], self._table)
        return tag


@cache
def _lows() -> _Lows:
    return _Lows()


@cache
def _tags() -> _Tags:
    return _Tags()


@cache
def tag_table() -> Mapping[str, str]:
    """The tag of each listed word in small letters."""
    found = {word: tag for tag, group in _CLASSES for word in lexicon.words(group)}
    found.update({word: "v" for word in lexicon.verbs() if word not in found})
    found.update({"and": "&", "or": "&", "that": "C", "&": "&"})
    found.update({mark: mark for mark in ",.:;()[]<>?!%$"})
    found.update(dict.fromkeys(DASHES, "-"))
    for word, cue in lexicon.cues().items():
        if found.get(word, "v") in "vn":
            noun = cue.form in ("base", "s") and (cue.lemma in lexicon.words("nouns_too"))
            found[word] = "a" if noun else "V"
    return found


HANDLES = ("@", "u/")
"""How the name of somebody's account begins."""


def _tag(word: str, low: str, table: Mapping[str, str]) -> str:
    first = word[0]
    if first.isupper():
        tag = table.get(low, "N")
        if tag == "T" and low not in lexicon.words("proper_times"):
            return "N"
        joint = tag == "&" and word != "Or"  # "Harun Or Rashid"
        return tag if tag in "DTO" or joint or (tag == "A" and len(word) > 2) else "N"
    known = table.get(low)
    if known is not None:
        return known
    if len(word) > 2 and word.startswith(HANDLES):
        return "N"
    if first.isalpha():
        return guess(low, word)
    if first.isdigit():
        named = word[-1].isalpha() and ("." in word or (sum(map(str.isalpha, word)) > 3 and not word.islower()))
        return "N" if named else "0"
    return "-" if first in DASHES else first


def guess(low: str, word: str) -> str:
    """The tag of a word of no list that begins with a letter in lower case, or with none."""
    if not word[0].isalpha():
        return "N" if "." in word and word[-1].isalpha() else "0"
    if low.endswith("ly") and low not in lexicon.words("not_adverbs"):
        return "B"
    if low.endswith("ed") and len(low) > 4:
        return "e"
    if low.endswith("ing") and len(low) > 5:
        return "g"
    if not word.islower() and any(map(str.isupper, word)):
        return "N"
    return "N" if low.startswith(("al-", "el-", "ash-", "as-")) else "n"
