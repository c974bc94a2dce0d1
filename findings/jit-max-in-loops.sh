#!/usr/bin/env bash
# RyuJIT: Math.Max of two longs is a conditional move outside of loops, and a branch inside of them.
#
# Expected: Math.Max(long, long) costs the same wherever it stands; other compilers use a conditional move in loops, too. Seen (runtime
# 10, linux-x64, optimized code): the method without a loop has a cmov and the same expression in a loop has none. Where the data decides
# at random which is larger (tables of dynamic programming) the branch takes about twice the time of a choice by mask.
set -euo pipefail
[ "$(uname -m)" = x86_64 ] || { echo "skipped: the finding is about x64"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > largest.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
    <TieredCompilation>false</TieredCompilation>
  </PropertyGroup>
</Project>
X
cat > largest.cs <<'X'
using System;
using System.Runtime.CompilerServices;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long OfTwo(long a, long b) => Math.Max(a, b);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OfEach(long[] a, long[] b)
    {
        for (var i = 0; i < a.Length; i++) a[i] = Math.Max(a[i], b[i]);
    }

    private static void Main()
    {
        long[] a = [3, 1, 4], b = [1, 5, 9];
        OfEach(a, b);
        Console.WriteLine($"{Environment.Version} {string.Join(' ', a)} {OfTwo(2, 7)}");
    }
}
X
dotnet build -c Release -o out -v quiet -nologo >build.log || { cat build.log; exit 1; }
DOTNET_JitDisasm='OfTwo OfEach' DOTNET_JitStdOutFile="$work/code" dotnet out/largest.dll
count() { awk -v method="$1" '/^; Assembly listing/ { on = index($0, ":" method "(") } on' code | grep -c cmov || true; }
two=$(count OfTwo)
each=$(count OfEach)
echo "conditional moves: $two in the method without a loop, $each in the loop"
if [ "$two" -eq 0 ] || [ "$each" -ne 0 ]; then
  echo "changed: expected some without a loop and none in the loop"
  exit 1
fi
