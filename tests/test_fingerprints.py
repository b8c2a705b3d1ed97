"""Fingerprints know an old finding again after edits elsewhere."""

from __future__ import annotations

from auditor.fingerprints import fingerprinted
from auditor.model.article import Article, BlockKind
from auditor.model.finding import Finding, Severity
from auditor.model.span import Span


def marks(text: str, words: str = "Moskow") -> list[str]:
    article = Article.of("a", [(BlockKind.PARAGRAPH, text)])
    starts = [at for at in range(len(text)) if text.casefold().startswith(words.casefold(), at)]
    found = [Finding("NAM001", "n", "m", Span(at, at + len(words)), Severity.WARNING) for at in starts]
    return [finding.fingerprint for finding in fingerprinted(article, reversed(found))]


def test_a_new_paragraph_makes_no_old_finding_new() -> None:
    assert marks("In Moskow, rain.") == marks("A new first paragraph.\n\nIn Moskow, rain.")


def test_equal_words_are_told_apart_by_their_order() -> None:
    first, second = marks("Moskow and Moskow")

    assert first != second
    assert [first] == marks("Moskow")


def test_case_and_white_space_do_not_matter() -> None:
    assert marks("New  York", "New  York") == marks("NEW\nYORK", "NEW\nYORK")


def test_other_words_have_another_fingerprint() -> None:
    assert marks("Moskow") != marks("Moscov", "Moscov")


def test_a_lone_surrogate_has_a_fingerprint() -> None:
    assert len(marks("\ud800", "\ud800")[0]) == 20
