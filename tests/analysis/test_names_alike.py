"""Letters of another script inside words: common words hold none, symbols and units may."""

import pytest

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


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Oil fell, \uff21\uff30 reported on Monday.", "AP"),
        ("Oil fell, \U0001d401\U0001d401\U0001d402 reported on Monday.", "BBC"),
        ("Oil fell, \N{CHEROKEE LETTER GO}\N{CHEROKEE LETTER TLV} reported on Monday.", "AP"),
        ("Oil fell, Reu\N{VARIATION SELECTOR-16}ters reported on Monday.", "Reuters"),
    ],
)
def test_a_name_all_in_letters_of_a_style_or_of_cherokee_is_surely_told(text: str, plain: str) -> None:
    assert [(word.plain, word.certain) for word in read(text).look_alikes] == [(plain, True)]


@pytest.mark.parametrize(
    "text",
    [
        "共同社、\uff21\uff30通信が伝えた。",
        "The mass is \U0001d440\U0001d441 in all.",
        "The word \N{CHEROKEE LETTER TSA}\N{CHEROKEE LETTER LA}\N{CHEROKEE LETTER GI} means Cherokee.",
        "We won \N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16} again.",
    ],
)
def test_wide_letters_among_their_own_symbols_and_cherokee_words_pose_as_nothing(text: str) -> None:
    assert look_alikes(text) == []
