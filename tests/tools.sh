#!/bin/sh
# Says which outside tools the tests find. With CI=true a missing one is an error.
missing=""
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing="$missing chromium"
command -v node >/dev/null || missing="$missing node"
if [ -n "$missing" ]; then
  echo "Not installed:$missing. The tests that need it are skipped."
  [ "${CI:-}" != "true" ] || exit 1
fi
# The validator of structured data: pinned by its lock, fetched from the registry that npm is set to.
if command -v npm >/dev/null && [ ! -d tests/standards/structured_data/node_modules ]; then
  (cd tests/standards/structured_data && npm ci --silent --no-audit --no-fund >/dev/null 2>&1) || {
    echo "The validator of structured data could not be fetched. The test that needs it is skipped."
    [ "${CI:-}" != "true" ] || exit 1
  }
fi
