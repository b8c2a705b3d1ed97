"""What the analysis does grows as the text does, whatever stands again and again in it: steps are counted, not time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from auditor.analysis.pipeline import analyse
from auditor.model.article import Article, BlockKind

FEW = 150
GROWTH = 2.6
"""Steps for twice the text, by those for once; a step for each pair of places makes four of it."""

REPEATED = {
    "a misspelled paper": "The Moskow Times said so. ",
    "a misspelled paper and its site": "The Moskow Times (themoskowtimes.com) was quoted. ",
    "a wrong word in a paper's name": "Few read the New York Ties now. ",
    "a misspelled land": "They left Phillipines ports. ",
    "a misspelled people": "In Colombia the Columbian army said so. ",
    "two spellings in turn": "Kiev was calm. Kyiv was not. ",
    "two surnames in turn": "Mr Kellerman came. Mr Kelerman left. ",
    "one quotation": '"We shall not pay for it," said Anna Keller. ',
    "one chain": "The pier is shut, Reuters reported, citing Interfax, which quoted the port. ",
    "an unnamed source": "Sources said so. ",
}


def steps(run: Callable[[], object]) -> int:
    """How often ``run`` calls a function, or resumes a generator."""
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(None)
    return counted


def article(text: str) -> Article:
    return Article.of("long", [(BlockKind.PARAGRAPH, text.strip())])


@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED.keys())
def test_twice_the_text_takes_twice_the_steps(unit: str) -> None:
    once, twice = article(unit * FEW), article(unit * 2 * FEW)
    analyse(once)
    assert steps(lambda: analyse(twice)) <= GROWTH * steps(lambda: analyse(once))
