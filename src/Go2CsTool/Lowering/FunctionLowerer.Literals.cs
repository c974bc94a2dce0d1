// Constants, composite literals and function literals.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using System.Numerics;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    /// <summary>A constant expression: by name or structure where that means the same in C#, else its value.</summary>
    private CsExpr Constant(Expr e, GoType type, bool exact)
    {
        ConstantValue value = TypeAndValueOf(e).Constant!;
        if (IsInterface(type))
        {
            GoType own = Default(TypeAndValueOf(e).Type);
            return Box(Constant(e, own, exact: true), own, type, null);
        }
        return NamedConstant(e, type, value) is { } named ? named
            : Structure(e, type) is { } structure ? Fitted(structure, type, exact)
            : Literal(value, type, exact, Ast.Unparen(e) as BasicLit);
    }

    private CsExpr? NamedConstant(Expr e, GoType type, ConstantValue value)
    {
        Ident? name = Ast.Unparen(e) switch { Ident id => id, SelectorExpr sel => sel.Sel, _ => null };
        if (name == null || _info.ObjectOf(name) is not ConstObj constant || constant.Package == null) return null;
        GoType declared = Default(constant.Type!);
        if (!TypeIdentity.Identical(declared, type)) return null;
        if (_names.Find(constant) is { } local) return TypeNames.IsWrapper(type) || !IsString(type) ? local : new CsCast("GoString", local);
        if (_pkg.ConstantName(constant) is not { } text) return null;
        return IsString(type) && !TypeNames.IsWrapper(type) && !_pkg.IsLibrary(constant) ? new CsCast("GoString", text) : text;
    }

    // 2 * time.Second, 1 << 10 and the like are kept as they are written when C# computes the same.
    private CsExpr? Structure(Expr e, GoType type)
    {
        if (Ast.Unparen(e) is not BinaryExpr b || !Keepable(b, type)) return null;
        if (b.Op is Token.Shl or Token.Shr)
        {
            if (!TypeAndValueOf(b.Y).Constant!.ToInt().TryGetInt64(out long count) || count >= Width(type)) return null;
            return new CsBinary(TokenText(b.Op), Constant(b.X, type, exact: Kind(type) != BasicKind.Int32), CsLiteral.Int(count));
        }
        CsExpr left = Constant(b.X, type, exact: !TypeNames.IsWrapper(type)), right = Constant(b.Y, type, exact: false);
        return new CsBinary(TokenText(b.Op), left, right);
    }

    private bool Keepable(BinaryExpr b, GoType type)
    {
        if (b.Op is not (Token.Add or Token.Sub or Token.Mul or Token.Shl)) return false;
        if (IsString(type)) return b.Op == Token.Add && !TypeNames.IsWrapper(type) && Operands(b).All(o => TypeAndValueOf(o).Constant is { Kind: ConstantKind.String } s && CsLiteral.IsText(s.Bytes));
        if (TypeNames.IsWrapper(type) && _pkg.IsLibraryType(type)) return Operands(b).Any(o => Ast.Unparen(o) is SelectorExpr) && b.Op == Token.Mul;
        if (TypeNames.IsWrapper(type) || !IsInteger(type) || Kind(type) is not (BasicKind.Int or BasicKind.Int64 or BasicKind.Uint64 or BasicKind.Uint)) return false;
        return Operands(b).All(o => TypeAndValueOf(o).Constant is { Kind: ConstantKind.Int } c && Fits(c.IntValue, type))
            && TypeAndValueOf(b).Constant is { Kind: ConstantKind.Int } r && Fits(r.IntValue, type);
    }

    private static IEnumerable<Expr> Operands(BinaryExpr b) => [b.X, b.Y];

    private bool Fits(BigInteger v, GoType type) => IsUnsigned(type) ? v.Sign >= 0 && v <= ulong.MaxValue : v >= long.MinValue && v <= long.MaxValue;

    private CsExpr Fitted(CsExpr structure, GoType type, bool exact) =>
        IsString(type) && exact ? new CsCast("GoString", structure) : structure;

    /// <summary>A constant's value as C# text of the type.</summary>
    private CsExpr Literal(ConstantValue value, GoType type, bool exact, BasicLit? source = null)
    {
        if (TypeNames.IsWrapper(type))
        {
            CsExpr inner = Literal(value, type.Underlying, exact: false, source);
            if (value.Kind == ConstantKind.Bool || IsString(type)) return new CsNew(TypeOf(type), [inner]);
            return exact ? new CsCast(TypeOf(type), inner) : inner;
        }
        bool hex = source?.Value.StartsWith("0x", StringComparison.OrdinalIgnoreCase) == true && source.Kind == Token.Int;
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
                return new CsNew(TypeOf(BasicType.Complex64), [CsLiteral.Float((float)Real(value).ToSingle()), CsLiteral.Float((float)Imaginary(value).ToSingle())]);
            case BasicKind.Complex128 or BasicKind.UntypedComplex:
                return new CsNew(TypeOf(BasicType.Complex128), [CsLiteral.Double(Real(value).ToDouble()), CsLiteral.Double(Imaginary(value).ToDouble())]);
        }
        BigInteger n = value.ToInt().IntValue;
        bool small = n >= int.MinValue && n <= int.MaxValue;
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
                if (source is { Kind: Token.Char } && n is { IsZero: false } && n < 128 && n >= 32) return new CsCast(TypeOf(type), CsLiteral.Rune((int)n));
                return exact ? new CsCast(TypeOf(type), CsLiteral.Int((long)n, hex)) : CsLiteral.Int((long)n, hex);
        }
    }

    private static ExactReal Real(ConstantValue v) => v.ToComplex().RealPart.ToFloat().RealValue;

    private static ExactReal Imaginary(ConstantValue v) => v.ToComplex().ImaginaryPart.ToFloat().RealValue;

    private static CsExpr Text(byte[] bytes, bool exact, bool raw)
    {
        CsExpr literal = CsLiteral.String(bytes, raw);
        return exact && literal is CsLiteral ? new CsCast("GoString", literal) : literal;
    }

    private CsExpr Composite(CompositeLit lit, GoType type)
    {
        bool multiLine = lit.Elts.Count > 0 && lit.Elts[0].Pos.Line != lit.Lbrace.Line;
        CsExpr value;
        switch (AliasType.Unalias(type).Underlying)
        {
            case PointerType p:
                return NewPointer(p.Elem, Composite(lit, p.Elem));
            case StructType s:
                return StructLiteral(lit, type, s, multiLine);
            case MapType m:
                value = MapLiteral(lit, m, multiLine);
                break;
            case SliceType s:
                value = Items(lit, s.Elem, TypeOf(s), null, multiLine);
                break;
            case ArrayType a:
                value = Items(lit, a.Elem, TypeOf(a), a.Length, multiLine);
                break;
            default:
                throw Unsupported(lit, "composite literal");
        }
        return TypeNames.IsWrapper(type) ? new CsNew(TypeOf(type), [value]) : value;
    }

    private CsExpr StructLiteral(CompositeLit lit, GoType type, StructType s, bool multiLine)
    {
        var values = new List<(IReadOnlyList<int> Path, VarObj Field, CsExpr Value)>();
        var elements = lit.Elts.Select(e => e is KeyValueExpr kv ? kv.Value : e).ToList();
        var fields = lit.Elts.Select((e, i) =>
        {
            if (e is not KeyValueExpr kv) return (Path: (IReadOnlyList<int>)[i], Field: s.Fields[i]);
            MemberLookupResult found = MemberLookup.Find(s, false, _pkg.Package, ((Ident)kv.Key).Name);
            return (Path: found.Index!, Field: (VarObj)found.Obj!);
        }).ToList();
        List<CsExpr> lowered = InOrder(elements, i => IsPlainFunction(fields[i].Field) ? PlainFunction(elements[i], fields[i].Field.Type) : Element(elements[i], fields[i].Field.Type), i => IsCopiedInTurn(elements[i], fields[i].Field.Type));
        for (int i = 0; i < elements.Count; i++)
            if (fields[i].Field.Name != "_") values.Add((fields[i].Path, fields[i].Field, lowered[i]));
        List<CsEntry> entries = FieldEntries(type, values, 0);
        return entries.Count == 0 ? new CsNew(TypeOf(type), []) : new CsNew(TypeOf(type), null, entries) { MultiLine = multiLine };
    }

    // Promoted fields are given inside the embedded struct they belong to.
    private List<CsEntry> FieldEntries(GoType type, IEnumerable<(IReadOnlyList<int> Path, VarObj Field, CsExpr Value)> values, int depth) =>
        values.GroupBy(v => v.Path[depth]).Select(group =>
        {
            VarObj field = ((StructType)type.Underlying).Fields[group.Key];
            CsExpr value = group.First() is { } only && only.Path.Count == depth + 1 ? only.Value : new CsNew(TypeOf(field.Type), null, FieldEntries(field.Type, group, depth + 1));
            return CsEntry.Field(_pkg.FieldName(type, field), value);
        }).ToList();

    private CsExpr MapLiteral(CompositeLit lit, MapType m, bool multiLine)
    {
        // The entries are made one after the other.
        List<Expr> operands = LiteralOperands(lit);
        List<CsExpr> lowered = InOrder(operands, i => Element(operands[i], i % 2 == 0 ? m.Key : m.Elem), _ => true);
        List<CsEntry> entries = lit.Elts.Select((_, i) => CsEntry.At(lowered[2 * i], lowered[2 * i + 1])).ToList();
        return entries.Count == 0 ? new CsNew(TypeOf(m), []) : new CsNew(TypeOf(m), [], entries) { MultiLine = multiLine };
    }

    /// <summary>What a map, slice or array literal evaluates: values, and before each of them the key of a map's.</summary>
    private List<Expr> LiteralOperands(CompositeLit lit) =>
        AliasType.Unalias(TypeAndValueOf(lit).Type).Underlying is MapType
            ? lit.Elts.Cast<KeyValueExpr>().SelectMany(kv => new[] { kv.Key, kv.Value }).ToList()
            : lit.Elts.Select(e => e is KeyValueExpr kv ? kv.Value : e).ToList();

    // Elements of a slice or array literal; a literal with keys names the places of its elements.
    private CsExpr Items(CompositeLit lit, GoType elem, string type, long? length, bool multiLine)
    {
        if (lit.Elts.Count == 0) return new CsNew(type, length == null ? [CsLiteral.Int(0)] : []);
        if (!lit.Elts.Any(e => e is KeyValueExpr) && (length == null || length == lit.Elts.Count))
        {
            List<CsExpr> items = InOrder(lit.Elts, i => Element(lit.Elts[i], elem), i => IsCopiedInTurn(lit.Elts[i], elem));
            return new CsNew(type, length == null ? [new CsCollection(items) { MultiLine = multiLine }] : items);
        }
        long at = 0, max = 0;
        var entries = new List<CsEntry>();
        List<CsExpr> lowered = InOrder(LiteralOperands(lit), (operand, _) => Element(operand, elem), _ => elem);
        for (int i = 0; i < lowered.Count; i++)
        {
            if (lit.Elts[i] is KeyValueExpr kv) TypeAndValueOf(kv.Key).Constant!.ToInt().TryGetInt64(out at);
            entries.Add(CsEntry.At(CsLiteral.Int(at), lowered[i]));
            max = Math.Max(max, ++at);
        }
        return new CsNew(type, length == null ? [CsLiteral.Int(max)] : [], entries) { MultiLine = multiLine };
    }

    /// <summary>An element of a composite literal, whose own type may be left out in Go.</summary>
    private CsExpr Element(Expr e, GoType type)
    {
        if (e is CompositeLit { Type: null } inner)
        {
            return AliasType.Unalias(type) is PointerType p ? NewPointer(p.Elem, Composite(inner, p.Elem)) : Composite(inner, type);
        }
        return Value(e, type, exact: false);
    }

    private SignatureType SignatureOf(FuncLit lit) => (SignatureType)AliasType.Unalias(TypeAndValueOf(lit).Type).Underlying;

    private CsExpr FunctionLiteral(FuncLit lit, bool isAsync) => FunctionLiteral(lit, isAsync, out _);

    private CsExpr FunctionLiteral(FuncLit lit, bool isAsync, out IReadOnlyList<CsParam> parameters)
    {
        bool settling = _settling;
        _settling = false;
        SignatureType signature = SignatureOf(lit);
        var scope = new NameScope(_scope);
        FunctionContext outer = _fn;
        NameScope outerScope = _scope;
        bool deferring = _deferring;
        _deferring = false;
        _scope = scope;
        _fn = new FunctionContext { Signature = signature, IsAsync = isAsync, Outer = outer };
        var prologue = new List<CsStmt>();
        parameters = Parameters(signature, prologue);
        CsBlock body = Body(lit.Body, prologue);
        _fn = outer;
        _scope = outerScope;
        _deferring = deferring;
        _settling = settling;
        CsNode shape = body;
        if (prologue.Count == 0 && body.Statements is [{ Template: "expr_stmt", LeadingComments: [], TrailingComment: null } only] && body.ClosingComments.Count == 0
            && only["expr"] is CsExpr single and not CsAssign && lit.Body.Pos.Line == lit.Body.Rbrace.Line && signature.Results.Count == 0)
            shape = single;
        if (body.Statements is [{ Template: "return", LeadingComments: [] } ret] && ret["value"] is CsExpr result && lit.Body.Pos.Line == lit.Body.Rbrace.Line)
            shape = result;
        return new CsLambda(parameters, shape, isAsync);
    }
}
