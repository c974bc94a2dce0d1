// Order within statements: what becomes of each when its expressions need statements before them.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

public sealed partial class Order
{
    private CoreStmt Statement(CoreStmt s, List<CoreStmt> before)
    {
        switch (s)
        {
            case ExpressionStatement e:
                return e with { X = Expr(e.X, before) };
            case Send send:
                var sent = Operands([send.Channel, send.Value], before, _ => false);
                return send with { Channel = sent[0], Value = sent[1] };
            case Assignment a:
                return Assign(a, before);
            case OperatorAssignment o:
                return Compound(o, before);
            case GoStatement go:
                return go with { Call = Expr(go.Call, before) };
            case DeferStatement defer:
                return defer with { Call = Expr(defer.Call, before) };
            case Return r:
                return ReturnInOrder(r, before);
            case Block b:
                return BlockOf(b);
            case If i:
                return IfInOrder(i, before);
            case For f:
                return ForInOrder(f, before);
            case Range range:
                return RangeInOrder(range, before);
            case Switch sw:
                return SwitchInOrder(sw, before);
            case TypeSwitch t:
                return TypeSwitchInOrder(t, before);
            case Select select:
                return SelectInOrder(select, before);
            case Labeled { Statement: { } inner } labeled:
                var own = new List<CoreStmt>();
                var statement = Statement(inner, own);
                return labeled with { Statement = own.Count == 0 ? statement : new StatementList(s.Pos, [.. own, statement]) };
            case StatementList list:
                return list with { Statements = Stmts(list.Statements) };
            case TryFinally t:
                return t with { Body = BlockOf(t.Body), Cleanup = BlockOf(t.Cleanup) };
            default:
                return s;
        }
    }

    private Return ReturnInOrder(Return r, List<CoreStmt> before)
    {
        r = r with { Values = Operands(r.Values, before, i => IsCopiedInTurn(r.Values[i])) };
        if (r.Values.Count(Effects.MayPanic) < 2) return r;
        // Go assigns the results one after the other, which deferred functions would see; but none to itself.
        var results = new Assignment(r.Pos, AssignmentForm.Assign, [.. _body!.Results.Select(Result)], r.Values);
        return FailsAlike(results) ? r : r with { Values = Kept(results, before, new Steps(this)).Values };

        CoreTarget Result(CoreVariable v, int i) => CoreTree.Unparen(r.Values[i]) is VariableRef { Variable: var own } && own == v
            ? new BlankTarget(r.Pos)
            : new PlaceTarget(r.Pos, new VariableRef(r.Pos, v));
    }

    private CoreStmt IfInOrder(If s, List<CoreStmt> before)
    {
        CoreStmt? init = null;
        var first = new List<CoreStmt>();
        if (s.Init != null) init = Statement(s.Init, first);
        var condition = new List<CoreStmt>();
        var cond = Expr(s.Cond, condition);
        var otherwise = s.Else;
        if (otherwise != null)
        {
            var own = new List<CoreStmt>();
            otherwise = Statement(otherwise, own);
            if (own.Count > 0 || otherwise is not (Block or If)) otherwise = new Block(s.Else!.Pos, [.. own, otherwise]);
        }
        var result = s with { Init = init, Cond = cond, Then = BlockOf(s.Then), Else = otherwise };
        if (first.Count + condition.Count == 0 && init is not StatementList) return result;
        if (init == null)
        {
            before.AddRange(condition);
            return result;
        }
        return new Block(s.Pos, [.. first, .. Flat(init), .. condition, result with { Init = null, End = default }]) { End = s.End };
    }

    private static IEnumerable<CoreStmt> Flat(CoreStmt s) => s is StatementList list ? list.Statements : [s];

    private CoreStmt ForInOrder(For s, List<CoreStmt> before)
    {
        CoreStmt? init = null;
        var first = new List<CoreStmt>();
        if (s.Init != null) init = Statement(s.Init, first);
        var condition = new List<CoreStmt>();
        var cond = s.Cond == null ? null : Expr(s.Cond, condition);
        var step = new List<CoreStmt>();
        var post = s.Post == null ? null : Statement(s.Post, step);
        if (step.Count > 0) post = new StatementList(s.Post!.Pos, [.. step, .. Flat(post!)]);
        var body = BlockOf(s.Body);
        if (condition.Count > 0)
        {
            // What the condition needs is evaluated in each iteration.
            var leave =
                new If(s.Pos, null, new Unary(cond!.Pos, cond.Type, Token.Not, cond), new Block(s.Pos, [new Break(s.Pos, s.Target)]), null);
            body = body with { Statements = [.. condition, leave, .. body.Statements] };
            cond = null;
        }
        var result = s with { Init = init, Cond = cond, Post = post, Body = body };
        if (first.Count == 0 && init is not StatementList) return result;
        return new Block(s.Pos, [.. first, .. Flat(init!), result with { Init = null, End = default }]) { End = s.End };
    }

    private CoreStmt RangeInOrder(Range s, List<CoreStmt> before)
    {
        var x = Expr(s.X, before);
        var stores = new List<CoreStmt>();
        CoreTarget? key = Received(s.Key, s.KeyType, stores), value = Received(s.Value, s.ValueType, stores);
        var body = BlockOf(s.Body);
        return s with
        {
            X = x,
            Key = key,
            Value = value,
            Body = stores.Count == 0
            ? body
            : body with { Statements = [.. stores, .. body.Statements] }
        };
    }

    // A place that needs statements to be found is assigned from a variable.
    private CoreTarget? Received(CoreTarget? target, GoType? type, List<CoreStmt> stores)
    {
        if (target is not PlaceTarget { Place: var place } || type == null) return target;
        var own = new List<CoreStmt>();
        var found = Expr(place, own);
        if (own.Count == 0) return new PlaceTarget(target.Pos, found);
        var held = new CoreVariable("item", type, CoreVariableKind.Temporary, target.Pos, null);
        CoreExpr read = new VariableRef(target.Pos, held);
        if (!TypeIdentity.Identical(type, place.Type)) read = new Conversion(target.Pos, place.Type, read, IsImplicit: true);
        stores.AddRange(own);
        stores.Add(new Assignment(target.Pos, AssignmentForm.Assign, [new PlaceTarget(target.Pos, found)], [read]));
        return new NewTarget(target.Pos, held);
    }

    private CoreStmt SwitchInOrder(Switch s, List<CoreStmt> before)
    {
        CoreStmt? init = null;
        var first = new List<CoreStmt>();
        if (s.Init != null) init = Statement(s.Init, first);
        var tag = s.Tag == null ? null : Expr(s.Tag, first.Count == 0 && init == null ? before : first);
        var tests = new List<(List<CoreStmt> Before, CoreExpr Value)[]?>();
        foreach (var c in s.Clauses)
        {
            tests.Add(c.Values?.Select(v =>
            {
                var own = new List<CoreStmt>();
                var value = Expr(v, own);
                return (own, value);
            }).ToArray());
        }
        IReadOnlyList<SwitchClause> clauses =
            [.. s.Clauses.Select((c, i) => c with { Values = tests[i]?.Select(t => t.Value).ToList(), Body = Stmts(c.Body) })];
        var result = s with { Init = init, Tag = tag, Clauses = clauses };
        if (tests.Any(t => t != null && t.Any(v => v.Before.Count > 0))) result = Numbered(result, tests, first);
        if (first.Count == 0 && init is not StatementList) return result;
        return new Block(s.Pos,
            [.. init == null ? first : [.. Flat(init), .. first], result with { Init = null, End = default }])
        { End = s.End };
    }

    // A case that needs statements: which clause is taken is found out before the switch.
    private Switch Numbered(Switch s, List<(List<CoreStmt> Before, CoreExpr Value)[]?> tests, List<CoreStmt> before)
    {
        var tag = s.Tag == null || variables.IsStable(s.Tag) ? s.Tag : Temporary("tag", s.Tag, before);
        var taken = new CoreVariable("taken", BasicType.Int, CoreVariableKind.Local, s.Pos, null);
        before.Add(new Assignment(s.Pos, AssignmentForm.TypedVar, [new NewTarget(s.Pos, taken)], [Number(s.Pos, -1)]));
        var read = new VariableRef(s.Pos, taken);
        for (var i = 0; i < tests.Count; i++)
        {
            foreach ((var own, var value) in tests[i] ?? [])
            {
                var matches = tag == null && !TypePredicates.IsInterface(value.Type) ? value
                    : new Comparison(value.Pos, BasicType.Bool, Token.Eql,
                        tag ?? new Constant(value.Pos, BasicType.Bool, ConstantValue.Of(true)), value);
                var take = new If(value.Pos, null, matches,
                    new Block(value.Pos,
                    [new Assignment(value.Pos, AssignmentForm.Assign, [new PlaceTarget(value.Pos, read)], [Number(value.Pos, i)])]), null);
                before.Add(new If(value.Pos, null, new Comparison(value.Pos, BasicType.Bool, Token.Lss, read, Number(value.Pos, 0)),
                    new Block(value.Pos, [.. own, take]), null));
            }
        }
        return s with
        {
            Tag = read,
            Clauses = [.. s.Clauses.Select((c, i) => c with { Values = c.Values == null ? null : [Number(c.Pos, i)] })]
        };
    }

    private static Constant Number(Pos pos, long n) => new(pos, BasicType.Int, ConstantValue.Of(n));

    private CoreStmt TypeSwitchInOrder(TypeSwitch s, List<CoreStmt> before)
    {
        CoreStmt? init = null;
        var first = new List<CoreStmt>();
        if (s.Init != null) init = Statement(s.Init, first);
        var operand = new List<CoreStmt>();
        var x = Expr(s.X, operand);
        var result = s with { Init = init, X = x, Clauses = [.. s.Clauses.Select(c => c with { Body = Stmts(c.Body) })] };
        if (init == null)
        {
            before.AddRange(operand);
            return result;
        }
        if (first.Count + operand.Count == 0 && init is not StatementList) return result;
        return new Block(s.Pos, [.. first, .. Flat(init), .. operand, result with { Init = null, End = default }]) { End = s.End };
    }

    private CoreStmt SelectInOrder(Select s, List<CoreStmt> before)
    {
        var operations = s.Clauses.Select(c => c.Operation).OfType<SelectOperation>().ToList();
        List<CoreExpr> operands = [.. operations.SelectMany(op => op.Sent == null ? new[] { op.Channel } : [op.Channel, op.Sent])];
        // Cases are made one after the other; what calls before them change is read before.
        var values = Operands(operands, before, _ => true);
        var next = 0;
        var clauses = new List<SelectClause>();
        foreach (var c in s.Clauses)
        {
            var op = c.Operation;
            var stores = new List<CoreStmt>();
            if (op != null)
            {
                op = op with { Channel = values[next++], Sent = op.Sent == null ? null : values[next++] };
                op = op with { Value = Received(op.Value, op.Element, stores), Ok = Received(op.Ok, BasicType.Bool, stores) };
            }
            clauses.Add(c with { Operation = op, Body = [.. stores, .. Stmts(c.Body)] });
        }
        return s with { Clauses = clauses };
    }

    private CoreStmt Compound(OperatorAssignment o, List<CoreStmt> before)
    {
        var own = new List<CoreStmt>();
        var place = Expr(o.Place, before);
        var value = Expr(o.Value, own);
        var awaits = _isAsync && Effects.HasCalls(o.Value) && colours.Awaits(value) && !IsPlainVariable(o.Place);
        var disturbs = !IsPlainVariable(place) && !FailsAlike(o with { Place = place, Value = value })
            || Effects.HasCalls(o.Value) && effects.MayChange(o.Value, o.Place);
        var placeAwaits = _isAsync && Effects.HasCalls(o.Place) && colours.Awaits(place);
        if (own.Count > 0 || awaits || disturbs || placeAwaits || !IsFoundOnce(o)) place = Settled(place, before);
        before.AddRange(own);
        if (awaits || disturbs) value = Settled(value, before);
        o = o with { Place = place, Value = value };
        return !disturbs || FailsAlike(o) ? o : o with { Value = Temporary("result", value, before) };
    }

    // Go's operation is one of C#'s compound assignments: the place is written once.
    private bool IsFoundOnce(OperatorAssignment o)
    {
        var type = o.Place.Type;
        return o.Op switch
        {
            Token.Shl or Token.Shr => o.Value is Constant c && c.Value.ToInt().TryGetInt64(out var n) && n < GcSizes.SizeOf(type) * 8,
            Token.Quo or Token.Rem =>
                !TypePredicates.IsComplex(type)
                    && (!TypePredicates.IsInteger(type) || TypePredicates.IsUnsigned(type) || isWrapper(type) || o.Value is Constant),
            _ => !TypePredicates.IsComplex(type),
        };
    }

    private bool IsPlainVariable(CoreExpr e) => CoreTree.Unparen(e) is VariableRef { Variable: var v } && !variables.IsAddressed(v);

    /// <summary>Whether two expressions without calls denote the same place, read at the same time.</summary>
    private static bool SamePlace(CoreExpr a, CoreExpr b)
    {
        (a, b) = (CoreTree.Unparen(a), CoreTree.Unparen(b));
        return ReferenceEquals(a, b) || (a, b) switch
        {
            (VariableRef x, VariableRef y) => ReferenceEquals(x.Variable, y.Variable),
            (FieldRef x, FieldRef y) => ReferenceEquals(x.Field, y.Field) && SamePlace(x.Target, y.Target),
            (Dereference x, Dereference y) => SamePlace(x.Pointer, y.Pointer),
            (ElementRef x, ElementRef y) => SamePlace(x.Target, y.Target) && SamePlace(x.Index, y.Index),
            (MapElement x, MapElement y) => SamePlace(x.Target, y.Target) && SamePlace(x.Key, y.Key),
            (Constant x, Constant y) => x.Value.Equals(y.Value),
            (Binary x, Binary y) => x.Op == y.Op && SamePlace(x.X, y.X) && SamePlace(x.Y, y.Y),
            (Unary x, Unary y) => x.Op == y.Op && SamePlace(x.X, y.X),
            (BuiltinCall x, BuiltinCall y) => x.Builtin is BuiltinId.Len or BuiltinId.Cap && x.Builtin == y.Builtin
                && SamePlace(x.Arguments[0], y.Arguments[0]),
            (Conversion x, Conversion y) => TypeIdentity.Identical(x.Type, y.Type) && SamePlace(x.X, y.X),
            _ => false,
        };
    }

    private CoreStmt Assign(Assignment a, List<CoreStmt> before)
    {
        if (a.Values.Count == 0) return a;
        if (a.IsTuple) return AssignTuple(a, before);
        return a.Targets.Count == 1 ? AssignOne(a, before) : AssignSeveral(a, before);
    }

    private CoreStmt AssignOne(Assignment a, List<CoreStmt> before)
    {
        if (a.Targets[0] is not PlaceTarget { Place: var place } target) return a with { Values = [Expr(a.Values[0], before)] };
        var rhs = a.Values[0];
        var found = Expr(place, before);
        var own = new List<CoreStmt>();
        var value = Expr(rhs, own);
        // A reference into a slice or a struct cannot be kept over an await, a call may change where the target is, and it is
        // made even if there is no such target, as Go looks for the target last: the value comes first.
        var isFirst = Effects.HasCalls(rhs)
            && (_isAsync && colours.Awaits(value) && !IsPlainVariable(place) || PlaceOperands(place).Any(o => effects.MayChange(rhs, o)))
            || CoreTree.Unparen(found) is not VariableRef && !FailsAlike(a with { Targets = [target with { Place = found }], Values = [value] });
        if (own.Count > 0 || isFirst) found = Settled(found, before);
        before.AddRange(own);
        a = a with { Targets = [target with { Place = found }], Values = [value] };
        return isFirst ? ValueFirst(a, "result", before) : a;
    }

    /// <summary>What an assignment to the place reads to find it: pointers, slices, maps and indices.</summary>
    private static IEnumerable<CoreExpr> PlaceOperands(CoreExpr place) => CoreTree.Unparen(place) switch
    {
        Dereference d => [d.Pointer],
        FieldRef f => PlaceOperands(f.Target),
        ElementRef e => [e.Target, e.Index],
        MapElement m => [m.Target, m.Key],
        _ => [],
    };

    private CoreStmt AssignTuple(Assignment a, List<CoreStmt> before)
    {
        var tuple = a.Values[0];
        var own = new List<CoreStmt>();
        var value = Expr(tuple, own);
        a = a with { Values = [value] };
        var isPlain = a.Targets.All(t => t is not PlaceTarget { Place: var p } || IsPlainVariable(p));
        var isKept = isPlain || !(_isAsync && colours.Awaits(tuple)) && !FindsAnew(a) && FailsAlike(a);
        a = a with { Targets = Targets(a.Targets, before, settle: !isKept || own.Count > 0) };
        if (isKept) a = a with { Targets = KeptMaps(a.Targets, before) };
        before.AddRange(own);
        if (isKept || a.Targets.All(t => t is not PlaceTarget { Place: var p } || CoreTree.Unparen(p) is VariableRef)) return a;
        // The values are there before any place is found.
        var targets = Kept(a, before, new Steps(this)).Targets;
        var stores = new List<CoreStmt>();
        var held = new List<CoreTarget>();
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i] is not PlaceTarget { Place: var place })
            {
                held.Add(targets[i]);
                continue;
            }
            var part = new CoreVariable($"result{i + 1}", a.TupleParts[i], CoreVariableKind.Temporary, a.Pos, null);
            CoreExpr read = new VariableRef(a.Pos, part);
            if (!TypeIdentity.Identical(part.Type, place.Type)) read = new Conversion(a.Pos, place.Type, read, IsImplicit: true);
            held.Add(new NewTarget(a.Pos, part));
            stores.Add(new Assignment(a.Pos, AssignmentForm.Assign, [targets[i]], [read]));
        }
        return new StatementList(a.Pos, [a with { Form = AssignmentForm.Define, Targets = held, Values = [value] }, .. stores]);
    }

    // A call in a value or a later place changes where a place is.
    private bool FindsAnew(Assignment a)
    {
        List<CoreExpr> places = [.. a.Targets.OfType<PlaceTarget>().Select(t => t.Place)];
        List<CoreExpr> calls = [.. places.Concat(a.Values).Where(Effects.HasCalls)];
        return calls.Count > 0 && places.Any(p => calls.Exists(c =>
            !ReferenceEquals(c, p) && PlaceOperands(p).Any(o => effects.MayChange(c, o))));
    }

    private List<CoreTarget> Targets(IReadOnlyList<CoreTarget> targets, List<CoreStmt> before, bool settle)
    {
        var result = new List<CoreTarget>();
        foreach (var t in targets)
        {
            if (t is not PlaceTarget { Place: var place } target)
            {
                result.Add(t);
                continue;
            }
            var found = Expr(place, before);
            result.Add(target with { Place = settle ? Settled(found, before) : found });
        }
        return result;
    }

    private CoreStmt AssignSeveral(Assignment a, List<CoreStmt> before)
    {
        var turned = Turned(a);
        a = turned ?? a;
        var awaits = _isAsync && a.Values.Any(colours.Awaits);
        var isPlain = a.Targets.All(t => t is not PlaceTarget);
        var own = new List<CoreStmt>();
        a = a with { Values = Operands(a.Values, own, i => IsCopiedInTurn(a.Values[i]), stem: "arg") };
        var isKept = own.Count == 0 && (turned != null || !FindsAnew(a) && FailsAlike(a));
        a = a with { Targets = Targets(a.Targets, before, settle: !isKept) };
        before.AddRange(own);
        if (!isKept && !FailsAlike(a)) return InTurn(a, before);
        a = a with { Targets = KeptMaps(a.Targets, before) };
        return awaits && !isPlain ? a with { Values = [.. a.Values.Select(v => Before(v, "value", before))] } : a;
    }

    private CoreExpr Before(CoreExpr value, string stem, List<CoreStmt> before) =>
        variables.IsStable(value) ? value : Temporary(stem, value, before);

    // p.x, p.y = s[0], s[1]: Go reads s[1] first. last, s = s[len(s)-1], s[:len(s)-1]: it slices first. Which of two variables is assigned
    // first nobody can tell.
    private Assignment? Turned(Assignment a)
    {
        if (a.Values.Count(v => Effects.MayPanic(v) || effects.CallsVisibly(v)) < 2 || FailsAlike(a)) return null;
        var assigned = new Assigned(this);
        var early = new List<int>();
        for (var i = 0; i < a.Values.Count; i++)
        {
            if (Effects.HasCalls(a.Values[i]) || Effects.MayPanicInTurn(a.Values[i]) || assigned.MayChange(a.Values[i])) early.Add(i);
            assigned.Add(a.Targets[i]);
        }
        List<int> turn = [.. early, .. Enumerable.Range(0, a.Values.Count).Except(early)];
        var turned = a with { Targets = [.. turn.Select(i => a.Targets[i])], Values = [.. turn.Select(i => a.Values[i])] };
        return MayTurn(a) && InGo(a).Equal(InCSharp(turned, a.Targets)) ? turned : null;
    }

    private bool MayTurn(Assignment a)
    {
        List<CoreExpr> places = [.. a.Targets.OfType<PlaceTarget>().Select(t => t.Place)];
        return !a.Values.Any(v => Effects.HasCalls(v) && a.Values.Any(other => !ReferenceEquals(v, other) && effects.MayChange(v, other)))
            && !places.Any(p => places.Any(other => !ReferenceEquals(p, other) && effects.Overwrites(p, other)));
    }

    // One assignment after the other: what Go reads before the first is held.
    private StatementList InTurn(Assignment a, List<CoreStmt> before)
    {
        var known = new Steps(this);
        var kept = Kept(a, before, known);
        var statements = new List<CoreStmt>();
        for (var i = 0; i < kept.Values.Count; i++)
        {
            var one = kept with { Targets = [kept.Targets[i]], Values = [kept.Values[i]], End = i == 0 ? a.End : default };
            if (one.Targets[0] is not NewTarget) one = one with { Form = AssignmentForm.Assign };
            statements.Add(one.Targets[0] is not PlaceTarget || FailsAlike(one, known) ? one : ValueFirst(one, "value", statements));
            known.Take(one);
        }
        return new StatementList(a.Pos, statements);
    }

    /// <summary>The assignment with what Go reads before it assigns, and what it assigns then, in variables of their own.</summary>
    private Assignment Kept(Assignment a, List<CoreStmt> before, Steps known)
    {
        List<CoreExpr> values = a.IsTuple ? [] : [.. a.Values.Select(v =>
            Effects.HasCalls(v) && !MayMiss(v) ? Before(v, "value", before) : Settled(v, before, "value"))];
        var targets = new List<CoreTarget>();
        var failsAlike = !a.IsTuple && FailsAlikeInTurn(a with { Values = values });
        var assigned = new Assigned(this);
        for (var i = 0; i < a.Targets.Count; i++)
        {
            var target = a.Targets[i] is PlaceTarget { Place: var place } old ? old with { Place = Place(place) } : a.Targets[i];
            if (!a.IsTuple) values[i] = Held(values[i], "value");
            targets.Add(target);
            assigned.Add(target);
        }
        return a with { Targets = targets, Values = a.IsTuple ? a.Values : values };

        CoreExpr Place(CoreExpr e) => CoreTree.Unparen(e) switch
        {
            Dereference d => d with { Pointer = Held(d.Pointer, "pointer") },
            FieldRef f => f with { Target = Place(f.Target) },
            ElementRef { Target.Type: var list } x when AliasType.Unalias(list).Underlying is ArrayType =>
                x with { Target = Place(x.Target), Index = Held(x.Index, "index") },
            ElementRef x => x with { Target = Held(x.Target, "list"), Index = Held(x.Index, "index") },
            MapElement m => m with { Target = Held(m.Target, "map"), Key = Held(m.Key, "key") },
            var other => other,
        };

        CoreExpr Held(CoreExpr e, string stem)
        {
            if (variables.IsStable(e) || !assigned.MayChange(e)) return e;
            var isOverwritten = IsOverwritten(e, targets);
            if (failsAlike && !isOverwritten || !known.Read(e) && !isOverwritten) return e;
            return Temporary(stem, e, before);
        }
    }

    private bool IsOverwritten(CoreExpr e, IEnumerable<CoreTarget> targets) =>
        targets.Any(t => t is PlaceTarget { Place: var p } && effects.Overwrites(p, e));

    // C# looks for the map of an element when it assigns the element.
    private List<CoreTarget> KeptMaps(IReadOnlyList<CoreTarget> targets, List<CoreStmt> before) =>
    [
        .. targets.Select((t, i) => t is PlaceTarget { Place: MapElement m } target && IsOverwritten(m.Target, targets.Take(i))
            ? target with { Place = m with { Target = Temporary("map", m.Target, before) } }
            : t),
    ];

    // The value comes before its place, but for what Go reads of the place before it.
    private Assignment ValueFirst(Assignment one, string stem, List<CoreStmt> before)
    {
        var target = (PlaceTarget)one.Targets[0];
        var value = one.Values[0];
        var place = target.Place;
        if (!FailsAlike(one))
        {
            var computed = new List<CoreStmt>();
            place = Computed(place, computed);
            // The calls come first of all.
            if (computed.Count > 0) value = Settled(value, before);
            before.AddRange(computed);
        }
        return one with { Targets = [target with { Place = place }], Values = [Temporary(stem, value, before)] };
    }

    private CoreExpr Computed(CoreExpr place, List<CoreStmt> before) => CoreTree.Unparen(place) switch
    {
        VariableRef or Constant or MapElement => place,
        FieldRef f => f with { Target = Computed(f.Target, before) },
        Dereference d => d with { Pointer = Computed(d.Pointer, before) },
        ElementRef e => e with { Target = Computed(e.Target, before), Index = Computed(e.Index, before) },
        var other => Effects.MayPanic(other) ? Temporary("index", other, before) : other,
    };
}
