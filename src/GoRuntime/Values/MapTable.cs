// The hash table behind Map: entries in an array in the order they were added, chained from a power-of-two bucket array.
// Slots of deleted entries are reused; no entry ever changes its slot.

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoRuntime;

internal sealed class MapTable<K, V>
{
    private const int EndOfChain = -1;

    // Next of a free slot is FreeBase - (the next free slot), which is always below EndOfChain.
    private const int FreeBase = -3;

    // A hint is a hint: what it asks for beyond this is made when it is needed, so that a huge one costs nothing.
    private const int MostHintedBytes = 1 << 26;

    private struct Slot
    {
        internal uint Hash;
        internal int Next;
        internal K Key;
        internal V Value;
    }

    // Holds: _buckets.Length is a power of two, and at least _slots.Length; a bucket is a slot number plus one, or 0.
    private int[] _buckets = [0];
    private Slot[] _slots = [];
    private int _used;
    private int _free = -1;
    private int _freeCount;

    // Set while a goroutine changes the table. Another that meets it set has raced, which Go makes a fatal error too.
    private bool _writing;

    [ThreadStatic] private static uint _random;

    internal MapTable(long hint)
    {
        if (hint > 0)
        {
            Resize((int)long.Min(hint, Math.Max(MostHintedBytes / Unsafe.SizeOf<Slot>(), 1)));
        }
    }

    internal long Count => _used - _freeCount;

    // Slots from 0 to Used are live or free.
    internal int Used => _used;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsLive(int slot) => _slots[slot].Next >= EndOfChain;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal (K, V) Entry(int slot)
    {
        ref var s = ref _slots[slot];
        return (s.Key, s.Value);
    }

    internal int RandomSlot()
    {
        var x = _random;
        if (x == 0)
        {
            x = (uint)Random.Shared.Next() | 1;
        }
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        _random = x;
        return (int)((ulong)x * (uint)_used >> 32);
    }

    /// <summary>The place of the value, or a null ref.</summary>
    internal ref V Find(K key)
    {
        if (GoEquality<K>.CanPanic && Count == 0)
        {
            NotFound(key);
        }
        var hash = GoEquality<K>.Hash(key);
        if (_writing)
        {
            FatalReadWrite();
        }
        var slots = _slots;
        var buckets = _buckets;
        var i = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buckets), (nint)(hash & (uint)(buckets.Length - 1))) - 1;
        while ((uint)i < (uint)slots.Length)
        {
            ref var slot = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(slots), i);
            if (slot.Hash == hash && GoEquality<K>.Equals(slot.Key, key))
            {
                return ref slot.Value;
            }
            i = slot.Next;
        }
        return ref Unsafe.NullRef<V>();
    }

    /// <summary>The place of the value, added with the zero value if absent.</summary>
    internal ref V FindOrAdd(K key)
    {
        var hash = GoEquality<K>.Hash(key);
        BeginWrite();
        var slots = _slots;
        var i = _buckets[hash & (uint)(_buckets.Length - 1)] - 1;
        while ((uint)i < (uint)slots.Length)
        {
            ref var slot = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(slots), i);
            if (slot.Hash == hash && GoEquality<K>.Equals(slot.Key, key))
            {
                // Go overwrites the key too where equal keys differ: +0 and -0.
                if (typeof(K) == typeof(double) || typeof(K) == typeof(float) || typeof(K) == typeof(object))
                {
                    slot.Key = key;
                }
                _writing = false;
                return ref slot.Value;
            }
            i = slot.Next;
        }
        return ref Add(key, hash);
    }

    private ref V Add(K key, uint hash)
    {
        int i;
        if (_freeCount > 0)
        {
            i = _free;
            _free = FreeBase - _slots[i].Next;
            _freeCount--;
        }
        else
        {
            if (_used == _slots.Length)
            {
                Resize(_used == 0 ? 4 : checked(_used * 2));
            }
            i = _used++;
        }
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        ref var slot = ref _slots[i];
        slot.Hash = hash;
        slot.Key = key;
        slot.Next = bucket - 1;
        bucket = i + 1;
        _writing = false;
        return ref slot.Value;
    }

    internal void Delete(K key)
    {
        if (GoEquality<K>.CanPanic && Count == 0)
        {
            NotFound(key);
        }
        var hash = GoEquality<K>.Hash(key);
        BeginWrite();
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        var last = -1;
        for (var i = bucket - 1; i >= 0; last = i, i = _slots[i].Next)
        {
            ref var slot = ref _slots[i];
            if (slot.Hash != hash || !GoEquality<K>.Equals(slot.Key, key))
            {
                continue;
            }
            if (last < 0)
            {
                bucket = slot.Next + 1;
            }
            else
            {
                _slots[last].Next = slot.Next;
            }
            slot = default;
            slot.Next = FreeBase - _free;
            _free = i;
            _freeCount++;
            break;
        }
        _writing = false;
    }

    internal void Clear()
    {
        BeginWrite();
        Array.Clear(_buckets);
        Array.Clear(_slots, 0, _used);
        _used = 0;
        _free = -1;
        _freeCount = 0;
        _writing = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void BeginWrite()
    {
        if (_writing)
        {
            FatalWrites();
        }
        _writing = true;
    }

    [DoesNotReturn]
    private static void FatalWrites() => throw Fatal("concurrent map writes");

    /// <summary>Checks that nobody writes while an iteration takes a step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void CheckIteration()
    {
        if (_writing)
        {
            FatalIteration();
        }
    }

    [DoesNotReturn]
    private static void FatalIteration() => throw Fatal("concurrent map iteration and map write");

    [DoesNotReturn]
    private static void FatalReadWrite() => throw Fatal("concurrent map read and map write");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static UnreachableException Fatal(string text)
    {
        FatalError.Throw(text);
        return new UnreachableException();
    }

    private void Resize(int capacity)
    {
        var size = (int)Math.Max(4, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity));
        LargeObjects.Note((long)size * Unsafe.SizeOf<Slot>());
        var slots = new Slot[size];
        Array.Copy(_slots, slots, _used);
        var buckets = new int[size];
        for (var i = 0; i < _used; i++)
        {
            ref var slot = ref slots[i];
            if (slot.Next >= EndOfChain)
            {
                ref var bucket = ref buckets[slot.Hash & (uint)(size - 1)];
                slot.Next = bucket - 1;
                bucket = i + 1;
            }
        }
        _buckets = buckets;
        _slots = slots;
    }

    /// <summary>What looking a key up in an empty map does: nothing, unless the key cannot be hashed.</summary>
    [return: MaybeNull]
    internal static V NotFound(K key)
    {
        if (GoEquality<K>.CanPanic)
        {
            try
            {
                GoEquality<K>.Hash(key);
            }
            catch (GoPanic panic) when (panic.Value is UnhashableError error)
            {
                throw new GoPanic(new UnhashableTypeError(error.Type), panic);
            }
        }
        return default;
    }
}
