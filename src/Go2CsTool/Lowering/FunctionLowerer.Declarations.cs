// Declarations of locals: var, const and :=. Values of several variables are computed before any of them is assigned.
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
        GoType TypeAt(int i) => variables[i]?.Type ?? Default(TypeAndValueOf(spec.Values[i]).Type);
        List<CsExpr> values = InOrder(spec.Values, i => Value(spec.Values[i], TypeAt(i), exact: false), i => IsCopiedInTurn(spec.Values[i], TypeAt(i)));
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
            if (TypeNames.IsReadyHandle(type) && value is not (null or CsNew)) value = new CsBinary("??", value, new CsNew(TypeOf(type), []));
            if (TypeNames.IsHandle(type)) return Cs.Local("var", name, value ?? new CsNew(TypeOf(type), []));
            return Cs.Local("var", name, NewPointer(type, value is CsDefault ? null : value));
        }
        if (value != null) return Cs.Local(exact && !NarrowsPointer(v) ? "var" : TypeOf(type), name, value);
        return type.Underlying is StructType or ArrayType && !TypeNames.IsWrapper(type)
            ? Cs.Local("var", name, Zero(type))
            : Cs.Local(TypeOf(type), name, Zero(type));
    }

    // var would give the variable the class behind the pointer it holds first, where other pointers are to follow.
    private bool NarrowsPointer(VarObj v) =>
        AliasType.Unalias(v.Type) is PointerType { Elem: var elem } && _variables.IsAssigned(v) && _pkg.Interfaces.PointerClass(elem) != null;

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
            if (!_fn.IsAsync && _pkg.Places.IsPlace(v))
            {
                CsExpr element = Element((IndexExpr)((UnaryExpr)Ast.Unparen(s.Rhs[0])).X);
                string place = _names.Declare(v, _scope);
                _names.MarkReference(place);
                _out.Add(Cs.Local("ref var", place, new CsRef(element)));
                return;
            }
            CsExpr value = Value(s.Rhs[0], v.Type, exact: false);
            _out.Add(DeclareVariable(v, value, exact: !NeedsType(value, v.Type, s.Rhs[0])));
            return;
        }
        // Several variables at once: the values are computed before any of them is assigned.
        List<CsExpr> values = InOrder(
            s.Rhs,
            i => Value(s.Rhs[i], TargetType(idents[i], s.Rhs[i]), exact: false),
            i => IsCopiedInTurn(s.Rhs[i], TargetType(idents[i], s.Rhs[i])));
        bool simple = idents.All(i => IsNew(i) || i.IsBlank);
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
}
