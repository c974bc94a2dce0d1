// How long a slice or string is, where that can be read off: the variable keeps the literal, or what was made with a constant length,
// with which it was declared. Dividing by such a length is dividing by a constant, which takes no division and cannot fail.
//
//     colours := []string{"red", "blue"}           colours := []string{"red", "blue"}
//     for i := range n {                  becomes  const coloursLength = 2
//         paint(colours[i%len(colours)])           for i := range n {
//     }                                                paint(colours[i%coloursLength])
//                                                  }
//
// Removing the pass changes no meaning.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Syntax;
using Go2Cs.Types;

/// <summary>Names the lengths that programs divide by.</summary>
public sealed class Lengths(VariableFacts variables) : CoreMapper
{
    private readonly Dictionary<CoreVariable, ConstObj> _lengths = new(ReferenceEqualityComparer.Instance);

    public override IReadOnlyList<CoreStmt> Stmts(IReadOnlyList<CoreStmt> list)
    {
        var result = new List<CoreStmt>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            result.Add(Stmt(list[i]));
            if (list[i] is not Assignment { Form: AssignmentForm.Define, IsTuple: false } define) continue;
            foreach ((var target, var value) in define.Targets.Zip(define.Values))
            {
                if (target is not NewTarget { Variable: { IsBlank: false, Object: { } declared } v } || variables.IsAssigned(v)) continue;
                if (LengthOf(value) is not (> 0 and var n) || !list.Skip(i + 1).Any(s => Divides(s, v))) continue;
                var length = new ConstObj(v.Pos, declared.Package, v.Name + "Length", BasicType.Int, ConstantValue.Of(n));
                _lengths[v] = length;
                result.Add(new ConstantDeclaration(v.Pos, length));
            }
        }
        return result.SequenceEqual(list, ReferenceEqualityComparer.Instance) ? list : result;
    }

    public override CoreStmt Stmt(CoreStmt s) =>
        s is OperatorAssignment a && Known(s) is { } length ? a with { Place = Expr(a.Place), Value = length } : base.Stmt(s);

    public override CoreExpr Expr(CoreExpr e) =>
        e is Binary b && Known(e) is { } length ? b with { X = Expr(b.X), Y = length } : base.Expr(e);

    // The length that the value has for sure.
    private static long? LengthOf(CoreExpr value) => CoreTree.Unparen(value) switch
    {
        ListLiteral list => list.Length,
        Constant { Value: { Kind: ConstantKind.String } text } => text.Bytes.Length,
        BuiltinCall { Builtin: BuiltinId.Make, Type: var type, Arguments: [Constant { Value: var n }, ..] }
            when ProgramIndex.Under(type) is SliceType && n.ToInt().TryGetInt64(out var length) => length,
        _ => null,
    };

    private static bool Divides(CoreNode node, CoreVariable v) =>
        CoreTree.Any(node, n => Divisor(n) is { Arguments: [VariableRef { Variable: var divisor }] } && divisor == v);

    private Constant? Known(CoreNode division) =>
        Divisor(division) is { Arguments: [VariableRef { Variable: var v }] } call && _lengths.TryGetValue(v, out var length)
            ? new Constant(call.Pos, call.Type, length.Value, length)
            : null;

    // The length of a variable by which the node divides.
    private static BuiltinCall? Divisor(CoreNode n)
    {
        var divisor = n switch
        {
            Binary { Op: Token.Quo or Token.Rem, Y: var y } => y,
            OperatorAssignment { Op: Token.Quo or Token.Rem, Value: var value } => value,
            _ => null,
        };
        return divisor is BuiltinCall { Builtin: BuiltinId.Len, Arguments: [VariableRef] } length ? length : null;
    }
}
