"""The page in a real browser: it audits as one types, steps by keys, makes fixes; and does it all without a script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from browser import CONTRASTS, Watched, browsing, shown
from commands import serving
from drafts import ONCE, RETOLD, SCRIPT, TWICE

if TYPE_CHECKING:
    from playwright.sync_api import Browser

WIDE, NARROW = 1280, 400
SELECTED = "text.value.slice(text.selectionStart, text.selectionEnd)"
FOCUSED = "document.activeElement.closest('.card')?.querySelector('b').textContent ?? document.activeElement.id"
CLUSTERS = f"🚢🚢 👩‍👩‍👧 Ferries\n\n{TWICE}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


@pytest.fixture(scope="module")
def address(browser: Browser) -> Iterator[str]:
    with serving("--isolated") as running:
        yield running.address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Watched]:
    with shown(browser, address, WIDE) as watched:
        yield watched
        assert watched.complaints == []
        assert {url for url in watched.requests if not url.startswith(address)} == set()


def typed(watched: Watched, text: str, told: str) -> None:
    """Put ``text`` in as by the clipboard, and wait for what is then ``told``."""
    watched.page.fill("#text", text)
    wait(watched, told)


def wait(watched: Watched, told: str) -> None:
    watched.page.wait_for_function("told => document.getElementById('status').textContent.includes(told)", arg=told)


def press(watched: Watched, *keys: str) -> None:
    for key in keys:
        watched.page.keyboard.press(key)


def test_what_is_typed_is_audited_and_the_last_answer_stands(page: Watched) -> None:
    page.page.focus("#text")
    page.page.keyboard.type("The Moskow Times had the story, Ana Lund told the harbour on Monday.", delay=5)
    wait(page, "1 to mend")

    assert page.ask("[...document.querySelectorAll('.card b')].map(each => each.textContent)") == ["NAM001"]
    assert page.ask(FOCUSED) == "text"

    page.page.fill("#text", TWICE)
    page.page.fill("#text", "")
    wait(page, "Nothing to audit yet")
    assert page.ask("document.querySelectorAll('.card').length") == 0


def test_keys_step_between_the_findings_and_select_their_words(page: Watched) -> None:
    typed(page, RETOLD, "4 to mend")
    page.page.focus("#text")
    press(page, "Escape")
    met = [(page.ask(FOCUSED), page.ask(SELECTED))]
    for key in "jjkjjj":
        press(page, key)
        met.append((page.ask(FOCUSED), page.ask(SELECTED)))

    assert [code for code, _ in met] == ["RES001", "PRV001", "CAP001", "PRV001", "CAP001", "CAP006", "NAM001"]
    assert met[2][1] == "Source: Ministry of Defense (Russia) / Telegram"
    assert met[-1][1] == "Alligattor"
    assert page.ask("document.querySelector('#shown mark').textContent") == "Alligattor"
    mark, text = (page.page.locator(each).bounding_box() for each in ("#shown mark", "#text"))
    assert mark is not None
    assert text is not None
    assert text["y"] < mark["y"] < text["y"] + text["height"] - mark["height"]


def test_the_ends_are_not_stepped_over(page: Watched) -> None:
    typed(page, TWICE, "1 to mend")
    press(page, "Escape", "k", "k")
    first = page.ask(FOCUSED)
    press(page, "j", "j", "j", "j")

    assert (first, page.ask(FOCUSED)) == ("CAP001", "CAP001")


def test_a_key_makes_the_fix_and_the_next_that_has_one_is_gone_to(page: Watched) -> None:
    typed(page, RETOLD, "4 to mend")
    page.page.focus("#text")
    press(page, "Escape", "a")
    wait(page, "1 fix made. 3 to mend")

    assert page.page.input_value("#text") == RETOLD.replace(" A- ↺ A+ 18 px", "")
    assert page.ask(FOCUSED) == "CAP001"

    press(page, "a")
    wait(page, "1 fix made. 2 to mend")
    assert page.page.input_value("#text").count("Source: Ministry") == 1
    assert page.ask(FOCUSED) == "NAM001"


def test_the_key_for_a_fix_goes_past_findings_that_have_none(page: Watched) -> None:
    typed(page, RETOLD, "4 to mend")
    page.page.focus("#text")
    press(page, "Escape", "j")
    assert page.ask(FOCUSED) == "PRV001"

    press(page, "a")
    assert page.ask(FOCUSED) == "CAP001"
    page.page.click("#mend")
    wait(page, "fixes made. 0 to mend")
    page.page.focus("#text")
    press(page, "Escape", "a")
    wait(page, "No fix is left. 0 to mend")


def test_past_the_last_fix_those_before_are_told(page: Watched) -> None:
    typed(page, RETOLD, "4 to mend")
    page.page.focus("#text")
    press(page, "Escape", *"jjjjjjjjjj", "a")
    wait(page, "1 fix made. 3 to mend")
    press(page, "a")
    wait(page, "No fix from here on, and 3 before. 3 to mend")


def test_a_fix_can_be_undone_as_anything_typed(page: Watched) -> None:
    typed(page, TWICE, "1 to mend")
    page.page.focus("#text")
    press(page, "Escape", "a")
    wait(page, "1 fix made")
    assert page.page.input_value("#text") == ONCE

    page.page.focus("#text")
    press(page, "Control+z")
    wait(page, "1 to mend")
    assert page.page.input_value("#text") == TWICE


def test_words_are_found_behind_what_takes_two_code_units(page: Watched) -> None:
    typed(page, CLUSTERS, "1 to mend")
    page.page.focus("#text")
    press(page, "Escape")

    assert page.ask(SELECTED) == "Source: Coast Guard / Telegram"
    assert page.ask("text.selectionStart") > CLUSTERS.index("Source")
    press(page, "a")
    wait(page, "1 fix made")
    assert page.page.input_value("#text") == CLUSTERS.replace(TWICE, ONCE)


@pytest.mark.parametrize("field", ["#text", "#publisher"])
def test_in_a_field_the_keys_are_letters(page: Watched, field: str) -> None:
    typed(page, TWICE, "1 to mend")
    page.page.focus(field)
    page.page.keyboard.press("End")
    before = page.page.input_value(field)
    press(page, "j", "k", "a")

    assert sorted(page.page.input_value(field)) == sorted(f"{before}jka")
    assert page.ask("document.querySelector('.card[aria-current]')") is None


def test_keys_with_others_held_are_the_browser_s(page: Watched) -> None:
    typed(page, TWICE, "1 to mend")
    page.page.evaluate("document.activeElement.blur()")
    press(page, "Alt+j", "Shift+J")

    assert page.ask("document.querySelector('.card[aria-current]')") is None


def test_a_button_makes_all_safe_fixes_and_another_copies(page: Watched) -> None:
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    typed(page, RETOLD, "4 to mend")
    page.page.click("text=Make 4 safe fixes")
    wait(page, "4 fixes made. 0 to mend")
    page.page.click("text=Copy text")
    wait(page, "Copied.")

    assert "The Moscow Times" in page.page.input_value("#text")
    assert page.ask("navigator.clipboard.readText()") == page.page.input_value("#text")
    assert page.page.is_disabled("#mend")


def test_what_is_copied_is_what_stands_there_and_fixes_that_are_not_made_are_told(page: Watched) -> None:
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    assert page.page.is_disabled("#copy")

    typed(page, RETOLD, "4 to mend")
    page.page.click("text=Copy text")
    wait(page, "Copied, with 4 safe fixes not made.")
    assert page.ask("navigator.clipboard.readText()") == RETOLD

    page.page.fill("#text", TWICE)
    page.page.click("text=Copy text")
    assert page.ask("navigator.clipboard.readText()") == TWICE
    wait(page, "1 to mend")
    page.page.fill("#text", "")
    assert page.page.is_disabled("#copy")


def test_a_card_s_button_makes_its_fix(page: Watched) -> None:
    typed(page, TWICE, "1 to mend")
    page.page.click(".card >> text=Accept")
    wait(page, "1 fix made")

    assert page.page.input_value("#text") == ONCE


def test_a_kind_of_mark_that_is_hidden_stays_so_while_one_types(page: Watched) -> None:
    typed(page, TWICE, "1 to mend")
    page.page.uncheck("input.show-source")
    typed(page, ONCE, "0 to mend")

    assert not page.page.is_checked("input.show-source")


def test_a_publisher_that_is_typed_counts(page: Watched) -> None:
    typed(page, ONCE, "0 to mend")
    page.page.fill("#publisher", "The Harbour Post")
    page.page.wait_for_selector(".facts >> text=The Harbour Post")


def test_hostile_words_do_nothing(page: Watched) -> None:
    typed(page, SCRIPT, "to know")

    assert page.page.input_value("#text") == SCRIPT
    assert page.ask("document.querySelectorAll('main script, main img').length") == 0


@pytest.mark.parametrize("width", [NARROW, 800, WIDE, 1800])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_fits_and_all_its_words_stand_out(browser: Browser, address: str, width: int, scheme: str) -> None:
    with shown(browser, address, width, "dark" if scheme == "dark" else "light") as page:
        assert page.ask("document.documentElement.scrollWidth") <= width
        typed(page, RETOLD, "4 to mend")
        assert page.ask("document.documentElement.scrollWidth") <= width
        assert page.ask(CONTRASTS) == []
        assert page.complaints == []


def test_without_a_script_the_form_audits_and_mends(browser: Browser, address: str) -> None:
    with shown(browser, address, WIDE, scripts=False) as page:
        page.page.fill("#text", RETOLD)
        page.page.click("button[value=audit]")
        assert page.page.inner_text("#status") == "4 to mend · 4 to know"
        assert page.page.input_value("#text") == RETOLD

        page.page.click(".card >> text=Accept >> nth=0")
        assert page.page.inner_text("#status") == "1 fix made. 3 to mend · 4 to know"
        assert page.page.input_value("#text") == RETOLD.replace(" A- ↺ A+ 18 px", "")

        page.page.click("text=Make 3 safe fixes")
        assert page.page.inner_text("#status") == "3 fixes made. 0 to mend · 4 to know"
        assert page.page.is_hidden("text=Copy text")
        assert page.page.is_hidden(".keys")
        assert page.complaints == []


def test_a_server_that_is_gone_is_told(browser: Browser) -> None:
    with serving("--isolated") as running, shown(browser, running.address, WIDE) as page:
        typed(page, TWICE, "1 to mend")
        running.interrupt()
        page.page.fill("#text", ONCE)
        wait(page, "does not answer")
        assert page.page.input_value("#text") == ONCE


def test_another_site_s_page_is_answered_no_form(browser: Browser, address: str) -> None:
    with shown(browser, "about:blank", WIDE) as page:
        page.page.set_content(f'<form method="post" action="{address}"><input name="text" value="Rain fell."></form>')
        with page.page.expect_response(address) as answered:
            page.ask("document.forms[0].submit()")

        assert answered.value.status == 403
