// The part of the validator that checks types and places.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

public sealed partial class CoreValidator
{
    private static GoType Under(GoType type) => AliasType.Unalias(type).Underlying;

    private static GoType ProgramType(CoreExpr e) => Under(e.Type);

    private static void Same(CoreExpr e, GoType type, string what) =>
        Check(TypeIdentity.Identical(e.Type, type), e, $"{what} of type {e.Type}, not {type}");

    private void Concrete(GoType type, object node, Pos pos)
    {
        if (!_concrete.Add(type)) return;
        if (TypeParameters.OccurIn(type)) throw Fault(node, pos, $"type parameters in {type}");
        if (type is BasicType { IsUntyped: true }) throw Fault(node, pos, $"untyped {type}");
    }

    private void Boolean(CoreExpr e)
    {
        Expression(e);
        Check(TypePredicates.IsBoolean(e.Type), e, "condition that is not boolean");
    }

    // Both operands have one type, or one is an interface and the other is not, or one is nil.
    private static void Comparable(CoreExpr x, CoreExpr y, CoreNode node) =>
        Check(
            x is Nil || y is Nil || TypeIdentity.Identical(x.Type, y.Type)
                || TypePredicates.IsInterface(x.Type) != TypePredicates.IsInterface(y.Type)
            || node is not Comparison && TypePredicates.IsInterface(x.Type),
            node, $"operands of types {x.Type} and {y.Type}");

    private static bool IsPlace(CoreExpr e) => e switch
    {
        VariableRef or Dereference => true,
        MapElement m => !m.CommaOk,
        FieldRef f => IsAddressable(f),
        ElementRef x => IsAddressable(x),
        Paren p => IsPlace(p.X),
        _ => false,
    };

    private static bool IsAddressable(CoreExpr e) => e switch
    {
        VariableRef or Dereference => true,
        FieldRef f => IsAddressable(f.Target),
        ElementRef x => ProgramType(x.Target) is SliceType || ProgramType(x.Target) is ArrayType && IsAddressable(x.Target),
        Paren p => IsAddressable(p.X),
        _ => false,
    };

    private void Place(CoreExpr e)
    {
        Expression(e);
        Check(IsPlace(e), e, "assigned, but no place");
    }

    private void Target(CoreTarget? target, CoreExpr? value, CoreStmt s)
    {
        if (target is NewTarget n) Declare(n.Variable, s, n.Pos);
        if (target is PlaceTarget p) Place(p.Place);
        if (value != null && target?.Type is { } type) Same(value, type, "value assigned");
    }

    private void RangeLoop(Range r)
    {
        Expression(r.X);
        Check(r.Kind != RangeKind.Function || !_stages.HasFlag(CoreStages.RangeFunc), r, "over a function after the pass RangeFunc");
        var fits = r.Kind switch
        {
            RangeKind.Integer => TypePredicates.IsInteger(r.X.Type),
            RangeKind.String => TypePredicates.IsString(r.X.Type),
            RangeKind.Slice => ProgramType(r.X) is SliceType,
            RangeKind.Array => ProgramType(r.X) is ArrayType,
            RangeKind.ArrayPointer => ProgramType(r.X) is PointerType { Elem: var elem } && Under(elem) is ArrayType,
            RangeKind.Map => ProgramType(r.X) is MapType,
            RangeKind.Channel => ProgramType(r.X) is ChanType,
            _ => ProgramType(r.X) is SignatureType,
        };
        Check(fits, r, $"{r.Kind} over {r.X.Type}");
        Check(r.Key == null || r.KeyType != null, r, "key without type");
        Check(r.Value == null || r.ValueType != null, r, "value without type");
        Scope(() =>
        {
            Target(r.Key, null, r);
            Target(r.Value, null, r);
            Inside(r.Target, isLoop: true, () => Statement(r.Body));
        });
    }

    private void Simple(CoreStmt s)
    {
        switch (s)
        {
            case ExpressionStatement e:
                Expression(e.X);
                break;
            case Assignment a:
                foreach (var v in a.Values) Expression(v);
                if (a.IsTuple) Check(a.Values[0].Type is TupleType t && t.Count == a.Targets.Count, a, "tuple of another length");
                else Check(a.Values.Count == 0 || a.Values.Count == a.Targets.Count, a, "another number of values");
                for (var i = 0; i < a.Targets.Count; i++) Target(a.Targets[i], a.Values.Count == a.Targets.Count ? a.Values[i] : null, a);
                break;
            case OperatorAssignment a:
                Place(a.Place);
                Expression(a.Value);
                if (a.Op is Token.Shl or Token.Shr) Check(TypePredicates.IsInteger(a.Value.Type), a, "count that is no integer");
                else Same(a.Value, a.Place.Type, "value assigned");
                break;
            case Send send:
                Expression(send.Channel);
                Expression(send.Value);
                Check(ProgramType(send.Channel) is ChanType, send, "no channel");
                Same(send.Value, ((ChanType)ProgramType(send.Channel)).Elem, "value sent");
                break;
            case GoStatement { Call: var call }:
                Started(s, call);
                break;
            case DeferStatement { Call: var call }:
                Started(s, call);
                break;
            case Return r:
                Returned(r);
                break;
            default:
                s.ForEachChild(child =>
                {
                    if (child is CoreExpr e) Expression(e);
                    else Statement((CoreStmt)child);
                });
                break;
        }
    }

    private void Started(CoreStmt s, CoreExpr call)
    {
        Check(call is Call or BuiltinCall or Conversion, s, $"starts {call.GetType().Name}");
        Expression(call);
    }

    private void Returned(Return r)
    {
        foreach (var v in r.Values) Expression(v);
        var results = _body!.Results;
        if (r.Values.Count == results.Count)
        {
            for (var i = 0; i < results.Count; i++) Same(r.Values[i], results[i].Type, "result");
            return;
        }
        Check(r.Values.Count == 0 || r.Values is [{ Type: TupleType t }] && t.Count == results.Count, r,
            $"{r.Values.Count} values for {results.Count} results");
    }

    private void Expression(CoreExpr e)
    {
        if (StackGuard.IsLow)
        {
            StackGuard.Run(() => Expression(e));
            return;
        }
        Concrete(e.Type, e, e.Pos);
        switch (e)
        {
            case Closure c:
                Body(c.Function);
                Check(ProgramType(c) is SignatureType s && TypeIdentity.Identical(s, c.Function.Signature), c,
                    "type that is not its function's");
                return;
            case Sequence sequence:
                Check(!_stages.HasFlag(CoreStages.Order), e, "after the pass Order");
                // What it declares is there for the rest of the statement: the other operands of a call.
                Statements(sequence.Statements);
                Expression(sequence.Value);
                Same(sequence.Value, sequence.Type, "value");
                return;
        }
        e.ForEachChild(child =>
        {
            if (child is CoreExpr part) Expression(part);
            else Statement((CoreStmt)child);
        });
        Node(e);
    }

    private void Node(CoreExpr e)
    {
        switch (e)
        {
            case VariableRef { Variable: var v }:
                Check(v.Kind == CoreVariableKind.Package || _visible.Contains(v), e, $"variable {v} used where it is not declared");
                break;
            case Nil:
                Check(TypePredicates.HasNil(e.Type), e, $"of type {e.Type}");
                break;
            case Constant:
                Check(TypePredicates.IsConstType(e.Type), e, $"of type {e.Type}");
                break;
            case Dereference d:
                Check(ProgramType(d.Pointer) is PointerType from && TypeIdentity.Identical(from.Elem, e.Type), e,
                    $"of {d.Pointer.Type} as {e.Type}");
                break;
            case AddressOf a:
                Check(IsAddressable(a.Place) || CoreTree.Unparen(a.Place) is StructLiteral or ListLiteral or MapLiteral, e, "of no place");
                Check(ProgramType(e) is PointerType to && TypeIdentity.Identical(to.Elem, a.Place.Type), e,
                    $"of {a.Place.Type} as {e.Type}");
                break;
            case ReferenceTo r:
                Check(IsAddressable(r.Place), e, "of no place");
                Check(ProgramType(e) is PointerType pointer && TypeIdentity.Identical(pointer.Elem, r.Place.Type), e,
                    $"of {r.Place.Type} as {e.Type}");
                break;
            case FieldRef f:
                Check(ProgramType(f.Target) is StructType of && of.Fields.Contains(f.Field, ReferenceEqualityComparer.Instance), e,
                    $"field {f.Field.Name} of {f.Target.Type}");
                Same(e, f.Field.Type, "field");
                break;
            case ElementRef x:
                Check(ProgramType(x.Target) is SliceType or ArrayType || TypePredicates.IsString(x.Target.Type), e, $"of {x.Target.Type}");
                Check(TypePredicates.IsInteger(x.Index.Type), e, "index that is no integer");
                break;
            case MapElement m:
                Check(ProgramType(m.Target) is MapType, e, $"of {m.Target.Type}");
                Same(m.Key, ((MapType)ProgramType(m.Target)).Key, "key");
                OptionalOk(e, ((MapType)ProgramType(m.Target)).Elem, m.CommaOk);
                break;
            case Slicing s:
                Check(TypePredicates.IsString(s.X.Type) || ProgramType(s.X) is SliceType
                    || ProgramType(s.X) is PointerType { Elem: var array } && Under(array) is ArrayType, e, $"of {s.X.Type}");
                break;
            case TypeAssertion a:
                Concrete(a.Asserted, e, e.Pos);
                Check(TypePredicates.IsInterface(a.X.Type), e, $"of {a.X.Type}");
                OptionalOk(e, a.Asserted, a.CommaOk);
                break;
            case Receive r:
                Check(ProgramType(r.Channel) is ChanType, e, $"from {r.Channel.Type}");
                OptionalOk(e, ((ChanType)ProgramType(r.Channel)).Elem, r.CommaOk);
                break;
            case New n:
                Check(ProgramType(e) is PointerType, e, $"of type {e.Type}");
                if (n.Init != null) Same(n.Init, ((PointerType)ProgramType(e)).Elem, "first value");
                break;
            case Unary u:
                Same(u.X, e.Type, "operand");
                break;
            case Binary b:
                Same(b.X, e.Type, "left operand");
                if (b.IsShift) Check(TypePredicates.IsInteger(b.Y.Type), e, "count that is no integer");
                else Same(b.Y, e.Type, "right operand");
                break;
            case Comparison c:
                Check(TypePredicates.IsBoolean(e.Type), e, "that is not boolean");
                Comparable(c.X, c.Y, e);
                break;
            case Paren p:
                Same(p.X, e.Type, "operand");
                break;
            case MethodValue m:
                Receiver(m.Receiver, m.Method, e);
                break;
            case Call c:
                CallOf(c);
                break;
            case StructLiteral s:
                Check(ProgramType(e) is StructType, e, $"of type {e.Type}");
                foreach (var f in s.Fields) Same(f.Value, f.Path[^1].Type, $"field {f.Path[^1].Name}");
                break;
            case ListLiteral l:
                var elem = ProgramType(e) is SliceType slice
                    ? slice.Elem
                    : ProgramType(e) is ArrayType list ? list.Elem
                    : throw Fault(e, e.Pos, $"of type {e.Type}");
                foreach ((var index, var value) in l.Elements)
                {
                    Same(value, elem, "element");
                    Check(index >= 0 && index < l.Length, e, $"index {index} of {l.Length}");
                }
                break;
            case MapLiteral m:
                Check(ProgramType(e) is MapType, e, $"of type {e.Type}");
                foreach ((var key, var value) in m.Entries)
                {
                    Same(key, ((MapType)ProgramType(e)).Key, "key");
                    Same(value, ((MapType)ProgramType(e)).Elem, "element");
                }
                break;
        }
    }

    private static void OptionalOk(CoreExpr e, GoType value, bool commaOk)
    {
        if (!commaOk) Same(e, value, "value");
        else Check(e.Type is TupleType { Count: 2 } t && TypeIdentity.Identical(t[0].Type, value), e, $"of type {e.Type}");
    }

    private static void Receiver(CoreExpr receiver, FuncObj method, CoreExpr node)
    {
        if (TypePredicates.IsInterface(receiver.Type)) return;
        var isPointer = AliasType.Unalias(receiver.Type) is PointerType;
        Check(isPointer == method.HasPointerReceiver, node, $"method {method.Name} with receiver of type {receiver.Type}");
    }

    private static void CallOf(Call c)
    {
        if (c.Callee is MethodCallee m) Receiver(m.Receiver, m.Method, c);
        var parameters = c.Signature.Params;
        Check(c.Arguments.Count == parameters.Count, c, $"{c.Arguments.Count} arguments for {parameters.Count} parameters");
        for (var i = 0; i < parameters.Count; i++) Same(c.Arguments[i], parameters[i].Type, $"argument {i + 1}");
        var results = c.Signature.Results;
        Check(TypeIdentity.Identical(c.Type, results.Count == 1 ? results[0].Type : results), c, $"of type {c.Type}, not {results}");
    }
}
