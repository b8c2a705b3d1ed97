"""Whether a text names the outlet that published another: the one answer for pairs, clusters and audited articles.

A whole name anywhere is enough, as is the outlet's site. A part of the name ("the Mercury", "Sky") is a common word as
well and counts only where the copy cites it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from auditor.gazetteer.entry import form_key
from auditor.gazetteer.lookup import Gazetteer
from auditor.text.capitals import CAPITAL
from auditor.value import value
from auditor.wordlists import wordlist

ARTICLE = "The "


@value
class Called:
    """What an outlet is called: by ``forms`` as written, by ``sites`` in any case, by ``parts`` where it is cited."""

    forms: tuple[str, ...]
    sites: tuple[str, ...]
    heads: tuple[str, ...]
    tails: tuple[str, ...]

    def named_in(self, text: str, own: str | None = None) -> bool:
        """Whether ``text`` names it; the longer name of who published the text, ``own``, does not mean it."""
        mine = (own or "").removeprefix(ARTICLE)
        if any(form in mine and form != mine for form in self.forms):
            text = text.replace(mine, " ").replace(mine.upper(), " ")
        if any(stands_in(form, text) for form in self.forms):
            return True
        low = text.casefold() if self.sites and "." in text else ""
        if any(stands_in(site, low) for site in self.sites):
            return True
        tails = (tail for tail in self.tails if not mine.endswith(tail))
        return any(_cited(head, text, behind_the=False) for head in self.heads) or any(
            _cited(tail, text, behind_the=True) for tail in tails
        )


@lru_cache(maxsize=8_192)
def called(publisher: str | None, host: str, names: Gazetteer) -> Called:
    """What the outlet is called that goes by ``publisher`` and has its articles at ``host``, where these are known."""
    given = (publisher or "").strip()
    entry = (names.medium(given) or names.find(given)) if given else names.of_domain(host)
    bare = shortened(given)
    short = names.medium(bare) if bare else None
    every = [given, *_known(given, names), *((bare, *_known(bare, names)) if short else ())]
    every += entry.forms() if entry else ()
    sites = {host.casefold().removeprefix("www."), *(entry.domains if entry else ()), *(short.domains if short else ())}
    place = names.find(bare) if bare else None
    return Called(
        forms=tuple(dict.fromkeys(written for form in every for written in _written(form))),
        sites=tuple(sorted(site for site in sites if "." in site)),
        heads=(bare,) if bare and place is None else (),
        tails=tuple(dict.fromkeys(tail for form in every for tail in _tails(form))),
    )


def shortened(name: str) -> str:
    """``name`` less what is left out at its end ("BBC News"); "" where that is nothing, or all of it."""
    words = name.removeprefix(ARTICLE).split()
    kept = list(words)
    while kept and form_key(kept[-1]) in _endings():
        kept.pop()
    return " ".join(kept) if kept != words else ""


def stands_in(name: str, text: str) -> bool:
    """Whether ``name`` stands in ``text`` as written, no letter or digit on either side."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() and name[0].isalnum()) and not text[end : end + 1].isalnum():
            return True
        at = text.find(name, end)
    return False


def _known(name: str, names: Gazetteer) -> tuple[str, ...]:
    entry = names.medium(name)
    return () if entry is None else entry.forms()


def _written(form: str) -> Iterator[str]:
    """A form less its article, as it stands and in capitals."""
    bare = form.removeprefix(ARTICLE).strip()
    if bare:
        yield bare
        yield bare.upper()


def _tails(form: str) -> Iterator[str]:
    """What may stand behind "the" for a name of several words: its last ones."""
    words = form.removeprefix(ARTICLE).split()
    for start in range(1, len(words)):
        if words[start][:1].isupper():
            yield " ".join(words[start:])


def _cited(part: str, text: str, *, behind_the: bool) -> bool:
    """Whether a part of a name stands in ``text`` where somebody is cited."""
    return part in text and _citing(part, behind_the).search(text) is not None


@lru_cache(maxsize=8_192)
def _citing(part: str, behind_the: bool) -> re.Pattern[str]:
    words = wordlist("corpus", "citing")
    verbs = [*words["verbs"], *(words["said"] if behind_the else ())]
    person = rf"(?:['’]s?)?(?: {CAPITAL}[\w’'-]{{1,30}}){{0,3}}"
    after = rf"{person}(?: (?:{_any(words['between'])}))?,? (?:{_any(verbs)})\b"
    name = rf"(?:[Tt]he|THE) {re.escape(part)}" if behind_the else re.escape(part)
    lead = rf"\b(?i:{_any(words['before'])}) "
    article = "" if behind_the else "(?:[Tt]he )?"
    return re.compile(rf"{lead}{article}{name}(?![\w-])|(?<![\w-]){name}{after}")


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in words)


@cache
def _endings() -> frozenset[str]:
    return frozenset(wordlist("corpus", "citing")["endings"])
