// A uint64 that several goroutines may use at once; every operation is one atomic step and a full barrier, as in Go.
using GoRuntime;

namespace GoSync;

/// <summary>A atomic <c>uint64</c>. The zero value is 0. It must not be copied after first use.</summary>
/// <remarks>Go: sync/atomic/type.go, Uint64.</remarks>
[GoType("atomic.Uint64", Path = "sync/atomic")]
public struct AtomicUint64 : IGoFields<AtomicUint64Fields>
{
    private ulong _value;

    readonly AtomicUint64Fields IGoFields<AtomicUint64Fields>.Fields() => new() { V = _value };

    /// <summary>The current value.</summary>
    public ulong Load() => Volatile.Read(ref _value);

    /// <summary>Replaces the value.</summary>
    public void Store(ulong value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public ulong Swap(ulong value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public bool CompareAndSwap(ulong old, ulong value) => Interlocked.CompareExchange(ref _value, value, old) == old;

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public ulong Add(ulong delta) => Interlocked.Add(ref _value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public ulong And(ulong mask) => Interlocked.And(ref _value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public ulong Or(ulong mask) => Interlocked.Or(ref _value, mask);
}
