"""Copy from Eastern Europe, the Caucasus, Central Asia, Turkey and Korea: rare names are right, slips are found.

``regional-copy.txt`` holds paragraphs whose names are all written right; ``regional-slips.txt`` sentences with names as
``{written=right}``. Both were written for this test.
"""

import re
from pathlib import Path

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind

DATA = Path(__file__).parents[1] / "data"
COPY = (DATA / "regional-copy.txt").read_text(encoding="utf-8").splitlines()
SLIPS = (DATA / "regional-slips.txt").read_text(encoding="utf-8").splitlines()
NAMES = sorted(set(re.findall(r"\b[A-Z][\w-]+(?:['’]\w+)?(?: [A-Z][\w-]+)*", "\n".join(COPY))))
CARRIERS = (
    "{} reported on Monday that talks go on.",
    "Sirens were heard in {} before dawn.",
    "He met {} again in May.",
)


def found(*paragraphs: str) -> list[tuple[str, tuple[str, ...]]]:
    """What is flagged in the paragraphs, and what it is said to be."""
    article = Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs])
    analysis = analyse(article)
    misspelled = [(article.slice(fault.token), fault.right) for fault in analysis.misspellings]
    return misspelled + [("", tuple(form for form, _ in clash.forms)) for clash in analysis.name_clashes]


def test_nothing_is_flagged_in_an_article_of_right_names() -> None:
    assert found(*COPY) == []


@pytest.mark.parametrize("paragraph", COPY, ids=lambda text: str(text)[:40])
def test_nothing_is_flagged_in_a_paragraph_of_right_names(paragraph: str) -> None:
    assert found(paragraph) == []


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_right_name_may_stand_for_a_source_a_place_or_a_person(carrier: str) -> None:
    assert [name for name in NAMES if found(carrier.format(name))] == []


@pytest.mark.parametrize("sentence", SLIPS)
def test_a_slip_in_a_known_name_is_found_and_the_name_itself_suggested(sentence: str) -> None:
    slips = re.findall(r"\{(.*?)=(.*?)\}", sentence)
    right = [names for _, names in found(re.sub(r"\{(.*?)=.*?\}", r"\1", sentence))]

    assert len(right) == len(slips)
    assert all(name.casefold() in " ".join(names).casefold() for names, (_, name) in zip(right, slips, strict=True))
