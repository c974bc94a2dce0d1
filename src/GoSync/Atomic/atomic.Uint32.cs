// sync/atomic's functions on uint32: over Ptr for translated code, over ref for C# written by hand.
using GoRuntime;

namespace GoSync;

/// <remarks>Go: sync/atomic/doc.go. A nil address panics with
/// <c>runtime error: invalid memory address or nil pointer dereference</c>.</remarks>
public static partial class atomic
{
    /// <summary>The current value.</summary>
    public static uint LoadUint32(ref uint address) => Volatile.Read(ref address);

    /// <inheritdoc cref="LoadUint32(ref uint)"/>
    public static uint LoadUint32(Ptr<uint> address) => LoadUint32(ref address.Value);

    /// <summary>Replaces the value.</summary>
    public static void StoreUint32(ref uint address, uint value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="StoreUint32(ref uint, uint)"/>
    public static void StoreUint32(Ptr<uint> address, uint value) => StoreUint32(ref address.Value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public static uint SwapUint32(ref uint address, uint value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="SwapUint32(ref uint, uint)"/>
    public static uint SwapUint32(Ptr<uint> address, uint value) => SwapUint32(ref address.Value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public static bool CompareAndSwapUint32(ref uint address, uint old, uint value) =>
        Interlocked.CompareExchange(ref address, value, old) == old;

    /// <inheritdoc cref="CompareAndSwapUint32(ref uint, uint, uint)"/>
    public static bool CompareAndSwapUint32(Ptr<uint> address, uint old, uint value) => CompareAndSwapUint32(ref address.Value, old, value);

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public static uint AddUint32(ref uint address, uint delta) => Interlocked.Add(ref address, delta);

    /// <inheritdoc cref="AddUint32(ref uint, uint)"/>
    public static uint AddUint32(Ptr<uint> address, uint delta) => AddUint32(ref address.Value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public static uint AndUint32(ref uint address, uint mask) => Interlocked.And(ref address, mask);

    /// <inheritdoc cref="AndUint32(ref uint, uint)"/>
    public static uint AndUint32(Ptr<uint> address, uint mask) => AndUint32(ref address.Value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public static uint OrUint32(ref uint address, uint mask) => Interlocked.Or(ref address, mask);

    /// <inheritdoc cref="OrUint32(ref uint, uint)"/>
    public static uint OrUint32(Ptr<uint> address, uint mask) => OrUint32(ref address.Value, mask);
}
