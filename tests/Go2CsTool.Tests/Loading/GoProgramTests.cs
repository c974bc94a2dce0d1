// Programs as ProgramSource gives them: kinds, modules and workspaces, language versions, embedded files, and what is told of wrong ones.
using System.Text;
using Go2Cs.Loading;
using Go2Cs.Validation;

namespace Go2Cs.Tests.Loading;

[Collection("environment")] // sets variables that other tests read
public sealed class GoProgramTests : IDisposable
{
    private readonly ModuleTree _tree = new();
    private readonly Dictionary<string, string?> _environment = [];

    public void Dispose()
    {
        foreach (var (name, value) in _environment)
            Environment.SetEnvironmentVariable(name, value);
        _tree.Dispose();
    }

    private void Set(string name, string value)
    {
        _environment.TryAdd(name, Environment.GetEnvironmentVariable(name));
        Environment.SetEnvironmentVariable(name, value);
    }

    private void Write(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
            _tree.Write(name, text);
    }

    private static string Describe(GoProgram program) =>
        string.Join(' ', program.Packages.Where(static p => p.Kind != PackageKind.Bound).Select(static p => $"{p.ImportPath}:{p.Kind}"));

    [Fact]
    public void Program_OfSeveralPackages_HasThemInOrderWithFilesAndTables()
    {
        Write(
            ("go.mod", "module m\n\ngo 1.21\n"),
            ("cmd/x/main.go", "package main\n\nimport (\n\t\"fmt\"\n\t\"m/a\"\n)\n\nfunc main() { fmt.Fprintln(nil, a.X) }\n"),
            ("a/b.go", "package a\n\nvar X = y + 1\n"),
            ("a/a.go", "//go:build go1.25\n\npackage a\n\nimport \"m/a/internal/c\"\n\nvar y = c.Z\n"),
            ("a/a_test.go", "package a\n\nthis is no Go\n"),
            ("a/a_windows.go", "package a\n\nthis is no Go\n"),
            ("a/internal/c/c.go", "package c\n\nvar Z = 1\n"));
        var program = _tree.Program("cmd/x");
        Assert.Equal("m/a/internal/c:Own m/a:Own m/cmd/x:Own", Describe(program));
        Assert.Equal(("m", _tree.Folder, "m/cmd/x"), (program.Module!.Path, program.Module.Folder, program.Main!.ImportPath));
        var a = program.Packages.Single(static p => p.ImportPath == "m/a");
        Assert.Equal(["a.go", "b.go"], a.Files.Select(static f => Path.GetFileName(f.Source.Name)));
        Assert.Equal([25, 21], a.Files.Select(a.VersionOf));
        Assert.Equal(["y", "X"], a.Info.InitOrder.Select(static i => i.Lhs[0].Name));
        Assert.Equal(["fmt", "m/a"], program.Main.Imports.Select(static p => p.ImportPath));
        Assert.Equal(PackageKind.Bound, program.Main.Imports[0].Kind);
        Assert.Contains(program.Packages, static p => p is { ImportPath: "io", Kind: PackageKind.Bound });
        Assert.Same(a.Package, program.Main.Package.Imports.Single(static p => p.Path == "m/a"));
    }

    [Fact]
    public void Program_OfNamedFile_ResolvesItsModuleButIsOfTheNewestVersion()
    {
        Write(
            ("go.mod", "module m\n\ngo 1.20\n"),
            ("cmd/x.go", "package main\n\nimport \"m/internal/i\"\n\nfunc main() { i.F() }\n"),
            ("internal/i/i.go", "package i\n\nfunc F() {}\n"));
        var program = _tree.Program("cmd/x.go");
        Assert.Equal("m/internal/i:Own command-line-arguments:Own", Describe(program));
        Assert.Equal(BuildContext.GoMinor, program.Main!.VersionOf(program.Main.Files[0]));
        Assert.Equal(20, program.Packages[0].VersionOf(program.Packages[0].Files[0]));
    }

    [Fact]
    public void Program_Library_HasNoMain()
    {
        Write(("go.mod", "module m\n"), ("a.go", "package a\n"));
        var program = _tree.Program();
        Assert.Null(program.Main);
        Assert.Equal("m", Assert.Single(program.Roots).ImportPath);
    }

    [Fact]
    public void Program_Tags_ChooseFiles()
    {
        Write(
            ("go.mod", "module m\n"), ("a.go", "package main\n\nfunc main() { println(x) }\n"),
                ("b.go", "//go:build t\n\npackage main\n\nconst x = 1\n"),
            ("c.go", "//go:build !t\n\npackage main\n\nconst x = 2\n"));
        Assert.EndsWith("c.go", _tree.Program().Main!.Files[1].Source.Name, StringComparison.Ordinal);
        Assert.EndsWith("b.go", _tree.Program(".", new BuildContext { Tags = ["t"] }).Main!.Files[1].Source.Name, StringComparison.Ordinal);
        Set("GOFLAGS", "-mod=mod -tags=t,u");
        var context = BuildContext.FromEnvironment();
        Assert.Equal(("mod", "t,u"), (context.ModuleMode, string.Join(',', context.Tags)));
        Assert.Equal(["v"], BuildContext.FromEnvironment(tags: "v").Tags);
    }

    [Fact]
    public void Modules_OfTheCache_AreThoseOfMinimalVersionSelectionWithPruning()
    {
        // b v1.0.0 is pruned out of the graph: what it asks for (c v1.9.0) does not count, as a's go line is 1.17 or later.
        const string main = "module m\n\ngo 1.27\n\nrequire (\n\texample.com/A v1.0.0\n\texample.com/c v1.1.0\n)\n";
        Write(
            ("go.mod", main),
            ("a.go", "package main\n\nimport \"example.com/A\"\nimport \"example.com/c\"\n\nfunc main() { a.F(c.V) }\n"),
            ("cache/example.com/!a@v1.0.0/go.mod",
                "module example.com/A\n\ngo 1.20\n\nrequire example.com/b v1.0.0\nrequire example.com/c v1.2.0\n"),
            ("cache/example.com/!a@v1.0.0/a.go", "package a\n\nfunc F(int) {}\n"),
            ("cache/cache/download/example.com/b/@v/v1.0.0.mod", "module example.com/b\n\ngo 1.20\n\nrequire example.com/c v1.9.0\n"),
            ("cache/example.com/c@v1.1.0/c.go", "package c\n\nconst V = 11\n"),
            ("cache/example.com/c@v1.2.0/c.go", "package c\n\nconst V = 12\n"),
            ("cache/example.com/c@v1.9.0/c.go", "package c\n\nconst V = 19\n"));
        Set("GOMODCACHE", Path.Combine(_tree.Folder, "cache"));
        var program = _tree.Program();
        Assert.Equal("example.com/A:Translated example.com/c:Translated m:Own", Describe(program));
        Assert.EndsWith("c@v1.2.0", program.Packages.Single(static p => p.ImportPath == "example.com/c").Folder, StringComparison.Ordinal);
        _tree.Write("cache/example.com/!a@v1.0.0/go.mod", "module example.com/A\n\ngo 1.16\n\nrequire example.com/b v1.0.0\n");
        Assert.EndsWith("c@v1.9.0", _tree.Program().Packages.Single(static p => p.ImportPath == "example.com/c").Folder,
            StringComparison.Ordinal);
        _tree.Write("go.mod", main + "\nreplace example.com/c => example.com/c v1.1.0\n");
        Assert.EndsWith("c@v1.1.0", _tree.Program().Packages.Single(static p => p.ImportPath == "example.com/c").Folder,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Modules_Vendored_ArePassedByWhenAskedTo()
    {
        Write(
            ("go.mod", "module m\n\ngo 1.27\n\nrequire example.com/v v1.0.0\n"),
            ("a.go", "package main\n\nimport \"example.com/v\"\n\nfunc main() { v.F() }\n"),
            ("vendor/modules.txt", "# example.com/v v1.0.0\n## explicit; go 1.21\nexample.com/v\n"),
            ("vendor/example.com/v/v.go", "package v\n\nfunc F() {}\n"),
            ("cache/example.com/v@v1.0.0/v.go", "package v\n\nfunc F() {}\n"));
        Set("GOMODCACHE", Path.Combine(_tree.Folder, "cache"));
        var vendored = _tree.Program().Packages[0];
        Assert.Equal(("vendor/example.com/v", PackageKind.Translated, "go1.21"),
            (Path.GetRelativePath(_tree.Folder, vendored.Folder), vendored.Kind, vendored.GoVersion));
        Assert.EndsWith("v@v1.0.0", _tree.Program(".", new BuildContext { ModuleMode = "mod" }).Packages[0].Folder,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Workspace_ModulesSeeEachOther()
    {
        Write(
            ("go.work", "go 1.27\n\nuse ./a\nuse (\n\t./b // a comment\n)\n\nreplace example.com/lib => ./lib\n"),
            ("a/go.mod", "module example.com/a\n\ngo 1.20\n\nrequire example.com/lib v1.0.0\nrequire example.com/b v0.0.0\n"),
            ("a/a.go",
                "package main\n\nimport \"example.com/b/sub\"\nimport \"example.com/lib\"\n\nfunc main() { println(sub.Y, lib.X) }\n"),
            ("b/go.mod", "module example.com/b\n\ngo 1.27\n"),
            ("b/sub/s.go", "package sub\n\nconst Y = 2\n"),
            ("lib/go.mod", "module example.com/lib\n\ngo 1.21\n"),
            ("lib/lib.go", "package lib\n\nconst X = 1\n"),
            ("c/go.mod", "module example.com/c\n"),
            ("c/c.go", "package c\n"));
        var program = _tree.Program("a");
        Assert.Equal("example.com/b/sub:Own example.com/lib:Own example.com/a:Own", Describe(program));
        Assert.Equal("example.com/a", program.Module!.Path);
        var outside = Assert.Throws<Go2Cs.Pipeline.CommandException>(() => _tree.Program("c"));
        Assert.Contains("is contained in a module that is not one of the workspace modules listed in go.work.", outside.Message);
        Set("GOWORK", "off");
        Assert.Equal("example.com/c:Own", Describe(_tree.Program("c")));
        Assert.Contains("no required module provides package example.com/lib; to add it:\n\tgo get example.com/lib", _tree.Errors("a"));
    }

    [Fact]
    public void Workspace_ConflictingReplacements_AreTold()
    {
        Write(
            ("go.work", "go 1.27\n\nuse ./a\nuse ./b\n"),
            ("a/go.mod", "module a\n\nreplace example.com/lib => ../x\n"), ("a/a.go", "package a\n"),
            ("b/go.mod", "module b\n\nreplace example.com/lib => ../y\n"));
        var conflict = Assert.Throws<Go2Cs.Pipeline.CommandException>(() => _tree.Program("a"));
        Assert.Equal(
            $"conflicting replacements for example.com/lib:\n\t{_tree.Folder}/x\n\t{_tree.Folder}/y\nuse \"go work edit -replace example.com/lib=[override]\" to resolve",
            conflict.Message);
        _tree.Write("go.work", "go 1.27\n\nuse ./a\nuse ./b\n\nreplace example.com/lib => ./z\n");
        _tree.Program("a");
    }

    [Fact]
    public void Errors_AreThoseOfGoBuild()
    {
        Write(
            ("go.mod", "module m\n\ngo 1.27\n"),
            ("main.go", "package main\n\nimport \"m/a\"\n\nfunc main() { a.F() }\n"),
            ("a/a.go", "package a\n\nfunc F() { x := 1 }\n"),
            ("std/s.go", "package std\n\nimport _ \"net/http\"\n"),
            ("prog/p.go", "package p\n\nimport _ \"m\"\n"));
        Assert.Equal("# m/a\na/a.go:3:12: declared and not used: x", _tree.Errors());
        Assert.Equal("# m/a\na/a.go:3:12: declared and not used: x", _tree.Errors("main.go"));
        Assert.Equal("std/s.go:3:8: package net/http is not supported [GO2CS0003]", _tree.Errors("std"));
        Assert.Equal("prog/p.go:3:8: import \"m\" is a program, not an importable package", _tree.Errors("prog"));
    }

    [Fact]
    public void Embeds_GiveEachVariableItsFiles()
    {
        Write(
            ("go.mod", "module m\n\ngo 1.27\n"),
            ("a.go", "package main\n\nimport \"embed\"\n\n//go:embed text.txt\nvar s string\n\n//go:embed \"text.txt\"\nvar b []byte\n\n"
                + "//go:embed d *.txt\n//go:embed all:e/f\nvar fs embed.FS\n\nfunc main() {}\n"),
            ("text.txt", "hello"), ("d/z.txt", ""), ("d/a/x.txt", ""), ("d/.hidden", ""), ("d/_hidden", ""), ("e/f/.hidden", ""),
                ("d/mod/go.mod", "module other\n"));
        var embeds = _tree.Program().Main!.Embeds;
        Assert.Equal(["s", "b", "fs"], embeds.Select(static e => e.Variable.Name));
        Assert.Equal("hello", Encoding.UTF8.GetString(Assert.Single(embeds[0].Files).Content));
        Assert.Equal(["text.txt", "d/z.txt", "d/a/x.txt", "e/f/.hidden"], embeds[2].Files.Select(static f => f.Name));
    }

    [Theory]
    [InlineData(".git", "pattern .git: cannot embed directory .git: invalid name .git")]
    [InlineData("d", "pattern d: cannot embed directory d: contains no embeddable files")]
    [InlineData("e", "pattern e: cannot embed directory e: in different module")]
    [InlineData("e/x", "pattern e/x: cannot embed file e/x: in different module")]
    [InlineData("link", "pattern link: cannot embed irregular file link")]
    [InlineData("[a", "pattern [a: invalid pattern syntax")]
    [InlineData("d/", "pattern d/: invalid pattern syntax")]
    [InlineData(".", "pattern .: invalid pattern syntax")]
    [InlineData("sp*", "pattern sp*: cannot embed file sp:c: invalid name sp:c")]
    [InlineData("CON", "pattern CON: cannot embed file CON: invalid name CON")]
    [InlineData("d*/x", "pattern d*/x: no matching files found")]
    public void Embeds_WrongPatterns_AreToldAsByGo(string pattern, string message)
    {
        Write(("go.mod", "module m\n\ngo 1.27\n"), ("a.go", $"package a\n\nimport _ \"embed\"\n\n//go:embed {pattern}\nvar s string\n"));
        Write((".git/x", ""), ("d/.x", ""), ("e/go.mod", ""), ("e/x", ""), ("CON", ""), ("sp:c", ""));
        File.CreateSymbolicLink(Path.Combine(_tree.Folder, "link"), "a.go");
        Assert.Equal("a.go:5:12: " + message, _tree.Errors());
    }

    [Fact]
    public void Embeds_SeveralFilesForOneText_AreAnErrorOfTheVariable()
    {
        Write(("go.mod", "module m\n\ngo 1.27\n"),
            ("a.go", "package a\n\nimport _ \"embed\"\n\n//go:embed *.go\n//go:embed go.mod\nvar v []byte\n"));
        Assert.Equal("# m\na.go:7:5: invalid go:embed: multiple files for type []byte", _tree.Errors());
    }

    [Fact]
    public void Cache_EntryIsUsedAsLongAsAllThatLoadingSawIsAsItWas()
    {
        Write(
            ("go.mod", "module m\n\ngo 1.27\n"), ("cmd/main.go", "package main\n\nimport _ \"m/a\"\n\nfunc main() {}\n"),
            ("a/a.go", "package a\n\nimport _ \"embed\"\n\n//go:embed *.txt\nvar s string\n"), ("a/x.txt", "x"));
        var cache = new ProgramCache(Path.Combine(_tree.Folder, "cache"));
        foreach (var change in (Action[])[
            () =>
                _tree.Write("a/x.txt", "y"), () =>
                    _tree.Write("a/b.go", "package a\n"), () => _tree.Write("a/b.go", "package a\n\nvar x int\n"),
            () =>
                _tree.Write("go.mod", "module m\n\ngo 1.26\n"), () =>
                    _tree.Write("cmd/go.mod", "module m/cmd\n\nrequire m v0.0.0\n\nreplace m => ../\n"),
            () => _tree.Write("go.work", "go 1.27\n\nuse .\nuse ./cmd\n"), () => File.Delete(Path.Combine(_tree.Folder, "a/b.go"))])
        {
            var source = _tree.Source("cmd");
            Assert.Null(cache.Find(source.CacheKey()));
            Assert.NotNull(source.Program(out _));
            cache.Store(source.CacheKey(), [1, 2, 3], source.Inputs);
            Assert.Equal([1, 2, 3], cache.Find(_tree.Source("cmd").CacheKey()));
            change();
        }
        Assert.Null(cache.Find(_tree.Source("cmd").CacheKey()));
        Assert.NotEqual(_tree.Source("cmd").CacheKey(), _tree.Source("cmd", new BuildContext { Tags = ["t"] }).CacheKey());
    }
}
