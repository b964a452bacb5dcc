"""Calls of every operation of iTwin, one or more for each status that is documented for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from attr import evolve, frozen
from tiepoint_itwin import Client
from tiepoint_itwin_api.itwins import models as itwins
from tiepoint_itwin_api.reality_conversion import models as conversion
from tiepoint_itwin_api.reality_conversion.api.jobs import JobsResource as ConversionJobs
from tiepoint_itwin_api.reality_management import models as management
from tiepoint_itwin_api.reality_modeling import models as modeling
from tiepoint_itwin_api.reality_modeling.api.files import files_get_all
from tiepoint_itwin_api.reality_modeling.api.jobs import JobsResource as ModelingJobs

from ...support.itwin_platform import CONVERSION, ITWINS, MANAGEMENT, MODELING, NOWHERE, V1, Platform

__all__ = ["CALLS", "Call", "StatusCall"]

Call = Callable[[Client, Platform], object]
"""Asks the client, after the platform made what is needed; of an async client, gives what is to be awaited."""
Of = Callable[[Client, str], object]
Identity = Callable[[Platform], str]


@frozen(kw_only=True)
class StatusCall:
    """A call, and the status of its answer."""

    api: str
    operation: str
    status: int
    call: Call

    def __str__(self) -> str:
        return f"{self.api}-{self.operation}-{self.status}"


def _of(ask: Of, identity: Identity) -> Call:
    """Ask for what has this id."""
    return lambda c, p: ask(c, identity(p))


def _to_nowhere(ask: Callable[[Client, str, str], object], c: Client, data: str) -> object:
    return ask(c, data, NOWHERE)


def _nowhere(_: Platform) -> str:
    return NOWHERE


def _jobs(
    api: str,
    jobs: Callable[[Client], ModelingJobs | ConversionJobs],
    create: Callable[[Client, dict[str, Any]], object],
) -> Iterator[tuple[str, int, Call]]:
    """The operations that Modeling and Conversion share."""

    def listed(text: str) -> Call:
        return lambda c, _: jobs(c).jobs_get_all(filter_=text)

    def created(**changes: str) -> Call:
        return lambda c, p: create(c, {**p.body(api), **changes})

    def cancelled_late(c: Client, p: Platform) -> object:
        job = p.job(api)
        p.wait(1)
        return jobs(c).jobs_cancel(job)

    yield "jobs-get-all", 200, listed("state eq Success")
    yield "jobs-get-all", 400, listed("size eq 1")
    yield "jobs-get-all", 404, listed(f"iTwinId eq {NOWHERE}")
    yield "jobs-create", 201, created()
    yield "jobs-create", 400, created(type="Tilling")
    yield "jobs-create", 404, created(iTwinId=NOWHERE)
    of_one: dict[str, Of] = {
        "jobs-get": lambda c, job: jobs(c).jobs_get(job),
        "jobs-cancel": lambda c, job: jobs(c).jobs_cancel(job),
        "jobs-progress": lambda c, job: jobs(c).jobs_progress(job),
        "jobs-messages": lambda c, job: jobs(c).jobs_messages(job),
    }
    for operation, ask in of_one.items():
        yield operation, 200, _of(ask, lambda p: p.job(api))
        yield operation, 404, _of(ask, _nowhere)
    yield "jobs-cancel", 422, cancelled_late


def _modeling() -> Iterator[tuple[str, int, Call]]:
    def create(c: Client, body: dict[str, Any]) -> object:
        return c.api.reality_modeling.jobs.jobs_create(body=modeling.JobCreate.from_dict(body))

    def bucket(c: Client, itwin: str) -> object:
        return c.api.reality_modeling.buckets.buckets_get(itwin)

    def without_outputs(c: Client, p: Platform) -> object:
        specifications = modeling.ReconstructionSpecificationsCreate(
            inputs=modeling.ReconstructionInputs(scene=p.data()), outputs=modeling.ReconstructionOutputsCreate()
        )
        body = modeling.JobCreate(
            type_=modeling.JobType.RECONSTRUCTION, itwin_id=p.itwin_id, specifications=specifications
        )
        return c.api.reality_modeling.jobs.jobs_create(body=body)

    def files_of_version_1(c: Client, _: Platform) -> object:
        # No argument leads there: the operation is sent with an Accept that it has not.
        request = files_get_all.request()
        request.headers = {"Accept": V1}
        return c.api.reality_modeling.send(request)

    def estimate(**inputs: str) -> Call:
        return lambda c, p: c.api.reality_modeling.costs.costs_estimate(
            body=modeling.CostEstimationCreate(
                type_=modeling.JobType.CALIBRATION,
                specifications={"inputs": inputs or {"scene": p.data()}, "outputs": ["scene"]},
                cost_parameters=modeling.CalibrationCost(gpix=12.5, mpoints=0),
            )
        )

    yield from _jobs(MODELING, lambda c: c.api.reality_modeling.jobs, create)
    yield "jobs-create", 422, without_outputs
    yield "buckets-get", 200, _of(bucket, Platform.itwin)
    yield "buckets-get", 400, _of(bucket, _far_away)
    yield "buckets-get", 404, _of(bucket, _nowhere)
    yield "files-get-all", 200, lambda c, _: c.api.reality_modeling.files.files_get_all()
    yield "files-get-all", 404, files_of_version_1
    yield "costs-estimate", 200, estimate()
    yield "costs-estimate", 400, estimate(photos="none")


def _conversion() -> Iterator[tuple[str, int, Call]]:
    def create(c: Client, body: dict[str, Any]) -> object:
        return c.api.reality_conversion.jobs.jobs_create(body=conversion.JobCreate.from_dict(body))

    def not_for_now(c: Client, p: Platform) -> object:
        specifications = conversion.ContextSceneTilerSpecificationsCreate(
            inputs=conversion.ContextSceneTilerInputs(scene=p.data())
        )
        body = conversion.JobCreate(
            type_=conversion.JobType.CONTEXT_SCENE_TILER,
            itwin_id=p.itwin_id,
            specifications=specifications,
        )
        return c.api.reality_conversion.jobs.jobs_create(body=body)

    yield from _jobs(CONVERSION, lambda c: c.api.reality_conversion.jobs, create)
    yield "jobs-create", 422, not_for_now


def _management() -> Iterator[tuple[str, int, Call]]:
    def create(itwin: Identity) -> Call:
        return lambda c, p: c.api.reality_management.reality_data.create_reality_data(
            body=management.RealityDataCreate(display_name="Photos", type_="CCImageCollection", itwin_id=itwin(p))
        )

    def associated_before(c: Client, p: Platform) -> object:
        data, itwin = p.data(), p.itwin()
        assert p.call("POST", f"/reality-management/reality-data/{data}/itwins/{itwin}").status_code == 200
        return dissociate(c, data, itwin)

    yield "get-all-reality-data", 200, lambda c, _: c.api.reality_management.reality_data.get_all_reality_data(top=2)
    yield "get-all-reality-data", 422, lambda c, _: c.api.reality_management.reality_data.get_all_reality_data(top=1001)
    yield "create-reality-data", 201, create(lambda p: p.itwin_id)
    yield "create-reality-data", 403, create(lambda p: p.shared)
    yield "create-reality-data", 422, create(lambda _: "no-id")
    described = management.RealityDataUpdate(description="Of the north side")
    of_one: dict[str, Of] = {
        "get-reality-data-details": lambda c, d: c.api.reality_management.reality_data.get_reality_data_details(d),
        "update-reality-data": lambda c, d: c.api.reality_management.reality_data.update_reality_data(
            d, body=described
        ),
        "delete-reality-data": lambda c, d: c.api.reality_management.reality_data.delete_reality_data(d),
        "get-read-access-to-reality-data-container": lambda c, d: (
            c.api.reality_management.containers.get_read_access_to_reality_data_container(d)
        ),
        "get-write-access-to-reality-data-container": lambda c, d: (
            c.api.reality_management.containers.get_write_access_to_reality_data_container(d)
        ),
        "get-reality-data-iTwins": lambda c, d: c.api.reality_management.associations.get_reality_data_itwins(d),
    }
    for operation, ask in of_one.items():
        yield operation, 204 if operation.startswith("delete") else 200, _of(ask, Platform.data)
    of_one_and_itwin: dict[str, Callable[[Client, str, str], object]] = {
        "move-reality-data": lambda c, d, itwin: c.api.reality_management.reality_data.move_reality_data(
            d, body=management.MoveRequest(itwin_id=itwin)
        ),
        "associate-to-iTwin": lambda c, d, itwin: c.api.reality_management.associations.associate_to_itwin(d, itwin),
        "dissociate-from-iTwin": lambda c, d, itwin: c.api.reality_management.associations.dissociate_from_itwin(
            d, itwin
        ),
    }
    move, associate, dissociate = of_one_and_itwin.values()
    to_nowhere: dict[str, Of] = {name: partial(_to_nowhere, ask) for name, ask in of_one_and_itwin.items()}
    for operation, ask in (of_one | to_nowhere).items():
        if operation != "dissociate-from-iTwin":
            yield operation, 403, _of(ask, _shared_data)
        yield operation, 404, _of(ask, _nowhere)
        yield operation, 422, _of(ask, lambda _: "no-id")
    yield "move-reality-data", 204, lambda c, p: move(c, p.data(), p.itwin())
    yield "move-reality-data", 403, lambda c, p: move(c, p.data(), p.shared)
    yield "move-reality-data", 409, lambda c, p: move(c, p.data(), p.itwin_id)
    yield "associate-to-iTwin", 200, lambda c, p: associate(c, p.data(), p.itwin())
    yield "associate-to-iTwin", 403, lambda c, p: associate(c, p.data(), p.shared)
    yield "dissociate-from-iTwin", 204, associated_before
    yield "dissociate-from-iTwin", 403, lambda c, p: dissociate(c, _shared_data(p), p.shared)


def _itwins() -> Iterator[tuple[str, int, Call]]:
    bridge = itwins.ITwinCreate(
        class_=itwins.ITwinClass.THING, sub_class=itwins.ITwinSubClass.ASSET, display_name="Bridge"
    )

    def create(c: Client, body: itwins.ITwinCreate) -> object:
        return c.api.itwins.itwins.create_itwin(body=body)

    def update(c: Client, itwin: str, body: itwins.ITwinUpdate | None = None) -> object:
        return c.api.itwins.itwins.update_itwin(itwin, body=body or itwins.ITwinUpdate(display_name="B"))

    def unfavor(identity: Identity) -> Call:
        return lambda c, p: c.api.itwins.favorites.remove_itwin_from_my_favorites(identity(p))

    def export(form: str) -> Call:
        def ask(c: Client, p: Platform) -> object:
            p.wait(4)  # three an hour, one at a time
            body = itwins.ExportCreate(output_format=itwins.ExportOutputFormat(form))
            return c.api.itwins.exports.create_export(body=body)

        return ask

    yield "get-my-itwins", 200, lambda c, _: c.api.itwins.itwins.get_my_itwins(sub_class="Project,Asset")
    yield "get-my-itwins", 422, lambda c, _: c.api.itwins.itwins.get_my_itwins(sub_class="Bridge")
    yield "create-itwin", 201, lambda c, _: create(c, bridge)
    yield "create-itwin", 403, lambda c, p: create(c, evolve(bridge, parent_id=p.shared))
    yield "create-itwin", 409, lambda c, p: create(c, evolve(bridge, number=_number_that_is_taken(p)))
    yield "create-itwin", 422, lambda c, _: create(c, evolve(bridge, sub_class=itwins.ITwinSubClass("Bridge")))
    yield "update-itwin", 200, lambda c, p: update(c, p.itwin())
    yield "update-itwin", 403, lambda c, p: update(c, p.shared)
    yield "update-itwin", 404, lambda c, _: update(c, NOWHERE)
    yield "update-itwin", 409, lambda c, p: update(c, p.itwin(), itwins.ITwinUpdate(number=_number_that_is_taken(p)))
    yield (
        "update-itwin",
        422,
        lambda c, p: update(c, p.itwin(), itwins.ITwinUpdate(status=itwins.ITwinStatus("Asleep"))),
    )
    yield "delete-itwin", 403, lambda c, p: c.api.itwins.itwins.delete_itwin(p.shared)
    of_one: dict[tuple[str, int], Of] = {
        ("get-itwin", 200): lambda c, itwin: c.api.itwins.itwins.get_itwin(itwin),
        ("delete-itwin", 204): lambda c, itwin: c.api.itwins.itwins.delete_itwin(itwin),
        ("get-itwin-account", 200): lambda c, itwin: c.api.itwins.accounts.get_itwin_account(itwin),
        ("add-itwin-to-my-favorites", 204): lambda c, itwin: c.api.itwins.favorites.add_itwin_to_my_favorites(itwin),
        ("add-itwin-to-my-recents", 204): lambda c, itwin: c.api.itwins.recents.add_itwin_to_my_recents(itwin),
        ("get-repositories-by-itwin-id", 200): lambda c, itwin: c.api.itwins.repositories.get_repositories_by_itwin_id(
            itwin
        ),
    }
    for (operation, status), ask in of_one.items():
        yield operation, status, _of(ask, Platform.itwin)
        yield operation, 404, _of(ask, _nowhere)
    yield (
        "add-itwin-to-my-recents",
        403,
        lambda c, p: c.api.itwins.recents.add_itwin_to_my_recents(_itwin_of_another(p)),
    )
    yield "remove-itwin-from-my-favorites", 204, unfavor(_favorite)
    yield "remove-itwin-from-my-favorites", 404, unfavor(_nowhere)
    yield (
        "get-repositories-by-itwin-id",
        422,
        lambda c, p: c.api.itwins.repositories.get_repositories_by_itwin_id(p.itwin(), sub_class="WebMapService"),
    )
    yield "get-my-primary-account", 200, lambda c, _: c.api.itwins.accounts.get_my_primary_account()
    yield "get-my-favorite-itwins", 200, lambda c, _: c.api.itwins.favorites.get_my_favorite_itwins()
    yield "get-my-favorite-itwins", 422, lambda c, _: c.api.itwins.favorites.get_my_favorite_itwins(top=0)
    yield "get-my-recently-used-itwins", 200, lambda c, _: c.api.itwins.recents.get_my_recently_used_itwins()
    yield "get-my-recently-used-itwins", 422, lambda c, _: c.api.itwins.recents.get_my_recently_used_itwins(top=0)
    yield "get-my-exports", 200, lambda c, _: c.api.itwins.exports.get_my_exports()
    yield "create-export", 201, export("Csv")
    yield "create-export", 422, export("Xml")
    yield "get-export", 200, lambda c, p: c.api.itwins.exports.get_export(_exported(p))
    yield "get-export", 404, lambda c, _: c.api.itwins.exports.get_export(NOWHERE)


def _shared_data(p: Platform) -> str:
    """Reality data that everybody sees and nobody changes, nor reads its files."""
    return p.sandbox.itwin.shared_data_id


def _made(p: Platform, *, headers: dict[str, str] | None = None, **more: str) -> str:
    """A new iTwin with more than a name."""
    body = {"class": "Thing", "subClass": "Asset", "displayName": "Bridge", **more}
    return p.made(p.call("POST", "/itwins/", json=body, headers=headers or {}), "iTwin")


def _far_away(p: Platform) -> str:
    """An iTwin in a data center that has no buckets."""
    p.sandbox.itwin.modeling.unsupported_locations = frozenset({"UAE North"})
    return _made(p, dataCenterLocation="UAE North")


def _itwin_of_another(p: Platform) -> str:
    token = p.sandbox.itwin.issuer.issue("sandbox-native-app")
    return _made(p, headers={"authorization": f"Bearer {token}"})


def _favorite(p: Platform) -> str:
    itwin = p.itwin()
    assert p.call("POST", f"/itwins/favorites/{itwin}").status_code == 204
    return itwin


def _number_that_is_taken(p: Platform) -> str:
    p.number += 1
    number = f"B-{p.number}"
    _made(p, number=number)
    return number


def _exported(p: Platform) -> str:
    p.wait(4)  # three an hour, one at a time
    return p.made(p.call("POST", "/itwins/exports", json={"outputFormat": "Csv"}), "export")


CALLS = [
    StatusCall(api=api, operation=operation, status=status, call=call)
    for api, calls in ((MODELING, _modeling), (CONVERSION, _conversion), (MANAGEMENT, _management), (ITWINS, _itwins))
    for operation, status, call in calls()
]
