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
    public list.List order { get => field ??= new(); set; }
    public Map<GoString, list.Element> items;
    public long cap;
}

[GoType("main.(*cache)")]
internal static class cacheExtensions
{
    internal static void put(this Ptr<cache> c, GoString k)
    {
        ref var cValue = ref c.Pointee();
        if (cValue.items.IsNil)
        {
            cValue.items = new Map<GoString, list.Element>();
        }
        var (e, ok) = cValue.items.Lookup(k);
        if (ok)
        {
            c.Value.order.MoveToFront(e);
            return;
        }
        cValue.items[k] = c.Value.order.PushFront(k);
        if (c.Value.order.Len() > cValue.cap)
        {
            var last = c.Value.order.Back();
            cValue.items.Delete(assert<GoString>(c.Value.order.Remove(last)));
        }
    }

    internal static Slice<GoString> keys(this Ptr<cache> c)
    {
        Slice<GoString> @out = default;
        ref var cValue = ref c.Pointee();
        for (var e = c.Value.order.Front(); e != null; e = e.Next())
        {
            @out = append(@out, assert<GoString>(e.Value));
        }
        return @out;
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
    public list.List List { get => field ??= new(); set; }
    public GoString name;
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

    internal static readonly list.List glist = new();

    internal static long count(list.List l)
    {
        return l.Len();
    }

    internal static void fill(list.List l, long n)
    {
        for (long i = 0; i < n; i++)
        {
            l.PushBack(i);
        }
    }

    internal static long sum(list.List l)
    {
        long s = 0;
        for (var e = l.Front(); e != null; e = e.Next())
        {
            s += assert<long>(e.Value);
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
        fmt.Println((object)c.keys(), c.Value.items.Length);
        var p = new Ptr<cache>();
        p.Value.cap = 1;
        p.put("x");
        p.put("y");
        fmt.Println((object)p.keys(), count(p.Value.order));
        @global.Value.cap = 3;
        @global.put("g");
        fmt.Println((object)@global.keys());
        var b = new Ptr<buckets>();
        fill(Ptr.Held(ref b.Value.rows[1]), 3);
        Ptr.Held(ref b.Value.rows[2]).PushBack(7L);
        b.Value.more = new Slice<list.List>(3);
        fill(Ptr.Held(ref b.Value.more[2]), 4);
        Ptr.Held(ref b.Value.more[0]).PushFront(5L);
        for (long i = 0; i < 4; i++)
        {
            fmt.Print(sum(Ptr.Held(ref b.Value.rows[i])), (GoString)" ", Ptr.Held(ref b.Value.rows[i]).Len(), (GoString)";");
        }
        {
            var count1 = b.Value.more.Length;
            for (long i = 0; i < count1; i++)
            {
                fmt.Print(sum(Ptr.Held(ref b.Value.more[i])), (GoString)";");
            }
        }
        fmt.Println();
        var e = new Ptr<embedded>(new embedded { name = "n" });
        e.Value.List.PushBack(1L);
        fill(e.Value.List, 3);
        fmt.Println(e.Value.List.Len(), e.Value.name, sum(e.Value.List));
        var d = new Ptr<deep>();
        d.Value.c.e.List.PushBack((GoString)"deep");
        fmt.Println(d.Value.c.e.List.Len(), d.Value.c.e.List.Front().Value);
        var es = new Slice<embedded>(2);
        es[1].List.PushBack(9L);
        fmt.Println(es[0].List.Len(), es[1].List.Len());
        var pe = Ptr.Element(es, 0);
        pe.Value.List.PushBack(3L);
        fmt.Println(es[0].List.Len());
        Ptr.Held(ref globals.Value[1]).PushBack(1L);
        fmt.Println(Ptr.Held(ref globals.Value[0]).Len(), Ptr.Held(ref globals.Value[1]).Len());
        glist.PushBack(2L);
        fmt.Println(glist.Len(), glist.Front().Value);
        var m = new Map<GoString, embedded>();
        var z = new Ptr<embedded>(m["none"]);
        z.Value.List.PushBack(4L);
        fmt.Println(z.Value.List.Len());
        var ml = new Map<GoString, list.List>();
        var l = ml["none"] ?? new list.List();
        l.PushBack(4L);
        fmt.Println(l.Len());
        var l2 = Ptr.Held(ref new Array2<list.List>()[0]) ?? new list.List();
        l2.PushBack(4L);
        fmt.Println(l2.Len());
        foreach (var xItem in new Slice<embedded>(2).View())
        {
            var x = new Ptr<embedded>(xItem);
            x.Value.List.PushBack(1L);
            fmt.Print(x.Value.List.Len(), (GoString)" ");
        }
        foreach (var xItem in new Slice<list.List>(2).View())
        {
            var x = xItem ?? new list.List();
            x.PushBack(1L);
            fmt.Print(x.Len(), (GoString)" ");
        }
        fmt.Println();
        var rg = new Ptr<Struct>();
        rg.Value.r.Value = 5L;
        fmt.Println(rg.Value.r.Len(), rg.Value.r.Next().Value);
        var rd = new Ptr<Struct1>();
        rd.Value.r.Reset("text");
        var (text, _) = io.ReadAll(rd.Value.r);
        fmt.Println((GoString)text);
        c.Value = new cache { cap = 5 };
        c.put("again");
        fmt.Println((object)c.keys());
        b.Value.rows[1] = new list.List();
        fmt.Println(Ptr.Held(ref b.Value.rows[1]).Len());
        Ptr.Held(ref b.Value.rows[1]).PushBack(0L);
        b.Value = new buckets();
        Ptr.Held(ref b.Value.rows[1]).PushBack(0L);
        fmt.Println(Ptr.Held(ref b.Value.rows[1]).Len());
        var li = new list.List();
        li.PushBack(1L);
        li = new list.List();
        li.PushBack(2L);
        fmt.Println(li.Len(), li.Front().Value);
        li.Init();
        fmt.Println(li.Len());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { r ring.Ring }")]
internal struct Struct
{
    public ring.Ring r { get => field ??= new(); set; }
}

[GoType("struct { r strings.Reader }")]
internal struct Struct1
{
    public strings.Reader r { get => field ??= new(); set; }
}

[GoType("struct { e main.embedded }")]
internal struct Struct2
{
    public embedded e;
}
