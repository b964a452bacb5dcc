"""What a user of tiepoint-threekit writes: checked against the installed package, and run with a base URL."""

import asyncio
import sys
from typing import Any, assert_type

import tiepoint_threekit
from tiepoint_threekit_api.rest_api import models

HEADERS = {"Authorization": "Bearer canary"}


def call(base_url: str) -> None:
    with tiepoint_threekit.Client(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        order = client.api.rest_api.orders.get_order("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed")
        assert assert_type(order.id, str) == "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"


async def call_async(base_url: str) -> None:
    async with tiepoint_threekit.AsyncClient(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        order = await client.api.rest_api.orders.get_order("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed")
        assert assert_type(order.id, str) == "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"


def every_resource_sync(client: tiepoint_threekit.Client) -> None:
    """Only type-checked: one operation of every resource class, by itself and with status and headers."""
    client.api.rest_api.analytics.analytics_healthcheck()
    assert_type((client.api.rest_api.analytics.with_response.analytics_healthcheck()).status_code, int)
    client.api.rest_api.assets.assets_healthcheck()
    assert_type((client.api.rest_api.assets.with_response.assets_healthcheck()).status_code, int)
    assert_type(client.api.rest_api.assets_v2.get_asset_v2("id"), models.AssetV2)
    assert_type((client.api.rest_api.assets_v2.with_response.get_asset_v2("id")).value, models.AssetV2)
    client.api.rest_api.products.products_healthcheck()
    assert_type((client.api.rest_api.products.with_response.products_healthcheck()).status_code, int)
    client.api.rest_api.legacy_catalog.catalog_healthcheck()
    assert_type((client.api.rest_api.legacy_catalog.with_response.catalog_healthcheck()).status_code, int)
    client.api.rest_api.catalog_products.catalog_products_healthcheck()
    assert_type((client.api.rest_api.catalog_products.with_response.catalog_products_healthcheck()).status_code, int)
    client.api.rest_api.asset_jobs.asset_jobs_healthcheck()
    assert_type((client.api.rest_api.asset_jobs.with_response.asset_jobs_healthcheck()).status_code, int)
    assert_type(client.api.rest_api.data_tables.list_datatables(per_page=5), models.DatatableListing)
    assert_type(
        (client.api.rest_api.data_tables.with_response.list_datatables(per_page=5)).value, models.DatatableListing
    )
    client.api.rest_api.fast_compositor.fast_compositor_healthcheck()
    assert_type((client.api.rest_api.fast_compositor.with_response.fast_compositor_healthcheck()).status_code, int)
    client.api.rest_api.files.files_healthcheck()
    assert_type((client.api.rest_api.files.with_response.files_healthcheck()).status_code, int)
    assert_type(client.api.rest_api.jobs.list_jobs(), models.JobListing)
    assert_type((client.api.rest_api.jobs.with_response.list_jobs()).value, models.JobListing)
    assert_type(client.api.rest_api.job_tasks.list_job_tasks(), models.JobTaskListing)
    assert_type((client.api.rest_api.job_tasks.with_response.list_job_tasks()).value, models.JobTaskListing)
    assert_type(client.api.rest_api.job_runs.list_job_runs(), models.JobRunListing)
    assert_type((client.api.rest_api.job_runs.with_response.list_job_runs()).value, models.JobRunListing)
    assert_type(client.api.rest_api.layers.list_layers(), models.LayerListing)
    assert_type((client.api.rest_api.layers.with_response.list_layers()).value, models.LayerListing)
    client.api.rest_api.orders.orders_healthcheck()
    assert_type((client.api.rest_api.orders.with_response.orders_healthcheck()).status_code, int)
    assert_type(client.api.rest_api.orgs.list_orgs(), models.OrgListing)
    assert_type((client.api.rest_api.orgs.with_response.list_orgs()).value, models.OrgListing)
    client.api.rest_api.pdf.pdf_healthcheck()
    assert_type((client.api.rest_api.pdf.with_response.pdf_healthcheck()).status_code, int)
    assert_type(client.api.rest_api.pricebooks.list_pricebooks("org"), models.PricebookListing)
    assert_type((client.api.rest_api.pricebooks.with_response.list_pricebooks("org")).value, models.PricebookListing)
    client.api.rest_api.configurations.configurations_healthcheck()
    assert_type((client.api.rest_api.configurations.with_response.configurations_healthcheck()).status_code, int)
    assert_type(client.api.rest_api.tags.list_tags(), models.TagListing)
    assert_type((client.api.rest_api.tags.with_response.list_tags()).value, models.TagListing)
    client.api.rest_api.webhooks.webhooks_healthcheck()
    assert_type((client.api.rest_api.webhooks.with_response.webhooks_healthcheck()).status_code, int)
    client.api.rest_api.access_tokens.access_tokens_healthcheck()
    assert_type((client.api.rest_api.access_tokens.with_response.access_tokens_healthcheck()).status_code, int)
    client.api.rest_api.apps.apps_healthcheck()
    assert_type((client.api.rest_api.apps.with_response.apps_healthcheck()).status_code, int)
    client.api.rest_api.users.users_healthcheck()
    assert_type((client.api.rest_api.users.with_response.users_healthcheck()).status_code, int)
    client.api.rest_api.images.images_healthcheck()
    assert_type((client.api.rest_api.images.with_response.images_healthcheck()).status_code, int)
    assert_type(client.api.rest_api.translations.get_translations(), dict[str, Any])
    assert_type((client.api.rest_api.translations.with_response.get_translations()).value, dict[str, Any])
    assert_type(client.api.rest_api.variants.get_variant("id"), models.Variant)
    assert_type((client.api.rest_api.variants.with_response.get_variant("id")).value, models.Variant)
    client.api.rest_api.cas.cas_healthcheck()
    assert_type((client.api.rest_api.cas.with_response.cas_healthcheck()).status_code, int)
    assert_type(client.api.rest_api.customers.list_customers(), models.CustomerListing)
    assert_type((client.api.rest_api.customers.with_response.list_customers()).value, models.CustomerListing)
    client.api.rest_api.alpha.glb_healthcheck()
    assert_type((client.api.rest_api.alpha.with_response.glb_healthcheck()).status_code, int)


async def every_resource_async(client: tiepoint_threekit.AsyncClient) -> None:
    """Only type-checked: one operation of every resource class, by itself and with status and headers."""
    await client.api.rest_api.analytics.analytics_healthcheck()
    assert_type((await client.api.rest_api.analytics.with_response.analytics_healthcheck()).status_code, int)
    await client.api.rest_api.assets.assets_healthcheck()
    assert_type((await client.api.rest_api.assets.with_response.assets_healthcheck()).status_code, int)
    assert_type(await client.api.rest_api.assets_v2.get_asset_v2("id"), models.AssetV2)
    assert_type((await client.api.rest_api.assets_v2.with_response.get_asset_v2("id")).value, models.AssetV2)
    await client.api.rest_api.products.products_healthcheck()
    assert_type((await client.api.rest_api.products.with_response.products_healthcheck()).status_code, int)
    await client.api.rest_api.legacy_catalog.catalog_healthcheck()
    assert_type((await client.api.rest_api.legacy_catalog.with_response.catalog_healthcheck()).status_code, int)
    await client.api.rest_api.catalog_products.catalog_products_healthcheck()
    assert_type(
        (await client.api.rest_api.catalog_products.with_response.catalog_products_healthcheck()).status_code, int
    )
    await client.api.rest_api.asset_jobs.asset_jobs_healthcheck()
    assert_type((await client.api.rest_api.asset_jobs.with_response.asset_jobs_healthcheck()).status_code, int)
    assert_type(await client.api.rest_api.data_tables.list_datatables(per_page=5), models.DatatableListing)
    assert_type(
        (await client.api.rest_api.data_tables.with_response.list_datatables(per_page=5)).value, models.DatatableListing
    )
    await client.api.rest_api.fast_compositor.fast_compositor_healthcheck()
    assert_type(
        (await client.api.rest_api.fast_compositor.with_response.fast_compositor_healthcheck()).status_code, int
    )
    await client.api.rest_api.files.files_healthcheck()
    assert_type((await client.api.rest_api.files.with_response.files_healthcheck()).status_code, int)
    assert_type(await client.api.rest_api.jobs.list_jobs(), models.JobListing)
    assert_type((await client.api.rest_api.jobs.with_response.list_jobs()).value, models.JobListing)
    assert_type(await client.api.rest_api.job_tasks.list_job_tasks(), models.JobTaskListing)
    assert_type((await client.api.rest_api.job_tasks.with_response.list_job_tasks()).value, models.JobTaskListing)
    assert_type(await client.api.rest_api.job_runs.list_job_runs(), models.JobRunListing)
    assert_type((await client.api.rest_api.job_runs.with_response.list_job_runs()).value, models.JobRunListing)
    assert_type(await client.api.rest_api.layers.list_layers(), models.LayerListing)
    assert_type((await client.api.rest_api.layers.with_response.list_layers()).value, models.LayerListing)
    await client.api.rest_api.orders.orders_healthcheck()
    assert_type((await client.api.rest_api.orders.with_response.orders_healthcheck()).status_code, int)
    assert_type(await client.api.rest_api.orgs.list_orgs(), models.OrgListing)
    assert_type((await client.api.rest_api.orgs.with_response.list_orgs()).value, models.OrgListing)
    await client.api.rest_api.pdf.pdf_healthcheck()
    assert_type((await client.api.rest_api.pdf.with_response.pdf_healthcheck()).status_code, int)
    assert_type(await client.api.rest_api.pricebooks.list_pricebooks("org"), models.PricebookListing)
    assert_type(
        (await client.api.rest_api.pricebooks.with_response.list_pricebooks("org")).value, models.PricebookListing
    )
    await client.api.rest_api.configurations.configurations_healthcheck()
    assert_type((await client.api.rest_api.configurations.with_response.configurations_healthcheck()).status_code, int)
    assert_type(await client.api.rest_api.tags.list_tags(), models.TagListing)
    assert_type((await client.api.rest_api.tags.with_response.list_tags()).value, models.TagListing)
    await client.api.rest_api.webhooks.webhooks_healthcheck()
    assert_type((await client.api.rest_api.webhooks.with_response.webhooks_healthcheck()).status_code, int)
    await client.api.rest_api.access_tokens.access_tokens_healthcheck()
    assert_type((await client.api.rest_api.access_tokens.with_response.access_tokens_healthcheck()).status_code, int)
    await client.api.rest_api.apps.apps_healthcheck()
    assert_type((await client.api.rest_api.apps.with_response.apps_healthcheck()).status_code, int)
    await client.api.rest_api.users.users_healthcheck()
    assert_type((await client.api.rest_api.users.with_response.users_healthcheck()).status_code, int)
    await client.api.rest_api.images.images_healthcheck()
    assert_type((await client.api.rest_api.images.with_response.images_healthcheck()).status_code, int)
    assert_type(await client.api.rest_api.translations.get_translations(), dict[str, Any])
    assert_type((await client.api.rest_api.translations.with_response.get_translations()).value, dict[str, Any])
    assert_type(await client.api.rest_api.variants.get_variant("id"), models.Variant)
    assert_type((await client.api.rest_api.variants.with_response.get_variant("id")).value, models.Variant)
    await client.api.rest_api.cas.cas_healthcheck()
    assert_type((await client.api.rest_api.cas.with_response.cas_healthcheck()).status_code, int)
    assert_type(await client.api.rest_api.customers.list_customers(), models.CustomerListing)
    assert_type((await client.api.rest_api.customers.with_response.list_customers()).value, models.CustomerListing)
    await client.api.rest_api.alpha.glb_healthcheck()
    assert_type((await client.api.rest_api.alpha.with_response.glb_healthcheck()).status_code, int)


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
