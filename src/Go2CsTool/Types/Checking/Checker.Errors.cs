// Reporting errors, and the texts of types, operands and positions in them.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>Where an error is reported: a position, or the start of a node, operand or object's name.</summary>
internal readonly struct Place
{
    private Place(Pos pos) => Pos = pos;

    public Pos Pos { get; }

    public static implicit operator Place(Pos pos) => new(pos);

    public static implicit operator Place(Node node) => new(node.StartPos);

    public static implicit operator Place(Operand operand) => new(operand.Expr?.StartPos ?? default);

    public static implicit operator Place(GoObject obj) => new(obj.Pos);
}

public sealed partial class Checker
{
    private static readonly Package InternalSync = new("internal/sync", "sync");
    private static readonly Package RuntimeAtomic = new("internal/runtime/atomic", "atomic");

    // Standard packages that do not lead to internal/runtime/atomic.
    private static readonly HashSet<string> WithoutAtomic =
        ["cmp", "math", "math/bits", "sync/atomic", "unicode", "unicode/utf16", "unicode/utf8", "unsafe"];

    private Dictionary<string, int>? _packageNames;
    private bool _hasErrors;

    /// <summary>An error of several lines, each possibly with a position of its own.</summary>
    private sealed class ErrorBuilder(Checker checker)
    {
        private readonly List<(Pos Pos, string Text)> _parts = [];

        public bool IsEmpty => _parts.Count == 0;

        public Pos Pos => _parts[0].Pos;

        public ErrorBuilder Add(Place at, string text)
        {
            _parts.Add((at.Pos, text));
            return this;
        }

        public ErrorBuilder AddOther(GoObject obj)
        {
            if (obj.Pos.IsValid)
                Add(obj, $"other declaration of {obj.Name}");
            return this;
        }

        public string Text
        {
            get
            {
                var text = new StringBuilder(_parts[0].Text);
                foreach (var (pos, part) in _parts.Skip(1))
                {
                    text.Append("\n\t");
                    if (pos.IsValid)
                        text.Append(pos).Append(": ");
                    text.Append(part);
                }
                return text.ToString();
            }
        }

        public void Report()
        {
            // An operand or type already known to be wrong says nothing new.
            var first = _parts[0].Text;
            if (checker._hasErrors
                && (first.IndexOf("invalid operand", StringComparison.Ordinal) > 0
                || first.IndexOf("invalid type", StringComparison.Ordinal) > 0))
            {
                return;
            }

            checker._hasErrors = true;
            var pos = checker._env.ErrorPos.IsValid ? checker._env.ErrorPos : Pos;
            checker._diagnostics.Error(pos, checker.WithVersion(pos, Text));
        }
    }

    /// <summary>Adds to "requires go1.N or later" where the language version comes from.</summary>
    private string WithVersion(Pos pos, string text)
    {
        if (!VersionText().IsMatch(text) || _files.FirstOrDefault(f => ReferenceEquals(f.Source, pos.File)) is not { } file)
            return text;
        var version = _info.FileVersions[file];
        return text
            + (file.GoVersion == version ? $" (file declares //go:build {version})" : $" (-lang was set to {version}; check go.mod)");
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"requires go1\.[0-9]+ or later\z")]
    private static partial System.Text.RegularExpressions.Regex VersionText();

    private ErrorBuilder NewError() => new(this);

    private void Error(Place at, string text) => NewError().Add(at, text).Report();

    private string Str(GoType type) => TypeFormatter.Format(type, Qualify);

    private string Str(IEnumerable<GoType?> types) => "[" + string.Join(", ", types.Select(t => t is null ? "<nil>" : Str(t))) + "]";

    private string Str(GoObject obj) => TypeFormatter.Describe(obj, Qualify);

    private string Str(Operand x) => x.Describe(Qualify);

    private static string Str(IEnumerable<Expr> list) => "[" + string.Join(", ", list) + "]";

    /// <summary>Nothing for the package being checked, its path if several imported packages have its name.</summary>
    private string Qualify(Package other)
    {
        if (ReferenceEquals(other, _package))
            return "";
        if (_packageNames is null)
        {
            _packageNames = [];
            CountNames(_package, new HashSet<Package>(ReferenceEqualityComparer.Instance));
        }
        return _packageNames.GetValueOrDefault(other.Name) > 1 ? GoQuote.Quote(other.Path) : other.Name;
    }

    private void CountNames(Package from, HashSet<Package> seen)
    {
        if (!seen.Add(from))
            return;
        _packageNames![from.Name] = _packageNames.GetValueOrDefault(from.Name) + 1;
        // Go's own packages import internal ones, which count too.
        if (from.Path == "sync")
            CountNames(InternalSync, seen);
        if (StandardPackages.Contains(from.Path) && !WithoutAtomic.Contains(from.Path))
            CountNames(RuntimeAtomic, seen);
        foreach (var imported in from.Imports)
            CountNames(imported, seen);
    }

    private static string KindOf(GoObject obj) => obj switch
    {
        PkgNameObj => "package name",
        ConstObj => "constant",
        TypeNameObj { IsAlias: true } => "type alias",
        TypeNameObj { CheckedType: TypeParamType } => "type parameter",
        TypeNameObj => "defined type",
        VarObj variable => variable.Kind switch
        {
            VarKind.Package => "package-level variable",
            VarKind.Local => "local variable",
            VarKind.Receiver => "receiver",
            VarKind.Parameter => "parameter",
            VarKind.Result => "result variable",
            _ => "struct field",
        },
        FuncObj function => function.Signature.Recv is null ? "function" : "method",
        LabelObj => "label",
        BuiltinObj => "built-in function",
        _ => "untyped nil",
    };
}
