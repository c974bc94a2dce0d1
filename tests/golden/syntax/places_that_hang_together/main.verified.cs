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
        (p, p.Value) = pointer();
        fmt.Println(p == null, n.Value);
        long i = 1;
        var a = new Slice<long>([0, 0, 0]);
        (i, a[i]) = index();
        fmt.Println(i, (object)a);
        i = 2;
        (a[i], i) = index();
        fmt.Println(i, (object)a);
        var b = a;
        (b, b[0]) = slice();
        fmt.Println(b.IsNil, (object)a);
        var l = new Ptr<node>(new node { v = 1 });
        var first = l;
        (l, l.Value.next) = link();
        fmt.Println(l == null, first.Value.next.Value.v);
        Ptr<node> q = null;
        Slice<long> none = default;
        @try("field", () =>
        {
            var (result1, result2) = failing();
            q.Value.v = result1;
            n.Value = result2;
        });
        @try("element", () =>
        {
            var (result1, result2) = failing();
            n.Value = result1;
            none[0] = result2;
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
        var (result11, result21) = ((Func<(long, bool)>)(() => (say("b").Length, true)))();
        counts[result] = result11;
        result3.Value = result21;
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
