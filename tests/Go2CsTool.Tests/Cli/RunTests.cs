// run, translate and verify on small programs, as a user calls them.
using System.Diagnostics;

namespace Go2Cs.Tests.Cli;

public sealed class RunTests : IDisposable
{
    private const string Hello = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println(\"hello\")\n}\n";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Run_Twice_SecondComesFromTheCache()
    {
        tool.Write("hello.go", Hello);
        Assert.Equal(new(0, "hello\n", ""), tool.Run("run", "hello.go"));
        var entry = Assert.Single(Directory.GetFiles(tool.Cache));
        var written = File.GetLastWriteTimeUtc(entry);
        Assert.Equal(new(0, "hello\n", ""), tool.Run("run", "hello.go"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(entry));
    }

    [Fact]
    public void Run_CacheEntryAltered_CompilesAgain()
    {
        tool.Write("hello.go", Hello);
        tool.Run("run", "hello.go");
        var entry = Assert.Single(Directory.GetFiles(tool.Cache));
        File.WriteAllText(entry, "not an assembly");
        Assert.Equal(new(0, "hello\n", ""), tool.Run("run", "hello.go"));
        Assert.NotEqual("not an assembly", File.ReadAllText(entry));
    }

    [Fact]
    public void Run_CacheCannotBeWritten_RunsWithout()
    {
        tool.Write("hello.go", Hello);
        tool.Write(".cache", "a file where the folder should be");
        Assert.Equal(new(0, "hello\n", ""), tool.Run("run", "hello.go"));
    }

    [Fact]
    public void Run_ArgumentsAndExitCode_AreTheProgramsOwn()
    {
        tool.Write("args.go", "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nfunc main() {\n\tfmt.Println(os.Args[1:])\n"
            + "\tfmt.Fprintln(os.Stderr, \"to stderr\")\n\tos.Exit(3)\n}\n");
        Assert.Equal(new(3, "[one --help -x]\n", "to stderr\n"), tool.Run("run", "args.go", "one", "--help", "-x"));
    }

    [Fact]
    public void Run_Panic_ReportsAsGoAndNamesTheGoLine()
    {
        tool.Write("panic.go", "package main\n\nfunc main() {\n\tpanic(\"boom\")\n}\n");
        var result = tool.Run("run", "panic.go");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("panic: boom\n\ngoroutine 1 [running]:\n", result.Error);
        Assert.Contains($"\nmain.main()\n\t{tool.Folder}/panic.go:4 +0x", result.Error);
    }

    [Fact]
    public void Run_Folder_TakesAllFilesOfThePackage()
    {
        tool.Write("two/a.go", "package main\n\nfunc main() {\n\tsay()\n}\n");
        tool.Write("two/b.go", "package main\n\nfunc say() {\n\tprintln(\"from b\")\n}\n");
        tool.Write("two/b_test.go", "package main\n\nthis is no Go\n");
        Assert.Equal(new(0, "", "from b\n"), tool.Run("run", "two"));
    }

    [Fact]
    public void Run_Interrupted_Ends130()
    {
        tool.Write("wait.go", "package main\n\nimport (\n\t\"fmt\"\n\t\"time\"\n)\n\nfunc main() {\n\tfmt.Println(\"ready\")\n\ttime.Sleep(time.Hour)\n}\n");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "go2cs.dll"), "run", "wait.go"])
        {
            WorkingDirectory = tool.Folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        Assert.Equal("ready", process.StandardOutput.ReadLine());
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            kill.WaitForExit();
        }
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void Translate_Program_RunsAsAProject()
    {
        tool.Write("hello.go", Hello);
        Assert.Equal(new(0, "", ""), tool.Run("translate", "hello.go", "-o", "out"));
        Assert.Equal(["hello.cs", "hello.csproj"], Directory.GetFiles(Path.Combine(tool.Folder, "out")).Select(Path.GetFileName).Order());
        var result = tool.Start("dotnet", ["run", "--project", "out"]);
        Assert.Equal((0, "hello\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void Translate_OwnTemplate_ReplacesTheBuiltInOne()
    {
        tool.Write("hello.go", Hello);
        tool.Write("own/expr_stmt.sbn", "{{ # expr_stmt: expr ~}}\n/* own */ {{ expr }};\n");
        Assert.Equal(0, tool.Run("translate", "hello.go", "-o", "out", "--templates", "own").ExitCode);
        Assert.Contains("/* own */ fmt.Println(", File.ReadAllText(Path.Combine(tool.Folder, "out", "hello.cs")));
    }

    [Theory]
    [InlineData("expr_stmt.sbn", "{{ # expr_stmt: expr ~}}\n{{ exp }};\n", "own/expr_stmt.sbn:2: The variable or function `exp` was not found")]
    [InlineData("expr_stmt.sbn", "{{ expr }};\n", "own/expr_stmt.sbn:1: the first line declares the values")]
    [InlineData("other.sbn", "", "own/other.sbn:1: the tool has no template of that name")]
    public void Translate_WrongTemplate_IsOneLineAtItsPlace(string name, string text, string message)
    {
        tool.Write("hello.go", Hello);
        tool.Write("own/" + name, text);
        var result = tool.Run("translate", "hello.go", "-o", "out", "--templates", "own");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("go2cs: " + message, result.Error);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.False(Directory.Exists(Path.Combine(tool.Folder, "out")));
    }

    [Fact]
    public void Translate_LineDirectives_PointIntoTheGoSource()
    {
        tool.Write("hello.go", Hello);
        tool.Run("translate", "hello.go", "-o", "out", "--line-directives");
        Assert.Contains("\n#line 6 \"", File.ReadAllText(Path.Combine(tool.Folder, "out", "hello.cs")));
    }
}
