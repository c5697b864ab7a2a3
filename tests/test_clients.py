"""The bodies through the real clients, to a server on this machine that checks them."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, ClassVar
from urllib.error import HTTPError
from urllib.request import Request as Call
from urllib.request import urlopen

import fal_client
import pytest
from jsonschema import Draft202012Validator
from replicate.client import Client
from targets import FORMS, SCHEMAS, everything, framed, made, named

from kling_prompt import Capabilities, Form, Mood, Prompt, Provider, Request, request

FOX = Prompt().subject("a red fox").action("crosses a frozen lake").mood(Mood.CALM)
FOX = FOX.dialogue("a red fox", "Winter is here").sound("wind over ice")
OFFICIAL = [(m, f) for m, f in FORMS if m.provider in (Provider.LEGACY, Provider.KLING)]
AT_FAL = [(m, f) for m, f in FORMS if m.provider is Provider.FAL]
AT_REPLICATE = [(m, f) for m, f in FORMS if m.provider is Provider.REPLICATE]


class Server(BaseHTTPRequestHandler):
    """Takes what the three interfaces take and refuses a body that is not as documented."""

    seen: ClassVar[list[tuple[str, Any]]] = []

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.seen.append((self.path, body))
        schema, sent = _schema(self.path, body)
        wrong = [error.message for error in Draft202012Validator(schema).iter_errors(sent)]
        if wrong:
            self._answer(422, {"detail": wrong})
        else:
            self._answer(201 if self.path.endswith("/predictions") else 200, self._accepted())

    def do_GET(self) -> None:
        done: dict[str, Any] = {"video": {"url": "https://example.org/clip.mp4"}}
        if "/status" in self.path:
            done = {"status": "COMPLETED", "logs": [], "metrics": {}}
        self._answer(200, done)

    def _accepted(self) -> dict[str, Any]:
        """What any of the three answers when it has taken a request."""
        base = f"http://{self.headers['Host']}/requests/1"
        return {
            "request_id": "1",
            "response_url": base,
            "status_url": f"{base}/status",
            "cancel_url": f"{base}/cancel",
            "id": "1",
            "version": "1",
            "model": "any",
            "input": {},
            "logs": "",
            "urls": {"get": base, "cancel": f"{base}/cancel"},
            "created_at": "2026-11-22T00:00:00Z",
            "status": "succeeded",
            "output": "https://example.org/clip.mp4",
            "source": "api",
            "code": 0,
        }

    def _answer(self, status: int, body: dict[str, Any]) -> None:
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (its name there)
        pass


def _schema(path: str, body: dict[str, Any]) -> tuple[Any, Any]:
    """The schema for a path, and what is to be compared with it."""
    if path.startswith("/v1/models/"):
        name = path.removeprefix("/v1/models/").removesuffix("/predictions")
        return SCHEMAS[Provider.REPLICATE][name], body["input"]
    if path.startswith("/fal-ai/"):
        return SCHEMAS[Provider.FAL][path[1:]], body
    if not path.startswith("/v1/"):
        return SCHEMAS[Provider.KLING][path], body
    ends = f" {path}"
    named_so = f"{body.get('model_name', 'kling-v1-6')}{ends}"  # an extension names no model
    return SCHEMAS[Provider.LEGACY][named_so], body


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a server that runs while the tests of this module do."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def post(address: str, wanted: Request) -> int:
    """Send a body to Kling's own interface, as any HTTP client does."""
    headers = {"Content-Type": "application/json", "Authorization": "Bearer none"}
    call = Call(f"{address}{wanted.endpoint}", wanted.json.encode(), headers)  # noqa: S310  (ours)
    with urlopen(call, timeout=10) as answer:  # noqa: S310  (this machine)
        return int(answer.status)


@pytest.mark.parametrize(("model", "form"), OFFICIAL, ids=named)
def test_kling_takes_the_bodies(model: Capabilities, form: Form, address: str) -> None:
    for settings in everything(form):
        wanted = made(model, form, framed(FOX, form), **settings)
        assert post(address, wanted) == 200
        assert Server.seen[-1] == (form.endpoint, wanted.body)


@pytest.mark.parametrize(("model", "form"), AT_FAL, ids=named)
def test_fal_takes_the_bodies(
    model: Capabilities, form: Form, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fal_client.client.QUEUE_URL_FORMAT", f"{address}/")
    client = fal_client.SyncClient(key="none")
    wanted = made(model, form, framed(FOX, form))
    found = client.subscribe(wanted.endpoint, arguments=wanted.body)
    assert found == {"video": {"url": "https://example.org/clip.mp4"}}
    for settings in everything(form):
        wanted = made(model, form, framed(FOX, form), **settings)
        client.submit(wanted.endpoint, arguments=wanted.body)
        assert Server.seen[-1] == (f"/{form.endpoint}", wanted.body)


@pytest.mark.parametrize(("model", "form"), AT_REPLICATE, ids=named)
def test_replicate_takes_the_bodies(model: Capabilities, form: Form, address: str) -> None:
    client = Client(api_token="none", base_url=address)  # noqa: S106  (no token)
    for settings in everything(form):
        wanted = made(model, form, framed(FOX, form), **settings)
        found = client.run(wanted.endpoint, input=wanted.body, use_file_output=False)
        assert found == "https://example.org/clip.mp4"
        path = f"/v1/models/{form.endpoint}/predictions"
        assert Server.seen[-1] == (path, {"input": wanted.body})


def test_the_server_refuses_what_is_not_documented(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = request(FOX, model="kling-3.0", provider=Provider.KLING)
    with pytest.raises(HTTPError) as caught:
        post(address, Request(provider=Provider.KLING, endpoint=wanted.endpoint, json='{"a": 1}'))
    assert caught.value.code == 422
    caught.value.close()
    monkeypatch.setattr("fal_client.client.QUEUE_URL_FORMAT", f"{address}/")
    body = {**request(FOX, model="fal-ai/kling-video/v2.6").body, "duration": 5}
    with pytest.raises(fal_client.FalClientHTTPError, match="5 is not of type 'string'"):
        fal_client.SyncClient(key="none").submit(
            "fal-ai/kling-video/v2.6/pro/text-to-video", arguments=body
        )
