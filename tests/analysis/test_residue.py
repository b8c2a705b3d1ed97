"""What production left behind in the copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.analysis.residue import residue
from auditor.model.article import Article, BlockKind
from auditor.model.residue import ResidueKind


def of(text: str) -> Article:
    return Article.of("a", [(BlockKind.PARAGRAPH, text)] if text.strip() else [])


@given(st.text(alphabet=st.characters(codec="cp1252", exclude_categories=["Cc", "Cf"]), max_size=40))
def test_text_that_was_read_in_the_wrong_encoding_is_mended_or_left_alone(text: str) -> None:
    try:
        mangled = text.encode("utf-8").decode("cp1252")
    except UnicodeDecodeError:
        return
    mended, at = [], 0
    for leftover in residue(of(mangled)):
        if leftover.kind is ResidueKind.MOJIBAKE and leftover.replacement is not None:
            mended += [mangled[at : leftover.span.start], leftover.replacement]
            at = leftover.span.end
    whole = "".join(mended) + mangled[at:]

    assert whole == text or len(whole) > len(text)


@given(st.text(alphabet=st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=60))
def test_whatever_is_found_lies_in_the_text(text: str) -> None:
    for leftover in residue(of(text)):
        assert 0 <= leftover.span.start < leftover.span.end <= len(text)


@pytest.mark.parametrize("text", ["Ça coûte 20 €.", "São João e Ângela", "ÜÄÖ ß", "Überraschung in Łódź", "naïve café"])
def test_accented_copy_is_no_mojibake(text: str) -> None:
    assert residue(of(text)) == ()


def test_an_apostrophe_of_windows_1252_read_as_latin_1_comes_back() -> None:
    (leftover,) = residue(of("They don\x92t know."))

    assert (leftover.kind, leftover.replacement) == (ResidueKind.MOJIBAKE, "’")


def test_a_nul_is_told_by_its_code_point() -> None:
    (leftover,) = residue(of("a\x00b"))

    assert leftover.what == "control character (U+0000)"
    assert not leftover.safe
