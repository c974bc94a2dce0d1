// `go2cs check DIR` on modules: what is found before compiling, headings, order, tests, constraints, vendor, replace, versions. Texts
// are those of go build.
namespace Go2Cs.Tests.Cli;

[Collection("environment")] // sets variables that other tests read
public sealed class CheckPackagesTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    private void Module(params (string Name, string Text)[] files)
    {
        _tool.Write("go.mod", "module m\n\ngo 1.27\n");
        foreach (var (name, text) in files)
            _tool.Write(name, text);
    }

    private void Expect(string args, params string[] lines)
    {
        var result = _tool.Run(["check", .. args.Split(' ')]);
        Assert.Equal(lines,
            result.Error.Replace(_tool.Folder, "DIR", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(lines.Length == 0 ? 0 : 1, result.ExitCode);
    }

    [Fact]
    public void Check_GoodModule_SaysNothing()
    {
        Module(
            ("main.go", "package main\n\nimport \"m/a/b\"\n\nfunc main() { println(b.X) }\n"),
            ("a/b/b.go", "package b\n\nimport \"strings\"\n\nvar X = strings.ToUpper(y)\n"),
            ("a/b/c.go", "package b\n\nconst y = \"y\"\n"));
        Expect(".");
        Expect("./...");
    }

    [Fact]
    public void Check_SeveralPackages_GroupsUnderHeadingsInDependencyOrder()
    {
        Module(
            ("main.go", "package main\n\nimport \"m/sub\"\n\nfunc main() { sub.F() }\n"),
            ("sub/b.go", "package sub\n\nfunc F() { x := 1 }\n"),
            ("sub/a.go", "package sub\n\nvar s string = y\n"),
            ("other/o.go", "package other\n\nvar i int = \"s\"\n"));
        Expect(
            "./...",
            "# m/other",
            "other/o.go:3:13: cannot use \"s\" (untyped string constant) as int value in variable declaration",
            "# m/sub",
            "sub/a.go:3:16: undefined: y",
            "sub/b.go:3:12: declared and not used: x");
    }

    [Fact]
    public void Check_FaultyImports_StopBeforeCompiling()
    {
        Module(
            ("a/a.go", "package a\n\nimport (\n\t\"foo/bar\"\n\t\"example.com/x\"\n\t\"./y\"\n\t\"fmt/\"\n)\n\nvar x int = \"s\"\n"),
            ("b/b.go", "package b\n\nimport \"m/c/internal/d\"\n\nvar _ = d.X\n"),
            ("c/internal/d/d.go", "package d\n\nvar X int\n"),
            ("c/e/e.go", "package e\n\nimport \"m/c/internal/d\"\n\nvar _ = d.X\n"),
            ("f/f.go", "package f\n\nimport _ \"m/g\"\n"),
            ("g/g.go", "package main\n\nfunc main() {}\n"));
        Expect(
            "./a",
            "a/a.go:4:2: package foo/bar is not in std",
            "a/a.go:5:2: no required module provides package example.com/x; to add it:",
            "\tgo get example.com/x",
            "a/a.go:6:2: \"./y\" is relative, but relative import paths are not supported in module mode",
            "a/a.go:7:2: malformed import path \"fmt/\": trailing slash");
        Expect("./b", "package m/b", "\tb/b.go:3:8: use of internal package m/c/internal/d not allowed");
        Expect("./c/e");
        Expect("./f", "f/f.go:3:8: import \"m/g\" is a program, not an importable package");
    }

    [Fact]
    public void Check_ImportCycle_ShowsTheWay()
    {
        Module(("a/a.go", "package a\n\nimport _ \"m/b\"\n"), ("b/b.go", "package b\n\nimport _ \"m/a\"\n"));
        Expect("./a", "package m/a", "\timports m/b from a.go", "\timports m/a from b.go: import cycle not allowed");
    }

    [Fact]
    public void Check_Folders_NameWhatIsWrongWithThem()
    {
        Module(
            ("a/a.go", "package a\n"), ("a/b.go", "package b\n"), ("w/w_windows.go", "package w\n"), ("none/x.txt", ""),
            ("t/t.go", "package t\n\nimport _ \"m/w\"\n"));
        Expect("./a", "found packages a (a.go) and b (b.go) in DIR/a");
        Expect("./w", "package m/w: build constraints exclude all Go files in DIR/w");
        Expect("./none", "no Go files in DIR/none");
        Expect("./t", "package m/t", "\timports m/w: build constraints exclude all Go files in DIR/w");
    }

    [Fact]
    public void Check_Constraints_ChooseFilesByNameAndTag()
    {
        Module(
            ("x.go", "package x\n\nvar _ = linux + amd64 + unix + tagged\n"),
            ("x_linux.go", "package x\n\nconst linux = 1\n"),
            ("x_windows.go", "package x\n\nconst linux = 2\n"),
            ("x_amd64.go", "package x\n\nconst amd64 = 1\n"),
            ("x_linux_arm64.go", "package x\n\nconst amd64 = 2\n"),
            ("linux.go", "package x\n\nconst name = 1\n"),
            ("u.go", "/* c */\n\n//go:build unix && !windows && go1.20\n\npackage x\n\nconst unix = 1\n"),
            ("t.go", "//go:build mytag\n\npackage x\n\nconst tagged = 1\n"),
            ("_hidden.go", "package y\n"));
        Expect(". --tags other,mytag");
        Expect(".", "# m", "./x.go:3:32: undefined: tagged");
    }

    [Fact]
    public void Check_Tests_AreCheckedWhenAskedFor()
    {
        Module(
            ("p/p.go", "package p\n\ntype T struct{ hidden int }\n"),
            ("p/p_test.go", "package p\n\nvar Exported = T{}.hidden + 1\n\nvar i int = \"s\"\n"),
            ("p/x_test.go",
                "package p_test\n\nimport (\n\t\"m/p\"\n\t\"m/q\"\n)\n\nvar t p.T = q.T\nvar _ = p.Exported\nvar _ = t.hidden\n"),
            ("q/q.go", "package q\n\nimport \"m/p\"\n\nvar T p.T\n"));
        Expect("./p");
        Expect("./p --tests", "# m/p [m/p.test]",
            "p/p_test.go:5:13: cannot use \"s\" (untyped string constant) as int value in variable declaration");
        _tool.Write("p/p_test.go", "package p\n\nvar Exported = T{}.hidden + 1\n");
        Expect("./p --tests", "# m/p_test [m/p.test]", "p/x_test.go:10:11: t.hidden undefined (cannot refer to unexported field hidden)");
    }

    [Fact]
    public void Check_TestThatImportsItsImporter_IsACycle()
    {
        Module(
            ("p/p.go", "package p\n"), ("p/p_test.go", "package p\n\nimport _ \"m/q\"\n"), ("q/q.go", "package q\n\nimport _ \"m/p\"\n"));
        Expect("./p --tests", "package m/p", "\timports m/q from p_test.go", "\timports m/p from q.go: import cycle not allowed in test");
    }

    [Fact]
    public void Check_ReplacedModule_HasItsOwnLanguageVersion()
    {
        Module(("main.go", "package main\n\nimport \"example.com/old\"\n\nfunc main() {\n\tfor i := range 3 {\n\t\told.F(i)\n\t}\n}\n"));
        _tool.Write("go.mod",
            "module m\n\ngo 1.22\n\nrequire (\n\texample.com/old v1.2.3 // a comment\n)\n\nreplace example.com/old => ./old\n");
        _tool.Write("old/go.mod", "module example.com/old\n\ngo 1.20\n");
        _tool.Write("old/old.go", "package old\n\nfunc F(int) {\n\tfor range 3 {\n\t}\n}\n");
        Expect(
            ".",
            "# example.com/old",
            "old/old.go:4:12: cannot range over 3 (untyped int constant): requires go1.22 or later (-lang was set to go1.20; check go.mod)");
    }

    [Fact]
    public void Check_VendorFolder_IsUsed()
    {
        Module(("main.go", "package main\n\nimport \"example.com/v/w\"\n\nfunc main() { w.F(\"s\") }\n"));
        _tool.Write("go.mod", "module m\n\ngo 1.27\n\nrequire example.com/v v1.0.0\n");
        _tool.Write("vendor/modules.txt", "# example.com/v v1.0.0\n## explicit; go 1.21\nexample.com/v/w\n");
        _tool.Write("vendor/example.com/v/w/w.go", "package w\n\nfunc F(int) {}\n");
        Expect(".", "# m", "./main.go:5:19: cannot use \"s\" (untyped string constant) as int value in argument to w.F");
    }

    [Fact]
    public void Check_ModuleCache_IsUsedInTheVersionSelected()
    {
        Module(("main.go", "package main\n\nimport \"example.com/Up/a\"\n\nfunc main() { a.New() }\n"));
        _tool.Write("go.mod", "module m\n\ngo 1.27\n\nrequire example.com/Up v1.0.0\nrequire example.com/other v0.1.0\n");
        _tool.Write("cache/example.com/!up@v1.0.0/go.mod", "module example.com/Up\n\ngo 1.20\n");
        _tool.Write("cache/example.com/!up@v1.0.0/a/a.go", "package a\n");
        _tool.Write("cache/example.com/!up@v1.10.0/a/a.go", "package a\n\nfunc New() {}\n");
        _tool.Write("cache/cache/download/example.com/other/@v/v0.1.0.mod", "module example.com/other\n\nrequire example.com/Up v1.10.0\n");
        Environment.SetEnvironmentVariable("GOMODCACHE", Path.Combine(_tool.Folder, "cache"));
        try
        {
            Expect(".");
        }
        finally
        {
            Environment.SetEnvironmentVariable("GOMODCACHE", null);
        }
    }

    [Fact]
    public void Check_EmbedPatterns_MustNameFiles()
    {
        Module(("a.go", "package a\n\nimport _ \"embed\"\n\n//go:embed a.go none.txt\nvar s string\n"));
        Expect(".", "a.go:5:17: pattern none.txt: no matching files found");
        _tool.Write("a.go", "package a\n\nimport _ \"embed\"\n\n//go:embed ../x\nvar s string\n");
        Expect(".", "a.go:5:12: pattern ../x: invalid pattern syntax");
        // Without the import the go command does not look for files.
        _tool.Write("a.go", "package a\n\n//go:embed a.go\nvar s string\n");
        Expect(".", "# m", "./a.go:3:3: go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)");
    }

    [Fact]
    public void Check_StandardPackageThatGoStdLacks_IsToldWithItsCode()
    {
        Module(("a.go", "package a\n\nimport _ \"net/http\"\n"));
        Expect(".", "a.go:3:8: package net/http is not supported [GO2CS0003]");
    }

    [Fact]
    public void Dump_File_ShowsTypes()
    {
        _tool.Write("x.go", "package main\n\nfunc main() { println(1 + 2) }\n");
        var result = _tool.Run("dump", "--types", "x.go");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("BinaryExpr 3:23 1 + 2  constant int = 3\n", result.Output);
    }
}
