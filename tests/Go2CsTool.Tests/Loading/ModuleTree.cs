// A folder with go.mod files and packages, written for one test and loaded as the commands load it.
using Go2Cs.Loading;
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Tests.Loading;

public sealed class ModuleTree : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("go2cs-test-");

    public string Folder => _folder.FullName;

    public void Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>The program that an argument names, relative to the folder.</summary>
    public GoProgram Program(string argument = ".", BuildContext? context = null)
    {
        var program = Source(argument, context).Program(out var errors);
        Assert.Empty(errors);
        return program!;
    }

    /// <summary>What is wrong with the program, without the folder's name.</summary>
    public string Errors(string argument = ".", BuildContext? context = null)
    {
        var program = Source(argument, context).Program(out var errors);
        Assert.Null(program);
        var here = Path.GetRelativePath(Directory.GetCurrentDirectory(), Folder);
        return string.Join('\n', errors).Replace(Folder + "/", "", StringComparison.Ordinal)
            .Replace(here + "/", "", StringComparison.Ordinal);
    }

    public ProgramSource Source(string argument, BuildContext? context = null) =>
        ProgramSource.Read(Path.Combine(Folder, argument), context ?? new BuildContext());

    /// <summary>What real Go's program prints on stderr, with println.</summary>
    public IReadOnlyList<string> RunGo(string go, params string[] arguments)
    {
        var binary = Path.Combine(Folder, "program");
        var built = RealGo.Capture(go, ["build", "-o", binary, .. arguments], Folder);
        Assert.True(built.ExitCode == 0, built.FirstError);
        // Nothing but the first line of stderr is kept of a program; a shell makes it output.
        return RealGo.Capture("sh", ["-c", "exec \"$0\" 2>&1", binary], Folder).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
