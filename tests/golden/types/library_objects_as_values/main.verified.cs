// Lists, rings and readers as values: in structs, arrays, slices and maps, embedded, copied while they are empty.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.cache")]
internal struct cache
{
    public list.List order;
    public Map<GoString, Ptr<list.Element>> items;
    public long cap;

    public Slice<GoString> keys()
    {
        Slice<GoString> @out = default;
        for (var e = this.order.Front(); e != null; e = e.Next())
        {
            @out = append(@out, assert<GoString>(e.Value.Value));
        }
        return @out;
    }
}

[GoType("main.(*cache)")]
internal static class cacheExtensions
{
    internal static void put(this Ptr<cache> c, GoString k)
    {
        ref var cValue = ref c.Pointee();
        if (cValue.items.IsNil)
        {
            cValue.items = new Map<GoString, Ptr<list.Element>>();
        }
        var (e, ok) = cValue.items.Lookup(k);
        if (ok)
        {
            cValue.order.MoveToFront(e);
            return;
        }
        cValue.items[k] = c.Value.order.PushFront(c, k);
        if (cValue.order.Len() > cValue.cap)
        {
            var last = cValue.order.Back();
            cValue.items.Delete(assert<GoString>(cValue.order.Remove(last)));
        }
    }
}

[GoType("main.buckets")]
internal struct buckets
{
    public Array4<list.List> rows;
    public Slice<list.List> more;
}

[GoType("main.embedded")]
internal struct embedded
{
    [Embedded]
    public list.List List;
    public GoString name;
    [NotGo]
    internal Ptr<list.List> ListPointer;
}

[GoType("main.deep")]
internal struct deep
{
    public Struct2 c;
}

internal static partial class Program
{
    internal static readonly Ptr<cache> @global = new();

    internal static readonly Ptr<Array2<list.List>> globals = new();

    internal static readonly Ptr<list.List> glist = Ptr.New<list.List>();

    internal static long count(Ptr<list.List> l)
    {
        return l.Len();
    }

    internal static void fill(Ptr<list.List> l, long n)
    {
        for (long i = 0; i < n; i++)
        {
            l.PushBack(i);
        }
    }

    internal static long sum(Ptr<list.List> l)
    {
        long s = 0;
        for (var e = l.Front(); e != null; e = e.Next())
        {
            s += assert<long>(e.Value.Value);
        }
        return s;
    }

    internal static void main()
    {
        var c = new Ptr<cache>(new cache { cap = 2 });
        foreach (var k in strings.Fields("a b c a d d a").View())
        {
            c.put(k);
        }
        fmt.Println((object)c.Value.keys(), c.Value.items.Length);
        var p = new Ptr<cache>();
        p.Value.cap = 1;
        p.put("x");
        p.put("y");
        fmt.Println((object)p.Value.keys(), count(Ptr.At(p, ref p.Value.order)));
        @global.Value.cap = 3;
        @global.put("g");
        fmt.Println((object)@global.Value.keys());
        var b = new Ptr<buckets>();
        fill(Ptr.At(b, ref b.Value.rows[1]), 3);
        b.Value.rows[2].PushBack(b, 7L);
        b.Value.more = new Slice<list.List>(3);
        fill(Ptr.Element(b.Value.more, 2), 4);
        Ptr.Element(b.Value.more, 0).PushFront(5L);
        for (long i = 0; i < 4; i++)
        {
            fmt.Print(sum(Ptr.At(b, ref b.Value.rows[i])), (GoString)" ", b.Value.rows[i].Len(), (GoString)";");
        }
        {
            var count1 = b.Value.more.Length;
            for (long i = 0; i < count1; i++)
            {
                fmt.Print(sum(Ptr.Element(b.Value.more, i)), (GoString)";");
            }
        }
        fmt.Println();
        var e = new Ptr<embedded>(new embedded { name = "n" });
        e.Value.List.PushBack(e, 1L);
        fill(Ptr.At(e, ref e.Value.List, ref e.Value.ListPointer), 3);
        fmt.Println(e.Value.List.Len(), e.Value.name, sum(Ptr.At(e, ref e.Value.List, ref e.Value.ListPointer)));
        var d = new Ptr<deep>();
        d.Value.c.e.List.PushBack(d, (GoString)"deep");
        fmt.Println(d.Value.c.e.List.Len(), d.Value.c.e.List.Front().Value.Value);
        var es = new Slice<embedded>(2);
        Ptr.Field<embedded, list.List>(Ptr.Element(es, 1), static (ref embedded s) => ref s.List).PushBack(9L);
        fmt.Println(es[0].List.Len(), es[1].List.Len());
        var pe = Ptr.Element(es, 0);
        pe.Value.List.PushBack(pe, 3L);
        fmt.Println(es[0].List.Len());
        globals.Value[1].PushBack(globals, 1L);
        fmt.Println(globals.Value[0].Len(), globals.Value[1].Len());
        glist.PushBack(2L);
        fmt.Println(glist.Value.Len(), glist.Value.Front().Value.Value);
        var m = new Map<GoString, embedded>();
        var z = new Ptr<embedded>(m["none"]);
        z.Value.List.PushBack(z, 4L);
        fmt.Println(z.Value.List.Len());
        var ml = new Map<GoString, list.List>();
        var l = Ptr.New(ml["none"]);
        l.PushBack(4L);
        fmt.Println(l.Value.Len());
        var l2 = Ptr.New(new Array2<list.List>()[0]);
        l2.PushBack(4L);
        fmt.Println(l2.Value.Len());
        foreach (var xItem in new Slice<embedded>(2).View())
        {
            var x = new Ptr<embedded>(xItem);
            x.Value.List.PushBack(x, 1L);
            fmt.Print(x.Value.List.Len(), (GoString)" ");
        }
        foreach (var xItem in new Slice<list.List>(2).View())
        {
            var x = Ptr.New(xItem);
            x.PushBack(1L);
            fmt.Print(x.Value.Len(), (GoString)" ");
        }
        fmt.Println();
        var rg = new Ptr<Struct>();
        rg.Value.r.Value = 5L;
        fmt.Println(Ptr.At(rg, ref rg.Value.r).Len(), Ptr.At(rg, ref rg.Value.r).Next().Value.Value);
        var rd = new Ptr<Struct1>();
        rd.Value.r.Reset("text");
        var (text, _) = io.ReadAll((io.Reader)Ptr.At(rd, ref rd.Value.r));
        fmt.Println((GoString)text);
        c.Value = new cache { cap = 5 };
        c.put("again");
        fmt.Println((object)c.Value.keys());
        b.Value.rows[1] = new list.List();
        fmt.Println(b.Value.rows[1].Len());
        b.Value.rows[1].PushBack(b, 0L);
        b.Value = new buckets();
        b.Value.rows[1].PushBack(b, 0L);
        fmt.Println(b.Value.rows[1].Len());
        var li = Ptr.New<list.List>();
        li.PushBack(1L);
        li.Value = new list.List();
        li.PushBack(2L);
        fmt.Println(li.Value.Len(), li.Value.Front().Value.Value);
        li.Init();
        fmt.Println(li.Value.Len());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { r ring.Ring }")]
internal struct Struct
{
    public ring.Ring r;
}

[GoType("struct { r strings.Reader }")]
internal struct Struct1
{
    public strings.Reader r;
}

[GoType("struct { e main.embedded }")]
internal struct Struct2
{
    public embedded e;
}
