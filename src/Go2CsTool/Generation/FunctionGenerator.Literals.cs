// Constants, composite literals and function literals.
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using System.Numerics;
using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    /// <summary>A constant: by name or structure where that means the same in C#, else its value.</summary>
    private CsExpr ConstantOf(Constant c, bool exact)
    {
        return NamedConstant(c) is { } named ? named
            : Structure(c) is { } structure ? Fitted(structure, c.Type, exact)
            : Literal(c.Value, c.Type, exact, c.Literal);
    }

    private CsExpr? NamedConstant(Constant c)
    {
        if (c.Named is not { Package: not null } constant) return null;
        if (!TypeIdentity.Identical(TypePredicates.Default(constant.Type), c.Type)) return null;
        var isText = IsString(c.Type) && !TypeNames.IsWrapper(c.Type);
        if (_names.Find(constant) is { } local)
        {
            // A variable of the function holds it, which a static lambda does not reach.
            if (TypeNames.IsWrapper(c.Type) && _fn.IsInStatic) return null;
            return isText ? new CsCast("GoString", local) : local;
        }
        if (_pkg.ConstantName(constant) is not { } text) return null;
        return isText && !_pkg.IsBound(constant) && !_pkg.IsHeldInVariable(constant) ? new CsCast("GoString", text) : text;
    }

    // 2 * time.Second, 1 << 10 and the like are kept as they are written when C# computes the same.
    private CsExpr? Structure(Constant c)
    {
        if (c.Structure is not { } b || !Keepable(c, b)) return null;
        var type = c.Type;
        if (b.Op is Token.Shl or Token.Shr)
        {
            if (!b.Right.Value.ToInt().TryGetInt64(out var count) || count >= Width(type)) return null;
            return new CsBinary(TokenText(b.Op), ConstantOf(b.Left, exact: Kind(type) != BasicKind.Int32), CsLiteral.Int(count));
        }
        return new CsBinary(TokenText(b.Op), ConstantOf(b.Left, exact: !TypeNames.IsWrapper(type)), ConstantOf(b.Right, exact: false));
    }

    private bool Keepable(Constant c, ConstantStructure b)
    {
        var type = c.Type;
        Constant[] operands = [b.Left, b.Right];
        if (b.Op is not (Token.Add or Token.Sub or Token.Mul or Token.Shl)) return false;
        if (IsString(type))
        {
            return b.Op == Token.Add && !TypeNames.IsWrapper(type)
                && operands.All(o => o.Value is { Kind: ConstantKind.String } s && CsLiteral.IsText(s.Bytes))
                && operands.All(o => !NamesVariable(o));
        }

        if (TypeNames.IsWrapper(type) && _pkg.Program.IsBoundType(type))
            return operands.Any(o => o.Named is { } n && _pkg.IsBound(n)) && b.Op == Token.Mul;
        if (TypeNames.IsWrapper(type) || Kind(type) is not (BasicKind.Int or BasicKind.Int64 or BasicKind.Uint64 or BasicKind.Uint))
            return false;
        return operands.All(o => o.Value is { Kind: ConstantKind.Int } v && Fits(v.IntValue, type))
            && c.Value is { Kind: ConstantKind.Int } r && Fits(r.IntValue, type);
    }

    // Some constant of the expression is a variable to C#: what C# would compute again and again is written as its value.
    private bool NamesVariable(Constant c) =>
        c.Named is { } named && _pkg.IsHeldInVariable(named)
            || c.Structure is { } parts && (NamesVariable(parts.Left) || NamesVariable(parts.Right));

    private static bool Fits(BigInteger v, GoType type) =>
        IsUnsigned(type) ? v.Sign >= 0 && v <= ulong.MaxValue : v >= long.MinValue && v <= long.MaxValue;

    private static CsExpr Fitted(CsExpr structure, GoType type, bool exact) =>
        IsString(type) && exact ? new CsCast("GoString", structure) : structure;

    /// <summary>A constant's value as C# text of the type.</summary>
    private CsExpr Literal(ConstantValue value, GoType type, bool exact, BasicLit? source = null)
    {
        if (TypeNames.IsWrapper(type))
        {
            var inner = Literal(value, type.Underlying, exact: false, source);
            if (value.Kind == ConstantKind.Bool || IsString(type)) return new CsNew(TypeOf(type), [inner]);
            return exact ? new CsCast(TypeOf(type), inner) : inner;
        }
        var hex = source?.Value.StartsWith("0x", StringComparison.OrdinalIgnoreCase) == true && source.Kind == Token.Int;
        switch (Kind(type))
        {
            case BasicKind.Bool or BasicKind.UntypedBool:
                return CsLiteral.Bool(value.BoolValue);
            case BasicKind.String or BasicKind.UntypedString:
                return Text(value.Bytes, exact, source?.Value.StartsWith('`') == true);
            case BasicKind.Float64 or BasicKind.UntypedFloat:
                return CsLiteral.Double(value.ToFloat().DoubleValue);
            case BasicKind.Float32:
                return CsLiteral.Float((float)value.ToFloat().RealValue.ToSingle());
            case BasicKind.Complex64:
                return new CsNew(TypeOf(BasicType.Complex64),
                    [CsLiteral.Float((float)Real(value).ToSingle()), CsLiteral.Float((float)Imaginary(value).ToSingle())]);
            case BasicKind.Complex128 or BasicKind.UntypedComplex:
                return new CsNew(TypeOf(BasicType.Complex128),
                    [CsLiteral.Double(Real(value).ToDouble()), CsLiteral.Double(Imaginary(value).ToDouble())]);
        }
        var n = value.ToInt().IntValue;
        var small = n >= int.MinValue && n <= int.MaxValue;
        switch (Kind(type))
        {
            case BasicKind.Int or BasicKind.Int64 or BasicKind.UntypedInt:
                return exact || !small ? CsLiteral.Long((long)n, hex) : CsLiteral.Int((long)n, hex);
            case BasicKind.Uint or BasicKind.Uint64:
                return exact || !small ? CsLiteral.ULong((ulong)n, hex) : CsLiteral.Int((long)n, hex);
            case BasicKind.Uint32:
                return exact || !small ? CsLiteral.UInt((uint)n, hex) : CsLiteral.Int((long)n, hex);
            case BasicKind.Int32 or BasicKind.UntypedRune:
                if (source is { Kind: Token.Char } || source == null && Kind(type) == BasicKind.UntypedRune)
                    return exact ? new CsCast("int", CsLiteral.Rune((int)n)) : CsLiteral.Rune((int)n);
                return CsLiteral.Int((long)n, hex);
            case BasicKind.Uintptr:
                return new CsCast("nuint", n <= uint.MaxValue ? CsLiteral.UInt((uint)n, hex) : new CsRaw($"unchecked((nuint){n}UL)"));
            default:
                if (source is { Kind: Token.Char } && n is { IsZero: false } && n < 128 && n >= 32)
                    return new CsCast(TypeOf(type), CsLiteral.Rune((int)n));
                return exact ? new CsCast(TypeOf(type), CsLiteral.Int((long)n, hex)) : CsLiteral.Int((long)n, hex);
        }
    }

    private static ExactReal Real(ConstantValue v) => v.ToComplex().RealPart.ToFloat().RealValue;

    private static ExactReal Imaginary(ConstantValue v) => v.ToComplex().ImaginaryPart.ToFloat().RealValue;

    private static CsExpr Text(byte[] bytes, bool exact, bool raw)
    {
        var literal = CsLiteral.String(bytes, raw);
        return exact && literal is CsLiteral ? new CsCast("GoString", literal) : literal;
    }

    /// <summary>A composite literal.</summary>
    private CsExpr Composite(CoreExpr e)
    {
        switch (e)
        {
            case StructLiteral s:
                return StructOf(s);
            case MapLiteral m:
                var entries = m.Entries.Select(x => CsEntry.At(Value(x.Key), Value(x.Value))).ToList();
                var map = TypeOf(AliasType.Unalias(m.Type).Underlying);
                return Wrapped(m.Type, entries.Count == 0 ? new CsNew(map, []) : new CsNew(map, [], entries) { MultiLine = m.IsMultiLine });
            case ListLiteral l:
                return Wrapped(l.Type, Items(l, AliasType.Unalias(l.Type).Underlying));
            default:
                throw new InvalidOperationException($"{e.GetType().Name} is no literal");
        }
    }

    private CsExpr StructOf(StructLiteral s)
    {
        var values = s.Fields.Where(f => f.Path[^1].Name != "_")
            .Select(f => (f.Path, Value: IsPlainFunction(f.Path[^1]) ? PlainFunction(f.Value, f.Path[^1].Type) : Value(f.Value))).ToList();
        var entries = FieldEntries(s.Type, values, 0);
        return entries.Count == 0 ? new CsNew(TypeOf(s.Type), []) : new CsNew(TypeOf(s.Type), null, entries) { MultiLine = s.IsMultiLine };
    }

    // Promoted fields are given inside the embedded struct they belong to.
    private List<CsEntry> FieldEntries(GoType type, IReadOnlyList<(IReadOnlyList<VarObj> Path, CsExpr Value)> values, int depth)
    {
        if (values.Count > 0 && _pkg.BoundStruct(type) is { } held)
            return [CsEntry.Field("Value", new CsNew(TypeOf(held), null, FieldEntries(held, values, depth)))];
        return values.GroupBy(v => v.Path[depth], ReferenceEqualityComparer.Instance).Select(group =>
        {
            var field = (VarObj)group.Key!;
            var value = group.First() is var only && only.Path.Count == depth + 1
                ? only.Value
                : new CsNew(TypeOf(field.Type), null, FieldEntries(field.Type, group.ToList(), depth + 1));
            return CsEntry.Field(_pkg.FieldName(type, field), value);
        }).ToList();
    }

    // Elements of a slice or array literal; a literal with keys names the places of its elements.
    private CsExpr Items(ListLiteral l, GoType underlying)
    {
        var type = TypeOf(underlying);
        var isArray = underlying is ArrayType;
        if (l.Elements.Count == 0) return new CsNew(type, isArray ? [] : [CsLiteral.Int(0)]);
        if (!l.HasKeys && l.Length == l.Elements.Count)
        {
            var items = l.Elements.Select(e => Value(e.Value)).ToList();
            return new CsNew(type, isArray ? items : [new CsCollection(items) { MultiLine = l.IsMultiLine }]);
        }
        var entries = l.Elements.Select(e => CsEntry.At(CsLiteral.Int(e.Index), Value(e.Value))).ToList();
        return new CsNew(type, isArray ? [] : [CsLiteral.Int(l.Length)], entries) { MultiLine = l.IsMultiLine };
    }

    /// <summary>A function literal.</summary>
    /// <param name="closure">The literal.</param>
    /// <param name="frame">The frame that alone calls it, where it is deferred.</param>
    private CsLambda Lambda(Closure closure, string? frame = null, bool isStatic = false)
    {
        var function = closure.Function;
        var isAsync = _colours.Suspends(function);
        var outer = _fn;
        var outerScope = _scope;
        var deferring = _deferring;
        _deferring = false;
        _scope = new NameScope(outerScope);
        _fn = new FunctionContext { Body = function, IsAsync = isAsync, Outer = outer, Recovery = frame, IsStatic = isStatic };
        var prologue = new List<CsStmt>();
        if (_pkg.Program.Recursion.Contains(function.Identity)) prologue.Add(Cs.Expr(new CsCall("StackGuard.Check")));
        var parameters = Parameters(function, prologue);
        var body = Body(function, prologue);
        _fn = outer;
        _scope = outerScope;
        _deferring = deferring;
        CsNode shape = body;
        if (prologue.Count == 0 && closure.IsOneLine && body.ClosingComments.Count == 0
            && body.Statements is [{ LeadingComments: [], TrailingComment: null } only])
        {
            if (only.Template == "expr_stmt" && only["expr"] is CsExpr single and not CsAssign && function.Signature.Results.Count == 0)
                shape = single;
            else if (only.Template == "return" && only["value"] is CsExpr result) shape = result;
        }
        return new CsLambda(parameters, shape, isAsync)
        {
            Attributes = frame == null
                && (ProgramContext.Recovers(function) || function.Method is { } method && _pkg.Program.MayRecover(method))
                ? ["Recovers"]
                : [],
            TraceName = function.TraceName,
        };
    }
}
