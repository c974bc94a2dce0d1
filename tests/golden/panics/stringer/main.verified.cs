using System;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Color")]
internal readonly struct Color(long value) : INamed<long>, IEquatable<Color>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Color(long value) => new(value);

    public static explicit operator long(Color a) => a.Value;

    public bool Equals(Color other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Color other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Color a, Color b) => a.Value == b.Value;

    public static bool operator !=(Color a, Color b) => a.Value != b.Value;

    public GoString String()
    {
        return "a color";
    }
}

internal static partial class Program
{
    // A Stringer is asked, though fmt is not there.
    internal static void main()
    {
        throw panic((Color)3);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
