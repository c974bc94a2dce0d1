// sync/atomic's functions on int64: over Ptr for translated code, over ref for C# written by hand.
using GoRuntime;

namespace GoSync;

/// <remarks>Go: sync/atomic/doc.go. A nil address panics with
/// <c>runtime error: invalid memory address or nil pointer dereference</c>.</remarks>
public static partial class atomic
{
    /// <summary>The current value.</summary>
    public static long LoadInt64(ref long address) => Volatile.Read(ref address);

    /// <inheritdoc cref="LoadInt64(ref long)"/>
    public static long LoadInt64(Ptr<long> address) => LoadInt64(ref address.Value);

    /// <summary>Replaces the value.</summary>
    public static void StoreInt64(ref long address, long value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="StoreInt64(ref long, long)"/>
    public static void StoreInt64(Ptr<long> address, long value) => StoreInt64(ref address.Value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public static long SwapInt64(ref long address, long value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="SwapInt64(ref long, long)"/>
    public static long SwapInt64(Ptr<long> address, long value) => SwapInt64(ref address.Value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public static bool CompareAndSwapInt64(ref long address, long old, long value) =>
        Interlocked.CompareExchange(ref address, value, old) == old;

    /// <inheritdoc cref="CompareAndSwapInt64(ref long, long, long)"/>
    public static bool CompareAndSwapInt64(Ptr<long> address, long old, long value) => CompareAndSwapInt64(ref address.Value, old, value);

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public static long AddInt64(ref long address, long delta) => Interlocked.Add(ref address, delta);

    /// <inheritdoc cref="AddInt64(ref long, long)"/>
    public static long AddInt64(Ptr<long> address, long delta) => AddInt64(ref address.Value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public static long AndInt64(ref long address, long mask) => Interlocked.And(ref address, mask);

    /// <inheritdoc cref="AndInt64(ref long, long)"/>
    public static long AndInt64(Ptr<long> address, long mask) => AndInt64(ref address.Value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public static long OrInt64(ref long address, long mask) => Interlocked.Or(ref address, mask);

    /// <inheritdoc cref="OrInt64(ref long, long)"/>
    public static long OrInt64(Ptr<long> address, long mask) => OrInt64(ref address.Value, mask);
}
