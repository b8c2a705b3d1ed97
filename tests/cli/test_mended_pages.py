"""Of a pasted page ``--fix`` leaves the story, and whatever may be the story's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from shells import Shell

Mended = Callable[..., str]
"""What becomes of a text, with the options given."""


@pytest.fixture
def mended(shell: Shell, tmp_path: Path) -> Mended:
    def mend(text: str, *options: str) -> str:
        path = tmp_path / "a.txt"
        path.write_text(text, encoding="utf-8")
        shell("audit", path, "--fix", *options)
        return path.read_text(encoding="utf-8")

    return mend


RESIDUE = "--select", "RES"
"""The rules of what production left behind."""

PAGE = """Home
News
Sport

Ferries held at Brindisi for a third day
2 hours ago

Three ferries were held at Brindisi on Monday, the Italian Coast Guard said in a statement.

Read more:
How the harbour was built
Five charts that explain the tides

They may leave on Tuesday if the wind allows it, the harbour master told reporters.

Related topics
Ferries
Italy

Enter your email address
Cookies
Terms of use
"""
STORY = """Ferries held at Brindisi for a third day

Three ferries were held at Brindisi on Monday, the Italian Coast Guard said in a statement.

They may leave on Tuesday if the wind allows it, the harbour master told reporters.
"""


def test_of_a_pasted_page_the_story_is_left(mended: Mended) -> None:
    assert mended(PAGE, *RESIDUE).strip("\n") == STORY.strip("\n")


@pytest.mark.parametrize(
    "listed",
    [
        "Read more:\nWhy were the ferries held?\nFive charts of the tides",  # a question may be a crosshead
        "Continue reading\nA long night",  # and so may what stands below such a label
        "Read more\n\nA long night",
    ],
)
def test_a_label_is_left_where_its_list_may_be_the_story_s(shell: Shell, tmp_path: Path, listed: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY.replace("They may", f"{listed}\n\nThey may"), encoding="utf-8")
    before = path.read_bytes()
    ran = shell("audit", path, "--fix", *RESIDUE, "-f", "concise")

    assert path.read_bytes() == before
    assert (ran.status, ran.out.count("RES001")) == (1, 1)


LISTED = (
    "Topics\nTrade tariffs\nFishing quotas",
    "Categories\nBest film\nBest actor\nBest song",
    "Keywords\nRage bait\nParasocial\nRizz",
    "In this article\nWhat is a tariff\nWho pays it",
    "Mentioned in this story\nLund Shipping\nHarlow Maritime",
    "Related\nIda Lund, the pilot's wife\nJohn Roe, the pilot's brother",
    "Recommended\nTwo tablets at night\nA glass of water",
)


@pytest.mark.parametrize("listed", LISTED)
@pytest.mark.parametrize("below", ["They agreed on two of them, the minister said.", "They agreed."])
def test_a_list_in_mid_story_stays(shell: Shell, tmp_path: Path, listed: str, below: str) -> None:
    path = tmp_path / "a.txt"
    page = f"{STORY}\n{listed}\n\n{below}\n"
    path.write_text(page, encoding="utf-8")
    ran = shell("audit", path, "--fix", *RESIDUE, "-f", "concise")

    assert path.read_text(encoding="utf-8") == page
    assert "RES001" in ran.out


@pytest.mark.parametrize(
    "listed", [*LISTED, "Category\nMayor\nIda Lund\nJohn Roe", "Topics\n\nMore ferries.\n\nFewer cars."]
)
def test_a_list_that_the_story_leads_up_to_stays(mended: Mended, listed: str) -> None:
    page = f"{STORY}\nIt will be read out as it stands:\n\n{listed}\n"

    assert mended(page, *RESIDUE) == page


@pytest.mark.parametrize("listed", ["Topics\nFerries\nItaly", "Related\nHow the harbour was built"])
def test_a_list_at_the_foot_goes(mended: Mended, listed: str) -> None:
    assert mended(f"{STORY}\n{listed}\n", *RESIDUE) == STORY


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("fields", [("Health", "Education", "Culture", "Sport"), ("Health", "Education")])
@pytest.mark.parametrize("above", ["They get less, in this order:", "They get less.", "In order:\n\nAdvertisement"])
def test_a_list_that_ends_the_story_stays(mended: Mended, above: str, fields: tuple[str, ...], gap: str) -> None:
    page = f"{STORY}\n{above}{gap}{gap.join(fields)}\n"

    assert mended(page, *RESIDUE) == page.replace("Advertisement" + gap, "").replace("\n\n\n", "\n\n")


def test_fields_in_one_line_that_the_story_leads_up_to_stay(mended: Mended) -> None:
    page = f"{STORY}\nThey get less, in this order:\n\nHealth | Education | Culture | Sport\n"

    assert mended(page, *RESIDUE) == page


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_menu_below_what_else_the_page_left_goes(mended: Mended, gap: str) -> None:
    foot = gap.join(("Share this article", "Health", "Education", "Sport"))

    assert mended(f"Home\nNews\n\n{STORY}\n{foot}\n", *RESIDUE).strip("\n") == STORY.strip("\n")


HEAD, *_ = STORY.splitlines()


@pytest.mark.parametrize(
    "page",
    [
        f"{HEAD}\n\nImage source, Reuters\nImage caption, {HEAD}\n\n{STORY[len(HEAD) :].strip()}\n",
        f"{HEAD}\nImage source, Reuters\nImage caption, {HEAD}\n{STORY[len(HEAD) :].strip()}\n",
        f"{STORY}\nThe pilot wept.\n\nImage source, Reuters\n\nImage caption, The pilot wept.\n",
        f"{STORY}\nThe pilot wept.\nImage source, Reuters\nImage caption, The pilot wept.\n",
        f"{STORY}\n“We lost it all”\nImage source, Reuters\nImage caption, “We lost it all”\n",
        f"{STORY}\nA long night\nImage source, Reuters\nImage caption, A long night\n\nThe quay was dark.\n",
    ],
)
def test_what_may_be_the_story_s_stays_where_a_caption_says_it_again(mended: Mended, page: str) -> None:
    assert mended(page) == page


def test_a_description_with_the_agency_s_name_goes(mended: Mended) -> None:
    picture = "Image source, Reuters\nImage caption, The quay by night\n"

    assert mended(f"{STORY}\nReuters The quay by night\nThe quay by night\n{picture}") == f"{STORY}\n{picture}"


def test_no_doubled_empty_line_is_left_where_chrome_was_taken_out(mended: Mended) -> None:
    page = "The quay was shut.\n\n+ ↺ − 16 px\n\nNobody was hurt.\n"

    assert mended(page, *RESIDUE) == "The quay was shut.\n\nNobody was hurt.\n"


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("Read more\nA- A+ 18 px\n\n", ""),
        ("", "\nShare on Facebook\nShare on Twitter\n\nRead more\n"),
        ("Read more\n\nA- A+ 18 px\n\n", "\nShare on Facebook\nRead more"),
    ],
)
def test_no_empty_line_is_left_at_head_and_foot(mended: Mended, head: str, foot: str) -> None:
    copy = "The quay was shut on Monday, the harbour board said.\n\nNobody was hurt, said Ida Lund, the master.\n"

    assert mended(head + copy + foot, *RESIDUE) == copy
