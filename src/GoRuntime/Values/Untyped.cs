// Slices, arrays and maps seen without their C# type arguments, for code that walks values of any type: fmt, sorting by
// reflection, printing.

namespace GoRuntime;

/// <summary>What every slice can do whatever its element type.</summary>
public interface IGoSlice
{
    /// <summary>The number of elements.</summary>
    long Length { get; }

    /// <summary>The capacity.</summary>
    long Capacity { get; }

    /// <summary>Whether the slice is nil.</summary>
    bool IsNil { get; }

    /// <summary>A number that looks like the address of the first element.</summary>
    ulong Address { get; }

    /// <summary>The element, boxed in its C# type; panics as indexing does.</summary>
    object? Get(long index);
}

/// <summary>What every array can do whatever its type.</summary>
public interface IGoArray
{
    /// <summary>The number of elements.</summary>
    long Length { get; }

    /// <summary>The element, boxed in its C# type; panics as indexing does.</summary>
    object? Get(long index);
}

/// <summary>What every map can do whatever its types.</summary>
public interface IGoMap
{
    /// <summary>The number of entries.</summary>
    long Length { get; }

    /// <summary>Whether the map is nil.</summary>
    bool IsNil { get; }

    /// <summary>The object that the map refers to, null for nil.</summary>
    object? Identity { get; }

    /// <summary>The entries, boxed in their C# types.</summary>
    IEnumerable<(object? Key, object? Value)> Entries();
}
