// Generic code over the types that most programs use it with: named here, it is compiled ahead of time (eng/ReadyToRun.targets), and a
// short program does not wait for it to be compiled, or run it unoptimized.

using static GoRuntime.Builtins;

namespace GoRuntime;

internal static class CommonInstances
{
    /// <summary>Never called.</summary>
    internal static void Compile()
    {
        Maps<GoString>();
        Maps<long>();
        Maps<int>();
        Slices<long>();
        Slices<byte>();
        Slices<int>();
        Slices<bool>();
        Slices<double>();
        Slices<GoString>();
        Slices<object?>();
    }

    private static void Maps<K>()
    {
        Maps<K, long>();
        Maps<K, bool>();
        Maps<K, double>();
        Maps<K, Empty>();
        Maps<K, GoString>();
        Maps<K, Slice<long>>();
        Maps<K, Slice<GoString>>();
        Maps<K, object?>();
    }

    private static void Maps<K, V>()
    {
        var map = new Map<K, V>(1);
        foreach (var (key, value) in map)
        {
            map[key] = value;
            map.Ref(key) = map[key];
            map.TryGet(key, out _);
            map.Lookup(key);
            map.Delete(key);
        }
        clear(map);
    }

    private static void Slices<T>()
    {
        var slice = new Slice<T>(1);
        foreach (var value in slice)
        {
            slice = append(slice, value);
            slice = append(slice, value, value);
            slice = append(slice, [value]);
        }
        slice = appendSlice(slice, slice.Slice(1, 2));
        copy(slice, slice.Slice(1));
        clear(slice.Slice(1, 2, 3));
    }
}
