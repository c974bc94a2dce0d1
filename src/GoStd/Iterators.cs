// Iterators whose yield is to be awaited, for functions that give them one that never waits.
using GoRuntime;

namespace GoStd;

internal static class Iterators
{
    /// <summary>The iterator with a plain yield; it does not wait itself.</summary>
    public static Action<Func<V, bool>> Plain<V>(Action<Func<V, GoTask<bool>>> seq) => yield => seq(v => GoTask.FromResult(yield(v)));

    /// <inheritdoc cref="Plain{V}"/>
    public static Action<Func<K, V, bool>> Plain<K, V>(Action<Func<K, V, GoTask<bool>>> seq) =>
        yield => seq((k, v) => GoTask.FromResult(yield(k, v)));
}
