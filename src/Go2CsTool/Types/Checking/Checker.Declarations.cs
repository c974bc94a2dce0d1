// Checks declarations: objects of the package level on demand, local ones in order.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>Checks the declaration of an object unless that has been done; finds invalid cycles.</summary>
    private void CheckObject(GoObject obj)
    {
        if (_pathIndex.ContainsKey(obj))
        {
            switch (obj)
            {
                case ConstObj or VarObj:
                    if (!IsValidCycle(obj) || obj.CheckedType is null)
                        obj.CheckedType = BasicType.Invalid;
                    break;
                case TypeNameObj:
                    if (!IsValidCycle(obj))
                        obj.CheckedType = BasicType.Invalid;
                    break;
                case FuncObj:
                    IsValidCycle(obj);
                    break;
            }
            return;
        }
        if (obj.CheckedType is not null || !_declarations.TryGetValue(obj, out var declaration))
            return;
        Push(obj);
        var saved = _env;
        _env = new Surroundings
        {
            Declaration = obj is ConstObj or VarObj ? declaration : null,
            Scope = declaration.FileScope,
            Version = declaration.Version,
        };
        switch (obj)
        {
            case ConstObj constant:
                CheckConstant(constant, declaration.Type, declaration.Init, declaration.IsInherited);
                break;
            case VarObj variable:
                CheckVariable(variable, declaration.Lhs, declaration.Type, declaration.Init);
                break;
            case TypeNameObj name:
                CheckTypeDeclaration(name, declaration.TypeSpec!);
                CollectMethods(name);
                break;
            case FuncObj function:
                CheckFunction(function, declaration);
                break;
        }
        _env = saved;
        Pop();
    }

    private void CheckConstant(ConstObj obj, Expr? type, Expr? init, bool inherited)
    {
        var (iota, errorPos) = (_env.Iota, _env.ErrorPos);
        _env.Iota = obj.Value;
        _env.ErrorPos = default;
        obj.Value = ConstantValue.Unknown;
        CheckConstantValue(obj, type, init, inherited);
        _env.Iota = iota;
        _env.ErrorPos = errorPos;
    }

    private void CheckConstantValue(ConstObj obj, Expr? type, Expr? init, bool inherited)
    {
        if (type is not null)
        {
            var declared = CheckType(type);
            if (!TypePredicates.IsConstType(declared))
            {
                if (TypePredicates.IsValid(declared.Underlying))
                    Error(type, $"invalid constant type {Str(declared)}");
                obj.CheckedType = BasicType.Invalid;
                return;
            }
            obj.CheckedType = declared;
        }
        var x = new Operand();
        if (init is not null)
        {
            if (inherited)
                _env.ErrorPos = obj.Pos;
            CheckExpr(x, init);
        }
        InitConstant(obj, x);
    }

    private void CheckVariable(VarObj obj, VarObj[]? lhs, Expr? type, Expr? init)
    {
        if (type is not null)
            obj.CheckedType = CheckVariableType(type);
        if (init is null)
        {
            obj.CheckedType ??= BasicType.Invalid;
            return;
        }
        if (lhs is null || lhs.Length == 1)
        {
            var x = new Operand();
            CheckExpr(x, init, Target.For(obj.CheckedType, obj.Name));
            InitVariable(obj, x, "variable declaration");
            return;
        }
        if (type is not null)
        {
            foreach (var variable in lhs)
                variable.CheckedType = obj.CheckedType;
        }
        InitVariables(lhs, [init], null);
    }

    private void CheckTypeDeclaration(TypeNameObj obj, TypeSpec spec)
    {
        GoType? right = null;
        var versionOk = true;
        Later(() =>
        {
            if (TypePredicates.AsNamed(obj.Type) is { } named)
                CheckFinite(named);
            if (versionOk && right is not null && IsImportedConstraint(right))
                RequireVersion(spec.Type, 18, $"using type constraint {Str(right)}");
        });
        var typeParam = spec.TypeParams?.List.FirstOrDefault();
        if (spec.IsAlias)
        {
            if (typeParam is not null)
                versionOk = RequireVersion(typeParam, 23, "generic type alias");
            if (versionOk)
                versionOk = RequireVersion(spec.Name, 9, "type alias");
            var alias = new AliasType(obj);
            obj.CheckedType ??= alias;
            if (spec.TypeParams is not null)
            {
                OpenScope(spec, "type parameters");
                CollectTypeParams(spec.TypeParams, list => alias.TypeParams = list);
            }
            right = CheckDeclaredType(spec.Type, obj);
            alias.RightSide = right;
            if (right is TypeParamType parameter && alias.TypeParams.Contains(parameter))
            {
                Error(spec.Type, "cannot use type parameter declared in alias declaration as RHS");
                alias.RightSide = BasicType.Invalid;
            }
            if (spec.TypeParams is not null)
                CloseScope();
            return;
        }
        if (typeParam is not null)
            versionOk = RequireVersion(typeParam, 18, "type parameter");
        var defined = new NamedType(obj);
        obj.CheckedType ??= defined;
        if (spec.TypeParams is not null)
        {
            OpenScope(spec, "type parameters");
            CollectTypeParams(spec.TypeParams, list => defined.TypeParams = list);
        }
        right = CheckDeclaredType(spec.Type, obj);
        defined.RightSide = right;
        if (TypePredicates.IsTypeParam(right))
        {
            Error(spec.Type, "cannot use a type parameter as RHS in type declaration");
            defined.RightSide = BasicType.Invalid;
        }
        if (spec.TypeParams is not null)
            CloseScope();
    }

    private bool IsImportedConstraint(GoType type) =>
        TypePredicates.AsNamed(type) is { Obj.Package: { } owner } named && !ReferenceEquals(owner, _package)
        && named.Underlying is InterfaceType { IsMethodSet: false };

    private void CollectTypeParams(FieldList list, Action<IReadOnlyList<TypeParamType>> bind)
    {
        // All names first: constraints may mention any of them.
        var parameters = new List<TypeParamType>();
        var fields = new List<Field>();
        foreach (var field in list.List)
        {
            foreach (var name in field.Names)
            {
                parameters.Add(DeclareTypeParam(name, parameters.Count));
                fields.Add(field);
            }
        }
        bind(parameters);
        _env.InTypeParams = true;
        GoType bound = BasicType.Invalid;
        for (var i = 0; i < parameters.Count; i++)
        {
            if (i == 0 || !ReferenceEquals(fields[i], fields[i - 1]))
            {
                bound = CheckBound(fields[i].Type);
                if (TypePredicates.IsTypeParam(bound))
                {
                    Error(fields[i].Type, "cannot use a type parameter as constraint");
                    bound = BasicType.Invalid;
                }
            }
            parameters[i].Constraint = bound;
        }
        _env.InTypeParams = false;
    }

    private GoType CheckBound(Expr expr)
    {
        // A union or ~T alone stands for the interface that embeds it.
        if (expr is not (UnaryExpr { Op: Token.Tilde } or BinaryExpr { Op: Token.Or }))
            return CheckType(expr);
        var literal = new InterfaceType { IsImplicit = true };
        literal.Embedded.Add(CheckUnion(expr));
        literal.EmbeddedPositions.Add(expr.StartPos);
        literal.IsComplete = true;
        Later(() => VerifyInterface(literal));
        _info.Types[expr] = new TypeAndValue(OperandMode.Type, literal, null);
        return literal;
    }

    private TypeParamType DeclareTypeParam(Ident name, int index)
    {
        var obj = new TypeNameObj(name.Pos, _package, name.Name, null);
        var parameter = new TypeParamType(obj, index);
        Declare(_env.Scope, name, obj, name.Pos);
        return parameter;
    }

    private void CollectMethods(TypeNameObj obj)
    {
        if (!_pendingMethods.Remove(obj, out var methods))
            return;
        var named = TypePredicates.AsNamed(obj.Type);
        if (named is not null)
            Later(() => CheckFieldsAgainstMethods(named));
        var known = new Dictionary<string, FuncObj>();
        foreach (var method in methods)
        {
            if (!known.TryAdd(method.Id, method))
            {
                var other = known[method.Id];
                Error(method.Pos, $"method {obj.Name}.{method.Name} already declared at {other.Pos}");
                continue;
            }
            named?.AddMethod(method);
        }
    }

    private void CheckFieldsAgainstMethods(NamedType named)
    {
        if (named.Underlying is not StructType structure)
            return;
        foreach (var field in structure.Fields)
        {
            if (field.Name != "_" && named.Methods.FirstOrDefault(m => m.Id == field.Id) is { } method)
                NewError().Add(method, $"field and method with the same name {field.Name}").AddOther(field).Report();
        }
    }

    private void CheckFunction(FuncObj obj, Declaration declaration)
    {
        var function = declaration.Function!;
        var signature = new SignatureType();
        obj.CheckedType = signature;
        CheckSignature(signature, function.Recv?.List.FirstOrDefault(), function.Type);
        if (function.Type.TypeParams is { List.Count: > 0 } && function.Body is null && !_options.IsStub)
            Error(function, "generic function is missing function body");
        if (function.Body is not null && !_options.IsStub && !_options.IsDeclarationsOnly)
            Later(() => CheckBody(declaration, signature, function.Body, null));
    }

    private void CheckDeclarationStatement(GenDecl group)
    {
        ValueSpec? last = null;
        foreach (var spec in group.Specs)
        {
            switch (spec)
            {
                case ValueSpec { Tok: Token.Const } constants:
                    CheckLocalConstants(constants, ref last);
                    break;
                case ValueSpec variables:
                    CheckLocalVariables(variables);
                    break;
                case TypeSpec type:
                    var obj = new TypeNameObj(type.Name.Pos, _package, type.Name.Name, null);
                    Declare(_env.Scope, type.Name, obj, type.Name.Pos);
                    Push(obj);
                    CheckTypeDeclaration(obj, type);
                    Pop();
                    break;
            }
        }
    }

    private void CheckLocalConstants(ValueSpec spec, ref ValueSpec? last)
    {
        var top = _delayed.Count;
        var inherited = spec.Type is null && spec.Values.Count == 0;
        if (!inherited)
            last = spec;
        inherited &= last is not null;
        var values = last?.Values ?? [];
        var constants = new ConstObj[spec.Names.Count];
        for (var i = 0; i < constants.Length; i++)
        {
            constants[i] = new ConstObj(spec.Names[i].Pos, _package, spec.Names[i].Name, null, ConstantValue.Of(spec.Iota));
            CheckConstant(constants[i], last?.Type, i < values.Count ? values[i] : null, inherited);
        }
        CheckArity(spec, spec.Names, values, true, inherited);
        RunDelayed(top);
        for (var i = 0; i < constants.Length; i++)
            Declare(_env.Scope, spec.Names[i], constants[i], spec.EndPos);
    }

    private void CheckLocalVariables(ValueSpec spec)
    {
        var top = _delayed.Count;
        var variables = spec.Names.Select(n => new VarObj(VarKind.Local, n.Pos, _package, n.Name, null)).ToArray();
        for (var i = 0; i < variables.Length; i++)
        {
            if (spec.Values.Count == 1)
            {
                CheckVariable(variables[i], variables, spec.Type, spec.Values[0]);
                break; // that has checked them all
            }
            CheckVariable(variables[i], null, spec.Type, i < spec.Values.Count ? spec.Values[i] : null);
        }
        if (spec.Type is null || spec.Values.Count > 0)
            CheckArity(spec, spec.Names, spec.Values, false, false);
        RunDelayed(top);
        for (var i = 0; i < variables.Length; i++)
            Declare(_env.Scope, spec.Names[i], variables[i], spec.EndPos);
    }
}
