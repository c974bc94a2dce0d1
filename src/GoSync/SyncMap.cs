// sync.Map: a map that several goroutines may use without further locking, over .NET's concurrent dictionary with Go's
// equality and hashing of keys. Values sit in entries, so that a compare-and-swap is decided by Go's equality and then
// made on the very entry that was looked at. Keys of the most frequent types are looked up as they are, without an object.
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>Go's sync.Map: a map[any]any for use by several goroutines. The zero value is empty and ready. It must not be
/// copied after first use.</summary>
/// <remarks>Go: sync/map.go. Operations panic <c>runtime error: hash of unhashable type []int</c> for such a key.</remarks>
[GoType("sync.Map")]
public struct SyncMap : IGoFields<MapFields>
{
    private static readonly object NilKey = new();

    private Table? _entries;

    readonly MapFields IGoFields<MapFields>.Fields() => default;

    /// <summary>The value of the key; (nil, false) if it is absent.</summary>
    public (object? Value, bool Ok) Load(object? key) => TryFind(key, out var entry) ? (entry.Value, true) : (null, false);

    /// <inheritdoc cref="Load(object)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (object? Value, bool Ok) Load<T>(T key)
    {
        if (Volatile.Read(ref _entries) is { } entries)
        {
            if (typeof(T) == typeof(long)) return Table.Load(in entries.Integers, (long)(object)key!);
            if (typeof(T) == typeof(GoString)) return Table.Load(in entries.Strings, (GoString)(object)key!);
        }

        return Load((object?)key);
    }

    /// <summary>Sets the value of the key.</summary>
    public void Store(object? key, object? value) => Entries()[key ?? NilKey] = new Entry(value);

    /// <summary>Removes every key.</summary>
    public void Clear() => Volatile.Read(ref _entries)?.Clear();

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

    /// <inheritdoc cref="LoadOrStore(object, object)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (object? Actual, bool Loaded) LoadOrStore<T>(T key, object? value)
    {
        var found = Load(key);
        return found.Ok ? found : LoadOrStore((object?)key, value);
    }

    /// <summary>Removes the key; returns the value it had and whether it was there.</summary>
    public (object? Value, bool Loaded) LoadAndDelete(object? key) =>
        TryFind(key, out _) && _entries!.TryRemove(key ?? NilKey, out var entry) ? (entry.Value, true) : (null, false);

    /// <summary>Removes the key if it is there.</summary>
    public void Delete(object? key) => LoadAndDelete(key);

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
        while (true)
        {
            if (!TryFind(key, out var entry) || !Builtins.equal(entry.Value, old)) return false;
            if (_entries!.TryUpdate(key ?? NilKey, new Entry(value), entry)) return true;
        }
    }

    /// <summary>Removes the key if its value is <paramref name="old"/>, and says whether it did.</summary>
    /// <remarks>Panics: <c>runtime error: comparing uncomparable type []int</c>.</remarks>
    public bool CompareAndDelete(object? key, object? old)
    {
        while (true)
        {
            if (!TryFind(key, out var entry) || !Builtins.equal(entry.Value, old)) return false;
            if (_entries!.TryRemove(KeyValuePair.Create(key ?? NilKey, entry))) return true;
        }
    }

    /// <summary>Calls <paramref name="f"/> for each key and its value until f returns false. f may change the map: a key that is
    /// there from the beginning to the end of the call is visited once, and no key is visited twice.</summary>
    public void Range(Func<object?, object?, bool> f)
    {
        if (Volatile.Read(ref _entries) is not { IsEmpty: false } entries) return;
        foreach (var (key, entry) in entries)
        {
            if (!f(ReferenceEquals(key, NilKey) ? null : key, entry.Value)) return;
        }
    }

    /// <summary>As <see cref="Range(Func{object, object, bool})"/>, for a function that may suspend: the awaiting form.</summary>
    public GoTask RangeAsync(Func<object?, object?, GoTask<bool>> f) =>
        Volatile.Read(ref _entries) is { IsEmpty: false } entries ? RangeAsync(entries, f) : default;

    private static async GoTask RangeAsync(Table entries, Func<object?, object?, GoTask<bool>> f)
    {
        foreach (var (key, entry) in entries)
        {
            if (!await f(ReferenceEquals(key, NilKey) ? null : key, entry.Value)) return;
        }
    }

    // Without entries there is nothing to find, but a key that cannot be hashed panics all the same.
    private bool TryFind(object? key, [NotNullWhen(true)] out Entry? entry)
    {
        if (Volatile.Read(ref _entries) is { } entries) return entries.TryGetValue(key ?? NilKey, out entry);
        GoKeys.Instance.GetHashCode(key ?? NilKey);
        entry = null;
        return false;
    }

    private Table Entries() =>
        Volatile.Read(ref _entries) ?? Interlocked.CompareExchange(ref _entries, new Table(), null) ?? _entries;

    private sealed class Table : ConcurrentDictionary<object, Entry>
    {
        public readonly AlternateLookup<long> Integers;
        public readonly AlternateLookup<GoString> Strings;

        public Table()
            : base(GoKeys.Instance)
        {
            Integers = GetAlternateLookup<long>();
            Strings = GetAlternateLookup<GoString>();
        }

        public static (object? Value, bool Ok) Load<T>(in AlternateLookup<T> lookup, T key)
            where T : notnull => lookup.TryGetValue(key, out var entry) ? (entry.Value, true) : (null, false);
    }

    private sealed class Entry(object? value)
    {
        public readonly object? Value = value;
    }

    private sealed class GoKeys :
        IEqualityComparer<object>, IAlternateEqualityComparer<long, object>, IAlternateEqualityComparer<GoString, object>
    {
        public static readonly GoKeys Instance = new();

        public new bool Equals(object? a, object? b) => ReferenceEquals(a, NilKey) || ReferenceEquals(b, NilKey)
            ? ReferenceEquals(a, b)
            : Builtins.equal(a, b);

        public int GetHashCode(object key) => ReferenceEquals(key, NilKey) ? 0 : Builtins.hash(key);

        public bool Equals(long alternate, object other) => other is long key && key == alternate;

        public int GetHashCode(long alternate) => Builtins.hash(alternate);

        public object Create(long alternate) => alternate;

        public bool Equals(GoString alternate, object other) =>
            other is GoString key ? key == alternate : other is string && Builtins.equal(alternate, other);

        public int GetHashCode(GoString alternate) => Builtins.hash(alternate);

        public object Create(GoString alternate) => alternate;
    }
}
