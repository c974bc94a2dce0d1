// Callers seen from functions that a loop calls: the loop's function is on the stack in Go's account and in ours.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Pipeline")]
internal struct Pipeline
{
    public Func<long, long> step;
}

[GoType("main.(*Pipeline)")]
internal static class PipelineExtensions
{
    internal static long run(this Ptr<Pipeline> p, long n)
    {
        long sum = 0;
        ref var pValue = ref p.Pointee();
        for (long i = 0; i < n; i++)
        {
            sum += pValue.step(i);
        }
        return sum;
    }
}

internal static partial class Program
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static void each(Slice<long> values, Action<long> f)
    {
        foreach (var v in values.View())
        {
            f(v);
        }
    }

    internal static GoString caller()
    {
        var (pc, _, line, ok) = runtime.Caller(2);
        return fmt.Sprint(runtime.FuncForPC(pc).Name(), (GoString)" ", line, (GoString)" ", ok);
    }

    internal static void main()
    {
        each(new Slice<long>([1, 2]), (long v) => fmt.Println(v, caller()));
        var p = new Ptr<Pipeline>(new Pipeline { step = (long i) =>
        {
            fmt.Println(i, caller());
            return i * 2;
        } });
        fmt.Println(p.run(3));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
