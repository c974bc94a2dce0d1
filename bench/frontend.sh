#!/usr/bin/env bash
# Holds the front end against a Go installation: every package of src from its sources with its tests, every program of the test
# directory that must compile, and the time and memory of both beside go/parser and go/types doing the same. Prints the counts.
# usage: bench/frontend.sh [ROUNDS]    (needs Go 1.27, see eng/install-go.sh)
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-3}
go=${GO2CS_GO:-$(eng/install-go.sh)}
root=$("$go" env GOROOT)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build bench/frontend -c Release -p:ReadyToRun=false --nologo -v quiet
(cd bench/frontend/go && "$go" build -o "$folder/go" .)
ours=bench/frontend/bin/Release/net10.0/FrontendBench.dll
status=0
echo 'Programs of the test directory:'
dotnet "$ours" tests "$root" || status=1
for what in parse check; do
  echo "$what, go/parser and go/types:"
  "$folder/go" "$root" "$what" "$rounds"
  echo "$what, go2cs:"
  dotnet "$ours" tree "$root" "$what" "$rounds" || status=1
done
exit $status
