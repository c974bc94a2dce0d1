#!/usr/bin/env bash
# GC: the concurrent collector, which is the default, collects the young generations many times more often than the other one.
#
# Expected: System.GC.Concurrent decides whether collections of the whole heap run beside the program; generations 0 and 1, which always
# stop it, are collected alike. Seen (runtime 10, linux-x64, workstation collector): a program that fills tables of 32 MB, one row of
# 16 kB after the other, and drops each when it is full, has several times as many collections with the concurrent collector. What may be
# allocated before the next one is capped there at a few megabytes; without it, it grows with what survives. Most of that program's time
# goes to moving rows that die soon after.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > rows.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
</Project>
X
cat > rows.cs <<'X'
using System;

long sum = 0;
for (var round = 0; round < 30; round++)
{
    var table = new long[2000][];
    for (var i = 0; i < table.Length; i++) table[i] = new long[2000];
    sum += table[round][round];
}
Console.WriteLine(GC.CollectionCount(0) + sum);
Console.Error.WriteLine($"{Environment.Version}: {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)} collections of generations 0, 1, 2");
X
dotnet build -c Release -o out -v quiet -nologo >build.log || { cat build.log; exit 1; }
concurrent=$(DOTNET_gcServer=0 DOTNET_gcConcurrent=1 dotnet out/rows.dll)
other=$(DOTNET_gcServer=0 DOTNET_gcConcurrent=0 dotnet out/rows.dll)
echo "concurrent: $concurrent collections; not concurrent: $other"
if [ "$concurrent" -lt $((other * 3)) ]; then
  echo "changed: the concurrent collector no longer collects far more often"
  exit 1
fi
