using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.guarded")]
[MethodPtr(typeof(guardedPtr))]
internal struct guarded
{
    [Embedded]
    public RWMutex RWMutex;
    public long n;
}

internal static partial class Program
{
    internal static void main()
    {
        var g = new guardedPtr();
        var frame = new DeferScope();
        try
        {
            try
            {
                throw panic(fmt.Sprint((GoString)"n is ", g.Value.n));
            }
            finally
            {
                g.Value.RWMutex.RUnlock();
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"not reached by a fatal error"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class guardedPtr : MethodPtr<guarded>, Locker
{
    public guardedPtr()
    {
    }

    public guardedPtr(guarded value) : base(value)
    {
    }

    public void Lock() => this.Value.RWMutex.Lock();

    public void Unlock() => this.Value.RWMutex.Unlock();
}
