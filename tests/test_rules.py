"""Every rule against its docstring and its case file."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
import yaml

from auditor.rules.base import Rule
from auditor.rules.loading import own_rules
from auditor.testing import Case, check, draw, drawings

CASES = Path(__file__).parent / "rules"
RULES = own_rules()


def file_of(rule: type[Rule]) -> str:
    return f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


def cases_in(path: Path) -> list[Case]:
    """The cases of a file; ``ValueError``, which names the file, where it is no table of drawings under sentences."""
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
        if not isinstance(entries, dict):
            raise ValueError(
                f"it wants sentences, each with a drawing under it (README, Add a rule), not {entries!r:.60}"
            )
        return [Case.of(str(title), value) for title, value in entries.items()]
    except (ValueError, TypeError, yaml.YAMLError) as error:
        raise ValueError(f"{path}: {error}") from error


def cases() -> list[tuple[type[Rule], Case]]:
    """All that can be read; what cannot is told by a test of its own, and takes no other's tests along."""
    told = [(rule, case) for rule in RULES.values() for case in drawings(rule)]
    for rule in RULES.values():
        with suppress(ValueError, OSError):
            told += [(rule, case) for case in cases_in(CASES / f"{file_of(rule)}.yaml")]
    return told


@pytest.mark.parametrize(("rule", "case"), [pytest.param(r, c, id=f"{r.code} {c.title}") for r, c in cases()])
def test_rule(rule: type[Rule], case: Case) -> None:
    check(rule, case)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_is_a_source_file_and_a_case_file_of_one_name(rule: type[Rule]) -> None:
    assert rule.__module__ == f"auditor.rules.{file_of(rule)}"
    assert cases_in(CASES / f"{file_of(rule)}.yaml")


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_tells_its_fault_in_a_sentence_and_draws_both_sides(rule: type[Rule]) -> None:
    sentence = (rule.__doc__ or "").splitlines()[0]
    sections = {case.title.split()[0] for case in drawings(rule)}

    assert re.fullmatch(r"[A-Z][^\n]{10,110}\.", sentence)
    assert sections == {"flagged", "clean"}
    assert all(bool(c.drawing.expected) == c.title.startswith("flagged") for c in drawings(rule))


def test_case_files_belong_to_rules() -> None:
    assert {path.stem for path in CASES.glob("*.yaml")} <= {file_of(rule) for rule in RULES.values()}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- paragraph: It sank.", "it wants sentences, each with a drawing under it"),
        ("", "it wants sentences, each with a drawing under it"),
        ("it sank: [paragraph, late]", "it sank: a drawing is a text, or a table with one under 'article', not"),
        ("it sank:\n  paragraph: It sank.", "it sank: no key 'paragraph'"),
        ("it sank: {article: '", "it sank"),
        ("it sank:\n  |\n  paragrap: It sank.", "paragrap"),
    ],
)
def test_a_case_file_that_cannot_be_read_is_named(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "abc001_it_sank.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ValueError, match=re.escape(told)) as error:
        cases_in(path)
    assert str(error.value).startswith(f"{path}: ")


def test_a_drawing_gives_the_article_and_the_bracketed_spans() -> None:
    drawing = draw("publisher: The Herald\ncaption: A ⟦dog⟧ barks.\nparagraph: ⟦It⟧ is late.")

    assert drawing.article.text == "A dog barks.\nIt is late."
    assert drawing.article.publisher == "The Herald"
    assert [drawing.article.slice(span) for span in drawing.expected] == ["dog", "It"]


@pytest.mark.parametrize("bad", ["caption: A ⟦dog.", "caption: A dog⟧.", "caption: ⟦⟦A⟧ dog.", "no block"])
def test_a_crooked_drawing_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|block"):
        draw(bad)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("paragraph: The ⟦ferry⟧ sank.", r"findings\n  expected  \['4–9 “ferry”'\]\n  found     \[\]"),
        ({"article": "paragraph: It sank.", "message": "gone"}, r"message\n  expected  gone\n  found     None"),
        ({"article": "paragraph: It sank.", "severity": "note"}, r"severity\n  expected  note\n  found     None"),
        ({"article": "paragraph: It sank.", "fixed": "It rose."}, r"fix\n  expected  It rose\.\n  found     It sank\."),
    ],
)
def test_a_case_that_fails_tells_what_was_expected_and_what_was_found(
    value: str | dict[str, object], told: str
) -> None:
    with pytest.raises(AssertionError, match=f"^RES002, a ferry: [a-z ]*{told}$"):
        check(RULES["RES002"], Case.of("a ferry", value))


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({"article": "paragraph: It sank.", "mesage": "gone"}, "a ferry: no key 'mesage'; did you mean 'message'?"),
        ({"message": "gone"}, "a ferry: there is no article"),
    ],
)
def test_a_case_with_a_wrong_key_or_no_article_is_refused(entry: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        Case.of("a ferry", entry)
