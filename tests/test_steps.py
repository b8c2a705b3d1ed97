"""Work in steps: each takes one before any takes the next, and what comes of it stands in its order."""

import pytest

from auditor.steps import Steps, at_once, in_step


def climbing(name: str, steps: int, seen: list[str]) -> Steps[str]:
    for step in range(steps):
        seen.append(f"{name}{step}")
        yield
    return name.upper()


def test_each_takes_a_step_before_any_takes_the_next() -> None:
    seen: list[str] = []

    assert in_step([climbing("a", 3, seen), climbing("b", 1, seen), climbing("c", 2, seen)]) == ["A", "B", "C"]
    assert seen == ["a0", "b0", "c0", "a1", "c1", "a2"]


def test_work_without_steps_is_done_too() -> None:
    assert in_step([climbing("a", 0, []), climbing("b", 2, [])]) == ["A", "B"]
    assert in_step([]) == []
    assert at_once(climbing("a", 2, [])) == "A"


def test_what_one_raises_ends_all() -> None:
    def failing() -> Steps[str]:
        yield
        raise KeyError("b")

    closed = []

    def open_till_the_end() -> Steps[str]:
        try:
            yield
            yield
        finally:
            closed.append("a")
        return "A"

    with pytest.raises(KeyError):
        in_step([open_till_the_end(), failing()])
    assert closed == ["a"]
