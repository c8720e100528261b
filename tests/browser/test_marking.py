"""The facilitator marks on the wall, by key and by mouse; nothing is lost."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.served import App

pytestmark = pytest.mark.browser


def ready(page: Page) -> None:
    page.wait_for_selector("#picture .js-plotly-plot")
    page.locator("#picture").focus()


def chosen(page: Page) -> str | None:
    return parse_qs(urlsplit(page.url).query).get("chosen", [None])[0]


def walk_to_an_unmarked_event(page: Page) -> None:
    """Walk on until the card shows an event without a mark."""
    page.keyboard.press("Enter")
    expect(page.locator("#card")).to_be_visible()
    for _ in range(40):
        before = chosen(page)
        page.keyboard.press("ArrowRight")
        for _ in range(50):
            shown = page.locator("#card .card-body").get_attribute("data-event")
            if chosen(page) != before and shown == chosen(page):
                break
            page.wait_for_timeout(100)
        if page.locator("#card .mark-box").count() == 0:
            return
    raise AssertionError("every event is marked")


def test_a_mark_by_key_asks_for_its_reason_and_stays_after_a_reload(
    sample_app: App, open_page: Callable
) -> None:
    page, witness = open_page(f"{sample_app.base}/case/child-a/timeline")
    ready(page)
    walk_to_an_unmarked_event(page)
    title = page.locator("#card .card-title").inner_text()
    page.keyboard.press("1")
    reason = page.get_by_label("What made this possible?")
    expect(reason).to_be_focused()
    page.keyboard.type("She rang the ward before leaving.")
    page.keyboard.press("Enter")
    expect(page.locator("#card .mark-box.good_practice")).to_be_visible()
    page.wait_for_timeout(500)

    page.reload()
    expect(page.locator("#card .card-title")).to_have_text(title)
    expect(page.get_by_label("What made this possible?")).to_have_value(
        "She rang the ward before leaving."
    )
    assert witness.errors == []


def test_ctrl_z_takes_a_mark_back_and_ctrl_shift_z_brings_it_again(
    sample_app: App, open_page: Callable
) -> None:
    page, _ = open_page(f"{sample_app.base}/case/child-a/timeline")
    ready(page)
    walk_to_an_unmarked_event(page)
    page.keyboard.press("2")
    box = page.locator("#card .mark-box.missed_opportunity")
    expect(box).to_be_visible()
    page.locator("#picture").focus()
    page.keyboard.press("Control+z")
    expect(box).to_have_count(0)
    page.keyboard.press("Control+Shift+Z")
    expect(box).to_be_visible()


def test_a_mark_by_mouse_and_taken_off_again(sample_app: App, open_page: Callable) -> None:
    page, _ = open_page(f"{sample_app.base}/case/child-a/timeline")
    ready(page)
    walk_to_an_unmarked_event(page)
    page.get_by_role("button", name="Question").click()
    box = page.locator("#card .mark-box.question")
    expect(box).to_be_visible()
    box.get_by_role("button", name="Take off").click()
    expect(box).to_have_count(0)


def test_a_stretch_of_time_is_marked_by_dragging_with_shift(
    sample_app: App, open_page: Callable
) -> None:
    page, _ = open_page(f"{sample_app.base}/case/child-a/timeline")
    ready(page)
    area = page.locator("#picture .tl-body .tl-field").bounding_box()
    assert area
    y = area["y"] + area["height"] * 0.6
    page.keyboard.down("Shift")
    page.mouse.move(area["x"] + area["width"] * 0.4, y)
    page.mouse.down()
    page.mouse.move(area["x"] + area["width"] * 0.5, y, steps=8)
    page.mouse.up()
    page.keyboard.up("Shift")
    expect(page.locator("#card")).to_contain_text("days")
    page.get_by_role("button", name="Turning point").click()
    expect(page.locator("#card .mark-box.turning_point")).to_be_visible()


def test_the_table_twin_begins_at_the_chosen_event_and_can_mark_too(
    sample_app: App, open_page: Callable
) -> None:
    page, _ = open_page(f"{sample_app.base}/case/child-a/timeline?show=table")
    expect(page.locator(".twin .ag-row-selected").last).to_contain_text("MW1 put the booking")
    row = page.locator(".twin .ag-row", has_text="Duty social worker rang back")
    row.click()
    expect(page.locator("#card")).to_contain_text("Duty social worker rang back")
    page.get_by_role("button", name="Child’s voice").click()
    expect(row.locator("[col-id=marks]")).to_contain_text("❝ Child’s voice")


def test_a_mark_made_while_the_network_is_lost_is_kept_and_sent(
    sample_app: App, open_page: Callable
) -> None:
    page, _ = open_page(f"{sample_app.base}/case/child-a/timeline")
    ready(page)
    walk_to_an_unmarked_event(page)
    page.route("**/_dash-update-component**", lambda route: route.abort())
    page.keyboard.press("3")
    expect(page.locator("#connection")).to_contain_text("Not connected", timeout=10_000)
    page.unroute("**/_dash-update-component**")
    expect(page.locator("#card .mark-box.turning_point")).to_have_count(1, timeout=15_000)
    expect(page.locator("#connection")).to_have_text("")


def test_keys_act_after_a_press_of_the_mouse_in_the_picture(
    sample_app: App, open_page: Callable
) -> None:
    page, _ = open_page(f"{sample_app.base}/case/child-a/timeline")
    page.wait_for_selector("#picture .js-plotly-plot")
    before = page.locator("#card .card-title").inner_text()
    area = page.locator("#picture .tl-body .tl-field").bounding_box()
    assert area
    page.mouse.click(area["x"] + area["width"] - 30, area["y"] + 10)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.locator("#card .card-title")).not_to_have_text(before)
