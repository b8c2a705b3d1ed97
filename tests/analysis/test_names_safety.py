"""What may be mended unseen: nothing that was quoted, and nobody's own name."""

import pytest

from auditor.audit import Auditor
from auditor.model.finding import Finding
from auditor.model.report import AuditReport
from auditor.settings import Settings

AUDITOR = Auditor.of(Settings(select=("NAM001",)))


def flagged(text: str) -> list[Finding]:
    report = AUDITOR.audit_text(text, "a")
    assert isinstance(report, AuditReport)
    return list(report.findings)


def safety(text: str) -> list[bool]:
    return [finding.fix.safe for finding in flagged(text) if finding.fix is not None]


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("The envoy told the Finacial Times that talks would go on.", True),
        ("“We told the Finacial Times so,” the envoy said on Monday.", False),
        ("Graffiti on the wall read “Vladimir Puttin thief” on Monday.", False),
        ("Prime Minister Narendra Mody said on Monday that bread was dear.", True),
        ("The baker Narendra Mody, 43, said on Monday that bread was dear.", False),
        ("Mark Rutter, a baker from Leeds, said on Monday that the mill was shut.", False),
        ("The mill is shut, the New York Ties reported on Monday.", True),
        ("According to the Washington Pest, the mill was shut.", True),
        ("The minister told the Financial Tomes on Monday that the mill was shut.", True),
        ("The Moscow Tmes was late on Monday.", True),
        ("The Tames Inn was shut on Monday.", False),
        ("The Washington Pest Control Board said that rats were down.", False),
        ("The New York Tides soccer club lost on Monday.", False),
        ("She runs the Financial Tomes bookshop in Hay.", False),
        ("The Straits Tides were high on Monday.", False),
        ("The Sunday Tomes Reading Group met in Leeds.", False),
    ],
)
def test_a_quotation_and_a_namesake_are_not_mended_unseen(text: str, safe: bool) -> None:
    assert set(safety(text)) <= {safe}
    assert safety(text) or not safe


def test_a_rare_outlet_is_not_put_in_the_place_of_a_known_one() -> None:
    report = AUDITOR.audit_text("The station Al Jazira reported on Monday that talks had resumed in Doha.", "a")

    assert isinstance(report, AuditReport)
    assert "Jazirah" not in " ".join(finding.message for finding in report.findings)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday we wrote “Zelenksy” for Zelensky.",
        "We had “Zelenksy” instead of Zelensky in a caption.",
        "The article had “the Finacial Times” where it should have had the Financial Times.",
        "Volodymyr Selenskyj, as German papers have it, spoke on Monday.",
        "Volodymyr Zelenksy (as Der Spiegel has it) spoke on Monday.",
        "Volodymyr Selenskyj, as his name is written in Germany, spoke on Monday.",
    ],
)
def test_what_a_correction_quotes_and_what_others_write_is_no_slip(text: str) -> None:
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Volodymyr Zelenksy spoke on Monday, as he has written to the mayor.",
        "“We asked Zelenksy for help,” she said on Monday.",
        "Volodymyr Zelenksy, as the head of state, spoke on Monday.",
        "She told the “Finacial Times” on Monday that the mill was shut.",
    ],
)
def test_a_slip_in_marks_and_one_beside_other_words_is_told(text: str) -> None:
    assert len(flagged(text)) == 1
