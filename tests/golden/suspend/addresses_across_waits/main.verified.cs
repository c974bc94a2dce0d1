// Addresses and slices of places that are found by calls that wait.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.grid")]
internal struct grid
{
    public Array3<Array2<long>> cells;
    public Slice<long> rows;
    public Struct1 own;
}

internal static partial class Program
{
    internal static async GoTask<long> wait(Chan<long> c)
    {
        Go.Run(async () => await c.SendAsync(1));
        return await c.ReceiveAsync();
    }

    internal static async GoTask<Ptr<grid>> find(Chan<long> c, Ptr<grid> g)
    {
        await wait(c);
        fmt.Println((GoString)"found");
        return g;
    }

    internal static async GoTask<Array4<Array2<int>>> result(Chan<long> c)
    {
        var list = new Ptr<Array4<Array2<int>>>();
        var result = await wait(c);
        var p = Ptr.At(list, ref list.Value[index((ulong)result % 4)]);
        p.Value = new Array2<int>(5, 6);
        var result1 = await wait(c);
        var result2 = await wait(c);
        var q = Ptr.At(list, ref list.Value[result1 + 1][result2]);
        q.Value += 7;
        var result3 = await wait(c);
        var result4 = await wait(c);
        var s = list.Value[result3].Slice(list, 0, result4);
        s[0]++;
        fmt.Println(s.Length, s.Capacity);
        return list.Value;
    }

    internal static async GoTask panics(Chan<long> c, Slice<long> list)
    {
        var frame = new DeferScope();
        try
        {
            var result = await wait(c);
            var result1 = await wait(c);
            var p = Ptr.Element(list, result + result1);
            fmt.Println(p.Value);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    internal static readonly Ptr<Array2<Array2<GoString>>> table = new();

    internal static async GoTask main()
    {
        var c = new Chan<long>(0);
        var arg = await result(c);
        fmt.Println(arg);
        var g = new Ptr<grid>(new grid { rows = new Slice<long>([1, 2]) });
        var result1 = await find(c, g);
        var result2 = await wait(c);
        var result3 = await wait(c);
        var p = Ptr.At(result1, ref result1.Value.cells[result2][result3]);
        p.Value = 3;
        var result4 = await find(c, g);
        var result5 = await wait(c);
        var r = Ptr.Element(result4.Value.rows, result5);
        r.Value *= 10;
        var result6 = await find(c, g);
        var result7 = await wait(c);
        var result8 = await wait(c);
        var w = result6.Value.own.words.Slice(result6, result7, 2 + result8);
        w[1] = 9;
        var result9 = await wait(c);
        Ptr.At(g, ref g.Value.cells[result9 + 1][0]).Value = 4;
        fmt.Println(g.Value.cells, (object)g.Value.rows, g.Value.own, w.Length, w.Capacity);
        var list = new Slice<Struct>([new Struct { a = 1, b = 2 }, new Struct { a = 3, b = 4 }]);
        var result10 = await wait(c);
        var b = Ptr.Field<Struct, long>(Ptr.Element(list, result10), static (ref Struct s) => ref s.b);
        list[1].b = 40;
        fmt.Println(b.Value);
        var result11 = await wait(c);
        var t = Ptr.At(table, ref table.Value[result11][0]);
        t.Value = "set";
        var result12 = await wait(c);
        var result13 = await wait(c);
        fmt.Println(table.Value, Ptr.At(table, ref table.Value[result12][result13 - 1]).Value);
        await panics(c, new Slice<long>([1, 2, 3]));
        await panics(c, default(Slice<long>));
        var local = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        await ((Func<GoTask>)(async () =>
        {
            var result14 = await wait(c);
            var x = Ptr.At(local, ref local.Value[result14]);
            x.Value = 20;
        }))();
        fmt.Println(local.Value);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { a int; b int }")]
internal struct Struct
{
    public long a;
    public long b;
}

[GoType("struct { words [4]uint8 }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public Array4<byte> words;

    public readonly bool Equals(Struct1 other) => this.words == other.words;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.words);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
