"""Steps of many files: the contents of a folder, their names, the largest file first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from .._errors import PageLoop, TransferError
from .._paging.kinds import PageResult
from .._redact import one_line
from .azure import Blob, read_list
from .destination import Destination
from .download import Download
from .local_names import PARTS, local_names
from .progress import FolderTransferResult, Meter
from .steps import (
    BlockingCall,
    Remote,
    Steps,
    Workers,
    file_error,
    file_errors,
    run_blocking,
    send_request,
    storage_error,
)
from .upload import Source, Upload, stamp_of


class Listing:
    """Request of one page of a container's list.

    Args:
        container: The container.
        prefix: Beginning of the names.
        marker: Marker of the page, or None for the first page.
        page_size: Maximum number of blobs, or None for the service's default.
    """

    def __init__(self, container: Remote, prefix: str, marker: str | None, page_size: int | None) -> None:
        self._arguments = (container, prefix, marker, page_size)
        self._page: PageResult[Blob] = PageResult(items=())

    def begin(self) -> Steps[None]:
        """Fetch the page."""
        self._page = yield from _list_page(*self._arguments)

    def outcome(self) -> PageResult[Blob]:
        """Return the page."""
        return self._page


def _list_page(
    container: Remote,
    prefix: str,
    marker: str | None,
    page_size: int | None = None,
    *,
    include_folders: bool = False,
) -> Steps[PageResult[Blob]]:
    optional = {"prefix": prefix, "marker": marker or "", "maxresults": str(page_size or "")}
    params = {"restype": "container", "comp": "list"} | {name: text for name, text in optional.items() if text}
    response = yield from send_request(container, "GET", params=params)
    if not response.is_success:
        raise storage_error(response)
    return read_list(response, include_folders=include_folders)


def _list_all(container: Remote, prefix: str, *, include_folders: bool = False) -> Steps[list[Blob]]:
    """Return all blobs whose names begin with a prefix."""
    blobs: list[Blob] = []
    markers: set[str] = set()
    marker: str | None = None
    while True:
        page = yield from _list_page(container, prefix, marker, include_folders=include_folders)
        blobs += page.items
        marker = page.next
        if marker is None:
            return blobs
        if marker in markers:
            raise PageLoop("the list of the container goes round in a circle", token=marker)
        markers.add(marker)


class _Folder:
    def __init__(self, workers: Workers, meter: Meter) -> None:
        self._workers = workers
        self._meter = meter
        self._files: Sequence[Upload | Download] = ()
        self._renamed: dict[str, str] = {}
        self._skipped: tuple[str, ...] = ()

    def outcome(self) -> FolderTransferResult:
        """Return the result, after all files are complete."""
        self._meter.end()
        files = sorted((each.completed for each in self._files), key=lambda file: file.name)
        return FolderTransferResult(files=tuple(files), renamed=self._renamed, skipped=self._skipped)

    def _start(self, files: Sequence[Upload | Download]) -> None:
        self._files = files
        self._workers.add(*(each.begin() for each in files))


class DownloadFolder(_Folder):
    """Download of many files.

    Args:
        workers: Runner of the steps.
        meter: Meter of the bytes of all files.
        make: Function that makes the download of one file.
        destination: Destination of the folder; the destination of each file is derived from it.
        names: Names of the files.
        container: Container whose blobs are downloaded in place of `names`.
        prefix: Beginning of the blobs' names; the rest of a name is the path in the folder.
    """

    def __init__(
        self,
        workers: Workers,
        meter: Meter,
        make: Callable[[Destination], Download],
        destination: Destination,
        names: Iterable[str] = (),
        *,
        container: Remote | None = None,
        prefix: str = "",
    ) -> None:
        super().__init__(workers, meter)
        self._make = make
        self._destination = destination
        self._blobs: dict[str, Blob | None] = dict.fromkeys(names)
        self._container = container
        self._prefix = prefix

    def begin(self) -> Steps[None]:
        """Start all downloads."""
        prefix = self._prefix
        if self._container is not None:
            blobs = yield from _list_all(self._container, prefix)
            self._blobs = {each.name[len(prefix) :]: each for each in blobs}
        local = local_names(self._blobs)
        self._renamed = {prefix + name: path for name, path in local.items() if name != path}
        yield from run_blocking(self._destination.path, lambda: self._make_folders(set(local.values())))
        largest_first = sorted(self._blobs.items(), key=lambda each: -each[1].size if each[1] else 0)
        files = [self._make(self._destination_of(prefix + name, local[name], blob)) for name, blob in largest_first]
        for blob in self._blobs.values():
            if blob is not None:
                self._meter.expect(blob.size)
        self._start(files)

    def _destination_of(self, name: str, path: str, blob: Blob | None) -> Destination:
        destination = self._destination._replace(path=self._destination.path.joinpath(*path.split("/")), name=name)
        if blob is None:
            return destination
        checksum = f"md5:{blob.md5}" if destination.checksum == "md5" and blob.md5 else destination.checksum
        return destination._replace(size=blob.size, modified=blob.modified, checksum=checksum)

    def _make_folders(self, paths: set[str]) -> None:
        """Create all subfolders, none of which may be elsewhere because of a link."""
        folder = self._destination.path
        folder.mkdir(parents=True, exist_ok=True)
        root = folder.resolve()
        for path in sorted({path.rpartition("/")[0] for path in paths} - {""}):
            parent = folder.joinpath(*path.split("/"))
            if not parent.resolve().is_relative_to(root):
                raise file_error(parent, "a link leads out of the folder")
            with file_errors(parent):
                parent.mkdir(parents=True, exist_ok=True)


class _LocalFile(NamedTuple):
    name: str
    path: Path
    size: int


class UploadFolder(_Folder):
    """Upload of many files.

    Args:
        workers: Runner of the steps.
        meter: Meter of the bytes of all files.
        make: Function that makes the upload of one file.
        source: Source of the folder, whose name is the beginning of all names; the source of each file is derived
            from it.
        files: Name and path of each file. Defaults to all files of the folder.
    """

    def __init__(
        self,
        workers: Workers,
        meter: Meter,
        make: Callable[[Source], Upload],
        source: Source,
        files: Mapping[str, Path] | None = None,
    ) -> None:
        super().__init__(workers, meter)
        self._make = make
        self._source = source
        self._paths = files

    def begin(self) -> Steps[None]:
        """Start all uploads, or none if a path is not a file."""
        files: list[_LocalFile]
        if self._paths is None:
            files = yield from run_blocking(self._source.path, self._walk)
        else:
            paths = self._paths.items()
            files = yield BlockingCall(lambda: [_local_file(*each) for each in paths])
        files.sort(key=lambda each: -each.size)
        for each in files:
            self._meter.expect(each.size)
        base = self._source._replace(is_expected=True)
        self._start([self._make(base._replace(path=each.path, name=base.name + each.name)) for each in files])

    def _walk(self) -> list[_LocalFile]:
        files: list[_LocalFile] = []
        skipped: list[str] = []
        for folder, subfolders, names in os.walk(self._source.path, onerror=_raise):
            downloads = [name.removesuffix(PARTS[0]) for name in names if name.endswith(PARTS[0])]
            partial = {name + ending for name in downloads if name + PARTS[1] in names for ending in PARTS}
            for entry in sorted(subfolders + names):
                path = Path(folder, entry)
                name = path.relative_to(self._source.path).as_posix()
                if entry in partial or path.is_symlink() or not (path.is_dir() or path.is_file()):
                    skipped.append(name)
                elif path.is_file():
                    if not name.isprintable() and _has_surrogates(name):
                        raise TransferError(f"{one_line(name)}: the name is no text", path=os.fsencode(path).hex())
                    files.append(_LocalFile(name, path, stamp_of(path).size))
        self._skipped = tuple(skipped)
        return files


class Deletion:
    """Deletion of blobs.

    Args:
        workers: Runner of the steps.
        remote: Function that returns a blob by name, or the container for an empty name.
        names: Names of the blobs.
        prefix: Beginning of the names of further blobs. Defaults to no further blobs.
    """

    def __init__(
        self, workers: Workers, remote: Callable[[str], Remote], names: Sequence[str] = (), prefix: str = ""
    ) -> None:
        self._names = list(names)
        self._workers = workers
        self._remote = remote
        self._prefix = prefix

    def begin(self) -> Steps[None]:
        """Start all deletions."""
        if self._prefix:
            blobs = yield from _list_all(self._remote(""), self._prefix, include_folders=True)
            self._names += [each.name for each in blobs]
        self._workers.add(*map(self._delete, self._names))

    def outcome(self) -> int:
        """Return the number of blobs."""
        return len(self._names)

    def _delete(self, name: str) -> Steps[None]:
        response = yield from send_request(self._remote(name), "DELETE")
        if not response.is_success and response.status_code != 404:
            raise storage_error(response)


def _local_file(name: str, path: Path) -> _LocalFile:
    with file_errors(path):
        return _LocalFile(name, path, stamp_of(path).size)


def _has_surrogates(name: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in name)


def _raise(error: OSError) -> None:
    raise error
