using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.grid")]
internal struct grid : INamed<Array<Array<long, N3>, N2>>, IEquatable<grid>, ICopyable<grid>
{
    public Array<Array<long, N3>, N2> Value;

    public grid(Array<Array<long, N3>, N2> value) => Value = value;

    public readonly grid Copy() => new(Value.Copy());
    Array<Array<long, N3>, N2> INamed<Array<Array<long, N3>, N2>>.Value => Value;

    public bool Equals(grid other) => Value == other.Value;

    public override bool Equals(object obj) => obj is grid other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(grid a, grid b) => a.Value == b.Value;

    public static bool operator !=(grid a, grid b) => a.Value != b.Value;
}

[GoType("main.board")]
internal struct board : IEquatable<board>, ICopyable<board>
{
    public Array<int, N3> cells;
    public GoString name;

    public readonly bool Equals(board other) => this.cells == other.cells && this.name == other.name;

    public override readonly bool Equals(object obj) => obj is board other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.cells, this.name);

    public static bool operator ==(board a, board b) => a.Equals(b);

    public static bool operator !=(board a, board b) => !a.Equals(b);

    public readonly board Copy()
    {
        var copy = this;
        copy.cells = this.cells.Copy();
        return copy;
    }
}

internal static partial class Program
{
    internal static Array<long, N3> change(Array<long, N3> a)
    {
        a[0] = 100;
        return a.Copy();
    }

    internal static void changeThrough(Ptr<Array<long, N3>> a)
    {
        a.Value[0] = 200;
    }

    internal static void main()
    {
        var a = new Ptr<Array<long, N3>>(new Array<long, N3>(1, 2, 3));
        var b = a.Value.Copy();
        b[1] = 20;
        fmt.Println(a.Value.Copy(), b.Copy(), a.Value.Copy().Equals(b.Copy()), a.Value.Copy().Equals(new Array<long, N3>(1, 2, 3)));
        var c = change(a.Value.Copy());
        fmt.Println(a.Value.Copy(), c.Copy());
        changeThrough(a);
        fmt.Println(a.Value.Copy());

        grid g = default(grid);
        var h = g.Copy();
        h.Value[1][2] = 5;
        var row = h.Value[1].Copy();
        row[0] = 7;
        fmt.Println(g.Copy(), h.Copy(), row.Copy(), g.Copy().Equals(h.Copy()));

        var x = new board { cells = new Array<int, N3>('a', 'b', 'c'), name = "x" };
        var y = x.Copy();
        y.cells[0] = 'z';
        fmt.Println((GoString)x.cells.Slice(), (GoString)y.cells.Slice(), x.Copy() == y.Copy());
        var boards = new Map<GoString, board> { ["x"] = x.Copy() };
        var z = boards["x"].Copy();
        z.cells[1] = '!';
        fmt.Println(GoString.FromRune(boards["x"].cells[1]), GoString.FromRune(z.cells[1]));

        foreach (var (i, v) in a.Value.Copy().Slice().View().Indexed())
        {
            a.Value[2] = 1000;
            fmt.Print(i, (GoString)"=", v, (GoString)" ");
        }
        foreach (var (i, v) in a.Value.Slice().View().Indexed())
        {
            a.Value[2] = 2000;
            fmt.Print(i, (GoString)"=", v, (GoString)" ");
        }
        fmt.Println();
        var s = a.Value.Slice();
        s[0] = 1;
        fmt.Println(a.Value.Copy(), 3L, s.Slice(1).Capacity);
        var sparse = new Array<GoString, N5> { [2] = "two", [4] = "four" };
        fmt.Printf("%q %d\n", sparse.Copy(), 5L);
        object boxed = a.Value.Copy();
        a.Value[0] = 0;
        fmt.Println(boxed, equal(boxed, (object)new Array<long, N3>(1, 1000, 2000)), assert<Array<long, N3>>(boxed)[0]);
        var copies = new Array<Array<long, N3>, N2>(a.Value.Copy(), a.Value.Copy());
        copies[0][0]++;
        fmt.Println(copies.Copy(), a.Value.Copy());
        Func<Array<long, N3>> f = () => a.Value.Copy();
        var f2 = f();
        f2[1]++;
        fmt.Println(f(), f2.Copy());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
