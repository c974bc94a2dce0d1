using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Switches over constants whose cases jump: C# knows which of them is taken.
[GoType("main.In")]
internal readonly struct In(sbyte value) : INamed<sbyte>, IEquatable<In>
{
    public readonly sbyte Value = value;
    sbyte INamed<sbyte>.Value => Value;

    public static implicit operator In(sbyte value) => new(value);

    public static explicit operator sbyte(In a) => a.Value;

    public bool Equals(In other) => Value == other.Value;

    public override bool Equals(object obj) => obj is In other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(In a, In b) => a.Value == b.Value;

    public static bool operator !=(In a, In b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal const long version = 3;

    internal const bool debug = true;

    internal static readonly GoString name = "abc";

    internal static GoString sw(long x)
    {
        GoString s = "";
        {
            var taken = version == 3;
            switch (0)
            {
                case var _ when taken:
                    s += "three ";
                    goto next_case;
                case var _ when version == 4:
                next_case:
                    ;
                    s += "four ";
                    if (x > 0)
                    {
                        break;
                    }
                    s += "!";
                    break;
                default:
                    s += "new ";
                    break;
            }
        }
        {
            var taken = name == (GoString)"a" + "bc";
            switch (0)
            {
                case var _ when taken:
                    s += "abc ";
                    goto next_case1;
                case var _ when name == "x"u8:
                next_case1:
                    ;
                    s += "x ";
                    break;
            }
        }
        {
            var taken = debug;
            var always = true;
            switch (0)
            {
                case var _ when taken:
                    s += "debug ";
                    if (x > 1)
                    {
                        break;
                    }
                    goto next_case2;
                case var _ when always:
                next_case2:
                    ;
                    s += "version>2 ";
                    break;
                case var _ when x == 5:
                    s += "five";
                    break;
            }
        }
        {
            var taken = debug == true || debug == (x == 2);
            switch (0)
            {
                case var _ when taken:
                    s += "v3 ";
                    goto next_case3;
                case var _ when debug == false:
                next_case3:
                    ;
                    s += "f ";
                    break;
            }
        }
        {
            var taken = 3 == 3;
            switch (0)
            {
                case var _ when taken:
                    s += "in3 ";
                    goto next_case4;
                case var _ when 3 == 4:
                next_case4:
                    ;
                    s += "in4";
                    break;
            }
        }
        return s;
    }

    internal static void main()
    {
        fmt.Println(sw(0), sw(1), sw(2), sw(5));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
