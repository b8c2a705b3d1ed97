"""Characters that pass for Latin ones are found, and read as what they look like."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.text.skeleton import LOOK_ALIKES, skeleton, strange_characters, strange_words


def words_of(text: str) -> list[str]:
    return [text[start:end] for start, end in strange_words(text)]


def test_a_word_with_a_cyrillic_letter_reads_as_the_latin_one() -> None:
    assert skeleton("Rеuters") == "Reuters"
    assert strange_characters("Rеutеrs") == ("U+0435 CYRILLIC SMALL LETTER IE",)


def test_wide_letters_and_invisible_characters_are_seen() -> None:
    assert skeleton("Ｒeut\u200bers") == "Reuters"
    assert words_of("by Ｒeut\u200bers today") == ["Ｒeut\u200bers"]


def test_an_invisible_character_at_the_end_of_a_word_is_not_in_it() -> None:
    assert words_of("\ufeffThis is\u200b it") == []


def test_plain_text_has_no_strange_words() -> None:
    assert words_of("Erdoğan met Wałęsa; İzmir, Łódź and “Süddeutsche” were named — café.") == []


@given(st.text(alphabet=[*LOOK_ALIKES, "a", "B", " ", "é", "\u200b"], max_size=30))
def test_every_strange_word_holds_a_strange_character(text: str) -> None:
    found = words_of(text)

    assert all(strange_characters(word) for word in found)
    assert all(word == word.strip() and word[0].isalnum() and word[-1].isalnum() for word in found)
