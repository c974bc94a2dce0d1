// Go's copy of a value, for values whose C# copy would share something: arrays, and structs that hold arrays.

namespace GoRuntime;

/// <summary>A value type whose Go copy is more than its C# copy: structs that hold arrays are generated with it.</summary>
public interface ICopyable<T>
{
    /// <summary>A copy that shares no array elements with this value.</summary>
    T Copy();
}

/// <summary>A variable that is assigned part by part, so that slices of the arrays in it, and pointers into it, see the new
/// elements.</summary>
public interface IAssignable<T>
{
    /// <summary>Go's assignment of a value to this variable.</summary>
    void Assign(in T other);
}

/// <summary>Copies values of <typeparamref name="T"/> as Go does.</summary>
public static class GoCopy<T>
{
    private static readonly Copier? Deep = MakeCopier();

    /// <summary>Whether <see cref="Copy"/> does more than a C# assignment.</summary>
    public static bool IsDeep { get; } = Deep is not null;

    /// <summary>Go's copy of the value.</summary>
    public static T Copy(T value) => Deep is null ? value : Deep.Copy(value);

    /// <summary>Copies each element of the span in place, after a block copy.</summary>
    internal static void Separate(Span<T> span)
    {
        foreach (ref var item in span)
        {
            item = Deep!.Copy(item);
        }
    }

    /// <summary>Assigns each element of a span to the one of another, which shares nothing with it.</summary>
    internal static void AssignEach(ReadOnlySpan<T> from, Span<T> to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            Deep!.Assign(ref to[i], from[i]);
        }
    }

    private static Copier? MakeCopier()
    {
        if (!typeof(T).IsValueType)
        {
            return null;
        }
        if (typeof(ICopyable<T>).IsAssignableFrom(typeof(T)))
        {
            var copier = typeof(IAssignable<T>).IsAssignableFrom(typeof(T)) ? typeof(GoAssigner<>) : typeof(GoCopier<>);
            return (Copier)Activator.CreateInstance(copier.MakeGenericType(typeof(T)))!;
        }
        if (default(T) is IGoArray && typeof(T).GetGenericArguments() is [var element])
        {
            var copier = (Copier)Activator.CreateInstance(typeof(ArrayCopier<,>).MakeGenericType(element, typeof(T)))!;
            return copier.IsNeeded ? copier : null;
        }
        return null;
    }

    internal abstract class Copier
    {
        internal virtual bool IsNeeded => true;

        internal abstract T Copy(T value);

        internal virtual void Assign(ref T target, T value) => target = Copy(value);
    }
}

internal sealed class GoAssigner<T> : GoCopy<T>.Copier where T : ICopyable<T>, IAssignable<T>
{
    internal override T Copy(T value) => value.Copy();

    internal override void Assign(ref T target, T value) => target.Assign(in value);
}

internal sealed class GoCopier<T> : GoCopy<T>.Copier where T : ICopyable<T>
{
    internal override T Copy(T value) => value.Copy();
}

// An array is copied by element where its elements are more than their C# copies.
internal sealed class ArrayCopier<T, TArray> : GoCopy<TArray>.Copier where TArray : struct, IArray<T>
{
    internal override bool IsNeeded => GoCopy<T>.IsDeep;

    internal override TArray Copy(TArray value)
    {
        GoCopy<T>.Separate(value.Span);
        return value;
    }
}
