"""Audit in several processes; the results come in the order of the inputs, so that a report has the same bytes."""

from __future__ import annotations

import copyreg
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread
from types import MappingProxyType

from auditor.audit import Auditor
from auditor.errors import AuditorError
from auditor.model.article import Article
from auditor.model.report import AuditReport, Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.collecting import collect_seldom
from auditor.readers.inputs import Input, Unread, read_inputs

BATCH = 150_000
"""Bytes of files, or characters of articles, that go to a process at once."""

FEW = 32
"""Inputs at most that go to a process at once."""

SHARED_OUT = 1_000_000
"""Bytes from which on a file is read here, and its articles are shared out: it holds many, or is one long work."""

AHEAD = 2
"""Batches that are under way for each process; more would only wait in memory."""

Make = Callable[[], Auditor]
Results = Iterator[AuditReport | Skipped]


def _sealed(mapping: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(mapping)


copyreg.pickle(MappingProxyType, lambda mapping: (_sealed, (dict(mapping),)))  # settings have some


class WorkerDied(AuditorError):
    """A process was ended from outside, as by a system that is short of memory."""

    def __init__(self) -> None:
        super().__init__("a process that audited was ended from outside (out of memory?); try again with fewer --jobs")


def audit_apart(auditor: Auditor, make: Make, inputs: Iterable[Input], jobs: int) -> Results:
    """Audit ``inputs`` as ``auditor`` does, by ``jobs`` processes that each ``make`` one; work for one is done here.

    As many processes as there are cores where ``jobs`` is 0. Raises what auditing raises, as an AuditorError of the
    same words, and WorkerDied.
    """
    batches = _batches(_shared_out(inputs, auditor.reading))
    first, second = next(batches, []), next(batches, [])
    if not second:
        yield from auditor.audit_inputs(first)
        return
    jobs = jobs or _cores()
    workers = [_Worker(make) for _ in range(jobs)]
    idle: SimpleQueue[_Worker] = SimpleQueue()
    for worker in workers:
        idle.put(worker)
    under_way: deque[Future[_Outcome]] = deque()
    with ThreadPoolExecutor(jobs) as threads:
        try:
            for batch in chain((first, second), batches):
                under_way.append(threads.submit(_by_one_of, idle, batch))
                while under_way and (len(under_way) > jobs * AHEAD or under_way[0].done()):
                    yield from _told(under_way.popleft())
            while under_way:
                yield from _told(under_way.popleft())
        finally:
            for future in under_way:
                future.cancel()
            for worker in workers:
                worker.end()


class _Worker:
    """A process that audits one batch after another, asked and heard over a pipe of its own.

    A pool's processes share a pipe, and one that is killed while it writes leaves who reads waiting for the rest for
    ever; of this one the pipe's end closes with it.
    """

    def __init__(self, make: Make) -> None:
        spawning = get_context("spawn")
        self._pipe, theirs = spawning.Pipe()
        self._process = spawning.Process(target=_serve, args=(theirs, make), daemon=True)
        self._process.start()
        theirs.close()

    def audited(self, batch: list[Input]) -> _Outcome:
        """What comes of ``batch``; WorkerDied if the process is there no more."""
        try:
            self._pipe.send(batch)
            outcome: _Outcome = self._pipe.recv()
        except (EOFError, OSError):
            raise WorkerDied from None
        return outcome

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()


def _by_one_of(idle: SimpleQueue[_Worker], batch: list[Input]) -> _Outcome:
    worker = idle.get()
    try:
        return worker.audited(batch)
    finally:
        idle.put(worker)


_Outcome = tuple[list[AuditReport | Skipped], str | None]
"""What came of a batch, and the words of the error that ended it, if one did: not every error can be sent."""


def _told(future: Future[_Outcome]) -> Results:
    results, error = future.result()
    yield from results
    if error is not None:
        raise AuditorError(error)


def _shared_out(inputs: Iterable[Input], reading: ReadOptions) -> Iterator[Input]:
    for found in inputs:
        if isinstance(found, Unread) and _size(found) >= SHARED_OUT:
            yield from read_inputs((found,), reading)
        else:
            yield found


def _batches(inputs: Iterable[Input]) -> Iterator[list[Input]]:
    batch: list[Input] = []
    size = 0
    for found in inputs:
        batch.append(found)
        size += _size(found)
        if size >= BATCH or len(batch) == FEW:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(found: Input) -> int:
    if isinstance(found, Article):
        return len(found.text)
    try:
        return os.path.getsize(found.path) if isinstance(found, Unread) else 0
    except OSError:  # gone, or not ours to see: who reads it says so
        return 0


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _serve(pipe: Connection[_Outcome, list[Input]], make: Make) -> None:
    """Audit what comes through ``pipe``, in a process that ends by its parent and leaves an interrupt to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    auditor = make()
    collect_seldom()
    while True:
        pipe.send(_audited(auditor, pipe.recv()))


def _end_with_parent() -> None:
    """A parent that is killed tells nobody, and a process that waits for work would wait for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _audited(auditor: Auditor, batch: list[Input]) -> _Outcome:
    results: list[AuditReport | Skipped] = []
    try:
        results.extend(auditor.audit_inputs(batch))
    except AuditorError as error:
        return results, str(error)
    return results, None
