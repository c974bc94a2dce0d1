// Places inside objects. A place that a pointer or slice refers to is an object and the number of bytes from where the object begins,
// which holds for a C# array as for a box or any other class: the collector may move the object, not what is in it.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Finds places in objects by their distance, in bytes, from where the object begins: from the word that says its type.</summary>
internal static class ObjectData
{
    /// <summary>Where the elements of a C# array begin: its type and its length come first, each in the room of a pointer.</summary>
    internal static nint OfArray => 2 * nint.Size;

    /// <summary>Where the data of an object that is no array begin.</summary>
    internal static nint OfVariable => nint.Size;

    /// <summary>
    /// Where an object begins, told from the variable that refers to it; a null reference for null. The variable is read as a managed
    /// reference, so that nothing asks the object whether it is there: that would touch its first bytes, which lie on another line of the
    /// cache than an element far behind, and keep the address from being computed once before a loop.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref byte Of(scoped ref readonly object? variable) =>
        ref Unsafe.As<object?, Reference>(ref Unsafe.AsRef(in variable)).Beginning;

    /// <summary>The place in the object that a variable refers to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref T Place<T>(scoped ref readonly object? variable, nint start) =>
        ref Unsafe.As<byte, T>(ref Unsafe.AddByteOffset(ref Of(in variable), start));

    /// <summary>The word that an object begins with, which is the same for all objects of a type and for no others.</summary>
    // Asked of the object, not of a variable as above: it is in a register, which a reference to it would cost.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint TypeOf(object o) =>
        Unsafe.ReadUnaligned<nint>(ref Unsafe.SubtractByteOffset(ref Unsafe.As<Layout>(o).First, (nuint)nint.Size));

    /// <summary>Where an element of a C# array lies.</summary>
    internal static nint OfElement<T>(int index) => OfArray + (nint)index * Unsafe.SizeOf<T>();

    /// <summary>The index of the element of a C# array that lies there.</summary>
    internal static int IndexOf<T>(nint start) => (int)((start - OfArray) / Unsafe.SizeOf<T>());

    /// <summary>Where a place in the object lies.</summary>
    internal static nint Start<T>(object o, ref T place) => Unsafe.ByteOffset(ref Of(in o!), ref Unsafe.As<T, byte>(ref place));

#pragma warning disable CS9265 // Nothing assigns the field: a variable is read as one.
    // A reference to an object as the collector also knows it: one to a place in an object, here to where the object begins.
    private ref struct Reference
    {
        internal ref byte Beginning;
    }
#pragma warning restore CS9265

    // What every object has behind its type, as far as its start is concerned.
    private sealed class Layout
    {
        internal byte First;
    }
}
