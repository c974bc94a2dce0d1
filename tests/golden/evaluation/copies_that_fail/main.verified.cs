using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Interface values of single bytes and of structs are made in their turn, and fail in it; what stands in a word of its own is read,
// and fails, after the calls.
[GoType("main.pair")]
internal struct pair : IEquatable<pair>
{
    public long a;
    public long b;

    public readonly bool Equals(pair other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is pair other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(pair a, pair b) => a.Equals(b);

    public static bool operator !=(pair a, pair b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static Chan<long> gate = new Chan<long>(1);
    internal static Slice<long> list = new Slice<long>([3]);

    internal static long plain(long n)
    {
        fmt.Print((GoString)"{", n, (GoString)"} ");
        return n;
    }

    internal static async GoTask<long> waits(long n)
    {
        await gate.SendAsync(n);
        fmt.Print((GoString)"<", n, (GoString)"> ");
        return await gate.ReceiveAsync();
    }

    internal static async GoTask @try(Func<GoTask> f)
    {
        var frame = new DeferScope();
        try
        {
            await f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Println(r);
            }
        });
        frame.End();
    }

    internal static Slice<object> box(Slice<object> values)
    {
        return values;
    }

    internal static async GoTask main()
    {
        for (long iNext = 0; iNext < 2; iNext++)
        {
            var i = iNext;
            await @try(async () => fmt.Println((sbyte)(ushort)((ushort)i / (ushort)i), div(plain(1), (i | 1))));
            await @try(async () =>
            {
                var arg = (sbyte)(ushort)((ushort)i / (ushort)i);
                var result = await waits(2);
                fmt.Println(arg, div(result, (i | 1)));
            });
            await @try(async () =>
            {
                var result = await waits(3);
                fmt.Println((short)(ushort)((ushort)i / (ushort)i), div(result, (i | 1)));
            });
            await @try(async () => fmt.Println((sbyte)list[i], plain(4)));
            await @try(async () =>
            {
                var arg = (sbyte)list[i];
                var arg1 = await waits(5);
                fmt.Println(arg, arg1);
            });
            await @try(async () =>
            {
                var arg = plain(6);
                fmt.Println(list[i], arg);
            });
            await @try(async () =>
            {
                var arg = await waits(7);
                fmt.Println(list[i], arg);
            });
            await @try(async () =>
            {
                var arg = (sbyte)div((long)10, i);
                var arg1 = await waits(8);
                fmt.Println(arg, new Array2<pair> { [1] = new pair { b = i } }, arg1);
            });
            await @try(async () =>
            {
                object arg = new pair { b = list[i] };
                var arg1 = await waits(9);
                fmt.Println(arg, arg1);
            });
            await @try(async () =>
            {
                var arg = (sbyte)list[i];
                var arg1 = await waits(10);
                fmt.Println(box(new Slice<object>([arg, arg1])));
            });
            await @try(async () =>
            {
                var arg = (sbyte)div((long)10, i);
                var arg1 = await waits(11);
                fmt.Println(new Slice<object>([arg, arg1]));
            });
            await @try(async () =>
            {
                var arg = (sbyte)div((long)10, i);
                var arg1 = await waits(12);
                fmt.Println(append(new Slice<object>([1L]), arg, arg1));
            });
            await @try(async () =>
            {
                var @value = (object)(sbyte)div((long)10, i);
                var result = await waits(13);
                fmt.Println(equal(@value, (object)result));
            });
            await @try(async () =>
            {
                var arg = div((long)10, i) == 10;
                var arg1 = list[i] == 3;
                var arg2 = await waits(14);
                fmt.Println(arg, arg1, arg2);
            });
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
