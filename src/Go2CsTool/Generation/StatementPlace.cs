// The place of a statement in stack traces. C# knows one line for a statement; where the source has it on several, Go names that of the
// operation under way: the parenthesis of a call, the bracket of an index, an operator. If all operations are on one line, it is that
// line; else the line of the last of them, which the others' results go to.
//
//     _ = 3 +          func() {             fmt.Println(1,      line of Println, though e.Error may panic
//         a[i]             work()               e.Error())
//                      }()
//     the second       the last             the first
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Types;

internal static class StatementPlace
{
    /// <summary>Where a statement of the source stands in stack traces.</summary>
    public static Pos Of(CoreStmt s)
    {
        var last = default(Pos);
        foreach (var operand in Operands(s)) Find(operand, ref last);
        return last.IsValid ? last : s.Pos;
    }

    // What is evaluated where the statement stands: not the statements in it.
    private static IEnumerable<CoreNode> Operands(CoreStmt s) => s switch
    {
        ExpressionStatement or Assignment or OperatorAssignment or Return => [s],
        If i => [i.Cond],
        Switch { Tag: { } tag } => [tag],
        TypeSwitch t => [t.X],
        Range r => [r.X],
        Select c => c.Clauses.Where(l => l.Operation != null).SelectMany(l => SelectOperands(l.Operation!)),
        _ => [],
    };

    private static IEnumerable<CoreNode> SelectOperands(SelectOperation operation) =>
        operation.Sent is { } sent ? [operation.Channel, sent] : [operation.Channel];

    // Children are evaluated first.
    private static void Find(CoreNode node, ref Pos last)
    {
        if (node is Closure) return;
        var found = last;
        node.ForEachChild(child => Find(child, ref found));
        last = found;
        if (node is CoreExpr e && IsOperation(e)) last = e.OperatorPos.IsValid ? e.OperatorPos : e.Pos;
    }

    // What calls code of the program, or may panic.
    private static bool IsOperation(CoreExpr e) => e switch
    {
        Call or ElementRef or MapElement or Slicing or Receive => true,
        TypeAssertion { CommaOk: false } => true,
        FieldRef { Target: Dereference } => true,
        Dereference { IsImplicit: false } => true,
        BuiltinCall { Builtin: BuiltinId.Panic or BuiltinId.Close or BuiltinId.Make or BuiltinId.Copy } => true,
        Binary { Op: Token.Quo or Token.Rem or Token.Shl or Token.Shr } b => b.Y is not Constant,
        _ => false,
    };
}
