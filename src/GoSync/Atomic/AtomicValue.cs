// atomic.Value: holds values of one dynamic type, the type of the first one stored.
using GoRuntime;

namespace GoSync;

/// <summary>Loads and stores values of one dynamic type atomically. The zero value holds nil. It must not be copied after first
/// use.</summary>
/// <remarks>Go: sync/atomic/value.go.</remarks>
[GoType("atomic.Value", Path = "sync/atomic")]
public struct AtomicValue
{
    [GoName("v")]
    private object? _value;

    /// <summary>The value stored last, or nil.</summary>
    public object? Load() => Volatile.Read(ref _value);

    /// <summary>Sets the value.</summary>
    /// <remarks>Panics: <c>sync/atomic: store of nil value into Value</c>;
    /// <c>sync/atomic: store of inconsistently typed value into Value</c>.</remarks>
    public void Store(object? value)
    {
        if (value is null) Fault.Panic("sync/atomic: store of nil value into Value");
        Exchange(value, "sync/atomic: store of inconsistently typed value into Value");
    }

    /// <summary>Sets the value and returns the one before, or nil.</summary>
    /// <remarks>Panics: <c>sync/atomic: swap of nil value into Value</c>;
    /// <c>sync/atomic: swap of inconsistently typed value into Value</c>.</remarks>
    public object? Swap(object? value)
    {
        if (value is null) Fault.Panic("sync/atomic: swap of nil value into Value");
        return Exchange(value, "sync/atomic: swap of inconsistently typed value into Value");
    }

    /// <summary>Sets the value if it is <paramref name="old"/> by Go's ==, and says whether it did.</summary>
    /// <remarks>Panics: <c>sync/atomic: compare and swap of nil value into Value</c>;
    /// <c>sync/atomic: compare and swap of inconsistently typed values</c>;
    /// <c>sync/atomic: compare and swap of inconsistently typed value into Value</c>;
    /// <c>runtime error: comparing uncomparable type []int</c>.</remarks>
    public bool CompareAndSwap(object? old, object? value)
    {
        if (value is null) Fault.Panic("sync/atomic: compare and swap of nil value into Value");
        if (old is not null && !SameType(old, value)) Fault.Panic("sync/atomic: compare and swap of inconsistently typed values");

        while (true)
        {
            var found = Volatile.Read(ref _value);
            if (found is null)
            {
                if (old is not null) return false;
                if (Interlocked.CompareExchange(ref _value, value, null) is null) return true;
                continue;
            }

            if (!SameType(found, value)) Fault.Panic("sync/atomic: compare and swap of inconsistently typed value into Value");
            if (!Builtins.equal(found, old)) return false;
            return ReferenceEquals(Interlocked.CompareExchange(ref _value, value, found), found);
        }
    }

    private object? Exchange(object value, string inconsistent)
    {
        while (true)
        {
            var found = Volatile.Read(ref _value);
            if (found is not null && !SameType(found, value)) Fault.Panic(inconsistent);
            if (ReferenceEquals(Interlocked.CompareExchange(ref _value, value, found), found)) return found;
        }
    }

    private static bool SameType(object a, object b) =>
        a.GetType() == b.GetType() && a is not IBoxed || GoType.Of(a) == GoType.Of(b);
}
