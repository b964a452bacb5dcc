"""Progress bars in a terminal; rich, an extra, is imported when the first bar is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ._errors import ConfigError
from ._jobs.status import JobStatus
from ._redact import one_line
from ._transfer.progress import Progress


@contextmanager
def progress_bars() -> Iterator[Callable[[str], Callable[[Progress | JobStatus], None]]]:
    """Show progress bars until the end of the `with` block; needs the extra ``progress``.

    Yields:
        A function that adds a bar with a title, and returns an `on_progress` callback for a job or a transfer.

    Raises:
        ConfigError: If the extra is not installed.
    """
    try:
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bars
    except ImportError:
        raise ConfigError("progress_bars needs the extra: install tiepoint-core[progress]") from None
    # Titles and names are not markup, even if they have brackets.
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}", markup=False),
    )
    with Bars(*columns) as bars:

        def bar(title: str) -> Callable[[Progress | JobStatus], None]:
            task = bars.add_task(one_line(title), total=None, note="")

            def update(state: Progress | JobStatus) -> None:
                if isinstance(state, JobStatus):
                    total = None if state.progress is None else 1.0
                    bars.update(task, completed=state.progress or 0.0, total=total, note=one_line(state.state))
                else:
                    bars.update(task, completed=state.done, total=state.total, note=one_line(state.name))

            return update

        yield bar
