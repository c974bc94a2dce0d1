// sync/atomic's functions on uint64: over Ptr for translated code, over ref for C# written by hand.
using GoRuntime;

namespace GoSync;

/// <remarks>Go: sync/atomic/doc.go. A nil address panics with
/// <c>runtime error: invalid memory address or nil pointer dereference</c>.</remarks>
public static partial class atomic
{
    /// <summary>The current value.</summary>
    public static ulong LoadUint64(ref ulong address) => Volatile.Read(ref address);

    /// <inheritdoc cref="LoadUint64(ref ulong)"/>
    public static ulong LoadUint64(Ptr<ulong> address) => LoadUint64(ref address.Value);

    /// <summary>Replaces the value.</summary>
    public static void StoreUint64(ref ulong address, ulong value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="StoreUint64(ref ulong, ulong)"/>
    public static void StoreUint64(Ptr<ulong> address, ulong value) => StoreUint64(ref address.Value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public static ulong SwapUint64(ref ulong address, ulong value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="SwapUint64(ref ulong, ulong)"/>
    public static ulong SwapUint64(Ptr<ulong> address, ulong value) => SwapUint64(ref address.Value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public static bool CompareAndSwapUint64(ref ulong address, ulong old, ulong value) =>
        Interlocked.CompareExchange(ref address, value, old) == old;

    /// <inheritdoc cref="CompareAndSwapUint64(ref ulong, ulong, ulong)"/>
    public static bool CompareAndSwapUint64(Ptr<ulong> address, ulong old, ulong value) =>
        CompareAndSwapUint64(ref address.Value, old, value);

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public static ulong AddUint64(ref ulong address, ulong delta) => Interlocked.Add(ref address, delta);

    /// <inheritdoc cref="AddUint64(ref ulong, ulong)"/>
    public static ulong AddUint64(Ptr<ulong> address, ulong delta) => AddUint64(ref address.Value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public static ulong AndUint64(ref ulong address, ulong mask) => Interlocked.And(ref address, mask);

    /// <inheritdoc cref="AndUint64(ref ulong, ulong)"/>
    public static ulong AndUint64(Ptr<ulong> address, ulong mask) => AndUint64(ref address.Value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public static ulong OrUint64(ref ulong address, ulong mask) => Interlocked.Or(ref address, mask);

    /// <inheritdoc cref="OrUint64(ref ulong, ulong)"/>
    public static ulong OrUint64(Ptr<ulong> address, ulong mask) => OrUint64(ref address.Value, mask);
}
