"""Letters of another script inside words: common words hold none, symbols and units may."""

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind


def read(text: str) -> Analysis:
    return analyse(Article.of("names", [(BlockKind.PARAGRAPH, text)]))


def look_alikes(text: str) -> list[str]:
    return [word.plain for word in read(text).look_alikes]


def test_a_letter_of_another_script_inside_a_common_word_is_told() -> None:
    assert look_alikes("The p\N{CYRILLIC SMALL LETTER A}per closed.") == ["paper"]
    assert look_alikes("The minist\N{CYRILLIC SMALL LETTER ER}y denied it.") == []


def test_symbols_units_and_words_nobody_knows_hold_no_look_alikes() -> None:
    assert look_alikes("Of TNF\N{GREEK SMALL LETTER ALPHA} there were 5 \N{GREEK SMALL LETTER RHO}mol.") == []
    assert look_alikes("The zorbl\N{CYRILLIC SMALL LETTER A}x closed.") == []
    assert look_alikes("The p\N{ZERO WIDTH SPACE}aper closed.") == []
