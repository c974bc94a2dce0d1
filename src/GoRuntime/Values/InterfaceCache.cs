// Which types implement an interface, as far as assertions have asked. The CLR looks through all interfaces of a type, of which numbers and
// strings have some thirty; Go's runtime keeps a cache for each assertion, too. Go: runtime/iface.go, typeAssert

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Remembers of the types met last whether they implement the interface <typeparamref name="T"/>.</summary>
internal static class InterfaceCache<T>
{
    private const int Size = 64;

    // The word that identifies a type, with the lowest bit set if the type implements the interface.
    private static readonly nint[] Entries = new nint[Size];

    /// <summary><c>x is T</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(object x)
    {
        var type = ObjectData.TypeOf(x);
        var entry = Volatile.Read(ref Entries[(uint)(type >> 5) % Size]);
        return (entry & ~1) == type ? (entry & 1) != 0 : Ask(x, type);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Ask(object x, nint type)
    {
        var implements = x is T;
        // A type that is unloaded leaves its word to another one.
        if (!x.GetType().IsCollectible)
        {
            Volatile.Write(ref Entries[(uint)(type >> 5) % Size], implements ? type | 1 : type);
        }
        return implements;
    }
}
