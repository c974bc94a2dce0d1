// What makes no program is refused in the words of `go run` (recorded from Go 1.27).
using Go2Cs.Diagnostics;
using Go2Cs.Pipeline;

namespace Go2Cs.Tests.Cli;

public class MainPackageTests
{
    [Theory]
    [InlineData("a.go", null)]
    [InlineData("a.go b.go", null)]
    [InlineData("./a.go b.go", null)]
    [InlineData("a.go sub/b.go", "named files must all be in one directory; have . and sub")]
    [InlineData("sub/a.go b.go", "named files must all be in one directory; have sub and .")]
    [InlineData("a.go a.go", "package command-line-arguments: case-insensitive file name collision: \"a.go\" and \"a.go\"")]
    [InlineData("a.go A.go", "package command-line-arguments: case-insensitive file name collision: \"a.go\" and \"A.go\"")]
    [InlineData("a_test.go", "go: cannot run *_test.go files (a_test.go)")]
    public void Refusal_OfNames_IsGos(string paths, string? expected) => Assert.Equal(expected, MainPackage.Refusal(paths.Split(' ')));

    [Theory]
    [InlineData("package main", "package main", null)]
    [InlineData("// c\n\n/* d */ package main", "package main;", null)]
    [InlineData("package p", "package p\nfunc f( {", "package command-line-arguments is not a main package")]
    [InlineData("package main", "package q", "found packages main (a.go) and q (b.go) in /x")]
    [InlineData("package q", "package main", "found packages q (a.go) and main (b.go) in /x")]
    [InlineData("", "package q", null)]
    [InlineData("pack main", "package q", null)]
    [InlineData("package", "package q", null)]
    public void Refusal_OfPackages_IsGos(string a, string b, string? expected) =>
        Assert.Equal(expected, MainPackage.Refusal("command-line-arguments", [new SourceFile("/x/a.go", a), new SourceFile("/x/b.go", b)]));
}
