// Go's copy of a value, for values whose C# copy would share something: arrays, and structs that hold arrays.

namespace GoRuntime;

/// <summary>A value type whose Go copy is more than its C# copy: structs that hold arrays are generated with it.</summary>
public interface ICopyable<T>
{
    /// <summary>A copy that shares no array elements with this value.</summary>
    T Copy();
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

    private static Copier? MakeCopier() => typeof(T).IsValueType && typeof(ICopyable<T>).IsAssignableFrom(typeof(T))
        ? (Copier)Activator.CreateInstance(typeof(GoCopier<>).MakeGenericType(typeof(T)))!
        : null;

    internal abstract class Copier
    {
        internal abstract T Copy(T value);
    }
}

internal sealed class GoCopier<T> : GoCopy<T>.Copier where T : ICopyable<T>
{
    internal override T Copy(T value) => value.Copy();
}
