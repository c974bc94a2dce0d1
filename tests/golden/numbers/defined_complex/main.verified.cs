using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Arithmetic of types that are defined as complex ones, also with constants.
[GoType("main.Cplx")]
internal readonly struct Cplx(Complex value) : INamed<Complex>, IEquatable<Cplx>
{
    public readonly Complex Value = value;
    Complex INamed<Complex>.Value => Value;

    public static implicit operator Cplx(Complex value) => new(value);

    public static explicit operator Complex(Cplx a) => a.Value;

    public bool Equals(Cplx other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Cplx other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<Complex>.Hash(Value);

    public static bool operator ==(Cplx a, Cplx b) => a.Value == b.Value;

    public static bool operator !=(Cplx a, Cplx b) => a.Value != b.Value;

    public static Cplx operator *(Cplx a, Cplx b) => new(a.Value * b.Value);

    public static Cplx operator +(Cplx a, Cplx b) => new(a.Value + b.Value);

    public static Cplx operator /(Cplx a, Cplx b) => new(div(a.Value, b.Value));

    public static Cplx operator -(Cplx a) => new(-a.Value);
}

[GoType("main.C64")]
internal readonly struct C64(Complex64 value) : INamed<Complex64>, IEquatable<C64>
{
    public readonly Complex64 Value = value;
    Complex64 INamed<Complex64>.Value => Value;

    public static implicit operator C64(Complex64 value) => new(value);

    public static explicit operator Complex64(C64 a) => a.Value;

    public bool Equals(C64 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is C64 other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<Complex64>.Hash(Value);

    public static bool operator ==(C64 a, C64 b) => a.Value == b.Value;

    public static bool operator !=(C64 a, C64 b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static void main()
    {
        Cplx a = new Complex(4.0, 2.0);
        Cplx b = new Complex(1.0, -1.0);
        fmt.Println(new Complex(1.0, 0.0) / a, a / b, a * b, a / new Complex(2.0, 0.0), new Complex(0.0, 2.0) / b, a == b, -a, a + new Complex(1.0, 0.0), a.Value.Real, b.Value.Imaginary);
        a /= b;
        a *= new Complex(2.0, 0.0);
        fmt.Println(a, div(a.Value, new Complex(2.0, 0.0)), (C64)new Complex64(0f, -0.5f));
        Cplx z = default(Cplx);
        fmt.Println(b / z, z / z);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
