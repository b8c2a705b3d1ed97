"""Everything the auditor raises on purpose.

AuditorError
├── ReadError              an input could not become an article
│   ├── MissingInput
│   ├── UnknownFormat
│   ├── MalformedInput
│   │   └── EmptyInput
│   └── LimitExceeded
├── SettingsError          the user asked for something that does not exist
│   └── UnknownOption
│       └── UnknownRule
├── OutsideRuleError       a rule that another distribution registers, and that cannot be used
├── GazetteerError         a list of names that cannot be used
├── BaselineError          a baseline that cannot be used
├── CorpusError            an index of a corpus that cannot be used
├── MissingExtra           the work needs packages that are not installed
├── MissingProgram         the work needs a program that is not installed
├── SparkError             Spark could not do the work
├── OutputError            a report could not be written (cli/output.py)
├── WorkerDied             a process that audited was ended from outside (workers.py)
├── AnalysisCrashed        a bug of ours, with the article named
└── RuleCrashed            a bug of ours, with the rule and the article named
"""

from __future__ import annotations

from collections.abc import Iterable

LONGEST_CAUSE = 300
"""Characters of an exception's own words that are told of a crash."""


class AuditorError(Exception):
    """Base of them all; the CLI prints its message and exits 2."""


class ReadError(AuditorError):
    """``origin`` could not be read, for ``reason``."""

    def __init__(self, origin: str, reason: str) -> None:
        super().__init__(f"{origin}: {reason}")
        self.origin, self.reason = origin, reason


class MissingInput(ReadError):
    """There is no such file or folder."""


class UnknownFormat(ReadError):
    """No reader knows what this is."""


class MalformedInput(ReadError):
    """It is of a known format, and broken."""


class EmptyInput(MalformedInput):
    """There is nothing in it, or nothing but white space."""


class LimitExceeded(ReadError):
    """It is larger, deeper or slower than a limit allows; the message names the limit and its option."""


class SettingsError(AuditorError):
    """An option, key, code or format that does not exist, or has a wrong value."""


class UnknownOption(SettingsError):
    """There is no such ``what``.

    ``nearest`` is the right name that is most like it, if one is; else the message lists the ``choices``, or says what
    else leads on (``remedy``).
    """

    def __init__(
        self, what: str, given: str, nearest: str | None, choices: Iterable[str] = (), remedy: str = ""
    ) -> None:
        listed = ", ".join(choices)
        ways = (f"did you mean {nearest!r}?" if nearest else "", f"choose from {listed}" if listed else "", remedy)
        way = next(filter(None, ways), "")
        super().__init__(f"no {what} {given!r}" + (f"; {way}" if way else ""))


class UnknownRule(UnknownOption):
    """There is no rule with this code or name."""

    def __init__(self, code: str, nearest: str | None) -> None:
        super().__init__("rule", code, nearest, remedy="the command `auditor rules` lists them")


class OutsideRuleError(AuditorError):
    """``rule``, an object reference that ``distribution`` registers as a rule, cannot be used, for ``reason``."""

    def __init__(self, rule: str, distribution: str, reason: str) -> None:
        super().__init__(f"the rule {rule} of {distribution} cannot be used: {reason}")


class GazetteerError(AuditorError):
    """A list of the gazetteer, ``file``, cannot be used, for ``reason``."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"auditor/gazetteer/data/{file}: {reason}")


class BaselineError(AuditorError):
    """The baseline at ``path`` cannot be used, for ``reason``."""

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path}: {reason}")


class CorpusError(AuditorError):
    """The index of a corpus at ``path`` cannot be used, for ``reason``."""

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path}: {reason}")


class MissingExtra(AuditorError):
    """``work`` needs the packages of ``extra``."""

    def __init__(self, work: str, extra: str) -> None:
        super().__init__(f"{work} needs the extra {extra!r}: install the auditor as '.[{extra}]'")


class MissingProgram(AuditorError):
    """``work`` needs ``program``; ``remedy`` says how to get it."""

    def __init__(self, work: str, program: str, remedy: str) -> None:
        super().__init__(f"{work} needs {program}: {remedy}")


class SparkError(AuditorError):
    """Spark could not be started, or gave up, for ``reason``."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"Spark could not do the work: {reason}")


class AnalysisCrashed(AuditorError):
    """The analysis raised: a bug of ours."""

    def __init__(self, article_id: str) -> None:
        super().__init__(f"the analysis crashed on {article_id}; please report this")


class RuleCrashed(AuditorError):
    """A rule raised: a bug of ours."""

    def __init__(self, code: str, article_id: str) -> None:
        super().__init__(f"rule {code} crashed on {article_id}; please report this")


def cause_of(error: BaseException) -> str:
    """What a crash was and where, for a report of it: ``KeyError: 'id', at readers/jsonl.py:31``.

    Of what went wrong outside our code, the last place in it is told too.
    """
    import traceback
    from pathlib import PurePath

    package, places = PurePath(__file__).parent, list[str]()
    for frame in traceback.extract_tb(error.__traceback__):
        file = PurePath(frame.filename)
        if file.is_relative_to(package):
            places = [f"{file.relative_to(package).as_posix()}:{frame.lineno}"]
        else:
            places = [*places[:1], f"{file.name}:{frame.lineno}"]
    words = " ".join(str(error).split())
    told = words if len(words) <= LONGEST_CAUSE else words[:LONGEST_CAUSE] + "…"
    return f"{type(error).__name__}{': ' * bool(told)}{told}, at {', called at '.join(reversed(places))}"
