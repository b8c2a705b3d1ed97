"""Part six: how this was computed, and what the tool does not know."""

from __future__ import annotations

from auditor.reports.page.markup import Html, element
from auditor.reports.record.tool import tool_version

TOLD = (
    "The auditor reads the words of the article, and asks nobody: no network, no language model, and no archive but "
    "an index that it was given. The same article gives the same report.",
    "Sources are found by how sentences are built (“X said”, “according to X”, “Y reports, citing X”), by datelines, "
    "sign-offs and credits, and by lists of known outlets, agencies and bodies.",
    "A solid line is stated by the words it links to. A dashed line is inferred: the story is framed as another "
    "outlet’s, and a source named in it is taken to have spoken to that outlet.",
)

UNKNOWN = (
    "Whether anything is true. It tells who is said to say what.",
    "Sources that the words do not name, and what was left out of the copy.",
    "Who wrote it first: other articles are those of the index, if one was given, and their dates are no proof.",
    "Whether a sentence without a source is the reporter’s own knowledge or somebody else’s.",
    "What a picture shows. Captions and credits are read, pictures are not looked at.",
    "Whether it is right. It reads English best, and misses more than it accuses: look at the words first.",
)


def about_part(level: int) -> Html:
    """The section, at the end of the page, once for all articles."""
    return element(
        "section",
        element(f"h{level}", "How this was computed, and what the tool does not know"),
        *(element("p", told) for told in TOLD),
        element("p", "It does not know:"),
        element("ul", *(element("li", unknown) for unknown in UNKNOWN)),
        element(
            "p", f"auditor {tool_version()}. Places are lines and columns of the file as it was read.", class_="version"
        ),
        class_="about",
    )
