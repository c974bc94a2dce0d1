using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.item")]
internal struct item
{
    public GoString name;
    public Slice<GoString> tags;
    public Struct pos;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public void move(long dx)
    {
        this.pos.x += dx;
    }

    public item renamed(GoString name)
    {
        var i = this;
        i.name = name;
        return i;
    }
}

internal static partial class Program
{
    internal static void main()
    {
        var items = new Slice<item>([new item { name = "a" }, new item { name = "b", tags = new Slice<GoString>(["t"]) }]);
        foreach (var itItem in items.View())
        {
            var it = itItem;
            it.name = "changed";
            it.move(5);
        }
        fmt.Println((object)items);
        var itemsView = items.View();
        {
            var count = items.Length;
            for (long i = 0; i < count; i++)
            {
                items[i].move(i + 1);
                itemsView[i].tags = append(itemsView[i].tags, (GoString)"new");
            }
        }
        fmt.Printf("%+v\n", (object)items);
        ref var p = ref items[0];
        p.name = "through pointer";
        items = append(items, new item());
        p.name = "old array";
        var result = items[0].renamed("copy");
        fmt.Println(items[0].name, result.name, items[0].name);
        var pointers = new Slice<Ptr<item>>([new Ptr<item>(new item { name = "p" }), Ptr.Element(items, 1)]);
        foreach (var q in pointers.View())
        {
            q.Value.move(100);
        }
        fmt.Println(pointers[0].Value.pos, items[1].pos, pointers[1].Value);
        var grid = new Slice<Slice<item>>(2);
        var gridView = grid.View();
        for (long i = 0; i < grid.Length; i++)
        {
            gridView[i] = new Slice<item>(1);
            gridView[i][0].pos.y = i;
        }
        fmt.Println(grid[1][0].pos.y, grid.Length, grid[0].Capacity);
        var x = Ptr.Field<item, long>(Ptr.Element(items, 1), static (ref item s) => ref s.pos.x);
        x.Value = -1;
        fmt.Println(items[1].pos);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { x int; y int }")]
internal struct Struct : IEquatable<Struct>
{
    public long x;
    public long y;

    public readonly bool Equals(Struct other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
