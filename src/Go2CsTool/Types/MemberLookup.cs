// Finds fields and methods by name through embedded structs: the shallowest match wins, two at the same depth are ambiguous.
using System.Runtime.InteropServices;

namespace Go2Cs.Types;

/// <summary>What looking up a name in a type gave.</summary>
/// <param name="Obj">The field or method; null if there is none, it is ambiguous, or it needs a pointer receiver.</param>
/// <param name="Index">Path of indices to the object; for an ambiguous name a path to one of the candidates, else null.</param>
/// <param name="Indirect">A pointer was followed. Without object: a method exists but needs a pointer receiver.</param>
public readonly record struct MemberLookupResult(GoObject? Obj, IReadOnlyList<int>? Index, bool Indirect)
{
    public bool IsAmbiguous => Obj is null && Index is not null;

    public bool NeedsPointer => Obj is null && Index is null && Indirect;
}

/// <summary>Field and method lookup. Go: types2/lookup.go.</summary>
public static class MemberLookup
{
    private record struct Embedded(GoType Type, int[] Path, bool Indirect, bool Multiple);

    /// <summary>Finds the field or method called name. Addressable says whether pointer methods of a variable count.</summary>
    public static MemberLookupResult Find(GoType type, bool addressable, Package? package, string name, bool foldCase = false)
    {
        // A defined pointer type has no methods, but the fields of what it points to.
        if (TypePredicates.AsNamed(type) is { } named && named.Underlying is PointerType pointer)
        {
            var result = FindDirect(pointer, false, package, name, foldCase);
            return result.Obj is FuncObj ? default : result;
        }
        return FindDirect(type, addressable, package, name, foldCase);
    }

    internal static MemberLookupResult FindDirect(GoType type, bool addressable, Package? package, string name, bool foldCase)
    {
        if (name == "_")
            return default;
        var (start, isPointer) = TypePredicates.Deref(type);
        if (isPointer && start.Underlying is InterfaceType)
            return default;
        if (TryFindAtTop(start, isPointer, addressable, package, name, foldCase, out var atTop))
            return atTop;
        var level = new List<Embedded> { new(start, [], isPointer, false) };
        var seen = new HashSet<GoType>(TypeComparer.Instance);
        while (level.Count > 0)
        {
            var next = new List<Embedded>();
            GoObject? found = null;
            int[]? path = null;
            var indirect = false;
            foreach (var entry in level)
            {
                foreach (var (candidate, index) in Members(entry, seen, package, name, foldCase, found is null ? next : null))
                {
                    path = [.. entry.Path, index];
                    if (found is not null || entry.Multiple)
                        return new MemberLookupResult(null, path, false);
                    found = candidate;
                    indirect = entry.Indirect;
                }
            }
            if (found is FuncObj { HasPointerReceiver: true } && !indirect && !addressable)
                return new MemberLookupResult(null, null, true);
            if (found is not null)
                return new MemberLookupResult(found, path, indirect);
            level = Consolidate(next);
        }
        return default;
    }

    // What most lookups find: a method of the type itself, or a field that is the only one of its name.
    private static bool TryFindAtTop(
        GoType type, bool isPointer, bool addressable, Package? package, string name, bool foldCase, out MemberLookupResult result)
    {
        result = default;
        if (TypePredicates.AsNamed(type) is { } named && named.FindMethod(package, name, foldCase) is >= 0 and var index)
        {
            var method = named.Method(index);
            result = method.HasPointerReceiver && !isPointer && !addressable
                ? new MemberLookupResult(null, null, true)
                : new MemberLookupResult(method, [index], isPointer);
            return true;
        }
        if (type.Underlying is not StructType structure)
            return false;
        var at = -1;
        for (var i = 0; i < structure.Fields.Count; i++)
        {
            if (!structure.Fields[i].HasId(package, name, foldCase))
                continue;
            if (at >= 0)
                return false;
            at = i;
        }
        if (at >= 0)
            result = new MemberLookupResult(structure.Fields[at], [at], isPointer);
        return at >= 0;
    }

    private static IEnumerable<(GoObject Member, int Index)> Members(
        Embedded entry, HashSet<GoType> seen, Package? package, string name, bool foldCase, List<Embedded>? next)
    {
        if (TypePredicates.AsNamed(entry.Type) is { } named)
        {
            if (!seen.Add(named))
                yield break; // met at a shallower depth, which hides this one
            var index = named.FindMethod(package, name, foldCase);
            if (index >= 0)
            {
                yield return (named.Method(index), index);
                yield break;
            }
        }
        switch (entry.Type.Underlying)
        {
            case StructType structure:
                for (var i = 0; i < structure.Fields.Count; i++)
                {
                    var field = structure.Fields[i];
                    if (field.HasId(package, name, foldCase))
                    {
                        yield return (field, i);
                        next = null;
                        continue;
                    }
                    if (next is null || !field.IsEmbedded)
                        continue;
                    var (type, isPointer) = TypePredicates.Deref(field.Type);
                    if (type.Underlying is StructType or InterfaceType || TypePredicates.AsNamed(type) is not null)
                        next.Add(new Embedded(type, [.. entry.Path, i], entry.Indirect || isPointer, entry.Multiple));
                }
                break;
            case InterfaceType i:
                if (i.TypeSet.FindMethod(package, name, foldCase, out var at) is { } method)
                    yield return (method, at);
                break;
        }
    }

    private static List<Embedded> Consolidate(List<Embedded> entries)
    {
        if (entries.Count < 2)
            return entries;
        var result = new List<Embedded>();
        var known = new Dictionary<GoType, int>(TypeComparer.Instance);
        foreach (var entry in entries)
        {
            if (known.TryGetValue(entry.Type, out var at))
            {
                CollectionsMarshal.AsSpan(result)[at].Multiple = true;
                continue;
            }
            known[entry.Type] = result.Count;
            result.Add(entry);
        }
        return result;
    }

    /// <summary>
    /// The method set of a type: all methods callable on a value of the type that is not addressable, promoted ones included,
    /// sorted by name. For T with pointer methods ask for *T.
    /// </summary>
    public static IReadOnlyList<Selection> MethodSet(GoType type)
    {
        var names = new Dictionary<string, (Package? Package, string Name)>();
        var seen = new HashSet<GoType>(TypeComparer.Instance);
        var pending = new Stack<GoType>();
        pending.Push(TypePredicates.Deref(type).Type);
        while (pending.TryPop(out var current))
        {
            if (!seen.Add(current))
                continue;
            if (TypePredicates.AsNamed(current) is { } named)
            {
                foreach (var method in named.Methods)
                    names.TryAdd(method.Id, (method.Package, method.Name));
            }
            switch (current.Underlying)
            {
                case InterfaceType i:
                    foreach (var method in i.AllMethods)
                        names.TryAdd(method.Id, (method.Package, method.Name));
                    break;
                case StructType structure:
                    foreach (var field in structure.Fields.Where(f => f.IsEmbedded))
                        pending.Push(TypePredicates.Deref(field.Type).Type);
                    break;
            }
        }
        var result = new List<Selection>();
        foreach (var (package, name) in names.Values)
        {
            if (Find(type, false, package, name) is { Obj: FuncObj found, Index: { } path } hit)
                result.Add(new Selection(SelectionKind.MethodVal, type, found, path, hit.Indirect));
        }
        result.Sort((a, b) => GoObject.ById.Compare(a.Obj, b.Obj));
        return result;
    }
}
