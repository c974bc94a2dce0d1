// Calls of Go's predeclared functions and of package unsafe.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private CsExpr Builtin(BuiltinCall call)
    {
        var args = call.Arguments;
        switch (call.Builtin)
        {
            case BuiltinId.Len:
                return Length(args[0], "Length");
            case BuiltinId.Cap:
                return Length(args[0], "Capacity");
            case BuiltinId.Append:
                return Append(call);
            case BuiltinId.Copy:
                return new CsCall(Helper("copy"), args.Select(SliceOperand).ToList());
            case BuiltinId.Delete:
                return new CsCall(new CsMember(Underlying(args[0]), "Delete"), Value(args[1]));
            case BuiltinId.Clear:
                return args[0].Type.Underlying is SliceType
                    ? new CsCall(Helper("clear"), Underlying(args[0]))
                    : new CsCall(new CsMember(Underlying(args[0]), "Clear"));
            case BuiltinId.Close:
                return new CsCall(new CsMember(Underlying(args[0]), "Close"));
            case BuiltinId.Make:
                return Make(call);
            case BuiltinId.Min or BuiltinId.Max:
                return MinMax(call, call.Builtin == BuiltinId.Min ? "min" : "max");
            case BuiltinId.Panic:
                return new CsThrow(new CsCall(Helper("panic"), Value(args[0])));
            case BuiltinId.Recover:
                return new CsCall(new CsMember(_fn.Recovery!, "Recover"));
            case BuiltinId.Print or BuiltinId.Println:
                return new CsCall(Helper(call.Builtin == BuiltinId.Print ? "print" : "println"), args.Select(Printed).ToList());
            case BuiltinId.Complex:
                return new CsNew(TypeOf(call.Type), args.Select(a => Value(a)).ToList());
            case BuiltinId.Real:
                return Wrapped(call.Type, new CsMember(Unwrapped(args[0]), "Real"));
            case BuiltinId.Imag:
                return Wrapped(call.Type, new CsMember(Unwrapped(args[0]), "Imaginary"));
            case BuiltinId.UnsafeAdd:
                return new CsCall(new CsMember(Underlying(args[0]), "Add"), IndexValue(args[1]));
            case BuiltinId.UnsafeSlice or BuiltinId.UnsafeString or BuiltinId.UnsafeSliceData or BuiltinId.UnsafeStringData:
                List<CsExpr> operands = [Underlying(args[0]) is CsLiteral text ? new CsCast("GoString", text) : Underlying(args[0]),
                    .. args.Skip(1).Select(IndexValue)];
                return Wrapped(call.Type, new CsCall($"UnsafeMemory.{call.Builtin.ToString()["Unsafe".Length..]}", operands));
            default:
                throw Unsupported(call, $"{call.Builtin.ToString().ToLowerInvariant()} of package unsafe");
        }
    }

    // A slice, or a string whose bytes are taken.
    private CsExpr SliceOperand(CoreExpr e) =>
        e is Nil ? new CsDefault(TypeOf(e.Type.Underlying)) : e is Constant c ? ConstantOf(c, exact: true) : Underlying(e);

    // print shows an interface as its two words, any other operand by its own kind.
    private CsExpr Printed(CoreExpr e)
    {
        if (e is Nil && !IsInterface(e.Type)) return NilOf(e.Type) is CsLiteral nil ? new CsCast("object", nil) : NilOf(e.Type);
        return IsInterface(e.Type)
            ? new CsCall(Helper("iface"), Value(e))
            : Box(e is Constant c ? ConstantOf(c, exact: true) : Value(e), e.Type, Universe.Any, e);
    }

    private CsExpr Length(CoreExpr e, string member)
    {
        var type = AliasType.Unalias(e.Type).Underlying;
        // The length of an array is not constant only where the operand has to be evaluated.
        if (type is PointerType { Elem.Underlying: ArrayType { Length: var length } })
            return new CsCall(Helper("len"), Underlying(e), CsLiteral.Int(length));
        if (type is ArrayType) member = "Length";
        var target = Underlying(e);
        if (target is CsLiteral) target = new CsCast("GoString", target);
        return type is ChanType ? new CsCall(new CsMember(target, member)) : new CsMember(target, member);
    }

    private CsExpr Append(BuiltinCall call)
    {
        var slice = (SliceType)AliasType.Unalias(call.Type).Underlying;
        var first = call.Arguments[0];
        var operands = new List<CsExpr> { first is Nil ? new CsDefault(TypeOf(slice)) : Underlying(first) };
        if (call.HasEllipsis)
        {
            operands.Add(SliceOperand(call.Arguments[1]));
        }
        else if (call.Arguments.Count > 1)
        {
            foreach ((_, var item) in ((ListLiteral)call.Arguments[1]).Elements)
            {
                var value = Value(item, exact: Kind(slice.Elem) is not (BasicKind.Int or BasicKind.Int64));
                operands.Add(value is CsLiteral { Text: "null" } or CsDefault or CsLambda ? new CsCast(TypeOf(slice.Elem), value) : value);
            }
        }
        var result = operands.Count == 1 ? operands[0] : new CsCall(Helper(call.HasEllipsis ? "appendSlice" : "append"), operands);
        return Wrapped(call.Type, result);
    }

    private CsExpr Make(BuiltinCall call)
    {
        var sizes = call.Arguments.Select(IndexValue).ToList();
        var type = AliasType.Unalias(call.Type).Underlying;
        return Wrapped(call.Type, new CsNew(TypeOf(type), type is ChanType && sizes.Count == 0 ? [CsLiteral.Int(0)] : sizes));
    }

    private CsExpr MinMax(BuiltinCall call, string name)
    {
        var args = call.Arguments.Select(a => Value(a, exact: true)).ToList();
        if (!TypeNames.IsWrapper(call.Type)) return new CsCall(Helper(name), args);
        return new CsNew(TypeOf(call.Type), [new CsCall(Helper(name), args.Select(a => (CsExpr)new CsMember(a, "Value")).ToList())]);
    }

    // The smallest or largest integer so far: most = max(most, n). The next one waits for it, and it seldom changes: a branch, which C#'s
    // own functions take, is foreseen. Those of the runtime do not branch.
    private static bool IsRunningExtreme(CoreExpr place, CoreExpr value) =>
        place is VariableRef { Variable: var v } && value is BuiltinCall { Builtin: BuiltinId.Min or BuiltinId.Max } call
        && TypePredicates.IsInteger(call.Type) && !TypeNames.IsWrapper(call.Type)
        && call.Arguments.Any(a => CoreTree.Any(a, n => n is VariableRef { Variable: var used } && ReferenceEquals(used, v)));

    private CsExpr RunningExtreme(BuiltinCall call) =>
        call.Arguments.Select(a => Value(a))
            .Aggregate((x, y) => new CsCall(new CsMember(TypeOf(call.Type), call.Builtin == BuiltinId.Min ? "Min" : "Max"), x, y));
}
