"""A value with some fields changed is another value; the first one stays as it was."""

from dataclasses import replace as standard

import pytest

from auditor.model.span import Span
from auditor.value import replace, value


@value
class Stop:
    name: str
    at: int = 0
    served: bool = True


def test_a_changed_value_has_the_new_fields_and_keeps_the_others() -> None:
    stop = Stop("Quay", 3)

    assert standard(stop, at=4, served=False) == replace(stop, at=4, served=False)
    assert Stop("Quay", 3) == stop


@value
class Sign:
    name: tuple[str, ...]


@value
class Nothing:
    pass


def test_a_value_of_one_field_and_one_of_none_are_changed_too() -> None:
    assert replace(Sign(("Quay", "Pier")), name=("Mole",)) == Sign(("Mole",))
    assert replace(Sign(("Quay", "Pier"))) == Sign(("Quay", "Pier"))
    assert replace(Nothing()) == Nothing()


def test_a_changed_value_is_checked_as_a_new_one() -> None:
    with pytest.raises(ValueError, match="not a span"):
        replace(Span(2, 5), end=1)


def test_a_field_that_a_value_has_not_is_an_error() -> None:
    with pytest.raises(KeyError):
        replace(Stop("Quay"), colour="red")
