// sync/atomic's functions on uintptr: over Ptr for translated code, over ref for C# written by hand.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <remarks>Go: sync/atomic/doc.go. A nil address panics with
/// <c>runtime error: invalid memory address or nil pointer dereference</c>.</remarks>
public static partial class atomic
{
    /// <summary>The current value.</summary>
    public static nuint LoadUintptr(ref nuint address) => Volatile.Read(ref address);

    /// <inheritdoc cref="LoadUintptr(ref nuint)"/>
    public static nuint LoadUintptr(Ptr<nuint> address) => LoadUintptr(ref address.Value);

    /// <summary>Replaces the value.</summary>
    public static void StoreUintptr(ref nuint address, nuint value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="StoreUintptr(ref nuint, nuint)"/>
    public static void StoreUintptr(Ptr<nuint> address, nuint value) => StoreUintptr(ref address.Value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public static nuint SwapUintptr(ref nuint address, nuint value) => Interlocked.Exchange(ref address, value);

    /// <inheritdoc cref="SwapUintptr(ref nuint, nuint)"/>
    public static nuint SwapUintptr(Ptr<nuint> address, nuint value) => SwapUintptr(ref address.Value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public static bool CompareAndSwapUintptr(ref nuint address, nuint old, nuint value) =>
        Interlocked.CompareExchange(ref address, value, old) == old;

    /// <inheritdoc cref="CompareAndSwapUintptr(ref nuint, nuint, nuint)"/>
    public static bool CompareAndSwapUintptr(Ptr<nuint> address, nuint old, nuint value) =>
        CompareAndSwapUintptr(ref address.Value, old, value);

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public static nuint AddUintptr(ref nuint address, nuint delta) =>
        (nuint)Interlocked.Add(ref Unsafe.As<nuint, ulong>(ref address), delta);

    /// <inheritdoc cref="AddUintptr(ref nuint, nuint)"/>
    public static nuint AddUintptr(Ptr<nuint> address, nuint delta) => AddUintptr(ref address.Value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public static nuint AndUintptr(ref nuint address, nuint mask) => (nuint)Interlocked.And(ref Unsafe.As<nuint, ulong>(ref address), mask);

    /// <inheritdoc cref="AndUintptr(ref nuint, nuint)"/>
    public static nuint AndUintptr(Ptr<nuint> address, nuint mask) => AndUintptr(ref address.Value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public static nuint OrUintptr(ref nuint address, nuint mask) => (nuint)Interlocked.Or(ref Unsafe.As<nuint, ulong>(ref address), mask);

    /// <inheritdoc cref="OrUintptr(ref nuint, nuint)"/>
    public static nuint OrUintptr(Ptr<nuint> address, nuint mask) => OrUintptr(ref address.Value, mask);
}
