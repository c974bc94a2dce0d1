// An int64 that several goroutines may use at once; every operation is one atomic step and a full barrier, as in Go.
using GoRuntime;

namespace GoSync;

/// <summary>An atomic <c>int64</c>. The zero value is 0. It must not be copied after first use.</summary>
/// <remarks>Go: sync/atomic/type.go, Int64.</remarks>
[GoType("atomic.Int64", Path = "sync/atomic")]
public struct AtomicInt64 : IGoFields<AtomicInt64Fields>
{
    private long _value;

    readonly AtomicInt64Fields IGoFields<AtomicInt64Fields>.Fields() => new() { V = _value };

    /// <summary>The current value.</summary>
    public long Load() => Volatile.Read(ref _value);

    /// <summary>Replaces the value.</summary>
    public void Store(long value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public long Swap(long value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public bool CompareAndSwap(long old, long value) => Interlocked.CompareExchange(ref _value, value, old) == old;

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public long Add(long delta) => Interlocked.Add(ref _value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public long And(long mask) => Interlocked.And(ref _value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public long Or(long mask) => Interlocked.Or(ref _value, mask);
}
