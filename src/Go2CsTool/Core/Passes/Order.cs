// Order of evaluation. Go makes the calls of a statement from left to right and reads its variables after them; C# does
// everything from left to right. On exit evaluating every expression from left to right gives Go's result, no Sequence is left,
// and no await stands where C# cannot keep what was found before it:
//
//     f(x, g())             where g assigns x     becomes     result := g()
//                                                             f(x, result)
//     h(a(), Sequence(s, v))                      becomes     result := a(); s
//                                                             h(result, v)
//     a[i()] += <-ch                              becomes     result := i(); value := <-ch
//                                                             a[result] += value
//
// The pass reacts to what an operand turned out to need: statements of its own, or a call that changes what stands before it.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Moves out what has to come before.</summary>
public sealed partial class Order(Colours colours, Effects effects, VariableFacts variables, MethodForms forms,
    Func<GoObject, bool> isBound, Func<GoType, bool> isWrapper) : CoreMapper
{
    // Pointers that cannot be nil here: what comes before has followed them.
    private readonly HashSet<CoreVariable> _followed = new(ReferenceEqualityComparer.Instance);
    private bool _isAsync;
    private CoreBody? _body;
    private bool? _defers;

    // Deferred functions see the results that have been assigned.
    private bool Defers => _defers ??= _body is { Body: { } statements }
        && (_body.Defers != DeferKind.None || CoreTree.Descendants(statements).Any(static n => n is TryFinally));

    public override CoreBody Body(CoreBody body)
    {
        if (body.Body == null) return body;
        var outer = _isAsync;
        _isAsync = body switch
        {
            CoreFunction f => colours.Suspends(f.Object),
            CoreClosure c => colours.Suspends(c),
            _ => false,
        };
        var outerBody = (_body, _defers);
        (_body, _defers) = (body, null);
        var result = body with { Body = BlockOf(body.Body) };
        _isAsync = outer;
        (_body, _defers) = outerBody;
        return result;
    }

    /// <summary>The program with all its code in order.</summary>
    public CoreProgram Run(CoreProgram program) => new([.. program.Packages.Select(Package)]);

    private CorePackage Package(CorePackage package)
    {
        var mapped = package with
        {
            Files = [.. package.Files.Select(f =>
                f with { Declarations = [.. f.Declarations.Select(d =>
                    d is FunctionDeclaration fd ? fd with { Function = (CoreFunction)Body(fd.Function) } : d)] })],
        };
        _isAsync = package.Initializers.Any(i => colours.Contains(i.Value));
        var result = mapped with { Initializers = [.. package.Initializers.Select(Initializer)] };
        _isAsync = false;
        return result;
    }

    private CoreInitializer Initializer(CoreInitializer i)
    {
        var before = new List<CoreStmt>();
        var value = Expr(i.Value, before);
        return i with { Value = before.Count == 0 ? value : new Sequence(i.Pos, value.Type, before, value) };
    }

    private Block BlockOf(Block b) => b with { Statements = Stmts(b.Statements) };

    public override IReadOnlyList<CoreStmt> Stmts(IReadOnlyList<CoreStmt> list)
    {
        var result = new List<CoreStmt>(list.Count);
        var followed = new List<CoreVariable>();
        foreach (var s in list)
        {
            var before = new List<CoreStmt>();
            var last = Statement(s, before);
            if (before.Count == 0 && last is not StatementList { End.IsValid: false }) result.Add(last);
            else if (!s.End.IsValid) result.AddRange([.. before, .. Flat(last)]);
            else result.Add(new StatementList(s.Pos, [.. before, .. Flat(last).Select(x => x with { End = default })]) { End = s.End });
            followed.AddRange(FollowedBy(s).Where(_followed.Add));
        }
        _followed.ExceptWith(followed);
        return result;
    }

    private bool IsFollowed(Dereference d) => CoreTree.Unparen(d.Pointer) is VariableRef { Variable: var v } && _followed.Contains(v);

    // Variables that never change and are not nil once the statement has run.
    private IEnumerable<CoreVariable> FollowedBy(CoreStmt s)
    {
        List<CoreNode> evaluated = s switch
        {
            ExpressionStatement or Assignment or OperatorAssignment or Send => [s],
            If { Init: null } i => [i.Cond],
            _ => [],
        };
        var found = new List<CoreVariable>();
        if (s is Assignment { Targets: [NewTarget { Variable: var made }], Values: [AddressOf or New] }) found.Add(made);
        foreach (var node in evaluated)
        {
            CoreTree.Walk(node, n =>
            {
                if (n is Dereference { Pointer: var pointer } && CoreTree.Unparen(pointer) is VariableRef { Variable: var v }) found.Add(v);
                return n is not (Closure or Binary { IsLogical: true });
            });
        }
        if (s is If
            {
                Init: null, Else: null, Cond: Comparison { Op: Token.Eql, X: VariableRef { Variable: var asked }, Y: Nil },
                Then.Statements: [.., Return or Break or Continue or Goto]
            })
        {
            found.Add(asked);
        }

        return found.Where(v =>
            v.Kind is CoreVariableKind.Local or CoreVariableKind.Parameter or CoreVariableKind.Receiver
                or CoreVariableKind.Temporary && !variables.IsAssigned(v));
    }

    /// <summary>An expression that can be evaluated from left to right once the statements before it have run.</summary>
    private CoreExpr Expr(CoreExpr e, List<CoreStmt> before)
    {
        switch (e)
        {
            case Sequence s:
                foreach (var statement in Stmts(s.Statements)) before.Add(statement);
                return Expr(s.Value, before);
            case Closure c:
                return c with { Function = (CoreClosure)Body(c.Function) };
            case Binary { IsLogical: true } logical:
                return Logical(logical, before);
            case Comparison:
                var compared = Children(e);
                return Rebuilt(e, Operands(compared, before, i => IsCopiedInTurn(compared[i])));
            case Binary or ElementRef or MapElement:
                return Rebuilt(e, Operands(Children(e), before, _ => false));
            case Slicing slicing:
                var bounds = Children(e);
                return Rebuilt(e,
                    Operands(bounds, before, i => i > 0 && CoreTree.Unparen(bounds[i]) is not VariableRef,
                    firstInPlace: IsArrayInPlace(bounds[0])));
            case StructLiteral or ListLiteral:
                var elements = Children(e);
                return Rebuilt(e,
                    Operands(elements, before, i => IsCopiedInTurn(elements[i]), needsPlain: e is ListLiteral ? _ => true : null,
                    stem: "arg"));
            case MapLiteral:
                return Rebuilt(e, Operands(Children(e), before, _ => true, stem: "arg"));
            case Call call:
                return CallInOrder(call, before);
            case BuiltinCall builtin:
                return BuiltinInOrder(builtin, before);
            case MethodValue m:
                return m with { Receiver = BoundReceiver(m, before) };
            case AddressOf { Place: FieldRef or ElementRef } a when _isAsync && colours.Awaits(a.Place):
                // The pointer is made of a reference to the place, which C# does not keep over an await.
                return a with { Place = Settled(Expr(a.Place, before), before) };
            default:
                return e.Map(new Deeper(this, before));
        }
    }

    // Maps the one operand that a node has.
    private sealed class Deeper(Order order, List<CoreStmt> before) : CoreMapper
    {
        public override CoreExpr Expr(CoreExpr e) => order.Expr(e, before);
    }

    // The receiver is bound when the method value is made.
    private CoreExpr BoundReceiver(MethodValue m, List<CoreStmt> before)
    {
        var receiver = Expr(m.Receiver, before);
        if (variables.IsStable(receiver) || IsDelegate(m)) return receiver;
        return Temporary("receiver", receiver, before);
    }

    // A C# delegate binds its receiver itself, unless a lambda has to stand between: for another colour, or a method on a reference.
    private bool IsDelegate(MethodValue m)
    {
        var signature = (SignatureType)AliasType.Unalias(m.Type).Underlying;
        var suspends = colours.IsAwaited(m.Method);
        var byReference = !TypePredicates.IsInterface(m.Receiver.Type) && m.Method.HasPointerReceiver
            && forms.Of(m.Method) == MethodForm.Reference;
        return !byReference && suspends == colours.Suspends(signature);
    }

    private CoreExpr Logical(Binary e, List<CoreStmt> before)
    {
        var left = Expr(e.X, before);
        var own = new List<CoreStmt>();
        var right = Expr(e.Y, own);
        if (own.Count == 0) return e with { X = left, Y = right };
        var decided = new CoreVariable("result", e.Type, CoreVariableKind.Temporary, e.Pos, null);
        var read = new VariableRef(e.Pos, decided);
        before.Add(new Assignment(e.Pos, AssignmentForm.TypedVar, [new NewTarget(e.Pos, decided)], [left]));
        own.Add(new Assignment(e.Pos, AssignmentForm.Assign, [new PlaceTarget(e.Pos, read)], [right]));
        CoreExpr goesOn = e.Op == Token.LAnd ? read : new Unary(e.Pos, e.Type, Token.Not, read);
        before.Add(new If(e.Pos, null, goesOn, new Block(e.Pos, own), null));
        return read;
    }

    private CoreExpr CallInOrder(Call call, List<CoreStmt> before)
    {
        var bound = call.Callee.Function is { } f && isBound(f) ? f : null;
        List<CoreExpr> operands = call.Callee switch
        {
            MethodCallee m => [m.Receiver],
            ValueCallee v => [v.Value],
            _ => [],
        };
        var first = operands.Count;
        // C# passes the rest of a bound call's arguments one by one, in a span.
        var rest = bound == null || call.Arguments is not [.., ListLiteral { IsVariadic: true } packed] ? null : packed;
        operands.AddRange(rest == null ? call.Arguments : call.Arguments.Take(call.Arguments.Count - 1));
        var spread = operands.Count;
        if (rest != null) operands.AddRange(rest.Elements.Select(x => x.Value));
        var inPlace = call.Callee is MethodCallee method && IsFoundInPlace(method);
        var values = Operands(operands, before, i => i >= first && IsCopiedInTurn(operands[i]), i => i >= spread, inPlace, "arg");
        var callee = call.Callee switch
        {
            MethodCallee m => m with { Receiver = values[0] },
            ValueCallee v => v with { Value = values[0] },
            var other => other,
        };
        List<CoreExpr> arguments = [.. values.Skip(first).Take(spread - first)];
        if (rest != null)
            arguments.Add(rest with { Elements = [.. values.Skip(spread).Select((v, i) => rest.Elements[i] with { Value = v })] });
        return call with { Callee = callee, Arguments = arguments };
    }

    // C# keeps a reference to the receiver while it evaluates the arguments, which it cannot over an await.
    private bool IsFoundInPlace(MethodCallee call)
    {
        var receiver = CoreTree.Unparen(call.Receiver);
        if (call.IsInterface || IsFoundInPlace(receiver)) return !call.IsInterface;
        if (!call.Method.HasPointerReceiver) return IsHeldByPointer(receiver);
        if (forms.Of(call.Method) != MethodForm.Reference || IsObject(((PointerType)AliasType.Unalias(receiver.Type).Underlying).Elem))
            return false;
        return receiver is AddressOf { Place: var place } ? IsHeldByPointer(place) : !MethodForms.IsOfPointers(call.Method);
    }

    // A variable, or a part of one, that lives behind a pointer in C#.
    private bool IsHeldByPointer(CoreExpr place) =>
        VariableFacts.Root(CoreTree.Unparen(place)) is { } v && variables.IsAddressed(v) && !IsObject(place.Type);

    private static bool IsObject(GoType type) => AliasType.Unalias(type) is NamedType { Obj: var named } && named.HasDirective("class");

    // An array that is sliced, which C# does by a method of the array where it is.
    private bool IsArrayInPlace(CoreExpr sliced) => CoreTree.Unparen(sliced) switch
    {
        AddressOf { Place: var array } => IsFoundInPlace(array) || IsHeldByPointer(array),
        var x => AliasType.Unalias(x.Type).Underlying is PointerType,
    };

    private static bool IsFoundInPlace(CoreExpr receiver) => CoreTree.Unparen(receiver) switch
    {
        AddressOf { Place: var place } => IsFoundInPlace(place),
        ElementRef or Dereference => true,
        FieldRef f => IsFoundInPlace(f.Target),
        _ => false,
    };

    private CoreExpr BuiltinInOrder(BuiltinCall call, List<CoreStmt> before)
    {
        if (call.Builtin == BuiltinId.Append && call.Arguments is [var slice, ListLiteral { IsVariadic: true } items])
        {
            List<CoreExpr> operands = [slice, .. items.Elements.Select(x => x.Value)];
            var values =
                Operands(operands, before, i => i > 0 && IsCopiedInTurn(operands[i]), operands.Count > 2 ? _ => true : null, stem: "arg");
            var added = items with { Elements = [.. values.Skip(1).Select((v, i) => items.Elements[i] with { Value = v })] };
            return call with { Arguments = [values[0], added] };
        }
        return call with { Arguments = Operands(call.Arguments, before, _ => false, stem: "arg") };
    }

    /// <summary>Puts operands in order.</summary>
    /// <param name="operands">The operands, from left to right.</param>
    /// <param name="before">Receives what has to come before all of them.</param>
    /// <param name="boxed">The operand is copied in its turn, not read with the variables.</param>
    /// <param name="needsPlain">The operand may not hold an await.</param>
    /// <param name="stem">What a variable that holds an operand is named by.</param>
    /// <param name="firstInPlace">No later operand may hold an await, as C# keeps a reference to the first.</param>
    private List<CoreExpr> Operands(
        IReadOnlyList<CoreExpr> operands, List<CoreStmt> before, Func<int, bool> boxed, Func<int, bool>? needsPlain = null,
            bool firstInPlace = false, string stem = "result")
    {
        var values = new List<CoreExpr>(operands.Count);
        var callers = new List<int>();
        for (var i = 0; i < operands.Count; i++)
        {
            var own = new List<CoreStmt>();
            var value = Expr(operands[i], own);
            var calls = Effects.HasCalls(operands[i]);
            if (calls) callers.Add(i);
            var fails = i > 0 && Effects.MayPanicInTurn(operands[i]);
            bool IsDisturbed(int k) => !boxed(k)
                && (calls && (effects.MayChange(operands[i], operands[k]) || MayMiss(operands[k]) && effects.CallsVisibly(operands[i]))
                || fails && MayMiss(operands[k], alsoPointers: false));
            var disturbs = (calls || fails) && Enumerable.Range(0, i).Any(IsDisturbed);
            var spills = _isAsync && (needsPlain?.Invoke(i) == true || firstInPlace && i > 0) && calls && colours.Awaits(value);
            if (own.Count > 0 || disturbs || spills)
            {
                for (var k = 0; k < i; k++)
                {
                    var isTaken = boxed(k) && !variables.IsStable(values[k])
                        && (Effects.MayPanic(values[k]) || effects.MayChange(operands[i], operands[k], alsoInTurn: true));
                    values[k] = isTaken ? Taken(values[k], before, stem) : Settled(values[k], before, stem);
                }

                before.AddRange(own);
                if (disturbs || spills) value = Settled(value, before, stem);
            }
            values.Add(value);
        }
        return values;
    }

    // What becomes an interface value of a number or a truth value is held as it is.
    private static CoreExpr Taken(CoreExpr e, List<CoreStmt> before, string stem) =>
        e is Conversion { IsImplicit: true, X: { Type.Underlying: BasicType } x } c
            ? c with { X = Temporary(stem, x, before) }
            : Temporary(stem, e, before);

    // Go looks for an element, divides and follows a pointer after the calls, and fails then; but for what it makes in its turn it
    // reads them in that turn.
    private bool MayMiss(CoreExpr e, bool alsoPointers = true)
    {
        var found = false;
        CoreTree.Walk(e, n =>
        {
            found |= n is CoreExpr part && Effects.FailsByItself(part)
                || alsoPointers && n is Dereference d && !IsFollowed(d) && effects.MayFail(d);
            return !found && n is not (Closure or Call or Receive) && !(n is CoreExpr made && Effects.IsMadeInTurn(made));
        });
        return found;
    }

    /// <summary>The operand with its calls made now; what is left reads variables.</summary>
    private CoreExpr Settled(CoreExpr e, List<CoreStmt> before, string stem = "result")
    {
        switch (e)
        {
            case Constant or Nil or Zero or EmbeddedFiles or FunctionRef or Closure or VariableRef:
                return e;
            case Conversion { IsImplicit: true } c when !IsMadeInTurn(c):
                return c with { X = Settled(c.X, before, stem) };
            case MapElement m when IsKeyCopiedInTurn(m) && !variables.IsStable(m.Key):
                return m with { Target = Settled(m.Target, before, stem), Key = Temporary("key", m.Key, before) };
            case Binary { IsLogical: true } when CoreTree.Descendants(e).OfType<CoreExpr>().Any(IsMadeInTurn):
                return Temporary(stem, e, before);
        }
        return IsMadeInTurn(e) ? Temporary(stem, e, before) : e.Map(new Settling(this, before));
    }

    private bool IsTakenInTurn(CoreExpr e) => IsCopiedInTurn(e) && !variables.IsStable(e);

    private sealed class Settling(Order order, List<CoreStmt> before) : CoreMapper
    {
        public override CoreExpr Expr(CoreExpr e) =>
            order.IsTakenInTurn(e) ? Taken(e, before, "value") : order.Settled(e, before);

        public override CoreExpr ClosureOf(Closure c) => c;
    }

    // A call, a receive or another value that Go makes in its turn.
    private bool IsMadeInTurn(CoreExpr e) => e.Type is not TupleType && (e is Receive or Call || Effects.IsMadeInTurn(e));

    private static CoreExpr Temporary(string stem, CoreExpr value, List<CoreStmt> before)
    {
        var variable = new CoreVariable(stem, value.Type, CoreVariableKind.Temporary, value.Pos, null);
        before.Add(new Assignment(value.Pos, AssignmentForm.Define, [new NewTarget(value.Pos, variable)], [value]));
        return new VariableRef(value.Pos, variable);
    }

    private static List<CoreExpr> Children(CoreExpr e)
    {
        var children = new List<CoreExpr>();
        e.ForEachChild(n => children.Add((CoreExpr)n));
        return children;
    }

    // The node with its operands replaced, in the order of ForEachChild.
    private static CoreExpr Rebuilt(CoreExpr e, List<CoreExpr> values) => e.Map(new Replacing(values));

    private sealed class Replacing(List<CoreExpr> values) : CoreMapper
    {
        private int _next;

        public override CoreExpr Expr(CoreExpr e) => values[_next++];
    }
}
