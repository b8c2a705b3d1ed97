"""Settings come from the nearest file above the working directory, and what does not exist is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import SettingsError
from auditor.model.finding import Severity
from auditor.rules.loading import load_rules
from auditor.rules.selection import configured, rule_called, selected
from auditor.settings import CorpusSettings, Exclude, FailOn, Settings, Suppress
from auditor.settings_file import find_settings, read_settings


def written(folder: Path, text: str, name: str = "auditor.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def codes(**options: tuple[str, ...]) -> list[str]:
    return [rule.code for rule in selected(options.get("select", ()), options.get("ignore", ()))]


def test_the_index_of_a_corpus_lies_beside_the_settings(tmp_path: Path) -> None:
    path = written(tmp_path, "[corpus]\nindex = 'wire.index'\nmin-score = 1\nmax_articles = 20")

    assert read_settings(path).corpus == CorpusSettings(1.0, 20, tmp_path / "wire.index")


def test_every_setting_is_read(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """
        select = ["CAP", "NAM001"]
        ignore = ["CAP004"]
        fail-on = "error"
        min_severity = "warning"
        publisher = "The Harbour Post"
        exclude = ["drafts/"]
        force-exclude = true
        [names]
        names = ["Harbour Post"]
        near = ["Moskow Bar"]
        [names.aliases]
        HP = "Harbour Post"
        [repeated-caption]
        min_words = 4
        [[suppress]]
        codes = ["CAP"]
        paths = ["archive/"]
        reason = " lost pictures "
        """,
    )
    settings = read_settings(path)

    assert settings.select == ("CAP", "NAM001")
    assert settings.ignore == ("CAP004",)
    assert (settings.fail_on, settings.min_severity) == (FailOn.ERROR, Severity.WARNING)
    assert settings.publisher == "The Harbour Post"
    assert settings.exclude == (Exclude(("drafts/",), str(tmp_path.resolve())),)
    assert settings.force_exclude
    assert settings.suppress == (Suppress(("CAP",), ("archive/",), "lost pictures"),)
    assert settings.names.names == ("Harbour Post",)
    assert settings.names.near == ("Moskow Bar",)
    assert dict(settings.names.aliases) == {"HP": "Harbour Post"}
    assert {rule.code: rule for rule in configured(settings)}["CAP001"].min_words == 4  # type: ignore[attr-defined]


def test_pyproject_has_them_under_tool_auditor(tmp_path: Path) -> None:
    path = written(tmp_path, '[tool.auditor]\nfail_on = "note"\n', "pyproject.toml")

    assert find_settings(tmp_path) == path
    assert read_settings(path).fail_on is FailOn.NOTE


def test_the_nearest_file_above_wins_and_auditor_toml_goes_first(tmp_path: Path) -> None:
    written(tmp_path, "")
    inner = tmp_path / "desk" / "night"
    inner.mkdir(parents=True)

    assert find_settings(inner) == tmp_path / "auditor.toml"
    written(tmp_path / "desk", "[tool.auditor]", "pyproject.toml")
    assert find_settings(inner) == tmp_path / "desk" / "pyproject.toml"
    written(tmp_path / "desk", "")
    assert find_settings(inner) == tmp_path / "desk" / "auditor.toml"


def test_a_pyproject_of_others_is_passed_over_even_if_broken(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    written(tmp_path / "a", "[tool.ruff]", "pyproject.toml")
    written(tmp_path / "a" / "b", "auditor = = broken", "pyproject.toml")

    assert find_settings(tmp_path / "a" / "b") == path


def test_what_lies_in_an_audited_folder_is_passed_over(tmp_path: Path) -> None:
    written(tmp_path / "wire", "")

    assert find_settings(tmp_path / "wire", [tmp_path / "wire"]) is None
    assert find_settings(tmp_path / "wire", [tmp_path / "other"]) == tmp_path / "wire" / "auditor.toml"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('fail-on = "wraning"', "fail_on: no severity 'wraning'; did you mean 'warning'?"),
        ("fail_on = 1", "fail_on wants a text, not 1"),
        ('select = "CAP"', "select wants a list of texts, not 'CAP'"),
        ("[names]\nnaems = []", "names: no key 'naems'; did you mean 'names'?"),
        ("[names]\naliases = ['x']", "names.aliases wants a table of form = name"),
        ("[names]\naliases = [true, {a = 3}]", "names.aliases wants a table of form = name, not [true, a table]"),
        ("publisher = false", "publisher wants a text, not false"),
        ("names = true", "names wants a table, not true"),
        ("select = {A = 3}", "select wants a list of texts, not a table"),
        ("select = CAP001", 'not TOML: Invalid value (at line 1, column 10); texts stand in "quotation marks"'),
        ("[suppress]\ncodes = ['CAP']", "suppress wants tables, each under [[suppress]], not a table"),
        ("suppress = ['CAP']", "suppress wants a table, not 'CAP'"),
        ("[[suppress]]\ncode = ['CAP']", "suppress: no key 'code'; did you mean 'codes'?"),
        ("[[suppress]]\nreason = 'x'", "suppress: names neither codes nor paths"),
        ("[[suppress]]\ncodes = ['CAP']", 'suppress: has no reason; say why in reason = "…"'),
        ("[[suppress]]\ncodes = ['CAP']\nreason = 3", "suppress.reason wants a text, not 3"),
        ("corpus = 3", "corpus wants a table, not 3"),
        ("[corpus]\nscore = 3", "corpus: no key 'score'; did you mean 'min_score'?"),
        ("[corpus]\nmin_score = 3", "corpus.min_score wants a number from 0 to 1, not 3"),
        ("[corpus]\nmin-score = true", "corpus.min_score wants a number from 0 to 1, not true"),
        ("[corpus]\nmax_articles = 1", "corpus.max_articles wants a whole number from 2 to 10000, not 1"),
        ("[corpus]\nindex = 1", "corpus.index wants a text, not 1"),
        ("[[suppress]]\npaths = 'archive/'", "suppress.paths wants a list of texts, not 'archive/'"),
        ("[names]\nnames = ['Radio D', '']", "names.names has an empty name"),
        ("[names]\nnear = [' ']", "names.near has an empty name"),
        ("[names.aliases]\n'Radio D' = ''", "names.aliases has an empty name"),
        ("[names.aliases]\n'' = 'Radio D'", "names.aliases has an empty name"),
        ("[names.aliases]\n'Radio D' = 3", "names.aliases: 'Radio D' wants a text, not 3"),
    ],
)
def test_a_wrong_setting_is_an_error_that_names_file_and_key(tmp_path: Path, text: str, message: str) -> None:
    path = written(tmp_path, text)

    with pytest.raises(SettingsError) as error:
        read_settings(path)
    assert str(error.value).startswith(f"{path}: ")
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[repeated-captoin]", "no rule or setting 'repeated-captoin'; did you mean 'repeated-caption'?"),
        ("[repeated-caption]\nmin_wrods = 3", "no option of repeated-caption 'min_wrods'; did you mean 'min_words'?"),
        ("[repeated-caption]\nmin_words = '3'", "[repeated-caption] min_words wants a whole number, not '3'"),
        ("[repeated-caption]\nmin_words = true", "[repeated-caption] min_words wants a whole number, not true"),
        ("[repeated-caption]\nmin_words = -3", "[repeated-caption] min_words wants a number from 0 on, not -3"),
        ("[REU001]\nmin_hours = -0.5", "[uncredited-reuse] min_hours wants a number from 0 on, not -0.5"),
        ("select = ['NAM']\n[repeated-caption]\nminwords = 3", "no option of repeated-caption 'minwords'"),
        ("ignore = ['CAP']\n[CAP001]\nmin_words = '3'", "[repeated-caption] min_words wants a whole number, not '3'"),
        ('sellect = ["CAP"]', "no rule or setting 'sellect'; did you mean 'select'?"),
        ("[CAP01]", "no rule or setting 'CAP01'; did you mean 'CAP001'?"),
        ("repeated-caption = 3", "repeated-caption wants a table of options, not 3"),
        ("CAP001 = false", "CAP001 wants a table of options, not false"),
        ("[CAP001]\n[repeated-caption]", "the options of CAP001 stand there twice"),
        ("[[suppress]]\ncodes = ['CAP01x']\nreason = 'x'", "suppress.codes: no rule 'CAP01x'; did you mean 'CAP001'?"),
        ("select = ['CAP01x']", "select: no rule 'CAP01x'; did you mean 'CAP001'?"),
    ],
)
def test_a_wrong_option_is_an_error_that_names_file_and_key(tmp_path: Path, text: str, message: str) -> None:
    path = written(tmp_path, text)

    with pytest.raises(SettingsError) as error:
        configured(read_settings(path))
    assert message in str(error.value)
    assert str(path) in str(error.value)


def test_the_options_of_a_rule_may_stand_under_its_code(tmp_path: Path) -> None:
    settings = read_settings(written(tmp_path, "[CAP001]\nmin_words = 7"))

    assert {rule.code: rule for rule in configured(settings)}["CAP001"].min_words == 7  # type: ignore[attr-defined]


def test_nothing_is_suggested_where_nothing_is_near(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"no rule 'ZZZ'; the command `auditor rules` lists them$"):
        configured(read_settings(written(tmp_path, "select = ['ZZZ']")))


def test_a_file_that_is_not_utf_8_is_an_error_that_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_bytes("ignore = []\npublisher = 'Café'".encode("cp1252"))

    with pytest.raises(SettingsError, match=r"auditor\.toml: not UTF-8, from line 2 on; save it as UTF-8"):
        read_settings(tmp_path / "auditor.toml")


def test_a_missing_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml: cannot be read: No such file"):
        read_settings(tmp_path / "nowhere.toml")


def test_all_rules_run_where_none_is_chosen() -> None:
    assert codes() == list(load_rules())
    assert [rule.code for rule in configured(Settings())] == list(load_rules())


def test_rules_are_chosen_by_code_by_prefix_and_by_name() -> None:
    assert codes(select=("CAP001",)) == codes(select=("repeated-caption",)) == codes(select=("cap001",)) == ["CAP001"]
    assert codes(select=("CAP",)) == [code for code in load_rules() if code.startswith("CAP")]


def test_the_longer_pattern_wins() -> None:
    assert codes(select=("CAP001",), ignore=("CAP",)) == ["CAP001"]
    assert codes(select=("CAP",), ignore=("repeated-caption",)) == codes(select=("CAP",))[1:]
    assert codes(select=("CAP001",), ignore=("CAP001",)) == []


def test_a_rule_is_called_by_code_or_name() -> None:
    assert rule_called("cap001") is rule_called("repeated-caption")
