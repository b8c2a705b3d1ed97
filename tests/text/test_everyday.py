"""Copy whose characters need no closer look."""

import sys

import pytest

from auditor.analysis.residue import residue
from auditor.model.article import Article, BlockKind
from auditor.text.everyday import folded, unusual
from auditor.text.skeleton import strange_words


@pytest.mark.parametrize("text", ["The ferry left.", "“It’s €5”, she said – or £4 …", "1\xa0000 tonnes\n• 20\xa0°C"])
def test_plain_copy_with_its_usual_marks_is_everyday(text: str) -> None:
    assert not unusual(text)


@pytest.mark.parametrize("text", ["caf\u00e9", "\u0430", "a\u200bb", "a\x00b", "\u00e2\u20ac", "\ufffd", "don\x92t"])
def test_what_may_be_mangled_invisible_or_of_another_script_is_not(text: str) -> None:
    assert unusual(text)


def test_nothing_is_found_in_any_everyday_character() -> None:
    alone = [char for char in map(chr, range(sys.maxunicode + 1)) if not unusual(char)]
    text = "".join(f"The b{char}d {char} " for char in alone)

    assert list(strange_words(text + "\u00e9")) == []
    assert residue(Article.of("a", [(BlockKind.PARAGRAPH, text + "\u00e9")])) == ()


@pytest.mark.parametrize("text", ["The “Harbour” – SPLIT’S £5\xa0QUAY", "ČAKOVEC and the Straße", ""])
def test_a_part_of_any_text_is_folded_alike(text: str) -> None:
    assert folded(text[2:], text) == text[2:].casefold()
