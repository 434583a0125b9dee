#!/usr/bin/env bash
# Requests a second, latency and memory of the main pages, measured with wrk on loopback.
# Usage: pages.sh NEWSARCHIVE-EXECUTABLE DATA-FOLDER [SECONDS]
# The first two rows are the peers: an answer without data, and a static file.
set -euo pipefail
program=$1 data=$2 seconds=${3:-10} url=http://127.0.0.1:5799
here=$(cd "$(dirname "$0")" && pwd)

"$program" serve --data "$data" --urls "$url" >/dev/null &
server=$!
trap 'kill "$server"' EXIT
until curl -sf "$url/health" >/dev/null; do sleep 0.2; done

article=$(curl -s "$url/articles" | grep -o '/articles/[0-9][^"#?]*' | head -n 1)
person=$(curl -s "$url/people" | grep -o '/people/[0-9][^"#?]*' | head -n 1)
memory() { awk '/VmRSS/ {printf "%.0f MB\n", $2 / 1024}' "/proc/$server/status"; }

echo "memory before: $(memory)"
printf '%-42s %10s %9s %9s %8s\n' page requests/s p50 p95 errors
for path in /health /css/archive.css / "$article" "$person" "/search?q=the" "/search?q=harbour+council" "/api/v1/search?q=bridge"; do
  wrk -t1 -c8 -d2s "$url$path" >/dev/null
  wrk -t1 -c8 -d"${seconds}s" -s "$here/report.lua" "$url$path" | awk -v page="$path" '/^REPORT/ {printf "%-42s %10s %9s %9s %8s\n", substr(page, 1, 42), $2, $3, $4, $5}'
done
echo "memory after: $(memory)"
