#!/usr/bin/env bash
# Puts every primitive of GoSync under stress for so many seconds (600), and prints the seeds:
#   eng/stress.sh [seconds] [--seed N] [--scenario NAME] [--goroutines N] [--processors N]
# A fault is printed with the options that repeat the run. Exit code 1 if there was one.
set -euo pipefail
cd "$(dirname "$0")/../tests/stress"
dotnet build -c Release -v quiet -nologo
exec dotnet bin/Release/net10.0/Stress.dll "$@"
