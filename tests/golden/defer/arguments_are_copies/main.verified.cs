using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Arrays and structs given to deferred and started calls, and to calls of functions that keep them, are copies.
[GoType("main.V")]
internal struct V
{
    public Array2<long> arr;
    public Slice<long> s;
    public Struct @in;

    public void show(GoString n)
    {
        fmt.Println(n, this);
    }

    public void ptr(GoString n)
    {
        fmt.Println(n, this);
    }
}

internal static partial class Program
{
    internal static void show(GoString n, Array2<long> a, V v)
    {
        fmt.Println(n, a, v);
    }

    internal static void all(GoString n, Slice<Array2<long>> @as)
    {
        fmt.Println(n, (object)@as);
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            var a = new Ptr<Array2<long>>(new Array2<long>(1, 2));
            var v = new Ptr<V>(new V { arr = a.Value, s = new Slice<long>([1]), @in = new Struct { x = 3, y = 4 } });
            object aNow = a.Value;
            object vNow = v.Value;
            frame.Defer(() => fmt.Println((GoString)"deferred println", aNow, vNow));
            var aNow1 = a.Value;
            var vNow1 = v.Value;
            frame.Defer(() => show("deferred show", aNow1, vNow1));
            var receiver = v.Value;
            frame.Defer(() => receiver.show("deferred method"));
            frame.Defer(() => v.Value.ptr("deferred pointer method"));
            var aNow2 = a.Value;
            var arg = v.Value.arr;
            frame.Defer(() => all("variadic", new Slice<Array2<long>>([aNow2, arg])));
            var aNow3 = a.Value;
            var vNow2 = v.Value;
            var function = (Action<Array2<long>, V>)((Array2<long> a1, V v1) => fmt.Println((GoString)"closure", a1, v1));
            frame.Defer(() => function(aNow3, vNow2));
            frame.Defer(() => fmt.Println((GoString)"captured", a.Value, v.Value));
            Action<GoString> f = v.Value.show;
            frame.DeferCall(f, () => f("method value"));
            Action<V, GoString> g = (V v1, GoString n) => v1.show(n);
            var vNow3 = v.Value;
            frame.DeferCall(g, () => g(vNow3, "method expression"));
            var sl = new Slice<Array2<long>>([a.Value, a.Value]);
            var slNow = sl;
            frame.Defer(() => all("spread shares", slNow));
            object arg1 = sl[0];
            object arg2 = sl[1][1];
            frame.Defer(() => fmt.Println((GoString)"element", arg1, arg2));
            object i = a.Value;
            var iNow = i;
            frame.Defer(() => fmt.Println((GoString)"interface", iNow));
            var m = new Map<GoString, Array2<long>> { ["k"] = a.Value };
            object arg3 = m["k"];
            frame.Defer(() => fmt.Println((GoString)"map element", arg3));
            var p = a;
            object arg4 = p.Value;
            object arg5 = p.Value[0];
            frame.Defer(() => fmt.Println((GoString)"through pointer", arg4, arg5, 2L));
            var s = a.Value.Slice(a);
            s[0] = 1000;
            var t = v.Value.arr.Slice(v);
            t[0] = 2000;
            v.Value.s[0] = 3000;
            v.Value.@in.x = 4000;
            sl[0][0] = 5000;
            sl = append(sl, a.Value);
            m["k"] = new Array2<long>(6, 6);
            i = 5L;
            var done = new Chan<bool>(0);
            Go.Run(async (Array2<long> a1, V v1) =>
            {
                fmt.Println((GoString)"goroutine", a1, v1);
                await done.SendAsync(true);
            }, a.Value, v.Value);
            a.Value[1] = -1;
            await done.ReceiveAsync();
            var b = new strings.Builder();
            frame.Defer(() => b.WriteString("x"));
            object arg6 = b.Len();
            frame.Defer(() => fmt.Println((GoString)"builder", arg6));
            b.WriteString("y");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { x int; y int }")]
internal struct Struct
{
    public long x;
    public long y;
}
