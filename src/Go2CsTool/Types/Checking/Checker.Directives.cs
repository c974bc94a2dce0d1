// //go: directives, which gc looks at when all else is right: misplaced ones, linkname, embed, and functions without body.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>Reports faults of directives. Go: cmd/compile/internal/noder/writer.go collectDecls.</summary>
    private void CheckDirectives()
    {
        var linked = new HashSet<GoObject>(ReferenceEqualityComparer.Instance);
        foreach (var file in _files)
        {
            Directive.CheckPlaces(file, _diagnostics);
            CheckEmbeds(file);
            foreach (var directive in file.Directives)
            {
                if (directive.Verb is "go:linkname" or "go:linknamestd")
                    CheckLinkname(file, directive, linked);
            }
        }
        ReportBodies(linked);
    }

    private static bool Imports(GoFile file, string path) =>
        file.Imports.Any(i => i.Path?.Value is { } text && text.Trim('"', '`') == path);

    private void CheckLinkname(GoFile file, Directive directive, HashSet<GoObject> linked)
    {
        var words = directive.Text.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return;
        var verb = "//" + directive.Verb;
        var remote = words.Length > 2 ? words[2] : "";
        var obj = _package.Scope.Lookup(words[1]);
        if (!Imports(file, "unsafe"))
            Error(directive.Pos, $"{verb} only allowed in Go files that import \"unsafe\"");
        else if (remote.Contains('[') && remote.Contains(']'))
            Error(directive.Pos, $"{verb} reference of an instantiation is not allowed");
        else if (obj is not (FuncObj or VarObj))
            Error(directive.Pos, $"{verb} must refer to declared function or variable");
        else if (!linked.Add(obj))
            Error(directive.Pos, $"duplicate {verb} for {words[1]}");
    }

    private void CheckEmbeds(GoFile file)
    {
        var reported = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var directive in file.Directives)
        {
            if (directive is not { Verb: "go:embed", Owner: ValueSpec { Tok: Token.Var } spec } || !reported.Add(spec))
                continue;
            if (EmbedFault(file, spec) is { } fault)
                Error(directive.Pos, fault);
        }
    }

    private string? EmbedFault(GoFile file, ValueSpec spec)
    {
        if (!Imports(file, "embed"))
            return "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)";
        if (spec.Names.Count > 1)
            return "go:embed cannot apply to multiple vars";
        if (spec.Values.Count > 0)
            return "go:embed cannot apply to var with initializer";
        if (!file.Decls.OfType<GenDecl>().Any(d => d.Specs.Contains(spec)))
            return "go:embed cannot apply to var inside func";
        if (VersionOf(file) is { IsKnown: true, Minor: < 16 } version)
            return $"go:embed requires go1.16 or later (-lang was set to {version}; check go.mod)";
        return _info.Defs.GetValueOrDefault(spec.Names[0])?.Type is { } type && !MayEmbed(type)
            ? $"go:embed cannot apply to var of type {Str(type)}"
            : null;
    }

    // A string, a byte slice, or embed.FS. Go: cmd/compile/internal/staticdata/embed.go.
    private static bool MayEmbed(GoType type) =>
        TypePredicates.AsNamed(type)?.Obj is { Name: "FS", Package.Path: "embed" }
        || type.Underlying is BasicType { Kind: BasicKind.String }
        || type.Underlying is SliceType { Elem: var elem } && elem.Underlying is BasicType { Kind: BasicKind.Uint8 };

    /// <summary>Functions without body must be somewhere else: in assembly, or where a linkname says.</summary>
    private void ReportBodies(HashSet<GoObject> linked)
    {
        var outside = _files.SelectMany(f => f.Directives)
            .Where(d => d.Owner is FuncDecl && d.Verb is "go:noescape" or "go:wasmimport")
            .ToLookup(d => d.Owner!, d => d.Verb, ReferenceEqualityComparer.Instance);
        foreach (var function in _files.SelectMany(f => f.Decls).OfType<FuncDecl>())
        {
            if (function.Body is not null)
            {
                if (outside[function].Contains("go:noescape"))
                    Error(function.GcPos, "can only use //go:noescape with external func implementations");
            }
            else if (!_options.HasAssembly && !function.Name.IsBlank && !outside[function].Contains("go:wasmimport")
                && !(_info.Defs.GetValueOrDefault(function.Name) is { } obj && linked.Contains(obj)))
            {
                Error(function.GcPos, "missing function body");
            }
        }
    }
}
