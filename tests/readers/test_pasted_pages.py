"""Pages as they are pasted: the story, and what stands round it."""

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.readers.closing import is_teaser
from auditor.readers.layout import layout

LEAD = "A ferry with forty people on board ran aground near the mouth of the river on Monday, the coast guard said."
MORE = "Nobody was hurt, and a tug pulled it free before dark, the harbour master told reporters at the quay."


def kinds(*lines: str) -> list[str]:
    return [block.kind.value for block in layout("\n\n".join(lines), gazetteer()).blocks]


def title(*lines: str, gap: str = "\n\n") -> str | None:
    return layout(gap.join(lines), gazetteer()).title


def test_a_menu_a_date_and_a_newsroom_s_byline_stand_round_the_headline() -> None:
    page = (
        "Harbour ServicesLegalHarbour News AgencyTide ManagementBlog: Answers",
        "World News",
        "March 4, 2019 / 6:05 PM / 2 years ago",
        "Ferry runs aground off Riga with forty on board",
        "Reuters Staff",
        "1 Min Read",
        f"RIGA (Reuters) - {LEAD}",
        MORE,
        "Reporting by Ann Lee; Editing by Jo Roe",
        "Our Standards: The Thomson Reuters Trust Principles.",
    )

    assert kinds(*page) == [
        "chrome", "chrome", "chrome", "headline", "byline", "chrome", "dateline", "paragraph", "paragraph", "signoff",
        "chrome",
    ]  # fmt: skip
    assert layout("\n\n".join(page), gazetteer()).published == "2019-03-04"


def test_a_headline_said_twice_is_one_both_times() -> None:
    assert kinds("Ferry runs aground off Riga again", "Ferry runs aground off Riga again", LEAD, MORE) == [
        "headline", "headline", "paragraph", "paragraph",
    ]  # fmt: skip


def test_of_lines_above_the_story_the_one_by_the_date_is_the_headline() -> None:
    lines = ("Charged: The Future of Boats", "News", "Ferry runs aground off Riga", "5 May 2024", LEAD, MORE)

    assert title(*lines) == "Ferry runs aground off Riga"


def test_the_headline_of_a_live_blog_is_not_that_of_its_first_entry() -> None:
    lines = ("Storm Ada live: Ferries stay in port as the wind rises", "LIVE", "Last updated: 18.42 GMT", "18.42")

    assert title(*lines, "Bridge is closed until noon", LEAD, MORE) == lines[0]


def test_the_first_of_two_lines_is_the_headline_and_the_other_more_of_it() -> None:
    lines = ("Ferry with forty on board runs aground", "Nobody is hurt as a tug pulls it free before dark", LEAD, MORE)

    assert title(*lines) == "Ferry with forty on board runs aground"
    assert kinds(*lines)[1] == "paragraph"


def test_a_headline_without_an_empty_line_below_it_is_one() -> None:
    head = "Ferry with forty on board runs aground"

    assert title(head, "By Ann Lee", LEAD, MORE, gap="\n") == head


@pytest.mark.parametrize(
    "line",
    [
        "home » world news",
        "• Ferry runs aground off Riga again",
        "Follow us on Facebook and Twitter",
        "12 May 2024, 10:15",
        "https://harbourpost.example/ferry-runs-aground",
        "The ferry ran aground near Riga,",
        'The mayor of Riga said that he would meet the union "very soon."',
    ],
)
def test_what_is_no_headline(line: str) -> None:
    assert title(line, LEAD, MORE) is None


def test_a_description_and_a_caption_that_say_the_same_are_of_a_picture() -> None:
    page = ("Ferry runs aground off Riga again", "A tug pulls the ferry free", "A tug pulls the ferry free", LEAD, MORE)

    assert kinds(*page)[1:3] == ["caption", "caption"]


def test_a_dateline_is_found_below_any_number_of_short_lines() -> None:
    page = (
        *["Iraq Transition", "more videoVIDEO", "• Interactive: Who sails"] * 4,
        f"RIGA, Latvia (CNN) -- {LEAD}",
        MORE,
    )

    assert "dateline" in kinds(*page)


def test_a_dateline_is_found_below_captions_and_links_that_read_as_copy() -> None:
    page = (
        "At least ten ferries held up by a storm",
        "A captain of the port puts out to sea for his country again.",
        "The top party of the harbour backs its own man for the post.",
        *["• Interactive: Who sails"] * 3,
        f"RIGA, Latvia (CNN) -- {LEAD}",
        MORE,
    )

    assert "dateline" in kinds(*page)


def test_a_crosshead_above_a_dateline_in_mid_story_is_no_headline() -> None:
    page = (LEAD, "Meanwhile in Tallinn", f"TALLINN (Reuters) - {MORE}")

    assert title(*page) is None
    assert kinds(*page) == ["paragraph", "paragraph", "dateline", "paragraph"]


def test_a_dateline_below_a_standfirst_and_a_byline_begins_the_story() -> None:
    page = ("Ferry runs aground off Riga again", MORE, "By Ann Lee", "May 3, 2020", f"RIGA (Reuters) - {LEAD}")

    assert kinds(*page) == ["headline", "paragraph", "byline", "chrome", "dateline", "paragraph"]


def test_a_score_below_the_headline_is_copy() -> None:
    assert kinds("Riga beat Tallinn at home", "2:1", LEAD, MORE)[:2] == ["headline", "paragraph"]


def test_a_place_above_the_headline_is_where_a_page_is_read() -> None:
    page = ("27.9 C", "Karachi", "Thursday, April 25, 2024", "Ferry runs aground off Riga again", f"RIGA: {LEAD}", MORE)

    assert kinds(*page)[:5] == ["chrome", "chrome", "chrome", "headline", "dateline"]


@pytest.mark.parametrize("line", ["Ferry aground", "Karl Moss", "Three things", "He said:", "No"])
def test_a_few_words_above_a_story_without_a_headline_are_no_furniture(line: str) -> None:
    assert kinds(line, LEAD, MORE) == ["paragraph", "paragraph", "paragraph"]


@pytest.mark.parametrize("line", ["World News", "Advertisement", "May 3, 2020", "***", "Harbour NewsTideLegalBoats"])
def test_what_is_surely_furniture_above_such_a_story_is_told(line: str) -> None:
    assert kinds(line, LEAD, MORE) == ["chrome", "paragraph", "paragraph"]


def test_what_follows_a_list_s_label_is_other_stories() -> None:
    page = (LEAD, "Most Read Stories", "- Mayor opens the new market", "- Storm closes the pier", MORE)

    assert kinds(*page) == ["paragraph", "chrome", "chrome", "chrome", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "‘Nobody went home,’ he said. ‘We waited.’",
        "The union will not go back to work, Karl Moss told Reuters",
        "And who pays?",
        "So who will pay for all that was lost at sea in those two weeks of May?",
    ],
)
def test_copy_that_follows_a_list_s_label_stays_copy(line: str) -> None:
    assert kinds(LEAD, "READ MORE", line, MORE) == ["paragraph", "chrome", "paragraph", "paragraph"]


def test_a_subheading_after_no_such_label_is_copy() -> None:
    assert kinds(LEAD, "Storm closes the pier", MORE) == ["paragraph", "paragraph", "paragraph"]


def test_below_a_sign_off_lines_without_a_sentence_are_furniture() -> None:
    page = (
        f"RIGA (Reuters) - {LEAD}",
        f"{MORE} (Reporting by Ann Lee; Editing by Jo Roe)",
        "0 : 0",
        "• landscape-tablet-and-below",
        "Mayor opens the new market",
    )

    assert kinds(*page)[1:] == ["paragraph", "paragraph", "signoff", "chrome", "chrome", "chrome"]


@pytest.mark.parametrize(
    "last",
    [
        "But who will pay for all that was lost at sea in those weeks, asked Karl Moss of the union?",
        "Who pays?",
        "‘Nobody went home,’ he said. ‘We waited for the tug.’",
        "Der Kapitän sagte: „Wir sind froh, dass es vorbei ist.“",
        "• The pier stays shut until Friday",
        "渡轮已于星期一恢复航行。",
        "घाट सोमवार को बंद रहा।",
    ],
)
def test_above_a_sign_off_the_story_s_last_lines_are_copy(last: str) -> None:
    page = (
        f"RIGA (Reuters) - {LEAD}",
        MORE,
        last,
        "(Reporting by Ann Lee; Editing by Jo Roe)",
        "Mayor opens the new market",
    )

    assert kinds(*page)[1:] == ["paragraph", "paragraph", "paragraph", "signoff", "chrome"]


def test_below_a_story_that_nobody_signs_they_are_copy() -> None:
    assert kinds(LEAD, MORE, "Mayor opens the new market") == ["paragraph", "paragraph", "paragraph"]


def test_a_kicker_above_a_headline_that_is_longer_by_far_is_none() -> None:
    assert title("War at the quay", "Mayor says that the port has to talk to the union", LEAD) == (
        "Mayor says that the port has to talk to the union"
    )
    assert title("A ferry runs aground", "Nobody was hurt aboard", LEAD) == "A ferry runs aground"


@pytest.mark.parametrize(
    "line",
    [
        "Riga Latvia Ferries Riga Latvia Ann Lee Riga",
        "Harbour Post First Posted: 03/18/10 06:12 AM Updated: 05/25/11 04:10 PM",
    ],
)
def test_tags_and_what_has_run_into_a_date_are_no_headline(line: str) -> None:
    assert title(line, LEAD, MORE) is None


def test_a_headline_may_be_labelled_and_end_in_brackets() -> None:
    head = "[Breaking] Ferry runs aground off Riga (video)"

    assert title(head, LEAD, MORE) == head


def test_teasers_cut_short_below_the_story_are_furniture() -> None:
    cut = ("The mayor has opened the new market in the old…", "A storm has closed the pier and the whole of the…")

    assert kinds(LEAD, MORE, *cut) == ["paragraph", "paragraph", "chrome", "chrome"]
    assert kinds(LEAD, MORE, cut[0]) == ["paragraph", "paragraph", "paragraph"]


def test_a_list_in_the_story_is_its_own() -> None:
    assert kinds(LEAD, "Related stories", "1. Ann Lee", MORE)[1:3] == ["chrome", "paragraph"]
    assert kinds(LEAD, "Read the full statement below.", "Friends and fellow sailors,", MORE)[1:3] == ["paragraph"] * 2


def test_a_first_line_by_itself_that_ends_in_words_said_is_the_headline() -> None:
    head = "Mayor calls the port 'a shame,' and the union says that his words were 'taken ill.'"

    assert title(head, LEAD, MORE) == head


def test_a_headline_with_a_tag_run_together_is_no_menu() -> None:
    assert kinds("#FreeTheFerryFromRiga Is The Word Of The Day", LEAD, MORE)[0] == "headline"


def test_an_agency_s_byline_with_the_day_of_the_page_tells_when_it_was_published() -> None:
    page = ("Ferry runs aground off Riga again", "By ASSOCIATED PRESS Published: May 3, 2020", LEAD, MORE)

    assert kinds(*page)[:2] == ["headline", "byline"]
    assert layout("\n\n".join(page), gazetteer()).published == "2020-05-03"


def test_an_agency_s_name_with_its_article_below_the_headline_signs_the_story() -> None:
    assert kinds("Ferry runs aground off Riga again", "The Associated Press", LEAD, MORE)[:2] == ["headline", "signoff"]
    assert kinds("Ferry runs aground off Riga again", "Associated Press", LEAD, MORE)[:2] == ["headline", "credit"]


def kinds_of(text: str) -> list[str]:
    return [block.kind.value for block in layout(text, gazetteer()).blocks]


TOPICS = "Related topics\nFerries\nCoast guard\n"


@pytest.mark.parametrize("foot", ["", "\n© 2025 Harlow Post. All rights reserved.", "\nMayor opens the new market"])
def test_topics_stand_right_below_their_label_at_the_foot(foot: str) -> None:
    found = kinds_of(f"Ferry runs aground off Riga\n\n{LEAD}\n\n{MORE}\n\n{TOPICS}{foot}")

    assert found[:6] == ["headline", "paragraph", "paragraph", "chrome", "chrome", "chrome"]


@pytest.mark.parametrize("below", [MORE, "They agreed.", f"Mayor opens the new market\n\n{MORE}"])
def test_what_stands_below_such_a_label_in_mid_story_is_copy(below: str) -> None:
    found = kinds_of(f"Ferry runs aground off Riga\n\n{LEAD}\n\n{TOPICS}\n{below}")

    assert found[:5] == ["headline", "paragraph", "chrome", "paragraph", "paragraph"]


def test_what_a_line_leads_up_to_is_copy_though_it_ends_the_page() -> None:
    found = kinds_of(f"Ferry runs aground off Riga\n\n{LEAD}\n\nThe ballot will read:\n\n{TOPICS}")

    assert found[-3:] == ["chrome", "paragraph", "paragraph"]


def test_a_line_that_stands_alone_below_a_list_is_a_crosshead() -> None:
    listed = "Read more:\nHow the river was dredged\nFive ferries that sank"

    assert kinds_of(f"Ferry runs aground off Riga\n\n{LEAD}\n\n{listed}\n\nA long night\n\n{MORE}") == [
        "headline", "paragraph", "chrome", "chrome", "chrome", "paragraph", "paragraph",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("notice", "kind"),
    [
        ("© 2025 Harlow Post. All rights reserved.", "chrome"),
        ("© 2019-2025 Harlow Post. All rights reserved. Harlow is not responsible for external links.", "credit"),
        ("Copyright 2019 The Associated Press. All rights reserved.", "credit"),
        ("© 2025 Ann Lee / Harlow Pictures", "credit"),
    ],
)
def test_a_site_s_notice_of_its_rights_is_no_credit(notice: str, kind: str) -> None:
    assert kinds_of(f"Ferry runs aground off Riga\n\n{LEAD}\n\n{MORE}\n\n{notice}")[-1] == kind


def test_links_of_the_site_may_stand_at_the_foot() -> None:
    assert kinds(f"{LEAD}", MORE, "Terms of use", "Cookies")[-2:] == ["chrome", "chrome"]


FIELDS = ("Health", "Education", "Culture", "Sport")
SIGNED = "(Reporting by Ann Lee; Editing by Jo Roe)"


@pytest.mark.parametrize(
    "foot", [(), (SIGNED,), ("Enter your email address", "Cookies"), ("Read more", "A long night")]
)
@pytest.mark.parametrize("last", ["They get less, in this order:", "They get less.", MORE])
@pytest.mark.parametrize("listed", [FIELDS, FIELDS[:2], ("Health, Education, Culture",), (*FIELDS, "Housing", "Arts")])
def test_a_list_that_ends_the_story_is_no_menu(listed: tuple[str, ...], last: str, foot: tuple[str, ...]) -> None:
    found = kinds(LEAD, last, *listed, *foot)

    assert found[: 2 + len(listed)] == ["paragraph"] * (2 + len(listed))
    assert "paragraph" not in found[2 + len(listed) :]


@pytest.mark.parametrize("above", ["They get less, in this order:", "The council met."])
def test_a_list_below_a_short_paragraph_at_the_head_is_no_menu(above: str) -> None:
    assert kinds("Council votes on its budget", above, *FIELDS, LEAD)[1:] == ["paragraph"] * 6


def test_a_menu_stands_at_the_head_and_below_what_ends_the_story() -> None:
    head = "Council votes on its budget"

    assert kinds("Home", *FIELDS, head, "Sport", LEAD)[:7] == ["chrome"] * 5 + ["headline", "chrome"]
    assert kinds(f"{LEAD} {SIGNED}", *FIELDS)[2:] == ["chrome"] * 4
    assert kinds(LEAD, MORE, SIGNED, *FIELDS)[3:] == ["chrome"] * 4
    assert kinds(LEAD, MORE, "Share this article", *FIELDS)[2:] == ["chrome"] * 5


@pytest.mark.parametrize(("line", "teases"), [("", True), ("Bridge to open", True), ("It opens in May.", False)])
def test_a_line_of_nothing_ends_no_sentence(line: str, teases: bool) -> None:
    assert is_teaser(line) is teases
