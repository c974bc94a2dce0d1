#!/usr/bin/env bash
# GC: the size of generation 0 can be set for a process by an environment variable, and not by its runtimeconfig.json.
#
# Expected: what DOTNET_GCName sets, System.GC.Name in runtimeconfig.json sets as well (GCHeapCount and System.GC.HeapCount, GCServer and
# so on). Seen (runtime 10, linux-x64): DOTNET_GCgen0size=0x10000000 leaves a program that allocates 512 MB with a tenth of its
# collections or less; System.GC.Gen0Size with the same value changes nothing, and nothing says so.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > young.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup Condition="'$(Gen0)' != ''">
    <RuntimeHostConfigurationOption Include="System.GC.Gen0Size" Value="$(Gen0)" />
  </ItemGroup>
</Project>
X
cat > young.cs <<'X'
using System;

object kept = null;
for (var i = 0; i < 512 * 1024; i++) kept = new byte[1000];
GC.KeepAlive(kept);
Console.WriteLine(GC.CollectionCount(0));
Console.Error.WriteLine(Environment.Version);
X
build() { dotnet build -c Release -o "$1" -v quiet -nologo "${@:2}" >build.log || { cat build.log; exit 1; }; }
export DOTNET_gcServer=0 DOTNET_gcConcurrent=1
build plain
default=$(dotnet plain/young.dll)
variable=$(DOTNET_GCgen0size=0x10000000 dotnet plain/young.dll)
build configured -p:Gen0=268435456
grep -q '"System.GC.Gen0Size": 268435456' configured/young.runtimeconfig.json
configured=$(dotnet configured/young.dll)
echo "collections: $default by default, $variable with the variable, $configured with System.GC.Gen0Size"
if [ "$variable" -gt $((default / 10)) ] || [ "$configured" -lt $((default / 2)) ]; then
  echo "changed: expected a tenth or less with the variable, and no change with the property"
  exit 1
fi
