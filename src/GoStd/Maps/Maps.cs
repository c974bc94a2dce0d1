// Package maps. Iterators run over the map in its random order.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>maps</c>. Go: maps/maps.go, maps/iter.go</summary>
public static partial class maps
{
    /// <summary>Whether both have the same keys with equal values.</summary>
    public static bool Equal<K, V>(Map<K, V> m1, Map<K, V> m2) => EqualFunc(m1, m2, GoEquality<V>.Equals);

    /// <summary>Whether both have the same keys with values that eq holds for.</summary>
    public static bool EqualFunc<K, V1, V2>(Map<K, V1> m1, Map<K, V2> m2, Func<V1, V2, bool> eq)
    {
        if (m1.Length != m2.Length)
            return false;
        foreach (var (key, value) in m1)
        {
            if (!m2.TryGet(key, out var other) || !eq(value, other!))
                return false;
        }
        return true;
    }

    /// <summary>A copy; nil stays nil.</summary>
    public static Map<K, V> Clone<K, V>(Map<K, V> m)
    {
        if (m.IsNil)
            return m;
        var result = new Map<K, V>(m.Length);
        Copy(result, m);
        return result;
    }

    /// <summary>Sets all of src's entries in dst.</summary>
    public static void Copy<K, V>(Map<K, V> dst, Map<K, V> src)
    {
        foreach (var (key, value) in src)
            dst.Set(key, GoCopy<V>.Copy(value));
    }

    /// <summary>Deletes the entries that del holds for.</summary>
    public static void DeleteFunc<K, V>(Map<K, V> m, Func<K, V, bool> del)
    {
        foreach (var (key, value) in m)
        {
            if (del(key, value))
                m.Delete(key);
        }
    }

    /// <summary>The keys and values.</summary>
    public static Action<Func<K, V, bool>> All<K, V>(Map<K, V> m) => yield =>
    {
        foreach (var (key, value) in m)
        {
            if (!yield(key, value))
                return;
        }
    };

    /// <summary>The keys.</summary>
    public static Action<Func<K, bool>> Keys<K, V>(Map<K, V> m) => yield =>
    {
        foreach (var (key, _) in m)
        {
            if (!yield(key))
                return;
        }
    };

    /// <summary>The values.</summary>
    public static Action<Func<V, bool>> Values<K, V>(Map<K, V> m) => yield =>
    {
        foreach (var (_, value) in m)
        {
            if (!yield(value))
                return;
        }
    };

    /// <summary>Sets the entries of seq in m.</summary>
    public static void Insert<K, V>(Map<K, V> m, Action<Func<K, V, bool>> seq) => seq((key, value) =>
    {
        m.Set(key, value);
        return true;
    });

    /// <summary>A new map of the entries of seq.</summary>
    public static Map<K, V> Collect<K, V>(Action<Func<K, V, bool>> seq)
    {
        var result = new Map<K, V>();
        Insert(result, seq);
        return result;
    }

    /// <inheritdoc cref="Insert{K, V}(Map{K, V}, Action{Func{K, V, bool}})"/>
    [OverloadResolutionPriority(-1)]
    public static void Insert<K, V>(Map<K, V> m, Action<Func<K, V, GoTask<bool>>> seq) => Insert(m, Iterators.Plain(seq));

    /// <inheritdoc cref="Collect{K, V}(Action{Func{K, V, bool}})"/>
    [OverloadResolutionPriority(-1)]
    public static Map<K, V> Collect<K, V>(Action<Func<K, V, GoTask<bool>>> seq) => Collect(Iterators.Plain(seq));
}
