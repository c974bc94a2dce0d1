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
        fmt.Println((GoString)"before");
        var frame = new DeferScope();
        try
        {
            var t = new Ptr<T>();
            t.Value.next = t;
            try
            {
                fmt.Println(t.depth(0));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"deferred calls do not run"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
