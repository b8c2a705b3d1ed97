"""SARIF 2.1.0, for code hosts and editors: one run, its results streamed one to a line.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Offsets and columns count code points of the file as it was read. The
results of a record point to its line if it stands in one, and else to the file, as those of a document's parts do; a
logical location says which record it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from json import JSONEncoder

from auditor.model.descriptor import Descriptor
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.places.located import Located
from auditor.reports.record.sarif import Json, notification, result_object, rule_object
from auditor.reports.record.tool import tool_object

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
VERSION = "2.1.0"

_encode = JSONEncoder().encode


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the head with the rules, which the first article tells, each result, and last what was skipped."""
    coming, before = iter(results), list[Skipped]()
    for first in coming:
        if isinstance(first, AuditReport):
            yield from _run(first.rules, chain(before, [first], coming), style)
            return
        before.append(first)
    yield from _run((), before, style)


def _run(rules: tuple[Descriptor, ...], results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    yield f'{{\n"$schema": "{SCHEMA}",\n"version": "{VERSION}",\n"runs": [{{\n'
    yield f'"tool": {{"driver": {{\n{_driver(rules)}\n}}}},\n"columnKind": "unicodeCodePoints",\n"results": ['
    indices = {rule.code: index for index, rule in enumerate(rules)}
    notifications: list[Json] = []
    any_audited = crashed = any_result = False
    for result in results:
        if isinstance(result, Skipped):
            crashed |= result.crashed
            any_audited |= result.excused
            notifications.append(notification(result, style.folder))
            continue
        any_audited, located = True, Located.of(result, style)
        for finding in result.findings:
            yield ("," if any_result else "") + "\n" + _encode(result_object(finding, located, indices))
            any_result = True
    succeeded = _encode(any_audited and not crashed)
    yield f'\n],\n"invocations": [{{"executionSuccessful": {succeeded}, "toolExecutionNotifications": ['
    yield ("\n" + ",\n".join(map(_encode, notifications)) + "\n" if notifications else "") + "]}]\n}]\n}\n"


def _driver(rules: tuple[Descriptor, ...]) -> str:
    tool = tool_object()
    listed = ",\n".join(_encode(rule_object(rule)) for rule in rules)
    return f'"name": {_encode(tool["name"])},\n"version": {_encode(tool["version"])},\n"rules": [\n{listed}\n]'
