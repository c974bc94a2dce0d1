// run, translate and verify on small programs, as a user calls them.
using System.Diagnostics;

namespace Go2Cs.Tests.Cli;

public sealed class RunTests : IDisposable
{
    private const string Hello = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println(\"hello\")\n}\n";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Run_Twice_SecondComesFromTheCache()
    {
        _tool.Write("hello.go", Hello);
        Assert.Equal(new(0, "hello\n", ""), _tool.Run("run", "hello.go"));
        var entry = Assert.Single(Directory.GetFiles(_tool.Cache));
        var written = File.GetLastWriteTimeUtc(entry);
        Assert.Equal(new(0, "hello\n", ""), _tool.Run("run", "hello.go"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(entry));
    }

    [Fact]
    public void Run_CacheEntryAltered_CompilesAgain()
    {
        _tool.Write("hello.go", Hello);
        _tool.Run("run", "hello.go");
        var entry = Assert.Single(Directory.GetFiles(_tool.Cache));
        File.WriteAllText(entry, "not an assembly");
        Assert.Equal(new(0, "hello\n", ""), _tool.Run("run", "hello.go"));
        Assert.NotEqual("not an assembly", File.ReadAllText(entry));
    }

    [Theory]
    [InlineData("run", "pipe.go")]
    [InlineData("translate", "pipe.go")]
    [InlineData("check", "pipe.go")]
    [InlineData("run", "zero.go")]
    [InlineData("verify", "zero.go")]
    public void Source_PipeOrDevice_IsRefusedAtOnce(string command, string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }
        _tool.Start("mkfifo", ["pipe.go"]);
        File.CreateSymbolicLink(Path.Combine(_tool.Folder, "zero.go"), "/dev/zero");
        Assert.Equal(new(2, "", $"go2cs: {name}: not a regular file\n"), _tool.Run(command, name));
    }

    [Theory]
    [InlineData("run", "pkg", "pkg/pipe.go")]
    [InlineData("check", "./...", "pkg/pipe.go")]
    [InlineData("translate", "mod/p", "mod/go.mod")]
    [InlineData("run", "mod/p/a.go", "mod/go.mod")]
    [InlineData("verify", "work", "work/go.work")]
    public void Source_PipeOrDeviceThatIsFound_IsRefusedAtOnce(string command, string path, string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }
        foreach (var folder in (string[])["pkg", "mod/p", "work"])
        {
            _tool.Write(folder + "/a.go", "package main\n\nfunc main() {}\n");
        }
        _tool.Start("mkfifo", ["pkg/pipe.go", "mod/go.mod"]);
        File.CreateSymbolicLink(Path.Combine(_tool.Folder, "work/go.work"), "/dev/zero");
        Assert.Equal(new(2, "", $"go2cs: {name}: not a regular file\n"), _tool.Run(command, path));
    }

    [Fact]
    public void Run_CacheEntryIsAPipe_RunsWithout()
    {
        _tool.Write("hello.go", Hello);
        _tool.Run("run", "hello.go");
        var entry = Assert.Single(Directory.GetFiles(_tool.Cache));
        File.Delete(entry);
        _tool.Start("mkfifo", [entry]);
        Assert.Equal(new(0, "hello\n", ""), _tool.Run("run", "hello.go"));
    }

    [Fact]
    public void Run_CacheCannotBeWritten_RunsWithout()
    {
        _tool.Write("hello.go", Hello);
        _tool.Write(".cache", "a file where the folder should be");
        Assert.Equal(new(0, "hello\n", ""), _tool.Run("run", "hello.go"));
    }

    [Fact]
    public void Run_ArgumentsAndExitCode_AreTheProgramsOwn()
    {
        _tool.Write("args.go", "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nfunc main() {\n\tfmt.Println(os.Args[1:])\n"
            + "\tfmt.Fprintln(os.Stderr, \"to stderr\")\n\tos.Exit(3)\n}\n");
        Assert.Equal(new(3, "[one --help -x]\n", "to stderr\n"), _tool.Run("run", "args.go", "one", "--help", "-x"));
    }

    [Fact]
    public void Run_Panic_ReportsAsGoAndNamesTheGoLine()
    {
        _tool.Write("panic.go", "package main\n\nfunc main() {\n\tpanic(\"boom\")\n}\n");
        var result = _tool.Run("run", "panic.go");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("panic: boom\n\ngoroutine 1 [running]:\n", result.Error);
        Assert.Contains($"\nmain.main()\n\t{_tool.Folder}/panic.go:4 +0x", result.Error);
    }

    [Fact]
    public void Run_Folder_TakesAllFilesOfThePackage()
    {
        _tool.Write("two/a.go", "package main\n\nfunc main() {\n\tsay()\n}\n");
        _tool.Write("two/b.go", "package main\n\nfunc say() {\n\tprintln(\"from b\")\n}\n");
        _tool.Write("two/b_test.go", "package main\n\nthis is no Go\n");
        Assert.Equal(new(0, "", "from b\n"), _tool.Run("run", "two"));
    }

    [Fact]
    public void Run_SeveralFiles_AreOnePackage()
    {
        _tool.Write("a.go", "package main\n\nimport \"os\"\n\nfunc main() {\n\tsay(os.Args[1:])\n}\n");
        _tool.Write("b.go", "package main\n\nimport \"fmt\"\n\nfunc say(s []string) {\n\tfmt.Println(s)\n}\n");
        Assert.Equal(new(0, "[x c.go]\n", ""), _tool.Run("run", "a.go", "b.go", "x", "c.go"));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("verify")]
    public void Run_PackageThatIsNotMain_IsRefusedInGosWords(string command)
    {
        _tool.Write("lib.go", "package p\n\nfunc F() { x := 1 }\n");
        _tool.Write("m/go.mod", "module m\n");
        _tool.Write("m/a/a.go", "package a\n");
        _tool.Write("m/main.go", "package main\n\nfunc main() {}\n");
        Assert.Equal(new(1, "", "package command-line-arguments is not a main package\n"), _tool.Run(command, "lib.go"));
        Assert.Equal(new(1, "", "package m/a is not a main package\n"), _tool.Run(command, "m/a"));
        Assert.Equal(new(1, "", "go: pattern m/... matches multiple packages:\n\tm\n\tm/a\n"), _tool.Run(command, "m/..."));
    }

    [Fact]
    public void Run_PackageOfAModule_ByFolderImportPathAndTag()
    {
        _tool.Write("go.mod", "module m\n\ngo 1.21\n");
        _tool.Write("cmd/x/a.go", "package main\n\nfunc main() {\n\tprintln(name)\n}\n");
        _tool.Write("cmd/x/b.go", "//go:build !other\n\npackage main\n\nconst name = \"x\"\n");
        _tool.Write("cmd/x/c.go", "//go:build other\n\npackage main\n\nconst name = \"other\"\n");
        _tool.Write("lib/l.go", "package lib\n");
        Assert.Equal(new(0, "", "x\n"), _tool.Run("run", "./cmd/x"));
        Assert.Equal(new(0, "", "x\n"), _tool.Run("run", "m/cmd/x"));
        Assert.Equal(new(0, "", "other\n"), _tool.Run("run", "--tags", "other", "./cmd/x"));
        Assert.Equal(new(1, "", "package m/lib is not a main package\n"), _tool.Run("run", "./lib"));
        _tool.Write("cmd/x/b.go", "//go:build !other\n\npackage main\n\nconst name = \"changed\"\n");
        Assert.Equal(new(0, "", "changed\n"), _tool.Run("run", "./cmd/x"));
    }

    [Fact]
    public void Run_SeveralPackages_RunAsOneProgram()
    {
        _tool.Write("go.mod", "module m\n");
        _tool.Write("main.go", "package main\n\nimport \"m/a\"\n\nfunc main() { a.F() }\n");
        _tool.Write("a/a.go", "package a\n\nfunc F() { println(\"a\") }\n");
        Assert.Equal(new(0, "", "a\n"), _tool.Run("run", "."));
    }

    [Fact]
    public void Run_Interrupted_Ends130()
    {
        _tool.Write("wait.go",
            "package main\n\nimport (\n\t\"fmt\"\n\t\"time\"\n)\n\nfunc main() {\n\tfmt.Println(\"ready\")\n\ttime.Sleep(time.Hour)\n}\n");
        // A shell starts what runs in its background with interrupts ignored, and children inherit that.
        string[] command = [.. OperatingSystem.IsLinux() ? (string[])["env", "--default-signal=INT"] : [], "dotnet",
            Path.Combine(AppContext.BaseDirectory, "go2cs.dll"), "run", "wait.go"];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = _tool.Folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        Assert.Equal("ready", process.StandardOutput.ReadLine());
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            kill.WaitForExit();
        }
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)));
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void Translate_Program_RunsAsAProject()
    {
        _tool.Write("hello.go", Hello);
        Assert.Equal(new(0, "", ""), _tool.Run("translate", "hello.go", "-o", "out"));
        Assert.Equal([".go2cs", "hello.cs", "hello.csproj"],
            Directory.GetFiles(Path.Combine(_tool.Folder, "out")).Select(Path.GetFileName).Order());
        var result = _tool.Start("dotnet", ["run", "--project", "out"]);
        Assert.Equal((0, "hello\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("./lib", "Library")]
    [InlineData(".", "Exe")]
    public void Translate_PackageOfAModule_IsAProjectWithFolders(string path, string type)
    {
        _tool.Write("go.mod", "module m\n");
        _tool.Write("main.go", "package main\n\nimport \"m/lib/deep\"\n\nfunc main() { println(deep.X()) }\n");
        _tool.Write("lib/lib.go", "package lib\n\nimport \"m/lib/deep\"\n\nfunc F() int { return deep.X() }\n");
        _tool.Write("lib/deep/d.go", "package deep\n\nfunc X() int { return 7 }\n");
        Assert.Equal(new(0, "", ""), _tool.Run("translate", path, "-o", "out"));
        var project = Assert.Single(Directory.GetFiles(Path.Combine(_tool.Folder, "out"), "*.csproj"));
        Assert.Single(Directory.GetFiles(Path.Combine(_tool.Folder, "out"), "*.cs"));
        Assert.Contains($"<OutputType>{type}</OutputType>", File.ReadAllText(project));
        Assert.True(File.Exists(Path.Combine(_tool.Folder, "out/lib/deep/d.cs")));
        Assert.Equal(new(0, "", ""), _tool.Run("translate", path, "-o", "out"));
        var built = _tool.Start("dotnet", ["build", project, "-v", "q", "--nologo"]);
        Assert.True(built.ExitCode == 0, built.Output);
    }

    [Fact]
    public void Translate_Again_KeepsWhatTheUserChanged()
    {
        _tool.Write("hello.go", Hello);
        _tool.Run("translate", "hello.go", "-o", "out");
        _tool.Write("out/hello.cs", "// mine\n");
        Assert.Equal(
            new(1, "", "go2cs: out/hello.cs: not as it was written; --force overwrites it\n"),
            _tool.Run("translate", "hello.go", "-o", "out"));
        Assert.Equal("// mine\n", File.ReadAllText(Path.Combine(_tool.Folder, "out", "hello.cs")));
        Assert.Equal(new(0, "", ""), _tool.Run("translate", "hello.go", "-o", "out", "--force"));
        Assert.Contains("fmt.Println", File.ReadAllText(Path.Combine(_tool.Folder, "out", "hello.cs")));
    }

    [Fact]
    public void Verify_ProgramThatDoesNotCompile_IsNotTheSame()
    {
        _tool.Write("bad.go", "package main\n\nfunc main() {\n\tx := 1\n}\n");
        _tool.Write("bad.verified.txt", "exit 1\nstderr bad.go:4:2: declared and not used: x\nstdout\n");
        var result = _tool.Run("verify", "bad.go");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Matches(@"^bad\.go: does not compile, (go|recorded) and go2cs say the same:\n  bad\.go:4:2: declared and not used: x\n$",
            result.Output);
    }

    [Fact]
    public void Translate_OwnTemplate_ReplacesTheBuiltInOne()
    {
        _tool.Write("hello.go", Hello);
        _tool.Write("own/expr_stmt.sbn", "{{ # expr_stmt: expr ~}}\n/* own */ {{ expr }};\n");
        Assert.Equal(0, _tool.Run("translate", "hello.go", "-o", "out", "--templates", "own").ExitCode);
        Assert.Contains("/* own */ fmt.Println(", File.ReadAllText(Path.Combine(_tool.Folder, "out", "hello.cs")));
    }

    [Theory]
    [InlineData("expr_stmt.sbn", "{{ # expr_stmt: expr ~}}\n{{ exp }};\n",
        "own/expr_stmt.sbn:2: The variable or function `exp` was not found")]
    [InlineData("expr_stmt.sbn", "{{ expr }};\n", "own/expr_stmt.sbn:1: the first line declares the values")]
    [InlineData("other.sbn", "", "own/other.sbn:1: the tool has no template of that name")]
    public void Translate_WrongTemplate_IsOneLineAtItsPlace(string name, string text, string message)
    {
        _tool.Write("hello.go", Hello);
        _tool.Write("own/" + name, text);
        var result = _tool.Run("translate", "hello.go", "-o", "out", "--templates", "own");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("go2cs: " + message, result.Error);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.False(Directory.Exists(Path.Combine(_tool.Folder, "out")));
    }

    [Fact]
    public void Translate_LineDirectives_PointIntoTheGoSource()
    {
        _tool.Write("hello.go", Hello);
        _tool.Run("translate", "hello.go", "-o", "out", "--line-directives");
        Assert.Contains("\n#line 6 \"", File.ReadAllText(Path.Combine(_tool.Folder, "out", "hello.cs")));
    }
}
