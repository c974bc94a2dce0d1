// Invalid cycles: declarations that need themselves, and types that would contain themselves.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>Finds type A B; type B A before anything else looks at them.</summary>
    private void ReportDirectCycles()
    {
        var done = new HashSet<GoObject>(ReferenceEqualityComparer.Instance);
        foreach (var start in _objects.OfType<TypeNameObj>())
        {
            var chain = new List<GoObject>();
            GoObject? current = start;
            while (current is TypeNameObj name && !done.Contains(name) && _declarations.TryGetValue(name, out var declaration))
            {
                var index = chain.IndexOf(name);
                if (index >= 0)
                {
                    name.CheckedType = BasicType.Invalid;
                    ReportCycle(chain[index..], true);
                    break;
                }
                chain.Add(name);
                current = declaration.TypeSpec!.Type is Ident right ? _package.Scope.Lookup(right.Name) : null;
            }
            done.UnionWith(chain);
        }
    }

    /// <summary>The object is met again while its declaration is checked: decides whether that is allowed, and reports it if not.</summary>
    private bool IsValidCycle(GoObject obj)
    {
        var cycle = _path[_pathIndex[obj]..];
        int values = 0, definitions = 0;
        foreach (var member in cycle)
        {
            switch (member)
            {
                case ConstObj or VarObj:
                    values++;
                    break;
                case TypeNameObj name:
                    if (_env.InTypeParams && name.CheckedType is { } type && TypePredicates.IsGeneric(type))
                        return true; // a generic type in its own type parameter list
                    if (!name.IsAlias)
                        definitions++;
                    break;
            }
        }
        // Variables and constants only: initialization order decides. With a type definition: its expansion decides.
        if (values == cycle.Count || values == 0 && definitions > 0)
            return true;
        ReportCycle(cycle, true);
        return false;
    }

    private void ReportCycle(IReadOnlyList<GoObject> cycle, bool startAtFirst)
    {
        string Name(GoObject obj)
        {
            if (obj.CheckedType is { } type && TypePredicates.AsNamed(type) is { IsInstance: true } instance)
                return Str(instance);
            var prefix = obj.Package is null ? "" : Qualify(obj.Package);
            return prefix == "" ? obj.Name : prefix + "." + obj.Name;
        }
        var start = 0;
        for (var i = 1; startAtFirst && i < cycle.Count; i++)
        {
            if (cycle[i].Pos < cycle[start].Pos)
                start = i;
        }
        var current = cycle[start];
        var isType = current is TypeNameObj;
        if (current.CheckedType is AliasType alias && isType)
            alias.RightSide = BasicType.Invalid;
        if (cycle.Count == 1)
        {
            Error(current, $"{(isType ? "invalid recursive type" : "invalid cycle in declaration")}: {Name(current)} refers to itself");
            return;
        }
        var error = NewError().Add(current, $"{(isType ? "invalid recursive type" : "invalid cycle in declaration of")} {Name(current)}");
        for (var i = 1; i <= cycle.Count; i++)
        {
            var next = cycle[(start + i) % cycle.Count];
            error.Add(current, $"{Name(current)} refers to {Name(next)}");
            current = next;
        }
        error.Report();
    }

    /// <summary>Whether a type's declaration has been read so far that its structure may be used; reports a cycle if not.</summary>
    private bool IsComplete(GoType type)
    {
        while (true)
        {
            GoObject obj;
            GoType? right;
            switch (type)
            {
                case AliasType alias:
                    (obj, right) = (alias.Obj, alias.RightSide);
                    break;
                case NamedType named:
                    (obj, right) = (named.Obj, named.IsInstance ? null : named.RightSide);
                    break;
                default:
                    return true;
            }
            // An instance has a name of its own: only the generic type itself can be under declaration.
            if (type is not NamedType { IsInstance: true } && _pathIndex.TryGetValue(obj, out var index))
            {
                ReportCycle(_path[index..], true);
                return false;
            }
            if (right is null)
                return true;
            type = right;
        }
    }

    /// <summary>Reports a defined type that contains itself other than through a pointer, slice, map, channel or function.</summary>
    private void CheckFinite(NamedType type) => CheckFinite(type, [], []);

    private bool CheckFinite(GoType type, List<NamedType> nest, List<NamedType> visited)
    {
        switch (AliasType.Unalias(type))
        {
            case ArrayType array:
                return CheckFinite(array.Elem, nest, visited);
            case StructType structure:
                return structure.Fields.All(f => CheckFinite(f.Type, nest, visited));
            case UnionType union:
                return union.Terms.All(t => CheckFinite(t.Type!, nest, visited));
            case InterfaceType i:
                return i.Embedded.All(e => CheckFinite(e, nest, visited));
            case NamedType named:
                if (_finite.Contains(named) || named.Obj.Package is null
                    || !ReferenceEquals(named.Obj.Package, _package) && !named.IsInstance)
                {
                    return true;
                }

                if (nest.Any(n => TypeIdentity.Identical(n, named)))
                {
                    named.Origin.RightSide = BasicType.Invalid;
                    var start = visited.FindIndex(n => TypeIdentity.Identical(n, named));
                    ReportCycle([.. visited[Math.Max(start, 0)..].Select(n => new CycleMember(n, this).Obj)], false);
                    return false;
                }
                if (named.Origin.RightSide is { } right)
                {
                    nest.Add(named);
                    visited.Add(named);
                    var ok = CheckFinite(right, nest, visited);
                    nest.RemoveAt(nest.Count - 1);
                    visited.RemoveAt(visited.Count - 1);
                    if (!ok)
                        return false;
                }
                if (!named.IsInstance && named.TypeParams.Count == 0 && nest.Count == 0)
                    _finite.Add(named);
                return true;
            case TypeParamType parameter when nest.Count > 0:
                // Inside an instance: what its argument contains counts, seen from outside the instance.
                var instance = nest[^1];
                for (var i = 0; i < instance.TypeArgs.Count; i++)
                {
                    if (!ReferenceEquals(instance.TypeParams[i], parameter))
                        continue;
                    var outer = nest[..^1];
                    return CheckFinite(instance.TypeArgs[i], outer, visited);
                }
                return true;
            default:
                return true;
        }
    }

    private readonly HashSet<NamedType> _finite = new(ReferenceEqualityComparer.Instance);

    /// <summary>Names an instance in a cycle report with its type arguments.</summary>
    private readonly struct CycleMember(NamedType type, Checker checker)
    {
        public GoObject Obj => type.IsInstance
            ? new TypeNameObj(type.InstancePos.IsValid ? type.InstancePos : type.Obj.Pos, checker._package, type.Obj.Name, type)
            : type.Obj;
    }
}
