// Whether a statement list ends in a terminating statement, so that no return is missing.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>Terminating statements of the Go specification. Go: types2/return.go.</summary>
internal static class Termination
{
    /// <summary>Whether the block terminates; panics are the calls of the predeclared panic in it.</summary>
    public static bool Of(BlockStmt body, HashSet<CallExpr> panics) => OfList(body.List, panics);

    private static bool OfList(IReadOnlyList<Stmt> list, HashSet<CallExpr> panics)
    {
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (list[i] is not EmptyStmt)
                return Of(list[i], "", panics);
        }
        return false;
    }

    private static bool Of(Stmt statement, string label, HashSet<CallExpr> panics) => statement switch
    {
        LabeledStmt labeled => Of(labeled.Stmt, labeled.Label.Name, panics),
        ExprStmt expression => Ast.Unparen(expression.X) is CallExpr call && panics.Contains(call),
        ReturnStmt => true,
        BranchStmt branch => branch.Tok is Token.Goto or Token.Fallthrough,
        BlockStmt block => OfList(block.List, panics),
        IfStmt condition => condition.Else is not null && OfList(condition.Body.List, panics) && Of(condition.Else, "", panics),
        SwitchStmt cases => OfCases(cases.Body, label, panics),
        TypeSwitchStmt types => OfCases(types.Body, label, panics),
        SelectStmt select => select.Body.List.OfType<CommClause>().All(c => OfList(c.Body, panics) && !HasBreak(c.Body, label, true)),
        ForStmt loop => loop.Cond is null && !HasBreak(loop.Body, label, true),
        _ => false,
    };

    private static bool OfCases(BlockStmt body, string label, HashSet<CallExpr> panics)
    {
        var hasDefault = false;
        foreach (var clause in body.List.OfType<CaseClause>())
        {
            hasDefault |= clause.IsDefault;
            if (!OfList(clause.Body, panics) || HasBreak(clause.Body, label, true))
                return false;
        }
        return hasDefault;
    }

    private static bool HasBreak(IEnumerable<Stmt> list, string label, bool direct) => list.Any(s => HasBreak(s, label, direct));

    /// <summary>A break that leaves the statement with the label, or without label the one directly around.</summary>
    private static bool HasBreak(Stmt? statement, string label, bool direct) => statement switch
    {
        LabeledStmt labeled => HasBreak(labeled.Stmt, label, direct),
        BranchStmt { Tok: Token.Break } branch => branch.Label is null ? direct : branch.Label.Name == label,
        BlockStmt block => HasBreak(block.List, label, direct),
        IfStmt condition => HasBreak(condition.Body, label, direct) || HasBreak(condition.Else, label, direct),
        SwitchStmt cases => label != "" && HasBreak(cases.Body, label, false),
        TypeSwitchStmt types => label != "" && HasBreak(types.Body, label, false),
        SelectStmt select => label != "" && HasBreak(select.Body, label, false),
        CaseClause clause => HasBreak(clause.Body, label, direct),
        CommClause clause => HasBreak(clause.Body, label, direct),
        ForStmt loop => label != "" && HasBreak(loop.Body, label, false),
        RangeStmt range => label != "" && HasBreak(range.Body, label, false),
        _ => false,
    };
}
