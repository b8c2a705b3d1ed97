"""Quotations: marks of every language, nested, left open, or no marks of speech at all."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.analysis import analyse
from auditor.analysis.paragraphs import paragraphs
from auditor.analysis.quotations import quotations, quotations_in
from auditor.model.article import Article, BlockKind


def quoted(text: str) -> list[str]:
    return [text[q.inner.start : q.inner.end] for q in quotations_in(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We wait," she said.', ["We wait,"]),
        ("“We wait,” she said. “Come.”", ["We wait,", "Come."]),
        ("«On attend», dit-elle.", ["On attend"]),
        ("„Wir warten“, sagte sie.", ["Wir warten"]),
        ("``We wait,'' she said.", ["We wait,"]),
        ("''We wait,'' she said.", ["We wait,"]),
        ("“He said ‘no’ to us,” she said.", ["He said ‘no’ to us,"]),
        ("The miners' union and Lund's lawyer don't agree.", []),
        ("It's 5'2\" tall, they say.", []),
        ("He called it 'a farce' and left.", ["a farce"]),
    ],
)
def test_marks_bound_what_is_quoted(text: str, expected: list[str]) -> None:
    assert expected == quoted(text)


def test_a_quotation_left_open_at_a_paragraph_s_head_runs_to_its_end() -> None:
    article = Article.of(
        "a", [(BlockKind.PARAGRAPH, "“We waited for days."), (BlockKind.PARAGRAPH, "“Nobody came,” she said.")]
    )
    found = quotations(article.text, paragraphs(article))

    assert [q.closed for q in found] == [False, True]
    assert article.slice(found[0].span) == "“We waited for days."


@given(st.text(alphabet="\"“”„«»‘’'` aB.,\n", max_size=60))
def test_quotations_never_overlap_and_stay_within_the_text(text: str) -> None:
    found = quotations_in(text, 0, len(text))

    assert all(0 <= q.span.start <= q.inner.start <= q.inner.end <= q.span.end <= len(text) for q in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("“The mill is old.", "We must sell”, said Ida Lund."), ["We must sell"]),
        (('"The mill is old.', "It leaks.", 'We must sell," said Ida Lund.'), ["We must sell"]),
        (("“The mill is old.", "“We must sell,” said Ida Lund."), ["The mill is old", "We must sell"]),
        (("“The mill is old.", "Ida Lund said it was “very old” too."), ["it was “very old” too"]),
        (('"The mill is old.', 'Ida Lund."'), []),
    ],
)
def test_a_speech_may_go_on_without_a_mark_at_its_paragraphs(paragraphs: tuple[str, ...], expected: list[str]) -> None:
    article = Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n")
    found = analyse(article)
    assert [article.slice(chain.claim) for chain in found.chains if chain.links and chain.claim] == expected
