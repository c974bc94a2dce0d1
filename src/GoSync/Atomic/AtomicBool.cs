// A bool that several goroutines may use at once; every operation is one atomic step and a full barrier, as in Go.
using GoRuntime;

namespace GoSync;

/// <summary>An atomic boolean. The zero value is false. It must not be copied after first use.</summary>
/// <remarks>Go: sync/atomic/type.go, Bool.</remarks>
[GoType("atomic.Bool", Path = "sync/atomic")]
public struct AtomicBool : IGoFields<AtomicFields<uint>>
{
    private uint _value;

    readonly AtomicFields<uint> IGoFields<AtomicFields<uint>>.Fields() => new() { V = _value };

    /// <summary>The current value.</summary>
    public bool Load() => Volatile.Read(ref _value) != 0;

    /// <summary>Replaces the value.</summary>
    public void Store(bool value) => Interlocked.Exchange(ref _value, Word(value));

    /// <summary>Replaces the value and returns the one before.</summary>
    public bool Swap(bool value) => Interlocked.Exchange(ref _value, Word(value)) != 0;

    /// <summary>Replaces the value if it is <paramref name="old"/>, and says whether it did.</summary>
    public bool CompareAndSwap(bool old, bool value) =>
        Interlocked.CompareExchange(ref _value, Word(value), Word(old)) == Word(old);

    private static uint Word(bool value) => value ? 1u : 0u;
}
