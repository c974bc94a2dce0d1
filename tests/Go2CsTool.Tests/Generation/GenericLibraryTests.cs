// Exported generic declarations of a library: those without an instance are named, so that nobody looks for them in the C# in vain.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Tests.Generation;

public class GenericLibraryTests
{
    private const string Declarations = """
        package lib
        func Map[T, U any](s []T, f func(T) U) []U { return nil }
        type Set[K comparable] map[K]bool
        func (s Set[K]) Add(k K) { s[k] = true }
        func inner[T any](t T) T { return t }

        """;

    [Theory]
    [InlineData("", "2:6 Map", "3:6 Set")]
    [InlineData("var Numbers Set[int]\n", "2:6 Map")]
    [InlineData("var _ = Map[int, string]\nfunc F() any { return Set[int]{} }\n")]
    public void Library_NamesGenericsWithoutInstances(string uses, params string[] missing)
    {
        var (files, messages) = Translate(Declarations + uses);
        Assert.NotNull(files);
        Assert.Equal(
            missing.Select(m => m.Split(' ')).Select(m =>
                $"lib.go:{m[0]}: warning: {m[1]} is generic and the library has no instance of it: no C# is written for it [GO2CS0005]"),
            messages);
    }

    [Fact]
    public void Library_HasTheInstancesItNames()
    {
        var (files, _) = Translate(Declarations + "var _ = Map[int, string]\n");
        Assert.Contains("Map_int_string(", Assert.Single(files!).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_NamesNone() =>
        Assert.Empty(Translate(Declarations.Replace("package lib", "package main") + "func main() {}\n").Messages);

    private static (IReadOnlyList<CsSource>? Files, IReadOnlyList<string> Messages) Translate(string code)
    {
        var translation = new Translation(ProgramSource.Of([new FileSet().Add("lib.go", Encoding.UTF8.GetBytes(code))]));
        return (translation.Render(lineDirectives: false, format: false), translation.Messages);
    }
}
