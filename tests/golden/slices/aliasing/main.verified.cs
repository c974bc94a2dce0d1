using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Slice<long> grow(Slice<long> s)
    {
        s = append(s, 100);
        s[0] = -1;
        return s;
    }

    internal static void main()
    {
        var @base = new Slice<long>([1, 2, 3, 4, 5]);
        var a = @base.Slice(1, 3);
        fmt.Println((object)a, a.Length, a.Capacity);
        a = append(a, 99);
        fmt.Println((object)@base, (object)a);
        var b = @base.Slice(1, 3, 3);
        b = append(b, 77);
        b[0] = 0;
        fmt.Println((object)@base, (object)b, @base.Slice(1, 3, 3).Capacity);
        var c = a.Slice(0, a.Capacity);
        fmt.Println((object)c);

        var full = new Slice<long>([1, 2]);
        var other = grow(full);
        fmt.Println((object)full, (object)other);
        var room = new Slice<long>(2, 10);
        other = grow(room);
        fmt.Println((object)room, (object)other, (object)room.Slice(0, 3));

        Slice<long> none = default;
        fmt.Println(none.IsNil, none.Length, none.Capacity, none.Slice(0, 0).IsNil, appendSlice(none, none).IsNil);
        var empty = new Slice<long>(0);
        fmt.Println(empty.IsNil, empty.Length);
        fmt.Println(copy(@base.Slice(1), @base), (object)@base);
        @base = new Slice<long>([1, 2, 3, 4, 5]);
        fmt.Println(copy(@base, @base.Slice(2)), (object)@base);
        @base = appendSlice(@base.Slice(0, 1), @base.Slice(3));
        fmt.Println((object)@base, @base.Length, @base.Capacity);
        clear(@base);
        fmt.Println((object)@base);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
