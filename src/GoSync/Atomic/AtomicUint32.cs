// A uint32 that several goroutines may use at once; every operation is one atomic step and a full barrier, as in Go.
using GoRuntime;

namespace GoSync;

/// <summary>A atomic <c>uint32</c>. The zero value is 0. It must not be copied after first use.</summary>
/// <remarks>Go: sync/atomic/type.go, Uint32.</remarks>
[GoType("atomic.Uint32", Path = "sync/atomic")]
public struct AtomicUint32 : IGoFields<AtomicFields<uint>>
{
    private uint _value;

    readonly AtomicFields<uint> IGoFields<AtomicFields<uint>>.Fields() => new() { V = _value };

    /// <summary>The current value.</summary>
    public uint Load() => Volatile.Read(ref _value);

    /// <summary>Replaces the value.</summary>
    public void Store(uint value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value and returns the one before.</summary>
    public uint Swap(uint value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public bool CompareAndSwap(uint old, uint value) => Interlocked.CompareExchange(ref _value, value, old) == old;

    /// <summary>Adds, wrapping around as Go does, and returns the new value.</summary>
    public uint Add(uint delta) => Interlocked.Add(ref _value, delta);

    /// <summary>Performs a bitwise AND and returns the value before.</summary>
    public uint And(uint mask) => Interlocked.And(ref _value, mask);

    /// <summary>Performs a bitwise OR and returns the value before.</summary>
    public uint Or(uint mask) => Interlocked.Or(ref _value, mask);
}
