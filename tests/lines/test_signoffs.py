import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.lines.desk_codes import is_end_mark
from auditor.lines.signoff_names import signoff_mentions
from auditor.lines.signoffs import Signoff, closing_signoff, signoff
from auditor.model.agent import Role
from auditor.model.span import Span


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("(Reporting by Ann Lee in London; Editing by Bob Roe and Cy Poe)", ["Ann Lee", "Bob Roe", "Cy Poe"]),
        ("(Reporting by Ann Lee in Rome and Bob Roe in Oslo)", ["Ann Lee", "Bob Roe"]),
        ("(Reporting by Ann Lee in Rome and Oslo)", ["Ann Lee"]),
        ("(Reporting By Ann Lee in Rome. Writing by Bob Roe; Editing by Cy Poe)", ["Ann Lee", "Bob Roe", "Cy Poe"]),
        ("To contact the editors responsible for this story: Ann Lee at alee@northwire.example", ["Ann Lee"]),
        ("Page compiled from Xinhua news services", ["Xinhua"]),
        ("(By Ann Lee and Bob Roe)", ["Ann Lee", "Bob Roe"]),
        ("Edition: Ann Lee / Bob Roe", ["Ann Lee", "Bob Roe"]),
        ("The Associated Press contributed to this report.", ["Associated Press"]),
        ("Ann Lee and Bob Roe contributed to this story.", ["Ann Lee", "Bob Roe"]),
        ("Associated Press writers Ann Lee in Steele, Ala., and Bob Roe contributed to this report.",
         ["Associated Press", "Ann Lee", "Bob Roe"]),
        ("(With input from Xinhua)", ["Xinhua"]),
        ("—With a report from Reuters", ["Reuters"]),
        ("With AAP", ["AAP"]),
        ("—WITH A REPORT FROM AFP", ["AFP"]),
        ("— WITH REPORTS FROM REUTERS AND AP", ["REUTERS", "AP"]),
        ("Translator: Resource person, Ann Lee", ["Ann Lee"]),
        ("*Writing by Ann Lee", ["Ann Lee"]),
        ("Information from The Associated Press was used in this report.", ["Associated Press"]),
        ("AGERPRES/(RO - author: Ann Lee; editor: Bob Roe)", ["AGERPRES", "Ann Lee", "Bob Roe"]),
        ("Published in Dawn, November 6th, 2023", ["Dawn"]),
        ("This article was originally published on the Russian page of the Internet agency ‘Harbour Knot’ on May 9.",
         ["Harbour Knot"]),
        ("This story was first published by Harlow News on Monday.", ["Harlow News"]),
        ("English – translator/editor: Ann Lee", ["Ann Lee"]),
        ("Translated and posted by Ann Lee", ["Ann Lee"]),
        ("This story was provided by SpaceNews.", ["SpaceNews"]),
        ("This article originally appeared at SpaceNews. Copyright 2015. Follow SpaceNews on Twitter.", ["SpaceNews"]),
        ("Editor: Ann Lee-Roe", ["Ann Lee-Roe"]),
        ("Based on reporting by AP, AFP, and Reuters", ["AP", "AFP", "Reuters"]),
        ("(With ANI inputs)", ["ANI"]),
        ("With PTI inputs", ["PTI"]),
        ("Prepared by Ann Lee", ["Ann Lee"]),
        ("Text by Ann Lee", ["Ann Lee"]),
        ("This story was published in partnership with Harlow News.", ["Harlow News"]),
        ("This story first appeared in the Harlow Post.", ["Harlow Post"]),
        ("This article was originally published by Reuters.", ["Reuters"]),
        ("The post Ann Lee says the quay will close appeared first on Harlow Post.", ["Harlow Post"]),
        ("Staff writer Ann Lee and Jiji contributed", ["Ann Lee", "Jiji"]),
        ("CNN's Ann Lee also contributed to this story", ["CNN", "Ann Lee"]),
        ("AGERPRES (RO - author: Ann Lee, editor: Bob Roe; EN - author: Cy Poe)",
         ["AGERPRES", "Ann Lee", "Bob Roe", "Cy Poe"]),
    ],
)  # fmt: skip
def test_a_signoff_in_words_names_who_made_the_story(line: str, named: list[str]) -> None:
    assert signoff(line, 0, gazetteer()) == Signoff(Span(0, len(line)), certain=True)
    assert [line[m.span.start - 7 : m.span.end - 7] for m in signoff_mentions(line, 7, gazetteer())] == named


@pytest.mark.parametrize(
    "line",
    [
        "News.Az",
        "(PC, WAFA)",
        "(mm/AFP)",
        "(Agencies)",
        "(ANI)",
        "--IANS",
        "Reuter",
        "(AEK/VK)",
        "jrr/arm/kmv",
        "PTI KJV AKJ",
        "- Reuters",
        "/PP/",
        "mt.mb",
        "/NZ, AR/",
        "(PAP) ab/ cd/",
        "(AFP, Reuters)",
        "TRT World and agencies",
        "With Reuters",
        "with AFP and Reuters",
        "Ann Lee, BTA",
        "(TASR, 4 May)",
        "- AFP/rk",
        "==Kyodo",
        "MA/6110422",
        "A.Lee/ J.Roe",
        "abc-def/gh",
    ],
)
def test_a_name_alone_signs_the_story_on_its_last_line_only(line: str) -> None:
    assert signoff(line, 0, gazetteer(), last=True) is not None
    assert signoff(line, 0, gazetteer()) is None


def test_a_byline_on_the_last_line_signs_the_story_and_its_address_names_nobody() -> None:
    line = "By Ann Lee (ann@example.com)"

    assert signoff(line, 0, gazetteer(), last=True) is not None
    assert [mention.name for mention in signoff_mentions(line, 0, gazetteer())] == ["Ann Lee"]
    assert signoff("By Ann Lee", 0, gazetteer()) is None


@pytest.mark.parametrize(
    "line",
    [
        "Research by the ministry showed that prices had fallen for years.",
        "Production by the company is expected to rise to three tonnes.",
        "He contributed to the fund for twenty years and never asked for more.",
        "The report was published by the ministry.",
        "All rights reserved. This may not be published or broadcast. Agencies contributed to this report.",
        "Yes.",
        "Endit",
    ],
)
def test_prose_and_marks_sign_nothing(line: str) -> None:
    assert signoff(line, 0, gazetteer(), last=True) is None


def test_a_signoff_may_end_the_last_paragraph() -> None:
    paragraph = "He spoke on the sidelines of the forum. Interfax"
    found = closing_signoff(paragraph, 0, gazetteer())

    assert found is not None
    assert paragraph[found.span.start : found.span.end] == "Interfax"


@pytest.mark.parametrize(
    ("line", "mark"),
    [("###", True), ("Endit", True), ("int/rs", True), ("16:32 LOCAL TIME 13:32 GMT", True), ("The end came.", False)],
)
def test_end_marks_are_told_from_copy(line: str, mark: bool) -> None:
    assert is_end_mark(line) is mark


def test_initials_are_people_though_a_platform_is_called_so() -> None:
    (_, second) = signoff_mentions("AEK/VK", 0, gazetteer())

    assert (second.name, second.role) == ("VK", Role.PERSON)


@pytest.mark.parametrize("ending", ["(end) mt.mb", "/MY/", "(TASS)"])
def test_the_initials_behind_the_last_sentence_sign_the_story(ending: str) -> None:
    copy = f"Prices fell on Monday, the council said. {ending}"
    found = closing_signoff(copy, 0, gazetteer())

    assert found is not None
    assert ending.removeprefix("(end) ") == copy[found.span.start : found.span.end]


@pytest.mark.parametrize("ending", ["(AFP).", "[ANSA]", "– Reuters"])
def test_an_agency_signs_the_story_without_a_full_stop_before(ending: str) -> None:
    copy = f"Prices fell on Monday, the council said on Tuesday {ending}"
    found = closing_signoff(copy, 0, gazetteer())

    assert found is not None
    assert ending == copy[found.span.start : found.span.end]


@pytest.mark.parametrize("ending", ["(BBC).", "– Lund", "(AFP) at noon."])
def test_other_names_behind_the_last_words_sign_nothing(ending: str) -> None:
    assert closing_signoff(f"Prices fell on Monday, the council said {ending}", 0, gazetteer()) is None


@pytest.mark.parametrize("ending", ["PHOTO: REUTERS", "Handout via REUTERS"])
def test_a_picture_s_credit_signs_no_story(ending: str) -> None:
    assert closing_signoff(f"Residents queue for water in Ashford. {ending}", 0, gazetteer()) is None


def test_an_agency_that_is_called_so_is_named_whole() -> None:
    [named] = signoff_mentions("Trend News Agency", 0, gazetteer())

    assert (named.name, named.span.end) == ("Trend", len("Trend News Agency"))


def test_the_footer_of_a_feed_names_the_site_and_nobody_of_the_headline() -> None:
    [named] = signoff_mentions("The post Lund to close, says Ann Lee appeared first on Harlow Post.", 0, gazetteer())

    assert named.name == "Harlow Post"


def test_the_label_of_a_source_signs_nothing() -> None:
    assert signoff("Source: Qatar News Agency", 0, gazetteer(), last=True) is None
