using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Type arguments of library functions that only literals decide.
[GoType("main.Str")]
internal readonly struct Str(GoString value) : INamed<GoString>, IEquatable<Str>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Str(GoString value) => new(value);

    public static implicit operator Str(string value) => new(value);

    public bool Equals(Str other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Str other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Str a, Str b) => a.Value == b.Value;

    public static bool operator !=(Str a, Str b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static void main()
    {
        fmt.Println(cmp.Or<GoString>("", "x"), cmp.Or<long>(0, 5), cmp.Or<GoString>("", ""), cmp.Or<Str>(new Str(""), new Str("y")), cmp.Or<double>(0.0, 0.5), cmp.Or<int>('a', 'b'));
        fmt.Printf("%T %T %T %T %T\n", cmp.Or<long>(0, 5), cmp.Or<double>(0.0, 2.5), cmp.Or<int>('a'), cmp.Or<GoString>("a"), cmp.Or<Complex>(new Complex(0.0, 1.0), new Complex(2.0, 0.0)));
        long n = 7;
        fmt.Println(cmp.Or(0, n), cmp.Compare<GoString>("a", "b"), cmp.Compare<double>(1.0, 2.5), cmp.Less<long>(1, 2), (GoString)"a", 2.5);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
