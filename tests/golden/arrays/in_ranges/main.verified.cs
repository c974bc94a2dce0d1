using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Ranges over arrays, pointers to arrays, slices, maps and channels of arrays; their variables are copies of their own.
[GoType("main.Row")]
internal struct Row : IEquatable<Row>, ICopyable<Row>
{
    public Array<long, N2> cells;

    public readonly bool Equals(Row other) => this.cells == other.cells;

    public override readonly bool Equals(object obj) => obj is Row other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.cells);

    public static bool operator ==(Row a, Row b) => a.Equals(b);

    public static bool operator !=(Row a, Row b) => !a.Equals(b);

    public readonly Row Copy()
    {
        var copy = this;
        copy.cells = this.cells.Copy();
        return copy;
    }
}

[GoType("main.M")]
internal readonly struct M(Map<GoString, Array<long, N2>> value) : INamed<Map<GoString, Array<long, N2>>>
{
    public readonly Map<GoString, Array<long, N2>> Value = value;
    Map<GoString, Array<long, N2>> INamed<Map<GoString, Array<long, N2>>>.Value => Value;
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var a = new Ptr<Array<long, N3>>(new Array<long, N3>(1, 2, 3));
        var s = a.Value.Slice();
        var sView = s.View();
        foreach (var v in a.Value.Copy().Slice())
        {
            sView[2] = 100;
            fmt.Print(v, (GoString)" ");
        }
        fmt.Println(a.Value.Copy());
        foreach (var (i, v) in a.Value.Copy().Slice().Indexed())
        {
            a.Value[2] = i;
            fmt.Print(v, (GoString)" ");
        }
        foreach (var (i, v) in a.Value.Slice().Indexed())
        {
            a.Value[2] = 50 + i;
            fmt.Print(v, (GoString)" ");
        }
        foreach (var (i, v) in a.Value.Slice().Indexed())
        {
            a.Value[2] = 60 + i;
            fmt.Print(v, (GoString)" ");
        }
        for (long i = 0; i < 3; i++)
        {
            a.Value.Assign(new Array<long, N3>(i, i, i));
            fmt.Print(a.Value[0], (GoString)" ");
        }
        fmt.Println();
        var rows = new Slice<Row>([new Row { cells = new Array<long, N2>(1, 2) }, new Row { cells = new Array<long, N2>(3, 4) }]);
        var rowsView = rows.View();
        foreach (var rItem in rows)
        {
            var r = rItem.Copy();
            rowsView[0].cells[0] = 50;
            r.cells[1] = -1;
            fmt.Print(r.cells.Copy(), (GoString)" ");
        }
        fmt.Println((object)rows);
        var grid = new Slice<Array<long, N2>>([new Array<long, N2>(1, 2), new Array<long, N2>(3, 4)]);
        Slice<Func<Array<long, N2>>> fs = default;
        Slice<Ptr<Array<long, N2>>> ps = default;
        foreach (var gItem in grid)
        {
            var g = new Ptr<Array<long, N2>>(gItem.Copy());
            fs = append(fs, (Func<Array<long, N2>>)(() => g.Value.Copy()));
            ps = append(ps, g);
            var t = g.Value.Slice();
            t[1] = 99;
            g.Value[0]++;
        }
        grid[0][0] = -1;
        fmt.Println((object)grid, fs[0](), fs[1](), ps[0].Value.Copy(), ps[1].Value.Copy());
        var m = new M(new Map<GoString, Array<long, N2>> { ["a"] = new Array<long, N2>(1, 2) });
        foreach (var (k, vItem) in m.Value)
        {
            var v = vItem.Copy();
            var t = v.Slice();
            t[0] = 99;
            v[1] = 98;
            m.Value.Set(k, new Array<long, N2>(v[1], 5));
            fmt.Print(v.Copy(), (GoString)" ");
        }
        fmt.Println(m);
        foreach (var vItem in new Slice<Array<long, N2>>([new Array<long, N2>(1, 2)]))
        {
            var v = vItem.Copy();
            var p = Ptr.Element(ref v, 0);
            p.Value = 98;
            fmt.Print(v.Copy(), (GoString)" ");
        }
        foreach (var vItem in new Array<Array<long, N2>, N2>(new Array<long, N2>(1, 2), new Array<long, N2>(3, 4)).Slice())
        {
            var v = vItem.Copy();
            v[0] = 0;
            fmt.Print(v.Copy(), (GoString)" ");
        }
        var c = new Chan<Array<long, N2>>(2);
        var x = new Array<long, N2>(1, 2);
        await c.SendAsync(x.Copy());
        await c.SendAsync(x.Copy());
        c.Close();
        await foreach (var vItem in c.All())
        {
            var v = vItem;
            v[0]++;
            fmt.Print(v.Copy(), (GoString)" ");
        }
        fmt.Println(x.Copy());
        var row = new Array<long, N2>();
        var mm = new Map<GoString, Array<long, N2>> { ["k"] = new Array<long, N2>(7, 8) };
        foreach (var (_, @value) in mm)
        {
            row.Assign(@value.Copy());
            row[0] = 0;
        }
        fmt.Println(row.Copy(), mm);
        foreach (var item in grid)
        {
            row.Assign(item.Copy());
            row[0] = 1000;
        }
        fmt.Println(row.Copy(), (object)grid);
        var holder = new Row();
        foreach (var item in grid)
        {
            holder.cells.Assign(item.Copy());
            holder.cells[1] = 5;
        }
        fmt.Println(holder.Copy(), (object)grid);
        var keys = new Map<Array<long, N2>, GoString> { [new Array<long, N2>(1, 2)] = "a" };
        foreach (var (kItem, _) in keys)
        {
            var k = kItem.Copy();
            k[0] = 5;
            fmt.Print(k.Copy(), keys[k.Copy()] == "", (GoString)" ");
        }
        fmt.Println(keys);
        for (long i = 0; i < 5; i++)
        {
            fmt.Print(i);
        }
        Ptr<Array<long, N3>> np = null;
        for (long i = 0; i < 3; i++)
        {
            fmt.Print(i);
        }
        for (long i = 0; i < 3; i++)
        {
            fmt.Print((GoString)".");
        }
        fmt.Println();
        var nested = new Array<Array<long, N2>, N2>(new Array<long, N2>(1, 2), new Array<long, N2>(3, 4));
        var nestedView = nested.View();
        foreach (var (i, rItem) in nested.Copy().Slice().Indexed())
        {
            var r = rItem.Copy();
            var rView = r.View();
            foreach (var (j, v) in r.Copy().Slice().Indexed())
            {
                rView[1] = 10;
                nestedView[i][j] += v * 10;
            }
        }
        fmt.Println(nested.Copy());
        var nestedView1 = nested.View();
        foreach (var (i, rItem) in nested.Copy().Slice().Indexed())
        {
            var r = rItem.Copy();
            nestedView1[1].Assign(new Array<long, N2>(0, 0));
            nestedView1[i].Assign(r);
        }
        fmt.Println(nested.Copy());
        Action<Func<long, Array<long, N2>, bool>> seq = (Func<long, Array<long, N2>, bool> @yield) =>
        {
            var a1 = new Array<long, N2>(1, 2);
            for (long i = 0; i < 2; i++)
            {
                if (!@yield(i, a1.Copy()))
                {
                    return;
                }
            }
            fmt.Print((GoString)"kept ", a1.Copy(), (GoString)" ");
        };
        var loop = new RangeLoop();
        seq((long i, Array<long, N2> v) =>
        {
            loop.Enter();
            v[i] = 9;
            fmt.Print(v.Copy(), (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
        var bytes = new Array<byte, N4> { [0] = (byte)'a', [1] = (byte)'b' };
        var bytesView = bytes.View();
        foreach (var (i, b) in bytes.Copy().Slice().Indexed())
        {
            bytesView[3] = (byte)(b + (byte)i);
        }
        fmt.Println(bytes.Copy(), (GoString)bytes.Slice());
        var structs = new Array<Struct, N2>();
        var structsView = structs.View();
        foreach (var (i, vItem) in structs.Copy().Slice().Indexed())
        {
            var v = vItem.Copy();
            v.p = Ptr.Element(ref v.a, 0);
            v.p.Value = i + 5;
            structsView[1].a[0] = 70;
            fmt.Print(v.a.Copy(), v.p.Value, (GoString)" ");
        }
        fmt.Println(structs[1].a.Copy());
        var kept = new Array<long, N2>();
        var alias = kept.Slice();
        foreach (var item in new Slice<Array<long, N2>>([new Array<long, N2>(1, 2), new Array<long, N2>(3, 4)]))
        {
            kept.Assign(item.Copy());
            fmt.Println(kept.Copy(), (object)alias);
        }
        var arrays = new Chan<Array<long, N2>>(1);
        await arrays.SendAsync(new Array<long, N2>(5, 6));
        var keptCase = arrays.ReceiveCase();
        switch (await Select.RunAsync(keptCase))
        {
            default:
                kept.Assign(keptCase.Value);
                fmt.Println(kept.Copy(), (object)alias);
                break;
        }
        var filled = new Array<long, N4>(9, 9, 9, 9);
        var part = filled.Slice(1, 3);
        for (long i = 0; i < 4; i++)
        {
            filled[i] = i;
            if (i == 2)
            {
                filled.Assign(new Array<long, N4>(10, 20, 30, 40));
            }
        }
        fmt.Println(filled.Copy(), (object)part);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { p *int; a [1]int }")]
internal struct Struct : ICopyable<Struct>
{
    public Ptr<long> p;
    public Array<long, N1> a;

    public readonly Struct Copy()
    {
        var copy = this;
        copy.a = this.a.Copy();
        return copy;
    }
}
