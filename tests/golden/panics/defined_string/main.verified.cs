using System;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.Reason")]
internal readonly struct Reason(GoString value) : INamed<GoString>, IEquatable<Reason>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Reason(GoString value) => new(value);

    public static implicit operator Reason(string value) => new(value);

    public bool Equals(Reason other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Reason other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Reason a, Reason b) => a.Value == b.Value;

    public static bool operator !=(Reason a, Reason b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static void main()
    {
        throw panic(new Reason("out of \"paper\""));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
