// What parsing one file yields.
namespace Go2Cs.Syntax;

/// <summary>What parsing one file yields.</summary>
/// <param name="File">The tree; null if the package clause is wrong or the nesting too deep.</param>
/// <param name="HasErrors">Whether an error was reported for the file.</param>
/// <param name="HasSyntaxErrors">
/// Whether the tree is missing or incomplete and must not be checked further. Errors in literals, labels, branches and
/// directives leave it complete.
/// </param>
public sealed record ParseResult(GoFile? File, bool HasErrors, bool HasSyntaxErrors);
