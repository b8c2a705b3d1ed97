"""JUnit's XML, for build servers: an article is a suite and a finding is a test case.

What fails the run is a failure, so that both say the same. Any other finding is a test that passes and says something,
what is suppressed is skipped, and an input that could not be audited is skipped too, or an error where that was the
auditor's own fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from auditor.model.finding import Finding
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.places.located import Located
from auditor.text.printable import printable

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield a suite for each article and each input that could not be audited."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="auditor">\n'
    for result in results:
        if isinstance(result, AuditReport):
            yield _suite(result, style)
        elif not result.beside:
            yield _skipped(result)
    yield "</testsuites>\n"


def _suite(report: AuditReport, style: Style) -> str:
    located, origin = Located.of(report, style), report.analysis.article.origin
    cases = [_case(finding, located, fails=style.fail_on.fails(finding.severity)) for finding in report.findings]
    failures = sum(style.fail_on.fails(finding.severity) for finding in report.live)
    head = _suite_head(origin, len(cases) or 1, failures=failures, skipped=len(report.findings) - len(report.live))
    return head + ("".join(cases) or f"<testcase{_attributes(classname=origin, name='audit')}/>\n") + "</testsuite>\n"


def _suite_head(origin: str, tests: int, *, failures: int = 0, errors: int = 0, skipped: int = 0) -> str:
    counts = {"tests": tests, "failures": failures, "errors": errors, "skipped": skipped}
    return f"<testsuite{_attributes(name=origin, **counts)}>\n"


def _case(finding: Finding, located: Located, *, fails: bool) -> str:
    name = f"{located.start(finding.span)} {finding.code} {finding.name}"
    file: dict[str, str | int] = {"file": located.path}
    if located.in_file:
        file["line"] = located.start(finding.span).line
    elif located.record_line is not None:
        file["line"] = located.record_line
    head = f"<testcase{_attributes(classname=located.article.origin, name=name, **file)}>"
    return f"{head}{_outcome(finding, located, fails=fails)}</testcase>\n"


def _outcome(finding: Finding, located: Located, *, fails: bool) -> str:
    if finding.suppressed is not None:
        return f"<skipped{_attributes(message=finding.suppressed.reason)}/>"
    told = f"{located.article.origin}:{located.start(finding.span)} {finding.code} {finding.message}"
    if not fails:
        return f"<system-out>{_text(told)}</system-out>"
    return f"<failure{_attributes(message=finding.message, type=finding.severity.value)}>{_text(told)}</failure>"


def _skipped(result: Skipped) -> str:
    kind = "error" if result.crashed else "skipped"
    head = _suite_head(result.origin, 1, errors=int(result.crashed), skipped=int(not result.crashed))
    case = f"<testcase{_attributes(classname=result.origin, name='audit')}>"
    return f"{head}{case}<{kind}{_attributes(message=result.reason)}/></testcase>\n</testsuite>\n"


def _attributes(**values: str | int) -> str:
    return "".join(f" {name}={_ascii(quoteattr(_sound(str(value))))}" for name, value in values.items())


def _text(words: str) -> str:
    return _ascii(escape(_sound(words)))


def _sound(words: str) -> str:
    """``words`` with what no XML may hold written out."""
    return _NOT_XML.sub(lambda match: f"<U+{ord(match.group()):04X}>", printable(words))


def _ascii(markup: str) -> str:
    """The same in ASCII, so that it is right whatever encoding it is written in."""
    return markup.encode("ascii", "xmlcharrefreplace").decode("ascii")
