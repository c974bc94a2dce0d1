using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

// Functions of libraries whose type arguments come from what a function literal returns: constants are of Go's types.
[GoType("main.level")]
internal readonly struct level(sbyte value) : INamed<sbyte>, IEquatable<level>
{
    public readonly sbyte Value = value;
    sbyte INamed<sbyte>.Value => Value;

    public static implicit operator level(sbyte value) => new(value);

    public static explicit operator sbyte(level a) => a.Value;

    public bool Equals(level other) => Value == other.Value;

    public override bool Equals(object obj) => obj is level other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(level a, level b) => a.Value == b.Value;

    public static bool operator !=(level a, level b) => a.Value != b.Value;

    public static level operator -(level a, level b) => new((sbyte)(a.Value - b.Value));
}

internal static partial class Program
{
    internal static void main()
    {
        var one = sync.OnceValue<long>(() => 42);
        var n = one();
        n <<= 40;
        fmt.Printf("%d %T\n", n, one());

        var two = sync.OnceValues<long, error>(() => (7, null));
        var (v, err) = two();
        v *= 1L << 40;
        fmt.Println(v, err);
        (_, err) = sync.OnceValues<GoString, error>(() => ("", errors.New("none")))();
        fmt.Println(err);

        var small = sync.OnceValue<sbyte>(() => 127);
        var s = small();
        s++;
        fmt.Println(s);
        var lowest = sync.OnceValue<level>(() => -128);
        fmt.Printf("%d %T\n", lowest() - 1, lowest());
        var ratio = sync.OnceValue<double>(() => 3.0);
        fmt.Println(ratio() / 2.0);
        var any1 = sync.OnceValue<object>(() => 5L);
        fmt.Println(any1());
        var none = sync.OnceValue<Slice<long>>(() => default(Slice<long>));
        fmt.Println(none().IsNil, append(none(), 1).Length);
        var nothing = sync.OnceValue<error>(() => null);
        fmt.Println(nothing());

        var words = new Slice<GoString>(["pear", "fig", "apple"]);
        slices.SortFunc(words, (GoString a, GoString b) => a.Length - b.Length);
        var at = slices.IndexFunc(words, (GoString w) => w == "pear"u8);
        fmt.Println((object)words, at);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
