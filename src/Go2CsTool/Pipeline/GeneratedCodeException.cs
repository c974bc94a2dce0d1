// The C# compiler refused what the tool wrote. The text is kept where it can be looked at and reported.
using Go2Cs.Validation;

namespace Go2Cs.Pipeline;

/// <summary>Emitted C# that does not compile: always a fault of the tool.</summary>
public sealed class GeneratedCodeException(IReadOnlyList<CsSource> files, IReadOnlyList<string> errors)
    : Exception($"the generated C# does not compile: {errors[0]}")
{
    /// <summary>The compiler's errors.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;

    /// <summary>Writes the files and the compiler's errors to a new temporary folder and gives its path.</summary>
    public string Keep()
    {
        var folder = Directory.CreateTempSubdirectory("go2cs-").FullName;
        var messages = new OutputFile("errors.txt", string.Join('\n', Errors) + "\n");
        OutputFolder.Write(folder, [.. files.Select(static f => new OutputFile(f.Name, f.Text)), messages], CancellationToken.None);
        return folder;
    }
}
