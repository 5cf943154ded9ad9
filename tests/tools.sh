#!/bin/sh
# Says which outside tools the tests find. With CI=true a missing one is an error.
missing=""
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing="$missing chromium"
command -v node >/dev/null || missing="$missing node"
command -v java >/dev/null || missing="$missing java"
if [ -n "$missing" ]; then
  echo "Not installed:$missing. The tests that need it are skipped."
  [ "${CI:-}" != "true" ] || exit 1
fi
# The validators of structured data and of HTML (which runs in Java), the schema of SARIF, and the language server that editors use for YAML: pinned by their locks, fetched from the registry that npm is set to.
for folder in tests/standards/structured_data tests/standards/html tests/standards/sarif tests/editor; do
  if command -v npm >/dev/null && [ ! -d "$folder/node_modules" ]; then
    (cd "$folder" && npm ci --ignore-scripts --silent --no-audit --no-fund >/dev/null 2>&1) || {
      echo "The tools in $folder could not be fetched. The tests that need them are skipped."
      [ "${CI:-}" != "true" ] || exit 1
    }
  fi
done
