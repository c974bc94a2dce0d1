// Expressions that denote types, and what identifiers denote.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private void CheckIdent(Operand x, Ident name, bool wantType)
    {
        x.Invalidate();
        x.Expr = name;
        GoObject? obj = null;
        Scope? scope;
        for (scope = _env.Scope; scope is not null; scope = scope.Parent)
        {
            if ((obj = scope.Lookup(name.Name)) is not null)
                break;
        }
        if (obj is null)
        {
            if (name.IsBlank)
                Error(name, "cannot use _ as value or type");
            else if (IsValidName(name.Name))
                Error(name, $"undefined: {name.Name}");
            return;
        }
        if (ReferenceEquals(obj, Universe.Any.Obj) || ReferenceEquals(obj, Universe.Comparable.Obj))
        {
            if (!RequireVersion(name, 18, $"predeclared {name.Name}"))
                return;
        }
        _info.Uses[name] = obj;
        var isType = obj is TypeNameObj;
        if (!isType && wantType)
        {
            if (obj is FuncObj unresolved)
                unresolved.Resolve();
            Error(name, $"{obj.Name} ({KindOf(obj)}) is not a type");
            if (obj is VarObj mistaken)
                _usedVariables.Add(mistaken);
            return;
        }
        // A type name is looked at again even if known: that is how cycles are found.
        if (obj.CheckedType is null || isType && wantType && ReferenceEquals(obj.Package, _package))
            CheckObject(obj);
        if (_dotImports.TryGetValue((scope!, obj.Name), out var import))
            _usedPackages.Add(import);
        var type = obj.Type;
        switch (obj)
        {
            case PkgNameObj:
                Error(name, $"use of package {obj.Name} not in selector");
                return;
            case ConstObj constant:
                AddDependency(constant);
                if (!TypePredicates.IsValid(type))
                    return;
                if (ReferenceEquals(constant, Universe.Iota))
                {
                    if (_env.Iota is null)
                    {
                        Error(name, "cannot use iota outside constant declaration");
                        return;
                    }
                    x.Value = _env.Iota;
                }
                else
                {
                    x.Value = constant.Value;
                }
                x.Mode = OperandMode.Constant;
                break;
            case TypeNameObj:
                x.Mode = OperandMode.Type;
                break;
            case VarObj variable:
                _usedVariables.Add(variable);
                AddDependency(variable);
                if (!TypePredicates.IsValid(type))
                    return;
                x.Mode = OperandMode.Variable;
                break;
            case FuncObj:
                AddDependency(obj);
                x.Mode = OperandMode.Value;
                break;
            case BuiltinObj builtin:
                x.Builtin = builtin.Builtin;
                x.Mode = OperandMode.Builtin;
                break;
            case NilObj:
                x.Mode = OperandMode.Nil;
                break;
        }
        x.Type = type;
    }

    // Names with other characters were reported by the scanner.
    private static bool IsValidName(string name) =>
        name.EnumerateRunes().All(r => r.Value == '_' || System.Text.Rune.IsLetter(r) || System.Text.Rune.IsDigit(r));

    private GoType CheckType(Expr expr) => CheckDeclaredType(expr, null);

    /// <summary>A type for variables: constraint interfaces are errors.</summary>
    private GoType CheckVariableType(Expr expr)
    {
        var type = CheckType(expr);
        VerifyVariableType(expr, type);
        return type;
    }

    private void VerifyVariableType(Expr expr, GoType type)
    {
        if (TypePredicates.IsTypeParam(type))
            return;
        Later(() =>
        {
            if (type.Underlying is not InterfaceType { TypeSet: { IsMethodSet: false } set })
                return;
            Error(expr.StartPos, $"cannot use type {Str(type)} outside a type constraint: interface " +
                (set.Comparable ? "is (or embeds) comparable" : "contains type constraints"));
        });
    }

    /// <summary>A type that needs no type arguments; <paramref name="declared"/> is the type name whose right side it is.</summary>
    private GoType CheckDeclaredType(Expr expr, TypeNameObj? declared)
    {
        var type = CheckTypeExpression(expr, declared);
        if (TypePredicates.IsGeneric(type))
        {
            Error(expr, $"cannot use generic type {Str(type)} without instantiation");
            type = BasicType.Invalid;
        }
        _info.Types[expr] = new TypeAndValue(OperandMode.Type, type, null);
        return type;
    }

    private GoType CheckGenericType(Expr expr, out string cause)
    {
        cause = "";
        var type = CheckTypeExpression(expr, null);
        if (TypePredicates.IsValid(type) && !TypePredicates.IsGeneric(type))
        {
            cause = $"{Str(type)} is not a generic type";
            type = BasicType.Invalid;
        }
        _info.Types[expr] = new TypeAndValue(OperandMode.Type, type, null);
        return type;
    }

    private GoType CheckTypeExpression(Expr expr, TypeNameObj? declared)
    {
        switch (expr)
        {
            case BadExpr:
                return BasicType.Invalid;
            case Ident or SelectorExpr:
                var x = new Operand();
                if (expr is Ident name)
                    CheckIdent(x, name, true);
                else
                    CheckSelector(x, (SelectorExpr)expr, true);
                switch (x.Mode)
                {
                    case OperandMode.Type:
                        return x.Type;
                    case OperandMode.Invalid:
                        break;
                    case OperandMode.NoValue:
                        Error(x, $"{Str(x)} used as type");
                        break;
                    default:
                        Error(x, $"{Str(x)} is not a type");
                        break;
                }
                return BasicType.Invalid;
            case IndexExpr index:
                RequireVersion(index, 18, "type instantiation");
                return InstantiateType(index.X, index.Indices);
            case ParenExpr paren:
                return CheckDeclaredType(paren.X, declared);
            case Syntax.ArrayType { Len: null } slice:
                return new SliceType(CheckVariableType(slice.Elt));
            case Syntax.ArrayType array:
                return CheckArrayType(array);
            case Ellipsis:
                Error(expr, "invalid syntax tree: invalid use of ...");
                return BasicType.Invalid;
            case Syntax.StructType structure:
                return CheckStructType(structure);
            case StarExpr star:
                var pointer = new PointerType(BasicType.Invalid);
                pointer.Elem = CheckVariableType(star.X);
                return TypePredicates.IsValid(pointer.Elem) ? pointer : BasicType.Invalid;
            case FuncType function:
                var signature = new SignatureType();
                CheckSignature(signature, null, function);
                return signature;
            case Syntax.InterfaceType literal:
                return CheckInterfaceType(literal, declared);
            case Syntax.MapType map:
                return CheckMapType(map);
            case Syntax.ChanType channel:
                return new ChanType(channel.Dir, CheckVariableType(channel.Value));
            default:
                Error(expr, $"{expr} is not a type");
                Use(expr);
                return BasicType.Invalid;
        }
    }

    private GoType CheckMapType(Syntax.MapType map)
    {
        var key = CheckVariableType(map.Key);
        var type = new MapType(key, CheckVariableType(map.Value));
        Later(() =>
        {
            if (!TypePredicates.Comparable(key))
            {
                Error(map.Key,
                    $"invalid map key type {Str(key)}" + (TypePredicates.IsTypeParam(key) ? " (missing comparable constraint)" : ""));
            }
        });
        return type;
    }

    private GoType CheckArrayType(Syntax.ArrayType array)
    {
        long length = -1;
        if (array.Len is Ellipsis)
            Error(array, "invalid use of [...] array (outside a composite literal)");
        else
            length = CheckArrayLength(array.Len!);
        var element = CheckVariableType(array.Elt);
        return length < 0 ? BasicType.Invalid : new ArrayType(element, length);
    }

    private long CheckArrayLength(Expr expr)
    {
        if (expr is Ident name)
        {
            var obj = LookupName(name.Name);
            if (obj is null)
            {
                Error(name, $"undefined array length {name.Name} or missing type constraint");
                return -1;
            }
            if (obj is not ConstObj)
            {
                Error(name, $"invalid array length {name.Name}");
                return -1;
            }
        }
        var x = new Operand();
        CheckExpr(x, expr);
        if (!x.IsConstant)
        {
            if (x.IsValid)
                Error(x, $"array length {Str(x)} must be constant");
            return -1;
        }
        var isInteger = TypePredicates.IsInteger(x.Type);
        if (TypePredicates.IsUntyped(x.Type) || isInteger)
        {
            var value = x.Constant.ToInt();
            if (value.TryGetInt64(out var length) && length >= 0)
                return length;
        }
        Error(x, isInteger ? $"invalid array length {Str(x)}" : $"array length {Str(x)} must be integer");
        return -1;
    }

    /// <summary>The types of a list of type arguments; null if one is invalid.</summary>
    private List<GoType>? CheckTypeList(IReadOnlyList<Expr> list)
    {
        List<GoType>? types = [];
        foreach (var expr in list)
        {
            var type = CheckVariableType(expr);
            if (!TypePredicates.IsValid(type))
                types = null;
            types?.Add(type);
        }
        return types;
    }
}
