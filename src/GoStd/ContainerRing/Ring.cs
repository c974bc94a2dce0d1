// Package container/ring: circular lists. A nil ring is empty, and an element knows its neighbours by their addresses, so the methods are
// those of pointers.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>container/ring</c>. Go: container/ring/ring.go</summary>
public static partial class ring
{
    /// <summary>A ring of n elements; nil for n ≤ 0.</summary>
    public static Ptr<Ring>? New(long n)
    {
        if (n <= 0)
            return null;
        var first = new Ptr<Ring>();
        var last = first;
        for (; n > 1; n--)
        {
            var next = new Ptr<Ring>(new Ring { prev = last });
            last.Value.next = next;
            last = next;
        }
        last.Value.next = first;
        first.Value.prev = last;
        return first;
    }

    /// <summary>
    /// An element of a circular list, and by that the list; the zero value is a ring of one. Its methods are in
    /// <see cref="RingExtensions"/>.
    /// </summary>
    [GoType("ring.Ring", Path = "container/ring")]
    public struct Ring : IEquatable<Ring>
    {
        internal Ptr<Ring>? next;
        internal Ptr<Ring>? prev;

        /// <summary>What is stored.</summary>
        public object? Value;

        /// <inheritdoc/>
        public readonly bool Equals(Ring other) => next == other.next && prev == other.prev && Builtins.equal(Value, other.Value);

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Ring other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(next, prev, GoEquality<object?>.Hash(Value));
    }
}

/// <summary>The methods of rings; a nil ring is empty.</summary>
public static class RingExtensions
{
    /// <summary>The next element.</summary>
    public static Ptr<ring.Ring> Next(this Ptr<ring.Ring> r) => r.Value.next ?? Init(r);

    /// <summary>The element before.</summary>
    public static Ptr<ring.Ring> Prev(this Ptr<ring.Ring> r)
    {
        ref var self = ref r.Value;
        return self.next is null ? Init(r) : self.prev!;
    }

    /// <summary>The element n steps forward, backward for n &lt; 0.</summary>
    public static Ptr<ring.Ring> Move(this Ptr<ring.Ring> r, long n)
    {
        if (r.Value.next is null)
            return Init(r);
        for (; n < 0; n++)
            r = r.Value.prev!;
        for (; n > 0; n--)
            r = r.Value.next!;
        return r;
    }

    /// <summary>
    /// Puts s behind this element and returns what was behind it. If s is in the same ring, the elements between are cut out.
    /// </summary>
    public static Ptr<ring.Ring> Link(this Ptr<ring.Ring> r, Ptr<ring.Ring>? s)
    {
        var after = r.Next();
        if (s is not null)
        {
            var last = s.Prev();
            r.Value.next = s;
            s.Value.prev = r;
            after.Value.prev = last;
            last.Value.next = after;
        }
        return after;
    }

    /// <summary>Cuts out n elements behind this one and returns them; nil for n ≤ 0.</summary>
    public static Ptr<ring.Ring>? Unlink(this Ptr<ring.Ring> r, long n) => n <= 0 ? null : r.Link(r.Move(n + 1));

    /// <summary>Number of elements; 0 for nil.</summary>
    public static long Len(this Ptr<ring.Ring>? r)
    {
        if (r is null)
            return 0;
        var n = 1L;
        for (var p = r.Next(); p != r; p = p.Value.next!)
            n++;
        return n;
    }

    /// <summary>Calls f for every value, from this element on; nothing for nil.</summary>
    public static void Do(this Ptr<ring.Ring>? r, Action<object?> f)
    {
        if (r is null)
            return;
        f(r.Value.Value);
        for (var p = r.Next(); p != r; p = p.Value.next!)
            f(p.Value.Value);
    }

    private static Ptr<ring.Ring> Init(Ptr<ring.Ring> r)
    {
        ref var self = ref r.Value;
        return self.next = self.prev = r;
    }
}
