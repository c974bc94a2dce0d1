// sync/atomic's functions on unsafe.Pointer.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

public static partial class atomic
{
    /// <summary>The current pointer.</summary>
    public static UnsafePointer LoadPointer(Ptr<UnsafePointer> address) => new(Volatile.Read(ref Word(address)));

    /// <summary>Replaces the pointer.</summary>
    public static void StorePointer(Ptr<UnsafePointer> address, UnsafePointer value) =>
        Interlocked.Exchange(ref Word(address), value.Pointer);

    /// <summary>Replaces the pointer and returns the one before.</summary>
    public static UnsafePointer SwapPointer(Ptr<UnsafePointer> address, UnsafePointer value) =>
        new(Interlocked.Exchange(ref Word(address), value.Pointer));

    /// <summary>Replaces the pointer if it points where <paramref name="old"/> does, and says whether it did.</summary>
    public static bool CompareAndSwapPointer(Ptr<UnsafePointer> address, UnsafePointer old, UnsafePointer value)
    {
        ref var word = ref Word(address);
        while (true)
        {
            var found = Volatile.Read(ref word);
            if (new UnsafePointer(found) != old) return false;
            if (ReferenceEquals(Interlocked.CompareExchange(ref word, value.Pointer, found), found)) return true;
        }
    }

    // An UnsafePointer is one object reference and nothing else.
    private static ref IPtr? Word(Ptr<UnsafePointer> address) => ref Unsafe.As<UnsafePointer, IPtr?>(ref address.Value);
}
