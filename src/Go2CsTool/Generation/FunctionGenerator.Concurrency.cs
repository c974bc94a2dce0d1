// go and defer. Their operands are evaluated at once: a pass has put what can change before the call into variables, so that the
// call itself can be made later as it stands.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Core.Passes;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private bool _deferring;

    private void StartGoroutine(GoStatement s)
    {
        if (s.Call is Call call && BoundCalls.TakesArguments(call, _forms, _pkg.IsBound))
        {
            if (call.Callee is ValueCallee { Value: Closure literal })
            {
                var lambda = Lambda(literal);
                var function = call.Signature.Results.Count > 0 ? Discarding(lambda, call.Signature, lambda.IsAsync) : lambda;
                _out.Add(Cs.GoStmt(function, call.Arguments.Select(Exact)));
                return;
            }
            _out.Add(Cs.GoStmt(Callee(call), call.Arguments.Select(Exact)));
            return;
        }
        _out.Add(Cs.GoStmt(Later(s.Call, frame: null, out _)));
    }

    private CsExpr Exact(CoreExpr e)
    {
        var value = Value(e, exact: true);
        var converts = value is CsLambda or CsLiteral { Text: "null" } or CsDefault { Type: null }
            || IsInterface(e.Type) && e is Conversion && value is not CsCast
            || e is FunctionRef or MethodValue && value is not CsCast;
        return converts ? new CsCast(TypeOf(e.Type), value) : value;
    }

    // A goroutine's results are dropped: the lambda that yields them is called by one that does not.
    private CsExpr Discarding(CsLambda function, SignatureType signature, bool isAsync)
    {
        var args = function.Parameters.Select(p => (CsExpr)p.Name).ToList();
        CsExpr call = new CsCall(new CsCast(_types.Function(signature, isAsync), function), args);
        return new CsLambda(function.Parameters, Cs.Block(Cs.Assign("_", isAsync ? new CsAwait(call) : call)), isAsync);
    }

    /// <summary>A parameterless lambda that makes the call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="frame">The frame that makes it, where it is deferred.</param>
    /// <param name="target">The function value that the lambda calls; null if it calls no value.</param>
    /// <param name="isStatic">The lambda will be static.</param>
    private CsLambda Later(CoreExpr call, string? frame, out CsExpr? target, bool isStatic = false)
    {
        target = null;
        switch (call)
        {
            // recover called by the runtime, or in a loop over an iterator, recovers nothing.
            case BuiltinCall { Builtin: BuiltinId.Recover }:
                return new CsLambda([], Cs.Block());
            case Call c:
                var suspends = _colours.CallSuspends(c);
                var held = LaterTarget(c, frame);
                if (c.Callee is not FunctionCallee) target = held ?? (c.Callee is ValueCallee ? Callee(c) : null);
                var outer = _fn;
                _fn = new FunctionContext { Body = outer.Body, IsAsync = suspends, Outer = outer, IsStatic = isStatic };
                var made = held == null ? PlainCall(c) : new CsCall(held, Arguments(c));
                _fn = outer;
                var hands = frame != null && MayRecover(c);
                return new CsLambda([], suspends ? new CsAwait(made) : made, suspends) { Attributes = hands ? ["Recovers"] : [] };
            default:
                var value = Expression(call);
                return new CsLambda([], value is CsCall or CsThrow ? value : Cs.Block(Cs.Assign("_", value)));
        }
    }

    // The declared function that is called with its arguments may recover: the lambda round it hands the panic on.
    private bool MayRecover(Call call) => call.Callee switch
    {
        ValueCallee or MethodCallee { IsInterface: true } => false,
        _ => call.Callee.Function is { } f && _pkg.Program.Recovers(f),
    };

    // What is called is found now: a literal is made, and a nil interface has no method.
    private CsExpr? LaterTarget(Call call, string? frame)
    {
        (var stem, var function) = call.Callee switch
        {
            ValueCallee { Value: Closure literal } =>
                ("function", new CsCast(_types.Function(call.Signature, _colours.Suspends(literal.Function)), Lambda(literal, frame))),
            MethodCallee { IsInterface: true } => ("method", Callee(call)),
            _ => ("", (CsExpr)null!),
        };
        if (stem == "") return null;
        var name = _names.Temporary(stem, _scope);
        _out.Add(Cs.Local(stem == "method" ? _types.Function(call.Signature, _colours.CallSuspends(call)) : "var", name, function));
        return name;
    }

    private void DeferCall(DeferStatement s)
    {
        var frame = OwnerOf(s).Frame ?? throw Unsupported(s, "defer here");
        if (s.Call is BuiltinCall { Builtin: BuiltinId.Recover } && _fn.Recovery != null)
        {
            _out.Add(Cs.Expr(new CsCall(frame + ".DeferRecover", new CsMember(_fn.Recovery, "Recover"))));
            return;
        }
        _deferring = true;
        CsExpr? target = null;
        var function = s.Call switch
        {
            Call { Callee: ValueCallee { Value: Closure { Function: var f } literal }, Arguments.Count: 0 }
                when f.Signature.Results.Count == 0 =>
                Lambda(literal, frame),
            Call { Arguments.Count: 0 } call when !_colours.CallSuspends(call) && BoundCalls.TakesArguments(call, _forms, _pkg.IsBound)
                && call.Callee is FunctionCallee or MethodCallee { IsInterface: true } => Callee(call),
            _ => Later(s.Call, frame, out target),
        };
        _deferring = false;
        // Whether a function that is known by its value recovers, the value says.
        var isValue = s.Call is Call { Callee: ValueCallee { Value: not Closure } or MethodCallee { IsInterface: true } }
            && function is CsLambda;
        var isPlain = s.Call is Call { Arguments.Count: 0, Signature.Results.Count: 0 };
        _out.Add(!isValue
            ? Cs.Defer(frame, function)
            : isPlain ? Cs.Defer(frame, target!)
            : Cs.DeferCall(frame, target!, function));
    }

    // A defer statement whose call is made where the statements after it end.
    private static DeferStatement? ScopedDefer(CoreStmt s) => s switch
    {
        DeferStatement { IsScoped: true } defer => defer,
        StatementList { Statements: [.., var last] } => ScopedDefer(last),
        _ => null,
    };

    /// <summary>A deferred call, the statements after it, and the call.</summary>
    /// <param name="s">The defer statement, or a list that ends with it: before it stands what it has to know already.</param>
    /// <param name="defer">The defer statement.</param>
    /// <param name="rest">The statements after it.</param>
    private void DeferToEnd(CoreStmt s, DeferStatement defer, IReadOnlyList<CoreStmt> rest)
    {
        var function = _fn.Body;
        var isFirst = _fn.Frame == null;
        CsStmt run = null!;
        Statement(s, () =>
        {
            if (s is StatementList list)
            {
                foreach (var before in list.Statements.SkipLast(1)) Generate(before);
            }
            if (isFirst)
            {
                DeclareReturned(function);
                _fn.Frame = _names.Temporary("frame", _scope);
            }
            run = Cs.Expr(DeferredCall(defer.Call, _fn.Frame!));
            if (isFirst) _out.Add(Cs.Local("var", _fn.Frame!, new CsNew("DeferScope")));
        });
        (var guarded, var label) = Guarded(rest);
        var exception = _names.Temporary("e", new NameScope(_scope));
        run.Line = EndLine(function);
        _out.Add(Cs.DeferScope(_fn.Frame!, exception, guarded, label, run));
        if (!isFirst) return;
        var end = Cs.Expr(new CsCall(_fn.Frame + ".End"));
        end.Line = run.Line;
        _out.Add(end);
        if (ResultValue() is { } result) _out.Add(Cs.Return(result));
        _fn.Frame = null;
    }

    // frame.Run(static c => c.Close(1), c)
    private CsCall DeferredCall(CoreExpr call, string frame)
    {
        _deferring = true;
        var isLiteral = call is Call { Callee: ValueCallee { Value: Closure } };
        var recovers = call is Call { Callee: ValueCallee { Value: Closure { Function: var f } } } && ProgramContext.Recovers(f);
        var made = call switch
        {
            Call { Callee: ValueCallee { Value: Closure literal } } => Lambda(literal, recovers ? frame : null, isStatic: true),
            Call { Callee: FunctionCallee, Arguments.Count: 0 } c
                when BoundCalls.TakesArguments(c, _forms, _pkg.IsBound) && !MayRecover(c) => Callee(c),
            Call { Callee: ValueCallee } c => Callee(c),
            Call { Callee: MethodCallee { IsInterface: true } } c => LaterTarget(c, frame)!,
            _ => Later(call, frame, out _, isStatic: true),
        };
        _deferring = false;
        if (made is not CsLambda lambda) return new CsCall(frame + ".Run", made);
        var used = FreeVariables.Of(isLiteral ? ((ValueCallee)((Call)call).Callee).Value : call);
        var byReference = recovers || used.Any(IsGivenByReference);
        List<CsParam> parameters = [.. used.Select(v => new CsParam(null, ((CsName)VariableStorage(v)).Text, byReference ? "ref" : null))];
        List<CsExpr> arguments = [.. used.Select(v => byReference ? new CsRef(Referred(v)) : VariableStorage(v))];
        if (recovers) parameters.Insert(0, new CsParam(null, frame, "ref"));
        var function = new CsLambda(parameters, lambda.Body, isStatic: true)
        {
            Attributes = lambda.Attributes,
            TraceName = lambda.TraceName,
        };
        return new CsCall(frame + (recovers ? ".RunRecovering" : ".Run"), [function, .. arguments]);
    }

    // The variable, and not what it holds, is what the deferred function uses.
    private bool IsGivenByReference(CoreVariable v) =>
        _variables.IsAssigned(v) && !(_variables.IsAddressed(v) && !TypeNames.IsHandle(v.Type));

    // C# gives no reference to a loop's variable.
    private CsExpr Referred(CoreVariable v)
    {
        var name = ((CsName)VariableStorage(v)).Text;
        if (!_names.IsReadOnly(name)) return name;
        var copy = _names.Temporary(name, _scope);
        _out.Add(Cs.Local("var", copy, name));
        return copy;
    }

    // In a loop over an iterator function a deferred call belongs to the function around the loop.
    private FunctionContext OwnerOf(DeferStatement s)
    {
        var owner = _fn;
        while (s.Owner != null && !ReferenceEquals(owner.Body.Identity, s.Owner)) owner = owner.Outer ?? throw Unsupported(s, "defer here");
        return owner;
    }
}
