"""List jobs page by page, wait for each, and fetch its files, through proxies that cut connections.

Run it by::

    nox -s show -- collect

All of it stays on this machine: a service of jobs, an emulator of Azure's storage, and in front of both a proxy that
cuts every third answer in its middle. Nothing of that is seen below: calls are made again, transfers go on where they
were.

It ends with status 1 unless every file is there with the bytes that it should have.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from tiepoint_core import BaseClient, BlobContainer, Found, JobHandle, JobStatus, Pager, Phase, Tokens

from tests.core.transfer.machine import on_this_machine


class Jobs:
    """What a vendor's package says of its jobs."""

    kind = "example"

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def status(self, job_id: str) -> JobStatus:
        """Ask for the status."""
        state = self._client.request("GET", f"/jobs/{job_id}").json()["state"]
        return JobStatus(state=state, phase=Phase.SUCCEEDED if state == "Done" else Phase.RUNNING)

    def cancel(self, job_id: str) -> None:
        """Ask for it to be cancelled."""
        self._client.request("DELETE", f"/jobs/{job_id}")

    def result(self, job_id: str) -> str:
        """Give the address of its files, with a signature."""
        return str(self._client.request("GET", f"/jobs/{job_id}/files").json()["sas"])


def main(folder: Path) -> int:
    """Run it; the result is the exit status."""
    with on_this_machine() as machine, BaseClient(base_url=machine.url) as client:

        def page(token: str | None, _: int | None) -> Found[Any]:
            body = client.request("GET", "/jobs", params={"token": token} if token else {}).json()
            return Found(items=body["jobs"], next=body["next"])

        jobs = Jobs(client)
        for job in Pager(page, Tokens()):
            JobHandle(jobs, job["id"]).wait(timeout=60.0, schedule=lambda *_: 0.05)
            with BlobContainer(lambda job_id=job["id"]: jobs.result(job_id)) as container:
                got = container.download_folder(folder / job["id"], job["id"])
            print(f"{job['id']}: {len(got.files)} files, {sum(each.size for each in got.files):,} bytes")
        print(f"answers that were cut: {machine.cut}")
        return 0 if machine.are_all_in(folder) else 1


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as there:
        sys.exit(main(Path(there)))
