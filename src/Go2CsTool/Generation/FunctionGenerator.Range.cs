// Range loops. The operand is evaluated once; each iteration has variables of its own, as C#'s foreach has.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Facts;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private void RangeStatement(Range s)
    {
        var loop = new Breakable(s.Target, isLoop: true);
        var outer = Scoped(() => RangeLoop(s, loop));
        if (outer.Statements.Count == 1) _out.Add(outer.Statements[0]);
        else _out.Add(outer);
        Leave(loop);
    }

    private void RangeLoop(Range s, Breakable loop)
    {
        switch (s.Kind)
        {
            case RangeKind.String:
                RangeString(s, loop);
                break;
            case RangeKind.Integer:
                RangeCount(s, loop, Value(s.X), s.X, s.KeyType ?? s.X.Type);
                break;
            case RangeKind.Slice:
                RangeSlice(s, loop, Underlying(s.X), ((SliceType)AliasType.Unalias(s.X.Type).Underlying).Elem);
                break;
            case RangeKind.Array:
                RangeArray(s, loop, (ArrayType)AliasType.Unalias(s.X.Type).Underlying);
                break;
            case RangeKind.ArrayPointer:
                var pointer = (PointerType)AliasType.Unalias(s.X.Type).Underlying;
                var pointed = (ArrayType)pointer.Elem.Underlying;
                if (s.Value == null && IsEvaluated(s.X)) Discard(Expression(s.X));
                if (s.Value == null) RangeCount(s, loop, CsLiteral.Long(pointed.Length), null, BasicType.Int);
                else if (!Representation.IsLarge(pointed)) RangeInPlace(s, loop, PointedArray(s.X, pointer), pointed);
                else RangeSlice(s, loop, new CsCall(new CsMember(Pointed(Underlying(s.X), pointer), "Slice")), pointed.Elem);
                break;
            case RangeKind.Map:
                RangeMap(s, loop, (MapType)AliasType.Unalias(s.X.Type).Underlying);
                break;
            case RangeKind.Channel:
                RangeChannel(s, loop);
                break;
            default:
                throw new InvalidOperationException($"range over {s.Kind} is left");
        }
    }

    /// <summary>
    /// An iteration variable: the C# name the loop header declares, and statements at the start of the body that make the
    /// Go variable from it (or assign it, for a loop without :=).
    /// </summary>
    private (string Header, Action? Prologue) IterationVariable(CoreTarget? target, GoType type, string stem, bool isOwn = false)
    {
        // What comes out of a channel is nobody else's.
        var copies = !isOwn && NeedsCopy(type);
        switch (target)
        {
            case null or BlankTarget or NewTarget { Variable.IsBlank: true }:
                return ("_", null);
            case PlaceTarget { Place: var place }:
                var assigned = _names.Temporary(stem, _scope);
                CsExpr given = copies ? new CsCall(new CsMember(assigned, "Copy")) : assigned;
                return (assigned, () => AssignReceived(place, given, type));
            default:
                var v = ((NewTarget)target).Variable;
                var needsVariable = _variables.IsAddressed(v) || _variables.IsAssigned(v)
                    || v.Type.Underlying is MapType || copies || HoldsArrayInPlace(v.Type) || !SameRepresentation(type, v.Type);
                if (!needsVariable)
                {
                    var name = _names.Declare(v, v.Name, _scope);
                    _names.MarkReadOnly(name);
                    return (name, null);
                }
                var source = _names.Temporary(v.Name + "Item", _scope);
                return (source, () =>
                    _out.Add(DeclareVariable(v, Converted(copies ? new CsCall(new CsMember(source, "Copy")) : source, type, v.Type),
                        exact: SameRepresentation(type, v.Type))));
        }
    }

    // C# copies a variable that cannot be assigned, each time before it finds an element in it.
    private bool HoldsArrayInPlace(GoType type) => type.Underlying switch
    {
        ArrayType array => !Representation.IsLarge(array),
        StructType s => !_pkg.Program.IsBoundType(type) && s.Fields.Any(f => HoldsArrayInPlace(f.Type)),
        _ => false,
    };

    private void AssignReceived(CoreExpr place, CsExpr value, GoType type)
    {
        var converted = Converted(value, type, place.Type);
        if (place is MapElement m && !IsVariableLike(m.Target))
            _out.Add(Cs.Expr(new CsCall(new CsMember(Underlying(m.Target), "Set"), Value(m.Key), converted)));
        else _out.Add(Store(place, TargetOf(place), converted));
    }

    /// <summary>What the body starts with: the variables of this iteration, or the assignment to those around the loop.</summary>
    private Action IterationVariables(Range s, string key, Action? assignKey, GoType keyType, string value, Action? assignValue,
        GoType valueType) => () =>
    {
        if (s.Key is not PlaceTarget { Place: var first } || s.Value is not PlaceTarget { Place: var second } || IsPlainVariable(second))
        {
            assignKey?.Invoke();
            assignValue?.Invoke();
            return;
        }
        // Both at once: the operands of the second place are evaluated before the first is assigned.
        var places = new List<CsExpr> { TargetOf(first), TargetOf(second) };
        CsExpr copied = NeedsCopy(valueType) ? new CsCall(new CsMember(value, "Copy")) : value;
        var values = new List<CsExpr> { Converted(key, keyType, first.Type), Converted(copied, valueType, second.Type) };
        _out.Add(Cs.Assign(new CsTuple(places), new CsTuple(values)));
    };

    private void RangeCount(Range s, Breakable loop, CsExpr count, CoreExpr? source, GoType type,
        Func<CsExpr, Action?, Action>? withItem = null)
    {
        if (count is not CsLiteral && source != null && !_variables.IsStable(source)) count = Temporary("count", count);
        var wrapper = TypeNames.IsWrapper(type);
        (var header, var prologue) = IterationVariable(s.Key, type, "i");
        // A closure keeps the variable of its iteration, a deferred call the argument that it had.
        if (s.Key is NewTarget { Variable: { IsBlank: false } v } && prologue == null
            && (_variables.IsCaptured(v) || IsDeferred(s.Body, v)))
        {
            var counter = _names.Temporary(v.Name + "Next", _scope);
            var inner = header;
            prologue = () => _out.Add(Cs.Local("var", inner, counter));
            header = counter;
        }
        if (header == "_") header = _names.Temporary("i", _scope);
        if (withItem != null) prologue = withItem(header, prologue);
        var body = Continued(loop, LoopBody(loop, s.Body, prologue));
        if (wrapper)
        {
            _pkg.MarkOperator(type, "<");
            _pkg.MarkOperator(type, "++");
        }
        CsExpr zero = wrapper ? new CsDefault(TypeOf(type)) : CsLiteral.Int(0);
        _out.Add(Cs.ForRangeInt(TypeOf(type), header, zero, count, body));
    }

    private static bool IsDeferred(Block body, CoreVariable v) =>
        CoreTree.Descendants(body)
            .Any(n =>
            n is DeferStatement
                or GoStatement && CoreTree.Descendants(n).Any(d => d is VariableRef { Variable: var used } && ReferenceEquals(used, v)));

    private void RangeSlice(Range s, Breakable loop, CsExpr slice, GoType elem)
    {
        if (IsNone(s.Value))
        {
            // The length of a slice that does not change is as good as a number.
            RangeCount(s, loop, new CsMember(slice, "Length"), s.X, BasicType.Int);
            return;
        }
        if (slice is CsDefault) slice = new CsParen(slice);
        (var value, var assign) = IterationVariable(s.Value, elem, "item");
        if (IsNone(s.Key))
        {
            var plain = Continued(loop, LoopBody(loop, s.Body, assign));
            _out.Add(Cs.ForEach(new CsDeclare("var", value), Elements(s, slice), plain));
            return;
        }
        (var key, var assignKey) = IterationVariable(s.Key, BasicType.Int, "i");
        var body = Continued(loop, LoopBody(loop, s.Body, IterationVariables(s, key, assignKey, BasicType.Int, value, assign, elem)));
        _out.Add(Cs.ForEach(new CsDeclare("var", key, value), new CsCall(new CsMember(Elements(s, slice), "Indexed")), body));
    }

    // A view is a reference struct, which is not kept over an await.
    private CsExpr Elements(Range loop, CsExpr slice) =>
        _fn.IsAsync && _colours.Awaits(loop) ? slice : new CsCall(new CsMember(slice, "View"));

    private static bool IsNone(CoreTarget? target) => target is null or BlankTarget or NewTarget { Variable.IsBlank: true };

    private static CsBlock Continued(Breakable loop, CsBlock body)
    {
        if (loop.ContinueLabel != null) body.Statements.Add(Cs.Labeled(loop.ContinueLabel));
        return body;
    }

    // An array of which only the length is wanted is evaluated if there are calls or receives in it; a pass may have made them before.
    private static bool IsEvaluated(CoreExpr x)
    {
        var found = false;
        CoreTree.Walk(x, n =>
        {
            found |= n is Call or Receive || n is VariableRef { Variable: { Kind: CoreVariableKind.Local, Object: null } };
            return !found && n is not Closure;
        });
        return found;
    }

    private void RangeArray(Range s, Breakable loop, ArrayType array)
    {
        var target = Underlying(s.X);
        if (IsNone(s.Value))
        {
            if (IsEvaluated(s.X)) Discard(target);
            RangeCount(s, loop, CsLiteral.Int(array.Length), null, BasicType.Int);
            return;
        }
        // Go ranges over a copy of the array.
        var isCopied = IsPlace(CoreTree.Unparen(s.X)) && !_variables.IsStable(s.X);
        if (!Representation.IsLarge(array))
        {
            if (!StaysIn(s, s.X)) target = Temporary("items", isCopied ? Copied(s.X, target) : target);
            RangeInPlace(s, loop, target, array);
            return;
        }
        var source = isCopied ? new CsCall(new CsMember(target, "Copy")) : target;
        RangeSlice(s, loop, new CsCall(new CsMember(source, "Slice")), array.Elem);
    }

    // The array is a part of a variable that nothing changes while the loop runs.
    private bool StaysIn(Range loop, CoreExpr array) =>
        VariableFacts.Root(CoreTree.Unparen(array)) is { } v && v.Kind != CoreVariableKind.Package && IsFieldPath(array)
            && !_variables.IsAddressed(v) && !_variables.IsAssignedIn(v, loop) && !(_variables.IsCaptured(v) && _variables.IsAssigned(v));

    private static bool IsFieldPath(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        VariableRef => true,
        FieldRef f => IsFieldPath(f.Target),
        _ => false,
    };

    // What the pointer leads to; found once, where finding it is more than reading a variable.
    private CsExpr PointedArray(CoreExpr x, PointerType pointer) =>
        Pointed(_variables.IsStable(x) ? Underlying(x) : Temporary("array", Underlying(x)), pointer);

    // A loop that counts: the array is there, and its length is known.
    private void RangeInPlace(Range s, Breakable loop, CsExpr array, ArrayType type)
    {
        RangeCount(s, loop, CsLiteral.Int(type.Length), null, BasicType.Int, (index, assignKey) => () =>
        {
            CsExpr item = new CsIndex(array, index);
            if (NeedsCopy(type.Elem)) item = new CsCall(new CsMember(item, "Copy"));
            switch (s.Value)
            {
                case PlaceTarget { Place: var second } when s.Key is PlaceTarget { Place: var first } && !IsPlainVariable(second):
                    // Both at once: the operands of the second place are evaluated before the first is assigned.
                    _out.Add(Cs.Assign(new CsTuple([TargetOf(first), TargetOf(second)]),
                        new CsTuple([Converted(index, BasicType.Int, first.Type), Converted(item, type.Elem, second.Type)])));
                    return;
                case PlaceTarget { Place: var place }:
                    assignKey?.Invoke();
                    AssignReceived(place, item, type.Elem);
                    return;
                case NewTarget { Variable: var v }:
                    assignKey?.Invoke();
                    _out.Add(DeclareVariable(v, Converted(item, type.Elem, v.Type), exact: SameRepresentation(type.Elem, v.Type)));
                    return;
            }
        });
    }

    private void RangeString(Range s, Breakable loop)
    {
        var text = s.X is Constant c && !TypeNames.IsWrapper(c.Type) ? ConstantOf(c, exact: true) : Underlying(s.X);
        (var index, var assignIndex) = IterationVariable(s.Key, BasicType.Int, "i");
        (var rune, var assignRune) = IterationVariable(s.Value, BasicType.Int32, "r");
        var body = Continued(loop,
            LoopBody(loop, s.Body, IterationVariables(s, index, assignIndex, BasicType.Int, rune, assignRune, BasicType.Int32)));
        _out.Add(Cs.ForRangeString(index, rune, text, body));
    }

    private void RangeMap(Range s, Breakable loop, MapType map)
    {
        var target = Underlying(s.X);
        (var key, var assignKey) = IterationVariable(s.Key, map.Key, "key");
        (var value, var assignValue) = IterationVariable(s.Value, map.Elem, "value");
        var body = Continued(loop, LoopBody(loop, s.Body, IterationVariables(s, key, assignKey, map.Key, value, assignValue, map.Elem)));
        _out.Add(Cs.ForRangeMap(key, value, target, body));
    }

    private void RangeChannel(Range s, Breakable loop)
    {
        var target = Underlying(s.X);
        var elem = ((ChanType)AliasType.Unalias(s.X.Type).Underlying).Elem;
        (var value, var assign) = IterationVariable(s.Key, elem, "item", isOwn: true);
        var body = Continued(loop, LoopBody(loop, s.Body, assign));
        _out.Add(Cs.ForRangeChan(value, target, body, _fn.IsAsync));
    }
}
