// Expressions that are neither calls nor literals: names, selectors, indices, slices, assertions.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

internal sealed partial class BodyBuilder
{
    /// <summary>An expression that is no constant, with its own type.</summary>
    private CoreExpr Expression(Expr e)
    {
        var built = Built(e);
        var isElsewhere = e.GcPos.Line != e.Pos.Line || _hasLineDirectives && e.GcPos != e.Pos;
        return isElsewhere && e is not ParenExpr ? built with { OperatorPos = e.GcPos } : built;
    }

    private CoreExpr Built(Expr e)
    {
        switch (e)
        {
            case ParenExpr paren:
                var inner = Value(paren.X);
                return inner is Unary or Binary or Comparison ? new Paren(e.Pos, inner.Type, inner) : inner;
            case Ident name:
                return Named(name, name);
            case FuncLit literal:
                return FunctionLiteral(literal);
            case CompositeLit literal:
                return Composite(literal, TypeOf(literal));
            case SelectorExpr selector:
                return Selected(selector);
            case IndexExpr index:
                return Indexed(index);
            case SliceExpr slice:
                return Sliced(slice);
            case TypeAssertExpr assertion:
                var asserted = Apply(Known(assertion.Type!).Type);
                var assertsWithOk = IsCommaOk(e);
                return new TypeAssertion(e.Pos, assertsWithOk ? WithOk(asserted) : asserted, Value(assertion.X), asserted, assertsWithOk);
            case CallExpr call:
                return CallOf(call);
            case StarExpr star:
                return new Dereference(e.Pos, TypeOf(e), Value(star.X));
            case UnaryExpr unary:
                return UnaryOf(unary);
            case BinaryExpr binary:
                return BinaryOf(binary);
            default:
                throw new UnsupportedException($"expression {e}") { At = e.Pos };
        }
    }

    /// <summary>A variable or function by its name, which may stand behind that of its package.</summary>
    private CoreExpr Named(Expr whole, Ident name) => ObjectOf(name) switch
    {
        VarObj variable => new VariableRef(whole.Pos, Variable(variable)),
        FuncObj function =>
            new FunctionRef(whole.Pos, _info.Instances.TryGetValue(name, out var instance) ? Apply(instance.Type) : TypeOf(whole),
                FunctionOf(name, function))
            {
                TypeArguments = BoundTypeArguments(name, function),
            },
        _ => throw new UnsupportedException($"use of {name.Name}") { At = whole.Pos },
    };

    private IReadOnlyList<GoType> BoundTypeArguments(Ident name, FuncObj function) => _program.IsOwn(function) ? [] : TypeArguments(name);

    /// <summary>The expression is asked for its second, boolean value, too.</summary>
    private bool IsCommaOk(Expr e) => Known(e).Type is TupleType;

    private static TupleType WithOk(GoType value) => new([Part(value), Part(BasicType.Bool)]);

    private static VarObj Part(GoType type) => new(VarKind.Local, default, null, "", type);

    private CoreExpr Selected(SelectorExpr selector)
    {
        if (!_info.Selections.TryGetValue(selector, out var selection)) return Named(selector, selector.Sel);
        switch (selection.Kind)
        {
            case SelectionKind.MethodExpr:
                return MethodExpression(selector, selection, TypeOf(selector));
            case SelectionKind.MethodVal:
                (var receiver, var method) = BoundMethod(selector, selection);
                return new MethodValue(selector.Pos, TypeOf(selector), receiver, method);
            default:
                var x = Value(selector.X);
                var path = Member(selection, x.Type).Path;
                return Field(selector.Pos, x, path, path.Count);
        }
    }

    /// <summary>The member on the concrete type of the operand: where type parameters were replaced it is looked up again.</summary>
    private (GoObject Member, IReadOnlyList<int> Path) Member(Selection selection, GoType operand)
    {
        if (ReferenceEquals(operand, selection.Recv)) return (selection.Obj, selection.Index);
        var found = MemberLookup.Find(operand, true, selection.Obj.Package, selection.Obj.Name);
        return found.Obj == null ? (selection.Obj, selection.Index) : (found.Obj, found.Index!);
    }

    /// <summary>Follows the first steps of a path of fields, through pointers; the last of the path is the one that is written.</summary>
    private CoreExpr Field(Pos pos, CoreExpr x, IReadOnlyList<int> path, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            x = Pointed(x);
            var field = ((StructType)Under(x.Type)).Fields[path[i]];
            x = new FieldRef(pos, Canonical(field.Type), x, field, IsPromoted: i < path.Count - 1);
        }
        return x;
    }

    // What a pointer points to; other values as they are.
    private CoreExpr Pointed(CoreExpr x) =>
        Under(x.Type) is PointerType pointer ? new Dereference(x.Pos, Canonical(pointer.Elem), x, IsImplicit: true) : x;

    private (CoreExpr Receiver, FuncObj Method) BoundMethod(SelectorExpr selector, Selection selection) =>
        BoundMethod(Value(selector.X), selector, selection);

    /// <summary>A method with the receiver that it is declared on: embedded fields, dereferences and addresses are explicit.</summary>
    private (CoreExpr Receiver, FuncObj Method) BoundMethod(CoreExpr x, SelectorExpr selector, Selection selection)
    {
        (var found, var path) = Member(selection, x.Type);
        var receiver = Field(selector.Pos, x, path, path.Count - 1);
        var method = MethodOf(receiver.Type, (FuncObj)found, selector.Sel);
        if (TypePredicates.IsInterface(receiver.Type)) return (receiver, method);
        var isPointer = AliasType.Unalias(receiver.Type) is PointerType;
        if (method.HasPointerReceiver && !isPointer)
        {
            receiver = new AddressOf(receiver.Pos, new PointerType(receiver.Type), receiver, IsImplicit: true);
        }
        else if (!method.HasPointerReceiver && isPointer)
        {
            receiver = Pointed(receiver) is Dereference d && path.Count == 1 && IsMethodOfPointer(selection)
                ? d with { MethodOfPointer = method }
                : Pointed(receiver);
        }

        return (receiver, method);
    }

    // A method expression, or the method of a type parameter, which Go calls by a table.
    private static bool IsMethodOfPointer(Selection selection) =>
        selection.Kind == SelectionKind.MethodExpr || AliasType.Unalias(selection.Recv) is TypeParamType;

    /// <summary>A method as a function, which takes the receiver first.</summary>
    private Closure MethodExpression(SelectorExpr selector, Selection selection, GoType type)
    {
        var pos = selector.Pos;
        var signature = (SignatureType)Under(type);
        List<CoreVariable> parameters =
        [
            .. signature.Params.Vars.Select((v, i) => new CoreVariable(
                v.Name is "" or "_" ? i == 0 ? "receiver" : "arg" : v.Name, v.Type, CoreVariableKind.Parameter, pos, null)),
        ];
        List<CoreVariable> results =
            [.. signature.Results.Vars.Select(v => new CoreVariable("", v.Type, CoreVariableKind.Result, pos, null))];
        (var receiver, var method) = BoundMethod(new VariableRef(pos, parameters[0]), selector, selection);
        List<CoreExpr> arguments = [.. parameters.Skip(1).Select(p => new VariableRef(pos, p))];
        var called = WithoutReceiver(signature);
        CoreExpr call = new Call(pos, ResultOf(called), new MethodCallee(receiver, method), arguments)
        {
            Signature = called,
            HasEllipsis = signature.Variadic,
            TypeArguments = BoundTypeArguments(selector.Sel, method),
        };
        CoreStmt statement = results.Count == 0 ? new ExpressionStatement(pos, call) : new Return(pos, [call]);
        var function = new CoreClosure(pos)
        {
            Signature = signature,
            Parameters = parameters,
            Results = results,
            Method = method,
            Body = new Block(pos, [statement])
        };
        return new Closure(pos, type, function, IsOneLine: true);
    }

    private static SignatureType WithoutReceiver(SignatureType signature) =>
        new(null, new TupleType([.. signature.Params.Vars.Skip(1)]), signature.Results, signature.Variadic);

    private CoreExpr Indexed(IndexExpr e)
    {
        if (Known(e.Index).IsType)
        {
            // An instance of a generic function; of a generic method the selector knows it.
            var generic = Ast.Unparen(e.X);
            if (generic is SelectorExpr selector && _info.Selections.TryGetValue(selector, out var selection))
            {
                if (selection.Kind == SelectionKind.MethodExpr) return MethodExpression(selector, selection, TypeOf(e));
                (var receiver, var method) = BoundMethod(selector, selection);
                return new MethodValue(e.Pos, TypeOf(e), receiver, method);
            }
            var name = generic is SelectorExpr qualified ? qualified.Sel : (Ident)generic;
            var function = (FuncObj)ObjectOf(name);
            return new FunctionRef(e.Pos, TypeOf(e), FunctionOf(name, function)) { TypeArguments = BoundTypeArguments(name, function) };
        }
        var x = Value(e.X);
        if (Under(x.Type) is MapType map)
        {
            var element = Canonical(map.Elem);
            var commaOk = IsCommaOk(e);
            return new MapElement(e.Pos, commaOk ? WithOk(element) : element, x, Value(e.Index, Canonical(map.Key)), commaOk);
        }
        x = Pointed(x);
        var type = Under(x.Type) switch
        {
            SliceType slice => Canonical(slice.Elem),
            ArrayType array => Canonical(array.Elem),
            _ => BasicType.Byte,
        };
        return new ElementRef(e.Pos, type, x, IntegerOperand(e.Index, BasicType.Int));
    }

    /// <summary>An index, size or count of any integer type; a constant is of the type that is given.</summary>
    private CoreExpr IntegerOperand(Expr e, GoType constantType) => Known(e).Constant != null ? ConstantOf(e, constantType) : Value(e);

    private CoreExpr Sliced(SliceExpr e)
    {
        var x = Value(e.X);
        if (Under(x.Type) is ArrayType) x = new AddressOf(x.Pos, new PointerType(x.Type), x, IsImplicit: true);
        CoreExpr? Bound(Expr? bound) => bound == null ? null : IntegerOperand(bound, BasicType.Int);
        return new Slicing(e.Pos, TypeOf(e), x, Bound(e.Low), Bound(e.High), Bound(e.Max));
    }
}
