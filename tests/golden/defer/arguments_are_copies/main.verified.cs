using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Arrays and structs given to deferred and started calls, and to calls of functions that keep them, are copies.
[GoType("main.V")]
internal struct V : ICopyable<V>
{
    public Array<long, N2> arr;
    public Slice<long> s;
    public Struct @in;

    public void show(GoString n)
    {
        fmt.Println(n, this.Copy());
    }

    public void ptr(GoString n)
    {
        fmt.Println(n, this.Copy());
    }

    public readonly V Copy()
    {
        var copy = this;
        copy.arr = this.arr.Copy();
        return copy;
    }
}

internal static partial class Program
{
    internal static void show(GoString n, Array<long, N2> a, V v)
    {
        fmt.Println(n, a.Copy(), v.Copy());
    }

    internal static void all(GoString n, Slice<Array<long, N2>> @as)
    {
        fmt.Println(n, (object)@as);
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            var a = new Ptr<Array<long, N2>>(new Array<long, N2>(1, 2));
            var v = new V { arr = a.Value.Copy(), s = new Slice<long>([1]), @in = new Struct { x = 3, y = 4 } };
            object aNow = a.Value.Copy();
            object vNow = v.Copy();
            frame.Defer(() => fmt.Println((GoString)"deferred println", aNow, vNow));
            var aNow1 = a.Value.Copy();
            var vNow1 = v.Copy();
            frame.Defer(() => show("deferred show", aNow1, vNow1));
            var receiver = v.Copy();
            frame.Defer(() => receiver.show("deferred method"));
            frame.Defer(() => v.ptr("deferred pointer method"));
            var aNow2 = a.Value.Copy();
            var arg = v.arr.Copy();
            frame.Defer(() => all("variadic", new Slice<Array<long, N2>>([aNow2, arg])));
            var aNow3 = a.Value.Copy();
            var vNow2 = v.Copy();
            var function = (Action<Array<long, N2>, V>)((Array<long, N2> a1, V v1) => fmt.Println((GoString)"closure", a1.Copy(), v1.Copy()));
            frame.Defer(() => function(aNow3, vNow2));
            frame.Defer(() => fmt.Println((GoString)"captured", a.Value.Copy(), v.Copy()));
            Action<GoString> f = v.Copy().show;
            frame.DeferCall(f, () => f("method value"));
            Action<V, GoString> g = (V v1, GoString n) => v1.show(n);
            var vNow3 = v.Copy();
            frame.DeferCall(g, () => g(vNow3, "method expression"));
            var sl = new Slice<Array<long, N2>>([a.Value.Copy(), a.Value.Copy()]);
            var slNow = sl;
            frame.Defer(() => all("spread shares", slNow));
            object arg1 = sl[0].Copy();
            object arg2 = sl[1][1];
            frame.Defer(() => fmt.Println((GoString)"element", arg1, arg2));
            object i = a.Value.Copy();
            var iNow = i;
            frame.Defer(() => fmt.Println((GoString)"interface", iNow));
            var m = new Map<GoString, Array<long, N2>> { ["k"] = a.Value.Copy() };
            object arg3 = m["k"].Copy();
            frame.Defer(() => fmt.Println((GoString)"map element", arg3));
            var p = a;
            object arg4 = p.Value.Copy();
            object arg5 = p.Value[0];
            frame.Defer(() => fmt.Println((GoString)"through pointer", arg4, arg5, 2L));
            var s = a.Value.Slice();
            s[0] = 1000;
            var t = v.arr.Slice();
            t[0] = 2000;
            v.s[0] = 3000;
            v.@in.x = 4000;
            sl[0][0] = 5000;
            sl = append(sl, a.Value.Copy());
            m["k"] = new Array<long, N2>(6, 6);
            i = 5L;
            var done = new Chan<bool>(0);
            Go.Run(async (Array<long, N2> a1, V v1) =>
            {
                fmt.Println((GoString)"goroutine", a1.Copy(), v1.Copy());
                await done.SendAsync(true);
            }, a.Value.Copy(), v.Copy());
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
