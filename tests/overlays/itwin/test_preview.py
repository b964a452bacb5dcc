"""The warning that Reality Modeling and Reality Conversion are technical previews."""

from __future__ import annotations

import warnings

import pytest
from tiepoint_itwin import AsyncClient, Client, PreviewWarning, _preview_warning

from ._both import CLIENTS

pytestmark = pytest.mark.filterwarnings("default:Bentley calls Reality:UserWarning")


@pytest.fixture
def client(kind: str, monkeypatch: pytest.MonkeyPatch) -> Client | AsyncClient:
    """A client in a program that was told nothing yet."""
    monkeypatch.setattr(_preview_warning, "_warned", False)
    result: Client | AsyncClient = CLIENTS[kind](token="t")
    return result


@pytest.mark.parametrize("name", ["modeling", "conversion"])
def test_warning(client: Client | AsyncClient, name: str) -> None:
    """The warning is given once, at the line that uses a preview."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        getattr(client, name)
        assert getattr(client, name) is getattr(client, name)
        assert client.modeling is not None
        assert client.conversion is not None
        assert client.with_options(timeout=1.0).modeling is not None
    assert [(each.category, each.filename) for each in caught] == [(PreviewWarning, __file__)]
    assert "technical previews, not for production; to silence this" in str(caught[0].message)


def test_no_warning(client: Client | AsyncClient) -> None:
    """Other resources give no warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert client.reality_data is not None
        assert client.itwins is not None
        assert client.api.reality_modeling is not None


def test_silenced_warning(client: Client | AsyncClient) -> None:
    """The filter in the message silences the warning."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.simplefilter("ignore", PreviewWarning)
        assert client.modeling is not None
    assert caught == []


@pytest.mark.parametrize("name", ["modeling", "conversion"])
def test_warning_as_error(client: Client | AsyncClient, name: str) -> None:
    """The warning as an error is raised each time."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", PreviewWarning)
        for _ in range(2):
            with pytest.raises(PreviewWarning, match="technical previews"):
                getattr(client, name)
