"""The first five minutes: each vendor that has an overlay, toured in its sandbox. Run it by ``nox -s quickstart``.

A tour is a program in this folder, the same that README.md shows; the sandbox's address and sign-in, which the vendor's
own would be, come by the environment.
"""

import contextlib
import os
import runpy
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path

from tiepoint_sandbox import Sandbox
from tiepoint_sandbox.itwin import Timing

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Run all tours; the result is the exit status."""
    warnings.showwarning = lambda message, *_: print("note:", message)
    for vendor, (title, program, steps, prepare) in TOURS.items():
        print(f"\n== {title}, simulated: a sandbox on this machine answers, and nothing is computed ==")
        print(f"examples/{program}: {steps}.\n")
        begun = time.monotonic()
        with Sandbox(vendor) as sandbox, tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
            settings = {**sandbox.settings, **prepare(sandbox, Path(folder))}
            for name in [each for each in os.environ if each.startswith(f"{sandbox.prefix}_")]:
                del os.environ[name]  # yours, for the vendor itself
            os.environ.update({f"{sandbox.prefix}_{name.upper()}": value for name, value in settings.items()})
            runpy.run_path(str(HERE / program), run_name="__main__")
        print(f"\nDone in {time.monotonic() - begun:.0f} s, simulated. With credentials, it asks {title} itself.")
    print("Next: README.md, and docs/itwin.md.")
    return 0


def _itwin(sandbox: Sandbox, folder: Path) -> Mapping[str, str]:
    """Put photos into the tour's folder, and give settings besides the sandbox's."""
    (folder / "photos").mkdir()
    for number in range(1, 9):
        (folder / "photos" / f"IMG_{number:04}.jpg").write_bytes(os.urandom(200_000))
    sandbox.itwin.modeling.timing = Timing(factor=0.1)  # jobs of two seconds
    return {"poll_seconds": "0.2"}


TOURS: Mapping[str, tuple[str, str, str, Callable[[Sandbox, Path], Mapping[str, str]]]] = {
    "itwin": (
        "Bentley iTwin",
        "itwin_tour.py",
        "sign in, find a project, upload photos, run three jobs with their waits, download, list page by page",
        _itwin,
    ),
}

if __name__ == "__main__":
    sys.exit(main())
