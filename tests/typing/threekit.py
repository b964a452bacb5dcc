"""Sample code of a tiepoint-threekit user, type-checked against the installed package and run with a base URL."""

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
    """Call one operation per resource class, plainly and by `with_response`; only type-checked."""
    api = client.api.rest_api
    api.analytics.analytics_healthcheck()
    assert_type(api.analytics.with_response.analytics_healthcheck().status_code, int)
    api.assets.assets_healthcheck()
    assert_type(api.assets.with_response.assets_healthcheck().status_code, int)
    assert_type(api.assets_v2.get_asset_v2("id"), models.AssetV2)
    assert_type(api.assets_v2.with_response.get_asset_v2("id").value, models.AssetV2)
    api.products.products_healthcheck()
    assert_type(api.products.with_response.products_healthcheck().status_code, int)
    api.legacy_catalog.catalog_healthcheck()
    assert_type(api.legacy_catalog.with_response.catalog_healthcheck().status_code, int)
    api.catalog_products.catalog_products_healthcheck()
    assert_type(api.catalog_products.with_response.catalog_products_healthcheck().status_code, int)
    api.asset_jobs.asset_jobs_healthcheck()
    assert_type(api.asset_jobs.with_response.asset_jobs_healthcheck().status_code, int)
    assert_type(api.data_tables.list_datatables(per_page=5), models.DatatableListing)
    assert_type(api.data_tables.with_response.list_datatables(per_page=5).value, models.DatatableListing)
    api.fast_compositor.fast_compositor_healthcheck()
    assert_type(api.fast_compositor.with_response.fast_compositor_healthcheck().status_code, int)
    api.files.files_healthcheck()
    assert_type(api.files.with_response.files_healthcheck().status_code, int)
    assert_type(api.jobs.list_jobs(), models.JobListing)
    assert_type(api.jobs.with_response.list_jobs().value, models.JobListing)
    assert_type(api.job_tasks.list_job_tasks(), models.JobTaskListing)
    assert_type(api.job_tasks.with_response.list_job_tasks().value, models.JobTaskListing)
    assert_type(api.job_runs.list_job_runs(), models.JobRunListing)
    assert_type(api.job_runs.with_response.list_job_runs().value, models.JobRunListing)
    assert_type(api.layers.list_layers(), models.LayerListing)
    assert_type(api.layers.with_response.list_layers().value, models.LayerListing)
    api.orders.orders_healthcheck()
    assert_type(api.orders.with_response.orders_healthcheck().status_code, int)
    assert_type(api.orgs.list_orgs(), models.OrgListing)
    assert_type(api.orgs.with_response.list_orgs().value, models.OrgListing)
    api.pdf.pdf_healthcheck()
    assert_type(api.pdf.with_response.pdf_healthcheck().status_code, int)
    assert_type(api.pricebooks.list_pricebooks("org"), models.PricebookListing)
    assert_type(api.pricebooks.with_response.list_pricebooks("org").value, models.PricebookListing)
    api.configurations.configurations_healthcheck()
    assert_type(api.configurations.with_response.configurations_healthcheck().status_code, int)
    assert_type(api.tags.list_tags(), models.TagListing)
    assert_type(api.tags.with_response.list_tags().value, models.TagListing)
    api.webhooks.webhooks_healthcheck()
    assert_type(api.webhooks.with_response.webhooks_healthcheck().status_code, int)
    api.access_tokens.access_tokens_healthcheck()
    assert_type(api.access_tokens.with_response.access_tokens_healthcheck().status_code, int)
    api.apps.apps_healthcheck()
    assert_type(api.apps.with_response.apps_healthcheck().status_code, int)
    api.users.users_healthcheck()
    assert_type(api.users.with_response.users_healthcheck().status_code, int)
    api.images.images_healthcheck()
    assert_type(api.images.with_response.images_healthcheck().status_code, int)
    assert_type(api.translations.get_translations(), dict[str, Any])
    assert_type(api.translations.with_response.get_translations().value, dict[str, Any])
    assert_type(api.variants.get_variant("id"), models.Variant)
    assert_type(api.variants.with_response.get_variant("id").value, models.Variant)
    api.cas.cas_healthcheck()
    assert_type(api.cas.with_response.cas_healthcheck().status_code, int)
    assert_type(api.customers.list_customers(), models.CustomerListing)
    assert_type(api.customers.with_response.list_customers().value, models.CustomerListing)
    api.alpha.glb_healthcheck()
    assert_type(api.alpha.with_response.glb_healthcheck().status_code, int)


async def every_resource_async(client: tiepoint_threekit.AsyncClient) -> None:
    """Call one operation per resource class, plainly and by `with_response`; only type-checked."""
    api = client.api.rest_api
    await api.analytics.analytics_healthcheck()
    assert_type((await api.analytics.with_response.analytics_healthcheck()).status_code, int)
    await api.assets.assets_healthcheck()
    assert_type((await api.assets.with_response.assets_healthcheck()).status_code, int)
    assert_type(await api.assets_v2.get_asset_v2("id"), models.AssetV2)
    assert_type((await api.assets_v2.with_response.get_asset_v2("id")).value, models.AssetV2)
    await api.products.products_healthcheck()
    assert_type((await api.products.with_response.products_healthcheck()).status_code, int)
    await api.legacy_catalog.catalog_healthcheck()
    assert_type((await api.legacy_catalog.with_response.catalog_healthcheck()).status_code, int)
    await api.catalog_products.catalog_products_healthcheck()
    assert_type((await api.catalog_products.with_response.catalog_products_healthcheck()).status_code, int)
    await api.asset_jobs.asset_jobs_healthcheck()
    assert_type((await api.asset_jobs.with_response.asset_jobs_healthcheck()).status_code, int)
    assert_type(await api.data_tables.list_datatables(per_page=5), models.DatatableListing)
    assert_type((await api.data_tables.with_response.list_datatables(per_page=5)).value, models.DatatableListing)
    await api.fast_compositor.fast_compositor_healthcheck()
    assert_type((await api.fast_compositor.with_response.fast_compositor_healthcheck()).status_code, int)
    await api.files.files_healthcheck()
    assert_type((await api.files.with_response.files_healthcheck()).status_code, int)
    assert_type(await api.jobs.list_jobs(), models.JobListing)
    assert_type((await api.jobs.with_response.list_jobs()).value, models.JobListing)
    assert_type(await api.job_tasks.list_job_tasks(), models.JobTaskListing)
    assert_type((await api.job_tasks.with_response.list_job_tasks()).value, models.JobTaskListing)
    assert_type(await api.job_runs.list_job_runs(), models.JobRunListing)
    assert_type((await api.job_runs.with_response.list_job_runs()).value, models.JobRunListing)
    assert_type(await api.layers.list_layers(), models.LayerListing)
    assert_type((await api.layers.with_response.list_layers()).value, models.LayerListing)
    await api.orders.orders_healthcheck()
    assert_type((await api.orders.with_response.orders_healthcheck()).status_code, int)
    assert_type(await api.orgs.list_orgs(), models.OrgListing)
    assert_type((await api.orgs.with_response.list_orgs()).value, models.OrgListing)
    await api.pdf.pdf_healthcheck()
    assert_type((await api.pdf.with_response.pdf_healthcheck()).status_code, int)
    assert_type(await api.pricebooks.list_pricebooks("org"), models.PricebookListing)
    assert_type((await api.pricebooks.with_response.list_pricebooks("org")).value, models.PricebookListing)
    await api.configurations.configurations_healthcheck()
    assert_type((await api.configurations.with_response.configurations_healthcheck()).status_code, int)
    assert_type(await api.tags.list_tags(), models.TagListing)
    assert_type((await api.tags.with_response.list_tags()).value, models.TagListing)
    await api.webhooks.webhooks_healthcheck()
    assert_type((await api.webhooks.with_response.webhooks_healthcheck()).status_code, int)
    await api.access_tokens.access_tokens_healthcheck()
    assert_type((await api.access_tokens.with_response.access_tokens_healthcheck()).status_code, int)
    await api.apps.apps_healthcheck()
    assert_type((await api.apps.with_response.apps_healthcheck()).status_code, int)
    await api.users.users_healthcheck()
    assert_type((await api.users.with_response.users_healthcheck()).status_code, int)
    await api.images.images_healthcheck()
    assert_type((await api.images.with_response.images_healthcheck()).status_code, int)
    assert_type(await api.translations.get_translations(), dict[str, Any])
    assert_type((await api.translations.with_response.get_translations()).value, dict[str, Any])
    assert_type(await api.variants.get_variant("id"), models.Variant)
    assert_type((await api.variants.with_response.get_variant("id")).value, models.Variant)
    await api.cas.cas_healthcheck()
    assert_type((await api.cas.with_response.cas_healthcheck()).status_code, int)
    assert_type(await api.customers.list_customers(), models.CustomerListing)
    assert_type((await api.customers.with_response.list_customers()).value, models.CustomerListing)
    await api.alpha.glb_healthcheck()
    assert_type((await api.alpha.with_response.glb_healthcheck()).status_code, int)


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
