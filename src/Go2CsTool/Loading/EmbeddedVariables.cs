// The variables of a checked package that have //go:embed lines, with their files.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>Brings variables and files together. Go: cmd/compile/internal/staticdata/embed.go.</summary>
internal static class EmbeddedVariables
{
    /// <summary>The variables, in source order; those that cannot hold their files are reported.</summary>
    public static IReadOnlyList<Embed> Find(GoPackage package, Info info, DiagnosticBag diagnostics)
    {
        var embeds = new List<Embed>();
        foreach (var file in package.Files)
        {
            // A variable may have several directives.
            var specs = file.Tree!.Directives.Where(static d => d is { Verb: "go:embed", Owner: ValueSpec { Tok: Token.Var } })
                .GroupBy(static d => (ValueSpec)d.Owner!);
            foreach (var spec in specs)
            {
                var variable = (VarObj)info.Defs[spec.Key.Names[0]]!;
                var found = spec.SelectMany(EmbedPatterns.Parse).SelectMany(p => package.EmbeddedFiles[p.Pattern])
                    .DistinctBy(static f => f.Name)
                    .OrderBy(static f => Folder(f.Name), StringComparer.Ordinal)
                        .ThenBy(static f => f.Name, StringComparer.Ordinal).ToList();
                if (found.Count > 1 && TypePredicates.AsNamed(variable.Type)?.Obj is not { Name: "FS", Package.Path: "embed" })
                {
                    diagnostics.Error(variable.Pos,
                        $"invalid go:embed: multiple files for type {TypeFormatter.Format(variable.Type, static p => p.Name)}");
                    continue;
                }
                embeds.Add(new Embed(variable, found));
            }
        }
        return embeds;
    }

    private static string Folder(string name) => name.LastIndexOf('/') is >= 0 and var slash ? name[..slash] : ".";
}
