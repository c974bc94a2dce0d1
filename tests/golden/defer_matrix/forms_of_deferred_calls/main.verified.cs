using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.account")]
[MethodPtr(typeof(accountPtr))]
internal struct account
{
    public Mutex mu;
    public long balance;
    public Slice<GoString> history;

    public void note(GoString format, Slice<object> @args)
    {
        this.history = append(this.history, fmt.Sprintf(format, @args));
    }

    public void snapshot(Ptr<long> to)
    {
        to.Value = this.balance;
    }
}

[GoType("main.(*account)")]
internal static class accountExtensions
{
    internal static async GoTask<(long, error)> deposit(this Ptr<account> a, long n, Chan<long> from)
    {
        long total = 0;
        error err = null;
        var frame = new DeferFrame();
        try
        {
            await a.Value.mu.LockAsync();
            frame.Defer(() => a.Value.mu.Unlock());
            var before = new Ptr<long>();
            object arg = a.Value.balance;
            object nNow = n;
            frame.Defer(() => a.Value.note("from %d by %d", new Slice<object>([arg, nNow])));
            var receiver = a.Value;
            frame.Defer(() => receiver.snapshot(before));
            noter i = (noter)a.ToInterface();
            Action<GoString, Slice<object>> method = i.note;
            frame.DeferCall(method, () => method("through the interface", default(Slice<object>)));
            Action<GoString, Slice<object>> f = (GoString format, Slice<object> @args) => a.Value.note(format, @args);
            frame.DeferCall(f, () => f("method value", default(Slice<object>)));
            frame.Defer(() => a.Value.note("method expression", default(Slice<object>)));
            var nNow1 = n;
            var function = (Action<long>)((long n1) =>
            {
                a.Value.note("literal %d, before %d", new Slice<object>([n1, before.Value]));
                var r = frame.Recover();
                if (r != null)
                {
                    err = fmt.Errorf("%v", r);
                    total = -1;
                }
            });
            frame.Defer(() => function(nNow1));
            if (n < 0)
            {
                throw panic((GoString)"negative");
            }
            var result = await from.ReceiveAsync();
            a.Value.balance += n + result;
            n = 0;
            (total, err) = (a.Value.balance, null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return (total, err);
    }
}

[GoType("main.noter")]
internal interface noter
{
    void note(GoString arg1, Slice<object> arg2);
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var from = new Chan<long>(3);
        await from.SendAsync(1);
        await from.SendAsync(2);
        var a = new accountPtr();
        foreach (var n in new Slice<long>([10, -1, 20]))
        {
            var (total, err) = await a.deposit(n, from);
            fmt.Println(total, err);
            foreach (var h in a.Value.history.View())
            {
                fmt.Println((GoString)"  ", h);
            }
            a.Value.history = default(Slice<GoString>);
        }
        var m = new Map<GoString, long> { ["a"] = 1, ["b"] = 2 };
        var ch = new Chan<long>(0);
        ((Action)(() =>
        {
            try
            {
                var frame = new DeferScope();
                try
                {
                    try
                    {
                        fmt.Println(m.Length);
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.Run(static () => print());
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static m => m.Delete("a"), m);
                frame.End();
            }
            finally
            {
                ch.Close();
            }
        }))();
        var (_, ok) = await ch.ReceiveOkAsync();
        fmt.Println(m.Length, ok);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class accountPtr : MethodPtr<account>, noter
{
    public accountPtr()
    {
    }

    public accountPtr(account value) : base(value)
    {
    }

    public void note(GoString arg1, Slice<object> arg2) => this.Value.note(arg1, arg2);
}
