// The sample of a Go library that C# code calls: the library is translated, compiled with the C# program, and run.
using System.Reflection;
using System.Runtime.CompilerServices;
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Tests.Samples;

public class TranslatedLibraryTests
{
    private static readonly string Folder =
        Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "samples", "translated-library");

    [Fact]
    public async Task Program_CallsTheLibrary()
    {
        var translation = new Translation(ProgramSource.Read(Path.Combine(Folder, "stock")));
        var files = translation.Render(lineDirectives: false, format: true);
        Assert.Empty(translation.Messages);
        var program = new CsSource("Program.cs",
            "using System; using System.IO; using System.Linq; using System.Threading.Tasks;"
            + File.ReadAllText(Path.Combine(Folder, "Program.cs")));
        var compiled = ProgramCompiler.Compile("sample", [.. files!, program], isProgram: true, withWarnings: true);
        Assert.Equal([], compiled.Errors);
        Assert.Equal([], compiled.Warnings);

        var output = new StringWriter { NewLine = "\n" };
        var run = Assembly.Load(compiled.Image!).GetType("TranslatedLibrary.Program")!.GetMethod("Run")!;
        await (Task)run.Invoke(null, [output])!;
        Assert.Equal(
            """
            6 eggs left, no error
            stock: unknown item: salt; unknown: True
            6 pc egg
            3 kg flour
            1 pc cup
            1 pc plate
            counts [6 3], at most 100 names
            6 pc egg True
            panic: stock: negative count of egg

            """,
            output.ToString());
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [Fact]
    public void DocComments_AreXmlDocumentation()
    {
        var files = new Translation(ProgramSource.Read(Path.Combine(Folder, "stock"))).Render(lineDirectives: false, format: true)!;
        var text = string.Concat(files.Select(static f => f.Text));
        Assert.Contains("/// <summary>Items returns the items, sorted by name.</summary>\n        Slice<Item> Items();", text,
            StringComparison.Ordinal);
        Assert.Contains(
            "    /// <summary>\n    /// Add adds count things.\n    /// It panics if count is negative.\n    /// </summary>\n    public static void Add(", text, StringComparison.Ordinal);
        Assert.Contains("    // mapped applies f to all of s.\n", text, StringComparison.Ordinal);
    }
}
