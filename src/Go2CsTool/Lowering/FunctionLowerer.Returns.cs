// return, and the result variables that deferred calls see.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private void Return(ReturnStmt s)
    {
        TupleType results = _fn.Signature.Results;
        if (_fn.Iterator != null)
        {
            LeaveIterator(s);
            return;
        }
        if (_fn.Frame == null)
        {
            _out.Add(Cs.Return(s.Results.Count == 0 ? Named() : ReturnValue(s.Results, results)));
            return;
        }
        SetResults(s);
        _returnJumps++;
        _out.Add(Cs.Goto(_fn.ReturnLabel!));

        CsExpr? Named() => _fn.ResultReads switch { null => null, [var one] => one, var many => new CsTuple(many) };
    }

    /// <summary>Assigns the results of a return statement to the result variables.</summary>
    private void SetResults(ReturnStmt s)
    {
        TupleType results = _fn.Signature.Results;
        if (s.Results.Count == 0) return;
        var places = results.Vars.Select((r, i) => ((CsExpr, GoType)?)(_fn.ResultReads![i], r.Type)).ToList();
        if (s.Results.Count == 1 && results.Count > 1)
        {
            AssignResults(places, s.Results[0]);
            return;
        }
        List<CsExpr> values = InOrder(s.Results, i => Value(s.Results[i], results[i].Type), i => IsCopiedInTurn(s.Results[i], results[i].Type));
        if (values.Count == 1) _out.Add(Cs.Assign(_fn.ResultReads![0], values[0]));
        else _out.Add(Cs.Assign(new CsTuple(_fn.ResultReads!), new CsTuple(values)));
    }

    private CsExpr ReturnValue(IReadOnlyList<Expr> values, TupleType results)
    {
        if (values.Count == 1 && results.Count > 1)
        {
            (CsExpr call, IReadOnlyList<GoType> types) = MultiValue(values[0]);
            if (types.Select((t, i) => TypeIdentity.Identical(t, results[i].Type)).All(x => x)) return call;
            var names = types.Select((_, i) => _names.Temporary($"result{i + 1}", _scope)).ToList();
            _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", names), call)));
            return new CsTuple(names.Select((n, i) => Converted(n, types[i], results[i].Type)).ToList());
        }
        List<CsExpr> parts = InOrder(values, i => Value(values[i], results[i].Type), i => IsCopiedInTurn(values[i], results[i].Type));
        return parts.Count == 1 ? parts[0] : new CsTuple(parts);
    }
}
