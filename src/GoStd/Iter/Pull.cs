// Package iter: an iterator whose values are asked for one by one. It runs in a goroutine of its own, which runs only while
// somebody waits for the next value.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>iter</c>. Go: iter/iter.go</summary>
public static partial class iter
{
    /// <summary>
    /// Functions that give the next value of an iterator, and end it. What the iterator panics with, or its Goexit, goes on in the
    /// caller of either.
    /// </summary>
    public static (Func<(V, bool)> Next, Action Stop) Pull<V>(Action<Func<V, bool>>? seq)
    {
        var value = default(V)!;
        var pulled = new PulledIterator("iter.Pull");
        pulled.Start(() => seq!(v =>
        {
            if (!pulled.BeginYield())
                return false;
            value = v;
            return pulled.EndYield();
        }));
        return (() =>
        {
            if (!pulled.Next())
                return (default!, false);
            var taken = value;
            value = default!;
            return (taken, true);
        }, pulled.Stop);
    }

    /// <inheritdoc cref="Pull{V}(Action{Func{V, bool}})"/>
    public static (Func<(K, V, bool)> Next, Action Stop) Pull2<K, V>(Action<Func<K, V, bool>>? seq)
    {
        var pair = default((K, V));
        var pulled = new PulledIterator("iter.Pull2");
        pulled.Start(() => seq!((k, v) =>
        {
            if (!pulled.BeginYield())
                return false;
            pair = (k, v);
            return pulled.EndYield();
        }));
        return (() =>
        {
            if (!pulled.Next())
                return (default!, default!, false);
            var (k, v) = pair;
            pair = default;
            return (k, v, true);
        }, pulled.Stop);
    }

    /// <inheritdoc cref="Pull{V}(Action{Func{V, bool}})"/>
    [OverloadResolutionPriority(-1)]
    public static (Func<(V, bool)> Next, Action Stop) Pull<V>(Action<Func<V, GoTask<bool>>> seq) => Pull(Iterators.Plain(seq));

    /// <inheritdoc cref="Pull{V}(Action{Func{V, bool}})"/>
    [OverloadResolutionPriority(-1)]
    public static (Func<(K, V, bool)> Next, Action Stop) Pull2<K, V>(Action<Func<K, V, GoTask<bool>>> seq) => Pull2(Iterators.Plain(seq));
}
