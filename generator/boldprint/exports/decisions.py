"""The public decision tables as JSON: compiled cells in all their versions, for programs that answer as the site does."""

import json

from boldprint.edition.decisions.block import FORMAT, public_cells, versions_json
from boldprint.edition.public import PublicLibrary
from boldprint.exports.export import Files, PublicExport


def _make(library: PublicLibrary) -> Files:
    """One file for each table: `decisions/returns.return.json`."""
    found: Files = {}
    for policy in library.decisions.policies:
        for table in policy.tables:
            made = {"v": FORMAT, "id": table.full_name, "zone": library.site.time_zone,
                    "versions": list(versions_json(policy, table, library.site, library.edition.day, public_cells))}
            found[f"decisions/{table.full_name}.json"] = (json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
    return found


PUBLIC_EXPORT = PublicExport("decisions", "the public decision tables, compiled, in all their versions", _make)
