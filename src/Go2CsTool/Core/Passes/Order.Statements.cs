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
                return r with { Values = Operands(r.Values, before, i => IsCopiedInTurn(r.Values[i])) };
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
        var awaits = _isAsync && Effects.HasCalls(o.Value) && Awaits(value) && !IsPlainVariable(o.Place);
        var disturbs = Effects.MayPanicInTurn(o.Value) && MayMiss(o.Place, alsoPointers: false)
            || Effects.HasCalls(o.Value) && (effects.MayChange(o.Value, o.Place) || FailsAfter(o.Place, o.Value));
        var placeAwaits = _isAsync && Effects.HasCalls(o.Place) && Awaits(place);
        if (own.Count > 0 || awaits || disturbs || placeAwaits || !IsFoundOnce(o)) place = Settled(place, before);
        before.AddRange(own);
        if (awaits || disturbs) value = Settled(value, before);
        return o with { Place = place, Value = value };
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

    /// <summary>Whether Go finds out that there is no such place only when the value has made its calls.</summary>
    private bool FailsAfter(CoreExpr place, CoreExpr value) =>
        effects.CallsVisibly(value) && (effects.MayFail(place) || MayMiss(place, alsoPointers: false)) && !IsReadFirst(place, value);

    // s[i] = s[j], rows[k] = line[i:]: with both out of range Go fails at the value; for s[i] = s[i] + t[j] that is the place.
    private bool FailsBefore(CoreExpr value, CoreExpr place)
    {
        if (!MayMiss(place, alsoPointers: false)) return false;
        if (Effects.MayPanicInTurn(value)) return true;
        var looked = new List<CoreExpr>();
        Misses(value, looked);
        var places = new List<CoreExpr>();
        Misses(place, places);
        return looked.Count > 0 && !(places.Count <= looked.Count && places.Zip(looked, SamePlace).All(static same => same));
    }

    // What the operand looks for, and divides, in the order in which that may fail.
    private static void Misses(CoreExpr e, List<CoreExpr> misses)
    {
        if (e is Closure or Call or Receive) return;
        e.ForEachChild(n =>
        {
            if (n is CoreExpr operand) Misses(operand, misses);
        });
        if (Effects.FailsByItself(e)) misses.Add(e);
    }

    // n.next = n.next.with(x): Go fails at the place before the call, which reads it.
    private bool IsReadFirst(CoreExpr place, CoreExpr value) =>
        CoreTree.Unparen(value) is Call { Callee: MethodCallee { Receiver: var receiver } } call
        && !call.Arguments.Any(Effects.HasCalls) && !Effects.HasCalls(receiver)
            && CoreTree.Descendants(receiver).OfType<CoreExpr>().Any(e => SamePlace(e, place));

    /// <summary>Whether two expressions without calls denote the same place, read at the same time.</summary>
    private static bool SamePlace(CoreExpr a, CoreExpr b)
    {
        (a, b) = (CoreTree.Unparen(a), CoreTree.Unparen(b));
        return (a, b) switch
        {
            (VariableRef x, VariableRef y) => ReferenceEquals(x.Variable, y.Variable),
            (FieldRef x, FieldRef y) => ReferenceEquals(x.Field, y.Field) && SamePlace(x.Target, y.Target),
            (Dereference x, Dereference y) => SamePlace(x.Pointer, y.Pointer),
            (ElementRef x, ElementRef y) => SamePlace(x.Target, y.Target) && SamePlace(x.Index, y.Index),
            (MapElement x, MapElement y) => SamePlace(x.Target, y.Target) && SamePlace(x.Key, y.Key),
            (Constant x, Constant y) => x.Value.Equals(y.Value),
            (Binary x, Binary y) => x.Op == y.Op && SamePlace(x.X, y.X) && SamePlace(x.Y, y.Y),
            (Unary x, Unary y) => x.Op == y.Op && SamePlace(x.X, y.X),
            (Conversion x, Conversion y) => TypeIdentity.Identical(x.Type, y.Type) && SamePlace(x.X, y.X),
            _ => false,
        };
    }

    private CoreStmt Assign(Assignment a, List<CoreStmt> before)
    {
        if (a.Values.Count == 0) return a;
        if (a.IsTuple) return AssignTuple(a, before);
        if (a.Targets.Count == 1) return AssignOne(a, before);
        if (IsTurnedRound(a)) a = a with { Targets = [a.Targets[1], a.Targets[0]], Values = [a.Values[1], a.Values[0]] };
        if (a.Targets.All(t => t is not PlaceTarget))
            return a with { Values = Operands(a.Values, before, i => IsCopiedInTurn(a.Values[i]), stem: "arg") };
        return AssignSeveral(a, before);
    }

    // last, s = s[len(s)-1], s[:len(s)-1]: Go slices first and fails there, and makes calls before it looks for elements. Which of two
    // variables is assigned first nobody can tell.
    private bool IsTurnedRound(Assignment a) =>
        a is { Targets: [var first, var second], Values: [var read, var made] }
        && (effects.CallsVisibly(made) && MayMiss(read) || Effects.MayPanicInTurn(made) && MayMiss(read, alsoPointers: false))
        && !Effects.HasCalls(read) && !Effects.MayPanicInTurn(read) && !effects.MayChange(made, read)
        && IsFieldOrVariable(first) && IsFieldOrVariable(second)
        && (first is not PlaceTarget { Place: var x } || second is not PlaceTarget { Place: var y }
            || !effects.Overwrites(x, y) && !effects.Overwrites(y, x));

    private static bool IsFieldOrVariable(CoreTarget target) =>
        target is not PlaceTarget { Place: var place }
            || CoreTree.Unparen(place) is VariableRef or Dereference or FieldRef { Target: VariableRef or Dereference };

    private CoreStmt AssignOne(Assignment a, List<CoreStmt> before)
    {
        if (a.Targets[0] is not PlaceTarget { Place: var place } target) return a with { Values = [Expr(a.Values[0], before)] };
        var rhs = a.Values[0];
        var found = Expr(place, before);
        var own = new List<CoreStmt>();
        var value = Expr(rhs, own);
        var calls = Effects.HasCalls(rhs);
        // A reference into a slice or a struct cannot be kept over an await, a call may change where the target is, and it is
        // made even if there is no such target, as Go looks for the target last: the value comes first.
        var isFirst = FailsBefore(rhs, place) || calls
            && (_isAsync && Awaits(value) && !IsPlainVariable(place)
            || PlaceOperands(place).Any(o => effects.MayChange(rhs, o)) || FailsAfter(place, rhs));
        if (own.Count > 0 || isFirst) found = Settled(found, before);
        before.AddRange(own);
        if (isFirst) value = Temporary("result", value, before);
        return a with { Targets = [target with { Place = found }], Values = [value] };
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
        List<CoreExpr> places = [.. a.Targets.OfType<PlaceTarget>().Select(t => t.Place)];
        var awaits = _isAsync && Awaits(tuple) && !places.All(IsPlainVariable);
        var found = !awaits && FoundBeforehand(places, [tuple]);
        var own = new List<CoreStmt>();
        var value = Expr(tuple, own);
        var targets = KeptMaps(Targets(a.Targets, before, settle: !found || own.Count > 0), before);
        before.AddRange(own);
        if (found || places.All(p => CoreTree.Unparen(p) is VariableRef)) return a with { Targets = targets, Values = [value] };
        // The values are there before any place is found.
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

    // A map that is assigned before an element of it: the element is one of the map that was there before.
    private List<CoreTarget> KeptMaps(List<CoreTarget> targets, List<CoreStmt> before)
    {
        for (var i = 1; i < targets.Count; i++)
        {
            if (targets[i] is not PlaceTarget { Place: MapElement m } target) continue;
            if (targets.Take(i).Any(t => t is PlaceTarget { Place: var p } && effects.Overwrites(p, m.Target)))
                targets[i] = target with { Place = m with { Target = Temporary("map", m.Target, before) } };
        }
        return targets;
    }

    private CoreStmt AssignSeveral(Assignment a, List<CoreStmt> before)
    {
        List<CoreExpr> places = [.. a.Targets.OfType<PlaceTarget>().Select(t => t.Place)];
        var found = FoundBeforehand(places, a.Values);
        var own = new List<CoreStmt>();
        var values = Operands(a.Values, own, i => IsCopiedInTurn(a.Values[i]), stem: "arg");
        var awaits = _isAsync && a.Values.Any(Awaits);
        var targets = KeptMaps(Targets(a.Targets, before, settle: !found || own.Count > 0), before);
        before.AddRange(own);
        var defines = a.Targets.Any(t => t is NewTarget);
        if (found && own.Count == 0 && IsAssignedInTurn(a)) return InTurn(a, targets, values);
        if (found || defines)
        {
            if (awaits)
            {
                for (var i = 0; i < values.Count; i++)
                    if (!variables.IsStable(values[i])) values[i] = Temporary("value", values[i], before);
            }

            return a with { Targets = targets, Values = values };
        }
        // A value comes before the first assignment where it could not come after it.
        var calls = a.Values.Any(Effects.HasCalls);
        for (var i = calls ? 0 : 1; i < values.Count; i++)
        {
            var isBefore = calls && Effects.HasCalls(a.Values[i]) || Effects.MayPanic(a.Values[i])
                || a.Targets.Take(i).Any(t => t is PlaceTarget { Place: var p } && effects.Overwrites(p, a.Values[i]));
            if (isBefore && !variables.IsStable(values[i])) values[i] = Temporary("value", values[i], before);
        }
        if (!calls && targets[0] is PlaceTarget { Place: var first } && !IsReadIn(a.Values, first) && FailsBefore(a.Values[0], first))
            values[0] = Temporary("value", values[0], before);
        return InTurn(a, targets, values);
    }

    private static StatementList InTurn(Assignment a, List<CoreTarget> targets, List<CoreExpr> values) =>
        new(a.Pos, [.. targets.Select((t, i) =>
            (CoreStmt)new Assignment(a.Pos, AssignmentForm.Assign, [t], [values[i]]) { End = i == 0 ? a.End : default })]);

    // total, mean = total+x, a/b: Go reads what is in memory before the first assignment, but divides variables that are not when their
    // turn comes; others see the total then, should that fail. Go: walk/assign.go, ascompatee
    private bool IsAssignedInTurn(Assignment a)
    {
        var isSeen = false;
        var divides = false;
        for (var i = 0; i < a.Values.Count; i++)
        {
            if (a.Targets[i] is not PlaceTarget { Place: VariableRef { Variable: var v } } || Effects.HasCalls(a.Values[i])) return false;
            if (a.Targets.Take(i).Any(t => t is PlaceTarget { Place: var p } && effects.Overwrites(p, a.Values[i]))) return false;
            if (i > 0 && Effects.MayPanic(a.Values[i]))
            {
                if (ReadsMemory(a.Values[i])) return false;
                divides |= isSeen;
            }
            // A result that deferred functions see is kept from them in Go, too.
            isSeen |= v.Kind == CoreVariableKind.Package || variables.IsCaptured(v) || variables.IsAddressed(v);
        }
        return divides;
    }

    private bool ReadsMemory(CoreExpr e) => CoreTree.Descendants(e).Any(n => n is ElementRef or MapElement or Dereference or Slicing
        || n is VariableRef { Variable: var v }
        && (v.Kind == CoreVariableKind.Package || variables.IsCaptured(v) || variables.IsAddressed(v)));

    private static bool IsReadIn(IReadOnlyList<CoreExpr> values, CoreExpr place) =>
        values.SelectMany(CoreTree.Descendants).OfType<CoreExpr>().Any(e => SamePlace(e, place));

    /// <summary>
    /// Whether the places can be found before the values are there and before any is assigned, as C#'s tuple assignment
    /// does. Go finds their operands first, makes the calls, and fails at a place when its turn comes.
    /// </summary>
    private bool FoundBeforehand(IReadOnlyList<CoreExpr> places, IReadOnlyList<CoreExpr> values)
    {
        if (places.Count == 0) return true;
        if (places.SelectMany(PlaceOperands).Any(o => values.Any(v => Effects.HasCalls(v) && effects.MayChange(v, o)))) return false;
        // A place that hangs on one that is assigned before it has to be found before both.
        if (places.Any(p => places.Any(other => !ReferenceEquals(p, other) && PlaceOperands(other).Any(o => effects.Overwrites(p, o)))))
            return true;
        if (places.Any(p => values.Any(v => FailsAfter(p, v) || Effects.MayPanicInTurn(v) && MayMiss(p, alsoPointers: false)))) return false;
        // A place that is also read on the right fails there.
        if (places.Any(p => !IsReadIn(values, p) && values.Any(v => FailsBefore(v, p)))) return false;
        List<CoreExpr> read = [.. values.SelectMany(CoreTree.Descendants).OfType<CoreExpr>().Append(places[0])
            .SelectMany(e => PlaceOperands(e).Take(1).Append(e))];
        bool IsRead(CoreExpr e) => read.Any(r => SamePlace(r, e));
        return places.Skip(1).All(p => !effects.MayFail(p) || IsRead(p) || CoreTree.Unparen(p) is FieldRef && PlaceOperands(p).All(IsRead));
    }
}
