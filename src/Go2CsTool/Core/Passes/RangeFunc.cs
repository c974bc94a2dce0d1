// Removes loops over iterator functions: the body becomes a closure that the iterator calls. Jumps and returns out of the body stop
// the iteration and are carried out behind the call. What an iterator may not do panics as in Go (GoRuntime.RangeLoop).
//
//     for x := range seq {          var loop RangeLoop
//         if x == 1 { continue }    seq(func(x int) bool {
//         if x == 2 { break }           loop.Enter()
//         if x == 3 { return x }        if x == 1 { return loop.Continue() }
//         use(x)                        if x == 2 { return loop.Break() }
//     }                                 if x == 3 { result = x; return loop.Leave(1) }
//                                       use(x)
//                                       return loop.Continue()
//                                   })
//                                   loop.Done()
//                                   if loop.Left(1) { return }
//
// A jump that crosses several such loops is carried out level by level, each level as if it stood behind the inner loop:
//
//     if loop2.Left(1) { return loop.Leave(1) }      a return, on its way through the outer loop
//     if loop2.Left(2) { return loop.Continue() }    continue outer
//
// Returned values are kept in the results, which get variables where Go has none: an iterator that panics afterwards, in a function
// that recovers, has Go return them too. Deferred calls belong to the function around the loop: DeferStatement.Owner. What recover
// yields in a loop's body is nil in Go also.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>The pass.</summary>
public sealed class RangeFunc : CoreMapper
{
    private readonly Dictionary<CoreVariable, CoreVariable> _parameters = new(ReferenceEqualityComparer.Instance);
    private Function? _function;
    private Loop? _loop;

    private enum ExitKind
    {
        Return,
        Break,
        Continue,
        Goto,
    }

    // Compared by kind and place: each place has one number in a loop.
    private readonly record struct Exit(ExitKind Kind, JumpTarget? Target, CoreLabel? Label);

    // A function being rebuilt.
    private sealed class Function(CoreBody body)
    {
        private Dictionary<CoreLabel, Range?>? _labels;

        public CoreBody Body { get; } = body;

        public IReadOnlyList<CoreVariable> Results { get; private set; } = body.Results;

        /// <summary>The innermost loop over a function around each statement that break or continue can leave; null for none.</summary>
        public Dictionary<JumpTarget, Loop?> Around { get; } = new(ReferenceEqualityComparer.Instance);

        public IReadOnlyList<CoreVariable> NamedResults()
        {
            if (Results.Any(r => r.IsBlank))
            {
                Results =
                    [.. Results.Select(r => r.IsBlank ? new CoreVariable("result", r.Type, CoreVariableKind.Result, r.Pos, null) : r)];
            }

            return Results;
        }

        /// <summary>The innermost loop over a function around a label; null for none.</summary>
        public Range? LoopAround(CoreLabel label)
        {
            if (_labels is null)
            {
                _labels = new(ReferenceEqualityComparer.Instance);
                FindLabels(Body.Body!, null, _labels);
            }
            return _labels.GetValueOrDefault(label);
        }

        private static void FindLabels(CoreNode node, Range? around, Dictionary<CoreLabel, Range?> labels)
        {
            if (node is Closure)
                return;
            if (node is Labeled labeled)
                labels[labeled.Label] = around;
            if (node is Range { Kind: RangeKind.Function } range)
                around = range;
            node.ForEachChild(child => FindLabels(child, around, labels));
        }
    }

    // A loop over a function being rebuilt.
    private sealed class Loop(Range source, Loop? outer, SignatureType yield)
    {
        public Range Source { get; } = source;

        public Loop? Outer { get; } = outer;

        public SignatureType Yield { get; } = yield;

        public CoreVariable State { get; } = new("loop", RuntimeTypes.RangeLoop, CoreVariableKind.Temporary, source.Pos, null);

        /// <summary>Where the body leaves the loop for, in the order of their numbers.</summary>
        public List<Exit> Exits { get; } = [];

        public int Number(Exit exit)
        {
            if (!Exits.Contains(exit))
                Exits.Add(exit);
            return Exits.IndexOf(exit) + 1;
        }
    }

    /// <summary>The program without loops over functions.</summary>
    public static CoreProgram Run(CoreProgram program) => program.Map(new RangeFunc());

    public override CoreBody Body(CoreBody body)
    {
        if (body.Body == null)
            return body;
        var (outerFunction, outerLoop) = (_function, _loop);
        (_function, _loop) = (new Function(body), null);
        var mapped = (Block)Stmt(body.Body);
        var results = _function.Results;
        (_function, _loop) = (outerFunction, outerLoop);
        return body with { Body = mapped, Results = results };
    }

    public override CoreExpr Variable(VariableRef v) =>
        _parameters.TryGetValue(v.Variable, out var parameter) ? v with { Variable = parameter } : v;

    public override CoreStmt Stmt(CoreStmt s)
    {
        switch (s)
        {
            case Range { Kind: RangeKind.Function } range:
                return Call(range);
            case For f:
                Enter(f.Target);
                break;
            case Range r:
                Enter(r.Target);
                break;
            case Switch w:
                Enter(w.Target);
                break;
            case TypeSwitch w:
                Enter(w.Target);
                break;
            case Select c:
                Enter(c.Target);
                break;
            case Labeled labeled:
                return Label(labeled);
            case Break b:
                return Jump(b.Pos, new Exit(ExitKind.Break, b.Target, null));
            case Continue c:
                return Jump(c.Pos, new Exit(ExitKind.Continue, c.Target, null));
            case Goto g:
                return Jump(g.Pos, new Exit(ExitKind.Goto, null, g.Label));
            case Return r when _loop != null:
                return LeaveFunction(r);
            case DeferStatement d when _loop != null:
                return d with { Call = Expr(d.Call), Owner = d.Owner ?? _function!.Body.Identity };
        }
        return base.Stmt(s);
    }

    private void Enter(JumpTarget target) => _function!.Around[target] = _loop;

    private CoreStmt Label(Labeled labeled)
    {
        if (labeled.Statement == null || Stmt(labeled.Statement) is not { } mapped)
            return labeled;
        // The label stands before the first of the statements that were made of one.
        return mapped is StatementList { Statements: var several } list
            ? list with { Statements = [labeled with { Statement = several[0] }, .. several.Skip(1)] }
            : labeled with { Statement = mapped };
    }

    private StatementList Call(Range range)
    {
        var iterator = (SignatureType)AliasType.Unalias(range.X.Type).Underlying;
        var yieldType = iterator.Params[0].Type;
        var x = Expr(range.X);
        _loop = new Loop(range, _loop, (SignatureType)AliasType.Unalias(yieldType).Underlying);
        var closure = Closure(_loop);
        var inner = _loop;
        _loop = _loop.Outer;
        CoreExpr argument = yieldType is SignatureType ? closure : new Conversion(range.Pos, yieldType, closure, true);
        var statements = new List<CoreStmt>
        {
            new Assignment(range.Pos, AssignmentForm.Define, [new NewTarget(range.Pos, inner.State)],
                [new Zero(range.Pos, inner.State.Type)]),
            new ExpressionStatement(range.Pos, new Call(range.Pos, TupleType.Empty, Callee(x), [argument]) { Signature = iterator }),
            new ExpressionStatement(range.Pos, Operation(range.Pos, inner, TupleType.Empty, "Done")),
        };
        for (var i = 0; i < inner.Exits.Count; i++)
        {
            var left = Operation(range.Pos, inner, BasicType.Bool, "Left", i + 1);
            statements.Add(new If(range.Pos, null, left, new Block(range.Pos, [Jump(range.Pos, inner.Exits[i])]), null));
        }
        return new StatementList(range.Pos, statements) { End = range.End };
    }

    private static CoreCallee Callee(CoreExpr iterator) => CoreTree.Unparen(iterator) switch
    {
        FunctionRef f => new FunctionCallee(f.Function),
        MethodValue m => new MethodCallee(m.Receiver, m.Method),
        _ => new ValueCallee(iterator),
    };

    private Closure Closure(Loop around)
    {
        var range = around.Source;
        var list = new List<CoreVariable>();
        var body = new List<CoreStmt> { new ExpressionStatement(range.Pos, Operation(range.Pos, around, TupleType.Empty, "Enter")) };
        CoreTarget?[] targets = [range.Key, range.Value];
        for (var i = 0; i < around.Yield.Params.Count; i++)
            list.Add(Parameter(around.Yield.Params[i].Type, targets[i], range.Pos, body));
        body.AddRange(Stmts(range.Body.Statements));
        if (body[^1] is not (Return or Goto or Break or Continue))
            body.Add(Yield(range.Body.Rbrace, around, "Continue"));
        var code = new CoreClosure(range.Pos)
        {
            Signature = around.Yield,
            Parameters = list,
            Results = [new CoreVariable("", around.Yield.Results[0].Type, CoreVariableKind.Result, range.Pos, null)],
            Body = range.Body with { Statements = body },
            IsLoopBody = true,
            TraceName = range.TraceName,
        };
        return new Closure(range.Pos, around.Yield, code);
    }

    // A new variable of the loop is the parameter; other places are assigned first thing in the body.
    private CoreVariable Parameter(GoType type, CoreTarget? target, Pos pos, List<CoreStmt> body)
    {
        switch (target)
        {
            case NewTarget { Variable: { IsBlank: false } v }:
                return _parameters[v] = new CoreVariable(v.Name, v.Type, CoreVariableKind.Parameter, v.Pos, v.Object);
            case PlaceTarget p:
                var item = new CoreVariable("item", type, CoreVariableKind.Parameter, pos, null);
                CoreExpr value = new VariableRef(p.Pos, item);
                if (!TypeIdentity.Identical(type, p.Place.Type))
                    value = new Conversion(p.Pos, p.Place.Type, value, true);
                body.Add(new Assignment(p.Pos, AssignmentForm.Assign, [p with { Place = Expr(p.Place) }], [value]));
                return item;
            default:
                return new CoreVariable("_", type, CoreVariableKind.Parameter, pos, null);
        }
    }

    private StatementList LeaveFunction(Return r)
    {
        var statements = new List<CoreStmt>();
        if (r.Values.Count > 0)
        {
            var targets = _function!.NamedResults().Select(v => new PlaceTarget(r.Pos, new VariableRef(r.Pos, v)));
            statements.Add(new Assignment(r.Pos, AssignmentForm.Assign, [.. targets], Exprs(r.Values)) { End = r.End });
        }
        statements.Add(Jump(r.Pos, new Exit(ExitKind.Return, null, null)));
        return new StatementList(r.Pos, statements);
    }

    // The jump as it has to be made from here: itself, if the place is in the same function, else out of the loop.
    private CoreStmt Jump(Pos pos, Exit exit)
    {
        if (_loop is { } around && ReferenceEquals(around.Source.Target, exit.Target))
            return Yield(pos, around, exit.Kind == ExitKind.Break ? "Break" : "Continue");
        if (!IsHere(exit))
            return Yield(pos, _loop!, "Leave", _loop!.Number(exit));
        return exit.Kind switch
        {
            ExitKind.Return => new Return(pos, []),
            ExitKind.Break => new Break(pos, exit.Target!),
            ExitKind.Continue => new Continue(pos, exit.Target!),
            _ => new Goto(pos, exit.Label!),
        };
    }

    private bool IsHere(Exit exit)
    {
        if (_loop == null)
            return true;
        return exit.Kind switch
        {
            ExitKind.Return => false,
            ExitKind.Goto => ReferenceEquals(_function!.LoopAround(exit.Label!), _loop.Source),
            // The target of a loop over a function is in no table: the jump goes on to that loop.
            _ => _function!.Around.TryGetValue(exit.Target!, out var at) && ReferenceEquals(at, _loop),
        };
    }

    private static Return Yield(Pos pos, Loop around, string member, params int[] arguments)
    {
        CoreExpr value = Operation(pos, around, BasicType.Bool, member, arguments);
        var type = around.Yield.Results[0].Type;
        return new Return(pos, [TypeIdentity.Identical(type, value.Type) ? value : new Conversion(pos, type, value, false)]);
    }

    private static RuntimeCall Operation(Pos pos, Loop around, GoType type, string member, params int[] arguments) => new(
        pos, type, new VariableRef(pos, around.State), member,
            [.. arguments.Select(a => new Constant(pos, BasicType.Int, ConstantValue.Of(a)))]);
}
