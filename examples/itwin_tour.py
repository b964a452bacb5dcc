"""From photos to a mesh on Bentley's iTwin Platform: the sample of README.md, which ``nox -s quickstart`` runs."""

from pathlib import Path

from tiepoint_core import progress_bars
from tiepoint_itwin import Client
from tiepoint_itwin.modeling import Calibration, FillImageProperties, Reconstruction

with Client.from_env() as client:  # ITWIN_CLIENT_ID and ITWIN_CLIENT_SECRET
    print("projects:", *(itwin.display_name for itwin in client.itwins.list(sub_class="Project")))
    project = client.for_itwin("Sandbox project")  # the name of yours
    jobs, data = project.modeling.jobs, project.reality_data

    with progress_bars() as bar:
        photos = data.create("Photos of a bridge", "CCImageCollection")
        data.files(photos.id).upload("photos", on_progress=bar("upload"))
        filled = jobs.run(FillImageProperties(image_collections=[photos.id]), on_progress=bar("FillImageProperties"))
        calibrated = jobs.run(Calibration(scene=filled.scene), on_progress=bar("Calibration"))
        made = jobs.run(
            Reconstruction(scene=calibrated.scene, exports=["3DTiles", "LAS"]),
            name="Bridge",
            on_progress=bar("Reconstruction"),
        )
        for export in made.exports or []:
            folder = f"bridge/{export.format_}"
            data.files(export.location).download(folder, overwrite=True, on_progress=bar(f"download {folder}"))

    print("files:", *sorted(path.as_posix() for path in Path("bridge").rglob("*.*")))
    for job in jobs.list(state="Success", page_size=2, limit=5):  # two a request, to show that pages do not show
        print("done:", job.type_, job.id)
