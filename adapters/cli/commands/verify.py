"""`samkjop verify`."""

import typer

from adapters.cli.failures import ExitCode
from adapters.cli.findings import findings_json, say_findings
from adapters.cli.hosts import opened_host
from adapters.cli.options import Data, Json, LedgerArgument
from adapters.cli.output import progress, root_text, say, say_json

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def verify(ledger: LedgerArgument, *, data: Data = None, as_json: Json = False) -> None:
    """Recompute everything from the stored entries; name the first wrong position and exit 1 if something is wrong.

    Held against the entries are the index, the ledger's head, tiles, checkpoints and guarded values; not the rows of
    projections, which `rebuild --check` holds against them.

    With --json: {"ledger", "sound", "size", "root", "covered", "checkpoints", "values", "erased", "findings"
    [{kind, position, last, path, sentence}]}, where covered is the size of the newest checkpoint.
    """
    with opened_host(data) as host, progress(f"Verifying {ledger}") as tell:
        report = host.verify(ledger, tell)
    if as_json:
        say_json(
            {
                "ledger": ledger,
                "sound": report.sound,
                "size": report.size,
                "root": root_text(report.root),
                "covered": report.covered,
                "checkpoints": report.checkpoints,
                "values": report.values,
                "erased": report.erased,
                "findings": findings_json(report.findings),
            }
        )
    elif report.sound:
        say(f"{ledger} is sound: {report.size} entries, root {root_text(report.root)}")
        say(f"{report.covered} of them stand under a signed checkpoint; there are {report.checkpoints} checkpoints")
        say(f"{report.values} guarded values fit their commitments, {report.erased} are erased")
    else:
        say(f"{ledger} is NOT sound ({report.size} entries):")
        say_findings(report.findings)
    if not report.sound:
        raise typer.Exit(ExitCode.FINDINGS)
