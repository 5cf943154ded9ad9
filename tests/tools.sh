#!/bin/sh
# Says which outside tools the tests find. With CI=true a missing one is an error.
missing=""
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing="$missing chromium"
command -v node >/dev/null || missing="$missing node"
if [ -n "$missing" ]; then
  echo "Not installed:$missing. The tests that need it are skipped."
  [ "${CI:-}" != "true" ] || exit 1
fi
