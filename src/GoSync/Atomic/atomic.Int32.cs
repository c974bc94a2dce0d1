// sync/atomic's functions on int32: over Ptr for translated code, over ref for C# written by hand.
using GoRuntime;

namespace GoSync;

/// <remarks>Go: sync/atomic/doc.go. A nil address panics with
/// <c>runtime error: invalid memory address or nil pointer dereference</c>.</remarks>
public static partial class atomic
{
    /// <summary>The current value.</summary>
    public static int LoadInt32(ref int address) => Volatile.Read(ref address);

    /// <inheritdoc cref="LoadInt32(ref int)"/>
    public static int LoadInt32(Ptr<int> address) => LoadInt32(ref address.Value);

    /// <summary>Replaces the value.</summary>
    public static void StoreInt32(ref int address, int value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="StoreInt32(ref int, int)"/>
    public static void StoreInt32(Ptr<int> address, int value) => StoreInt32(ref address.Value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public static int SwapInt32(ref int address, int value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="SwapInt32(ref int, int)"/>
    public static int SwapInt32(Ptr<int> address, int value) => SwapInt32(ref address.Value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public static bool CompareAndSwapInt32(ref int address, int old, int value) =>
        Interlocked.CompareExchange(ref address, value, old) == old;

    /// <inheritdoc cref="CompareAndSwapInt32(ref int, int, int)"/>
    public static bool CompareAndSwapInt32(Ptr<int> address, int old, int value) => CompareAndSwapInt32(ref address.Value, old, value);

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public static int AddInt32(ref int address, int delta) => Interlocked.Add(ref address, delta);

    /// <inheritdoc cref="AddInt32(ref int, int)"/>
    public static int AddInt32(Ptr<int> address, int delta) => AddInt32(ref address.Value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public static int AndInt32(ref int address, int mask) => Interlocked.And(ref address, mask);

    /// <inheritdoc cref="AndInt32(ref int, int)"/>
    public static int AndInt32(Ptr<int> address, int mask) => AndInt32(ref address.Value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public static int OrInt32(ref int address, int mask) => Interlocked.Or(ref address, mask);

    /// <inheritdoc cref="OrInt32(ref int, int)"/>
    public static int OrInt32(Ptr<int> address, int mask) => OrInt32(ref address.Value, mask);
}
