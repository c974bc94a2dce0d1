// Core as text: `go2cs dump --core FILE` as it is built, `go2cs dump --core --after order FILE` as it is after a pass.
using Go2Cs.Core;
using Go2Cs.Core.Passes;
using Go2Cs.Pipeline;

namespace Go2Cs.Cli;

/// <summary>Prints programs as Core.</summary>
internal static class CoreDump
{
    /// <summary>The name for Core before all passes.</summary>
    public const string Built = "build";

    /// <summary>Prints the program's Core after the pass; what is wrong in the program is told on stderr. Core is checked after each
    /// pass.</summary>
    /// <returns>0 when nothing is wrong, 1 when something is, 2 if there is no such pass.</returns>
    public static int Write(ProgramSource source, string pass)
    {
        if (source.Program(out var errors) is not { } program)
        {
            foreach (var error in errors)
            {
                Console.Error.WriteLine(error);
            }
            return ExitCode.WrongSource;
        }
        string? text = null;
        var passes = new List<string>();
        var built = CoreBuilder.Build(Translation.Sources(program, PackageFolders.Of(program)));
        PassList.Run(built, (name, core, stages) =>
        {
            passes.Add(name);
            CoreValidator.Validate(core, stages);
            if (name == pass)
            {
                text = CorePrinter.Print(core);
            }
        });
        if (text is null)
        {
            Console.Error.WriteLine($"go2cs: no pass '{pass}'; there are {string.Join(", ", passes)}.");
            return ExitCode.Usage;
        }
        Console.Write(text);
        return ExitCode.Success;
    }
}
