using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.Celsius")]
internal readonly struct Celsius(double value) : INamed<double>, IEquatable<Celsius>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator Celsius(double value) => new(value);

    public static explicit operator double(Celsius a) => a.Value;

    public bool Equals(Celsius other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Celsius other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(Celsius a, Celsius b) => a.Value == b.Value;

    public static bool operator !=(Celsius a, Celsius b) => a.Value != b.Value;
}

[GoType("main.ID")]
internal readonly struct ID(ushort value) : INamed<ushort>, IEquatable<ID>
{
    public readonly ushort Value = value;
    ushort INamed<ushort>.Value => Value;

    public static implicit operator ID(ushort value) => new(value);

    public static explicit operator ushort(ID a) => a.Value;

    public bool Equals(ID other) => Value == other.Value;

    public override bool Equals(object obj) => obj is ID other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(ID a, ID b) => a.Value == b.Value;

    public static bool operator !=(ID a, ID b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static void main()
    {
        long i = 300;
        long n = -1;
        fmt.Println((byte)i, (sbyte)i, (ushort)n, (uint)n, (uint64)(ulong)n, (sbyte)n, (byte)(sbyte)n);
        double f = 3.99;
        fmt.Println(toInt64(f), toInt64(-f), toUint8(f), (int64)500000000000000000L, 0.1f, 0.10000000149011612);
        long big = (1L << 53) + 1;
        fmt.Println((double)big, toInt64((double)big), 16777216f, (double)n);
        ulong u64 = (1UL << 63) + 1025;
        fmt.Println((double)u64, (uint64)toUint64((double)u64));
        fmt.Println(98, (GoString)"€", (byte)122);
        Celsius c = 36.6;
        fmt.Println(c, c.Value + 1.0, (ID)(ushort)(70000 - i * 200), toInt64(c.Value));
        fmt.Printf("%T %T %v\n", c, (ID)1, (nuint)12u);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
