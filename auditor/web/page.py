"""The page: the text in a form at the left, and at the right the report that ``--format html`` makes of it."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.reports.base import Style
from auditor.reports.digest.sheet import Sheet
from auditor.reports.page.article import title_of, whole
from auditor.reports.page.head import foot, head_with
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, closing, element, joined, opening, verbatim
from auditor.web.desk import Seen

FORM = "desk"
OWN = Html(
    '<link rel="icon" href="/static/icon.svg" type="image/svg+xml">'
    '<link rel="stylesheet" href="/static/report.css"><link rel="stylesheet" href="/static/desk.css">'
    '<script src="/static/desk.js" type="module"></script>'
)
"""What the head of the page has of its own; the rules for the browser are sent beside it."""

KEYS = (
    (("Esc",), "leaves the text for its findings"),
    (("j", "k"), "go to the next finding, and back"),
    (("a",), "accepts the fix and goes to the next"),
)
WAYS = (
    "It says where the story comes from and by whom, who says what, which captions, credits and passages stand twice, "
    "which names are misspelled, and what the page left behind in the copy.",
    "It is audited where this page comes from, with no network and no model, and kept nowhere.",
)


def page(seen: Seen | None, style: Style, publisher: str | None, notice: str = "") -> Iterator[Html]:
    """The page of what was ``seen``, ``None`` at the start; ``publisher`` is that of the settings.

    ``notice`` is why nothing could be seen.
    """
    leaf = Leaf(Sheet(seen.report, style), form=FORM) if seen and seen.report else None
    why = notice or (seen.why if seen else "")
    yield joined([head_with(f"{title_of(leaf)} · audit" if leaf else "auditor", OWN), opening("div", class_="desk")])
    yield _editor(seen, leaf, publisher, why)
    yield opening("main", class_="one", tabindex=-1)
    yield from whole(leaf) if leaf else [_start(why)]
    yield joined([closing("main"), closing("div"), foot()])


def _editor(seen: Seen | None, leaf: Leaf | None, publisher: str | None, why: str) -> Html:
    name = element("b", "auditor", class_="brand")
    told = element("span", _status(seen, leaf, why), id="status", role="status", data_counts=_counts(leaf))
    return element(
        "form",
        element("p", name, told, class_="top"),
        element("label", "The article", for_="text"),
        element("div", element("div", id="shown", aria_hidden="true"), _textarea(seen), class_="paper"),
        _publisher(seen, publisher),
        _buttons(leaf),
        _keys(),
        id=FORM,
        method="post",
        action="/",
        class_="editor",
        aria_label="Editor",
    )


def _textarea(seen: Seen | None) -> Html:
    start = opening("textarea", id="text", name="text", spellcheck="false", autocomplete="off", dir="auto")
    return joined([start, verbatim(seen.text if seen else ""), closing("textarea")])


def _publisher(seen: Seen | None, usual: str | None) -> Html:
    given, hint = (seen.publisher if seen else None) or "", usual or "if the copy names none"
    field = element("input", id="publisher", name="publisher", value=given, placeholder=hint, autocomplete="off")
    return element("p", element("label", "Publisher", for_="publisher"), field, class_="field")


def _buttons(leaf: Leaf | None) -> Html:
    """The first of them is what the key Enter in a field does. That for copying needs a script, which shows it."""
    safe = 0 if leaf is None else sum(found.fix is not None and found.fix.safe for found in leaf.findings.values())
    make = f"Make {safe:,} safe {'fix' if safe == 1 else 'fixes'}" if safe else "Make safe fixes"
    return element(
        "p",
        element("button", "Audit", name="do", value="audit", class_="first"),
        element("button", make, id="mend", name="do", value="mend", disabled=not safe, data_safe=safe),
        element("button", "Copy text", id="copy", type="button", hidden=True),
        class_="buttons",
    )


def _keys() -> Html:
    items = [element("li", joined((element("kbd", key) for key in keys), " "), f" {does}") for keys, does in KEYS]
    return element("ul", *items, class_="keys", hidden=True, aria_label="Keys")


def _status(seen: Seen | None, leaf: Leaf | None, why: str) -> str:
    """What an ear is told when the page has changed; ``why`` is why nothing was audited."""
    told = [seen.told] if seen and seen.told else []
    told += [counts] if (counts := _counts(leaf)) else []
    return " ".join(told) or (f"Not audited: {why}" if why else "Nothing to audit yet")


def _counts(leaf: Leaf | None) -> str:
    return "" if leaf is None else f"{len(leaf.sheet.to_mend):,} to mend · {len(leaf.sheet.to_know):,} to know"


def _start(why: str) -> Html:
    """What stands in the report's place before there is one, or where nothing was audited."""
    if why:
        reason = element("p", f"{why[:1].upper()}{why[1:]}.", class_="lead")
        return element("section", element("h1", "Not audited"), reason, class_="start")
    told = [element("p", ways) for ways in WAYS]
    lead = element("p", "The report of it will stand here.", class_="lead")
    return element("section", element("h1", "Paste an article"), lead, *told, class_="start")
