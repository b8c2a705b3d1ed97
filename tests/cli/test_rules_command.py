"""``auditor rules``, ``explain`` and ``schema`` tell what there is."""

from __future__ import annotations

import json
from inspect import getdoc
from pathlib import Path

import jsonschema
import pytest
from shells import Shell

from auditor.rules.loading import load_rules

SAMPLES = Path(__file__).parents[2] / "sample_data"


def test_every_rule_is_listed_with_its_name_and_severity(shell: Shell) -> None:
    listed = shell("rules").out

    for rule in load_rules().values():
        assert f"{rule.code:<8}{rule.name} " in listed


def test_the_list_is_json_where_asked_for(shell: Shell) -> None:
    listed = json.loads(shell("rules", "--format", "json").out)

    assert [rule["code"] for rule in listed] == list(load_rules())
    assert all(rule["description"].endswith(".") for rule in listed)


@pytest.mark.parametrize("code", load_rules())
def test_every_rule_is_explained_by_code_and_by_name(shell: Shell, code: str) -> None:
    rule = load_rules()[code]
    explained = shell("explain", code)

    assert explained.status == 0
    assert str(getdoc(rule)).split() == explained.out.partition("\n\n")[2].partition("\n\nOptions, under")[0].split()
    assert shell("explain", rule.name).out == explained.out


def test_what_is_explained_fits_the_terminal_and_a_long_line_is_folded_under_its_own(shell: Shell) -> None:
    lines = shell("explain", "VER001").out.splitlines()
    (first, *_) = (at for at, line in enumerate(lines) if line.startswith("    held: The Guardian, "))

    assert max(map(len, lines)) <= 80
    assert lines[first + 1].startswith("        ")
    assert not lines[first + 1].startswith("         ")


def test_options_are_explained_with_their_defaults(shell: Shell) -> None:
    assert "    min_words = 2\n" in shell("explain", "CAP001").out


def test_an_unknown_rule_is_status_2_and_names_the_nearest(shell: Shell) -> None:
    ran = shell("explain", "repeated-captoin")

    assert ran.status == 2
    assert "did you mean 'repeated-caption'?" in ran.err


@pytest.mark.parametrize("options", [[], ["--format", "jsonl"]])
def test_the_schema_is_a_json_schema(shell: Shell, options: list[str]) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(shell("schema", *options).out))


def test_every_line_of_json_lines_is_valid_by_the_schema_of_a_line(shell: Shell) -> None:
    lines = jsonschema.Draft202012Validator(json.loads(shell("schema", "--format", "jsonl").out))
    printed = shell("audit", SAMPLES, SAMPLES / "no-such-story.txt", "--format", "jsonl").out.splitlines()
    values = [json.loads(line) for line in printed]

    assert len(values) > 10
    assert [value for value in values if not lines.is_valid(value)] == []
    assert sum("skipped" in value for value in values) >= 1
    assert not lines.is_valid({name: value for name, value in values[0].items() if name != "coverage"})
    assert not lines.is_valid({"origin": "a.txt"})


def test_a_schema_of_what_is_no_json_is_status_2(shell: Shell) -> None:
    ran = shell("schema", "--format", "concise")

    assert ran.status == 2
    assert "no format 'concise'; choose from json, jsonl" in ran.err


def test_the_version_is_printed(shell: Shell) -> None:
    assert shell("--version").out.startswith("auditor 0.")


def test_an_unknown_command_is_status_2_and_names_the_nearest(shell: Shell) -> None:
    ran = shell("audti", "a.txt")

    assert ran.status == 2
    assert "audit" in ran.err
