"""Capitals: every Latin one begins a name, and no pattern has letters of its own for that."""

import re
from pathlib import Path

import auditor
from auditor.text.capitals import CAPITAL, SMALL

ROOT = Path(auditor.__file__).parent
LATIN = [chr(code) for code in range(0x250)]


def test_every_latin_capital_is_one() -> None:
    assert [letter for letter in LATIN if letter.isupper() and not re.fullmatch(CAPITAL, letter)] == []


def test_a_small_letter_that_begins_a_word_of_english_copy_is_none() -> None:
    assert [letter for letter in "abzßàéêöøüÿ÷×_ 1'“" if re.fullmatch(CAPITAL, letter)] == []


def test_every_small_latin_letter_stands_behind_one() -> None:
    missing = [letter for letter in LATIN if letter.islower() and not re.fullmatch(SMALL, letter)]

    assert missing == ["ª", "µ", "º"]


def test_no_pattern_of_a_name_begins_with_letters_of_its_own() -> None:
    own = re.compile(r"\[A-Z(?:À-[^]]*)?\]\[\\w[^]]*['’-][^]]*\]")
    found = [path.name for path in ROOT.rglob("*.py") if own.search(path.read_text(encoding="utf-8"))]

    assert own.search(r"[A-Z][\w’'-]+ [A-Z]")
    assert own.search(r"[A-ZÀ-Ž][\w-]+")
    assert found == []
