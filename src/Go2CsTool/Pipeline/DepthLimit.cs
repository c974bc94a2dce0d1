// Refuses expressions that nest deeper than the C# compiler can take: it recurses over selectors, indexes and calls without a limit
// of its own and dies when its stack ends, without a word about where.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Pipeline;

/// <summary>How deep expressions may nest.</summary>
public static class DepthLimit
{
    /// <summary>
    /// Levels that are translated. Chains of selectors and of indexes compile at 8,000 levels and end the compiler at 20,000; what
    /// builds the translated project may have less stack than this tool.
    /// </summary>
    public const int Levels = 2_000;

    /// <summary>The code of the message.</summary>
    public const string Code = "GO2CS0004";

    /// <summary>Reports the expressions that are too deep, each once, at its beginning.</summary>
    public static void Check(IEnumerable<GoFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
        {
            var depth = 0;
            Expr? outermost = null;
            var reported = false;
            Ast.Walk(
                file,
                node =>
                {
                    if (!Counts(node))
                    {
                        return true;
                    }
                    if (depth++ == 0)
                    {
                        (outermost, reported) = ((Expr)node, false);
                    }
                    if (depth > Levels && !reported)
                    {
                        reported = true;
                        diagnostics.Error(outermost!.Pos, $"expression nests more than {Levels} levels deep", Code);
                    }
                    return true;
                },
                node => depth -= Counts(node) ? 1 : 0);
        }
    }

    // Long sums are no deep nesting: the compiler goes along their left side in a loop, and a right side that nests has parentheses.
    private static bool Counts(Node node) => node is Expr and not BinaryExpr;
}
