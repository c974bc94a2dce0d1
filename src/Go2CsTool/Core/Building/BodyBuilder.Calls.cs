// Calls of functions and methods, conversions, and the arguments of both calls and predeclared functions.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

internal sealed partial class BodyBuilder
{
    /// <summary>An operand of a call: an expression of the source, or a result of the one call that gives all of them.</summary>
    private sealed record Operand(Expr? Source, CoreVariable? Result, Pos Pos);

    /// <summary>The operands of a call, and what is done before the first where one call gives all of them.</summary>
    private sealed record Operands(IReadOnlyList<Operand> List, CoreStmt? Before)
    {
        /// <summary>The operands from there on.</summary>
        public Operands From(int index) => this with { List = [.. List.Skip(index)] };
    }

    private CoreExpr CallOf(CallExpr call)
    {
        if (Known(call.Fun).IsType) return ConversionOf(call);
        if (_info.TryGetBuiltin(call.Fun, out var builtin)) return BuiltinOf(call, builtin.Builtin);
        var signature = (SignatureType)Under(Apply(Known(call.Fun).Type));
        var fun = Ast.Unparen(call.Fun);
        if (fun is IndexExpr index && Known(index.Index).IsType) fun = Ast.Unparen(index.X);
        var name = fun switch { Ident id => id, SelectorExpr { Sel: var sel } => sel, _ => null };
        if (fun is SelectorExpr selector && _info.Selections.TryGetValue(selector, out var selection)
            && selection.Kind != SelectionKind.FieldVal)
        {
            return MethodCall(call, selector, selection, signature);
        }

        if (name != null && ObjectOf(name) is FuncObj function)
        {
            return Finished(call, new FunctionCallee(FunctionOf(name, function)), OperandsOf(call), signature,
                BoundTypeArguments(name, function));
        }

        return Finished(call, new ValueCallee(Value(call.Fun)), OperandsOf(call), signature, []);
    }

    private Call MethodCall(CallExpr call, SelectorExpr selector, Selection selection, SignatureType signature)
    {
        if (selection.Kind == SelectionKind.MethodVal)
        {
            (var receiver, var method) = BoundMethod(selector, selection);
            return Finished(call, new MethodCallee(receiver, method), OperandsOf(call), signature,
                BoundTypeArguments(selector.Sel, method));
        }
        // T.M(x, a) calls M of x: the receiver is the first operand, and what gives all operands comes before it.
        var operands = OperandsOf(call);
        var self = WithBefore([ValueOf(operands.List[0], signature.Params[0].Type)], operands.Before);
        (var of, var called) = BoundMethod(self[0], selector, selection);
        operands = operands.From(1) with { Before = null };
        return Finished(call, new MethodCallee(of, called), operands, WithoutReceiver(signature), BoundTypeArguments(selector.Sel, called));
    }

    private Call Finished(CallExpr call, CoreCallee callee, Operands operands, SignatureType signature,
        IReadOnlyList<GoType> typeArguments) =>
        new(call.Pos, ResultOf(signature), callee, Arguments(call, operands, signature))
        {
            Signature = signature,
            HasEllipsis = call.HasEllipsis,
            TypeArguments = typeArguments,
        };

    private static GoType ResultOf(SignatureType signature) => signature.Results.Count == 1 ? signature.Results[0].Type : signature.Results;

    private Operands OperandsOf(CallExpr call)
    {
        if (call.Args is not [var only] || Known(only) is { IsType: true } or { IsVoid: true }
            || Apply(Known(only).Type) is not TupleType results)
        {
            return new Operands([.. call.Args.Select(a => new Operand(a, null, a.Pos))], null);
        }

        List<CoreVariable> temporaries =
            [.. results.Vars.Select(v =>
                new CoreVariable(v.Name is "" or "_" ? "result" : v.Name, v.Type, CoreVariableKind.Temporary, only.Pos, null))];
        CoreStmt before =
            new Assignment(only.Pos, AssignmentForm.Define, [.. temporaries.Select(t => new NewTarget(only.Pos, t))], [Value(only)]);
        return new Operands([.. temporaries.Select(t => new Operand(null, t, only.Pos))], before);
    }

    private CoreExpr ValueOf(Operand operand, GoType? target)
    {
        if (operand.Source != null) return Value(operand.Source, target);
        CoreExpr result = new VariableRef(operand.Pos, operand.Result!);
        return target == null ? result : Converted(result, target);
    }

    private static IReadOnlyList<CoreExpr> WithBefore(IReadOnlyList<CoreExpr> arguments, CoreStmt? before)
    {
        if (before == null || arguments.Count == 0) return arguments;
        var first = arguments[0];
        return [new Sequence(first.Pos, first.Type, [before], first), .. arguments.Skip(1)];
    }

    private IReadOnlyList<CoreExpr> Arguments(CallExpr call, Operands operands, SignatureType signature)
    {
        var count = signature.Params.Count;
        if (!signature.Variadic || call.HasEllipsis)
            return WithBefore([.. operands.List.Select((o, i) => ValueOf(o, signature.Params[i].Type))], operands.Before);
        List<CoreExpr> arguments = [.. operands.List.Take(count - 1).Select((o, i) => ValueOf(o, signature.Params[i].Type))];
        arguments.Add(Rest(call, operands.List.Skip(count - 1), signature.Params[count - 1].Type));
        return WithBefore(arguments, operands.Before);
    }

    /// <summary>The rest of a variadic call, packed into a slice.</summary>
    private ListLiteral Rest(CallExpr call, IEnumerable<Operand> operands, GoType slice)
    {
        var element = Canonical(((SliceType)Under(slice)).Elem);
        List<ListElement> elements = [.. operands.Select((o, i) => new ListElement(i, ValueOf(o, element)))];
        var pos = elements.Count > 0 ? elements[0].Value.Pos : call.Rparen;
        return new ListLiteral(pos, slice, elements, elements.Count, HasKeys: false, IsMultiLine: false) { IsVariadic = true };
    }

    private CoreExpr ConversionOf(CallExpr call)
    {
        var operand = call.Args[0];
        var type = Apply(Known(call.Fun).Type);
        var known = Known(operand);
        if (known.IsNil) return new Nil(call.Pos, type);
        // Not constant to the checker where a type parameter stood, constant for the concrete type.
        if (known.Constant is { } value && Under(type) is BasicType basic && IsSameKind(value, basic)
            && Checker.Represent(value, basic) is { } represented)
        {
            return new Constant(call.Pos, type, represented);
        }

        return new Conversion(call.Pos, type, Value(operand), IsImplicit: false);
    }

    private static bool IsSameKind(ConstantValue value, BasicType type) => value.Kind switch
    {
        ConstantKind.String => TypePredicates.IsString(type),
        ConstantKind.Bool => TypePredicates.IsBoolean(type),
        _ => TypePredicates.IsNumeric(type),
    };
}
