// The shortest digits of floating-point numbers: beside each power of two, and of numbers of all sizes.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// texts is a hash of all the texts so far.
[GoType("main.texts")]
internal struct texts
{
    [GoType("uint64")]
    public ulong hash;
    public Slice<byte> buf;

    public void add(double f, byte format, long size)
    {
        this.buf = strconv.AppendFloat(this.buf.Slice(0, 0), f, format, -1, size);
        foreach (var c in this.buf.View())
        {
            this.hash = (this.hash ^ (ulong)c) * 1099511628211UL;
        }
    }

    public void show(GoString what)
    {
        fmt.Printf("%-24s %016x %s\n", what, (uint64)this.hash, (object)this.buf);
    }
}

internal static partial class Program
{
    internal static ulong state = 88172645463325252UL;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static ulong next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state * 2685821657736338717UL;
    }

    internal static void main()
    {
        var t = new Ptr<texts>();
        ref var tValue = ref t.Pointee();
        for (ulong e = 0; e < 2047; e++)
        {
            for (ulong d = 0; d < 5; d++)
            {
                tValue.add(math.Float64frombits((e << 52) + d - 2), (byte)'e', 64);
                tValue.add(math.Float64frombits((e << 52) + d + (1UL << 51)), (byte)'e', 64);
            }
            for (long bit = 0; bit < 52; bit++)
            {
                tValue.add(math.Float64frombits(e << 52 | shl((ulong)1, bit)), (byte)'e', 64);
            }
        }
        tValue.show("powers of two");
        for (uint e = 0; e < 255; e++)
        {
            for (uint d = 0; d < 5; d++)
            {
                tValue.add((double)math.Float32frombits((e << 23) + d - 2), (byte)'e', 32);
            }
            for (long bit = 0; bit < 23; bit++)
            {
                tValue.add((double)math.Float32frombits(e << 23 | shl((uint)1, bit)), (byte)'e', 32);
            }
        }
        tValue.show("powers of two, narrow");
        for (long i = -330; i < 310; i++)
        {
            var (f, _) = strconv.ParseFloat(fmt.Sprintf("1e%d", i), 64);
            foreach (var near in new Slice<double>([f, math.Nextafter(f, 0.0), math.Nextafter(f, math.Inf(1)), 9.5 * f, -3.0 * f]).View())
            {
                tValue.add(near, (byte)'g', 64);
                tValue.add(near, (byte)'e', 32);
            }
        }
        tValue.show("powers of ten");
        for (long i = 0; i < 100000; i++)
        {
            tValue.add(math.Float64frombits(next()), (byte)'e', 64);
            tValue.add((double)math.Float32frombits((uint)(next() >> 32)), (byte)'e', 32);
        }
        tValue.show("any bits");
        for (long i = 0; i < 50000; i++)
        {
            tValue.add((double)(next() >> 20) / 1000.0, (byte)'f', 64);
            tValue.add((double)(long)next() / 3.0, (byte)'g', 64);
            tValue.add((double)(next() >> 40) * 0.01, (byte)'f', 32);
            tValue.add((double)shr(next(), (next() & 63)), (byte)'G', 64);
        }
        tValue.show("decimals and integers");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
