"""What the sample articles are there to show is what the program says of them."""

import json
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

SAMPLES = Path(__file__).parents[1] / "sample_data"


@cache
def report(path: Path) -> Any:
    command = [sys.executable, "-m", "auditor", "audit", str(path), "--format", "json", "--isolated"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


def article(path: Path) -> Any:
    return report(path)["articles"][0]


def words(of: Any, place: Any) -> str:
    return str(of["text"][place["start"] : place["end"]])


def chains(of: Any, kind: str = "citation") -> list[list[str]]:
    return [[words(of, agent) for agent in chain["agents"]] for chain in of["chains"] if chain["kind"] == kind]


def named(of: Any, kind: str) -> list[list[str]]:
    names = {agent["id"]: agent["name"] for agent in of["agents"]}
    return [[names[agent["agent"]] for agent in chain["agents"]] for chain in of["chains"] if chain["kind"] == kind]


def codes(of: Any) -> Counter[str]:
    return Counter(finding["code"] for finding in of["findings"])


def fixed(of: Any) -> str:
    edits = [edit for finding in of["findings"] if (fix := finding["fix"]) and fix["safe"] for edit in fix["edits"]]
    text = of["text"]
    for edit in sorted(edits, key=lambda edit: edit["start"], reverse=True):
        text = text[: edit["start"]] + edit["replacement"] + text[edit["end"] :]
    return str(text)


class TestCopiedStory:
    """A retelling of the shape in which they are copied from page to page; read by hand."""

    @property
    def story(self) -> Any:
        return article(SAMPLES / "copied-drill.txt")

    def test_it_shows_every_fault_of_copied_copy(self) -> None:
        assert codes(self.story) == Counter(RES001=1, CAP001=1, CAP006=1, NAM001=2, ATT002=2, PRV001=1)
        messages = {finding["code"]: finding["message"] for finding in self.story["findings"]}
        assert "5 times" in messages["CAP001"]
        assert "News.Az ← Al Jazeera ← Belarusian Defense Ministry" in messages["PRV001"]
        assert "inferred" in messages["PRV001"]

    def test_its_head_and_foot_tell_who_printed_it_and_when(self) -> None:
        story, last = self.story, self.story["blocks"][-1]

        assert (story["publisher"], story["publisher_inferred"], story["published"]) == ("News.Az", True, "2025-09-24")
        assert "A- ↺ A+ 18 px" in [words(story, block) for block in story["blocks"] if block["kind"] == "chrome"]
        assert (last["kind"], words(story, last)) == ("signoff", "News.Az")

    def test_its_credits_name_whose_the_pictures_are_and_what_carried_them(self) -> None:
        roles = {agent["name"]: agent["role"] for agent in self.story["agents"]}
        credited = named(self.story, "credit")

        assert credited[:5] == [["Ministry of Defense (Russia)", "Telegram"]] * 5
        assert credited[5:] == [["Al Jazeera"], ["Reuters"], ["TASS"], ["The Moscow Times"]]
        assert roles["Ministry of Defense (Russia)"] == "government_body"
        assert roles["Telegram"] == "social_media"

    def test_its_chains_lead_from_the_outlets_to_who_said_it(self) -> None:
        roles = {agent["id"]: agent["role"] for agent in self.story["agents"]}
        told = [
            [roles[agent["agent"]] for agent in c["agents"]] for c in self.story["chains"] if c["kind"] == "citation"
        ]
        frame = [words(self.story, agent) for agent in self.story["frame"]["agents"]]

        assert dict(zip(map(tuple, chains(self.story)), told, strict=True)) == {
            ("Belarusian Defense Ministry",): ["government_body"],
            ("News.Az", "Al Jazeera"): ["outlet", "outlet"],
            ("officials",): ["anonymous"],
            ("Minsk",): ["government_body"],
            ("Moscow",): ["government_body"],
            ("Western diplomats",): ["anonymous"],
        }
        assert frame == ["News.Az", "Al Jazeera"]

    def test_its_safe_fixes_leave_what_only_a_person_can_judge(self) -> None:
        mended = fixed(self.story)

        assert mended.count("Source: Ministry of Defense (Russia) / Telegram") == 1
        assert "Alligator attack helicopters" in mended
        assert "exercise. The Moscow Times\n" in mended
        assert "px" not in mended


def test_a_clean_agency_story_is_clean() -> None:
    story = article(SAMPLES / "clean-wire.txt")

    assert {finding["severity"] for finding in story["findings"]} <= {"note"}
    assert story["coverage"]["unattributed"] == 0
    assert named(story, "dateline") == [["Reuters"]]


def test_chains_of_three_are_drawn_from_the_reader_to_the_origin() -> None:
    told = chains(article(SAMPLES / "three-hops.txt"))

    assert ["Reuters", "TASS", "Energy Ministry"] in told
    assert ["Trend", "Kazinform", "press service of the Energy Ministry"] in told
    assert ["Bloomberg", "Sanzhar Ospanov"] in told


def test_picture_credits_of_every_form_name_their_agencies() -> None:
    credited = named(article(SAMPLES / "photo-credits.txt"), "credit")

    assert ["Reuters", "Alexei Pavlenko"] in credited
    assert ["Associated Press", "Matthias Krug"] in credited
    assert ["Emre Aydin", "Anadolu Agency", "Getty Images"] in credited
    assert any(names[-1] == "Reuters" and len(names) == 2 for names in credited)


def test_a_quotation_that_runs_over_paragraphs_has_its_speaker() -> None:
    story = article(SAMPLES / "long-quotations.txt")
    claims = {words(story, dict(zip(("start", "end"), c["claim"], strict=True))): c["agents"] for c in story["chains"]}
    (second,) = [agents for claim, agents in claims.items() if "nobody in this room has shown it" in claim]

    assert second, "nobody is named for the second paragraph of the quotation"
    assert codes(story)["ATT002"] >= 1
    assert codes(story)["ATT003"] == 1


def test_the_records_of_a_file_are_audited_one_by_one() -> None:
    told = {story["id"]: codes(story) for story in report(SAMPLES / "feed.jsonl")["articles"]}

    assert list(told) == ["harbour-1", "harbour-2", "gallery-7", "letters-2"]
    assert told["harbour-2"]["PRV001"] == 1
    assert told["gallery-7"]["CAP001"] == 1
    assert told["letters-2"] == Counter(RES002=1, RES003=1)
