using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.state")]
internal struct state : IEquatable<state>
{
    public long count;
    public Array2<GoString> items;

    public readonly bool Equals(state other) => this.count == other.count && this.items == other.items;

    public override readonly bool Equals(object obj) => obj is state other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.count, this.items);

    public static bool operator ==(state a, state b) => a.Equals(b);

    public static bool operator !=(state a, state b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static async GoTask<(state, error)> fill(Chan<GoString> ch)
    {
        var s = new Ptr<state>();
        error err = null;
        var frame = new DeferScope();
        try
        {
            var p = s;
            for (long i = 0;; i++)
            {
                var (item, ok) = await ch.ReceiveOkAsync();
                if (!ok)
                {
                    goto Return;
                }
                p.Value.items[i] = item;
                p.Value.count++;
                err = fmt.Errorf("after %s", item);
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.RunRecovering(static (ref frame, ref err, ref s) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = errors.Join(err, fmt.Errorf("recovered %v", r));
            }
            s.Value.count *= 10;
        }, ref err, ref s);
        frame.End();
        return (s.Value, err);
    }

    internal static error shadow()
    {
        error err = null;
        var frame = new DeferScope();
        try
        {
            {
                var err1 = errors.New("inner");
                if (err1 != null)
                {
                    err = err1;
                    goto Return;
                }
            }
            err = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run(static (ref err) =>
        {
            err = fmt.Errorf("outer %w", err);
        }, ref err);
        frame.End();
        return err;
    }

    internal static (long, long) swap(long a, long b)
    {
        long x = 0;
        long y = 0;
        var frame = new DeferScope();
        try
        {
            (x, y) = (a, b);
            (x, y) = (y, x);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref x, ref y) =>
        {
            (x, y) = (y, x);
        }, ref x, ref y);
        frame.End();
        return (x, y);
    }

    internal static async GoTask<Chan<GoString>> send(Slice<GoString> values)
    {
        var ch = new Chan<GoString>(values.Length);
        foreach (var v in values)
        {
            await ch.SendAsync(v);
        }
        ch.Close();
        return ch;
    }

    internal static async GoTask main()
    {
        var (s, err) = await fill(await send(default(Slice<GoString>)));
        fmt.Println(s, err);
        var (s1, err1) = await fill(await send(new Slice<GoString>(["a", "b"])));
        fmt.Println(s1, err1);
        var (s2, err2) = await fill(await send(new Slice<GoString>(["a", "b", "c"])));
        fmt.Printf("%+v\n%v\n", s2, err2);
        fmt.Println(shadow());
        var (x, y) = swap(1, 2);
        fmt.Println(x, y);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
