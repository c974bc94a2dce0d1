// Package container/ring: circular lists. A nil ring is empty, so Len and Do are extension methods.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>container/ring</c>. Go: container/ring/ring.go</summary>
public static partial class ring
{
    /// <summary>A ring of n elements; nil for n ≤ 0.</summary>
    public static Ring? New(long n)
    {
        if (n <= 0)
            return null;
        var first = new Ring();
        for (; n > 1; n--)
            first.Link(new Ring());
        return first;
    }

    /// <summary>An element of a circular list, and by that the list.</summary>
    [GoType("*ring.Ring", Path = "container/ring")]
    public sealed class Ring
    {
        private Ring _next;
        private Ring _previous;

        /// <summary>What is stored.</summary>
        public object? Value;

        public Ring() => _next = _previous = this;

        /// <summary>The next element.</summary>
        public Ring Next() => _next;

        /// <summary>The element before.</summary>
        public Ring Prev() => _previous;

        /// <summary>The element n steps forward, backward for n &lt; 0.</summary>
        public Ring Move(long n)
        {
            var r = this;
            for (; n < 0; n++)
                r = r._previous;
            for (; n > 0; n--)
                r = r._next;
            return r;
        }

        /// <summary>
        /// Puts s behind this element and returns what was behind it. If s is in the same ring, the elements between are cut out.
        /// </summary>
        public Ring Link(Ring? s)
        {
            var after = _next;
            if (s is not null)
            {
                var last = s._previous;
                _next = s;
                s._previous = this;
                after._previous = last;
                last._next = after;
            }
            return after;
        }

        /// <summary>Cuts out n elements behind this one and returns them; nil for n ≤ 0.</summary>
        public Ring? Unlink(long n) => n <= 0 ? null : Link(Move(n + 1));
    }
}

/// <summary>The methods of rings that a nil ring has too.</summary>
public static class RingExtensions
{
    /// <summary>Number of elements; 0 for nil.</summary>
    public static long Len(this ring.Ring? r)
    {
        if (r is null)
            return 0;
        var n = 1L;
        for (var p = r.Next(); p != r; p = p.Next())
            n++;
        return n;
    }

    /// <summary>Calls f for every value, from this element on; nothing for nil.</summary>
    public static void Do(this ring.Ring? r, Action<object?> f)
    {
        if (r is null)
            return;
        f(r.Value);
        for (var p = r.Next(); p != r; p = p.Next())
            f(p.Value);
    }
}
