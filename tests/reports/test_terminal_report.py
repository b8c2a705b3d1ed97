"""The page for a person: what it says, how it fits, and that nothing in an article acts on the terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from stories import called, clean, retold, span_of

from auditor.audit import Auditor
from auditor.model.agent import Agent, Role
from auditor.model.analysis import Analysis, Coverage
from auditor.model.article import Article, BlockKind
from auditor.model.declared import Declared, Work
from auditor.model.finding import Edit, Finding, Fix, Related, Severity
from auditor.model.provenance import (
    ARTICLE,
    Chain,
    ChainKind,
    Circle,
    Derivation,
    DerivationKind,
    Link,
    ProvenanceGraph,
)
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, renderer
from auditor.reports.terminal import SOUND
from auditor.settings import Settings

HOSTILE = (
    "Source: \x1b]0;pwned\x07\x9b31m [red]x[/red] [/] [link=http://evil]y[/link] :warning: \u202eSAT\u2066 \x08\r\ud800"
)


def page(*results: AuditReport | Skipped, style: Style | None = None) -> str:
    return "".join(renderer("terminal")(results, style or Style()))


def flagged(text: str, start: int, end: int, message: str = "here") -> AuditReport:
    article = replace(Article.of(text[:40], [(BlockKind.PARAGRAPH, text)]), editable=True)
    finding = Finding("NAM001", "misspelled-name", message, Span(start, end), Severity.WARNING)
    return AuditReport(Analysis(article, publisher=text[:40]), (finding,))


def test_the_first_line_says_the_worst() -> None:
    first = page(retold()).splitlines()[0]

    assert first.startswith("ferries.txt · News.Az ")
    assert first.endswith("second-hand · 3 to mend · 1 to know")


def test_the_tree_leads_from_the_publisher_back_and_marks_what_is_inferred() -> None:
    lines = page(retold()).splitlines()
    at = lines.index("Where it comes from")

    assert lines[at + 1] == "  News.Az  (this page)"
    assert re.fullmatch(r"  └─ Al Jazeera +“News.Az reports, citing Al Jazeera” +¶2", lines[at + 2])
    assert re.fullmatch(r"     └┄ Italian Coast Guard +“the Italian Coast Guard sa…” +¶1  inferred", lines[at + 3])
    assert lines[at + 4] == "  Pictures: Reuters 1 · Coast Guard / Telegram 2"


def test_what_the_page_declares_is_told_as_its_own_word() -> None:
    works = (
        Work(None, "https://www.example.com/a/"),
        Work("Lake Report \x1b", None),
        Work(None, "http://self"),
    )
    report = retold()
    declared = Declared(based_on=works[:1], citations=works[1:])
    article = replace(report.analysis.article, declared=declared, url="https://self/")
    lines = page(replace(report, analysis=replace(report.analysis, article=article))).splitlines()

    at = lines.index("  Declared by the page: based on example.com/a · cites Lake Report <U+001B>")
    assert lines[at + 1].startswith("  Pictures: ")


def role_of(name: str) -> Role:
    return Role.OUTLET if name in ("BBC", "Radio") else Role.PERSON


def told(*sentences: tuple[str, ...]) -> AuditReport:
    """A story with a paragraph for each chain of agents, which names them one after the other."""
    parts = [(BlockKind.PARAGRAPH, f"Rain fell, {' '.join(names)}.") for names in sentences]
    article = Article.of("rain.txt", parts)
    chains: list[Chain] = []
    steps: list[Derivation] = []
    agents: dict[str, Agent] = {}
    for block, names in zip(article.blocks, sentences, strict=True):
        spans = {name: Span(at, at + len(name)) for name in names if (at := article.text.index(name, block.span.start))}
        chains.append(Chain(ChainKind.CITATION, tuple(Link(name, spans[name]) for name in names)))
        steps += [
            Derivation(one, other, DerivationKind.DERIVED, (block.span,)) for one, other in pairwise((ARTICLE, *names))
        ]
        agents |= {name: Agent(name, name, role_of(name), True, (span,)) for name, span in spans.items()}
    coverage = Coverage(len(sentences), len(sentences), 0, sum(len(names) > 1 for names in sentences))
    graph = ProvenanceGraph(tuple(steps))
    analysis = Analysis(article, agents=tuple(agents.values()), chains=tuple(chains), graph=graph, coverage=coverage)
    return AuditReport(analysis, ())


def branches(printed: str) -> list[str]:
    """The tree without the words that say so."""
    return [line.partition("  “")[0].rstrip() for line in printed.splitlines() if re.search("[├└][─┄]", line)]


def test_no_branch_joins_what_two_sentences_say() -> None:
    printed = page(told(("BBC", "Radio"), ("Radio", "Spokesman"), ("BBC", "Radio", "Envoy"), ("Radio",)))

    assert branches(printed) == [
        "  ├─ BBC",
        "  │  └─ Radio",
        "  │     └─ Envoy",
        "  └─ Radio",
        "     └─ Spokesman",
    ]


def test_branches_stand_in_the_order_of_the_text() -> None:
    report = told(("Radio",), ("BBC", "Envoy"), ("Spokesman",))
    turned = replace(report, analysis=replace(report.analysis, chains=report.analysis.chains[::-1]))

    assert page(turned, style=Style(full=True)) == page(report, style=Style(full=True))


def test_a_long_row_of_sources_is_cut_unless_all_is_asked_for() -> None:
    report = told(("BBC", "Radio"), *((f"Witness{number}",) for number in range(20)))

    assert len(branches(page(report))) == 13
    assert "  … and 9 more (--full)" in page(report).splitlines()
    assert len(branches(page(report, style=Style(full=True)))) == 22


def test_a_story_that_has_all_from_others_is_not_called_clean() -> None:
    assert page(told(("BBC", "Radio"))).splitlines()[0].endswith(" all sources second-hand")
    assert page(told(("BBC", "Radio"), ("Radio",))).splitlines()[0].endswith(" clean")


def test_a_press_release_is_not_called_clean() -> None:
    report = told(("Radio",))

    assert (
        page(replace(report, analysis=replace(report.analysis, release=True)))
        .splitlines()[0]
        .endswith(" press release")
    )


def test_a_story_that_attributes_next_to_nothing_does_not_stand_on_how_that_was_heard() -> None:
    report = told(("BBC", "Radio"))
    bare = replace(report.analysis, coverage=replace(report.analysis.coverage, sentences=9, unattributed=8))

    assert page(replace(report, analysis=bare)).splitlines()[0].endswith(" clean")


def test_a_story_that_has_most_from_others_says_so() -> None:
    report = told(("BBC", "Radio"), ("CNN", "Envoy"), ("Radio",))

    assert page(report).splitlines()[0].endswith(" mostly second-hand")


def test_a_long_credit_is_cut_and_its_count_is_not() -> None:
    article = Article.of("a.txt", [(BlockKind.CREDIT, "Photographer " * 12)])
    agent = Agent("p", "Photographer " * 12, Role.PERSON, False, (Span(0, 12),))
    credits = tuple(Chain(ChainKind.CREDIT, (Link("p", Span(0, 12)),)) for _ in range(17))
    printed = page(AuditReport(Analysis(article, agents=(agent,), chains=credits), ()))

    assert re.search(r"^  Pictures: Photographer .*… 17$", printed, re.MULTILINE)


def test_sources_are_listed_with_role_mentions_and_claims() -> None:
    assert re.search(r"^  Italian Coast Guard +government body +1 +1$", page(retold()), re.MULTILINE)


def test_coverage_counts_sentences() -> None:
    printed = page(retold())

    assert re.search(r"^  attributed +2  █+─+ +50 %$", printed, re.MULTILINE)
    parts = re.findall(r"^    (first-hand|direct|second-hand) +(\d+)  [█─]+ +\d+ %$", printed, re.MULTILINE)
    assert parts == [("first-hand", "0"), ("direct", "1"), ("second-hand", "1")]


def test_a_finding_shows_its_words_with_a_caret_under_them_and_the_fix() -> None:
    lines = page(retold()).splitlines()
    at = next(number for number, line in enumerate(lines) if "PRV001" in line)
    words = next(line for line in lines[at:] if "They may leave" in line)
    carets = lines[lines.index(words) + 1]

    assert words[carets.index("^") :].startswith("News.Az reports, citing Al Jazeera"[: carets.count("^")])
    assert "  11:1   NAM001  warning  The Moskow Times → The Moscow Times" in lines
    assert "         ^^^^^^^^^^^^^^^^  safe fix" in lines


def test_the_carets_stand_under_the_flagged_words_and_no_others() -> None:
    text = "Nobody in the harbour could say more of it on Monday. The Moscow Tmes\nA note from the desk."
    report = flagged(text, text.index("The"), text.index("\nA"), "The Moscow Tmes → The Moscow Times")
    other = Related(Span(0, 6), "the name stands here as it is usually written")
    finding = replace(report.findings[0], related=(other, other), fix=Fix((Edit(Span(0, 6), "x"),), safe=True))
    for width in (40, 60, 80):
        lines = page(replace(report, findings=(finding,)), style=Style(width)).splitlines()
        below = next(number for number, line in enumerate(lines) if "^" in line)
        carets = re.search(r"\^+", lines[below])
        assert carets is not None
        assert lines[below - 1][slice(*carets.span())] == "The Moscow Tmes"
        remark = "safe fix: x · the name stands here as it is usually written: 1:1 and 1 more"
        assert remark in " ".join(" ".join(lines[below:]).replace("^", "").split())


def test_on_a_narrow_page_names_and_counts_outlive_roles() -> None:
    assert re.search(r"^  Italian Coast Gu\S* +1 +1$", page(retold(), style=Style(40)), re.MULTILINE)
    assert re.search(r"┄ Italian Coast G\S* +¶1  inferred$", page(retold(), style=Style(40)), re.MULTILINE)
    assert "  CAP001  warning          1         1" in page(retold(), clean(), style=Style(40)).splitlines()


def test_what_to_mend_comes_before_what_to_know() -> None:
    printed = page(retold())

    assert printed.index("To mend") < printed.index("RES001") < printed.index("To know") < printed.index("PRV001")


def test_a_clean_story_takes_four_lines_at_most() -> None:
    printed = page(clean())

    assert len(printed.splitlines()) <= 4
    assert "Reuters (dateline) · 1 of 1 sentence attributed · 1 source" in printed


def test_equal_findings_are_one_that_tells_the_other_places() -> None:
    text = "Skander was seen.\nThen Skander was gone."
    report = flagged(text, 0, 7)
    again = replace(report.findings[0], span=Span(23, 30))
    printed = page(replace(report, findings=(*report.findings, again)))

    assert printed.count("NAM001  warning") == 1
    assert "also at 2:6" in printed


def test_a_story_with_nested_sources_is_drawn_even_if_nothing_is_to_mend() -> None:
    report = retold()
    nested = replace(report, analysis=replace(report.analysis, frame=None), findings=())

    assert "  └─ Al Jazeera" in page(nested)
    assert page(nested).splitlines()[0].endswith(" clean")


def test_many_articles_are_a_line_each_and_a_table() -> None:
    lines = page(retold(), clean(), Skipped("b.xml", "no reader for .xml")).splitlines()

    assert lines[0].startswith("wire/ferries.txt ")
    assert lines[1].split() == ["wire/clean.txt", "clean"]
    assert lines[2] == "b.xml  skipped: no reader for .xml"
    assert "  CAP001  repeated-caption          warning          1         1" in lines
    assert lines[-1] == "2 articles · 1 with nothing to mend · 1 skipped"


def test_a_rule_of_two_severities_has_a_row_for_each_with_its_own_articles() -> None:
    notes, both = (
        replace(
            retold(), findings=tuple(Finding("NAM001", "m-n", "m", Span(0, 5), severity) for severity in severities)
        )
        for severities in ([Severity.NOTE], [Severity.NOTE, Severity.NOTE, Severity.WARNING])
    )
    printed = "".join(renderer("terminal")([notes, both], Style()))

    assert [row.split()[2:] for row in printed.splitlines() if row.startswith("  NAM001")] == [
        ["warning", "1", "1"],
        ["note", "3", "2"],
    ]


def test_of_many_sound_articles_the_number_is_told_and_no_other_article_is_left_out() -> None:
    sound = [called(f"{number}.txt", clean()) for number in range(SOUND + 12)]
    lines = page(*sound, called("z.txt", retold())).splitlines()

    assert [line for line in lines if line.startswith(f"{SOUND - 1}.txt ")]
    assert not [line for line in lines if line.startswith(f"{SOUND}.txt ")]
    assert lines[SOUND].startswith("z.txt ")
    assert lines[SOUND + 1] == "and 12 more with nothing to mend, in no line (-f jsonl has all)"
    assert lines[-1] == f"{SOUND + 13} articles · {SOUND + 12} with nothing to mend"
    assert "in no line" not in page(*sound[:SOUND], called("z.txt", retold()))


def test_a_verdict_too_long_for_its_line_says_so() -> None:
    assert page(retold(), clean(), style=Style(36)).splitlines()[0] == "…/ferries.txt  second-hand · 3 to m…"


def test_in_full_every_claim_is_listed_with_its_line_its_speaker_and_who_passed_it_on() -> None:
    lines = page(retold(), style=Style(full=True)).splitlines()
    at = lines.index("Who says what  (line, speaker, how the claim begins)")
    listed = lines[at + 1 : lines.index("", at)]

    assert all(re.match(r" +\d+  \S", line) for line in listed)
    assert any(re.match(r" +\d+  Italian Coast Guard +\S", line) for line in listed)
    assert "Who says what" not in page(retold())


def test_in_full_what_a_source_denies_is_marked_so() -> None:
    report = Auditor.of(Settings()).audit_text("Lund denied that it was shut.", "a.txt")

    assert re.search(r"  1  Lund +denied: it was shut\n", page(report, style=Style(full=True)))


def test_in_full_nobody_is_heard_by_way_of_the_page_itself() -> None:
    told = "The mill is old, Ida Lund told this newspaper. It is for sale, Jan Roe told Reuters."
    full = page(Auditor.of(Settings()).audit_text(told, "a.txt"), style=Style(full=True))

    assert re.search(r"  1  Ida Lund +The mill is old\n", full)
    assert re.search(r"  1  Jan Roe via Reuters +It is for sale\n", full)


GERMAN = (
    "Der Hafen bleibt bis Freitag gesperrt, sagte die Bürgermeisterin der Zeitung am Abend.\n\n"
    "Laut der Reederei liegen noch zwei Fähren an der Mole fest, weil der Sturm nicht nachlässt.\n"
)


def test_of_an_article_in_another_language_it_says_that_nobodys_words_were_read() -> None:
    report = Auditor.of(Settings()).audit_text(GERMAN, "hafen.txt")
    short, full = page(report), page(report, style=Style(full=True))

    assert short.splitlines()[1] == "  who says what is read in English alone"
    assert "attributed" not in short + full
    assert "nobody is named" not in full


def claiming(text: str, name: str) -> AuditReport:
    """Two lines, the first said by ``name`` through the Courier, the second by nobody that is named."""
    stop = text.index("\n")
    agents = (
        Agent("port", name, Role.ORGANISATION, False, (Span(4, 8),)),
        Agent("courier", "Courier", Role.OUTLET, True, (Span(0, 3),)),
    )
    links = (Link("courier", Span(0, 3)), Link("port", Span(4, 8)))
    passed = Chain(ChainKind.CITATION, links, claim=Span(0, stop))
    nobody = Chain(ChainKind.CITATION, (), claim=Span(stop + 1, len(text)))
    article = Article.of("a", [(BlockKind.PARAGRAPH, text)])
    return AuditReport(Analysis(article, agents=agents, chains=(nobody, passed)), ())


def test_a_claim_that_came_through_an_outlet_says_so_and_one_of_nobody_too() -> None:
    report = claiming("The pier is shut.\nIt is wide open, they say.", "Port of Riga")
    printed = page(report, style=Style(full=True))

    assert "  1  Port of Riga via Courier  The pier is shut." in printed
    assert "  2  nobody named              It is wide open" in printed


@pytest.mark.parametrize("width", [40, 80])
def test_listed_claims_fit_their_lines_and_act_on_nothing(width: int) -> None:
    printed = page(claiming(f"{HOSTILE.strip()} 東京の外務省\n{HOSTILE}", HOSTILE), style=Style(width, full=True))

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", printed)
    assert [line for line in printed.splitlines() if cell_len(line) > width] == []


def test_many_articles_are_printed_in_full_where_asked() -> None:
    assert page(retold(), clean(), style=Style(full=True)).count("Where it comes from") == 2


def test_the_reason_for_a_skip_is_told_to_its_end() -> None:
    reason = "33,554,433 bytes or more, and the limit is 33,554,432 (raise it with --limit bytes=N)"

    for results in ((Skipped("a.txt", reason),), (clean(), Skipped("a.txt", reason))):
        assert f"a.txt skipped: {reason}" in " ".join(page(*results).split())


@pytest.mark.parametrize(
    ("encoding", "told"), [("cp1252", "windows-1252"), ("cp1251", "windows-1251"), ("big5", "big5")]
)
def test_a_guessed_encoding_is_told(encoding: str, told: str) -> None:
    article = replace(clean().analysis.article, encoding=encoding)
    report = AuditReport(replace(clean().analysis, article=article), ())

    assert page(report).splitlines()[1] == f"  read as {told}"
    assert page(report, clean()).splitlines()[-1] == "2 articles · 2 with nothing to mend · 1 of a guessed encoding"


@pytest.mark.parametrize("encoding", [None, "utf-8", "utf-8-sig", "utf-16-le"])
def test_an_encoding_that_is_sure_is_not_told(encoding: str | None) -> None:
    article = replace(clean().analysis.article, encoding=encoding)

    assert "read as" not in page(AuditReport(replace(clean().analysis, article=article), ()))


def test_quiet_leaves_out_what_is_not_wrong() -> None:
    printed = page(retold(), clean(), style=Style(quiet=True))

    assert [line.split()[0] for line in printed.splitlines()] == ["wire/ferries.txt"]


def test_quiet_prints_of_one_article_what_is_to_mend_and_of_a_clean_one_nothing() -> None:
    quiet = Style(quiet=True)
    known = [finding for finding in retold().findings if finding.code == "PRV001"]

    assert page(clean(), style=quiet) == ""
    assert page(replace(retold(), findings=tuple(known)), style=quiet) == ""
    assert re.findall("[A-Z]{3}[0-9]{3}", page(retold(), style=quiet)) == ["RES001", "NAM001", "CAP001"]


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_wider_than_the_page(width: int, colour: bool) -> None:
    wide = flagged("東京の外務省は月曜日に発表した。" * 9, 40, 44, "名前 " * 40)
    for results in ((retold(),), (clean(),), (wide,), (retold(), clean(), wide)):
        printed = page(*results, style=Style(width, colour=colour))
        plain = re.sub(r"\x1b\[[\d;]*m", "", printed)
        assert [line for line in plain.splitlines() if cell_len(line) > width] == []


def test_without_colour_nothing_but_text_is_printed() -> None:
    assert "\x1b" not in page(retold(), clean()) + page(retold())


def test_a_terminal_without_line_drawing_gets_ascii() -> None:
    printed = page(retold(), style=Style(ascii=True))

    assert printed.isascii()
    assert "`- Al Jazeera" in printed


@pytest.mark.parametrize("full", [False, True])
def test_nothing_in_an_article_reaches_the_terminal_as_code(full: bool) -> None:
    report = flagged(HOSTILE, 8, len(HOSTILE), HOSTILE)
    printed = page(report, style=Style(full=full)) + page(report, report, Skipped(HOSTILE, HOSTILE))

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", printed)
    assert "<U+001B>]0;pwned<U+0007><U+009B>31m [red]x[/red] [/]" in printed
    assert ":warning:" in printed


@given(st.text(min_size=1), st.data())
def test_any_text_can_be_printed_on_lines_that_fit(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    printed = page(flagged(text, start, end, text), style=Style(60))

    printed.encode("utf-8")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", printed)
    assert [line for line in printed.splitlines() if cell_len(line) > 60] == []


def test_the_verdict_says_the_worst_first() -> None:
    report = retold()
    link = report.analysis.chains[0].links[0]
    circular = replace(report, analysis=replace(report.analysis, circles=(Circle(link, link, link),)))

    assert verdict_of(report) == "second-hand · 3 to mend · 1 to know"
    assert verdict_of(circular) == "circular sourcing · second-hand · 3 to mend · 1 to know"


def test_where_the_story_stands_does_not_hang_on_which_rules_ran() -> None:
    report = retold()

    assert verdict_of(replace(report, findings=(), rules=())) == "second-hand"


def test_what_is_only_good_to_know_is_not_called_clean() -> None:
    known = replace(clean(), findings=(replace(second_hand(), span=Span(0, 8)),))

    assert verdict_of(known) == "nothing to mend · 1 to know"
    assert verdict_of(clean()) == "clean"


def second_hand() -> Finding:
    return next(finding for finding in retold().findings if finding.code == "PRV001")


def verdict_of(report: AuditReport) -> str:
    return re.split(r" {2,}", page(report).splitlines()[0])[-1]


def test_direct_sources_are_told_to_the_last_and_not_drawn() -> None:
    for number in (4, 9, 14):
        printed = page(told(*((f"Witness of the ferry {each}",) for each in range(number))))
        listed = re.findall(r"Witness of the ferry \d+ 1", printed)

        assert f"{number} sources, all direct" in printed
        assert len(listed) == min(number, 10)
        assert ("and 4 more" in printed) == (number == 14)
        assert "Where it comes from" not in printed


@pytest.mark.parametrize("mended", [True, False])
def test_whether_sources_are_drawn_hangs_on_the_sources_alone(mended: bool) -> None:
    direct, cited = told(("Witness",), ("Envoy",)), told(("Witness",), ("BBC",))
    fault = () if mended else (replace(retold().findings[0], span=Span(0, 4), fix=None, related=()),)

    assert "Where it comes from" not in page(replace(direct, findings=fault))
    assert "Where it comes from" in page(replace(cited, findings=fault))


def test_a_fix_that_cannot_be_made_in_the_file_is_not_promised() -> None:
    report = retold()
    record = replace(
        report, analysis=replace(report.analysis, article=replace(report.analysis.article, editable=False))
    )

    assert page(report).count("safe fix") == 3
    assert "--fix mends 3 of these" in page(report)
    assert "safe fix" not in page(record)
    assert page(record).count("fix in the source") == 3
    assert "--fix" not in page(record)


def test_a_line_of_many_tells_whole_codes_before_what_there_is_to_know() -> None:
    wide, narrow = (page(retold(), clean(), style=Style(width)).splitlines()[0] for width in (80, 62))

    assert wide.endswith("  second-hand · 3 to mend  CAP001 NAM001 RES001")
    assert narrow.endswith("  second-hand · 3 to mend  CAP001 +2")


def test_the_last_line_is_two_where_one_is_too_narrow() -> None:
    assert page(retold(), style=Style(59)).splitlines()[-2:] == [
        "auditor audit --fix mends 3 of these",
        "auditor explain RES001",
    ]


def test_places_of_any_length_leave_the_codes_in_one_column() -> None:
    report = retold()
    longer = replace(report.analysis.article, text=report.analysis.article.text + "\n" * 12_345 + "Moskow")
    last = Finding("NAM001", "misspelled-name", "m", span_of(longer, "Moskow", 1), Severity.WARNING)
    lines = page(AuditReport(replace(report.analysis, article=longer), (*report.findings, last))).splitlines()

    heads = [line for line in lines if re.match(r"  \d+:\d+ +[A-Z]{3}\d{3}  ", line)]

    assert len(heads) == 5
    assert len({re.search("[A-Z]{3}\\d{3}", line).start() for line in heads if "warning" in line}) == 1  # type: ignore[union-attr]


def test_a_notice_of_copyright_is_no_picture() -> None:
    text = "The quay was shut on Monday, the mayor said.\n\nCopyright 2013 The Associated Press. All rights reserved.\n"
    audited = Auditor.of(Settings()).audit_stream("a.txt", BytesIO(text.encode()))

    assert "Pictures" not in page(*audited)
