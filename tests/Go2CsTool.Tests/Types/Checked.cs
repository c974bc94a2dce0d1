// Checks Go text for tests: errors as the compiler prints them, and the tables of a program that is right.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Tests.Types;

/// <summary>A checked Go file.</summary>
internal sealed class Checked
{
    private Checked(GoFile file, Package package, Info info, IReadOnlyList<string> errors)
    {
        File = file;
        Package = package;
        Info = info;
        Errors = errors;
    }

    public GoFile File { get; }

    public Package Package { get; }

    public Info Info { get; }

    public IReadOnlyList<string> Errors { get; }

    /// <summary>Checks a file; without package clause it becomes part of package p.</summary>
    public static Checked Of(string source, string? goVersion = null)
    {
        if (!source.Contains("package ", StringComparison.Ordinal))
            source = "package p\n" + source;
        var diagnostics = new DiagnosticBag();
        var file = Parser.ParseFile(new FileSet().Add("x.go", source), diagnostics).File!;
        var info = new Info();
        var package = Checker.Check("p", [file], info, diagnostics, new FakeImporter(), new CheckerOptions { GoVersion = goVersion });
        return new Checked(file, package, info, diagnostics.Render(0));
    }

    /// <summary>Checks a file that must be right.</summary>
    public static Checked Valid(string source)
    {
        var result = Of(source);
        Assert.Empty(result.Errors);
        return result;
    }

    /// <summary>The object of a name at package level.</summary>
    public GoObject this[string name] => Package.Scope.Lookup(name) ?? throw new KeyNotFoundException(name);

    /// <summary>The first expression that prints as the given text.</summary>
    public Expr Expression(string text) => Ast.Descendants(File).OfType<Expr>().First(e => e.ToString() == text);

    public string TypeOf(string expression) => Show(Info.Types[Expression(expression)].Type);

    public static string Show(GoType type) => type.ToString(p => p.Name == "p" ? "" : p.Name);

    private sealed class FakeImporter : IImporter
    {
        private const string Source = """
            package lib
            type Exported struct { Public int; private int }
            func (Exported) Method() int
            func Println(args ...any) (n int, err error)
            const Answer = 42
            var Value string
            func hidden()
            """;

        public Package? Import(string path)
        {
            if (path == "unsafe")
                return Universe.Unsafe;
            if (path != "lib")
                return null;
            var diagnostics = new DiagnosticBag();
            var file = Parser.ParseFile(new FileSet().Add("lib.go", Source), diagnostics).File!;
            var package = Checker.Check("lib", [file], new Info(), diagnostics, this, new CheckerOptions { IsStub = true });
            Assert.Empty(diagnostics.Render(0));
            return package;
        }

        public string MissingMessage(string path) => $"package {path} is not in std";
    }
}
