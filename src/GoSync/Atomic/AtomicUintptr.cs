// A uintptr that several goroutines may use at once; every operation is one atomic step and a full barrier, as in Go.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>A atomic <c>uintptr</c>. The zero value is 0. It must not be copied after first use.</summary>
/// <remarks>Go: sync/atomic/type.go, Uintptr.</remarks>
[GoType("atomic.Uintptr", Path = "sync/atomic")]
public struct AtomicUintptr : IGoFields<AtomicFields<nuint>>
{
    private nuint _value;

    readonly AtomicFields<nuint> IGoFields<AtomicFields<nuint>>.Fields() => new() { V = _value };

    /// <summary>The current value.</summary>
    public nuint Load() => Volatile.Read(ref _value);

    /// <summary>Replaces the value.</summary>
    public void Store(nuint value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public nuint Swap(nuint value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public bool CompareAndSwap(nuint old, nuint value) => Interlocked.CompareExchange(ref _value, value, old) == old;

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public nuint Add(nuint delta) => (nuint)Interlocked.Add(ref Unsafe.As<nuint, ulong>(ref _value), delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public nuint And(nuint mask) => (nuint)Interlocked.And(ref Unsafe.As<nuint, ulong>(ref _value), mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public nuint Or(nuint mask) => (nuint)Interlocked.Or(ref Unsafe.As<nuint, ulong>(ref _value), mask);
}
