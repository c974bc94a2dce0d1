// What the documentation of Core's nodes promises, checked on whole programs.
using Go2Cs.Types;

namespace Go2Cs.Tests.Core;

using Go2Cs.Core;
using Token = Go2Cs.Syntax.Token;

/// <summary>Finds nodes that break what is promised of them.</summary>
internal sealed class CoreInvariants(IReadOnlySet<Package> own)
{
    private readonly List<string> _faults = [];
    private readonly HashSet<JumpTarget> _targets = new(ReferenceEqualityComparer.Instance);
    private CoreFunction? _function;

    /// <summary>The faults of a program, with the places; none if it is right.</summary>
    public static IReadOnlyList<string> FaultsOf(CoreProgram program)
    {
        var checker = new CoreInvariants(program.Packages.Select(p => p.Package).ToHashSet());
        foreach (var package in program.Packages)
        {
            foreach (var step in package.Initializers)
            {
                checker.Visit(step.Value);
                if (step.Variables is [var only]) checker.Same(step.Value, only.Type, "initializer");
            }
        }
        foreach (var function in program.Functions)
        {
            checker._function = function;
            checker.CheckBody(function);
        }
        return checker._faults;
    }

    private void CheckBody(CoreBody body)
    {
        Type(body.Signature, body.Pos, "signature");
        if (!body.Parameters.Select(p => p.Type).SequenceEqual(body.Signature.Params.Vars.Select(v => v.Type), TypeComparer.Instance))
            Fault(body.Pos, "parameters");
        if (!body.Results.Select(p => p.Type).SequenceEqual(body.Signature.Results.Vars.Select(v => v.Type), TypeComparer.Instance))
            Fault(body.Pos, "results");
        foreach (var node in CoreTree.Descendants(body.Body!))
            if (node is Return r) CheckReturn(r, body);
        Visit(body.Body!);
    }

    // Closures are visited through their nodes; returns in them are checked against their own results.
    private void CheckReturn(Return r, CoreBody body)
    {
        if (CoreTree.Descendants(body.Body!).OfType<Closure>()
            .Any(c => CoreTree.Descendants(c.Function.Body!).Contains(r, ReferenceEqualityComparer.Instance)))
        {
            return;
        }

        if (r.Values.Count == body.Results.Count)
        {
            for (var i = 0; i < r.Values.Count; i++) Same(r.Values[i], body.Results[i].Type, "return");
        }
        else if (r.Values.Count != 0 && r.Values is not [{ Type: TupleType }])
        {
            Fault(r.Pos, "return count");
        }
    }

    private void Visit(CoreNode root)
    {
        foreach (var node in CoreTree.Descendants(root))
        {
            if (node is CoreExpr e) Type(e.Type, e.Pos, e.GetType().Name);
            if (node is CoreStmt { End.IsValid: false } s && s is not (ExpressionStatement or Assignment or Return or Block))
                Fault(s.Pos, $"{s.GetType().Name} without end");
            Node(node);
        }
    }

    private void Node(CoreNode node)
    {
        switch (node)
        {
            case Constant { Type: var type } c when !TypePredicates.IsConstType(type):
                Fault(c.Pos, $"constant of {type}");
                break;
            case Constant { Structure: { } structure } c:
                Same(structure.Left, c.Type, "structure");
                break;
            case FieldRef f:
                if (Under(f.Target.Type) is not StructType s || !s.Fields.Contains(f.Field, ReferenceEqualityComparer.Instance))
                    Fault(f.Pos, $"field {f.Field.Name} of {f.Target.Type}");
                else Same(f, f.Field.Type, "field");
                break;
            case ElementRef { Target.Type: var of } i when Under(of) is not (SliceType or ArrayType) && !TypePredicates.IsString(of):
                Fault(i.Pos, $"element of {of}");
                break;
            case MapElement m:
                Same(m.Key, ((MapType)Under(m.Target.Type)).Key, "key");
                break;
            case Dereference d:
                Same(d, ((PointerType)Under(d.Pointer.Type)).Elem, "dereference");
                break;
            case AddressOf a:
                if (a.Place is not (VariableRef or FieldRef or ElementRef or Dereference or StructLiteral or ListLiteral
                    or MapLiteral or Paren))
                {
                    Fault(a.Pos, $"address of {a.Place.GetType().Name}");
                }

                Same(a.Place, ((PointerType)Under(a.Type)).Elem, "address");
                break;
            case Binary b:
                Same(b.X, b.Type, "left");
                if (!b.IsShift) Same(b.Y, b.Type, "right");
                break;
            case Unary u:
                Same(u.X, u.Type, "operand");
                break;
            case Comparison c:
                if (c.X is not Nil && c.Y is not Nil && TypePredicates.IsInterface(c.X.Type) == TypePredicates.IsInterface(c.Y.Type))
                    Same(c.Y, c.X.Type, "comparison");
                if (!TypePredicates.IsBoolean(c.Type)) Fault(c.Pos, $"comparison of type {c.Type}");
                break;
            case Conversion { X.Type: TupleType } c:
                Fault(c.Pos, "conversion of a tuple");
                break;
            case Closure c:
                CheckBody(c.Function);
                break;
            case StructLiteral literal:
                foreach (var f in literal.Fields) Same(f.Value, f.Path[^1].Type, "field value");
                break;
            case ListLiteral literal:
                foreach ((_, var v) in literal.Elements)
                    Same(v, Under(literal.Type) is SliceType list ? list.Elem : ((ArrayType)Under(literal.Type)).Elem, "element");
                break;
            case MapLiteral literal:
                foreach ((var k, var v) in literal.Entries)
                {
                    Same(k, ((MapType)Under(literal.Type)).Key, "key");
                    Same(v, ((MapType)Under(literal.Type)).Elem, "value");
                }
                break;
            case Call call:
                CheckCall(call);
                break;
            case MethodValue v:
                Receiver(v.Receiver, v.Method);
                break;
            case Assignment a:
                CheckAssignment(a);
                break;
            case OperatorAssignment { Op: not (Token.Shl or Token.Shr) } a:
                Same(a.Value, a.Place.Type, "operator assignment");
                break;
            case Send send:
                Same(send.Value, ((ChanType)Under(send.Channel.Type)).Elem, "send");
                break;
            case For f:
                _targets.Add(f.Target);
                break;
            case Range r:
                _targets.Add(r.Target);
                if (r.Key is NewTarget k1 && !TypeIdentity.Identical(k1.Type, r.KeyType!)) Fault(r.Pos, "range key");
                if (r.Value is NewTarget v1 && !TypeIdentity.Identical(v1.Type, r.ValueType!)) Fault(r.Pos, "range value");
                break;
            case Switch sw:
                _targets.Add(sw.Target);
                break;
            case TypeSwitch ts:
                _targets.Add(ts.Target);
                break;
            case Select select:
                _targets.Add(select.Target);
                break;
            case Break b when !_targets.Contains(b.Target):
                Fault(b.Pos, "break");
                break;
            case Continue c when !_targets.Contains(c.Target):
                Fault(c.Pos, "continue");
                break;
            case GoStatement { Call: not (Call or BuiltinCall or Conversion) }:
            case DeferStatement { Call: not (Call or BuiltinCall or Conversion) }:
                Fault(node.Pos, "no call");
                break;
        }
    }

    private void CheckCall(Call call)
    {
        if (call.Arguments.Count != call.Signature.Params.Count)
        {
            Fault(call.Pos, $"{call.Arguments.Count} arguments for {call.Signature}");
        }
        else
        {
            for (var i = 0; i < call.Arguments.Count; i++) Same(call.Arguments[i], call.Signature.Params[i].Type, "argument");
        }
        if (call.Callee is MethodCallee m) Receiver(m.Receiver, m.Method);
        if (call.Callee.Function is { } function && function.Signature.TypeParams.Count == 0
            && !TypeIdentity.Identical(new SignatureType(null, function.Signature.Params, function.Signature.Results,
                function.Signature.Variadic),
                new SignatureType(null, call.Signature.Params, call.Signature.Results, call.Signature.Variadic)))
        {
            Fault(call.Pos, $"calls {function.Signature} as {call.Signature}");
        }
    }

    private void Receiver(CoreExpr receiver, FuncObj method)
    {
        if (TypePredicates.IsInterface(receiver.Type)) return;
        if (method.Signature.Recv is not { } declared) Fault(receiver.Pos, $"{method.Name} has no receiver");
        else Same(receiver, declared.Type, "receiver");
    }

    private void CheckAssignment(Assignment a)
    {
        if (a.Values.Count == a.Targets.Count)
        {
            for (var i = 0; i < a.Values.Count; i++)
                if (a.Targets[i].Type is { } type) Same(a.Values[i], type, "assigned");
        }
        else if (a.Values.Count > 0 && a.TupleParts.Count != a.Targets.Count)
        {
            Fault(a.Pos, "assignment count");
        }
    }

    private void Same(CoreExpr e, GoType type, string what)
    {
        if (!TypeIdentity.Identical(e.Type, type)) Fault(e.Pos, $"{what} has type {e.Type}, wanted {type}");
    }

    private void Type(GoType type, Go2Cs.Diagnostics.Pos pos, string what)
    {
        if (type is BasicType { IsUntyped: true } or BasicType { Kind: BasicKind.Invalid } || Mentions(type, []))
            Fault(pos, $"{what} of type {type}");
    }

    private bool Mentions(GoType type, HashSet<GoType> seen) => AliasType.Unalias(type) switch
    {
        TypeParamType => true,
        NamedType { TypeArgs.Count: > 0 } named => own.Contains(named.Obj.Package!) || named.TypeArgs.Any(t => Mentions(t, seen)),
        NamedType => false,
        PointerType p => Mentions(p.Elem, seen),
        SliceType s => Mentions(s.Elem, seen),
        ArrayType a => Mentions(a.Elem, seen),
        ChanType c => Mentions(c.Elem, seen),
        MapType m => Mentions(m.Key, seen) || Mentions(m.Elem, seen),
        SignatureType s => s.Params.Vars.Concat(s.Results.Vars).Any(v => Mentions(v.Type, seen)),
        TupleType t => t.Vars.Any(v => Mentions(v.Type, seen)),
        StructType s => s.Fields.Any(f => Mentions(f.Type, seen)),
        _ => false,
    };

    private static GoType Under(GoType type) => AliasType.Unalias(type).Underlying;

    private void Fault(Go2Cs.Diagnostics.Pos pos, string text) => _faults.Add($"{pos}: {text} in {_function?.Object.Name}");
}
