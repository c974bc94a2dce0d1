// Writes the array types of GoRuntime: one struct for each length that the assembly asks for with ArrayLengths, from the template by
// which go2cs writes those of other lengths into programs.
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GoRuntime.Generators;

/// <summary>Array1&lt;T&gt;, Array2&lt;T&gt; and so on.</summary>
[Generator]
public sealed class ArrayGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var lengths = context.CompilationProvider.Select(static (compilation, _) => string.Join(",", Lengths(compilation.Assembly)));
        context.RegisterSourceOutput(lengths, static (output, list) =>
        {
            var template = Template();
            foreach (var length in list.Split([','], System.StringSplitOptions.RemoveEmptyEntries))
            {
                var text = template.Replace("{{ length }}", length).Replace("{{ modifiers }}", "public ");
                output.AddSource($"Array{length}.g.cs", SourceText.From("#nullable disable\nnamespace GoRuntime;\n\n" + text, Encoding.UTF8));
            }
        });
    }

    // The arguments of [assembly: ArrayLengths(…)]: two stand for all from one to the other, more for themselves.
    private static IEnumerable<int> Lengths(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes().Where(static a => a.AttributeClass?.Name == "ArrayLengthsAttribute"))
        {
            var named = attribute.ConstructorArguments
                .SelectMany(static a => a.Kind == TypedConstantKind.Array ? a.Values : [a]).Select(static a => (int)a.Value!).ToList();
            var isRange = attribute.ConstructorArguments.Length == 2;
            foreach (var length in isRange ? Enumerable.Range(named[0], named[1] - named[0] + 1) : named) yield return length;
        }
    }

    // Without the comment at its head, which names the template's parameters.
    private static string Template()
    {
        using var reader = new StreamReader(typeof(ArrayGenerator).Assembly.GetManifestResourceStream("array.sbn")!);
        reader.ReadLine();
        return reader.ReadToEnd();
    }
}
