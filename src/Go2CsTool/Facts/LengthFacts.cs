// Which slices have the same length for good, and how long that is: n := len(a) and c := make([]T, n) tie slices that are never
// assigned again to a variable or constant that is not either. A loop that counts to n then stays within both.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Lengths of slice variables that do not change. A length is a variable or a declared constant; lengths are compared by
/// reference.</summary>
public sealed class LengthFacts
{
    private readonly VariableFacts _variables;
    private readonly Dictionary<CoreVariable, object> _lengths = new(ReferenceEqualityComparer.Instance);

    internal LengthFacts(ProgramIndex index, VariableFacts variables)
    {
        _variables = variables;
        foreach (var root in index.Roots())
        {
            CoreTree.Walk(root, n =>
            {
                if (n is Assignment { Form: AssignmentForm.Define, IsTuple: false } define)
                {
                    for (var i = 0; i < define.Values.Count; i++)
                        if (define.Targets[i] is NewTarget { Variable: var v } && IsFixed(v)) Note(v, define.Values[i]);
                }

                return true;
            });
        }
    }

    /// <summary>What tells the slice's length: a variable or constant, or the slice itself; null if the variable may change.</summary>
    public object? LengthOf(CoreExpr slice) =>
        Fixed(slice) is CoreVariable v && ProgramIndex.Under(v.Type) is SliceType ? _lengths.GetValueOrDefault(v, v) : null;

    /// <summary>The length that the upper bound of a counting loop stands for: <c>n</c>, or <c>len(a)</c>; null for any other.</summary>
    public object? Bound(CoreExpr limit)
    {
        if (Measured(limit) is { } slice) return LengthOf(slice);
        return TypePredicates.IsInteger(limit.Type) ? Fixed(limit) : null;
    }

    private void Note(CoreVariable v, CoreExpr value)
    {
        if (Measured(value) is { } measured)
        {
            if (Fixed(measured) is CoreVariable slice && ProgramIndex.Under(slice.Type) is SliceType) _lengths.TryAdd(slice, v);
        }
        else if (CoreTree.Unparen(value) is BuiltinCall { Builtin: BuiltinId.Make, Arguments: [var size, ..] } && Fixed(size) is { } length)
        {
            _lengths.TryAdd(v, length);
        }
    }

    // The operand of len.
    private static CoreExpr? Measured(CoreExpr e) =>
        CoreTree.Unparen(e) is BuiltinCall { Builtin: BuiltinId.Len, Arguments: [var operand] } ? operand : null;

    // A local variable that keeps its first value, or a declared constant.
    private object? Fixed(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        Constant { Named: { } named } => named,
        VariableRef { Variable: var v } when IsFixed(v) => v,
        _ => null,
    };

    private bool IsFixed(CoreVariable v) => v.Kind != CoreVariableKind.Package && !_variables.IsAssigned(v);
}
