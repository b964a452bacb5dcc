"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncSessionsWithResponse", "SessionsWithResponse")


class SessionsWithResponse:
    """The operations of `SessionsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_sessions_in_folder(self, folder_id: str) -> Response[list[models.Session]]:
        """List the sessions running scenes of a folder."""
        from .get_sessions_in_folder import request as _request

        return self._client.send(_request(folder_id))

    def get_scene_sessions(self, scene_id: str) -> Response[list[models.Session]]:
        """List the sessions of a scene."""
        from .get_scene_sessions import request as _request

        return self._client.send(_request(scene_id))

    def get_running_sessions(
        self,
        *,
        filters_user_id: str | Unset = UNSET,
        filters_scene_id: str | Unset = UNSET,
        filters_folder_id: str | Unset = UNSET,
    ) -> Response[list[models.Session]]:
        """List sessions."""
        from .get_running_sessions import request as _request

        return self._client.send(
            _request(
                filters_user_id=filters_user_id, filters_scene_id=filters_scene_id, filters_folder_id=filters_folder_id
            )
        )

    def create_session(self, *, body: models.SessionCreation) -> Response[models.CreatedSession]:
        """Create a session."""
        from .create_session import request as _request

        return self._client.send(_request(body=body))

    def get_session(self, session_id: str) -> Response[models.Session]:
        """Get a session."""
        from .get_session import request as _request

        return self._client.send(_request(session_id))

    def kill_session(self, session_id: str) -> Response[None]:
        """End a session."""
        from .kill_session import request as _request

        return self._client.send(_request(session_id))

    def join_session(self, session_id: str, *, body: models.SessionJoining) -> Response[models.SessionToken]:
        """Join a session."""
        from .join_session import request as _request

        return self._client.send(_request(session_id, body=body))

    def get_client(self, session_id: str, client_id: str) -> Response[models.SessionClient]:
        """Get a client of a session."""
        from .get_client import request as _request

        return self._client.send(_request(session_id, client_id))

    def kick_client_from_session(self, session_id: str, client_id: str) -> Response[None]:
        """Disconnect a client from a session."""
        from .kick_client_from_session import request as _request

        return self._client.send(_request(session_id, client_id))

    def join_session_as_guest(self) -> Response[models.SessionToken]:
        """Join a session as a guest."""
        from .join_session_as_guest import request as _request

        return self._client.send(_request())

    def generate_guest_token(self, session_id: str) -> Response[models.GuestToken]:
        """Generate a guest token."""
        from .generate_guest_token import request as _request

        return self._client.send(_request(session_id))


class AsyncSessionsWithResponse:
    """The operations of `AsyncSessionsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_sessions_in_folder(self, folder_id: str) -> Response[list[models.Session]]:
        """List the sessions running scenes of a folder."""
        from .get_sessions_in_folder import request as _request

        return await self._client.send(_request(folder_id))

    async def get_scene_sessions(self, scene_id: str) -> Response[list[models.Session]]:
        """List the sessions of a scene."""
        from .get_scene_sessions import request as _request

        return await self._client.send(_request(scene_id))

    async def get_running_sessions(
        self,
        *,
        filters_user_id: str | Unset = UNSET,
        filters_scene_id: str | Unset = UNSET,
        filters_folder_id: str | Unset = UNSET,
    ) -> Response[list[models.Session]]:
        """List sessions."""
        from .get_running_sessions import request as _request

        return await self._client.send(
            _request(
                filters_user_id=filters_user_id, filters_scene_id=filters_scene_id, filters_folder_id=filters_folder_id
            )
        )

    async def create_session(self, *, body: models.SessionCreation) -> Response[models.CreatedSession]:
        """Create a session."""
        from .create_session import request as _request

        return await self._client.send(_request(body=body))

    async def get_session(self, session_id: str) -> Response[models.Session]:
        """Get a session."""
        from .get_session import request as _request

        return await self._client.send(_request(session_id))

    async def kill_session(self, session_id: str) -> Response[None]:
        """End a session."""
        from .kill_session import request as _request

        return await self._client.send(_request(session_id))

    async def join_session(self, session_id: str, *, body: models.SessionJoining) -> Response[models.SessionToken]:
        """Join a session."""
        from .join_session import request as _request

        return await self._client.send(_request(session_id, body=body))

    async def get_client(self, session_id: str, client_id: str) -> Response[models.SessionClient]:
        """Get a client of a session."""
        from .get_client import request as _request

        return await self._client.send(_request(session_id, client_id))

    async def kick_client_from_session(self, session_id: str, client_id: str) -> Response[None]:
        """Disconnect a client from a session."""
        from .kick_client_from_session import request as _request

        return await self._client.send(_request(session_id, client_id))

    async def join_session_as_guest(self) -> Response[models.SessionToken]:
        """Join a session as a guest."""
        from .join_session_as_guest import request as _request

        return await self._client.send(_request())

    async def generate_guest_token(self, session_id: str) -> Response[models.GuestToken]:
        """Generate a guest token."""
        from .generate_guest_token import request as _request

        return await self._client.send(_request(session_id))
