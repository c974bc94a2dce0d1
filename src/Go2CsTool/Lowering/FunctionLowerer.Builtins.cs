// Calls of Go's predeclared functions and of package unsafe.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private BuiltinId BuiltinOf(Expr fun) => fun switch
    {
        Ident id => ((BuiltinObj)ObjectOf(id)).Builtin,
        SelectorExpr sel => ((BuiltinObj)ObjectOf(sel.Sel)).Builtin,
        _ => throw Unsupported(fun, "builtin"),
    };

    private CsExpr Builtin(CallExpr call, BuiltinId id)
    {
        IReadOnlyList<Expr> args = call.Args;
        if (args.Count == 1 && TypeAndValueOf(args[0]) is { IsType: false, Type: TupleType results }) return SpreadBuiltin(call, id, results);
        switch (id)
        {
            case BuiltinId.Len:
                return Length(args[0], "Length");
            case BuiltinId.Cap:
                return Length(args[0], "Capacity");
            case BuiltinId.Append:
                return Append(call);
            case BuiltinId.Copy:
                return new CsCall(Helper("copy"), Operands(args, a => IsString(TypeAndValueOf(a).Type) ? Value(a, BasicType.String, true) : Underlying(a)));
            case BuiltinId.Delete:
                var map = (MapType)AliasType.Unalias(TypeAndValueOf(args[0]).Type).Underlying;
                List<CsExpr> deleted = Operands(args, a => a == args[0] ? Underlying(a) : Value(a, map.Key));
                return new CsCall(new CsMember(deleted[0], "Delete"), deleted[1]);
            case BuiltinId.Clear:
                return TypeAndValueOf(args[0]).Type.Underlying is SliceType ? new CsCall(Helper("clear"), Underlying(args[0])) : new CsCall(new CsMember(Underlying(args[0]), "Clear"));
            case BuiltinId.Close:
                return new CsCall(new CsMember(Underlying(args[0]), "Close"));
            case BuiltinId.Make:
                return Make(call);
            case BuiltinId.New:
                return New(call);
            case BuiltinId.Min or BuiltinId.Max:
                return MinMax(call, id == BuiltinId.Min ? "min" : "max");
            case BuiltinId.Panic:
                return new CsThrow(new CsCall(Helper("panic"), Value(args[0], Universe.Any)));
            case BuiltinId.Recover:
                return new CsCall(Helper("recover"));
            case BuiltinId.Print or BuiltinId.Println:
                return new CsCall(Helper(id == BuiltinId.Print ? "print" : "println"), args.Select(Printed).ToList());
            case BuiltinId.Complex:
                GoType part = Kind(TypeAndValueOf(call).Type) == BasicKind.Complex64 ? BasicType.Float32 : BasicType.Float64;
                return new CsNew(TypeOf(TypeAndValueOf(call).Type), Operands(args, a => Value(a, part)));
            case BuiltinId.Real:
                return new CsMember(Value(args[0], null, true), "Real");
            case BuiltinId.Imag:
                return new CsMember(Value(args[0], null, true), "Imaginary");
            default:
                throw Unsupported(call, $"{call.Fun}");
        }
    }

    private List<CsExpr> Operands(IReadOnlyList<Expr> args, Func<Expr, CsExpr> lower) => InOrder(args, i => lower(args[i]), _ => false);

    // A builtin called with the several results of another call.
    private CsExpr SpreadBuiltin(CallExpr call, BuiltinId id, TupleType results)
    {
        var names = results.Vars.Select((_, i) => _names.Temporary($"result{i + 1}", _scope)).ToList();
        _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", names), MultiValue(call.Args[0]).Tuple)));
        var args = names.Select((n, i) => TypeNames.IsWrapper(results[i].Type) ? new CsMember(n, "Value") : (CsExpr)n).ToList();
        switch (id)
        {
            case BuiltinId.Complex:
                return new CsNew(TypeOf(TypeAndValueOf(call).Type), args);
            case BuiltinId.Copy:
                return new CsCall(Helper("copy"), args);
            case BuiltinId.Delete:
                return new CsCall(new CsMember(args[0], "Delete"), args[1]);
            case BuiltinId.Append:
                GoType elem = ((SliceType)TypeAndValueOf(call).Type.Underlying).Elem;
                return new CsCall(Helper("append"), [args[0], .. args.Skip(1).Select((a, i) => Converted(a, results[i + 1].Type, elem))]);
            case BuiltinId.Print or BuiltinId.Println:
                return new CsCall(Helper(id == BuiltinId.Print ? "print" : "println"), results.Vars.Select((v, i) =>
                    IsInterface(v.Type) ? new CsCall(Helper("iface"), (CsExpr)names[i]) : Box(names[i], v.Type, Universe.Any, null)).ToList());
            default:
                throw Unsupported(call, $"{call.Fun} of a call with several results");
        }
    }

    // print shows an interface as its two words, any other operand by its own kind.
    private CsExpr Printed(Expr e)
    {
        GoType type = TypeAndValueOf(e).Type;
        if (TypeAndValueOf(e).IsNil && !IsInterface(type)) return CsLiteral.Null;
        return IsInterface(type) ? new CsCall(Helper("iface"), Value(e)) : Value(e, Universe.Any);
    }

    private CsExpr Length(Expr e, string member)
    {
        GoType type = AliasType.Unalias(TypeAndValueOf(e).Type).Underlying;
        if (type is PointerType { Elem: var pointed } && pointed.Underlying is ArrayType array)
            return HasCalls(e) ? new CsCall(Helper("len"), Underlying(e)) : CsLiteral.Long(array.Length);
        CsExpr target = Underlying(e);
        if (target is CsLiteral) target = new CsCast("GoString", target);
        return type is ChanType ? new CsCall(new CsMember(target, member)) : new CsMember(target, member);
    }

    private CsExpr Append(CallExpr call)
    {
        GoType type = TypeAndValueOf(call).Type;
        var slice = (SliceType)AliasType.Unalias(type).Underlying;
        CsExpr Operand(int i)
        {
            if (i == 0 || call.HasEllipsis)
                return TypeAndValueOf(call.Args[i]).IsNil ? new CsDefault(TypeOf(slice))
                    : IsString(TypeAndValueOf(call.Args[i]).Type) ? Value(call.Args[i], BasicType.String, true) : Underlying(call.Args[i]);
            CsExpr item = Value(call.Args[i], slice.Elem, exact: Kind(slice.Elem) is not (BasicKind.Int or BasicKind.Int64));
            return item is CsLiteral { Text: "null" } or CsDefault or CsLambda ? new CsCast(TypeOf(slice.Elem), item) : item;
        }

        List<CsExpr> operands = InOrder(call.Args, Operand, i => i > 0 && IsCopiedInTurn(call.Args[i], slice.Elem), needsPlain: call.Args.Count > 2);
        CsExpr result = operands.Count == 1 ? operands[0] : new CsCall(Helper(call.HasEllipsis ? "appendSlice" : "append"), operands);
        return TypeNames.IsWrapper(type) ? new CsNew(TypeOf(type), [result]) : result;
    }

    private CsExpr Make(CallExpr call)
    {
        GoType type = TypeAndValueOf(call).Type;
        List<CsExpr> sizes = Operands(call.Args.Skip(1).ToList(), IndexValue);
        CsExpr made;
        switch (AliasType.Unalias(type).Underlying)
        {
            case ChanType c:
                made = new CsNew(TypeOf(c), sizes.Count == 0 ? [CsLiteral.Int(0)] : sizes);
                break;
            case MapType m:
                made = new CsNew(TypeOf(m), sizes);
                break;
            case SliceType s:
                made = new CsNew(TypeOf(s), sizes);
                break;
            default:
                throw Unsupported(call, "make of this type");
        }
        return TypeNames.IsWrapper(type) ? new CsNew(TypeOf(type), [made]) : made;
    }

    private CsExpr New(CallExpr call)
    {
        TypeAndValue arg = TypeAndValueOf(call.Args[0]);
        if (arg.IsType) return NewPointer(arg.Type, null);
        GoType elem = ((PointerType)AliasType.Unalias(TypeAndValueOf(call).Type)).Elem;
        return NewPointer(elem, Value(call.Args[0], elem, exact: true));
    }

    private CsExpr MinMax(CallExpr call, string name)
    {
        GoType type = TypeAndValueOf(call).Type;
        List<CsExpr> args = Operands(call.Args, a => Value(a, type, exact: true));
        if (!TypeNames.IsWrapper(type)) return new CsCall(Helper(name), args);
        return new CsNew(TypeOf(type), [new CsCall(Helper(name), args.Select(a => (CsExpr)new CsMember(a, "Value")).ToList())]);
    }
}
