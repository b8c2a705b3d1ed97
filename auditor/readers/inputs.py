"""Read what the user named: files, folders and standard input, to articles and the reasons for what is none."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from io import BufferedReader, BytesIO
from typing import BinaryIO
from urllib.parse import urlsplit

from auditor.errors import EmptyInput, MissingExtra, MissingInput, ReadError, SettingsError, cause_of
from auditor.model.article import Article
from auditor.model.origin import STDIN
from auditor.model.report import Skipped
from auditor.readers.base import HEAD, ReadOptions, choose, unknown_suffix
from auditor.readers.folders import EVERYTHING, Refused, files_of
from auditor.readers.plain import article_of_text
from auditor.readers.sieve import Sieve
from auditor.text.counting import counted
from auditor.value import replace, value

KINDS_TOLD = 5
"""Suffixes that are told of the files passed over in a folder, the most frequent first."""


@value
class Unread:
    """A file that was named or found, still to be opened."""

    path: str


Input = Unread | Article | Skipped
Named = str | os.PathLike[str]


def read_paths(
    paths: Iterable[str],
    options: ReadOptions,
    *,
    sieve: Sieve = EVERYTHING,
    stdin_filename: str | None = None,
) -> Iterator[Article | Skipped]:
    """Yield, in order, an Article or a Skipped for all that ``paths`` hold; ``-`` is standard input.

    Nothing is raised for an input: what cannot be read is a Skipped with the reason. ``stdin_filename`` tells the
    format of standard input by its suffix and is its origin.
    """
    return read_inputs(find_inputs(paths, options, sieve=sieve, stdin_filename=stdin_filename), options)


def named(paths: Iterable[Named]) -> list[str]:
    """Paths as texts; TypeError for one alone, whose letters or parts would pass for many."""
    if isinstance(paths, str | os.PathLike):
        raise TypeError(f"paths must be several, as in [{paths!r}], not {paths!r} alone")
    return [os.fspath(path) for path in paths]


def read_inputs(inputs: Iterable[Input], options: ReadOptions, folder: str = "") -> Iterator[Article | Skipped]:
    """Open the files among ``inputs``, whose names are told from ``folder``; the rest passes as it is."""
    for found in inputs:
        if isinstance(found, Unread):
            yield from _read_file(found.path, options, folder)
        else:
            yield found


def find_inputs(
    paths: Iterable[str],
    options: ReadOptions,
    *,
    sieve: Sieve = EVERYTHING,
    stdin_filename: str | None = None,
) -> Iterator[Input]:
    """Yield what ``read_paths`` reads, with files left unread; standard input and addresses are read."""
    excluded: list[str] = []
    for path in paths:
        if path == STDIN:
            yield from map(_awaited, read_stream(stdin_filename or STDIN, sys.stdin.buffer, options))
        elif path.lower().startswith(("http://", "https://")):
            yield from _read_url(path, options)
        elif sieve.passes_over(path):
            excluded.append(path)
        else:
            yield from _find_files(path, options, sieve)
    if excluded:
        others = f", and {counted(len(excluded) - 1, 'more path')} that were named" * (len(excluded) > 1)
        yield Skipped(excluded[0], f"excluded{others}", beside=True, excused=True)


def read_stream(
    origin: str, stream: BinaryIO, options: ReadOptions, filename: str | None = None
) -> Iterator[Article | Skipped]:
    """Yield what one stream holds, its format chosen by its first bytes and by the suffix of ``filename``.

    ``filename`` is ``origin`` unless it is given: what is inside a compressed file has the file's name less a suffix.
    """
    buffered = stream if isinstance(stream, BufferedReader) else BufferedReader(stream)  # type: ignore[type-var]
    try:
        head = buffered.peek(HEAD)[:HEAD]
        if not head:
            raise EmptyInput(origin, "empty")
        for found in choose(origin, filename or origin, head, options).read(origin, buffered, options):
            yield _of_length(found, options)
    except ReadError as error:
        yield Skipped(error.origin, error.reason, excused=isinstance(error, EmptyInput))
    except MissingExtra as error:
        yield Skipped(origin, str(error))
    except SettingsError:
        raise  # not the input's fault
    except Exception as error:
        if isinstance(error, OSError) and error.filename is None:
            yield Skipped(origin, error.strerror or str(error))  # the stream's own; one with a name is of another file
        else:
            yield Skipped(origin, f"the reader crashed on it; please report this ({cause_of(error)})", crashed=True)


def read_text(text: str, origin: str, options: ReadOptions) -> Article | Skipped:
    """A text that comes from no bytes, character for character, whatever it looks like; it can be edited."""
    if not text or text.isspace():
        return Skipped(origin, "empty" if not text else "nothing but white space", excused=True)
    return _of_length(replace(article_of_text(text, origin, options), editable=True), options)


def _of_length(found: Article | Skipped, options: ReadOptions) -> Article | Skipped:
    """An article that is no longer than the limits allow, or why it is none."""
    if isinstance(found, Article):
        try:
            options.limits.check(found.origin, "article", len(found.text), "characters in one article")
        except ReadError as error:
            return Skipped(error.origin, error.reason)
    return found


def _awaited(found: Article | Skipped) -> Article | Skipped:
    """What a pipe or a host has sent: that nothing came is no empty file, but a failure on the way."""
    return replace(found, excused=False) if isinstance(found, Skipped) else found


def _read_url(url: str, options: ReadOptions) -> Iterator[Article | Skipped]:
    if not options.allow_network:
        yield Skipped(url, "the network is off; allow it with --allow-network")
        return
    from auditor.readers.network import fetch

    try:
        fetched = fetch(url, options.limits)
        for found in map(_awaited, read_stream(url, BytesIO(fetched.body), options, urlsplit(fetched.url).path)):
            yield replace(found, url=found.url or fetched.url, editable=False) if isinstance(found, Article) else found
    except ReadError as error:
        yield Skipped(url, error.reason)


def _find_files(path: str, options: ReadOptions, sieve: Sieve) -> Iterator[Unread | Skipped]:
    picky, found, others = os.path.isdir(path) and options.input_format is None, False, Counter[str]()
    try:
        for file in files_of(path, sieve):
            found = True
            if isinstance(file, Refused):
                yield Skipped(file.path, file.reason)
            elif picky and (suffix := unknown_suffix(file)):
                others[suffix] += 1
            else:
                yield Unread(file)
    except MissingInput as error:
        yield Skipped(error.origin, error.reason)
        return
    if others:
        yield Skipped(path, _of_other_kinds(others), beside=True)
    elif not found:
        yield Skipped(path, "nothing to read in this folder: it is empty, or all in it is hidden or excluded")


def _read_file(file: str, options: ReadOptions, folder: str) -> Iterator[Article | Skipped]:
    path = os.path.join(folder, file)
    try:
        stream = open(path, "rb", buffering=HEAD * 8)  # noqa: SIM115 - what goes wrong later is not the opening
    except OSError as error:
        yield Skipped(file, f"cannot be opened: {error.strerror}")
        return
    with stream:
        yield from read_stream(file, stream, options)


def _of_other_kinds(others: Counter[str]) -> str:
    """In a folder, what stands beside the articles (pictures, scripts, style sheets) is not taken for copy."""
    kinds = ", ".join(suffix for suffix, _ in others.most_common(KINDS_TOLD)) + (", …" * (len(others) > KINDS_TOLD))
    passed = counted(others.total(), "file of another kind", "files of other kinds")
    return f"{passed} passed over (no reader for {kinds}; name the format with --input-format)"
