using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.grid")]
internal struct grid : INamed<Array2<Array3<long>>>, IEquatable<grid>
{
    public Array2<Array3<long>> Value;

    public grid(Array2<Array3<long>> value) => Value = value;

    Array2<Array3<long>> INamed<Array2<Array3<long>>>.Value => Value;

    public bool Equals(grid other) => Value == other.Value;

    public override bool Equals(object obj) => obj is grid other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(grid a, grid b) => a.Value == b.Value;

    public static bool operator !=(grid a, grid b) => a.Value != b.Value;
}

[GoType("main.board")]
internal struct board : IEquatable<board>
{
    public Array3<int> cells;
    public GoString name;

    public readonly bool Equals(board other) => this.cells == other.cells && this.name == other.name;

    public override readonly bool Equals(object obj) => obj is board other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.cells, this.name);

    public static bool operator ==(board a, board b) => a.Equals(b);

    public static bool operator !=(board a, board b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static Array3<long> change(Array3<long> a)
    {
        a[0] = 100;
        return a;
    }

    internal static void changeThrough(Ptr<Array3<long>> a)
    {
        a.Value[0] = 200;
    }

    internal static void main()
    {
        var a = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        var b = a.Value;
        b[1] = 20;
        fmt.Println(a.Value, b, a.Value == b, a.Value == new Array3<long>(1, 2, 3));
        var c = change(a.Value);
        fmt.Println(a.Value, c);
        changeThrough(a);
        fmt.Println(a.Value);

        grid g = default(grid);
        var h = g;
        h.Value[1][2] = 5;
        var row = h.Value[1];
        row[0] = 7;
        fmt.Println(g, h, row, g == h);

        var x = new Ptr<board>(new board { cells = new Array3<int>('a', 'b', 'c'), name = "x" });
        var y = new Ptr<board>(x.Value);
        y.Value.cells[0] = 'z';
        fmt.Println((GoString)x.Value.cells.Slice(x), (GoString)y.Value.cells.Slice(y), x.Value == y.Value);
        var boards = new Map<GoString, board> { ["x"] = x.Value };
        var z = boards["x"];
        z.cells[1] = '!';
        fmt.Println(GoString.FromRune(boards["x"].cells[1]), GoString.FromRune(z.cells[1]));

        var aView = a.Value.View();
        {
            var items = a.Value;
            for (long i = 0; i < 3; i++)
            {
                var v = items[i];
                aView[2] = 1000;
                fmt.Print(i, (GoString)"=", v, (GoString)" ");
            }
        }
        var aView1 = a.Value.View();
        for (long i = 0; i < 3; i++)
        {
            var v = a.Value[i];
            aView1[2] = 2000;
            fmt.Print(i, (GoString)"=", v, (GoString)" ");
        }
        fmt.Println();
        var s = a.Value.Slice(a);
        s[0] = 1;
        fmt.Println(a.Value, 3L, s.Slice(1).Capacity);
        var sparse = new Array5<GoString> { [2] = "two", [4] = "four" };
        fmt.Printf("%q %d\n", sparse, 5L);
        object boxed = a.Value;
        a.Value[0] = 0;
        fmt.Println(boxed, equal(boxed, (object)new Array3<long>(1, 1000, 2000)), assert<Array3<long>>(boxed)[0]);
        var copies = new Array2<Array3<long>>(a.Value, a.Value);
        copies[0][0]++;
        fmt.Println(copies, a.Value);
        Func<Array3<long>> f = () => a.Value;
        var f2 = f();
        f2[1]++;
        fmt.Println(f(), f2);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
