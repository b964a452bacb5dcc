"""Saved configurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncConfigurationsWithResponse, ConfigurationsWithResponse

__all__ = ("AsyncConfigurationsResource", "ConfigurationsResource")


class ConfigurationsResource:
    """Saved configurations."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> ConfigurationsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import ConfigurationsWithResponse

        return ConfigurationsWithResponse(self._client)

    def configurations_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts (documented).
        """
        from .configurations_healthcheck import request as _request

        self._client.send(_request())

    def list_configurations(
        self,
        *,
        org_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_version: str | Unset = UNSET,
        short_id: str | Unset = UNSET,
        sku: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        full_configuration: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.SavedConfigurationListing:
        """List saved configurations.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            product_id: Item.
            product_version: Version of the item.
            short_id: Short id.
            sku: SKU.
            metadata: Metadata. Send as JSON text.
            full_configuration: Return nested configurations in full.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Page of saved configurations.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts,
            npm:@threekit-tools/treble@0.0.97 dist/http/configurations.js (documented).
        """
        from .list_configurations import request as _request

        return self._client.send(
            _request(
                org_id=org_id,
                product_id=product_id,
                product_version=product_version,
                short_id=short_id,
                sku=sku,
                metadata=metadata,
                full_configuration=full_configuration,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        ).value

    def save_configuration(
        self,
        *,
        body: models.SaveConfigurationFormRequest | models.SaveConfigurationRequest,
        org_id: str | Unset = UNSET,
    ) -> models.SavedConfiguration:
        """Save a configuration.

        Args:
            body: What is sent, `models.SaveConfigurationFormRequest` or `models.SaveConfigurationRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The saved configuration.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/saveconfiguration,
            https://community.threekit.com/hc/en-us/articles/4406068967707-Configurations-API,
            npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts (documented).
        """
        from .save_configuration import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def get_configuration(
        self,
        configuration_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.SavedConfiguration:
        """Read a saved configuration.

        Args:
            configuration_id: Configuration id or short id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The saved configuration.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts,
            npm:@threekit-tools/treble@0.0.97 dist/http/configurations.js (documented).
        """
        from .get_configuration import request as _request

        return self._client.send(
            _request(configuration_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

    def get_configuration_file(
        self,
        configuration_id: str,
        attachment_key: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> File:
        """Download a file of a saved configuration.

        Args:
            configuration_id: Configuration id or short id.
            attachment_key: Attachment key given when it was saved.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts (documented).
        """
        from .get_configuration_file import request as _request

        return self._client.send(
            _request(
                configuration_id, attachment_key, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age
            )
        ).value

    def get_configuration_thumbnail(self, configuration_id: str, *, org_id: str | Unset = UNSET) -> File:
        """Download the thumbnail of a saved configuration.

        Args:
            configuration_id: Configuration id or short id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts (documented).
        """
        from .get_configuration_thumbnail import request as _request

        return self._client.send(_request(configuration_id, org_id=org_id)).value


class AsyncConfigurationsResource:
    """Saved configurations.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncConfigurationsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncConfigurationsWithResponse

        return AsyncConfigurationsWithResponse(self._client)

    async def configurations_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts (documented).
        """
        from .configurations_healthcheck import request as _request

        await self._client.send(_request())

    async def list_configurations(
        self,
        *,
        org_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_version: str | Unset = UNSET,
        short_id: str | Unset = UNSET,
        sku: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        full_configuration: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.SavedConfigurationListing:
        """List saved configurations.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            product_id: Item.
            product_version: Version of the item.
            short_id: Short id.
            sku: SKU.
            metadata: Metadata. Send as JSON text.
            full_configuration: Return nested configurations in full.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Page of saved configurations.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts,
            npm:@threekit-tools/treble@0.0.97 dist/http/configurations.js (documented).
        """
        from .list_configurations import request as _request

        return (
            await self._client.send(
                _request(
                    org_id=org_id,
                    product_id=product_id,
                    product_version=product_version,
                    short_id=short_id,
                    sku=sku,
                    metadata=metadata,
                    full_configuration=full_configuration,
                    page=page,
                    per_page=per_page,
                    sort=sort,
                    cache_scope=cache_scope,
                    cache_max_age=cache_max_age,
                )
            )
        ).value

    async def save_configuration(
        self,
        *,
        body: models.SaveConfigurationFormRequest | models.SaveConfigurationRequest,
        org_id: str | Unset = UNSET,
    ) -> models.SavedConfiguration:
        """Save a configuration.

        Args:
            body: What is sent, `models.SaveConfigurationFormRequest` or `models.SaveConfigurationRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The saved configuration.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/saveconfiguration,
            https://community.threekit.com/hc/en-us/articles/4406068967707-Configurations-API,
            npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts (documented).
        """
        from .save_configuration import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def get_configuration(
        self,
        configuration_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.SavedConfiguration:
        """Read a saved configuration.

        Args:
            configuration_id: Configuration id or short id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The saved configuration.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts,
            npm:@threekit-tools/treble@0.0.97 dist/http/configurations.js (documented).
        """
        from .get_configuration import request as _request

        return (
            await self._client.send(
                _request(configuration_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

    async def get_configuration_file(
        self,
        configuration_id: str,
        attachment_key: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> File:
        """Download a file of a saved configuration.

        Args:
            configuration_id: Configuration id or short id.
            attachment_key: Attachment key given when it was saved.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts (documented).
        """
        from .get_configuration_file import request as _request

        return (
            await self._client.send(
                _request(
                    configuration_id,
                    attachment_key,
                    org_id=org_id,
                    cache_scope=cache_scope,
                    cache_max_age=cache_max_age,
                )
            )
        ).value

    async def get_configuration_thumbnail(self, configuration_id: str, *, org_id: str | Unset = UNSET) -> File:
        """Download the thumbnail of a saved configuration.

        Args:
            configuration_id: Configuration id or short id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/savedConfigurations/SavedConfigurations.ts (documented).
        """
        from .get_configuration_thumbnail import request as _request

        return (await self._client.send(_request(configuration_id, org_id=org_id))).value
