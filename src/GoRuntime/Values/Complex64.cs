// Go's complex64: two float32.

using System.Numerics;

namespace GoRuntime;

/// <summary>Go's <c>complex64</c>.</summary>
[GoType("complex64")]
public readonly struct Complex64(float real, float imaginary) : IEquatable<Complex64>
{
    /// <summary>The real part.</summary>
    public float Real { get; } = real;

    /// <summary>The imaginary part.</summary>
    public float Imaginary { get; } = imaginary;

    /// <summary>The conversion to complex128.</summary>
    public static implicit operator Complex(Complex64 c) => new(c.Real, c.Imaginary);

    /// <summary>The conversion from complex128, which rounds.</summary>
    public static explicit operator Complex64(Complex c) => new((float)c.Real, (float)c.Imaginary);

    /// <summary>A real number.</summary>
    public static implicit operator Complex64(float real) => new(real, 0);

    /// <summary>The number itself.</summary>
    public static Complex64 operator +(Complex64 a) => a;

    /// <summary>The negated number.</summary>
    public static Complex64 operator -(Complex64 a) => new(-a.Real, -a.Imaginary);

    /// <summary>The sum.</summary>
    public static Complex64 operator +(Complex64 a, Complex64 b) => new(a.Real + b.Real, a.Imaginary + b.Imaginary);

    /// <summary>The difference.</summary>
    public static Complex64 operator -(Complex64 a, Complex64 b) => new(a.Real - b.Real, a.Imaginary - b.Imaginary);

    /// <summary>The product.</summary>
    public static Complex64 operator *(Complex64 a, Complex64 b) =>
        new(a.Real * b.Real - a.Imaginary * b.Imaginary, a.Real * b.Imaginary + a.Imaginary * b.Real);

    /// <summary>The quotient, computed as complex128 as Go does.</summary>
    public static Complex64 operator /(Complex64 a, Complex64 b) => (Complex64)Builtins.div((Complex)a, (Complex)b);

    /// <summary>Equality of both parts; NaN equals nothing.</summary>
    public static bool operator ==(Complex64 a, Complex64 b) => a.Real == b.Real && a.Imaginary == b.Imaginary;

    /// <summary>Inequality.</summary>
    public static bool operator !=(Complex64 a, Complex64 b) => !(a == b);

    /// <inheritdoc/>
    public bool Equals(Complex64 other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Complex64 other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Real, Imaginary);
}
