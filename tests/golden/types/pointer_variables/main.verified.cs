// Variables of pointer types with methods: declared together, swapped, ranged over, received, behind pointers.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E
{
    public GoString m;

    public GoString Error()
    {
        return this.m;
    }
}

[GoType("main.L")]
[MethodPtr(typeof(LPtr))]
internal struct L
{
    public long v;
    public Ptr<L> next;

    public GoString String()
    {
        return fmt.Sprint(this.v);
    }
}

[GoType("main.S")]
internal struct S
{
    public Ptr<L> cur;
}

internal static partial class Program
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static Ptr<L> mk(long n)
    {
        return new LPtr(new L { v = n });
    }

    internal static (Ptr<L>, error) both()
    {
        return (mk(9), (error)new EPtr(new E { m = "e" }));
    }

    internal static async GoTask main()
    {
        Ptr<L> head = new LPtr(new L { v = 1 });
        var headNext = new LPtr(new L { v = 2 });
        var tailNext = head;
        head = headNext;
        Ptr<L> tail = tailNext;
        for (long i = 0; i < 3; i++)
        {
            var n = mk(i);
            n.Value.next = head;
            head = n;
        }
        fmt.Println(head.ToInterface(), tail.ToInterface());
        Ptr<L> cur = head;
        Ptr<L> prev = new LPtr(new L { v = 5 });
        while (cur != null)
        {
            (cur, prev) = (cur.Value.next, cur);
        }
        fmt.Println(prev.ToInterface(), cur == null);
        var (p, err) = both();
        Ptr<L> q = new LPtr(new L { v = 3 });
        (q, err) = both();
        fmt.Println(p.ToInterface(), q.ToInterface(), err);
        error e = (error)new EPtr(new E { m = "x" });
        var ee = new Ptr<Ptr<E>>(new EPtr(new E { m = "first" }));
        if (errors.As(e, ee))
        {
            fmt.Println(ee.Value.Value.m);
        }
        switch (e)
        {
            case Ptr<E> { Self: var x }:
                x = new EPtr(new E { m = "changed" });
                fmt.Println(x.ToInterface());
                break;
        }
        var l = new Slice<Ptr<L>>([new LPtr(new L { v = 1 }), mk(2)]);
        foreach (var xItem in l.View())
        {
            Ptr<L> x = xItem;
            x = mk(x.Value.v * 10);
            fmt.Print(x.ToInterface(), (GoString)" ");
        }
        var m = new Map<GoString, Ptr<L>> { ["a"] = new LPtr(new L { v = 7 }) };
        var y = m["a"];
        y = new LPtr(new L { v = 8 });
        Ptr<L> z = new LPtr();
        Func<Ptr<L>> f = () => z;
        z = f();
        z = y;
        fmt.Println(y.ToInterface(), z.ToInterface(), m["a"].ToInterface());
        var s = new Ptr<S>(new S { cur = new LPtr(new L { v = 4 }) });
        s.Value.cur = mk(5);
        var t = Ptr.At(s, ref s.Value.cur);
        t.Value = new LPtr(new L { v = 6 });
        Ptr<L> w = t.Value;
        w = null;
        fmt.Println(s.Value.cur.ToInterface(), w == null, w.ToInterface());
        var ch = new Chan<Ptr<L>>(1);
        await ch.SendAsync(new LPtr(new L { v = 11 }));
        var c = await ch.ReceiveAsync();
        c = c.Value.next;
        fmt.Println(c == null);
        ((Action<Ptr<L>>)((Ptr<L> a) =>
        {
            a = mk(1);
            fmt.Println(a.ToInterface());
        }))(new LPtr(new L { v = 0 }));
        Ptr<L> a1 = new LPtr(new L { v = 1 });
        var b = mk(2);
        (a1, b) = (b, a1);
        fmt.Println(a1.ToInterface(), b.ToInterface());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class EPtr : MethodPtr<E>, error
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();
}

internal sealed class LPtr : MethodPtr<L>, fmt.Stringer
{
    public LPtr()
    {
    }

    public LPtr(L value) : base(value)
    {
    }

    public GoString String() => this.Value.String();
}
