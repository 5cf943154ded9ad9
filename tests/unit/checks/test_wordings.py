"""The wordings that the law's checks look for can be looked for together."""

from boldprint.jurisdiction.rulebook import WordingFile, _folder, _read


def test_no_wording_refers_to_a_group_or_sets_flags_of_its_own() -> None:
    patterns = [pattern for wording in _read(WordingFile, _folder() / "wordings.yaml").wordings for pattern in wording.patterns]
    assert patterns
    assert not [pattern for pattern in patterns if "(?P" in pattern or "(?i" in pattern or any(rf"\{number}" in pattern for number in range(1, 10))]
