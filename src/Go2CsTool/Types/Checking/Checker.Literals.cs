// Function literals and composite literals.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private void CheckFunctionLiteral(Operand x, FuncLit literal)
    {
        if (CheckType(literal.Type) is not SignatureType signature)
            return;
        var (declaration, iota) = (_env.Declaration, _env.Iota);
        // The body may use variables declared around the literal: it is checked when their types are known.
        Later(() => CheckBody(declaration, signature, literal.Body, iota));
        x.Mode = OperandMode.Value;
        x.Type = signature;
    }

    private void CheckCompositeLiteral(Operand x, CompositeLit literal, GoType? hint)
    {
        GoType type, baseType;
        if (literal.Type is Syntax.ArrayType { Len: Ellipsis { Elt: null } } open)
        {
            type = baseType = new ArrayType(CheckVariableType(open.Elt), -1);
        }
        else if (literal.Type is not null)
        {
            type = baseType = CheckType(literal.Type);
        }
        else if (hint is not null)
        {
            type = baseType = hint;
            if (CommonType.Of(hint) is PointerType pointer)
                baseType = pointer.Elem;
        }
        else
        {
            Error(literal, "missing type in composite literal");
            type = baseType = BasicType.Invalid;
        }
        if (!IsComplete(baseType))
            return;
        var common = CommonType.Of(baseType);
        switch (common)
        {
            case StructType structure:
                CheckStructLiteral(x, literal, structure, baseType);
                break;
            case ArrayType array:
                var length = CheckElements(literal.Elts, array.Elem, array.Length);
                if (array.Length < 0)
                {
                    array.Length = length;
                    if (literal.Type is not null)
                        _info.Types[literal.Type] = new TypeAndValue(OperandMode.Type, array, null);
                }
                break;
            case SliceType slice:
                CheckElements(literal.Elts, slice.Elem, -1);
                break;
            case MapType map:
                CheckMapLiteral(x, literal, map);
                break;
            default:
                foreach (var element in literal.Elts)
                    Use(element is KeyValueExpr pair ? pair.Value : element);
                if (common is not null && !TypePredicates.IsValid(common))
                    break;
                Error(literal, $"invalid composite literal{(literal.Type is null ? " element" : "")} type {Str(type)}" +
                    (common is null ? " (no common underlying type)" : ""));
                x.Invalidate();
                return;
        }
        x.Mode = OperandMode.Value;
        x.Type = type;
        x.Value = null;
    }

    private void CheckStructLiteral(Operand x, CompositeLit literal, StructType structure, GoType baseType)
    {
        if (literal.Elts.Count == 0)
            return;
        if (literal.Elts[0] is KeyValueExpr)
        {
            CheckKeyedFields(x, literal, structure, baseType);
            return;
        }
        for (var i = 0; i < literal.Elts.Count; i++)
        {
            var element = literal.Elts[i];
            if (element is KeyValueExpr)
            {
                Error(element, "mixture of field:value and value elements in struct literal");
                continue;
            }
            CheckGenericExpr(x, element, null);
            if (i >= structure.Fields.Count)
            {
                Error(x, $"too many values in struct literal of type {Str(baseType)}");
                break;
            }
            var field = structure.Fields[i];
            if (!field.IsExported && !ReferenceEquals(field.Package, _package))
            {
                Error(x, $"implicit assignment to unexported field {field.Name} in struct literal of type {Str(baseType)}");
                continue;
            }
            Assign(x, field.Type, "struct literal");
        }
        if (literal.Elts.Count < structure.Fields.Count)
        {
            var hidden = structure.Fields.Any(f => !f.IsExported && !ReferenceEquals(f.Package, _package));
            Error(literal.Rbrace, $"too few values in struct literal of type {Str(baseType)}" +
                (hidden ? " (type has unexported fields - use key:value pairs)" : ""));
        }
    }

    private void CheckKeyedFields(Operand x, CompositeLit literal, StructType structure, GoType baseType)
    {
        var visited = new List<(IReadOnlyList<int> Path, VarObj Field)>();
        foreach (var element in literal.Elts)
        {
            if (element is not KeyValueExpr pair)
            {
                Error(element, "mixture of field:value and value elements in struct literal");
                continue;
            }
            CheckGenericExpr(x, pair.Value, null);
            if (pair.Key is not Ident key)
            {
                Error(pair, $"invalid field name {pair.Key} in struct literal");
                continue;
            }
            var found = MemberLookup.Find(structure, false, _package, key.Name);
            if (found.Obj is not VarObj field)
            {
                if (found.Obj is not null)
                {
                    Error(key, $"{key} is not a field");
                }
                else
                {
                    Error(key,
                        MissingMemberText(baseType, key.Name, MemberLookup.Find(structure, false, _package, key.Name, true).Obj, true));
                }

                continue;
            }
            var at = found.Index!;
            if (at.Count > 1
                && !RequireVersion(key, 27, $"use of promoted field {FieldPath(structure, at)} in struct literal of type {Str(baseType)}"))
            {
                continue;
            }

            if (found.Indirect)
            {
                Error(key, $"invalid implicit pointer indirection to reach {key}");
                continue;
            }
            _info.Uses[key] = field;
            Assign(x, field.Type, "struct literal");
            var clash = visited.FirstOrDefault(v => v.Path.Take(at.Count).SequenceEqual(at.Take(v.Path.Count)));
            if (clash.Field is null)
                visited.Add((at, field));
            else if (clash.Path.Count == at.Count)
                Error(pair, $"duplicate field name {field.Name} in struct literal");
            else if (clash.Path.Count < at.Count)
                Error(pair, $"cannot specify promoted field {field.Name} and enclosing embedded field {clash.Field.Name}");
            else
                Error(pair, $"cannot specify embedded field {field.Name} and enclosed promoted field {clash.Field.Name}");
        }
    }

    private static string FieldPath(GoType type, IReadOnlyList<int> path)
    {
        var names = new List<string>();
        foreach (var index in path)
        {
            var field = ((StructType)TypePredicates.DerefStruct(type).Underlying).Fields[index];
            names.Add(field.Name);
            type = field.Type;
        }
        return string.Join('.', names);
    }

    /// <summary>Checks array or slice elements; gives the length they need.</summary>
    private long CheckElements(IReadOnlyList<Expr> elements, GoType type, long length)
    {
        var visited = new HashSet<long>();
        long index = 0, max = 0;
        foreach (var element in elements)
        {
            var valid = false;
            var value = element;
            if (element is KeyValueExpr pair)
            {
                value = pair.Value;
                var (keyType, key) = CheckIndexValue(pair.Key, length);
                if (TypePredicates.IsValid(keyType))
                {
                    if (key >= 0)
                    {
                        index = key;
                        valid = true;
                    }
                    else
                    {
                        Error(element, $"index {pair.Key} must be integer constant");
                    }
                }
            }
            else if (length >= 0 && index >= length)
            {
                Error(element, $"index {index} is out of bounds (>= {length})");
            }
            else
            {
                valid = true;
            }
            if (valid && !visited.Add(index))
                Error(element, $"duplicate index {index} in array or slice literal");
            index++;
            max = Math.Max(max, index);
            var x = new Operand();
            CheckGenericExpr(x, value, type);
            Assign(x, type, "array or slice literal");
        }
        return max;
    }

    private void CheckMapLiteral(Operand x, CompositeLit literal, MapType map)
    {
        // Under an interface key type, equal constants of different types are different keys.
        var byType = TypePredicates.IsInterfaceValue(map.Key);
        var visited = new Dictionary<object, List<GoType>>();
        foreach (var element in literal.Elts)
        {
            if (element is not KeyValueExpr pair)
            {
                Error(element, "missing key in map literal");
                continue;
            }
            CheckRaw(x, pair.Key, null, map.Key, true);
            RequireValue(x);
            RequireSingle(x);
            Assign(x, map.Key, "map literal");
            if (!x.IsValid)
                continue;
            if (x.IsConstant)
            {
                var key = MapKey(x.Constant);
                if (!visited.TryGetValue(key, out var types))
                    visited[key] = types = [];
                if (types.Any(t => !byType || TypeIdentity.Identical(t, x.Type)))
                {
                    Error(x, $"duplicate key {x.Constant} in map literal");
                    continue;
                }
                types.Add(x.Type);
            }
            CheckGenericExpr(x, pair.Value, map.Elem);
            Assign(x, map.Elem, "map literal");
        }
    }
}
