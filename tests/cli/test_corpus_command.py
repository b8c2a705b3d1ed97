"""``auditor corpus`` reads articles of any form and prints what they share."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from shells import Shell

BOATS = Path(__file__).parents[2] / "sample_data" / "corpus" / "lifeboats.jsonl"

WITHOUT_NUMBA = """
import sys
sys.modules["numba"] = None
sys.argv = ["auditor", "corpus", "pairs", "a.jsonl"]
from auditor.cli.app import run
run()
"""

COPY = (
    "The ferry ran onto a sandbank outside the harbour early on Tuesday. Nobody was hurt, and two tugs pulled the ship "
    "clear when the tide came in, five hours after the master had reported a failed rudder."
)
OTHER = "A schoolgirl of eleven beat three grandmasters in one afternoon at the open tournament in Ghent."
PAIR_KEYS = ["a", "b", "score", "resemblance", "containment_a", "containment_b"]
PAIR_KEYS += ["earlier", "category", "credited", "passages"]


def lines(*records: dict[str, str]) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


RECORDS = [
    {"id": "one", "text": COPY, "published": "2026-03-03", "publisher": "The Guardian"},
    {"id": "two", "text": f"{OTHER} {COPY}", "published": "2026-03-04"},
    {"id": "three", "text": OTHER},
]


def printed(out: str) -> list[Any]:
    return [json.loads(line) for line in out.splitlines()]


def test_without_the_extra_it_says_which_to_install() -> None:
    ran = subprocess.run([sys.executable, "-c", WITHOUT_NUMBA], capture_output=True, text=True, check=False)

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert (
        ran.stderr
        == "auditor: finding reuse over a corpus needs the extra 'corpus': install the auditor as '.[corpus]'\n"
    )


def test_starting_the_command_line_loads_nothing_heavy() -> None:
    script = (
        "import sys, auditor.cli.app; print([m for m in ('numba', 'numpy', 'pyarrow', 'pyspark') if m in sys.modules])"
    )

    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"


class TestWithNumba:
    """What it prints where the extra is installed."""

    @pytest.fixture(autouse=True)
    def _needs_numba(self) -> None:
        pytest.importorskip("numba", reason="needs the extra corpus")

    def test_a_pair_is_a_line_of_the_public_contract(self, shell: Shell) -> None:
        ran = shell("corpus", "pairs", "-", "--input-format", "jsonl", stdin=lines(*RECORDS))
        pairs = {(pair["a"], pair["b"]): pair for pair in printed(ran.out)}
        pair = pairs["one", "two"]

        assert ran.status == 0
        assert list(pairs) == [("one", "two"), ("three", "two")]
        assert list(pair) == PAIR_KEYS
        assert (pair["earlier"], pair["category"], pair["credited"]) == ("a", "source-to-source", False)
        assert pair["passages"] == [{"a": [0, len(COPY)], "b": [len(OTHER) + 1, len(OTHER) + 1 + len(COPY)]}]
        assert pairs["three", "two"]["earlier"] is None

    def test_a_cluster_is_a_line_of_the_public_contract(self, shell: Shell) -> None:
        ran = shell("corpus", "clusters", "-", "--input-format", "jsonl", stdin=lines(*RECORDS))
        [cluster] = printed(ran.out)

        assert list(cluster) == ["cluster", "articles", "earliest", "origins", "undated"]
        assert cluster["articles"] == ["one", "three", "two"]
        assert (cluster["earliest"], cluster["origins"], cluster["undated"]) == ("one", 1, 1)

    def test_the_table_says_that_an_undated_article_may_be_earlier(self, shell: Shell) -> None:
        told = shell("corpus", "clusters", "-", "-f", "table", "--input-format", "jsonl", stdin=lines(*RECORDS)).out

        assert told.splitlines() == [
            "3 articles, 1 origin, 1 without a date",
            "  one  earliest of those with a date",
            "  three",
            "  two",
        ]

    def test_the_table_has_the_earlier_article_first(self, shell: Shell) -> None:
        ran = shell("corpus", "pairs", "-", "-f", "table", "--top", "1", stdin=lines(*RECORDS[1::-1]))

        assert ran.out.splitlines()[0].split() == ["first", "then", "score", "taken", "category"]
        assert ran.out.splitlines()[1].split()[:3] == ["one", "→", "two"]

    def test_articles_of_several_forms_and_files_are_compared(self, shell: Shell, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(f"{COPY}\n")
        (tmp_path / "b.html").write_text(f"<html><body><article><p>{OTHER}</p><p>{COPY}</p></article></body></html>")

        assert len(printed(shell("corpus", "pairs", "a.txt", "b.html").out)) == 1
        assert len(printed(shell("corpus", "pairs", ".").out)) == 1

    def test_tables_call_articles_without_an_id_by_their_files(self, shell: Shell, tmp_path: Path) -> None:
        (tmp_path / "ferry.txt").write_text(f"{COPY}\n")
        (tmp_path / "later.txt").write_text(f"{OTHER} {COPY}\n")
        shell("corpus", "add", "wire.index", "ferry.txt")
        cells = {
            command: shell("corpus", command, *given, "-f", "table").out.split()
            for command, *given in (
                ("pairs", "ferry.txt", "later.txt"),
                ("clusters", "ferry.txt", "later.txt"),
                ("query", "wire.index", "later.txt"),
            )
        }

        assert [{"ferry.txt", "later.txt"} <= set(found) for found in cells.values()] == [True, True, True]

    def test_where_nothing_is_shared_the_table_says_so(self, shell: Shell) -> None:
        one, two = lines({"id": "a", "text": COPY}), lines({"id": "b", "text": OTHER})
        for command in ("pairs", "clusters"):
            ran = shell("corpus", command, "-", "-f", "table", "--input-format", "jsonl", stdin=one + two)
            assert (ran.status, ran.out) == (0, "no two articles share text\n")

    def test_what_cannot_be_read_is_told_and_stops_nothing(self, shell: Shell) -> None:
        given = lines(*RECORDS) + b'{"id": "bad"}\n'
        ran = shell("corpus", "pairs", "-", "--input-format", "jsonl", stdin=given)

        assert (ran.status, len(printed(ran.out))) == (0, 2)
        assert "-#4: line 4" in ran.err
        assert shell("corpus", "pairs", "-", "--strict", "--input-format", "jsonl", stdin=given).status == 2
        assert shell("corpus", "pairs", "-", "-q", "--input-format", "jsonl", stdin=given).err == ""

    def test_nothing_to_read_is_a_failure(self, shell: Shell) -> None:
        ran = shell("corpus", "pairs", "missing.jsonl")

        assert (ran.status, ran.out) == (2, "")
        assert "nothing could be read" in ran.err

    @pytest.mark.parametrize("option", [("--format", "jsonn"), ("--column", "text"), ("--input-format", "jsnl")])
    def test_an_option_that_does_not_exist_is_told_before_anything_is_read(
        self, shell: Shell, option: tuple[str, str]
    ) -> None:
        assert shell("corpus", "pairs", "missing.jsonl", *option).status == 2
        assert "missing" not in shell("corpus", "pairs", "missing.jsonl", *option).err

    def test_ids_cannot_act_on_the_terminal(self, shell: Shell) -> None:
        records = [{"id": f"\x1b[2J{n}", "text": COPY} for n in "ab"]
        for command in ("pairs", "clusters"):
            assert "\x1b" not in shell("corpus", command, "-", "-f", "table", stdin=lines(*records)).out

    def test_the_same_bytes_come_out_whatever_the_order_and_the_hash_seed(self, tmp_path: Path) -> None:
        outs = set()
        for seed, records in (("1", RECORDS), ("2", RECORDS[::-1])):
            (tmp_path / "in.jsonl").write_bytes(lines(*records))
            for command in ("pairs", "clusters"):
                call = [sys.executable, "-m", "auditor", "corpus", command, "in.jsonl"]
                environment = {**os.environ, "PYTHONHASHSEED": seed}
                ran = subprocess.run(call, cwd=tmp_path, env=environment, capture_output=True, check=True)
                outs.add((command, ran.stdout))

        assert len(outs) == 2

    def test_new_articles_are_compared_with_an_index(self, shell: Shell) -> None:
        first = shell("corpus", "add", "wire.index", "-", stdin=lines(*RECORDS[:1], RECORDS[2]))
        ran = shell("corpus", "query", "wire.index", "-", "--input-format", "jsonl", stdin=lines(RECORDS[1]))
        pairs = printed(ran.out)

        assert (first.status, first.out, first.err) == (0, "", "2 articles added\n")
        assert [(pair["a"], pair["b"], pair["earlier"]) for pair in pairs] == [
            ("two", "one", "b"),
            ("two", "three", None),
        ]
        assert list(pairs[0]) == PAIR_KEYS
        assert pairs[0]["passages"] == [{"a": [len(OTHER) + 1, len(OTHER) + 1 + len(COPY)], "b": [0, len(COPY)]}]

    def test_what_is_added_again_is_passed_over(self, shell: Shell) -> None:
        shell("corpus", "add", "wire.index", "-", stdin=lines(*RECORDS[:2]))
        dated = {**RECORDS[2], "published": "2026-03-05"}

        assert (
            shell("corpus", "add", "wire.index", "-", stdin=lines(*RECORDS)).err == "1 article added, 2 there already\n"
        )
        ran = shell("corpus", "add", "wire.index", "-", stdin=lines(*RECORDS[:2], dated))
        assert ran.err == "0 articles added, 1 brought up to date, 2 there already\n"

    def test_an_article_is_removed_by_its_id_or_its_file(self, shell: Shell, tmp_path: Path) -> None:
        (tmp_path / "ferry.txt").write_text(f"{COPY}\n")
        shell("corpus", "add", "wire.index", "-", "--input-format", "jsonl", stdin=lines(*RECORDS))
        shell("corpus", "add", "wire.index", "ferry.txt")

        assert shell("corpus", "remove", "wire.index", "ferry.txt", "two").err == "2 articles removed\n"
        some = shell("corpus", "remove", "wire.index", "one", "two", "-q")
        assert (some.status, some.err) == (1, "auditor: two: not in the index\n")
        again = shell("corpus", "remove", "wire.index", "two")
        assert (again.status, again.err) == (2, "auditor: two: not in the index\n0 articles removed\n")
        assert printed(shell("corpus", "info", "wire.index").out)[0]["articles"] == 1
        assert shell("corpus", "remove", "no.index", "two").status == 2

    @pytest.mark.parametrize("command", [["add", "wire.index"], ["pairs"], ["clusters"]])
    def test_an_empty_file_is_no_failure_even_where_it_is_all_there_is(
        self, shell: Shell, tmp_path: Path, command: list[str]
    ) -> None:
        (tmp_path / "bare.txt").touch()

        assert shell("corpus", *command, "bare.txt").status == 0
        assert shell("corpus", *command, "bare.txt", "--strict").status == 2
        assert shell("corpus", *command, "bare.txt", "missing.jsonl").status == 2

    @pytest.mark.parametrize("command", ["pairs", "clusters"])
    def test_an_id_that_two_articles_have_is_told(self, shell: Shell, command: str) -> None:
        twice = [{"id": "a", "text": COPY}, {"id": "b", "text": COPY}, {"id": "a", "text": COPY + " It rained."}]
        told = "auditor: -#3 ('a'): another article has its id too; the list cannot tell which is meant\n"
        same = [twice[0], twice[1], twice[0]]

        assert told in shell("corpus", command, "-", "--input-format", "jsonl", stdin=lines(*twice)).err
        assert "its id too" not in shell("corpus", command, "-", "--input-format", "jsonl", stdin=lines(*same)).err
        quiet = shell("corpus", command, "-", "--quiet", "--input-format", "jsonl", stdin=lines(*twice))
        assert quiet.err == ""

    def test_a_date_that_cannot_be_read_is_told(self, shell: Shell) -> None:
        odd = [
            {"id": id, "text": COPY, "date": date}
            for id, date in zip("abc", ["2026-13-45", "2026-02-30", ""], strict=True)
        ]
        ran = shell("corpus", "add", "wire.index", "-", "--input-format", "jsonl", stdin=lines(*odd))

        assert ran.status == 0
        assert "auditor: -#1 ('2026-13-45'), and 1 more: no date that can be read, taken for none\n" in ran.err

    def test_all_that_was_read_from_a_file_is_removed_by_its_name(self, shell: Shell, tmp_path: Path) -> None:
        (tmp_path / "wire.jsonl").write_bytes(lines(*RECORDS))
        shell("corpus", "add", "wire.index", "wire.jsonl")

        assert shell("corpus", "remove", "wire.index", "-").status == 2
        assert shell("corpus", "remove", "wire.index", "wire.jsonl").err == f"{len(RECORDS)} articles removed\n"

    def test_what_an_index_holds_is_told(self, shell: Shell) -> None:
        shell("corpus", "add", "wire.index", "-", stdin=lines(*RECORDS))
        [told] = printed(shell("corpus", "info", "wire.index").out)
        table = shell("corpus", "info", "wire.index", "-f", "table").out.splitlines()
        shell("corpus", "info", "wire.index", "-o", "told.jsonl")

        assert printed(Path("told.jsonl").read_text(encoding="utf-8")) == [told]

        assert {**told, "bytes": 0} == {
            "format": 1,
            "bytes": 0,
            "articles": 3,
            "first": "2026-03-03",
            "last": "2026-03-04",
            "undated": 1,
            "publishers": {"The Guardian": 1},
            "unnamed": 2,
        }
        assert table[0].startswith("3 articles, 0.")
        assert table[1:] == [
            "published 2026-03-03 to 2026-03-04",
            "1 article without a date",
            "2 articles without a publisher",
            "          1  The Guardian",
        ]

    @pytest.mark.parametrize("call", [("query", "no.index", "a.jsonl"), ("info", "no.index")])
    def test_where_there_is_no_index_the_way_to_one_is_told(self, shell: Shell, call: tuple[str, ...]) -> None:
        ran = shell("corpus", *call)

        assert (ran.status, ran.out) == (2, "")
        assert ran.err == "auditor: no.index: there is no such index; `auditor corpus add no.index INPUT…` makes one\n"

    def test_the_house_settings_say_how_to_compare(self, shell: Shell, tmp_path: Path) -> None:
        given = lines({"id": "a", "text": f"{COPY} It sailed on."}, {"id": "b", "text": f"{OTHER} {COPY}"})
        (tmp_path / "auditor.toml").write_text("[corpus]\nmin_score = 1")
        outs = [
            shell("corpus", "pairs", "-", *more, stdin=given).out
            for more in ((), ("--isolated",), ("--min-score", "0.5"))
        ]

        assert [len(printed(out)) for out in outs] == [0, 1, 1]

    def test_retellings_of_one_agency_and_an_independent_report_have_two_origins(self, shell: Shell) -> None:
        [cluster] = printed(shell("corpus", "clusters", BOATS).out)

        assert len(cluster["articles"]) == 6
        assert (cluster["earliest"], cluster["origins"]) == ("reuters-lifeboats", 2)

    def test_two_halves_of_an_agency_story_have_one_origin_only_if_they_say_so(self, shell: Shell) -> None:
        halves = {
            name: lines(
                {"id": "a", "text": f"GHENT{agency} - {OTHER}", "published": "2026-03-01", "publisher": "The Guardian"},
                {"id": "b", "text": f"KILMORE{agency} - {COPY}", "published": "2026-03-02", "publisher": "Le Monde"},
                {"id": "c", "text": f"{OTHER} {COPY}", "published": "2026-03-04"},
            )
            for name, agency in (("said", " (Reuters)"), ("unsaid", ""))
        }
        told = {name: printed(shell("corpus", "clusters", "-", stdin=text).out)[0] for name, text in halves.items()}

        assert [len(cluster["articles"]) for cluster in told.values()] == [3, 3]
        assert {name: cluster["origins"] for name, cluster in told.items()} == {"said": 1, "unsaid": 2}

    def test_the_option_that_a_reason_names_is_one_of_the_command(self, shell: Shell) -> None:
        address = "http://127.0.0.1:9/a.html"
        for command in (["pairs"], ["clusters"], ["add", "x.index"]):
            off = shell("corpus", *command, address)
            on = shell("corpus", *command, address, "--allow-network")

            assert (off.status, on.status) == (2, 2)
            assert "the network is off; allow it with --allow-network" in off.err
            assert address in on.err
            assert "the network is off" not in on.err

    def test_files_are_passed_over_as_by_an_audit(self, shell: Shell, tmp_path: Path) -> None:
        for name in ("a.txt", "b.txt", "c.txt"):
            (tmp_path / name).write_text(f"{COPY}\n")
        (tmp_path / ".ignore").write_text("c.txt\n")

        def pairs(*options: str) -> int:
            return len(printed(shell("corpus", "pairs", *options).out))

        assert pairs(".") == 3
        assert pairs(".", "--respect-ignore") == 1
        assert pairs("a.txt", "b.txt", "--exclude", "b.*") == 1
        assert pairs("a.txt", "b.txt", "--exclude", "b.*", "--force-exclude") == 0
