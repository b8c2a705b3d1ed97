"""Where audits are done: away from the loop that answers, so many at once, and no longer than anybody waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TypeVar

from starlette.exceptions import HTTPException

from auditor.audit import Auditor
from auditor.text.counting import counted

Done = TypeVar("Done")

SEATS = 2
SECONDS = 60


class Workroom:
    """Auditors that ``make`` makes, each at one work at a time; the first is made at once, so that it fails then.

    A thread cannot be stopped: a work that took too long goes on, and keeps its seat till it is done. No thread holds
    up the end of the program.
    """

    def __init__(self, make: Callable[[], Auditor], seats: int = SEATS, seconds: float = SECONDS) -> None:
        self._make, self._seconds = make, seconds
        self._idle = [make()]
        self._free = asyncio.Semaphore(seats)

    async def done(self, work: Callable[[Auditor], Done]) -> Done:
        """What ``work`` gives; HTTPException 503 where it is not done in time, a seat free for it included."""
        try:
            async with asyncio.timeout(self._seconds):
                await self._free.acquire()
                return await self._begun(work)
        except TimeoutError:
            reason = f"the audit was not done within {counted(round(self._seconds), 'second')}"
            raise HTTPException(503, reason) from None

    def _begun(self, work: Callable[[Auditor], Done]) -> asyncio.Future[Done]:
        loop = asyncio.get_running_loop()
        coming: asyncio.Future[Done] = loop.create_future()

        def finish(auditor: Auditor | None, settle: Callable[[], None]) -> None:
            if auditor is not None:
                self._idle.append(auditor)
            self._free.release()
            if not coming.done():
                settle()

        def run(auditor: Auditor | None) -> None:
            try:
                auditor = auditor or self._make()
                settle = partial(coming.set_result, work(auditor))
            except Exception as error:
                settle = partial(coming.set_exception, error)
            with suppress(RuntimeError):  # the program ends, and nobody waits any more
                loop.call_soon_threadsafe(finish, auditor, settle)

        Thread(target=run, args=(self._idle.pop() if self._idle else None,), daemon=True).start()
        return coming

    def close(self) -> None:
        """Let go of what idle auditors hold open."""
        for auditor in self._idle:
            auditor.close()
