#!/bin/sh
# Publishes the staff handbook in build/staff to a place that asks for a login, and to no other.
#   STAFF_URL    where colleagues read it: https://handbook.example.com
#   STAFF_COPY   the command that copies it there:
#                rsync -a --delete build/staff build/staff-headers deploy@handbook.example.com:/srv/handbook/
# Without STAFF_URL it packs build/staff.zip, to be handed on by you. .ci/nginx.conf and .ci/Caddyfile are servers with a login.
set -eu
cd "$(dirname "$0")/.."
if [ ! -f build/staff/index.html ]; then
  echo "There is no handbook to publish. Run “boldprint build” first." >&2
  exit 1
fi
if [ -z "${STAFF_URL:-}" ]; then
  (cd build && rm -f staff.zip && python3 -m zipfile -c staff.zip staff)
  echo "Packed build/staff.zip. Set STAFF_URL and STAFF_COPY to publish the handbook behind a login."
  exit 0
fi
if [ -z "${STAFF_COPY:-}" ]; then
  echo "STAFF_URL is set and STAFF_COPY is not. Set it to the command that copies build/staff to the server." >&2
  exit 1
fi
base="${STAFF_URL%/}"
host="${base#*://}"

# What a stranger gets: 401 and 403 are a refusal; another page after a redirect is the login of the host.
refuse_an_open_place() {
  for page in "$base/" "$base/index.html"; do
    told=$(curl --silent --location --max-time 30 --output /dev/null --write-out '%{http_code} %{url_effective}' "$page") || true
    case "$told" in
      "401 "* | "403 "*) ;;
      "200 http://$host"* | "200 https://$host"*) answer="it answers 200" ;;
      "200 "*) ;;
      "000 "*) answer="nobody answers" ;;
      *) answer="it answers ${told%% *}" ;;
    esac
    if [ -n "${answer:-}" ]; then
      echo "$page: $answer to a stranger, who should be asked for a login. $1" >&2
      exit 1
    fi
  done
}

refuse_an_open_place "Nothing was published."
sh -c "$STAFF_COPY"
refuse_an_open_place "The handbook lies open there now: take it away, switch the login on, and publish again."
echo "Published the handbook to $base."
