// Package container/heap: a binary heap over any indexed collection. The sequence of Less and Swap calls is Go's.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>container/heap</c>. Go: container/heap/heap.go</summary>
public static partial class heap
{
    /// <summary>A collection that can be a heap.</summary>
    [GoType("heap.Interface")]
    public interface Interface : sort.Interface
    {
        /// <summary>Adds x as the last element.</summary>
        void Push(object? x);

        /// <summary>Removes and returns the last element.</summary>
        object? Pop();
    }

    /// <summary>Makes h a heap.</summary>
    public static void Init(Interface h)
    {
        var n = h.Len();
        for (var i = n / 2 - 1; i >= 0; i--)
            Sink(h, i, n);
    }

    /// <summary>Adds x to the heap.</summary>
    public static void Push(Interface h, object? x)
    {
        h.Push(x);
        Rise(h, h.Len() - 1);
    }

    /// <summary>Removes and returns the least element.</summary>
    public static object? Pop(Interface h)
    {
        var last = h.Len() - 1;
        h.Swap(0, last);
        Sink(h, 0, last);
        return h.Pop();
    }

    /// <summary>Removes and returns the element at i.</summary>
    public static object? Remove(Interface h, long i)
    {
        var last = h.Len() - 1;
        if (last != i)
        {
            h.Swap(i, last);
            if (!Sink(h, i, last))
                Rise(h, i);
        }
        return h.Pop();
    }

    /// <summary>Restores the heap after the element at i has changed.</summary>
    public static void Fix(Interface h, long i)
    {
        if (!Sink(h, i, h.Len()))
            Rise(h, i);
    }

    private static void Rise(Interface h, long child)
    {
        while (true)
        {
            var parent = (child - 1) / 2;
            if (parent == child || !h.Less(child, parent))
                return;
            h.Swap(parent, child);
            child = parent;
        }
    }

    // Returns whether the element has moved.
    private static bool Sink(Interface h, long start, long n)
    {
        var parent = start;
        while (true)
        {
            var child = 2 * parent + 1;
            if (child >= n || child < 0)
                break;
            if (child + 1 < n && h.Less(child + 1, child))
                child++;
            if (!h.Less(child, parent))
                break;
            h.Swap(parent, child);
            parent = child;
        }
        return parent > start;
    }
}
