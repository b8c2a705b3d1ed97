"""What is marked as a press release, and what only speaks of one."""

import pytest

from auditor.lines.releases import is_release

COPY = "The mill at Roe will close in May, the firm announced on Monday. " * 12


@pytest.mark.parametrize(
    "text",
    [
        f"FOR IMMEDIATE RELEASE\n\n{COPY}",
        f"NEWS\nFor immediate release: Monday\n{COPY}",
        f"ROE, 3 March /PRNewswire/ -- {COPY}",
        f"ROE (BUSINESS WIRE) -- {COPY}",
        f"{COPY}\n\nNotes to editors\nThe mill is old.",
        f"{COPY}\n\nMedia contact:\nIda Lund",
    ],
)
def test_a_text_that_says_so_is_a_release(text: str) -> None:
    assert is_release(text)


@pytest.mark.parametrize(
    "text",
    [
        COPY,
        f"The letter was headed “FOR IMMEDIATE RELEASE”. {COPY}",
        f"{COPY}\nFOR IMMEDIATE RELEASE\n{COPY}",
        f"{COPY} She has written many Notes to editors.",
    ],
)
def test_a_text_that_speaks_of_one_is_none(text: str) -> None:
    assert not is_release(text)
