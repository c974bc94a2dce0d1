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
        var frame = new DeferFrame();
        try
        {
            var g = new guardedPtr();
            frame.Defer(() => fmt.Println((GoString)"not reached by a fatal error"));
            frame.Defer(() => g.Value.RWMutex.RUnlock());
            throw panic(fmt.Sprint((GoString)"n is ", g.Value.n));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
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
