// The command line: commands, arguments, options and their help. `run FILE` is recognised without this file
// (Program.cs), so that a cached program starts at once.
using System.CommandLine;
using Go2Cs.Loading;
using Go2Cs.Pipeline;

namespace Go2Cs.Cli;

/// <summary>Parses the command line and runs what it asks for.</summary>
public static class CommandLine
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        var root = new RootCommand("go2cs carries Go programs onto .NET: it translates them to C# that reads like the Go.\n\n"
            + "Exit codes: 0 done, 1 the Go source is wrong, 2 the command line is wrong, 70 a fault of go2cs;\n"
            + "under run, those of the program.")
        {
            Translate(), RunProgram(), Check(), Dump(), Verify(),
        };
        var result = root.Parse(args);
        if (result.Errors.Count > 0 && !args.Any(static a => a is "-h" or "-?" or "--help"))
        {
            var command = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
            var what = result.UnmatchedTokens is [var token, ..] ? $"'{token}' is not understood." : result.Errors[0].Message;
            Console.Error.WriteLine($"go2cs: {what} Run 'go2cs {command}--help' for usage.");
            return ExitCode.Usage;
        }
        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static Command Translate()
    {
        var source = Source("A .go file, the folder of a package, or its import path.");
        var output = new Option<string?>("--output", "-o") { Description = "Folder to write to (default: NAME-cs).", HelpName = "DIR" };
        var templates =
            new Option<string?>("--templates") { Description = "Folder of .sbn files that replace single templates.", HelpName = "DIR" };
        var lines = new Option<bool>("--line-directives") { Description = "Write #line directives that point into the Go source." };
        var force = new Option<bool>("--force") { Description = "Overwrite files that were changed since they were written." };
        var tags = Tags();
        var command = new Command("translate", "Write a Go program as C#, with a project that runs as it is.\n\n"
            + "Example:\n  go2cs translate hello.go -o hello && dotnet run --project hello")
        {
            source, output, templates, lines, force, tags,
        };
        command.SetAction(r => TranslateCommand.Execute(
            r.GetRequiredValue(source), r.GetValue(output), r.GetValue(templates), r.GetValue(lines), r.GetValue(force),
            BuildContext.FromEnvironment(tags: r.GetValue(tags))));
        return command;
    }

    private static Command RunProgram()
    {
        var source = Source("A .go file (or several, one after the other), the folder of package main, or its import path.");
        var rest = new Argument<string[]>("ARGS")
        {
            Description = "The program's own arguments.",
            Arity = ArgumentArity.ZeroOrMore,
            CaptureRemainingTokens = true,
        };
        var tags = Tags();
        var command = new Command("run", "Translate, compile and run a Go program. Streams and exit code are the program's.\n\n"
            + "Example:\n  go2cs run hello.go one two")
        {
            source, rest, tags,
        };
        command.SetAction(r => RunCommand.Execute(
            [r.GetRequiredValue(source), .. r.GetValue(rest) ?? []], BuildContext.FromEnvironment(tags: r.GetValue(tags))));
        return command;
    }

    private static Command Check()
    {
        var sources = new Argument<string[]>("PATH")
        {
            Description = "A .go file, the folder of a package, or DIR/... for all packages below a folder.",
            Arity = ArgumentArity.OneOrMore,
        };
        var tests = new Option<bool>("--tests") { Description = "Check the tests of the packages, too." };
        var (goroot, tags) = (GoRoot(), Tags());
        var command = new Command("check", "Report everything that 'go build' would complain about.\n\nExample:\n  go2cs check hello.go")
        {
            sources, tests, goroot, tags,
        };
        command.SetAction(r => CheckCommand.Execute(
            r.GetRequiredValue(sources), BuildContext.FromEnvironment(r.GetValue(goroot), r.GetValue(tags)), r.GetValue(tests)));
        return command;
    }

    private static Command Dump()
    {
        var source = Source("A .go file.");
        var types = new Option<bool>("--types") { Description = "Show types, objects, constants and scopes." };
        var core = new Option<bool>("--core") { Description = "Show the program as Core, the form between Go and C#." };
        var after = new Option<string>("--after")
        {
            Description = "With --core: show it as it is after this pass (default: as it is built).",
            HelpName = "PASS",
            DefaultValueFactory = _ => CoreDump.Built,
        };
        var (goroot, tags) = (GoRoot(), Tags());
        var command = new Command("dump",
            "Show the syntax tree of a Go file, and what is known of each node.\n\nExample:\n  go2cs dump --types hello.go")
        {
            source, types, core, after, goroot, tags,
        };
        command.SetAction(r => DumpCommand.Execute(
            r.GetRequiredValue(source), BuildContext.FromEnvironment(r.GetValue(goroot), r.GetValue(tags)), r.GetValue(types),
            r.GetValue(core) ? r.GetValue(after) : null));
        return command;
    }

    private static Command Verify()
    {
        var source = Source("A .go file, the folder of package main, or its import path.");
        var command = new Command("verify", "Run a program with real Go (if installed, else take what was recorded from it) and\n"
            + "translated, and show the first difference.\n\nExample:\n  go2cs verify hello.go")
        {
            source,
        };
        command.SetAction(r => VerifyCommand.Execute(r.GetRequiredValue(source)));
        return command;
    }

    private static Option<string?> GoRoot() => new("--goroot")
    {
        Description = "A Go installation; its standard library is read instead of what GoStd declares.",
        HelpName = "DIR",
    };

    private static Option<string?> Tags() => new("--tags") { Description = "Build tags, separated by commas.", HelpName = "LIST" };

    private static Argument<string> Source(string what) => new("FILE") { Description = what };
}
