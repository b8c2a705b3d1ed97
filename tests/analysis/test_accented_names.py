"""Names that begin with a letter beyond ASCII are read as all others."""

import pytest
from cited import last_speaker

from auditor.gazetteer.lookup import gazetteer
from auditor.lines.credit_forms import credit
from auditor.model.span import Span


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Élise Lund", "His wife, the actor Élise Lund, said the stairs were wet."),
        ("Øyvind Roe", "Her uncle, the actor Øyvind Roe, said the stairs were wet."),
        ("Štěpán Berg", "Harlow spokesman Štěpán Berg opened the hall. The spokesman said the road was shut."),
        ("Ömer Şahin", "Energy Minister Ömer Şahin met miners. The energy minister said the pit would stay open."),
        ("Íñigo Lund", "Goalkeeper Íñigo Lund broke a toe. The goalkeeper said the grass was long."),
        ("Íñigo Lund", "The panel's top Democrat, Rep. Íñigo Lund of Ohio, said the bill was dead."),
        ("Élise Lund", "Élise Lund has died aged 91.\n“I was never tall,” she wrote."),
        ("Sára Šimek", "Sára Šimek opened the shop in May. “It was snowing,” she said."),
        ("Əli Məmmədov", "The driver, Əli Məmmədov, 44, was not hurt. “I was lucky,” the 44-year-old said."),
    ],
)
def test_a_person_is_known_by_such_a_name(name: str, text: str) -> None:
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("brother", "Her brother, élite player Jan Roe's cook, said the stairs were wet."),
        ("visitor", "The tour took in the church, émigré homes and a school. A visitor said the stairs were wet."),
        ("wife", "His wife, über fan and collector, said the stairs were wet."),
    ],
)
def test_a_small_letter_begins_no_name(told: str, text: str) -> None:
    assert last_speaker(text) == told


@pytest.mark.parametrize("text", ["Łukasz Żak/Reuters", "Ann Lee and Štěpán Berg/Reuters", "Élise Lund/AP"])
def test_such_a_name_is_credited(text: str) -> None:
    found = credit(text, 0, gazetteer())

    assert found is not None
    assert found.span == Span(0, len(text))
