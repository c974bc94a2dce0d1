// A slice of an array that lies in some object other than a C# array, as .NET's Memory.

using System.Buffers;
using System.Runtime.InteropServices;

namespace GoRuntime;

/// <summary>Gives out the elements of a slice as <see cref="Memory{T}"/>.</summary>
internal sealed class SliceMemory<T>(Slice<T> slice) : MemoryManager<T>
{
    /// <inheritdoc/>
    public override Span<T> GetSpan() => slice.Span;

    /// <inheritdoc/>
    public override unsafe MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)slice.Length, nameof(elementIndex));
        // Only an object without references can be pinned; .NET says so for others.
        var handle = GCHandle.Alloc(slice._owner, GCHandleType.Pinned);
        fixed (byte* first = &ObjectData.Of(in slice._owner))
        {
            return new MemoryHandle(first + slice._start + (nint)elementIndex * System.Runtime.CompilerServices.Unsafe.SizeOf<T>(), handle);
        }
    }

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
