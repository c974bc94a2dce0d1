using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Ranges over arrays, pointers to arrays, slices, maps and channels of arrays; their variables are copies of their own.
[GoType("main.Row")]
internal struct Row : IEquatable<Row>
{
    public Array2<long> cells;

    public readonly bool Equals(Row other) => this.cells == other.cells;

    public override readonly bool Equals(object obj) => obj is Row other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.cells);

    public static bool operator ==(Row a, Row b) => a.Equals(b);

    public static bool operator !=(Row a, Row b) => !a.Equals(b);
}

[GoType("main.M")]
internal readonly struct M(Map<GoString, Array2<long>> value) : INamed<Map<GoString, Array2<long>>>
{
    public readonly Map<GoString, Array2<long>> Value = value;
    Map<GoString, Array2<long>> INamed<Map<GoString, Array2<long>>>.Value => Value;
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var a = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        var s = a.Value.Slice(a);
        var sView = s.View();
        {
            var items = a.Value;
            for (long i = 0; i < 3; i++)
            {
                var v = items[i];
                sView[2] = 100;
                fmt.Print(v, (GoString)" ");
            }
        }
        fmt.Println(a.Value);
        var aView = a.Value.View();
        {
            var items = a.Value;
            for (long i = 0; i < 3; i++)
            {
                var v = items[i];
                aView[2] = i;
                fmt.Print(v, (GoString)" ");
            }
        }
        var aView1 = a.Value.View();
        for (long i = 0; i < 3; i++)
        {
            var v = a.Value[i];
            aView1[2] = 50 + i;
            fmt.Print(v, (GoString)" ");
        }
        var aView2 = a.Value.View();
        foreach (var (i, v) in a.Value.Slice(a).View().Indexed())
        {
            aView2[2] = 60 + i;
            fmt.Print(v, (GoString)" ");
        }
        var aView3 = a.Value.View();
        for (long i = 0; i < 3; i++)
        {
            a.Value = new Array3<long>(i, i, i);
            fmt.Print(aView3[0], (GoString)" ");
        }
        fmt.Println();
        var rows = new Slice<Row>([new Row { cells = new Array2<long>(1, 2) }, new Row { cells = new Array2<long>(3, 4) }]);
        var rowsView = rows.View();
        foreach (var rItem in rows.View())
        {
            var r = rItem;
            rowsView[0].cells[0] = 50;
            r.cells[1] = -1;
            fmt.Print(r.cells, (GoString)" ");
        }
        fmt.Println((object)rows);
        var grid = new Slice<Array2<long>>([new Array2<long>(1, 2), new Array2<long>(3, 4)]);
        Slice<Func<Array2<long>>> fs = default;
        Slice<Ptr<Array2<long>>> ps = default;
        foreach (var gItem in grid.View())
        {
            var g = new Ptr<Array2<long>>(gItem);
            fs = append(fs, (Func<Array2<long>>)(() => g.Value));
            ps = append(ps, g);
            var t = g.Value.Slice(g);
            t[1] = 99;
            g.Value[0]++;
        }
        grid[0][0] = -1;
        fmt.Println((object)grid, fs[0](), fs[1](), ps[0].Value, ps[1].Value);
        var m = new M(new Map<GoString, Array2<long>> { ["a"] = new Array2<long>(1, 2) });
        foreach (var (k, vItem) in m.Value)
        {
            var v = new Ptr<Array2<long>>(vItem);
            var t = v.Value.Slice(v);
            t[0] = 99;
            v.Value[1] = 98;
            m.Value.Set(k, new Array2<long>(v.Value[1], 5));
            fmt.Print(v.Value, (GoString)" ");
        }
        fmt.Println(m);
        foreach (var vItem in new Slice<Array2<long>>([new Array2<long>(1, 2)]).View())
        {
            var v = new Ptr<Array2<long>>(vItem);
            var p = Ptr.At(v, ref v.Value[0]);
            p.Value = 98;
            fmt.Print(v.Value, (GoString)" ");
        }
        {
            var items = new Array2<Array2<long>>(new Array2<long>(1, 2), new Array2<long>(3, 4));
            for (long i = 0; i < 2; i++)
            {
                var v = items[i];
                v[0] = 0;
                fmt.Print(v, (GoString)" ");
            }
        }
        var c = new Chan<Array2<long>>(2);
        var x = new Array2<long>(1, 2);
        await c.SendAsync(x);
        await c.SendAsync(x);
        c.Close();
        await foreach (var vItem in c.All())
        {
            var v = vItem;
            v[0]++;
            fmt.Print(v, (GoString)" ");
        }
        fmt.Println(x);
        var row = new Array2<long>();
        var mm = new Map<GoString, Array2<long>> { ["k"] = new Array2<long>(7, 8) };
        foreach (var (_, @value) in mm)
        {
            row = @value;
            row[0] = 0;
        }
        fmt.Println(row, mm);
        foreach (var item in grid.View())
        {
            row = item;
            row[0] = 1000;
        }
        fmt.Println(row, (object)grid);
        var holder = new Row();
        foreach (var item in grid.View())
        {
            holder.cells = item;
            holder.cells[1] = 5;
        }
        fmt.Println(holder, (object)grid);
        var keys = new Map<Array2<long>, GoString> { [new Array2<long>(1, 2)] = "a" };
        foreach (var (kItem, _) in keys)
        {
            var k = kItem;
            k[0] = 5;
            fmt.Print(k, keys[k] == ""u8, (GoString)" ");
        }
        fmt.Println(keys);
        for (long i = 0; i < 5; i++)
        {
            fmt.Print(i);
        }
        Ptr<Array3<long>> np = null;
        for (long i = 0; i < 3; i++)
        {
            fmt.Print(i);
        }
        for (long i = 0; i < 3; i++)
        {
            fmt.Print((GoString)".");
        }
        fmt.Println();
        var nested = new Array2<Array2<long>>(new Array2<long>(1, 2), new Array2<long>(3, 4));
        {
            var items = nested;
            for (long i = 0; i < 2; i++)
            {
                var r = items[i];
                {
                    var items1 = r;
                    for (long j = 0; j < 2; j++)
                    {
                        var v = items1[j];
                        r[1] = 10;
                        nested[i][j] += v * 10;
                    }
                }
            }
        }
        fmt.Println(nested);
        {
            var items = nested;
            for (long i = 0; i < 2; i++)
            {
                var r = items[i];
                nested[1] = new Array2<long>(0, 0);
                nested[i] = r;
            }
        }
        fmt.Println(nested);
        Action<Func<long, Array2<long>, bool>> seq = (Func<long, Array2<long>, bool> @yield) =>
        {
            var a1 = new Array2<long>(1, 2);
            for (long i = 0; i < 2; i++)
            {
                if (!@yield(i, a1))
                {
                    return;
                }
            }
            fmt.Print((GoString)"kept ", a1, (GoString)" ");
        };
        var loop = new RangeLoop();
        seq((long i, Array2<long> v) =>
        {
            loop.Enter();
            v[i] = 9;
            fmt.Print(v, (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
        var bytes = new Ptr<Array4<byte>>(new Array4<byte> { [0] = (byte)'a', [1] = (byte)'b' });
        var bytesView = bytes.Value.View();
        {
            var items = bytes.Value;
            for (long i = 0; i < 4; i++)
            {
                var b = items[i];
                bytesView[3] = (byte)(b + (byte)i);
            }
        }
        fmt.Println(bytes.Value, (GoString)bytes.Value.Slice(bytes));
        var structs = new Array2<Struct>();
        {
            var items = structs;
            for (long i = 0; i < 2; i++)
            {
                var v = new Ptr<Struct>(items[i]);
                v.Value.p = Ptr.At(v, ref v.Value.a[0]);
                v.Value.p.Value = i + 5;
                structs[1].a[0] = 70;
                fmt.Print(v.Value.a, v.Value.p.Value, (GoString)" ");
            }
        }
        fmt.Println(structs[1].a);
        var kept = new Ptr<Array2<long>>();
        var alias = kept.Value.Slice(kept);
        foreach (var item in new Slice<Array2<long>>([new Array2<long>(1, 2), new Array2<long>(3, 4)]).View())
        {
            kept.Value = item;
            fmt.Println(kept.Value, (object)alias);
        }
        var arrays = new Chan<Array2<long>>(1);
        await arrays.SendAsync(new Array2<long>(5, 6));
        var keptCase = arrays.ReceiveCase();
        switch (await Select.RunAsync(keptCase))
        {
            default:
                kept.Value = keptCase.Value;
                fmt.Println(kept.Value, (object)alias);
                break;
        }
        var filled = new Ptr<Array4<long>>(new Array4<long>(9, 9, 9, 9));
        var part = filled.Value.Slice(filled, 1, 3);
        var filledView = filled.Value.View();
        for (long i = 0; i < 4; i++)
        {
            filledView[i] = i;
            if (i == 2)
            {
                filled.Value = new Array4<long>(10, 20, 30, 40);
            }
        }
        fmt.Println(filled.Value, (object)part);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { p *int; a [1]int }")]
internal struct Struct
{
    public Ptr<long> p;
    public Array1<long> a;
}
