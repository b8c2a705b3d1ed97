"""What production left behind in the copy."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.analysis.residue import residue
from auditor.model.article import Article, BlockKind
from auditor.model.residue import ResidueKind
from auditor.wordlists import wordlist


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

    assert whole == text or len(whole) > len(text) or residue(of(text))


def mended(text: str) -> str:
    out, at = [], 0
    for leftover in residue(of(text)):
        if leftover.replacement is not None:
            out += [text[at : leftover.span.start], leftover.replacement]
            at = leftover.span.end
    return "".join(out) + text[at:]


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("text", ["Basá", "García", "don’t", "£20", "naïve", "10 €", "coûte 3\xa0km"])
def test_words_that_were_mangled_more_than_once_are_mended_at_once(text: str, times: int, encoding: str) -> None:
    mangled = text
    for _ in range(times):
        mangled = "".join(_as_read(byte, encoding) for byte in mangled.encode("utf-8"))

    assert mended(f"One {mangled} more.") == f"One {text} more."


def _as_read(byte: int, encoding: str) -> str:
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)


def test_mangled_characters_in_a_row_are_one_leftover() -> None:
    words = "Они сказали «привет» всем"
    mangled = "".join(_as_read(byte, "cp1252") for byte in words.encode("utf-8"))
    found = residue(of(f"Ana DÃ©jÃ´ said {mangled}."))

    assert [each.what for each in found] == ["é", "ô", *words.split()]
    assert mended(f"Ana said {mangled}.") == f"Ana said {words}."


def test_a_soft_hyphen_that_is_half_of_a_mangled_letter_is_no_soft_hyphen() -> None:
    text = "Ana “Chuy” MartA\u0303\u00adn left."

    assert [(one.what, one.replacement) for one in residue(of(text))] == [("í", "í")]
    assert mended(text) == "Ana “Chuy” Martín left."


def test_a_mark_that_lost_its_last_third_is_told_and_left_to_a_person() -> None:
    (leftover,) = residue(of("“We paid in full,â€ she said."))

    assert (leftover.what, leftover.replacement) == ("\ufffd", None)


mangled_words = st.sampled_from(["don’t", "García", "£20", "привет", "„Łódź“"]).map(
    lambda word: "".join(_as_read(byte, "cp1252") for byte in word.encode("utf-8"))
)
lost = st.sampled_from(["nai\ufffdve", "a\x00b", "zero\u200bwidth", "[insert quote]", "lorem ipsum"])


@given(st.lists(st.one_of(st.text(max_size=8), mangled_words, lost), max_size=8), st.one_of(mangled_words, lost))
def test_whatever_is_found_lies_in_the_text_and_apart(around: list[str], left: str) -> None:
    text = " ".join([*around, left])
    spans = [leftover.span for leftover in residue(of(text)) if leftover.kind is not ResidueKind.PLACEHOLDER]

    assert residue(of(text)), "what was left is found, whatever stands round it"
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "text",
    [
        "Ça coûte 20 €.",
        "São João e Ângela",
        "ÜÄÖ ß",
        "Überraschung in Łódź",
        "naïve café",
        "THE CAFÉ’S OWNER",
        "«CAFÉ»",
        "«\xa0au café\xa0»",
        "LE CAFÉ\xa0: FERMÉ",
        "“AMANHÔ",
        "„DAS MENÜ“",
        "V PŘÍŠTÍ ÚŽASNÝ",
    ],
)
def test_accented_copy_is_no_mojibake(text: str) -> None:
    assert residue(of(text)) == ()


def test_an_apostrophe_of_windows_1252_read_as_latin_1_comes_back() -> None:
    (leftover,) = residue(of("They don\x92t know."))

    assert (leftover.kind, leftover.replacement) == (ResidueKind.MOJIBAKE, "’")


def test_a_nul_is_told_by_its_code_point() -> None:
    (leftover,) = residue(of("a\x00b"))

    assert leftover.what == "control character (U+0000)"
    assert not leftover.safe


def test_a_note_is_found_in_whatever_line_of_the_story_it_stands() -> None:
    text = "He went to check the lock.\nVERIFY NAME\nThe lock was shut [the new one].\n<INSERT QUOTE>\nphoto to come\n"
    found = [text[leftover.span.start : leftover.span.end] for leftover in residue(of(text))]

    assert found == ["VERIFY NAME", "<INSERT QUOTE>", "photo to come"]


@pytest.mark.parametrize("note", ["VERIFY NAME", "<INSERT QUOTE>"])
def test_a_note_is_found_though_the_word_that_others_hold_stands_nowhere(note: str) -> None:
    (leftover,) = residue(of(f"The lock was shut.\n{note}\n"))

    assert leftover.kind is ResidueKind.PLACEHOLDER


SOUGHT = {
    what: [entry[key] for key in ("holds", "or") if key in entry]
    for group in ("placeholders", "notices")
    for what, entry in wordlist("analysis", "residue")[group].items()
}


@pytest.mark.parametrize("words", SOUGHT.values(), ids=SOUGHT)
def test_what_a_note_must_hold_is_ascii_as_no_other_capitals_are_folded(words: list[str]) -> None:
    assert "".join(words).isascii()
    assert len({word.islower() for word in words}) == 1, "both are sought in the same text"
