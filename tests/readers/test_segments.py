"""What stands around a run of words of a page is handed on whole to what is further in."""

from __future__ import annotations

from dataclasses import fields

from auditor.readers.markup.segments import Around


def test_a_copy_keeps_every_field() -> None:
    around = Around()
    for field in fields(Around):
        setattr(around, field.name, field.name)
    copied = around.copy()

    assert {field.name: getattr(copied, field.name) for field in fields(Around)} == {
        f.name: f.name for f in fields(Around)
    }
    assert copied is not around
