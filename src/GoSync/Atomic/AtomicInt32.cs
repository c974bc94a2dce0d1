// An int32 that several goroutines may use at once; every operation is one atomic step and a full barrier, as in Go.
using GoRuntime;

namespace GoSync;

/// <summary>An atomic <c>int32</c>. The zero value is 0. It must not be copied after first use.</summary>
/// <remarks>Go: sync/atomic/type.go, Int32.</remarks>
[GoType("atomic.Int32", Path = "sync/atomic")]
public struct AtomicInt32 : IGoFields<AtomicFields<int>>
{
    private int _value;

    readonly AtomicFields<int> IGoFields<AtomicFields<int>>.Fields() => new() { V = _value };

    /// <summary>The current value.</summary>
    public int Load() => Volatile.Read(ref _value);

    /// <summary>Replaces the value.</summary>
    public void Store(int value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public int Swap(int value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public bool CompareAndSwap(int old, int value) => Interlocked.CompareExchange(ref _value, value, old) == old;

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public int Add(int delta) => Interlocked.Add(ref _value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public int And(int mask) => Interlocked.And(ref _value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public int Or(int mask) => Interlocked.Or(ref _value, mask);
}
