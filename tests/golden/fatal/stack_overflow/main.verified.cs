using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
internal struct T
{
    public Ptr<T> next;
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static long depth(this Ptr<T> t, long n)
    {
        StackGuard.Check();
        if (t == null)
        {
            return n;
        }
        return t.Value.next.depth(n + 1) + 1;
    }
}

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            fmt.Println((GoString)"before");
            frame.Defer(() => fmt.Println((GoString)"deferred calls do not run"));
            var t = new Ptr<T>();
            t.Value.next = t;
            frame.Defer(() => fmt.Println(frame.Recover()));
            fmt.Println(t.depth(0));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
