// Package slices: iterators over slices and slices from iterators. An iterator is a function that yields until told to stop.
using System.Runtime.CompilerServices;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class slices
{
    /// <summary>The indices and elements. Go: slices/iter.go</summary>
    public static Action<Func<long, E, bool>> All<E>(Slice<E> s) => yield =>
    {
        for (var i = 0L; i < s.Length; i++)
        {
            if (!yield(i, s[i]))
                return;
        }
    };

    /// <summary>The indices and elements from the last to the first.</summary>
    public static Action<Func<long, E, bool>> Backward<E>(Slice<E> s) => yield =>
    {
        for (var i = s.Length - 1; i >= 0; i--)
        {
            if (!yield(i, s[i]))
                return;
        }
    };

    /// <summary>The elements.</summary>
    public static Action<Func<E, bool>> Values<E>(Slice<E> s) => yield =>
    {
        for (var i = 0L; i < s.Length; i++)
        {
            if (!yield(s[i]))
                return;
        }
    };

    /// <summary>s with the values of seq appended.</summary>
    public static Slice<E> AppendSeq<E>(Slice<E> s, Action<Func<E, bool>> seq)
    {
        seq(value =>
        {
            s = append(s, value);
            return true;
        });
        return s;
    }

    /// <summary>The values of seq; nil if there are none.</summary>
    public static Slice<E> Collect<E>(Action<Func<E, bool>> seq) => AppendSeq(default, seq);

    /// <inheritdoc cref="AppendSeq{E}(Slice{E}, Action{Func{E, bool}})"/>
    [OverloadResolutionPriority(-1)]
    public static Slice<E> AppendSeq<E>(Slice<E> s, Action<Func<E, GoTask<bool>>> seq) => AppendSeq(s, Iterators.Plain(seq));

    /// <inheritdoc cref="Collect{E}(Action{Func{E, bool}})"/>
    [OverloadResolutionPriority(-1)]
    public static Slice<E> Collect<E>(Action<Func<E, GoTask<bool>>> seq) => Collect(Iterators.Plain(seq));

    /// <inheritdoc cref="Sorted{E}(Action{Func{E, bool}})"/>
    [OverloadResolutionPriority(-1)]
    public static Slice<E> Sorted<E>(Action<Func<E, GoTask<bool>>> seq) => Sorted(Iterators.Plain(seq));

    /// <inheritdoc cref="SortedFunc{E}(Action{Func{E, bool}}, Func{E, E, long})"/>
    [OverloadResolutionPriority(-1)]
    public static Slice<E> SortedFunc<E>(Action<Func<E, GoTask<bool>>> seq, Func<E, E, long> cmp) => SortedFunc(Iterators.Plain(seq), cmp);

    /// <inheritdoc cref="SortedStableFunc{E}(Action{Func{E, bool}}, Func{E, E, long})"/>
    [OverloadResolutionPriority(-1)]
    public static Slice<E> SortedStableFunc<E>(Action<Func<E, GoTask<bool>>> seq, Func<E, E, long> cmp) =>
        SortedStableFunc(Iterators.Plain(seq), cmp);

    /// <summary>The values of seq, sorted.</summary>
    public static Slice<E> Sorted<E>(Action<Func<E, bool>> seq)
    {
        var s = Collect(seq);
        Sort(s);
        return s;
    }

    /// <summary>The values of seq, sorted by cmp.</summary>
    public static Slice<E> SortedFunc<E>(Action<Func<E, bool>> seq, Func<E, E, long> cmp)
    {
        var s = Collect(seq);
        SortFunc(s, cmp);
        return s;
    }

    /// <summary>The values of seq, sorted stably by cmp.</summary>
    public static Slice<E> SortedStableFunc<E>(Action<Func<E, bool>> seq, Func<E, E, long> cmp)
    {
        var s = Collect(seq);
        SortStableFunc(s, cmp);
        return s;
    }

    /// <summary>Parts of n elements, the last of fewer; panics <c>cannot be less than 1</c>.</summary>
    public static Action<Func<Slice<E>, bool>> Chunk<E>(Slice<E> s, long n)
    {
        if (n < 1)
            throw Panics.Text("cannot be less than 1");
        return yield =>
        {
            for (var i = 0L; i < s.Length; i += n)
            {
                var end = i + Math.Min(n, s.Length - i);
                if (!yield(s.Slice(i, end, end)))
                    return;
            }
        };
    }
}
