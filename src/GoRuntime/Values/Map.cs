// Go's map: a reference to a hash table; default(Map<K, V>) is the nil map, which reads as empty and panics when written.

using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>
/// Go's <c>map[K]V</c>. Changing it while ranging over it is defined as in Go. Like Go's it is not safe for concurrent writes.
/// Go: internal/runtime/maps
/// </summary>
public readonly struct Map<K, V> : IGoMap, IEnumerable<(K Key, V Value)>
{
    private readonly MapTable<K, V>? _table;

    /// <summary><c>make(map[K]V)</c></summary>
    public Map() => _table = new MapTable<K, V>(0);

    /// <summary><c>make(map[K]V, hint)</c>; a negative hint counts as none.</summary>
    public Map(long hint) => _table = new MapTable<K, V>(hint);

    /// <summary><c>len(m)</c></summary>
    public long Length => _table is null ? 0 : _table.Count;

    /// <summary><c>m == nil</c></summary>
    public bool IsNil => _table is null;

    /// <summary>
    /// Reads the value, or the zero value if the key is absent. Setting panics <c>assignment to entry in nil map</c> on a nil map.
    /// Both panic <c>runtime error: hash of unhashable type []int</c> for such an interface key.
    /// </summary>
    public V this[K key]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_table is null)
            {
                return MapTable<K, V>.NotFound(key)!;
            }
            ref var value = ref _table.Find(key);
            return Unsafe.IsNullRef(ref value) ? default! : value;
        }
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            if (_table is null)
            {
                PanicNil();
            }
            _table.FindOrAdd(key) = value;
        }
    }

    /// <summary><c>m[key] = value</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(K key, V value)
    {
        if (_table is null)
        {
            PanicNil();
        }
        _table.FindOrAdd(key) = value;
    }

    /// <summary>
    /// The place of the value, added with the zero value if absent: for <c>m[key]++</c> and <c>m[key] += x</c>. Valid until the
    /// map is next written.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref V Ref(K key)
    {
        if (_table is null)
        {
            PanicNil();
        }
        return ref _table.FindOrAdd(key);
    }

    /// <summary><c>value, ok = m[key]</c></summary>
    public bool TryGet(K key, [MaybeNull] out V value)
    {
        if (_table is null)
        {
            value = MapTable<K, V>.NotFound(key);
            return false;
        }
        ref var found = ref _table.Find(key);
        if (Unsafe.IsNullRef(ref found))
        {
            value = default;
            return false;
        }
        value = found;
        return true;
    }

    /// <summary><c>m[key]</c> in its two-valued form: the value or the zero value, and whether the key is present.</summary>
    public (V Value, bool Ok) Lookup(K key)
    {
        var ok = TryGet(key, out var value);
        return (value!, ok);
    }

    /// <summary>Whether the key is present.</summary>
    public bool ContainsKey(K key) => TryGet(key, out _);

    /// <summary><c>delete(m, key)</c>; nothing on a nil map or an absent key.</summary>
    public void Delete(K key)
    {
        if (_table is null)
        {
            MapTable<K, V>.NotFound(key);
        }
        else
        {
            _table.Delete(key);
        }
    }

    /// <summary><c>clear(m)</c></summary>
    public void Clear() => _table?.Clear();

    /// <summary>
    /// The entries, from a random one on. Entries deleted before they are reached do not appear; entries added may (in the place of
    /// a deleted one) or may not; none appears twice.
    /// </summary>
    public Enumerator GetEnumerator() => new(_table);

    /// <summary>The keys as they are reached.</summary>
    public IEnumerable<K> Keys
    {
        get
        {
            foreach (var (key, _) in this)
            {
                yield return key;
            }
        }
    }

    /// <summary>The values as they are reached.</summary>
    public IEnumerable<V> Values
    {
        get
        {
            foreach (var (_, value) in this)
            {
                yield return value;
            }
        }
    }

    /// <summary>Whether both are the same map, or both nil: what fmt and reflect need; Go itself compares maps to nil only.</summary>
    public bool IsSame(Map<K, V> other) => ReferenceEquals(_table, other._table);

    IEnumerator<(K Key, V Value)> IEnumerable<(K Key, V Value)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    object? IGoMap.Identity => _table;

    IEnumerable<(object? Key, object? Value)> IGoMap.Entries()
    {
        foreach (var (key, value) in this)
        {
            yield return (key, value);
        }
    }

    /// <summary>Panics: maps cannot be compared. <c>runtime error: comparing uncomparable type map[string]int</c></summary>
    public override bool Equals(object? obj) => throw new GoPanic(RuntimeError.Uncomparable(GoType.For<Map<K, V>>()));

    /// <summary>Panics: maps cannot be hashed. <c>runtime error: hash of unhashable type map[string]int</c></summary>
    public override int GetHashCode() => throw new GoPanic(RuntimeError.Unhashable(GoType.For<Map<K, V>>()));

    [DoesNotReturn]
    private static void PanicNil() => throw new GoPanic(RuntimeError.NilMap());

    /// <summary>Enumerates (key, value).</summary>
    public struct Enumerator : IEnumerator<(K Key, V Value)>
    {
        // Slots of the table are never moved, so a walk over slot numbers from _start, around the end, to _start meets
        // each entry at most once whatever is added, deleted, grown or cleared meanwhile. It ends where the table ended at first:
        // a loop that adds an entry for each it meets ends too.
        private readonly MapTable<K, V>? _table;
        private readonly int _start;
        private readonly int _end;
        private int _slot;
        private bool _wrapped;

        internal Enumerator(MapTable<K, V>? table)
        {
            _table = table;
            if (table is not null && table.Used > 0)
            {
                _start = table.RandomSlot();
                _slot = _start - 1;
                _end = table.Used;
            }
            else
            {
                _slot = -1;
            }
        }

        /// <summary>The entry.</summary>
        public readonly (K Key, V Value) Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => _table!.Entry(_slot);
        }

        readonly object IEnumerator.Current => Current;

        /// <summary>Steps to the next entry.</summary>
        public bool MoveNext()
        {
            if (_table is null)
            {
                return false;
            }
            _table.CheckIteration();
            while (true)
            {
                _slot++;
                if (_slot >= (_wrapped ? _start : _end) || _slot >= _table.Used)
                {
                    if (_wrapped || _start == 0)
                    {
                        _wrapped = true;
                        _slot = int.MaxValue - 1;
                        return false;
                    }
                    _wrapped = true;
                    _slot = -1;
                }
                else if (_table.IsLive(_slot))
                {
                    return true;
                }
            }
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        readonly void IDisposable.Dispose()
        {
        }
    }
}
