// sync.Map: a map that several goroutines may use without further locking, over .NET's concurrent dictionary with Go's
// equality and hashing of keys. Values sit in entries, so that a compare-and-swap is decided by Go's equality and then
// made on the very entry that was looked at.
using System.Collections.Concurrent;
using GoRuntime;

namespace GoSync;

/// <summary>Go's sync.Map: a map[any]any for use by several goroutines. The zero value is empty and ready. It must not be
/// copied after first use.</summary>
/// <remarks>Go: sync/map.go. Operations panic <c>runtime error: hash of unhashable type []int</c> for such a key.</remarks>
[GoType("sync.Map")]
public struct SyncMap
{
    private static readonly object NilKey = new();

    [NotGo]
    private ConcurrentDictionary<object, Entry>? _entries;

    /// <summary>The value of the key; (nil, false) if it is absent.</summary>
    public (object? Value, bool Ok) Load(object? key) =>
        Entries().TryGetValue(key ?? NilKey, out var entry) ? (entry.Value, true) : (null, false);

    /// <summary>Sets the value of the key.</summary>
    public void Store(object? key, object? value) => Entries()[key ?? NilKey] = new Entry(value);

    /// <summary>Removes every key.</summary>
    public void Clear() => Entries().Clear();

    /// <summary>The value of the key and true; if it is absent, sets it and returns the given value and false.</summary>
    public (object? Actual, bool Loaded) LoadOrStore(object? key, object? value)
    {
        var entries = Entries();
        while (true)
        {
            if (entries.TryGetValue(key ?? NilKey, out var entry)) return (entry.Value, true);
            if (entries.TryAdd(key ?? NilKey, new Entry(value))) return (value, false);
        }
    }

    /// <summary>Removes the key; returns the value it had and whether it was there.</summary>
    public (object? Value, bool Loaded) LoadAndDelete(object? key) =>
        Entries().TryRemove(key ?? NilKey, out var entry) ? (entry.Value, true) : (null, false);

    /// <summary>Removes the key if it is there.</summary>
    public void Delete(object? key) => Entries().TryRemove(key ?? NilKey, out _);

    /// <summary>Sets the value of the key; returns the value it had and whether it was there.</summary>
    public (object? Previous, bool Loaded) Swap(object? key, object? value)
    {
        var entries = Entries();
        var next = new Entry(value);
        while (true)
        {
            if (entries.TryGetValue(key ?? NilKey, out var entry))
            {
                if (entries.TryUpdate(key ?? NilKey, next, entry)) return (entry.Value, true);
            }
            else if (entries.TryAdd(key ?? NilKey, next))
            {
                return (null, false);
            }
        }
    }

    /// <summary>Sets the value of the key if it is <paramref name="old"/>, and says whether it did.</summary>
    /// <remarks>Panics: <c>runtime error: comparing uncomparable type []int</c>.</remarks>
    public bool CompareAndSwap(object? key, object? old, object? value)
    {
        var entries = Entries();
        while (true)
        {
            if (!entries.TryGetValue(key ?? NilKey, out var entry) || !Builtins.equal(entry.Value, old)) return false;
            if (entries.TryUpdate(key ?? NilKey, new Entry(value), entry)) return true;
        }
    }

    /// <summary>Removes the key if its value is <paramref name="old"/>, and says whether it did.</summary>
    /// <remarks>Panics: <c>runtime error: comparing uncomparable type []int</c>.</remarks>
    public bool CompareAndDelete(object? key, object? old)
    {
        var entries = Entries();
        while (true)
        {
            if (!entries.TryGetValue(key ?? NilKey, out var entry) || !Builtins.equal(entry.Value, old)) return false;
            if (entries.TryRemove(KeyValuePair.Create(key ?? NilKey, entry))) return true;
        }
    }

    /// <summary>Calls <paramref name="f"/> for each key and value until it returns false. f may change the map.</summary>
    public void Range(Func<object?, object?, bool> f)
    {
        foreach (var (key, entry) in Entries())
        {
            if (!f(ReferenceEquals(key, NilKey) ? null : key, entry.Value)) return;
        }
    }

    /// <inheritdoc cref="Range(Func{object, object, bool})"/>
    public GoTask Range(Func<object?, object?, GoTask<bool>> f) => RangeAsync(Entries(), f);

    private static async GoTask RangeAsync(ConcurrentDictionary<object, Entry> entries, Func<object?, object?, GoTask<bool>> f)
    {
        foreach (var (key, entry) in entries)
        {
            if (!await f(ReferenceEquals(key, NilKey) ? null : key, entry.Value)) return;
        }
    }

    private ConcurrentDictionary<object, Entry> Entries() =>
        Volatile.Read(ref _entries) ??
        Interlocked.CompareExchange(ref _entries, new ConcurrentDictionary<object, Entry>(GoKeys.Instance), null) ??
        _entries;

    private sealed class Entry(object? value)
    {
        public readonly object? Value = value;
    }

    private sealed class GoKeys : IEqualityComparer<object>
    {
        public static readonly GoKeys Instance = new();

        public new bool Equals(object? a, object? b) => ReferenceEquals(a, NilKey) || ReferenceEquals(b, NilKey)
            ? ReferenceEquals(a, b)
            : Builtins.equal(a, b);

        public int GetHashCode(object key) => ReferenceEquals(key, NilKey) ? 0 : Builtins.hash(key);
    }
}
