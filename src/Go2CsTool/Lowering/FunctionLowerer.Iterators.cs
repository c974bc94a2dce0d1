// Range over an iterator function: the loop's body becomes a function literal that returns whether to go on. A jump or a
// return that leaves the loop for elsewhere notes where to, stops the iteration, and is carried out after the call.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private void RangeFunction(RangeStmt s, Breakable loop)
    {
        var iterator = (SignatureType)AliasType.Unalias(TypeAndValueOf(s.X).Type).Underlying;
        var yield = (SignatureType)AliasType.Unalias(iterator.Params[0].Type).Underlying;
        bool isAsync = _suspends.Suspends(yield);
        CsExpr target = Underlying(s.X);
        if (target is CsLambda) target = new CsCast(TypeOf(iterator), target);
        string exit = _names.Temporary("exit", _scope);
        FunctionContext outer = _fn;
        var body = new IteratorBody { ExitVariable = exit, Loop = s, LoopLabel = loop.Label };
        PrepareResults(s);
        _fn = new FunctionContext { Signature = outer.Signature, IsAsync = isAsync, Outer = outer, Iterator = body };
        var parameters = new List<CsParam>();
        Breakable inner = new(s, loop.Label) { Function = _fn, IsNative = false };
        NameScope outerScope = _scope;
        _scope = new NameScope(_scope);
        var prologue = new List<Action?>();
        Expr?[] lhs = [s.Key, s.Value];
        for (int i = 0; i < yield.Params.Count; i++)
        {
            (string name, Action? assign) = IterationVariable(s, lhs[i], yield.Params[i].Type, "item", readOnlyInCSharp: false);
            if (name == "_") name = _names.Temporary("unused", _scope);
            parameters.Add(new CsParam(TypeOf(yield.Params[i].Type), name));
            prologue.Add(assign);
        }
        CsBlock code = LoopBody(inner, s.Body, () => prologue.ForEach(p => p?.Invoke()));
        code.Statements.Add(Cs.Return(CsLiteral.Bool(true)));
        _scope = outerScope;
        _fn = outer;
        if (body.Exits.Count > 0) _out.Add(Cs.Local("int", exit, CsLiteral.Int(0)));
        CsExpr function = new CsLambda(parameters, code, isAsync);
        GoType yieldType = iterator.Params[0].Type;
        CsExpr call = new CsCall(target, TypeNames.IsWrapper(yieldType) ? new CsNew(TypeOf(yieldType), [function]) : function);
        if (_suspends.Suspends(iterator)) call = _fn.IsAsync ? new CsAwait(call) : new CsCall("Go.Block", call);
        _out.Add(Cs.Expr(call));
        for (int i = 0; i < body.Exits.Count; i++)
        {
            List<CsStmt> leave = Captured(() => CarryOut(body.Exits[i]));
            _out.Add(Cs.If(new CsBinary("==", exit, CsLiteral.Int(i + 1)), Cs.Block(leave)));
        }
    }

    // A return inside the body sets the results of the function around it.
    private void PrepareResults(RangeStmt s)
    {
        if (_fn.ResultNames != null || _fn.Signature.Results.Count == 0 || _fn.Iterator != null) return;
        if (!Ast.Descendants(s.Body).Any(n => n is ReturnStmt)) return;
        var names = new List<string>();
        foreach (VarObj r in _fn.Signature.Results.Vars)
        {
            string name = _names.Temporary("result", _scope);
            _out.Add(Cs.Local(TypeOf(r.Type), name, Zero(r.Type)));
            names.Add(name);
        }
        _iteratorResults[_fn] = names.ConvertAll(n => (CsExpr)n);
    }

    private readonly Dictionary<FunctionContext, List<CsExpr>> _iteratorResults = [];

    private List<CsExpr>? ResultsOf(FunctionContext f) => f.ResultReads ?? _iteratorResults.GetValueOrDefault(f);

    private void LeaveIterator(ReturnStmt s)
    {
        FunctionContext function = _fn;
        while (function.Iterator != null) function = function.Outer!;
        if (s.Results.Count > 0)
        {
            FunctionContext here = _fn;
            List<CsExpr> results = ResultsOf(function)!;
            var places = results.Select((r, i) => ((CsExpr, GoType)?)(r, function.Signature.Results[i].Type)).ToList();
            if (s.Results.Count == 1 && results.Count > 1) AssignResults(places, s.Results[0]);
            else if (results.Count == 1) _out.Add(Cs.Assign(results[0], Value(s.Results[0], function.Signature.Results[0].Type)));
            else _out.Add(Cs.Assign(new CsTuple(results), new CsTuple(s.Results.Select((r, i) => Value(r, function.Signature.Results[i].Type)).ToList())));
            _fn = here;
        }
        Exit(new IteratorExit(Token.Return, null));
    }

    private void LeaveIterator(BranchStmt s, Breakable target)
    {
        if (target.Label == null) throw Unsupported(s, "this jump out of a loop over an iterator function");
        Exit(new IteratorExit(s.Tok, target.Label));
    }

    private void Exit(IteratorExit exit)
    {
        IteratorBody body = _fn.Iterator!;
        int index = body.Exits.IndexOf(exit);
        if (index < 0)
        {
            body.Exits.Add(exit);
            index = body.Exits.Count - 1;
        }
        _out.Add(Cs.Assign(body.ExitVariable, CsLiteral.Int(index + 1)));
        _out.Add(Cs.Return(CsLiteral.Bool(false)));
    }

    private void CarryOut(IteratorExit exit)
    {
        if (exit.Kind != Token.Return)
        {
            var jump = new BranchStmt { Tok = exit.Kind, Label = new Ident { Name = exit.Label! } };
            Jump(jump, Find(jump), exit.Kind == Token.Break);
            return;
        }
        if (_fn.Iterator != null)
        {
            Exit(exit);
            return;
        }
        if (_fn.Frame != null)
        {
            _returnJumps++;
            _out.Add(Cs.Goto(_fn.ReturnLabel!));
            return;
        }
        _out.Add(Cs.Return(ResultsOf(_fn) switch { null => null, [var one] => one, var many => new CsTuple(many) }));
    }
}
