"""Audits are done beside one another, so many at once, each with an auditor of its own; none is waited for too long."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from threading import Event

import pytest
from starlette.exceptions import HTTPException

from auditor.audit import Auditor
from auditor.settings import Settings
from auditor.web.workroom import Workroom


def made(seats: int = 2, seconds: float = 60) -> Workroom:
    return Workroom(lambda: Auditor.of(Settings()), seats, seconds)


@pytest.fixture
def gate() -> Iterator[Event]:
    """Opened at the end, so that no thread waits for ever."""
    event = Event()
    yield event
    event.set()


def test_a_slow_work_holds_up_no_other(gate: Event) -> None:
    async def both() -> list[str]:
        room, order = made(), list[str]()

        async def do(name: str, wait: bool) -> None:
            order.append(await room.done(lambda _: name if not wait or gate.wait() else ""))
            gate.set()

        await asyncio.gather(do("slow", True), do("quick", False))
        return order

    assert asyncio.run(both()) == ["quick", "slow"]


def test_no_more_are_done_at_once_than_there_are_seats_and_no_two_by_one_auditor() -> None:
    at_work: list[int] = []  # ids: two auditors with the same settings are equal
    most: list[int] = []

    def work(auditor: Auditor) -> None:
        assert id(auditor) not in at_work
        at_work.append(id(auditor))
        most.append(len(at_work))
        Event().wait(0.01)
        at_work.remove(id(auditor))

    async def many() -> None:
        room = made(seats=2)
        await asyncio.gather(*(room.done(work) for _ in range(10)))

    asyncio.run(many())

    assert max(most) == 2
    assert len(most) == 10


def test_what_takes_too_long_is_given_up_and_its_seat_is_free_when_it_is_done(gate: Event) -> None:
    async def late() -> tuple[list[int], str]:
        room, given_up = made(seats=1, seconds=0.05), list[int]()
        for _ in range(2):  # the second waits for the seat of the first
            with pytest.raises(HTTPException, match="not done within") as refused:
                await room.done(lambda _: gate.wait())
            given_up.append(refused.value.status_code)
        gate.set()
        for _ in range(100):
            try:
                return given_up, await room.done(lambda _: "done")
            except HTTPException:
                continue
        return given_up, "the seat was never free"

    assert asyncio.run(late()) == ([503, 503], "done")


def test_what_a_work_raises_is_raised_and_the_room_goes_on() -> None:
    async def broken() -> str:
        room = made(seats=1)
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                await room.done(lambda _: 1 // 0)
        return await room.done(lambda _: "done")

    assert asyncio.run(broken()) == "done"
