"""``auditor names`` keeps the house's own names and says why a name is flagged."""

from __future__ import annotations

from pathlib import Path

import pytest
from shells import Shell


def test_a_name_that_was_added_is_flagged_no_more(shell: Shell) -> None:
    before = shell("names", "check", "Ruters").out
    shell("names", "add", "Ruters")

    assert before.startswith("Ruters: flagged: Reuters")
    assert shell("names", "check", "Ruters").out == "Ruters: not flagged: it stands among the house's own names\n"
    assert shell("audit", "-", "--select", "NAM", stdin=b"The minister told Ruters that talks go on.\n").status == 0


def test_what_was_added_is_listed(shell: Shell) -> None:
    shell("names", "add", "Harbour Wire", "Gazette of the Isles")
    shell("names", "add", "HW", "--alias-of", "Harbour Wire")
    shell("names", "add", "Rooters", "--near")

    assert shell("names", "list").out.splitlines() == [
        "Harbour Wire  (also HW)",
        "Gazette of the Isles",
        "Rooters  (only looks like a known name)",
    ]


@pytest.mark.parametrize("option", ["--config", "--settings"])
def test_the_settings_file_may_be_named(shell: Shell, option: str) -> None:
    shell("names", "add", "Harbour Wire", option, "desk.toml")

    assert Path("desk.toml").exists()
    assert not Path("auditor.toml").exists()
    assert shell("names", "list", option, "desk.toml").out == "Harbour Wire\n"
    assert "the house's own names" in shell("names", "check", "Harbour Wire", option, "desk.toml").out


def test_a_name_that_is_known_anyway_is_told_to_be(shell: Shell) -> None:
    assert "known without the house's names too: Reuters\n" in shell("names", "add", "Reuters", "Harbour Wire").err
    assert "known without" not in shell("names", "add", "Harbour Post Wire").err


def test_a_name_is_added_once(shell: Shell) -> None:
    shell("names", "add", "Harbour Wire")

    assert "0 added, 1 there already" in shell("names", "add", "Harbour Wire").err
    assert shell("names", "list").out == "Harbour Wire\n"


def test_the_rest_of_the_settings_is_left_as_it_is(shell: Shell) -> None:
    settings = Path("pyproject.toml")
    settings.write_text('# ours\n[tool.other]\nkey = 1  # why\n\n[tool.auditor]\npublisher = "Harbour Wire"\n')
    shell("names", "add", "Harbour Wire")

    assert settings.read_text().startswith("# ours\n[tool.other]\nkey = 1  # why\n\n[tool.auditor]\npublisher =")
    assert shell("names", "list").out == "Harbour Wire\n"


def test_line_ends_and_a_link_to_the_settings_stay_as_they_are(shell: Shell) -> None:
    Path("ours.toml").write_bytes(b'publisher = "Harbour Wire"\r\n')
    Path("auditor.toml").symlink_to("ours.toml")
    shell("names", "add", "Radio Delta")

    assert Path("auditor.toml").is_symlink()
    assert Path("ours.toml").read_bytes().startswith(b'publisher = "Harbour Wire"\r\n')
    assert b"Radio Delta" in Path("ours.toml").read_bytes()


def test_a_damaged_name_of_the_house_own_is_flagged(shell: Shell) -> None:
    shell("names", "add", "Harbour Wire")

    assert "Harbour Wire" in shell("names", "check", "Harbuor Wire").out


def test_a_known_name_tells_its_list_and_an_unknown_one_what_is_known_of_it(shell: Shell) -> None:
    assert shell("names", "check", "AFP").out == (
        "AFP: not flagged: it stands in the list of agencies, as a form of Agence France-Presse\n"
    )
    assert "Moskowitz: seen in English" in shell("names", "check", "Moskowitz").out


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("Iskandar-M", "flagged: Iskander-M (another vowel; confidence high)"),
        ("Anadolo", "flagged where it is told something or reports: Anadolu (another vowel; confidence medium)"),
        (
            "Bloomburg",
            "flagged where it is told something, reports or speaks: Bloomberg (another vowel; confidence high)",
        ),
        ("Belgrad", "flagged where it stands for a place: Belgrade (a letter dropped; confidence medium)"),
        ("Angela Merkle", "flagged: Angela Merkel (two letters swapped; confidence high)"),
        ("Iskandar", "not flagged: too little speaks for a slip against a name of its own"),
        ("Lund", "not flagged: known names have its words"),
        ("Zorblax", "not flagged: it is near no known name"),
    ],
)
def test_the_verdict_says_why_and_where(shell: Shell, name: str, verdict: str) -> None:
    assert shell("names", "check", name).out.splitlines()[0] == f"{name}: {verdict}"


@pytest.mark.parametrize(
    ("name", "flagged", "left_alone"),
    [
        ("Bloomburg", "The bank will close, Bloomburg said.", "The hills of the town and Bloomburg were white."),
        ("Belgrad", "The delegates met in Belgrad.", "The bakers and Belgrad were late."),
    ],
)
def test_the_check_flags_a_name_where_an_audit_does(shell: Shell, name: str, flagged: str, left_alone: str) -> None:
    assert shell("names", "check", name).out.startswith(f"{name}: flagged where it ")
    assert "NAM001" in shell("audit", "-", stdin=flagged.encode()).out
    assert "NAM001" not in shell("audit", "-", stdin=left_alone.encode()).out


def test_a_name_cannot_be_near_and_an_alias(shell: Shell) -> None:
    ran = shell("names", "add", "X", "--near", "--alias-of", "Y")

    assert ran.status == 2
    assert "cannot be both" in ran.err


def test_a_broken_settings_file_is_status_2_and_left_alone(shell: Shell) -> None:
    Path("auditor.toml").write_text("names = [")

    assert shell("names", "add", "X").status == 2
    assert Path("auditor.toml").read_text() == "names = ["


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "'' is no name: there is neither a letter nor a digit in it"),
        (" –", "neither a letter nor a digit"),
        ("Harbour\x1b[31m Wire", "'Harbour<U+001B>[31m Wire' holds a control character"),
        ("Harbour\nWire", "holds a control character"),
    ],
)
def test_what_is_no_name_is_refused_and_nothing_is_written(shell: Shell, name: str, why: str) -> None:
    for arguments in (["add", name], ["add", "Harbour Wire", name], ["add", "HW", "--alias-of", name], ["check", name]):
        ran = shell("names", *arguments)
        assert (ran.status, ran.out) == (2, "")
        assert why in ran.err
    assert not Path("auditor.toml").exists()


def test_no_names_of_the_house_own_is_said(shell: Shell) -> None:
    ran = shell("names", "list")

    assert (ran.status, ran.out) == (0, "")
    assert "no names of the house's own" in ran.err
