using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Pool")]
internal struct Pool
{
    [Embedded]
    public WaitGroup WaitGroup;
    public GoString name;
    [NotGo]
    internal Ptr<WaitGroup> WaitGroupPointer;
}

[GoType("main.Server")]
internal struct Server
{
    public WaitGroup wg;
    public Slice<GoString> done;
    public Mutex mu;
}

[GoType("main.(*Server)")]
internal static class ServerExtensions
{
    internal static void Serve(this Ptr<Server> s, GoString name)
    {
        s.Value.wg.Add(1);
        Go.Run(() =>
        {
            try
            {
                s.Value.mu.Lock();
                try
                {
                    s.Value.done = append(s.Value.done, name);
                }
                finally
                {
                    s.Value.mu.Unlock();
                }
            }
            finally
            {
                s.Value.wg.Done();
            }
        });
    }
}

internal static partial class Program
{
    internal static void signal(Ptr<WaitGroup> wg)
    {
        wg.Value.Done();
    }

    internal static readonly Ptr<WaitGroup> @global = Ptr.New<WaitGroup>();

    internal static async GoTask main()
    {
        var p = new Ptr<Pool>(new Pool { name = "embedded" });
        p.Value.WaitGroup.Add(2);
        Go.Run(() => p.Value.WaitGroup.Done());
        Go.Run(signal, Ptr.At(p, ref p.Value.WaitGroup, ref p.Value.WaitGroupPointer));
        await p.Value.WaitGroup.WaitAsync();
        fmt.Println(p.Value.name);

        var s = new Ptr<Server>();
        s.Serve("one");
        await s.Value.wg.WaitAsync();
        s.Serve("two");
        await s.Value.wg.WaitAsync();
        fmt.Println((GoString)"field", (object)s.Value.done);

        var array = new Array3<WaitGroup>();
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            array[i].Add(i);
            for (long i1 = 0; i1 < i; i1++)
            {
                Go.Run(() => array[i].Done());
            }
        }
        for (long i = 0; i < 3; i++)
        {
            await array[i].WaitAsync();
        }
        fmt.Println((GoString)"array");

        var byName = new Map<GoString, Ptr<WaitGroup>> { ["a"] = Ptr.New<WaitGroup>(), ["b"] = Ptr.New<WaitGroup>() };
        foreach (var (_, wg) in byName)
        {
            wg.Value.Add(1);
            Go.Run(signal, wg);
        }
        foreach (var (_, wg) in byName)
        {
            await wg.Value.WaitAsync();
        }
        fmt.Println((GoString)"map of pointers");

        @global.Value.Add(1);
        Go.Run(signal, @global);
        await @global.Value.WaitAsync();
        fmt.Println((GoString)"global");

        var groups = new Slice<WaitGroup>(2);
        groups[1].Add(1);
        var receiver = Ptr.Element(groups, 1);
        Action done = () => receiver.Value.Done();
        Go.Run(() => done());
        await groups[1].WaitAsync();
        fmt.Println((GoString)"slice, method value");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
