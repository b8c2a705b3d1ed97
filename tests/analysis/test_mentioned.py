"""Words that a sign or a memo had are told of; those that somebody says, or the copy itself, are to be replaced."""

import pytest

from auditor.audit import Auditor
from auditor.model.finding import Finding, Severity
from auditor.model.report import AuditReport
from auditor.settings import Settings


def found(text: str) -> Finding:
    report = Auditor.of(Settings(select=("RES",))).audit_text(text, "a")
    assert isinstance(report, AuditReport)
    return report.findings[0]


@pytest.mark.parametrize(
    "text",
    [
        "The words “lorem ipsum” were printed on the menu of the mill.",
        "“Lorem ipsum” was painted on the wall of the mill.",
        "The memo began “Dear [First Name],” a blunder, Lund said.",
        "The template read “{{user_name}}”, and all members got it.",
        "A sign outside the mill said “[INSERT NAME]” on Monday.",
        "An e-mail with the greeting “Dear {first_name}” went to all members.",
        "“Itâ€™s cursed,” Lund said of the mojibake on the wall.",
    ],
)
def test_words_that_something_has_on_it_are_a_note_and_are_not_mended_unseen(text: str) -> None:
    told = found(text)

    assert told.severity is Severity.NOTE
    assert told.fix is None or not told.fix.safe


@pytest.mark.parametrize(
    "text",
    [
        "“[insert quote],” Lund said on Monday.",
        "“We raised XX million,” Lund said in a letter.",
        "Lund said “we raised TK million” on Monday.",
        "The letter said the firm had “XX people” on Monday.",
        "“Itâ€™s cursed,” Lund said on Monday.",
        "The word was lorem ipsum.",
    ],
)
def test_what_is_left_in_somebody_s_words_or_in_the_copy_is_a_fault(text: str) -> None:
    assert found(text).severity is not Severity.NOTE
