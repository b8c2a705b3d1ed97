"""Letters that tell what somebody has read stand behind the name, and are nobody themselves."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Lund, PhD, who led the trial, said the tea was safe.",
        "Ida Lund, Ph.D., who led the trial, said the tea was safe.",
        "Ida Lund, DSc, director of the Harlow Tea Laboratory, reports, “The tea is safe.”",
        "Ida Lund, MSc, RD, a dietitian, warned that the tea was cold.",
        "Lead author Ida Lund, PhD, associate professor at Harlow, said that the tea was safe.",
        "Ida Lund, EdD, a teacher, warned that the tea was cold.",
        "The tea has been cold for years, according to Ida Lund, PhD, of Harlow.",
        "The tea has been cold for years, according to Ida Lund, MD.",
        "“The tea is safe,” Ida Lund, PhD, MPH, said on Monday.",
    ],
)
def test_letters_after_a_name_are_no_source(sentence: str) -> None:
    assert ["Ida Lund"] == chains(sentence)


def test_students_of_a_degree_speak_themselves() -> None:
    assert ["PhD students"] == chains("In Harlow, PhD students said the tea was cold.")
