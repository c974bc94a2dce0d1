// Where control goes, as far as the C# compiler sees it: it wants the end of a function with results and of a switch section not
// to be reached, and warns about statements that never are.
namespace Go2Cs.CSharp;

/// <summary>Reachability of the end of a statement.</summary>
public static class CsFlow
{
    /// <summary>True if control never gets from the statement to the one behind it.</summary>
    public static bool Leaves(CsStmt? s) => s switch
    {
        null => false,
        CsBlock block => EndLeaves(block.Statements),
        { Template: "return" or "throw" or "goto" or "break" or "continue" } => true,
        { Template: "for_ever" } => !Breaks(s),
        { Template: "for" } => s["cond"] == null && !Breaks(s),
        { Template: "if" } => Leaves(s["then"] as CsStmt) && Leaves((s["else_if"] ?? s["otherwise"]) as CsStmt),
        { Template: "labeled" } => Leaves(s["statement"] as CsStmt),
        { Template: "try_finally" } => Leaves(s["body"] as CsStmt),
        { Template: "switch" or "type_switch" } => Sections(s) is var sections && sections.Any(c => c.Template == "case_default")
            && sections.All(c => EndLeaves(StatementsOf(c)) && !StatementsOf(c).Any(HasBreak)),
        _ => false,
    };

    /// <summary><see cref="Leaves(CsStmt?)"/> of the last statement.</summary>
    public static bool EndLeaves(IReadOnlyList<CsStmt> statements) => statements.Count > 0 && Leaves(statements[^1]);

    // A break out of this loop.
    private static bool Breaks(CsStmt loop) => loop["body"] is CsStmt body && HasBreak(body);

    // A break that belongs to something around the statement.
    private static bool HasBreak(CsStmt s) => s switch
    {
        CsBlock block => block.Statements.Any(HasBreak),
        { Template: "break" } => true,
        { Template: "if" } => new[] { s["then"], s["else_if"], s["otherwise"] }.OfType<CsStmt>().Any(HasBreak),
        { Template: "labeled" } => s["statement"] is CsStmt inner && HasBreak(inner),
        { Template: "try_finally" } => s["body"] is CsStmt body && HasBreak(body),
        _ => false,
    };

    private static IReadOnlyList<CsStmt> Sections(CsStmt s) => s["cases"] as IReadOnlyList<CsStmt> ?? [];

    private static IReadOnlyList<CsStmt> StatementsOf(CsStmt section) => section["statements"] as IReadOnlyList<CsStmt> ?? [];
}
