"""Mending changes what the edits say, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.fixes import apply, mend, moved_to_file
from auditor.model.article import Article, BlockKind, SourceMap
from auditor.model.finding import Edit, Finding, Fix, Severity, Suppression
from auditor.model.span import Span

TEXTS = st.text(max_size=40)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits that do not overlap, in any order."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=12, unique=True)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return list(draw(st.permutations([Edit(Span(start, end), draw(TEXTS)) for start, end in pairs])))


def finding(*edits: Edit, safe: bool = True) -> Finding:
    place = min((edit.span for edit in edits), default=Span(0, 0))
    return Finding("NAM001", "misspelled-name", "m", place, Severity.WARNING, fix=Fix(edits, safe))


@given(st.data(), TEXTS)
def test_edits_together_are_edits_from_right_to_left(data: st.DataObject, text: str) -> None:
    edits = data.draw(edits_of(text))
    expected = text
    for edit in sorted(edits, reverse=True):
        expected = expected[: edit.span.start] + edit.replacement + expected[edit.span.end :]

    assert apply(text, edits) == expected


@given(st.data(), TEXTS)
def test_outside_the_edits_nothing_changes(data: st.DataObject, text: str) -> None:
    edits = data.draw(edits_of(text))
    kept, at = [], 0
    for edit in sorted(edits):
        kept.append(text[at : edit.span.start])
        at = edit.span.end
    kept.append(text[at:])
    changed = apply(text, edits)

    for edit, piece in zip(sorted(edits), kept, strict=False):
        assert changed.startswith(piece + edit.replacement)
        changed = changed[len(piece) + len(edit.replacement) :]
    assert changed == kept[-1]


@given(st.data(), TEXTS)
def test_fixes_that_meet_are_never_both_made(data: st.DataObject, text: str) -> None:
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda two: Span(min(two), max(two)))
    fixes = st.lists(st.builds(Edit, spans, TEXTS), min_size=1, max_size=3).map(lambda edits: finding(*edits))
    findings = data.draw(st.lists(fixes, max_size=6))
    mended = mend(text, findings)
    made = [edit for each in mended.findings if each.fix is not None for edit in each.fix.edits]

    assert mended.text == apply(text, made)
    assert not any(one.span.overlaps(other.span) for i, one in enumerate(made) for other in made[:i])


def test_a_fix_is_made_whole_or_not_at_all() -> None:
    first = finding(Edit(Span(0, 4), "Kyiv"))
    second = finding(Edit(Span(2, 4), "x"), Edit(Span(6, 8), "y"))

    assert mend("Kiew is far", [first, second]).text == "Kyiv is far"


def test_edits_of_one_fix_may_touch() -> None:
    assert mend("a b b b c", [finding(Edit(Span(3, 5), ""), Edit(Span(5, 7), ""))]).text == "a b c"


def test_unsafe_fixes_are_made_only_where_asked_for() -> None:
    findings = [finding(Edit(Span(0, 1), "b"), safe=False)]

    assert [mend("a", findings).text, mend("a", findings, unsafe=True).text] == ["a", "b"]


def test_a_suppressed_finding_is_not_mended() -> None:
    fix = Fix((Edit(Span(0, 1), "b"),), safe=True)
    held = Finding(
        "NAM001", "n", "m", Span(0, 1), Severity.WARNING, fix=fix, suppressed=Suppression("inSource", "as sent")
    )

    assert mend("a", [held]).text == "a"


def test_an_edit_past_the_end_is_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        apply("a", [Edit(Span(0, 2), "")])
    assert mend("a", [finding(Edit(Span(0, 2), ""))]).findings == ()


def test_a_fix_moves_to_the_file_only_if_its_words_stand_there_together() -> None:
    made = replace(
        Article.of("a.md", [(BlockKind.PARAGRAPH, "the Kiew mayor")]),
        source_map=SourceMap((0, 4, 8), (2, 7, 13), (1, 1, 1), (0, 0, 0)),
        editable=True,
    )
    file_text = "# the *Kiew*  mayor"
    kept, moved = finding(Edit(Span(4, 14), "Kyiv mayor")), finding(Edit(Span(4, 8), "Kyiv"))
    marked = finding(Edit(Span(4, 8), "[Kyiv]"))
    (only,) = moved_to_file(made, file_text, [kept, moved, marked])

    assert only.fix == Fix((Edit(Span(7, 11), "Kyiv"),), safe=True)


def test_a_fix_never_leaves_the_backslash_of_an_escape_behind() -> None:
    made = replace(
        Article.of("a.md", [(BlockKind.PARAGRAPH, "late *+ 18 px")]),
        source_map=SourceMap((0, 5), (0, 6), (1, 1), (0, 0)),
        editable=True,
    )
    whole, inner = finding(Edit(Span(5, 13), "")), finding(Edit(Span(8, 13), ""))

    assert [moved.fix.edits for moved in moved_to_file(made, "late \\*+ 18 px", [whole, inner]) if moved.fix] == [
        (Edit(Span(9, 14), ""),)
    ]
