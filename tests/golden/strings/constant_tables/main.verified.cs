// Constant strings as tables that loops index.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.table")]
internal readonly struct table(GoString value) : INamed<GoString>, IEquatable<table>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator table(GoString value) => new(value);

    public static implicit operator table(string value) => new(value);

    public bool Equals(table other) => Value == other.Value;

    public override bool Equals(object obj) => obj is table other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(table a, table b) => a.Value == b.Value;

    public static bool operator !=(table a, table b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static readonly GoString digits = "0123456789abcdef";
    internal static readonly table vowels = new table("aeiou");

    internal static GoString hex(Slice<byte> src)
    {
        var dst = new Slice<byte>(0, 2 * src.Length);
        var digitsView = digits.View();
        foreach (var b in src.View())
        {
            dst = append(dst, digitsView[(byte)(b >> 4)], digitsView[(byte)(b & 15)]);
        }
        return (GoString)dst;
    }

    internal static GoString grid()
    {
        const string marks = ".+#";
        Slice<byte> @out = default;
        var marksView = ((GoString)marks).View();
        for (long y = 0; y < 3; y++)
        {
            for (long x = 0; x < 5; x++)
            {
                @out = append(@out, marksView[(x * y) % 3]);
            }
            @out = append(@out, (byte)10);
        }
        return (GoString)@out;
    }

    internal static (GoString, object) pick(long n)
    {
        GoString s = "";
        object err = null;
        var frame = new DeferScope();
        try
        {
            var vowelsView = vowels.Value.View();
            for (long i = 0; i < n; i++)
            {
                s += GoString.FromRune((int)vowelsView[i]);
            }
            err = null;
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
        return (s, err);
    }

    internal static Slice<Func<byte>> later()
    {
        Slice<Func<byte>> fs = default;
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            var first = digits[i + 10];
            fs = append(fs, (Func<byte>)(() =>
            {
                const string local = "xyz";
                byte sum = 0;
                var digitsView = digits.View();
                var localView = ((GoString)local).View();
                for (long k = 0; k < 2; k++)
                {
                    sum = (byte)((byte)((byte)(sum + digitsView[i + k]) - localView[k]) + first);
                }
                return sum;
            }));
        }
        return fs;
    }

    internal static async GoTask main()
    {
        fmt.Println(hex((Slice<byte>)GoString.FromBytes([0x00, 0x7F, 0xFF, 0x47, 0x6F])));
        fmt.Print(grid());
        var (s, err) = pick(5);
        fmt.Println(s, err);
        var (s1, err1) = pick(6);
        fmt.Println(s1, err1);
        foreach (var f in later().View())
        {
            fmt.Print(f(), (GoString)" ");
        }
        fmt.Println();
        var done = new Chan<GoString>(0);
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            Go.Run(async () => await done.SendAsync(GoString.FromRune(digits[i])));
            var arg = await done.ReceiveAsync();
            fmt.Print(arg, digits.Slice(i + 1, i + 3), GoString.FromRune(digits[i + 4]), (GoString)" ");
        }
        fmt.Println();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
