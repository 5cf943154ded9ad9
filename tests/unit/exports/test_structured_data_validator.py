"""Every page through `@adobe/structured-data-validator`: no error; of its wishes only those that no shop here could state."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.support.linked import TERMS
from tests.support.public import sample_pages

HERE = Path(__file__).parents[2] / "standards" / "structured_data"
WISHES = {
    # Optional, and not among what a returns policy says: the same label and fee for each reason, a fee for restocking where there is none.
    "MerchantReturnPolicy": {
        "customerRemorseReturnLabelSource", "customerRemorseReturnShippingFeesAmount", "itemDefectReturnLabelSource",
        "itemDefectReturnShippingFeesAmount", "restockingFee", "returnLabelSource", "customerRemorseReturnFees", "itemDefectReturnFees",
        "refundType", "itemCondition", "returnPolicyCountry",
    },
    "DefinedRegion": {"addressRegion", "postalCode"},
    "HowToStep": {"image", "url", "video", "itemListElement"},
}


@pytest.mark.slow
@pytest.mark.skipif(not (HERE / "node_modules").is_dir() or shutil.which("node") is None, reason="run `make tools` with npm for it")
def test_no_page_has_an_error(tmp_path: Path) -> None:
    pages = {page.path: f"<!doctype html><title>x</title>{page.body.rpartition('<script type=')[1]}{page.body.rpartition('<script type=')[2]}"
             for page in sample_pages()}
    (tmp_path / "pages.json").write_text(json.dumps(pages))
    done = subprocess.run(["node", "validate.mjs", str(tmp_path / "pages.json"), str(TERMS)], cwd=HERE, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert found.keys() == pages.keys()
    wishes = frozenset[str]().union(*WISHES.values())
    bad = [(path, issue) for path, issues in found.items() for issue in issues
           if issue["severity"] == "ERROR" or not set(issue["fields"]) <= wishes]
    assert bad == []
