// Dividing by the length of a slice that keeps what it was declared with, and of slices that do not.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.palette")]
internal readonly struct palette(Slice<GoString> value) : INamed<Slice<GoString>>
{
    public readonly Slice<GoString> Value = value;
    Slice<GoString> INamed<Slice<GoString>>.Value => Value;
}

internal static partial class Program
{
    internal static GoString cycle(long n)
    {
        GoString all = "";
        var colours = new palette(new Slice<GoString>(["red", "green", "blue"]));
        const long coloursLength = 3;
        long coloursLength1 = 10; // the name that a constant would have
        var coloursView = colours.Value.View();
        for (long i = 0; i < n; i++)
        {
            all += coloursView[i % coloursLength].Slice(0, 1);
        }
        return fmt.Sprint(all, coloursLength1, n / coloursLength);
    }

    internal static long growing()
    {
        long sum = 0;
        var queue = new Slice<long>([1, 2, 3]);
        for (long i = 0; i < 10; i++)
        {
            sum += queue[rem(i, queue.Length)];
            queue = append(queue, i);
        }
        var shorter = new Ptr<Slice<long>>(new Slice<long>([1, 2, 3, 4]));
        var p = shorter;
        p.Value = shorter.Value.Slice(0, 2);
        return sum * 100 + rem((long)7, shorter.Value.Length);
    }

    internal static (byte, long) ring()
    {
        byte last = 0;
        long at = 0;
        GoString digits = "0123456789abcdef";
        const long digitsLength = 16;
        var buffer = new Slice<byte>(5, 9);
        const long bufferLength = 5;
        Action<long> put = (long i) =>
        {
            var result = digits[i * 7 % digitsLength];
            buffer[i % bufferLength] = result;
        };
        for (long i = 0; i < 23; i++)
        {
            put(i);
        }
        foreach (var (i, b) in buffer.View().Indexed())
        {
            if (b > last)
            {
                (last, at) = (b, i);
            }
        }
        return (last, at - 8 / digitsLength + -7 % bufferLength);
    }

    internal static object nothing(long i)
    {
        object err = null;
        var frame = new DeferScope();
        try
        {
            var empty = new Slice<long>(0);
            err = rem(i, empty.Length);
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
        return err;
    }

    internal static long sparse(long i)
    {
        var table = new Slice<long>(10) { [2] = 5, [9] = 1 };
        while (true)
        {
            var table1 = table.Slice(1);
            if (rem(i, table1.Length) == 0)
            {
                return div(i, table1.Length);
            }
            i++;
        }
    }

    internal static GoString word(long i)
    {
        var words = new Slice<GoString>(["left", "right"]);
        const long wordsLength = 2;
        if (i < 0)
        {
            goto done;
        }
        i %= wordsLength;
        return words[i];
    done:
        return fmt.Sprintf("%d %v", i % wordsLength, (byte)((byte)i / (byte)words.Length));
    }

    internal static void main()
    {
        fmt.Println(cycle(8), growing());
        var (last, at) = ring();
        fmt.Println(last, at);
        fmt.Println(nothing(3));
        fmt.Println(sparse(10), sparse(-20), word(7), word(-9));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
