// Package unsafe, as far as .NET's memory allows it: the data of strings and slices, and numbers read as other numbers.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>The functions of Go's package unsafe that need to know how values are held. Go: unsafe/unsafe.go</summary>
public static class UnsafeMemory
{
    /// <summary><c>unsafe.SliceData(s)</c>: a pointer to the first element, nil for a nil slice.</summary>
    public static Ptr<T>? SliceData<T>(Slice<T> s) =>
        s.IsNil ? null : s.Capacity == 0 ? new Ptr<T>() : Ptr.Element(s.Slice(0, 1), 0);

    /// <summary>
    /// <c>unsafe.Slice(p, length)</c> of a pointer to an element of a slice or array; panics <c>unsafe.Slice: len out of range</c>,
    /// <c>unsafe.Slice: ptr is nil and len is not zero</c>.
    /// </summary>
    public static Slice<T> Slice<T>(Ptr<T>? p, long length)
    {
        if (length < 0)
        {
            throw new GoPanic(new RuntimeError("unsafe.Slice: len out of range"));
        }

        if (p is null)
        {
            return length == 0 ? default : throw new GoPanic(new RuntimeError("unsafe.Slice: ptr is nil and len is not zero"));
        }

        if (length == 0)
        {
            return new Slice<T>(0);
        }

        var (owner, start) = Elements(p, length, "unsafe.Slice");
        return new Slice<T>(owner, start, (int)length, (int)length);
    }

    /// <summary><c>unsafe.StringData(s)</c>: a pointer to the first byte; the string's bytes must not be changed by it.</summary>
    public static Ptr<byte>? StringData(GoString s) => s.IsEmpty ? null : s.FirstByte();

    /// <summary>
    /// <c>unsafe.String(p, length)</c> of a pointer to a byte of a slice, array or string, whose memory the string shares; panics
    /// <c>unsafe.String: len out of range</c>, <c>unsafe.String: ptr is nil and len is not zero</c>.
    /// </summary>
    public static GoString String(Ptr<byte>? p, long length)
    {
        if (length < 0)
        {
            throw new GoPanic(new RuntimeError("unsafe.String: len out of range"));
        }

        if (p is null && length != 0)
        {
            throw new GoPanic(new RuntimeError("unsafe.String: ptr is nil and len is not zero"));
        }

        if (length == 0)
        {
            return default;
        }

        var (owner, start) = Elements(p!, length, "unsafe.String");
        if (owner is byte[] bytes)
        {
            return GoString.Sharing(bytes, ObjectData.IndexOf<byte>(start), (int)length);
        }

        FatalError.Throw("unsafe.String: a string cannot share the bytes of an array");
        return default;
    }

    internal static Ptr<TTarget>? Cast<TSource, TTarget>(Ptr<TSource> source)
    {
        if (source is Ptr<TTarget> same)
        {
            return same;
        }

        if (typeof(TSource) == typeof(Slice<byte>) && typeof(TTarget) == typeof(GoString))
        {
            var bytes = (Slice<byte>)(object)source.Value!;
            return (Ptr<TTarget>)(object)new Ptr<GoString>(String(SliceData(bytes), bytes.Length));
        }

        var isPlain = !RuntimeHelpers.IsReferenceOrContainsReferences<TSource>()
            && !RuntimeHelpers.IsReferenceOrContainsReferences<TTarget>();
        if (!isPlain || Unsafe.SizeOf<TTarget>() > Unsafe.SizeOf<TSource>())
        {
            FatalError.Throw($"unsafe.Pointer: a {GoType.For<TSource>()} is not held as a {GoType.For<TTarget>()} can be");
        }

        return new CastPtr<TSource, TTarget>(source);
    }

    internal static IPtr Add<T>(Ptr<T> p, long bytes)
    {
        var size = GoLayout<T>.Size;
        if (size > 0 && size == Unsafe.SizeOf<T>() && bytes % size == 0 && Run(p) is var (owner, start, index, count))
        {
            var there = index + bytes / size;
            if (there >= 0 && there < count)
            {
                return Ptr.At<T>(owner, start + (nint)bytes);
            }
        }

        FatalError.Throw($"unsafe.Add: no {GoType.For<T>()} is known to lie there");
        return p;
    }

    private static (object Owner, nint Start) Elements<T>(Ptr<T> p, long length, string function)
    {
        if (Run(p) is var (owner, start, index, count) && length <= count - index)
        {
            return (owner, start);
        }

        FatalError.Throw($"{function}: the memory behind a variable that is no element of a slice or array is not known");
        return default;
    }

    // The elements that the variable is one of, where they are known: those of a C# array, or of a variable that is an array.
    private static (object Owner, nint Start, long Index, long Count)? Run<T>(Ptr<T> p)
    {
        var (owner, start) = ((IPtr)p).Identity;
        return owner switch
        {
            T[] array when start >= ObjectData.OfArray => (array, start, ObjectData.IndexOf<T>(start), array.Length),
            IPtr variable when variable.Load() is IArray<T> elements
                && start - ObjectData.OfVariable < elements.Length * Unsafe.SizeOf<T>() =>
                (owner, start, (start - ObjectData.OfVariable) / Unsafe.SizeOf<T>(), elements.Length),
            _ => null,
        };
    }

    private sealed class CastPtr<TSource, TTarget>(Ptr<TSource> source) : Ptr<TTarget>
    {
        private protected override ref TTarget Location() => ref Unsafe.As<TSource, TTarget>(ref source.Value);

        private protected override (object Root, nint Offset) Identity() => ((IPtr)source).Identity;
    }
}
