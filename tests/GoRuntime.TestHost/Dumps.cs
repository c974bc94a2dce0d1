// Programs that are asked for their goroutines: on demand, by a signal, and when one of them panics.

using System.Diagnostics;
using System.Runtime.InteropServices;

public static class Dumps
{
    private static async GoTask Worker(Chan<long> ch) => await ch.ReceiveAsync();

    private static void Start(Chan<long> ch) => Go.Run(Worker, ch);

    private static async GoTask Outer(Chan<long> ch)
    {
        await Worker(ch);
        GC.KeepAlive(ch);
    }

    public static async GoTask Everything()
    {
        var ch = new Chan<long>();
        Start(ch);
        Go.Run(Outer, ch);
        Go.Run(() => new Chan<long>().Receive());
        Go.Run(async () =>
        {
            Go.Run(async () => await ch.ReceiveAsync());
            await Select.RunAsync();
        });
        Go.Run(async () => await Go.SleepAsync(long.MaxValue));
        while (Go.Stack(all: true) is var text
            && (text.Contains("[runnable]") || text.Contains("stack unavailable") || !text.Contains("func2 in goroutine")))
        {
            await Go.SleepAsync(1_000_000);
        }

        Go.Run(Start, ch);
        Console.Write(Go.Stack(all: true));
    }

    public static async GoTask Alone()
    {
        Go.Run(async () => await new Chan<long>().ReceiveAsync());
        await Go.YieldAsync();
        Console.Write(Go.Stack());
    }

    public static async GoTask Quit()
    {
        Go.Run(async () => await new Chan<long>().ReceiveAsync());
        await Go.YieldAsync();
        Go.Run(() =>
        {
            Kill(Environment.ProcessId, 3);
            while (true)
            {
                Thread.SpinWait(100);
            }
        });
        await Go.SleepAsync(long.MaxValue);
    }

    public static async GoTask PanicAmongOthers()
    {
        Go.Run(async () => await new Chan<long>().ReceiveAsync());
        await Go.YieldAsync();
        throw Builtins.panic("boom");
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
