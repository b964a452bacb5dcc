"""Bars in a terminal for what takes long; rich, an extra, is imported when the first is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ._errors import ConfigError
from ._jobs.status import JobStatus
from ._redact import one_line
from ._transfer.progress import Progress


@contextmanager
def progress_bars() -> Iterator[Callable[[str], Callable[[Progress | JobStatus], None]]]:
    """Show bars until the end of the `with` block.

    What it gives makes a bar of a title, to be used as `on_progress` of a wait for a job or of a transfer. It comes
    with the extra ``progress``.

    Raises:
        ConfigError: The extra is not installed.
    """
    try:
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bars
    except ImportError:
        raise ConfigError("progress_bars needs the extra: install tiepoint-core[progress]") from None
    # Titles and names are text, though there may be brackets in them.
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[told]}", markup=False),
    )
    with Bars(*columns) as bars:

        def bar(title: str) -> Callable[[Progress | JobStatus], None]:
            task = bars.add_task(one_line(title), total=None, told="")

            def told(state: Progress | JobStatus) -> None:
                if isinstance(state, JobStatus):
                    total = None if state.progress is None else 1.0
                    bars.update(task, completed=state.progress or 0.0, total=total, told=one_line(state.state))
                else:
                    bars.update(task, completed=state.done, total=state.total, told=one_line(state.name))

            return told

        yield bar
