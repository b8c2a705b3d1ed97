"""``--fix`` and ``--diff`` change what the fixes say, in files whose text is the article, and nothing else."""

from __future__ import annotations

import codecs
import gzip
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from shells import Shell

from auditor.audit import Auditor
from auditor.cli.mending import Mender
from auditor.settings import Settings

CREDIT = "Source: Coast Guard / Telegram"
BEFORE = f"Three ferries were held at Brindisi – naïve hopes.\n\n{CREDIT}\n\n{CREDIT}\n\nThey may leave on Tuesday.\n"
AFTER = BEFORE.replace(f"{CREDIT}\n\n{CREDIT}", CREDIT)
ONLY = "--select", "CAP001"


def test_a_file_is_mended_in_place_and_what_is_left_is_reported(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BEFORE, encoding="utf-8")
    path.chmod(0o640)
    ran = shell("audit", path, "--fix", *ONLY, "-f", "concise")

    assert path.read_text(encoding="utf-8") == AFTER
    assert path.stat().st_mode & 0o777 == 0o640
    assert (ran.status, ran.out) == (0, "")
    assert "1 mended in 1 file" in ran.err
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_that_is_named_twice_is_read_again_after_it_has_been_mended(
    shell: Shell, tmp_path: Path, name: str, jobs: str
) -> None:
    page, link = tmp_path / name, tmp_path / f"link-{name}"
    text = "The strait is *shut*, The Moskow Tmes said.\n"
    page.write_text(text, encoding="utf-8")
    link.symlink_to(page)
    ran = shell("audit", page, link, page, "--fix", "--jobs", jobs, "--select", "NAM001", "-f", "concise")

    assert "The Moskow Tmes" not in page.read_text(encoding="utf-8")
    assert "left alone" not in ran.err


@pytest.mark.parametrize(
    ("mark", "codec", "newline"),
    [
        (codecs.BOM_UTF8, "utf-8", "\n"),
        (b"", "utf-8", "\r\n"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "\r\n"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "\n"),
        (b"", "cp1252", "\n"),
    ],
)
def test_mark_encoding_and_newlines_are_kept(
    shell: Shell, tmp_path: Path, mark: bytes, codec: str, newline: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(mark + BEFORE.replace("\n", newline).encode(codec))
    shell("audit", path, "--fix", *ONLY)

    assert path.read_bytes() == mark + AFTER.replace("\n", newline).encode(codec)


def test_a_file_without_anything_to_mend_is_not_touched(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(AFTER, encoding="utf-8")
    before = path.stat()
    shell("audit", path, "--fix", *ONLY)

    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_link_stays_a_link_and_its_file_is_mended(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text(BEFORE, encoding="utf-8")
    (tmp_path / "link.txt").symlink_to("real.txt")
    shell("audit", tmp_path / "link.txt", "--fix", *ONLY)

    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text(encoding="utf-8") == AFTER


def test_stdin_comes_out_mended(shell: Shell) -> None:
    ran = shell("audit", "-", "--fix", *ONLY, stdin=BEFORE.encode())

    assert (ran.status, ran.out) == (0, AFTER)


def test_stdin_that_cannot_be_mended_comes_out_as_it_was(shell: Shell) -> None:
    record = b'{"text": "Rain fell on Monday."}\n{"text": "Snow fell on Tuesday."}\n'
    ran = shell("audit", "-", "--fix", "--stdin-filename", "a.jsonl", stdin=record)

    assert ran.out == record.decode()


def test_markdown_is_mended_around_its_markup(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    text = "---\ntitle: Ferries\n---\n# Ferries held\n\nThe *Moskow Times* had it first, and [more](http://moskow.example).\n"
    path.write_text(text, encoding="utf-8")
    shell("audit", path, "--fix", "--select", "NAM001")

    assert path.read_text(encoding="utf-8") == text.replace("Moskow", "Moscow")


def test_a_web_page_is_left_alone(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    page = "<html><body><article><p>The Moskow Times had the story of the ferries first.</p></article></body></html>"
    path.write_text(page, encoding="utf-8")
    shell("audit", path, "--fix", "--unsafe-fixes")

    assert path.read_text(encoding="utf-8") == page


def test_a_record_of_a_container_is_left_alone_and_that_is_said(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    record = '{"text": "' + BEFORE.replace("\n", "\\n") + '"}\n'
    path.write_text(record, encoding="utf-8")
    ran = shell("audit", path, "--fix", *ONLY)

    assert path.read_text(encoding="utf-8") == record
    assert "1 with fixes left alone: only plain text and Markdown are mended" in ran.err


def test_a_file_of_mixed_encodings_is_left_alone_and_that_is_said(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    mixed = BEFORE.encode() + b"Caf\xe9.\n" + codecs.BOM_UTF8
    path.write_bytes(mixed)
    ran = shell("audit", path, "--fix", *ONLY)

    assert path.read_bytes() == mixed
    assert "1 with fixes left alone: the file is not in one encoding throughout" in ran.err


def test_only_what_was_told_is_mended_and_nothing_new_comes_up(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Ferries wait\n\nThree ferries were held at Aarhus on Monday, the harbour said.\n\n"
        "Photo: Ritzau Skanpix\n\nThey may leave on Tuesday if the wind drops, it said.\n\nPhoto: Ritzau Scanpix\n\n"
        "Photo: Ann Lee/Reuters\n\nPhoto: Ann Lee/Reuters\n\nThe harbour has forty berths, most of them taken.\n",
        encoding="utf-8",
    )
    told = shell("audit", path, "-f", "concise").out.splitlines()
    ran = shell("audit", path, "--fix", "-f", "concise")

    assert sorted(line.split()[1] for line in told) == ["CAP001", "CAP001", "CAP004", "CAP005", "NAM001"]
    assert sorted(line.split()[1] for line in ran.out.splitlines()) == ["CAP001", "CAP004"]
    assert "2 mended in 1 file" in ran.err
    assert path.read_text(encoding="utf-8").count("Photo: Ritzau Scanpix") == 2


def test_a_fix_that_another_one_overlaps_is_made_after_it(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    credit = "Photo: Ritzau Skanpix"
    path.write_text(f"Three ferries were held at Aarhus.\n\n{credit}\n\n{credit}\n\nThey left.\n", encoding="utf-8")
    ran = shell("audit", path, "--fix", "--select", "NAM001,CAP001", "-f", "concise")

    assert (ran.status, ran.out) == (0, "")
    assert "mended in 1 file" in ran.err
    assert path.read_text(encoding="utf-8").count("Scanpix") == 1


def test_a_diff_shows_the_change_and_makes_none(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BEFORE, encoding="utf-8")
    ran = shell("audit", path, "--diff", *ONLY)

    assert f"-{CREDIT}\n" in ran.out
    assert f"--- {path}\n" in ran.out
    assert ran.status == 1
    assert path.read_text(encoding="utf-8") == BEFORE


def test_unsafe_fixes_alone_change_nothing_and_say_what_they_go_with(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BEFORE, encoding="utf-8")
    ran = shell("audit", path, "--unsafe-fixes")

    assert (ran.status, ran.out) == (2, "")
    assert "goes with --fix or --diff" in ran.err
    assert path.read_text(encoding="utf-8") == BEFORE


def test_the_status_of_a_diff_is_that_of_the_audit_and_of_a_fix_that_of_what_is_left(
    shell: Shell, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BEFORE, encoding="utf-8")

    statuses = [shell("audit", path, *ONLY, *options).status for options in ([], ["--diff"], ["--fix"], ["--diff"])]
    assert statuses == [1, 1, 0, 0]


def test_no_blanks_are_left_where_a_caption_before_its_credit_was_taken_out(shell: Shell, tmp_path: Path) -> None:
    line = "Divers search the harbour of Split on Monday. Photo: Coast Guard"
    copy = "The search goes on, the Italian Coast Guard said on Monday.\n"
    path = tmp_path / "a.txt"
    path.write_text(f"{copy}\n{line}\n\n{copy}\n{line}\n\nNobody was hurt.\n\n{line}\n", encoding="utf-8")
    shell("audit", path, "--fix", "--unsafe-fixes", *ONLY)

    mended = path.read_text(encoding="utf-8")
    assert line in mended
    assert mended.count("Divers") == 1
    assert [row for row in mended.splitlines() if row != row.strip()] == []
    assert "\n\n\n" not in mended
    assert mended.endswith("Nobody was hurt.\n")


def test_stdin_is_diffed_too(shell: Shell) -> None:
    ran = shell("audit", "-", "--diff", "--stdin-filename", "desk/a.txt", *ONLY, stdin=BEFORE.encode())

    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith("--- desk/a.txt\n+++ desk/a.txt\n")
    assert f"\n-{CREDIT}\n" in ran.out


@pytest.mark.parametrize("options", [["-f", "json"], ["--statistics"]])
def test_a_diff_is_no_report_and_takes_no_format(shell: Shell, tmp_path: Path, options: list[str]) -> None:
    (tmp_path / "a.txt").write_text(BEFORE, encoding="utf-8")
    ran = shell("audit", tmp_path / "a.txt", "--diff", *options)

    assert (ran.status, ran.out) == (2, "")
    assert "--diff prints a diff" in ran.err


def packed(path: Path, text: str) -> None:
    """A file at ``path`` that holds ``text``, as its suffix says."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.txt", text)
    elif path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    elif path.suffix == ".jsonl":
        path.write_text(json.dumps({"text": text}) + "\n", encoding="utf-8")
    elif path.suffix == ".html":
        path.write_text("<article><p>" + "</p><p>".join(text.split("\n\n")) + "</p></article>", encoding="utf-8")
    else:
        path.write_text(text, encoding="utf-8")


def test_a_name_with_markup_inside_it_is_neither_mended_nor_promised_to_be(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("The Mos*kow* Times had the story of the ferries at Brindisi first.\n", encoding="utf-8")
    only = "--select", "NAM001"

    assert "--fix" not in shell("audit", path, *only).out
    told = shell("audit", path, "--fix", *only).err
    assert "1 with fixes left alone: what is to mend stands in the file's markup" in told


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a#1.txt", "a.zip", "a.txt.gz", "a.jsonl", "a.html"])
def test_a_page_promises_the_mending_that_is_then_done(shell: Shell, tmp_path: Path, name: str) -> None:
    packed(tmp_path / name, "The Moskow Times had the story of the ferries at Brindisi first.\n\nNobody was hurt.\n")
    only = "--select", "NAM001"
    promised = "auditor audit --fix mends 1 of these" in shell("audit", tmp_path / name, *only).out
    ran = shell("audit", tmp_path / name, "--fix", *only)

    assert promised == ("1 mended in 1 file" in ran.err)
    assert promised != ("1 with fixes left alone" in ran.err)
    assert promised == (name in ("a.txt", "a.md", "a#1.txt"))


def test_what_only_a_fix_has_brought_up_is_told_and_left_for_another(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It rained on Monday, The Moskow Tmes said.\n", encoding="utf-8")
    told = [shell("audit", path, "--fix", "--select", "NAM001").err for _ in range(3)]

    assert told == [
        "auditor: 1 mended in 1 file; 1 more came up, for another --fix\n",
        "auditor: 1 mended in 1 file\n",
        "auditor: 0 mended in 0 files\n",
    ]
    assert path.read_text(encoding="utf-8") == "It rained on Monday, The Moscow Times said.\n"


FORMS = {
    "feeds": BEFORE.encode(),
    "returns and feeds": BEFORE.replace("\n", "\r\n").encode(),
    "a line that only some break": (BEFORE + "A line\x0cthat only some\u2028break.").encode(),
    "a mark": codecs.BOM_UTF8 + BEFORE.encode(),
    "windows-1252": BEFORE.encode("cp1252"),
    "UTF-16": codecs.BOM_UTF16_LE + BEFORE.encode("utf-16-le"),
    "the other UTF-16": codecs.BOM_UTF16_BE + BEFORE.encode("utf-16-be"),
}


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")
@pytest.mark.parametrize("data", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize(
    "name", ["a.txt", "the sea.txt", 'the "sea".txt', "'sea'.txt", "die See – naïf.txt", "link.txt"]
)
def test_patch_makes_of_a_diff_what_fix_makes(shell: Shell, tmp_path: Path, name: str, data: bytes) -> None:
    path = Path(name)
    if name == "link.txt":
        path.symlink_to("behind it.txt")
    path.write_bytes(data)
    shell("audit", name, "--diff", *ONLY, "-o", "a.diff")
    subprocess.run(["patch", "--binary", "-p0", "-i", "a.diff"], cwd=tmp_path, check=True, capture_output=True)
    patched = path.read_bytes()
    path.write_bytes(data)
    shell("audit", name, "--fix", *ONLY)

    assert path.read_bytes() == patched != data


def test_a_file_that_cannot_be_written_stays_whole_and_is_status_2(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BEFORE, encoding="utf-8")
    ran = subprocess.run(
        ["bash", "-c", f"ulimit -f 0; '{sys.executable}' -B -m auditor audit --fix '{path}'"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 2
    assert "a.txt: cannot be written: File too large" in ran.stderr
    assert path.read_text(encoding="utf-8") == BEFORE
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_that_changed_since_it_was_read_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BEFORE, encoding="utf-8")
    auditor = Auditor.of(Settings(select=("CAP001",)))
    mender = Mender(auditor, unsafe=False)
    (report,) = auditor.audit_paths([str(path)])
    path.write_text("Written anew.", encoding="utf-8")

    assert list(mender.mend_files([report])) == [report]
    assert path.read_text(encoding="utf-8") == "Written anew."
    assert "1 with fixes left alone: the file is no longer what was audited" in mender.summary()


def test_stdin_and_files_are_not_mended_together(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BEFORE, encoding="utf-8")
    ran = shell("audit", "-", tmp_path / "a.txt", "--fix", stdin=BEFORE.encode())

    assert (ran.status, ran.out) == (2, "")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == BEFORE
