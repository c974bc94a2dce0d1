// Says whether a C# type holds one of GoSync's locks by value, and by which path, in the words of go vet's copylocks.
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GoSync.Analyzers;

/// <summary>The way from a type to the lock inside it: <c>main.T contains sync.Mutex</c>.</summary>
internal static class LockPath
{
    private const string SyncNoCopy = " contains sync.noCopy";
    private const string AtomicNoCopy = " contains sync/atomic.noCopy";

    private static readonly ImmutableDictionary<string, string> Locks = new Dictionary<string, string>
    {
        ["Mutex"] = "sync.Mutex",
        ["RWMutex"] = "sync.RWMutex",
        ["WaitGroup"] = "sync.WaitGroup" + SyncNoCopy,
        ["Once"] = "sync.Once" + SyncNoCopy,
        ["Cond"] = "sync.Cond" + SyncNoCopy,
        ["Pool"] = "sync.Pool" + SyncNoCopy,
        ["SyncMap"] = "sync.Map" + SyncNoCopy,
        ["AtomicInt32"] = "sync/atomic.Int32" + AtomicNoCopy,
        ["AtomicInt64"] = "sync/atomic.Int64" + AtomicNoCopy,
        ["AtomicUint32"] = "sync/atomic.Uint32" + AtomicNoCopy,
        ["AtomicUint64"] = "sync/atomic.Uint64" + AtomicNoCopy,
        ["AtomicUintptr"] = "sync/atomic.Uintptr" + AtomicNoCopy,
        ["AtomicBool"] = "sync/atomic.Bool" + AtomicNoCopy,
        ["AtomicPointer"] = "sync/atomic.Pointer[{0}]" + AtomicNoCopy,
    }.ToImmutableDictionary();

    /// <summary>The path from <paramref name="type"/> to a lock held by value, or null when copying it is harmless.</summary>
    public static string? Of(ITypeSymbol? type) => Find(type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static string? Find(ITypeSymbol? type, HashSet<ITypeSymbol> seen)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named || !seen.Add(named)) return null;

        if (KnownTypes.IsIn(named, "GoSync") && Locks.TryGetValue(named.Name, out var path))
            return named.TypeArguments.Length == 0 ? path : string.Format(path, named.TypeArguments[0].ToDisplayString());

        // A Go array is a value: [3]sync.Mutex is named by its element's path, as vet does.
        if (KnownTypes.IsIn(named, "GoRuntime"))
            return named.Name == "Array" && named.TypeArguments.Length == 2 ? Find(named.TypeArguments[0], seen) : null;

        foreach (var member in named.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false } field && Find(field.Type, seen) is { } inner)
                return named.IsTupleType ? inner : GoName(named) + " contains " + inner;
        }

        return null;
    }

    // The name Go gave the type when there is one, else its C# name.
    private static string GoName(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "GoTypeAttribute" && attribute.ConstructorArguments.Length > 0 &&
                attribute.ConstructorArguments[0].Value is string name)
            {
                return name;
            }
        }

        return type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
    }
}
