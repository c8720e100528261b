"""What every answer carries, and who is turned away."""

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from timeline.web.security import Shield, policy


@pytest.fixture
def client() -> TestClient:
    async def page(_request: object) -> PlainTextResponse:
        return PlainTextResponse("a case")

    inner = Starlette(routes=[Route("/", page, methods=["GET", "POST"])])
    return TestClient(Shield(inner, policy(["'sha256-abc'"])), base_url="http://127.0.0.1:8050")


def test_a_page_may_load_nothing_from_outside(client: TestClient) -> None:
    header = client.get("/").headers["content-security-policy"]
    assert "default-src 'self'" in header
    assert "script-src 'self' 'sha256-abc'" in header
    assert "unsafe-eval" not in header


def test_a_case_is_not_kept_by_the_browser(client: TestClient) -> None:
    assert client.get("/").headers["cache-control"] == "no-store"


def test_another_name_for_this_machine_is_turned_away(client: TestClient) -> None:
    answer = client.get("/", headers={"host": "rebound.example:8050"})
    assert answer.status_code == 403
    assert "a case" not in answer.text


def test_a_page_of_another_site_cannot_post_here(client: TestClient) -> None:
    assert client.post("/", headers={"origin": "http://elsewhere.example"}).status_code == 403
    assert client.post("/", headers={"origin": "http://127.0.0.1:8050"}).status_code == 200
