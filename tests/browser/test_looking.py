"""What a person sees: the wall, the filter, the table, the address, the phone."""

import json
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.served import PHONE, WALL

pytestmark = pytest.mark.browser

PAGES = ("/", "/case/child-a/timeline?show=picture", "/case/child-a/timeline?show=table")
PAGES += ("/case/child-a/bring-in", "/case/child-a/take-away", "/case/nobody/timeline")


def settled(page: Page) -> None:
    page.wait_for_selector("h1")
    if "/timeline" in page.url and "nobody" not in page.url and "show=table" not in page.url:
        page.wait_for_selector("#picture .js-plotly-plot")
    page.wait_for_timeout(1500)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("size", [WALL, PHONE], ids=["wall", "phone"])
def test_a_page_is_quiet_fetches_nothing_from_outside_and_is_accessible(
    demo: str, open_page: Callable, path: str, size: dict[str, int]
) -> None:
    page, witness = open_page(demo + path, size)
    settled(page)
    assert witness.errors == []
    outside = [u for u in witness.fetched if not u.startswith((demo, "data:", "blob:"))]
    assert outside == []
    assert page.locator("h1").count() == 1
    found = Axe().run(page).response["violations"]
    assert found == [], json.dumps(
        [(v["id"], [n["html"][:160] for n in v["nodes"]][:3]) for v in found], indent=1
    )


def test_the_wall_shows_lanes_marks_strip_and_legend(demo: str, open_page: Callable) -> None:
    page, _ = open_page(f"{demo}/case/child-a/timeline")
    page.wait_for_selector("#picture .js-plotly-plot")
    picture = page.locator("#picture")
    for words in ("Child A", "Police", "Context", "Whole case", "Good practice", "Turning point"):
        expect(picture.get_by_text(words).first).to_be_visible()


def test_words_narrow_picture_and_table_alike_and_the_address_holds_it(
    demo: str, open_page: Callable
) -> None:
    page, _ = open_page(f"{demo}/case/child-a/timeline")
    page.wait_for_selector("#picture .js-plotly-plot")
    page.get_by_role("button", name="Find").click()
    page.get_by_label("Words").fill("strategy")
    expect(page.locator("#shown-line")).to_contain_text("shown")
    shown = int(page.locator("#shown-line").inner_text().split("·")[1].split("of")[0])
    assert 0 < shown < 100
    page.wait_for_url("**words=strategy**")
    page.reload()
    expect(page.locator("#shown-line")).to_contain_text(f"{shown} of")
    page.locator("label", has_text="Table").click()
    expect(page.locator(".twin .ag-row").first).to_be_visible()
    grid = page.locator(".twin [role=grid], .twin [role=treegrid]").first
    assert int(grid.get_attribute("aria-rowcount") or 0) - 1 == shown


def test_a_lane_is_hidden_and_moved(demo: str, open_page: Callable) -> None:
    page, _ = open_page(f"{demo}/case/child-a/timeline")
    page.wait_for_selector("#picture .js-plotly-plot")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("button", name="Hide Police").click()
    expect(page.get_by_role("button", name="Show Police")).to_be_visible()
    page.wait_for_url("**hidden=police**")
    second = page.locator("#lanes li", has_text="↓").nth(1)
    name = second.locator(".lane-name").inner_text()
    second.get_by_role("button", name="Move").first.click()
    expect(page.locator("#lanes li", has_text="↓").nth(0).locator(".lane-name")).to_have_text(name)


def test_the_annotated_chronology_is_taken_away_as_word(demo: str, open_page: Callable) -> None:
    page, _ = open_page(f"{demo}/case/child-a/take-away")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Save as .docx").click()
    assert waiting.value.suggested_filename.endswith(".docx")
    with open(waiting.value.path(), "rb") as file:  # noqa: PTH123
        assert file.read(2) == b"PK"


def test_a_lane_that_was_moved_stays_where_it_is_while_words_are_typed(
    demo: str, open_page: Callable
) -> None:
    page, _ = open_page(f"{demo}/case/child-a/timeline")
    page.wait_for_selector("#picture .js-plotly-plot")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("button", name="Move Hospital up").click()
    page.wait_for_url("**order=**")
    above = page.locator("#lanes li", has_text="Hospital").locator("xpath=following-sibling::li[1]")
    expect(above).to_contain_text("GP")
    names = page.locator("#lanes .lane-name").all_inner_texts()
    for words in ("visit", "home"):
        page.get_by_label("Words").fill(words)
        page.wait_for_url(f"**words={words}**")
    assert page.locator("#lanes .lane-name").all_inner_texts() == names
