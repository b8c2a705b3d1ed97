"""How often a misspelled name is found, and how often each level of confidence is right.

    python tests/benchmarks/score_names.py [--articles articles.jsonl] [--names names.txt] [--seed 1] [--limit 2000]

Four sources, none of which the lists were tuned on:

- *made*: names that may be suggested, damaged at random, in carrier sentences;
- *rare*: right names that no list has (tests/data/rare-names.txt), one to a carrier, as many as were damaged: each
  finding is wrong;
- *real*, with ``--articles`` (JSON Lines with ``text``): one mention of a known name damaged in each article. Findings
  that the undamaged article has too are counted apart, and are to be read;
- *unlisted*, with ``--names`` (one to a line, say the towns of GeoNames): right names of places, each taken out of the
  silent lists before it is put into sentences; each finding is wrong.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from auditor.analysis import analyse
from auditor.analysis.names import words as names_words
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import gazetteer
from auditor.gazetteer.words.frequency import UNSEEN, Word, words
from auditor.model.article import Article, BlockKind
from auditor.model.name import Misspelling
from auditor.model.span import Span
from auditor.text.spelling import fold

RARE = Path(__file__).parents[1] / "data" / "rare-names.txt"
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
HEARD = (("i", "y"), ("y", "i"), ("kh", "h"), ("a", "e"), ("e", "a"), ("o", "u"), ("u", "o"), ("s", "z"), ("w", "v"))
SOURCES = ("Officials told {} that talks go on.", "Photo: {}", "{} reported on Monday that talks go on.")
PLACES = ("Sirens were heard in {} before dawn.", "The convoy left {} late on Tuesday.", "They met near {} in May.")
OTHERS = ("The letter was sent to {} on Monday.", "Officials spoke of {} at noon.", "He met {} again in May.")
CARRIERS = {"outlets": SOURCES, "agencies": SOURCES, "photo_agencies": SOURCES, "places": PLACES}
KINDS = ("outlets", "agencies", "places", "people", "bodies", "organisations", "weapons")


def damaged(word: str, draw: random.Random) -> str:
    """``word`` after one slip: two letters swapped, one dropped, doubled, added or struck amiss, or another vowel."""
    at, slip = draw.randrange(len(word) - 1), draw.randrange(6)
    if slip == 0:
        made = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    elif slip == 1:
        made = word[:at] + word[at + 1 :]
    elif slip == 2:
        made = word[: at + 1] + word[at:]
    elif slip == 5:
        pairs = [pair for pair in HEARD if pair[0] in word] or [(word[-1], word[-1] * 2)]
        made = word.replace(*draw.choice(pairs), 1)
    else:
        made = word[:at] + beside(word[at], draw) + word[at + (slip == 3) :]
    return made[:1].upper() + made[1:].lower() if word[1:].islower() else made


def beside(letter: str, draw: random.Random) -> str:
    """A key beside that of ``letter``."""
    for row in KEYS:
        at = row.find(letter.lower())
        if at >= 0:
            near = draw.choice([row[i] for i in (at - 1, at + 1) if 0 <= i < len(row)])
            return near.upper() if letter.isupper() else near
    return "e"


def faults(text: str) -> tuple[Misspelling, ...]:
    """The misspellings that the whole analysis finds in ``text``."""
    return analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)])).misspellings


def touching(found: tuple[Misspelling, ...], start: int, end: int) -> Misspelling | None:
    """The first of ``found`` that lies in the place."""
    return next((fault for fault in found if fault.span.start < end and start < fault.span.end), None)


def longest(name: str) -> re.Match[str] | None:
    """The longest word of a name, if it is long enough to be mended."""
    words = [match for match in re.finditer(r"[^\W\d_]+", name) if len(match[0]) > 4]
    return max(words, key=lambda match: len(match[0]), default=None)


def made(draw: random.Random, each: int) -> Iterator[tuple[str, str, bool | None]]:
    """Kind, level and verdict for each name damaged in a carrier; level "" where nothing was found."""
    for entry in gazetteer().entries:
        for _ in range(each if entry.firing and entry.kind in KINDS else 0):
            yield from _made(entry, draw)


def _made(entry: Entry, draw: random.Random) -> Iterator[tuple[str, str, bool | None]]:
    word = longest(entry.name)
    wrong = damaged(word[0], draw) if word else ""
    if word is None or wrong.casefold() == word[0].casefold() or gazetteer().tokens.knows(wrong.casefold()):
        return
    carrier = draw.choice(CARRIERS.get(entry.kind, OTHERS))
    start = carrier.index("{}")
    whole = entry.name[: word.start()] + wrong + entry.name[word.end() :]
    found = touching(faults(carrier.replace("{}", whole)), start, start + len(whole))
    right = found is not None and any(word[0] in name or name in entry.forms() for name in found.right)
    yield entry.kind, found.confidence.value if found else "", right


def rare(draw: random.Random) -> Iterator[tuple[str, str, bool | None]]:
    """Level and verdict, always wrong, for each finding on a right name that no list has."""
    names = sorted(set(re.findall(r"\b[A-Z][a-z]{3,}\b", RARE.read_text(encoding="utf-8"))))
    for name in names:
        for carrier in (*SOURCES, *PLACES, *OTHERS):
            found = faults(carrier.replace("{}", name))
            yield "rare", found[0].confidence.value if found else "", False


class Without:
    """The silent lists without one word."""

    def __init__(self, word: str) -> None:
        self._word = word

    def look(self, word: str) -> Word:
        """What the lists know of ``word``."""
        return UNSEEN if word == self._word else words().look(word)


def unlisted(path: Path) -> Iterator[tuple[str, str, bool | None]]:
    """Level and verdict, always wrong, for each finding on a right name that the lists are made to forget."""
    names = {name.strip() for name in path.read_text(encoding="utf-8").splitlines()}
    for name in sorted(name for name in names if name.isalpha() and len(name) > 3):
        folded = fold(name)
        if gazetteer().tokens.knows(folded) or words().look(folded).english or words().look(folded).foreign:
            continue
        vars(names_words)["words"] = partial(Without, folded)
        names_words.known_word.cache_clear()
        for carrier in PLACES:
            found = faults(carrier.replace("{}", name))
            yield "unlisted", found[0].confidence.value if found else "", False
    vars(names_words)["words"] = words
    names_words.known_word.cache_clear()


def real(path: Path, draw: random.Random, limit: int) -> Iterator[tuple[str, str, bool | None]]:
    """Kind, level and verdict for one name damaged in each article; verdict ``None`` for what stands there anyway."""
    with path.open(encoding="utf-8") as lines:
        for _, line in zip(range(limit), lines, strict=False):
            text = str(json.loads(line)["text"])
            known = [
                (s, e) for s, e in gazetteer().spot(text) if e.firing and e.kind in KINDS and longest(text_at(text, s))
            ]
            if known:
                yield from _real(text, *draw.choice(known), draw)


def text_at(text: str, span: Span) -> str:
    """The characters at ``span``."""
    return text[span.start : span.end]


def _real(text: str, span: Span, entry: Entry, draw: random.Random) -> Iterator[tuple[str, str, bool | None]]:
    word = longest(text_at(text, span))
    if word is None:
        return
    wrong = damaged(word[0], draw)
    if wrong.casefold() == word[0].casefold() or gazetteer().tokens.knows(wrong.casefold()):
        return
    start, end = span.start + word.start(), span.start + word.end()
    found = faults(text[:start] + wrong + text[end:])
    hit = touching(found, start, start + len(wrong))
    yield entry.kind, hit.confidence.value if hit else "", hit is not None and any(word[0] in n for n in hit.right)
    for fault in found:
        if fault is not hit and wrong not in text_at(text[:start] + wrong + text[end:], fault.span):
            yield "elsewhere", fault.confidence.value, None


def table(title: str, rows: list[tuple[str, str, bool | None]]) -> None:
    """Print recall by kind and how often each level is right."""
    print(f"{title}: {len(rows)}")
    for kind in dict.fromkeys(kind for kind, _, right in rows if right is not None):
        seen = [(level, right) for other, level, right in rows if other == kind]
        print(f"  {kind:16}{len(seen):6}  found {sum(bool(level) for level, _ in seen) / len(seen):.3f}")
    for level in ("high", "medium", "low"):
        verdicts = Counter(right for _, other, right in rows if other == level)
        judged = verdicts[True] + verdicts[False]
        share = f"{verdicts[True] / judged:.3f}" if judged else "-"
        print(f"  {level:16}{judged:6}  right {share}   elsewhere {verdicts[None]}")


def main() -> None:
    """Print a table for each source, and one for all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--names", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=2000)
    options = parser.parse_args()
    draw = random.Random(options.seed)
    sources = {"made": list(made(draw, 1)), "rare": list(rare(draw))}
    if options.names:
        sources["unlisted"] = list(unlisted(options.names))
    if options.articles:
        sources["real"] = list(real(options.articles, draw, options.limit))
    for title, rows in sources.items():
        table(title, rows)
    table("all", [row for rows in sources.values() for row in rows])


if __name__ == "__main__":
    main()
