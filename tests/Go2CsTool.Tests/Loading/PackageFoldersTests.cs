// Where the C# of a program's packages goes.
using Go2Cs.Pipeline;

namespace Go2Cs.Tests.Loading;

public sealed class PackageFoldersTests : IDisposable
{
    private readonly ModuleTree _tree = new();

    public void Dispose() => _tree.Dispose();

    private string Folders(string argument)
    {
        var folders = PackageFolders.Of(_tree.Program(argument));
        return string.Join(' ', folders.Select(static f => $"{f.Key.ImportPath}:{f.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_Packages_AreApart()
    {
        _tree.Write("go.mod", "module example.com/m\n\ngo 1.27\n");
        _tree.Write("r.go",
            "package r\n\nimport _ \"example.com/m/a/b\"\nimport _ \"example.com/m/bin/x\"\nimport _ \"example.com/m/B\"\n");
        _tree.Write("a/b/b.go", "package b\n");
        _tree.Write("b/b.go", "package b\n");
        _tree.Write("B/b.go", "package b\n\nimport _ \"example.com/m/b\"\n");
        _tree.Write("bin/x/x.go", "package x\n");
        _tree.Write("cmd/c/main.go", "package main\n\nimport _ \"example.com/m\"\n\nfunc main() {}\n");
        const string Below = "example.com/m/a/b:a/b example.com/m/b:b example.com/m/bin/x:bin_/x";
        Assert.Equal("example.com/m/B:B_ example.com/m/a/b:a/b example.com/m/b:b example.com/m/bin/x:bin_/x example.com/m:", Folders("."));
        Assert.Equal("example.com/m/B:B_ " + Below + " example.com/m/cmd/c: example.com/m:r", Folders("cmd/c"));
        Assert.Equal("command-line-arguments: example.com/m/B:B_ " + Below + " example.com/m:r", Folders("cmd/c/main.go"));
        Assert.Equal("example.com/m/B:B_ " + Below + " example.com/m/cmd/c:cmd/c example.com/m:", Folders("..."));
    }
}
