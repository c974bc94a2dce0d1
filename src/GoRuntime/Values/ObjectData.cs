// Places inside objects. A place that a pointer or slice refers to is an object and the number of bytes from the beginning of the
// object's data, which holds for a C# array as for a box or any other class: the collector may move the object, not what is in it.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Finds places in objects by their distance, in bytes, from where the object's data begin.</summary>
internal static class ObjectData
{
    /// <summary>Where the elements of a C# array begin: its length comes first, and takes the room of a pointer.</summary>
    internal static nint OfArray => nint.Size;

    /// <summary>The first byte of the object's data.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref byte Of(object o) => ref Unsafe.As<Layout>(o).First;

    /// <summary>The word before the data, which is the same for all objects of a type and for no others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint TypeOf(object o) => Unsafe.ReadUnaligned<nint>(ref Unsafe.SubtractByteOffset(ref Of(o), (nuint)nint.Size));

    /// <summary>Where an element of a C# array lies.</summary>
    internal static nint OfElement<T>(int index) => OfArray + (nint)index * Unsafe.SizeOf<T>();

    /// <summary>The index of the element of a C# array that lies there.</summary>
    internal static int IndexOf<T>(nint start) => (int)((start - OfArray) / Unsafe.SizeOf<T>());

    /// <summary>Where a place in the object lies.</summary>
    internal static nint Start<T>(object o, ref T place) => Unsafe.ByteOffset(ref Of(o), ref Unsafe.As<T, byte>(ref place));

    // What every object begins with, as far as its start is concerned.
    private sealed class Layout
    {
        internal byte First;
    }
}
