#!/usr/bin/env bash
# ReadyToRun: List<T> over a struct of one's own is not in the image; two options that crossgen2 lists without explaining put it there.
#
# Expected: an instance of a framework generic over a value type that only this assembly has is compiled with the assembly: nobody else
# could have it. Seen (crossgen2 and runtime 10.0.12, linux-x64): every method of List<Pair> goes to the JIT at each start, while those
# of List<PairObject>, a class, come from the framework's image. With --opt-cross-module System.Private.CoreLib and
# --non-local-generics-module "*" (PublishReadyToRunCrossgen2ExtraArgs) the image holds all but the static constructor.
set -euo pipefail
version=10.0.12
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pairs.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <PublishReadyToRun>true</PublishReadyToRun>
    <SelfContained>true</SelfContained>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <PropertyGroup Condition="'$(WithOptions)' == 'true'">
    <PublishReadyToRunCrossgen2ExtraArgs>--opt-cross-module:System.Private.CoreLib;--non-local-generics-module:*</PublishReadyToRunCrossgen2ExtraArgs>
  </PropertyGroup>
</Project>
X
cat > pairs.cs <<'X'
using System;
using System.Collections.Generic;

var structs = new List<Pair>();
var objects = new List<PairObject>();
for (var i = 0; i < 10; i++)
{
    structs.Add(new Pair(i, "x"));
    objects.Add(new PairObject(i, "x"));
}
Console.WriteLine(structs[3].Number + objects[4].Number);

readonly record struct Pair(int Number, string Text);
sealed record PairObject(int Number, string Text);
X
measure() {
  dotnet publish -c Release -o "$1" "-p:RuntimeFrameworkVersion=$version" "${@:2}" > publish.log || { cat publish.log; exit 2; }
  DOTNET_JitStdOutFile=$work/$1.txt DOTNET_JitDisasmSummary=1 "./$1/pairs" > answer.txt
  [[ $(cat answer.txt) == 7 ]] || { echo "changed: $(cat answer.txt)"; exit 1; }
  structs=$(grep 'List`1\[Pair\]' "$1.txt" | grep -vc ':.cctor' || true)
  objects=$(grep -c 'List`1\[PairObject\]\|List`1\[System.__Canon\]' "$1.txt" || true)
  echo "ReadyToRun $version, $1: methods compiled by the JIT: $structs of List<Pair>, $objects of List<PairObject>"
}
measure plain
plain=$structs others=$objects
rm -rf obj
measure options -p:WithOptions=true
[[ $plain -gt 3 && $others -eq 0 && $structs -eq 0 && $objects -eq 0 ]] || { echo "changed"; cat plain.txt options.txt; exit 1; }
