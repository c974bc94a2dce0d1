// Which types implement an interface, as far as assertions have asked. The CLR looks through all interfaces of a type, of which numbers and
// strings have some thirty; Go's runtime keeps a cache for each assertion, too. Go: runtime/iface.go, typeAssert

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Remembers of the types met last whether they implement the interface <typeparamref name="T"/>.</summary>
internal static class InterfaceCache<T>
{
    private const int Sets = 64;

    /// <summary>Whether T is an interface: a constant to the JIT, which <see cref="Type.IsInterface"/> is not.</summary>
    public static readonly bool IsInterface = typeof(T).IsInterface;

    // Sets of two words. A word identifies a type, with the lowest bit set if the type implements the interface.
    private static readonly nint[] Entries = IsInterface ? new nint[2 * Sets] : [];

    /// <summary><c>x is T</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(object x)
    {
        var type = ObjectData.TypeOf(x);
        var entry = Volatile.Read(ref Entries[IndexOf(type)]);
        return (entry & ~1) == type ? (entry & 1) != 0 : Second(x, type);
    }

    // Types of one assembly lie a few hundred bytes apart, most of them: the product spreads them over the sets.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint IndexOf(nint type) => (((uint)type * 0x9E3779B9) >> 26) * 2;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Second(object x, nint type)
    {
        var entry = Volatile.Read(ref Entries[IndexOf(type) + 1]);
        return (entry & ~1) == type ? (entry & 1) != 0 : Ask(x, type);
    }

    private static bool Ask(object x, nint type)
    {
        var implements = x is T;
        // A type that is unloaded leaves its word to another one.
        if (!x.GetType().IsCollectible)
        {
            var first = IndexOf(type);
            Volatile.Write(ref Entries[first + 1], Volatile.Read(ref Entries[first]));
            Volatile.Write(ref Entries[first], implements ? type | 1 : type);
        }
        return implements;
    }
}
