"""The way of many files: what is in a folder, under which names, the largest first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from .._errors import PageLoop, TransferError
from .._paging.kinds import PageResult
from .._redact import one_line
from .azure import Blob, read_list
from .destination import Target
from .download import Download
from .local_names import PARTS, local_names
from .progress import FolderTransferResult, Meter, TransferResult
from .steps import Disk, Flow, Remote, Workers, ask, on_disk, refused, tried, wrong
from .upload import Source, Upload, stamp_of

__all__ = ["Deletion", "DownloadFolder", "Listing", "UploadFolder"]


class Listing:
    """Ask for one page of a container's list.

    Args:
        container: The container.
        prefix: What the names begin with.
        marker: Of the page; None: the first.
        most: Blobs of the page; None: as the service likes.
        marks: Whether marks of folders are wanted too.

    Attributes:
        found: What came of it.
    """

    def __init__(
        self, container: Remote, prefix: str, marker: str | None = None, most: int | None = None, *, marks: bool = False
    ) -> None:
        self.found: PageResult[Blob] = PageResult(items=())
        self._container = container
        self._marks = marks
        told = {"prefix": prefix, "marker": marker or "", "maxresults": str(most or "")}
        self._params = {"restype": "container", "comp": "list"} | {name: text for name, text in told.items() if text}

    def begin(self) -> Flow[None]:
        """Ask for it."""
        response = yield from ask(self._container, "GET", params=self._params)
        if not response.is_success:
            raise refused(response)
        self.found = read_list(response, marks=self._marks)


def _all_of(container: Remote, prefix: str, *, marks: bool = False) -> Flow[list[Blob]]:
    """All blobs whose name begins so."""
    blobs: list[Blob] = []
    seen: set[str] = set()
    marker: str | None = None
    while True:
        listing = Listing(container, prefix, marker, marks=marks)
        yield from listing.begin()
        blobs += listing.found.items
        marker = listing.found.next
        if marker is None:
            return blobs
        if marker in seen:
            raise PageLoop("the list of the container goes round in a circle", token=marker)
        seen.add(marker)


class _Folder:
    def __init__(self, workers: Workers, meter: Meter) -> None:
        self._workers = workers
        self._meter = meter
        self._files: list[Upload] | list[Download] = []
        self._renamed: dict[str, str] = {}
        self._left_out: tuple[str, ...] = ()

    def outcome(self) -> FolderTransferResult:
        """What came of it, once all has ended."""
        files: Iterable[TransferResult] = (each.outcome() for each in self._files)
        return FolderTransferResult(
            files=tuple(sorted(files, key=lambda file: file.name)), renamed=self._renamed, left_out=self._left_out
        )


class DownloadFolder(_Folder):
    """Fetch many files.

    Args:
        workers: Run it.
        meter: Counts the bytes of all.
        make: Makes the download of one file; its target's path and size are set here.
        target: What all have in common: its path is the folder.
    """

    def __init__(self, workers: Workers, meter: Meter, make: Callable[[Target], Download], target: Target) -> None:
        super().__init__(workers, meter)
        self._make = make
        self._target = target

    def begin_listed(self, container: Remote, prefix: str) -> Flow[None]:
        """Fetch all blobs whose name begins so; what follows is their path in the folder."""
        blobs = yield from _all_of(container, prefix)
        yield from self.begin({each.name[len(prefix) :]: each for each in blobs}, prefix)

    def begin(self, names: Mapping[str, Blob | None], prefix: str = "") -> Flow[None]:
        """Fetch these, with what is known of them."""
        local = local_names(names)
        self._renamed = {prefix + name: path for name, path in local.items() if name != path}
        yield from tried(self._target.path, lambda: self._make_folders(set(local.values())))
        files = [
            self._make(self._target_of(prefix + name, local[name], blob))
            for name, blob in sorted(names.items(), key=lambda each: -each[1].size if each[1] else 0)
        ]
        for blob in names.values():
            if blob is not None:
                self._meter.expect(blob.size)
        self._files = files
        self._workers.add(*(each.begin() for each in files))

    def _target_of(self, name: str, path: str, blob: Blob | None) -> Target:
        target = self._target._replace(path=self._target.path.joinpath(*path.split("/")), name=name)
        if blob is None:
            return target
        checksum = f"md5:{blob.md5}" if target.checksum == "md5" and blob.md5 else target.checksum
        return target._replace(size=blob.size, modified=blob.modified, checksum=checksum)

    def _make_folders(self, paths: set[str]) -> None:
        """Make all folders, of which none may be elsewhere by way of a link."""
        folder = self._target.path
        folder.mkdir(parents=True, exist_ok=True)
        root = folder.resolve()
        for path in sorted({path.rpartition("/")[0] for path in paths} - {""}):
            parent = folder.joinpath(*path.split("/"))
            if not parent.resolve().is_relative_to(root):
                raise wrong(parent, "a link leads out of the folder")
            with on_disk(parent):
                parent.mkdir(parents=True, exist_ok=True)


class _Sized(NamedTuple):
    """A file here, and its name there."""

    name: str
    path: Path
    size: int


class UploadFolder(_Folder):
    """Send many files.

    Args:
        workers: Run it.
        meter: Counts the bytes of all.
        make: Makes the upload of one file.
        source: What all have in common: its name is what their names begin with.
    """

    def __init__(self, workers: Workers, meter: Meter, make: Callable[[Source], Upload], source: Source) -> None:
        super().__init__(workers, meter)
        self._make = make
        self._source = source

    def begin_walked(self) -> Flow[None]:
        """Send all that is in the folder, the source's path, now."""
        self._send((yield from tried(self._source.path, self._walk)))

    def begin(self, files: Mapping[str, Path]) -> Flow[None]:
        """Send these; none, if one of them is no file."""
        self._send((yield Disk(lambda: [_sized(*each) for each in files.items()])))

    def _send(self, found: list[_Sized]) -> None:
        found.sort(key=lambda each: -each.size)
        for each in found:
            self._meter.expect(each.size)
        base = self._source._replace(counted=True)
        files = [self._make(base._replace(path=each.path, name=base.name + each.name)) for each in found]
        self._files = files
        self._workers.add(*(each.begin() for each in files))

    def _walk(self) -> list[_Sized]:
        found: list[_Sized] = []
        left_out: list[str] = []
        for where, folders, files in os.walk(self._source.path, onerror=_raised):
            whole = [file.removesuffix(PARTS[0]) for file in files if file.endswith(PARTS[0])]
            partial = {name + ending for name in whole if name + PARTS[1] in files for ending in PARTS}
            for entry in sorted(folders + files):
                path = Path(where, entry)
                name = path.relative_to(self._source.path).as_posix()
                if entry in partial or path.is_symlink() or not (path.is_dir() or path.is_file()):
                    left_out.append(name)
                elif path.is_file():
                    if not name.isprintable() and _is_no_text(name):
                        raise TransferError(f"{one_line(name)}: the name is no text", path=os.fsencode(path).hex())
                    found.append(_Sized(name, path, stamp_of(path).size))
        self._left_out = tuple(left_out)
        return found


class Deletion:
    """Delete blobs.

    Args:
        workers: Run it.
        remote: Makes a blob of a name; of an empty one, the container.
        names: The blobs.
        prefix: Those whose names begin so, too; empty: no others.

    Attributes:
        names: The blobs, all of them once it has begun.
    """

    def __init__(
        self, workers: Workers, remote: Callable[[str], Remote], names: Sequence[str] = (), prefix: str = ""
    ) -> None:
        self.names = list(names)
        self._workers = workers
        self._remote = remote
        self._prefix = prefix

    def begin(self) -> Flow[None]:
        """Delete them; one that is not there is no error."""
        if self._prefix:
            blobs = yield from _all_of(self._remote(""), self._prefix, marks=True)
            self.names += [each.name for each in blobs]
        self._workers.add(*map(self._delete, self.names))

    def _delete(self, name: str) -> Flow[None]:
        response = yield from ask(self._remote(name), "DELETE")
        if not response.is_success and response.status_code != 404:
            raise refused(response)


def _sized(name: str, path: Path) -> _Sized:
    with on_disk(path):
        return _Sized(name, path, stamp_of(path).size)


def _is_no_text(name: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in name)


def _raised(error: OSError) -> None:
    raise error
