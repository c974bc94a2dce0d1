// Package slices: inserting, deleting, copying. Capacities of results are those that Go's append gives.
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class slices
{
    /// <summary>s with v inserted at i; panics <c>slice bounds out of range [5:3]</c>.</summary>
    public static Slice<E> Insert<E>(Slice<E> s, long i, params ReadOnlySpan<E> v)
    {
        var tail = s.Slice(i);
        if (v.IsEmpty)
            return s;
        if (tail.Length == 0)
            return append(s, v);
        return Splice(s, i, i, v);
    }

    /// <summary>s with the elements of v inserted at i.</summary>
    public static Slice<E> Insert<E>(Slice<E> s, long i, Slice<E> v) => Insert(s, i, (ReadOnlySpan<E>)v.Span);

    /// <summary>s without s[i:j]; what becomes free at the end is set to zero. Panics if s[i:j] is no part of s.</summary>
    public static Slice<E> Delete<E>(Slice<E> s, long i, long j)
    {
        _ = s.Slice(i, j, s.Length);
        return i == j ? s : Splice(s, i, j, []);
    }

    /// <summary>s without the elements that del holds for; what becomes free at the end is set to zero.</summary>
    public static Slice<E> DeleteFunc<E>(Slice<E> s, Func<E, bool> del)
    {
        var kept = IndexFunc(s, del);
        if (kept < 0)
            return s;
        for (var i = kept + 1; i < s.Length; i++)
        {
            var value = s[i];
            if (!del(value))
                s[kept++] = value;
        }
        return Shortened(s, kept);
    }

    /// <summary>s with s[i:j] replaced by v; panics if s[i:j] is no part of s.</summary>
    public static Slice<E> Replace<E>(Slice<E> s, long i, long j, params ReadOnlySpan<E> v)
    {
        _ = s.Slice(i, j);
        if (i == j)
            return Insert(s, i, v);
        if (j < s.Length)
            return Splice(s, i, j, v);
        var result = append(s.Slice(0, i), v);
        if (result.Length < s.Length)
            s.Slice(result.Length).Span.Clear();
        return result;
    }

    /// <summary>s with s[i:j] replaced by the elements of v.</summary>
    public static Slice<E> Replace<E>(Slice<E> s, long i, long j, Slice<E> v) => Replace(s, i, j, (ReadOnlySpan<E>)v.Span);

    /// <summary>A copy of the elements; nil stays nil.</summary>
    public static Slice<E> Clone<E>(Slice<E> s) => s.IsNil ? s : appendSlice(new Slice<E>(0), s);

    /// <summary>s with only the first of each run of equal elements; what becomes free at the end is set to zero.</summary>
    public static Slice<E> Compact<E>(Slice<E> s) => CompactFunc(s, GoEquality<E>.Equals);

    /// <summary>As Compact, by eq, which is called with an element and the one before it.</summary>
    public static Slice<E> CompactFunc<E>(Slice<E> s, Func<E, E, bool> eq)
    {
        for (var first = 1L; first < s.Length; first++)
        {
            if (!eq(s[first], s[first - 1]))
                continue;
            // The comparison is with the original neighbour, which the elements moved so far have not overwritten.
            var kept = first;
            for (var i = first + 1; i < s.Length; i++)
            {
                if (!eq(s[i], s[i - 1]))
                    s[kept++] = s[i];
            }
            return Shortened(s, kept);
        }
        return s;
    }

    /// <summary>s with room for n more elements; panics <c>cannot be negative</c>.</summary>
    public static Slice<E> Grow<E>(Slice<E> s, long n)
    {
        if (n < 0)
            throw Panics.Text("cannot be negative");
        n -= s.Capacity - s.Length;
        return n > 0 ? s.Slice(0, s.Capacity).Grow(s.Capacity + n).Slice(0, s.Length) : s;
    }

    /// <summary>s with its capacity cut to its length.</summary>
    public static Slice<E> Clip<E>(Slice<E> s) => s.Slice(0, s.Length, s.Length);

    /// <summary>Reverses the elements in place.</summary>
    public static void Reverse<E>(Slice<E> s) => s.Span.Reverse();

    /// <summary>A new slice of all elements of the slices.</summary>
    public static Slice<E> Concat<E>(params ReadOnlySpan<Slice<E>> slices)
    {
        var length = 0L;
        foreach (var s in slices)
            length += s.Length;
        var result = Grow(default(Slice<E>), length);
        foreach (var s in slices)
            result = appendSlice(result, s);
        return result;
    }

    /// <summary>A new slice of all elements of the slices.</summary>
    public static Slice<E> Concat<E>(Slice<Slice<E>> slices) => Concat((ReadOnlySpan<Slice<E>>)slices.Span);

    /// <summary>A new slice of x count times; panics <c>cannot be negative</c>, <c>the result of (len(x) * count) overflows</c>.</summary>
    public static Slice<E> Repeat<E>(Slice<E> x, long count)
    {
        if (count < 0)
            throw Panics.Text("cannot be negative");
        if (Math.BigMul((ulong)x.Length, (ulong)count, out var length) != 0 || length > long.MaxValue)
            throw Panics.Text("the result of (len(x) * count) overflows");
        var result = new Slice<E>((long)length);
        for (var i = 0L; i < result.Length; i += x.Length)
            copy(result.Slice(i), x);
        return result;
    }

    // s with s[i:j], which does not reach the end, replaced by v.
    private static Slice<E> Splice<E>(Slice<E> s, long i, long j, ReadOnlySpan<E> v)
    {
        var length = s.Length - (j - i) + v.Length;
        var end = i + v.Length;
        Slice<E> result;
        if (length > s.Capacity)
        {
            result = s.Slice(0, i).Grow(length);
            s.Span[(int)j..].CopyTo(result.Span[(int)end..]);
        }
        else
        {
            // v may be a part of s, which is about to move.
            if (v.Overlaps(s.Slice(0, s.Capacity).Span))
                v = v.ToArray();
            result = s.Slice(0, length);
            s.Span[(int)j..].CopyTo(result.Span[(int)end..]);
            if (length < s.Length)
                s.Slice(length).Span.Clear();
        }
        var target = result.Span[(int)i..(int)end];
        v.CopyTo(target);
        if (GoCopy<E>.IsDeep)
            GoCopy<E>.Separate(target);
        return result;
    }

    private static Slice<E> Shortened<E>(Slice<E> s, long length)
    {
        s.Slice(length).Span.Clear();
        return s.Slice(0, length);
    }
}
