#!/bin/sh
# Says which outside tools the tests find. With CI=true a missing one is an error.
missing=""
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing="$missing chromium"
command -v node >/dev/null || missing="$missing node"
if [ -n "$missing" ]; then
  echo "Not installed:$missing. The tests that need it are skipped."
  [ "${CI:-}" != "true" ] || exit 1
fi
# The validator of structured data and the language server that editors use for YAML: pinned by their locks, fetched from the registry that npm is set to.
for folder in tests/standards/structured_data tests/editor; do
  if command -v npm >/dev/null && [ ! -d "$folder/node_modules" ]; then
    (cd "$folder" && npm ci --ignore-scripts --silent --no-audit --no-fund >/dev/null 2>&1) || {
      echo "The tools in $folder could not be fetched. The tests that need them are skipped."
      [ "${CI:-}" != "true" ] || exit 1
    }
  fi
done
