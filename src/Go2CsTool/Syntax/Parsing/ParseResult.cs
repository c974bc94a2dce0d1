// What parsing one file yields.
namespace Go2Cs.Syntax;

/// <summary>What parsing one file yields.</summary>
/// <param name="File">
/// The tree; null if the package clause is wrong. With errors the tree is incomplete and must not be checked further.
/// </param>
/// <param name="HasErrors">Whether an error was reported for the file.</param>
public sealed record ParseResult(GoFile? File, bool HasErrors);
