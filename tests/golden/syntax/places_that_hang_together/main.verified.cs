// Several places assigned at once, where finding one of them depends on another that the same statement assigns.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.node")]
internal struct node
{
    public long v;
    public Ptr<node> next;
}

internal static partial class Program
{
    internal static (Ptr<long>, long) pointer()
    {
        return (null, 42);
    }

    internal static (long, long) index()
    {
        return (5, 7);
    }

    internal static (Slice<long>, long) slice()
    {
        return (default(Slice<long>), 8);
    }

    internal static (Ptr<node>, Ptr<node>) link()
    {
        return (null, new Ptr<node>(new node { v = 3 }));
    }

    internal static (long, long) failing()
    {
        long v = 0;
        long w = 0;
        fmt.Println((GoString)"called");
        return (1, 2);
    }

    internal static void @try(GoString what, Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref what) => fmt.Println(what, frame.Recover()), ref what);
        frame.End();
    }

    internal static void main()
    {
        var n = new Ptr<long>((long)1);
        var p = n;
        var pointer1 = p;
        var (result1, result2) = pointer();
        p = result1;
        pointer1.Value = result2;
        fmt.Println(p == null, n.Value);
        long i = 1;
        var a = new Slice<long>([0, 0, 0]);
        var index1 = i;
        var (result11, result21) = index();
        i = result11;
        a[index1] = result21;
        fmt.Println(i, (object)a);
        i = 2;
        var (result12, result22) = index();
        a[i] = result12;
        i = result22;
        fmt.Println(i, (object)a);
        var b = a;
        var list = b;
        var (result13, result23) = slice();
        b = result13;
        list[0] = result23;
        fmt.Println(b.IsNil, (object)a);
        var l = new Ptr<node>(new node { v = 1 });
        var first = l;
        var pointer2 = l;
        var (result14, result24) = link();
        l = result14;
        pointer2.Value.next = result24;
        fmt.Println(l == null, first.Value.next.Value.v);
        Ptr<node> q = null;
        Slice<long> none = default;
        @try("field", () =>
        {
            var (result15, result25) = failing();
            q.Value.v = result15;
            n.Value = result25;
        });
        @try("element", () =>
        {
            var (result15, result25) = failing();
            n.Value = result15;
            none[0] = result25;
        });
        fmt.Println(n.Value);
        Map<GoString, long> m = default;
        @try("map", () =>
        {
            (n.Value, m["x"]) = failing();
        });
        GoString said = "";
        Func<GoString, GoString> say = (GoString s) =>
        {
            said += s;
            return s;
        };
        Func<Ptr<bool>> place = () =>
        {
            said += "p";
            return new Ptr<bool>();
        };
        var counts = new Map<GoString, long>();
        var result = say("a");
        var result3 = place();
        var (result16, result26) = ((Func<(long, bool)>)(() => (say("b").Length, true)))();
        counts[result] = result16;
        result3.Value = result26;
        var result4 = place();
        var result5 = say("c");
        var @value = say("dd").Length;
        result4.Value = true;
        counts[result5] = @value;
        fmt.Println(said, counts);
        @try("two", () =>
        {
            var value1 = n.Value;
            n.Value = n.Value + 1;
            p.Value = value1;
        });
        fmt.Println(n.Value);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
