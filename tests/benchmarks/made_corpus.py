"""Articles that nobody wrote, some of them copies of others: as many as are asked for, the same for the same seed."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import accumulate

WORDS = 40_000
"""Words of the made language; the n-th is drawn about 1/n times as often as the first (Zipf)."""

COPIED = 6
"""One article in so many is a copy of an earlier one."""

RECENT = 2_000
"""Articles back that copies are made of."""


def records(size: int, seed: int) -> Iterator[str]:
    """Lines of JSON: 90 to 700 words an article, an outlet of ten, an hour after the one before it."""
    rng = random.Random(seed)
    words = ["".join(rng.choices("aaeeiioulnrsttdmkp", k=rng.randint(2, 10))) for _ in range(WORDS)]
    weights = list(accumulate(1 / (rank + 3) for rank in range(WORDS)))
    kept: list[list[str]] = []
    for number in range(size):
        own = rng.choices(words, cum_weights=weights, k=rng.randint(90, 700))
        text = _copied(rng, own, rng.choice(kept)) if kept and rng.random() < 1 / COPIED else own
        kept = [*kept[-RECENT:], text] if len(kept) > 2 * RECENT else [*kept, text]
        yield _record(number, rng.randrange(10), text)


def _copied(rng: random.Random, own: list[str], of: list[str]) -> list[str]:
    """Most of ``of`` or a passage of it, one word in thirty another, between words of its own."""
    length = rng.randint(20, len(of))
    start = rng.randint(0, len(of) - length)
    taken = [rng.choice(own) if rng.random() < 1 / 30 else word for word in of[start : start + length]]
    around = rng.randint(0, len(own) // 2)
    return own[:around] + taken + own[around : around + rng.randint(0, 60)]


def _record(number: int, outlet: int, words: list[str]) -> str:
    sentences = (" ".join(words[at : at + 18]).capitalize() for at in range(0, len(words), 18))
    day, hour = divmod(number, 24)
    published = f"{2001 + day // 336}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}T{hour:02}:00:00Z"
    known = {"id": f"{number:07}", "publisher": f"Outlet {outlet}", "published": published}
    return json.dumps({**known, "text": ". ".join(sentences) + "."}) + "\n"
