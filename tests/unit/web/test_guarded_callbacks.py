"""Every callback and every download asks who it is."""

import json

import pytest
from dash import Dash
from starlette.testclient import TestClient

LAPTOP, ELSEWHERE = ("127.0.0.1", 50000), ("10.0.0.9", 50000)


def client(app: Dash, address: tuple[str, int]) -> TestClient:
    return TestClient(app.server, base_url="http://127.0.0.1:8050", client=address)


def server_callbacks(app: Dash) -> list[dict]:
    """The request that the browser would send for each callback that runs on the server."""
    app._setup_server()
    found = []
    for output, callback in app.callback_map.items():
        if "callback" not in callback:
            continue
        outputs = output.strip(".").split("...")
        parts = [dict(zip(("id", "property"), o.rsplit(".", 1), strict=True)) for o in outputs]
        found.append(
            {
                "output": output,
                "outputs": parts if output.startswith("..") else parts[0],
                "inputs": [i | {"value": "child-b"} for i in callback["inputs"]],
                "state": [s | {"value": "child-b"} for s in callback["state"]],
                "changedPropIds": [],
            }
        )
    return found


def test_there_are_callbacks_to_guard(app: Dash) -> None:
    assert len(server_callbacks(app)) >= 9


def test_a_stranger_gets_nothing_from_any_callback(app: Dash) -> None:
    with client(app, ELSEWHERE) as stranger:
        for body in server_callbacks(app):
            answer = stranger.post("/_dash-update-component", json=body)
            assert answer.status_code in (200, 204), body["output"]
            assert "Call 1" not in answer.text, body["output"]
            told = answer.json() if answer.status_code == 200 else {}
            # Where the browser waits for an answer it gets one, which says only: refused.
            said = {"done": {"data": {"id": None}}}
            assert told.get("response", {}) in ({}, said) or "refused" in answer.text, told


def test_a_refusal_reaches_the_page_as_a_notice(app: Dash) -> None:
    body = next(b for b in server_callbacks(app) if "page.children" in b["output"])
    with client(app, ELSEWHERE) as stranger:
        assert "needs a facilitator" in stranger.post("/_dash-update-component", json=body).text


def test_the_facilitator_gets_the_page(app: Dash) -> None:
    body = next(b for b in server_callbacks(app) if "page.children" in b["output"])
    body["inputs"][0]["value"] = "/"
    with client(app, LAPTOP) as facilitator:
        told = facilitator.post("/_dash-update-component", json=body).json()
    assert "Child B" in json.dumps(told["response"])


@pytest.mark.parametrize("ending", ["docx", "csv", "json"])
def test_a_download_asks_too(app: Dash, ending: str) -> None:
    path = f"/case/child-b/take-away/{ending}"
    with client(app, ELSEWHERE) as stranger:
        assert stranger.get(path).status_code == 403
    with client(app, LAPTOP) as facilitator:
        answer = facilitator.get(path)
        assert answer.status_code == 200
        assert "attachment" in answer.headers["content-disposition"]
        assert facilitator.get("/case/child-b/take-away/exe").status_code == 404
        assert facilitator.get("/case/nobody/take-away/json").status_code == 404
