// Counting what is less or more than something, in loops and outside of them, with variables of all kinds.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.celsius")]
internal readonly struct celsius(double value) : INamed<double>, IEquatable<celsius>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator celsius(double value) => new(value);

    public static explicit operator double(celsius a) => a.Value;

    public bool Equals(celsius other) => Value == other.Value;

    public override bool Equals(object obj) => obj is celsius other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(celsius a, celsius b) => a.Value == b.Value;

    public static bool operator !=(celsius a, celsius b) => a.Value != b.Value;

    public static bool operator >(celsius a, celsius b) => a.Value > b.Value;

    public static bool operator <(celsius a, celsius b) => a.Value < b.Value;
}

[GoType("main.count")]
internal readonly struct count(long value) : INamed<long>, IEquatable<count>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator count(long value) => new(value);

    public static explicit operator long(count a) => a.Value;

    public bool Equals(count other) => Value == other.Value;

    public override bool Equals(object obj) => obj is count other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(count a, count b) => a.Value == b.Value;

    public static bool operator !=(count a, count b) => a.Value != b.Value;

    public static count operator ++(count a) => new(a.Value + 1);
}

internal static partial class Program
{
    internal static long total;

    internal static (long, int, sbyte, count) below(Slice<double> values, double limit)
    {
        long n = 0;
        int most = 0;
        sbyte small = 0;
        count named = default(count);
        long m = 0;
        foreach (var (i, v) in values.View().Indexed())
        {
            n += v < limit ? 1 : 0;
            m -= v >= limit ? 1 : 0;
            most += i > 2 ? 1 : 0;
            if (v <= 2.0)
            {
                small++; // a narrow integer
            }
            if (v > limit)
            {
                named++;
            }
            if (v > 3.0)
            {
                total++;
            }
            if (limit == v)
            {
                n++;
            }
        }
        if (n > m)
        {
            n++;
        }
        return (n, most, small, named);
    }

    internal static long captured(Slice<GoString> texts)
    {
        long n = 0;
        var longest = new Ptr<long>((long)0);
        Action more = () =>
        {
            n += 100;
        };
        foreach (var s in texts.View())
        {
            if (s < "m")
            {
                n++;
            }
            if (s.Length > longest.Value)
            {
                longest.Value++;
            }
            else
            {
                longest.Value--;
            }
            if (n > 2 && s > "b")
            {
                more();
            }
        }
        var p = longest;
        for (long i = 0; i < 4; i++)
        {
            if (i < p.Value)
            {
                longest.Value++;
            }
        }
        return n * 10 + longest.Value;
    }

    internal static (ulong, ulong) nan(Slice<double> values)
    {
        ulong n = 0;
        ulong m = 0;
        double zero = 0.0;
        values = append(values, zero / zero);
        foreach (var v in values.View())
        {
            if (v < 1.0)
            {
                n++;
            }
            if (!(v < 1.0))
            {
                m++;
            }
        }
        return (n, m);
    }

    internal static async GoTask<long> waiting(Chan<long> @in)
    {
        long n = 0;
        for (long i = 0; i < 5; i++)
        {
            if (await @in.ReceiveAsync() > 2)
            {
                n++;
            }
        }
        return n;
    }

    internal static (long, object) failing(Slice<long> values, long at)
    {
        long n = 0;
        object err = null;
        var frame = new DeferScope();
        try
        {
            var valuesView = values.View();
            for (long i = 0;; i++)
            {
                n += valuesView[i] < at ? 1 : 0;
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            err = frame.Recover();
        }, ref err);
        frame.End();
        return (n, err);
    }

    internal static async GoTask main()
    {
        var (n, most, small, named) = below(new Slice<double>([1.0, 2.5, 3.0, 0.5, 7.0]), 2.5);
        fmt.Println(n, most, small, named);
        var arg = captured(new Slice<GoString>(["a", "x", "big", "c", "d"]));
        fmt.Println(total, arg);
        var (n1, m) = nan(new Slice<double>([0.5, 2.0]));
        fmt.Println(n1, m);
        var @in = new Chan<long>(0);
        Go.Run(async () =>
        {
            for (long i = 0; i < 5; i++)
            {
                await @in.SendAsync(i);
            }
        });
        var arg1 = await waiting(@in);
        fmt.Println(arg1);
        var (n2, err) = failing(new Slice<long>([1, 5, 2]), 3);
        fmt.Println(n2, err);
        long warm = 0;
        foreach (var c in new Slice<celsius>([15.0, 25.0, 30.5]).View())
        {
            warm += c > 20.0 ? 1 : 0;
        }
        fmt.Println(warm);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
