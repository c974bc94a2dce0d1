// `go2cs translate FILE|DIR [-o DIR]`: writes C# to read and keep, and a project that `dotnet run`s as it is.
using Go2Cs.Emit;
using Go2Cs.Loading;
using Go2Cs.Pipeline;

namespace Go2Cs.Cli;

/// <summary>The translate command.</summary>
public static class TranslateCommand
{
    /// <summary>Translates a Go file or folder.</summary>
    /// <param name="path">File or folder.</param>
    /// <param name="output">Where to write; null for <c>NAME-cs</c> in the current folder.</param>
    /// <param name="templates">Folder of templates that replace the built-in ones; null for none.</param>
    /// <param name="lineDirectives">True to refer each statement to its Go line.</param>
    /// <param name="force">True to overwrite files that were changed since they were written.</param>
    /// <param name="context">The build tags; null for those of the environment.</param>
    public static int Execute(string path, string? output, string? templates, bool lineDirectives, bool force, BuildContext? context = null)
    {
        Translation? translation = null;
        return CommandHost.Run(
            stop =>
            {
                if (templates is not null && !Directory.Exists(templates))
                {
                    throw new CommandException(ExitCode.Usage, $"{templates}: no such directory");
                }
                var source = ProgramSource.Read(path, context);
                translation = new Translation(source, new TemplateStore(templates));
                var files = translation.Render(lineDirectives, format: true);
                CommandHost.Print(translation.Messages);
                if (files is null)
                {
                    return ExitCode.WrongSource;
                }
                var folder = output ?? source.Name + "-cs";
                var project = new OutputFile(source.Name + ".csproj", translation.Project(folder));
                OutputFolder.Update(folder,
                    [.. files.Select(static f => new OutputFile(f.Name, f.Text)), .. translation.Resources, project], force, stop);
                return ExitCode.Success;
            },
            () => translation?.Place);
    }
}
