// Small functions that the loops of main call are on the stack like all others, where the program looks at it.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.level")]
[MethodPtr(typeof(levelPtr))]
internal readonly struct level(byte value) : INamed<byte>, fmt.Stringer, IEquatable<level>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator level(byte value) => new(value);

    public static explicit operator byte(level a) => a.Value;

    public bool Equals(level other) => Value == other.Value;

    public override bool Equals(object obj) => obj is level other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(level a, level b) => a.Value == b.Value;

    public static bool operator !=(level a, level b) => a.Value != b.Value;

    public level next()
    {
        if (this == low)
        {
            return middle;
        }
        else if (this == middle)
        {
            return high;
        }
        return low;
    }

    public GoString String()
    {
        return new Array3<GoString>("low", "middle", "high")[this.Value];
    }
}

[GoType("main.cell")]
internal struct cell
{
    public long x;
    public long y;

    public long at(Slice<Slice<long>> rows)
    {
        return rows[this.y][this.x];
    }

    public void move(long dx, long dy)
    {
        this.x += dx;
        this.y += dy;
    }
}

internal static partial class Program
{
    internal static readonly level low = (level)0;
    internal static readonly level middle = (level)1;
    internal static readonly level high = (level)2;

    internal static long half(long n)
    {
        return div((long)100, n);
    }

    internal static Slice<GoString> frames()
    {
        Slice<GoString> names = default;
        var pc = new Slice<nuint>(10);
        var all = runtime.CallersFrames(pc.Slice(0, runtime.Callers(0, pc)));
        while (true)
        {
            var (f, more) = all.Next();
            if (strings.HasPrefix(f.Function, "main."))
            {
                names = append(names, strings.TrimPrefix(f.Function, "main."));
            }
            if (!more)
            {
                return names;
            }
        }
    }

    internal static GoString @try(Func<long> f)
    {
        GoString result = "";
        var frame = new DeferScope();
        try
        {
            result = fmt.Sprint(f());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref result) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                result = fmt.Sprint(r, (object)frames());
            }
        }, ref result);
        frame.End();
        return result;
    }

    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            var rows = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]);
            level l = low;
            var c = new cell();
            for (long i = 0; i < 5; i++)
            {
                l = l.next();
                fmt.Println(l, half(i + 1), c.at(rows));
                c.move(i & 1, 1 - (i & 1));
                if (c.x > 1 || c.y > 1)
                {
                    c = new cell();
                }
            }
            for (long nNext = 0; nNext < 2; nNext++)
            {
                var n = nNext;
                fmt.Println(@try(() => half(n)));
                fmt.Println(@try(() => new cell { x = n, y = n + 1 }.at(rows)));
            }
            for (long n = 1; n >= -1; n--)
            {
                frame.Defer(() => fmt.Println(frame.Recover(), (object)frames()));
                fmt.Println(half(n));
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class levelPtr : MethodPtr<level>, fmt.Stringer
{
    public levelPtr()
    {
    }

    public levelPtr(level value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}
