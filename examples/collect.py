"""List jobs page by page, wait for each and fetch its files: ``python examples/collect.py BASE_URL FOLDER``.

Nothing is said of connections that break: calls are made again, and transfers go on where they were. On this
machine, through proxies that cut every third answer in its middle: ``nox -s show -- collect``.
"""

import sys
from pathlib import Path

from tiepoint_core import BaseClient, BlobContainer, JobHandle, JobStatus, Pager, PageResult, Phase, TokenPaging


class Jobs:  # what a vendor's package says of its jobs
    kind = "example"

    def status(self, job_id: str) -> JobStatus:
        state = client.request("GET", f"/jobs/{job_id}").json()["state"]
        return JobStatus(state=state, phase=Phase.SUCCEEDED if state == "Done" else Phase.RUNNING)

    def cancel(self, job_id: str) -> None:
        client.request("DELETE", f"/jobs/{job_id}")

    def result(self, job_id: str) -> BlobContainer:
        return BlobContainer(lambda: client.request("GET", f"/jobs/{job_id}/files").json()["sas"])


def page(token: str | None, _: int | None) -> PageResult[dict[str, str]]:
    body = client.request("GET", "/jobs", params={"token": token} if token else {}).json()
    return PageResult(items=body["jobs"], next=body["next"])


with BaseClient(base_url=sys.argv[1]) as client:
    for job in Pager(page, TokenPaging()):
        with JobHandle(Jobs(), job["id"]).wait(timeout=600) as container:
            got = container.download_folder(Path(sys.argv[2], job["id"]), job["id"])
        print(f"{job['id']}: {len(got.files)} files, {sum(each.size for each in got.files):,} bytes")
