#!/usr/bin/env bash
# ReadyToRun: a method that touches UInt128 is left to the JIT, silently.
#
# Expected: crossgen2 compiles every method of an assembly that it can see the types of; UInt128 is an ordinary struct of two ulongs
# in System.Runtime. Seen (crossgen2 and runtime 10.0.12, linux-x64): of two bit sets that do the same, the one of two ulongs runs
# from the image, the one of a UInt128 is compiled again at every start, as is each method that creates one, and the build prints no
# word of it. DOTNET_JitStdOutFile with DOTNET_JitDisasmSummary lists what the JIT compiled.
set -euo pipefail
version=10.0.12
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > bits.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <PublishReadyToRun>true</PublishReadyToRun>
    <SelfContained>true</SelfContained>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
</Project>
X
cat > bits.cs <<'X'
using System;
using System.Runtime.CompilerServices;

var narrow = new Narrow(3, 70);
var wide = new Wide(3, 70);
Console.WriteLine($"{narrow.Contains(70)} {wide.Contains(70)} {narrow.Contains(4)} {wide.Contains(4)}");

readonly struct Narrow
{
    private readonly ulong low, high;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Narrow(int a, int b) => (low, high) = (Low(a) | Low(b), High(a) | High(b));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Contains(int bit) => (low & Low(bit) | high & High(bit)) != 0;

    private static ulong Low(int bit) => bit < 64 ? 1UL << bit : 0;

    private static ulong High(int bit) => bit < 64 ? 0 : 1UL << (bit - 64);
}

readonly struct Wide
{
    private readonly UInt128 bits;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Wide(int a, int b) => bits = UInt128.One << a | UInt128.One << b;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Contains(int bit) => (bits >> bit & UInt128.One) != UInt128.Zero;
}
X
dotnet publish -c Release -o out "-p:RuntimeFrameworkVersion=$version" > publish.log || { cat publish.log; exit 2; }
! grep -q UInt128 publish.log || { echo "changed: the build speaks of UInt128"; exit 1; }
DOTNET_JitStdOutFile=$work/jit.txt DOTNET_JitDisasmSummary=1 ./out/bits > answer.txt
[[ $(cat answer.txt) == "True True False False" ]] || { echo "changed: $(cat answer.txt)"; exit 1; }
narrow=$(grep -c 'compiled Narrow:' jit.txt || true)
wide=$(grep -c 'compiled Wide:' jit.txt || true)
echo "ReadyToRun $version: methods compiled by the JIT: $narrow of Narrow (two ulongs), $wide of Wide (UInt128)"
[[ $narrow -eq 0 && $wide -eq 2 ]] || { echo "changed"; cat jit.txt; exit 1; }
