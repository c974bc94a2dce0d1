// sync/atomic's functions on unsafe.Pointer: over Ptr and over ref.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

public static partial class atomic
{
    /// <summary>The current pointer.</summary>
    public static UnsafePointer LoadPointer(ref UnsafePointer address) => new(Volatile.Read(ref Word(ref address)));

    /// <inheritdoc cref="LoadPointer(ref UnsafePointer)"/>
    public static UnsafePointer LoadPointer(Ptr<UnsafePointer> address) => LoadPointer(ref address.Value);

    /// <summary>Replaces the pointer.</summary>
    public static void StorePointer(ref UnsafePointer address, UnsafePointer value) =>
        Interlocked.Exchange(ref Word(ref address), value.Pointer);

    /// <inheritdoc cref="StorePointer(ref UnsafePointer, UnsafePointer)"/>
    public static void StorePointer(Ptr<UnsafePointer> address, UnsafePointer value) => StorePointer(ref address.Value, value);

    /// <summary>Replaces the pointer and returns the one before.</summary>
    public static UnsafePointer SwapPointer(ref UnsafePointer address, UnsafePointer value) =>
        new(Interlocked.Exchange(ref Word(ref address), value.Pointer));

    /// <inheritdoc cref="SwapPointer(ref UnsafePointer, UnsafePointer)"/>
    public static UnsafePointer SwapPointer(Ptr<UnsafePointer> address, UnsafePointer value) => SwapPointer(ref address.Value, value);

    /// <summary>Replaces the pointer if it points where <paramref name="old"/> does, and says whether it did.</summary>
    public static bool CompareAndSwapPointer(ref UnsafePointer address, UnsafePointer old, UnsafePointer value)
    {
        ref var word = ref Word(ref address);
        while (true)
        {
            var found = Volatile.Read(ref word);
            if (new UnsafePointer(found) != old) return false;
            if (ReferenceEquals(Interlocked.CompareExchange(ref word, value.Pointer, found), found)) return true;
        }
    }

    /// <inheritdoc cref="CompareAndSwapPointer(ref UnsafePointer, UnsafePointer, UnsafePointer)"/>
    public static bool CompareAndSwapPointer(Ptr<UnsafePointer> address, UnsafePointer old, UnsafePointer value) =>
        CompareAndSwapPointer(ref address.Value, old, value);

    // An UnsafePointer is one object reference and nothing else.
    private static ref IPtr? Word(ref UnsafePointer address) => ref Unsafe.As<UnsafePointer, IPtr?>(ref address);
}
