// A *T that several goroutines may use at once. Two Ptr objects may stand for one location (&a[i] taken twice), so the
// comparison is Go's, by location, and the exchange is then made on the object that was found.
using GoRuntime;

namespace GoSync;

/// <summary>An atomic pointer of type <c>*T</c>. The zero value is nil. It must not be copied after first use.</summary>
/// <remarks>Go: sync/atomic/type.go, Pointer.</remarks>
[GoType("atomic.Pointer", Path = "sync/atomic")]
public struct AtomicPointer<T> : IGoFields<AtomicPointerFields<T>>
{
    private Ptr<T>? _value;

    readonly AtomicPointerFields<T> IGoFields<AtomicPointerFields<T>>.Fields() => new() { V = new UnsafePointer(_value) };

    /// <summary>The current pointer.</summary>
    public Ptr<T>? Load() => Volatile.Read(ref _value);

    /// <summary>Replaces the pointer.</summary>
    public void Store(Ptr<T>? value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the pointer and returns the one before.</summary>
    public Ptr<T>? Swap(Ptr<T>? value) => Interlocked.Exchange(ref _value, value);

    /// <summary>Replaces the pointer if it points where <paramref name="old"/> does, and says whether it did.</summary>
    public bool CompareAndSwap(Ptr<T>? old, Ptr<T>? value)
    {
        while (true)
        {
            var found = Volatile.Read(ref _value);
            if (!ReferenceEquals(found, old) && !(found is not null && old is not null && found == old)) return false;
            if (ReferenceEquals(Interlocked.CompareExchange(ref _value, value, found), found)) return true;
        }
    }
}
