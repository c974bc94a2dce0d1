#!/usr/bin/env bash
# GC: memory of large objects that died is given back to the system at every collection, also with System.GC.RetainVM, unless an object
# stands behind it.
#
# Expected: a program that makes one array of 4 MB after the other and drops each goes on in the memory that it has, as RetainVM promises
# to put memory that would be released on a list for later. Seen (runtime 10, linux-x64): each array costs a page fault
# for each of its pages, with RetainVM as without. Four small large objects that stay, each behind a gap of 7 MB, bring the faults to a
# fifth or less: memory in gaps is used again as it is.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > large.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
    <ServerGarbageCollection>false</ServerGarbageCollection>
    <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
  </PropertyGroup>
</Project>
X
cat > large.cs <<'X'
using System;
using System.IO;

// Field 10 of /proc/self/stat: the page faults so far that needed no reading.
static long Faults() => long.Parse(File.ReadAllText("/proc/self/stat").Split(") ")[1].Split(' ')[7]);

var staying = new byte[4][];
for (var i = 0; args.Length > 0 && i < staying.Length; i++)
{
    var gap = GC.AllocateUninitializedArray<byte>(7 << 20);
    staying[i] = GC.AllocateUninitializedArray<byte>(100_000);
    GC.KeepAlive(gap);
}
var (sum, before) = (0, 0L);
for (var i = 0; i < 250; i++)
{
    if (i == 50) before = Faults();
    var array = new byte[4 << 20];
    for (var at = 0; at < array.Length; at += 4096) array[at] = 1;
    sum += array[4096];
}
Console.WriteLine((Faults() - before) / 200);
GC.KeepAlive(staying);
X
dotnet build -c Release -o out -v quiet -nologo >build.log || { cat build.log; exit 1; }
default=$(dotnet out/large.dll)
retained=$(DOTNET_GCRetainVM=1 dotnet out/large.dll)
gaps=$(dotnet out/large.dll gaps)
echo "page faults for each array of 1,024 pages: $default by default, $retained with RetainVM, $gaps with gaps before objects that stay"
if [ "$default" -lt 250 ] || [ "$retained" -lt 250 ] || [ "$gaps" -gt $((default / 5)) ]; then
  echo "changed: expected hundreds, hundreds, and a fifth of that or less"
  exit 1
fi
