// Declarations and assignments. Several targets become one C# tuple assignment, which evaluates the targets' operands,
// then the values, then assigns from left to right, as Go does.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private void LocalDeclaration(GenDecl decl)
    {
        foreach (Spec spec in decl.Specs)
        {
            switch (spec)
            {
                case TypeSpec type:
                    _pkg.DeclareLocalType(type);
                    break;
                case ValueSpec { Tok: Token.Const } constant:
                    foreach (Ident name in constant.Names) LocalConstant(name);
                    break;
                case ValueSpec variable:
                    LocalVariables(variable);
                    break;
            }
        }
    }

    private void LocalConstant(Ident name)
    {
        if (name.IsBlank || _info.Defs[name] is not ConstObj constant) return;
        if (_pkg.ConstantType(constant) is not { } type) return;
        GoType goType = Default(constant.Type!);
        CsExpr value = Literal(constant.Value, goType, exact: false);
        if (TypeNames.IsWrapper(goType))
            _out.Add(Cs.Local("var", _names.Declare(constant, _scope), Literal(constant.Value, goType, exact: true)));
        else
            _out.Add(Cs.LocalConst(type, _names.Declare(constant, _scope), value));
    }

    private void LocalVariables(ValueSpec spec)
    {
        var variables = spec.Names.Select(n => _info.Defs[n] as VarObj).ToList();
        if (spec.Values.Count == 0)
        {
            foreach (VarObj? v in variables)
                if (v is { Name: not "_" }) _out.Add(DeclareVariable(v, null));
            return;
        }
        if (spec.Values.Count == 1 && variables.Count > 1)
        {
            DefineResults(spec.Names, spec.Values[0]);
            return;
        }
        var values = new List<CsExpr>();
        for (int i = 0; i < spec.Values.Count; i++)
        {
            GoType type = variables[i]?.Type ?? Default(TypeAndValueOf(spec.Values[i]).Type);
            values.Add(Value(spec.Values[i], type, exact: false));
        }
        for (int i = 0; i < values.Count; i++)
        {
            if (variables[i] is { Name: not "_" } v)
            {
                bool typed = spec.Type != null || NeedsType(values[i], v.Type, spec.Values[i]);
                _out.Add(DeclareVariable(v, values[i], exact: !typed));
            }
            else
            {
                Discard(values[i]);
            }
        }
    }

    private void Discard(CsExpr value)
    {
        if (value is CsLiteral or CsDefault or CsLambda) return;
        _out.Add(Cs.Assign("_", value));
    }

    // var needs an initial value whose C# type is the variable's.
    private bool NeedsType(CsExpr value, GoType type, Expr source)
    {
        if (value is CsLambda or CsLiteral or CsDefault or CsUnary { Operand: CsLiteral } || value is CsBinary { Left: CsLiteral }) return true;
        if (type.Underlying is SignatureType && Ast.Unparen(source) is Ident or SelectorExpr) return true;
        if (Kind(type) is BasicKind.Int64 or BasicKind.Uint64 && Ast.Unparen(source) is TypeAssertExpr or UnaryExpr) return true;
        if (TypeAndValueOf(source).Constant != null) return true;
        return !TypeIdentity.Identical(Default(TypeAndValueOf(source).Type), type);
    }

    /// <summary>Declares a variable with its zero value (<paramref name="value"/> null) or an initial one.</summary>
    private CsStmt DeclareVariable(VarObj v, CsExpr? value, bool exact = false)
    {
        GoType type = v.Type;
        string name = _names.Declare(v, _scope);
        if (_variables.IsAddressed(v))
        {
            _names.MarkBox(name);
            if (value is CsLiteral or CsLambda && !exact) value = value is CsLiteral { Text: "null" } ? null : new CsCast(TypeOf(type), value);
            if (TypeNames.IsHandle(type)) return Cs.Local("var", name, value ?? new CsNew(TypeOf(type), []));
            return Cs.Local("var", name, NewPointer(type, value is CsDefault ? null : value));
        }
        if (value != null) return Cs.Local(exact ? "var" : TypeOf(type), name, value);
        return type.Underlying is StructType or ArrayType && !TypeNames.IsWrapper(type)
            ? Cs.Local("var", name, Zero(type))
            : Cs.Local(TypeOf(type), name, Zero(type));
    }

    private void Assignment(AssignStmt s)
    {
        if (s.Tok == Token.Define)
        {
            Define(s);
        }
        else if (s.Tok != Token.Assign)
        {
            CompoundAssignment(s.Lhs[0], s.Tok, s.Rhs[0]);
        }
        else if (s.Lhs.Count == 1)
        {
            AssignOne(s.Lhs[0], s.Rhs[0]);
        }
        else if (s.Rhs.Count == 1)
        {
            AssignResults(s.Lhs.Select(Target).ToList(), s.Rhs[0]);
        }
        else
        {
            AssignPairwise(s);
        }
    }

    private void AssignOne(Expr lhs, Expr rhs)
    {
        if (IsBlank(lhs))
        {
            CsExpr unused = Value(rhs, Default(TypeAndValueOf(rhs).Type), exact: true);
            if (unused is not CsLiteral { Text: "null" }) Discard(unused);
            return;
        }
        GoType type = TypeAndValueOf(lhs).Type;
        if (MapTarget(lhs) is { } map && !IsVariableLike(((IndexExpr)Ast.Unparen(lhs)).X))
        {
            _out.Add(Cs.Expr(new CsCall(new CsMember(map.Map, "Set"), map.Key, Value(rhs, type))));
            return;
        }
        if (_fn.IsAsync && Awaits(rhs) && !IsPlainVariable(lhs))
        {
            // A reference into a slice or a struct cannot be kept over an await: the value comes first.
            CsExpr awaited = Temporary("value", Value(rhs, type, exact: true));
            _out.Add(Cs.Assign(TargetOf(lhs), awaited));
            return;
        }
        CsExpr target = TargetOf(lhs);
        _out.Add(Cs.Assign(target, Value(rhs, type)));
    }

    private bool IsPlainVariable(Expr e) => Ast.Unparen(e) is Ident id && ObjectOf(id) is VarObj v && !_variables.IsAddressed(v);

    private (CsExpr Map, CsExpr Key)? MapTarget(Expr lhs)
    {
        if (Ast.Unparen(lhs) is not IndexExpr ix || AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying is not MapType m) return null;
        return (Underlying(ix.X), Value(ix.Index, m.Key));
    }

    // C# assigns through an indexer of a struct only where the struct is a variable.
    private bool IsVariableLike(Expr e) => Ast.Unparen(e) switch
    {
        Ident or StarExpr => !TypeNames.IsWrapper(TypeAndValueOf(e).Type),
        SelectorExpr sel => !TypeNames.IsWrapper(TypeAndValueOf(e).Type) && (_info.Selections.ContainsKey(sel) ? TypePredicates.IsPointer(TypeAndValueOf(sel.X).Type) || IsVariableLike(sel.X) : true),
        IndexExpr ix => !TypeNames.IsWrapper(TypeAndValueOf(e).Type) && AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying is not MapType,
        _ => false,
    };

    private static bool IsBlank(Expr e) => Ast.Unparen(e) is Ident { IsBlank: true };

    /// <summary>The place an assignment writes to; null for the blank identifier.</summary>
    private (CsExpr Place, GoType Type)? Target(Expr lhs) => IsBlank(lhs) ? null : (TargetOf(lhs), TypeAndValueOf(lhs).Type);

    private CsExpr TargetOf(Expr lhs)
    {
        lhs = Ast.Unparen(lhs);
        if (MapTarget(lhs) is { } map && !IsVariableLike(((IndexExpr)lhs).X))
            return new CsIndex(Temporary("map", map.Map), map.Key);
        return Expression(lhs);
    }

    private void AssignPairwise(AssignStmt s)
    {
        var targets = s.Lhs.Select(Target).ToList();
        var values = new List<CsExpr>();
        for (int i = 0; i < s.Rhs.Count; i++)
        {
            GoType type = targets[i]?.Type ?? Default(TypeAndValueOf(s.Rhs[i]).Type);
            values.Add(Typed(Value(s.Rhs[i], type, exact: targets[i] == null), targets[i] == null ? type : BasicType.Invalid, targets[i] == null));
        }
        if (_fn.IsAsync && s.Rhs.Any(Awaits))
            values = values.Select((v, i) => IsStable(s.Rhs[i]) ? v : Temporary("value", v)).ToList();
        _out.Add(Cs.Assign(new CsTuple(targets.Select(t => t?.Place ?? "_").ToList()), new CsTuple(values)));
    }

    private CsExpr Typed(CsExpr value, GoType type, bool needed) => needed ? Typed(value, type) : value;

    /// <summary>a, b = f() and its comma-ok relatives.</summary>
    private void AssignResults(List<(CsExpr Place, GoType Type)?> targets, Expr rhs)
    {
        (CsExpr call, IReadOnlyList<GoType> types) = MultiValue(rhs);
        bool converts = targets.Select((t, i) => t != null && !SameRepresentation(types[i], t.Value.Type)).Any(x => x);
        bool awaits = _fn.IsAsync && Awaits(rhs) && targets.Any(t => t?.Place is not (null or CsName));
        if (!converts && !awaits)
        {
            _out.Add(Cs.Assign(new CsTuple(targets.Select(t => t?.Place ?? "_").ToList()), call));
            return;
        }
        var names = targets.Select((t, i) => t == null ? "_" : _names.Temporary($"result{i + 1}", _scope)).ToList();
        _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", names), call)));
        for (int i = 0; i < targets.Count; i++)
            if (targets[i] is { } t) _out.Add(Cs.Assign(t.Place, Converted(names[i], types[i], t.Type)));
    }

    private bool SameRepresentation(GoType from, GoType to) =>
        TypeIdentity.Identical(from, to) || !IsInterface(to) && TypeOf(from) == TypeOf(to);

    /// <summary>An expression with several values as a C# tuple, and the Go types of its parts.</summary>
    private (CsExpr Tuple, IReadOnlyList<GoType> Types) MultiValue(Expr rhs)
    {
        rhs = Ast.Unparen(rhs);
        switch (rhs)
        {
            case CallExpr call:
                return (Expression(call), ((TupleType)TypeAndValueOf(call).Type).Vars.Select(v => v.Type).ToList());
            case IndexExpr ix:
                var map = (MapType)AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying;
                return (new CsCall(new CsMember(Underlying(ix.X), "Lookup"), Value(ix.Index, map.Key)), [map.Elem, BasicType.Bool]);
            case TypeAssertExpr assertion:
                return (Assertion(assertion, commaOk: true), [TypeExprType(assertion.Type!), BasicType.Bool]);
            case UnaryExpr { Op: Token.Arrow } receive:
                GoType elem = ((ChanType)AliasType.Unalias(TypeAndValueOf(receive.X).Type).Underlying).Elem;
                return (Receive(receive, "ReceiveOk"), [elem, BasicType.Bool]);
            default:
                throw Unsupported(rhs, "several values");
        }
    }

    private void Define(AssignStmt s)
    {
        var idents = s.Lhs.Cast<Ident>().ToList();
        if (s.Rhs.Count == 1 && idents.Count > 1)
        {
            DefineResults(idents, s.Rhs[0]);
            return;
        }
        if (idents.Count == 1)
        {
            var v = (VarObj)_info.Defs[idents[0]]!;
            CsExpr value = Value(s.Rhs[0], v.Type, exact: false);
            _out.Add(DeclareVariable(v, value, exact: !NeedsType(value, v.Type, s.Rhs[0])));
            return;
        }
        // Several variables at once: the values are computed before any of them is assigned.
        var values = new List<CsExpr>();
        bool simple = true;
        for (int i = 0; i < idents.Count; i++)
        {
            GoType type = TargetType(idents[i], s.Rhs[i]);
            values.Add(Value(s.Rhs[i], type, exact: false));
            simple &= IsNew(idents[i]) || idents[i].IsBlank;
        }
        if (simple && !s.Rhs.Any(MentionsNew))
        {
            for (int i = 0; i < idents.Count; i++)
            {
                if (idents[i].IsBlank) Discard(values[i]);
                else if (_info.Defs[idents[i]] is VarObj v) _out.Add(DeclareVariable(v, values[i], exact: !NeedsType(values[i], v.Type, s.Rhs[i])));
            }
            return;
        }
        for (int i = 0; i < idents.Count; i++)
            if (!IsStable(s.Rhs[i])) values[i] = Temporary(idents[i].IsBlank ? "unused" : idents[i].Name + "Next", Typed(values[i], TargetType(idents[i], s.Rhs[i])));
        for (int i = 0; i < idents.Count; i++)
        {
            if (idents[i].IsBlank) continue;
            if (IsNew(idents[i])) _out.Add(DeclareVariable((VarObj)_info.Defs[idents[i]]!, values[i]));
            else _out.Add(Cs.Assign(Variable((VarObj)ObjectOf(idents[i])), values[i]));
        }

        bool MentionsNew(Expr e)
        {
            bool found = false;
            Ast.Walk(e, n =>
            {
                if (n is Ident id && idents.Any(i => i.Name == id.Name)) found = true;
                return !found;
            });
            return found;
        }
    }

    private bool IsNew(Ident id) => _info.Defs.GetValueOrDefault(id) is VarObj;

    private GoType TargetType(Ident id, Expr value) =>
        id.IsBlank ? Default(TypeAndValueOf(value).Type) : ((VarObj)ObjectOf(id)).Type;

    private void DefineResults(IReadOnlyList<Ident> idents, Expr rhs)
    {
        (CsExpr call, IReadOnlyList<GoType> types) = MultiValue(rhs);
        var parts = new List<CsExpr>();
        var after = new List<CsStmt>();
        bool allNew = true;
        for (int i = 0; i < idents.Count; i++)
        {
            Ident id = idents[i];
            if (id.IsBlank)
            {
                parts.Add("_");
                continue;
            }
            var v = (VarObj)ObjectOf(id);
            bool isNew = IsNew(id), direct = SameRepresentation(types[i], v.Type);
            if (isNew && direct && !_variables.IsAddressed(v))
            {
                parts.Add(new CsDeclare("var", _names.Declare(v, _scope)));
                continue;
            }
            if (!isNew && direct)
            {
                allNew = false;
                parts.Add(Variable(v));
                continue;
            }
            string temporary = _names.Temporary(id.Name + "Value", _scope);
            parts.Add(new CsDeclare("var", temporary));
            CsExpr converted = Converted(temporary, types[i], v.Type);
            after.Add(isNew ? DeclareVariable(v, converted, exact: direct) : Cs.Assign(Variable(v), converted));
        }
        if (allNew && parts.All(p => p is CsDeclare or CsName { Text: "_" }) && parts.Any(p => p is CsDeclare))
            _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", parts.Select(p => p is CsDeclare d ? d.Names[0] : "_").ToList()), call)));
        else
            _out.Add(Cs.Assign(new CsTuple(parts), call));
        _out.AddRange(after);
    }

    private void IncDec(IncDecStmt s)
    {
        GoType type = TypeAndValueOf(s.X).Type;
        if (TypeNames.IsWrapper(type) && _pkg.IsLibraryType(type) || MapTarget(s.X) is not null && !IsVariableLike(((IndexExpr)Ast.Unparen(s.X)).X) || IsComplex(type))
        {
            CsExpr target = TargetOf(s.X);
            _out.Add(Cs.Assign(target, new CsBinary(s.Tok == Token.Inc ? "+" : "-", target, Literal(ConstantValue.Of(1), type, exact: true))));
            return;
        }
        _pkg.MarkOperator(type, s.Tok == Token.Inc ? "++" : "--");
        _out.Add(Cs.Expr(new CsPostfix(s.Tok == Token.Inc ? "++" : "--", Expression(s.X))));
    }

    private void CompoundAssignment(Expr lhs, Token op, Expr rhs)
    {
        GoType type = TypeAndValueOf(lhs).Type;
        CsExpr target = TargetOf(lhs);
        if (_fn.IsAsync && (Awaits(rhs) || Awaits(lhs)) && target is not CsName)
        {
            target = Once(target);
            CsExpr awaited = Temporary("value", Value(rhs, op is Token.ShlAssign or Token.ShrAssign ? null : type, exact: true));
            _out.Add(Cs.Assign(target, Arithmetic(Simple(op), target, awaited, type)));
            return;
        }
        if (op is Token.ShlAssign or Token.ShrAssign)
        {
            CsExpr shifted = Shift(Simple(op), target, rhs, type);
            if (shifted is CsBinary { Right: CsLiteral count } && !TypeNames.IsWrapper(type))
                _out.Add(Cs.Expr(new CsAssign(TokenText(op) + "=", target, count)));
            else
                _out.Add(Cs.Assign(Once(target), Shift(Simple(op), Once(target), rhs, type)));
            return;
        }
        CsExpr combined = Arithmetic(Simple(op), target, rhs, type);
        if (combined is CsCast { Operand: CsBinary cast }) combined = cast;
        if (combined is CsBinary { Left: var left, Right: var right } binary && ReferenceEquals(left, target) && op != Token.AndNotAssign)
            _out.Add(Cs.Expr(new CsAssign(binary.Op + "=", target, right)));
        else if (combined is CsBinary { Right: var cleared } && op == Token.AndNotAssign)
            _out.Add(Cs.Expr(new CsAssign("&=", target, Kind(type) is BasicKind.Int8 or BasicKind.Int16 or BasicKind.Uint8 or BasicKind.Uint16 && !TypeNames.IsWrapper(type) ? new CsCast(TypeOf(type), cleared) : cleared)));
        else
            _out.Add(Cs.Assign(Once(target), Arithmetic(Simple(op), Once(target), rhs, type)));
    }

    // A target that is read and written: its operands are evaluated once.
    private readonly Dictionary<CsExpr, CsExpr> _once = new(ReferenceEqualityComparer.Instance);

    private CsExpr Once(CsExpr target)
    {
        if (_once.TryGetValue(target, out CsExpr? known)) return known;
        CsExpr result = target switch
        {
            CsIndex { Args: [not (CsName or CsLiteral)] } ix => new CsIndex(ix.Target, Temporary("index", ix.Args[0] is CsLiteral ? ix.Args[0] : ix.Args[0])),
            CsMember { Target: CsCall or CsAwait } m => new CsMember(Temporary("target", m.Target), m.Name),
            _ => target,
        };
        return _once[target] = result;
    }

    private static Token Simple(Token op) => op switch
    {
        Token.AddAssign => Token.Add,
        Token.SubAssign => Token.Sub,
        Token.MulAssign => Token.Mul,
        Token.QuoAssign => Token.Quo,
        Token.RemAssign => Token.Rem,
        Token.AndAssign => Token.And,
        Token.OrAssign => Token.Or,
        Token.XorAssign => Token.Xor,
        Token.ShlAssign => Token.Shl,
        Token.ShrAssign => Token.Shr,
        Token.AndNotAssign => Token.AndNot,
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, null),
    };

    private void Return(ReturnStmt s)
    {
        TupleType results = _fn.Signature.Results;
        if (_fn.Iterator != null)
        {
            LeaveIterator(s);
            return;
        }
        if (_fn.Frame == null)
        {
            _out.Add(Cs.Return(s.Results.Count == 0 ? Named() : ReturnValue(s.Results, results)));
            return;
        }
        SetResults(s);
        _returnJumps++;
        _out.Add(Cs.Goto(_fn.ReturnLabel!));

        CsExpr? Named() => _fn.ResultReads switch { null => null, [var one] => one, var many => new CsTuple(many) };
    }

    /// <summary>Assigns the results of a return statement to the result variables.</summary>
    private void SetResults(ReturnStmt s)
    {
        TupleType results = _fn.Signature.Results;
        if (s.Results.Count == 0) return;
        var places = results.Vars.Select((r, i) => ((CsExpr, GoType)?)(_fn.ResultReads![i], r.Type)).ToList();
        if (s.Results.Count == 1 && results.Count > 1)
        {
            AssignResults(places, s.Results[0]);
            return;
        }
        var values = s.Results.Select((r, i) => Value(r, results[i].Type)).ToList();
        if (values.Count == 1) _out.Add(Cs.Assign(_fn.ResultReads![0], values[0]));
        else _out.Add(Cs.Assign(new CsTuple(_fn.ResultReads!), new CsTuple(values)));
    }

    private CsExpr ReturnValue(IReadOnlyList<Expr> values, TupleType results)
    {
        if (values.Count == 1 && results.Count > 1)
        {
            (CsExpr call, IReadOnlyList<GoType> types) = MultiValue(values[0]);
            if (types.Select((t, i) => TypeIdentity.Identical(t, results[i].Type)).All(x => x)) return call;
            var names = types.Select((_, i) => _names.Temporary($"result{i + 1}", _scope)).ToList();
            _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", names), call)));
            return new CsTuple(names.Select((n, i) => Converted(n, types[i], results[i].Type)).ToList());
        }
        var parts = new List<CsExpr>();
        for (int i = 0; i < values.Count; i++)
        {
            CsExpr part = Value(values[i], results[i].Type);
            if (values.Skip(i + 1).Any(Hoists) && !IsStable(values[i])) part = Temporary("result", Typed(part, results[i].Type));
            parts.Add(part);
        }
        return parts.Count == 1 ? parts[0] : new CsTuple(parts);
    }
}
