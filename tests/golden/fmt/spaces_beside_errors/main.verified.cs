// Sprint puts no space beside what is a string: many errors of the runtime are.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask @try(GoString name, Func<GoTask> f)
    {
        var frame = new DeferScope();
        try
        {
            await f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var r = frame.Recover();
            fmt.Println(name, fmt.Sprint(r, 1L));
        }, ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        long z = 0;
        Ptr<long> p = null;
        Map<GoString, long> m = default;
        Chan<long> c = null;
        object a = 1L;
        Slice<long> s = default;
        await @try("div", async () => fmt.Println(div((long)1, z)));
        await @try("nil", async () => fmt.Println(p.Value));
        await @try("map", async () =>
        {
            m["a"] = 1;
        });
        await @try("close nil", async () => c.Close());
        await @try("closed", async () =>
        {
            c = new Chan<long>(0);
            c.Close();
            c.Close();
        });
        await @try("send", async () => await c.SendAsync(1));
        await @try("assert", async () => fmt.Println(assert<GoString>(a)));
        await @try("index", async () => fmt.Println(s[z]));
        await @try("slice", async () => fmt.Println((object)s.Slice(z + 1)));
        await @try("conv", async () => fmt.Println(s.ToArray<Array4<long>>()));
        await @try("makeslice", async () => fmt.Println(new Slice<long>(z - 1)));
        await @try("makechan", async () => fmt.Println(new Boxed<Chan<long>>(new Chan<long>(z - 1), "chan int")));
        await @try("hash", async () => fmt.Println(new Map<object, long> { [a] = 1, [new Slice<long>(0)] = 2 }));
        await @try("cmp", async () =>
        {
            object b = s;
            fmt.Println(equal(b, b));
        });
        await @try("shift", async () => fmt.Println(shl((long)1, (z - 1))));
        await @try("nilpanic", async () =>
        {
            throw panic(null);
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
