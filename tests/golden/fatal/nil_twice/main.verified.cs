// A nil pointer while a recovered one is handled is the same panic to Go.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.node")]
internal struct node
{
    public Ptr<node> next;
}

internal static partial class Program
{
    internal static void main()
    {
        Ptr<node> n = null;
        var frame = new DeferScope();
        try
        {
            fmt.Println(n.Value.next.ToInterface());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref n) =>
        {
            fmt.Println(frame.Recover());
            n = n.Value.next.Value.next;
        }, ref n);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
