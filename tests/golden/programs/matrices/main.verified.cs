// Matrices, vectors, shapes, a Fourier transform, fractions and number formats.
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Matrix")]
[MethodPtr(typeof(MatrixPtr))]
internal struct Matrix
{
    public long rows;
    public long cols;
    public Slice<double> data;

    public Ptr<double> At(long r, long c)
    {
        return Ptr.Element(this.data, r * this.cols + c);
    }

    public Slice<double> Row(long r)
    {
        return this.data.Slice(r * this.cols, (r + 1) * this.cols, (r + 1) * this.cols);
    }

    public Ptr<Matrix> T()
    {
        var t = NewMatrix(this.cols, this.rows, default(Slice<double>));
        ref var tValue = ref t.Pointee();
        {
            var count = this.rows;
            for (long r = 0; r < count; r++)
            {
                foreach (var (c, v) in this.Row(r).View().Indexed())
                {
                    tValue.At(c, r).Value = v;
                }
            }
        }
        return t;
    }

    public double Det()
    {
        var a = appendSlice(default(Slice<double>), this.data);
        var n = this.rows;
        double det = 1.0;
        var aView = a.View();
        for (long c = 0; c < n; c++)
        {
            var p = c;
            for (var r = c + 1; r < n; r++)
            {
                if (math.Abs(aView[r * n + c]) > math.Abs(aView[p * n + c]))
                {
                    p = r;
                }
            }
            if (aView[p * n + c] == 0.0)
            {
                return 0.0;
            }
            if (p != c)
            {
                for (long k = 0; k < n; k++)
                {
                    (aView[p * n + k], aView[c * n + k]) = (aView[c * n + k], aView[p * n + k]);
                }
                det = -det;
            }
            det *= aView[c * n + c];
            for (var r = c + 1; r < n; r++)
            {
                var f = aView[r * n + c] / aView[c * n + c];
                for (var k = c; k < n; k++)
                {
                    aView[r * n + k] -= f * aView[c * n + k];
                }
            }
        }
        return det;
    }
}

[GoType("main.(*Matrix)")]
internal static class MatrixExtensions
{
    internal static async GoTask<(Ptr<Matrix>, error)> Mul(this Ptr<Matrix> m, Ptr<Matrix> n)
    {
        if (m.Value.cols != n.Value.rows)
        {
            return (null, fmt.Errorf("%w: %dx%d * %dx%d", ErrShape, m.Value.rows, m.Value.cols, n.Value.rows, n.Value.cols));
        }
        var @out = NewMatrix(m.Value.rows, n.Value.cols, default(Slice<double>));
        var wg = new WaitGroup();
        for (long rNext = 0; rNext < m.Value.rows; rNext++)
        {
            var r = rNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    {
                        var count = n.Value.cols;
                        for (long c = 0; c < count; c++)
                        {
                            double s = 0;
                            foreach (var (k, x) in m.Value.Row(r).View().Indexed())
                            {
                                s += x * n.Value.At(k, c).Value;
                            }
                            @out.Value.At(r, c).Value = s;
                        }
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        return (@out, null);
    }

    internal static GoString String(this Ptr<Matrix> m)
    {
        ref var mValue = ref m.Pointee();
        var b = Ptr.New<strings.Builder>();
        {
            var count = mValue.rows;
            for (long r = 0; r < count; r++)
            {
                foreach (var (c, v) in mValue.Row(r).View().Indexed())
                {
                    if (c > 0)
                    {
                        b.Value.WriteByte((byte)' ');
                    }
                    fmt.Fprintf((io.Writer)b, "%6.2f", v);
                }
                b.Value.WriteByte(10);
            }
        }
        return b.Value.String();
    }
}

[GoType("main.Vec")]
internal struct Vec : INamed<Array3<double>>, IEquatable<Vec>
{
    public Array3<double> Value;

    public Vec(Array3<double> value) => Value = value;

    Array3<double> INamed<Array3<double>>.Value => Value;

    public bool Equals(Vec other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Vec other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Vec a, Vec b) => a.Value == b.Value;

    public static bool operator !=(Vec a, Vec b) => a.Value != b.Value;

    public Vec Add(Vec w)
    {
        var v = this;
        for (long i = 0; i < 3; i++)
        {
            v.Value[i] += w.Value[i];
        }
        return v;
    }

    public double Dot(Vec w)
    {
        double s = 0;
        for (long i = 0; i < 3; i++)
        {
            var x = this.Value[i];
            s += x * w.Value[i];
        }
        return s;
    }

    public double Norm()
    {
        return math.Sqrt(this.Dot(this));
    }
}

[GoType("main.(*Vec)")]
internal static class VecExtensions
{
    internal static Ptr<Vec> Scale(this Ptr<Vec> v, double f)
    {
        ref var vValue = ref v.Pointee();
        for (long i = 0; i < 3; i++)
        {
            vValue.Value[i] *= f;
        }
        return v;
    }
}

[GoType("main.Shape")]
internal interface Shape
{
    double Area();

    double Perimeter();
}

[GoType("main.Square")]
[MethodPtr(typeof(SquarePtr))]
internal readonly struct Square(double value) : INamed<double>, Shape, IEquatable<Square>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator Square(double value) => new(value);

    public static explicit operator double(Square a) => a.Value;

    public bool Equals(Square other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Square other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(Square a, Square b) => a.Value == b.Value;

    public static bool operator !=(Square a, Square b) => a.Value != b.Value;

    public static Square operator *(Square a, Square b) => new(a.Value * b.Value);

    public double Area()
    {
        return (this * this).Value;
    }

    public double Perimeter()
    {
        return (4.0 * this).Value;
    }
}

[GoType("main.Circle")]
[MethodPtr(typeof(CirclePtr))]
internal struct Circle : Shape, IEquatable<Circle>
{
    public double R;

    public double Area()
    {
        return math.Pi * this.R * this.R;
    }

    public double Perimeter()
    {
        return 6.283185307179586 * this.R;
    }

    public readonly bool Equals(Circle other) => this.R == other.R;

    public override readonly bool Equals(object obj) => obj is Circle other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<double>.Hash(this.R));

    public static bool operator ==(Circle a, Circle b) => a.Equals(b);

    public static bool operator !=(Circle a, Circle b) => !a.Equals(b);
}

[GoType("main.Rect")]
[MethodPtr(typeof(RectPtr))]
internal struct Rect
{
    public double W;
    public double H;

    public double Area()
    {
        return this.W * this.H;
    }

    public double Perimeter()
    {
        return 2.0 * (this.W + this.H);
    }
}

[GoType("main.Named")]
[MethodPtr(typeof(NamedPtr))]
internal struct Named : Shape, IEquatable<Named>
{
    [Embedded]
    public Shape Shape;
    public GoString Name;

    public double Area() => this.Shape.Area();

    public double Perimeter() => this.Shape.Perimeter();

    public readonly bool Equals(Named other) => equal(this.Shape, other.Shape) && this.Name == other.Name;

    public override readonly bool Equals(object obj) => obj is Named other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<Shape>.Hash(this.Shape), this.Name);

    public static bool operator ==(Named a, Named b) => a.Equals(b);

    public static bool operator !=(Named a, Named b) => !a.Equals(b);
}

[GoType("main.Rat")]
[MethodPtr(typeof(RatPtr))]
internal struct Rat : fmt.Stringer, IEquatable<Rat>
{
    [GoType("int64")]
    public long num;
    [GoType("int64")]
    public long den;

    public Rat norm()
    {
        var g = gcd(this.num, this.den);
        if (div(this.den, g) < 0)
        {
            g = -g;
        }
        return new Rat { num = div(this.num, g), den = div(this.den, g) };
    }

    public Rat Add(Rat s)
    {
        return new Rat { num = this.num * s.den + s.num * this.den, den = this.den * s.den }.norm();
    }

    public GoString String()
    {
        return fmt.Sprintf("%d/%d", (int64)this.num, (int64)this.den);
    }

    public readonly bool Equals(Rat other) => this.num == other.num && this.den == other.den;

    public override readonly bool Equals(object obj) => obj is Rat other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.num, this.den);

    public static bool operator ==(Rat a, Rat b) => a.Equals(b);

    public static bool operator !=(Rat a, Rat b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static error ErrShape;

    internal static Ptr<Matrix> NewMatrix(long rows, long cols, Slice<double> vals)
    {
        var m = new MatrixPtr(new Matrix { rows = rows, cols = cols, data = new Slice<double>(rows * cols) });
        copy(m.Value.data, vals);
        return m;
    }

    internal static Ptr<Matrix> Identity(long n)
    {
        var m = NewMatrix(n, n, default(Slice<double>));
        ref var mValue = ref m.Pointee();
        for (long i = 0; i < n; i++)
        {
            mValue.At(i, i).Value = 1.0;
        }
        return m;
    }

    internal static Slice<Complex> fft(Slice<Complex> a)
    {
        StackGuard.Check();
        var n = a.Length;
        if (n == 1)
        {
            return a;
        }
        var even = new Slice<Complex>(n / 2);
        var odd = new Slice<Complex>(n / 2);
        var evenView = even.View();
        var oddView = odd.View();
        var aView = a.View();
        {
            var count = even.Length;
            for (long i = 0; i < count; i++)
            {
                var @value = aView[2 * i + 1];
                var value1 = aView[2 * i];
                evenView[i] = value1;
                oddView[i] = @value;
            }
        }
        (even, odd) = (fft(even), fft(odd));
        var @out = new Slice<Complex>(n);
        var oddView1 = odd.View();
        var outView = @out.View();
        var evenView1 = even.View();
        {
            var count = even.Length;
            for (long k = 0; k < count; k++)
            {
                var t = cmplx.Exp(new Complex(0.0, -6.283185307179586 * (double)k / (double)n)) * oddView1[k];
                var @value = evenView1[k] - t;
                outView[k] = evenView1[k] + t;
                outView[k + n / 2] = @value;
            }
        }
        return @out;
    }

    internal static long gcd(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, rem(a, b));
        }
        return a;
    }

    internal static Slice<long> sieve(long n)
    {
        Slice<long> primes = default;
        var composite = new Slice<ulong>(n / 64 + 1);
        var compositeView = composite.View();
        for (long i = 2; i < n; i++)
        {
            if ((compositeView[i >> 6] & shl((ulong)1, (i & 63))) != 0)
            {
                continue;
            }
            primes = append(primes, i);
            for (var j = i * i; j < n; j += i)
            {
                compositeView[j >> 6] |= shl((ulong)1, (j & 63));
            }
        }
        return primes;
    }

    internal static async GoTask main()
    {
        var a = NewMatrix(2, 3, new Slice<double>([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]));
        var b = a.Value.T();
        var (c, err) = await a.Mul(b);
        fmt.Print(c.ToInterface(), err, (GoString)"\n", c.Value.Det(), (GoString)"\n");
        {
            (_, err) = await a.Mul(a);
            if (errors.Is(err, ErrShape))
            {
                fmt.Println(err);
            }
        }
        var d = NewMatrix(3, 3, new Slice<double>([2.0, -1.0, 0.0, -1.0, 2.0, -1.0, 0.0, -1.0, 2.0]));
        var (e, _) = await d.Mul(Identity(3));
        fmt.Printf("%v%.4f %v\n", e.ToInterface(), e.Value.Det(), e.Value.Row(1).Capacity);
        var v = new Ptr<Vec>(new Vec(new Array3<double>(1.0, 2.0, 2.0)));
        var w = new Vec(new Array3<double> { [0] = 3.0 });
        var arg = v.Value.Norm();
        var arg1 = v.Value.Add(w);
        var result = v.Scale(2.0);
        var arg2 = v.Value.Dot(w);
        fmt.Println(arg, arg1, v.Value, result.Value, arg2, w);
        var shapes = new Slice<Shape>([(Square)2.0, new Circle { R = 1.0 }, (Shape)new RectPtr(new Rect { W = 2.0, H = 3.0 }), new Named { Shape = (Square)1.0, Name = "unit" }, (Shape)new NamedPtr(new Named { Shape = (Shape)new RectPtr(new Rect { W = 1.0, H = 1.0 }) })]);
        double total = 0.0;
        foreach (var (i, s) in shapes.View().Indexed())
        {
            total += s.Area();
            fmt.Printf("%d %T %.3f %.3f\n", i, s, s.Area(), s.Perimeter());
        }
        fmt.Printf("%.6g %v\n", total, equal(shapes[0], (Shape)(Square)2.0));
        foreach (var x in fft(new Slice<Complex>([new Complex(1.0, 0.0), new Complex(1.0, 0.0), new Complex(1.0, 0.0), new Complex(1.0, 0.0), new Complex(0.0, 0.0), new Complex(0.0, 0.0), new Complex(0.0, 0.0), new Complex(0.0, 0.0)])).View())
        {
            fmt.Printf("%.3f ", x);
        }
        fmt.Println();
        var sum = new Rat { num = 0, den = 1 };
        for (long i = 1; i <= 10; i++)
        {
            sum = sum.Add(new Rat { num = 1, den = i });
        }
        fmt.Println(sum, new Rat { num = 3, den = -6 }.norm());
        var p = sieve(100);
        fmt.Println(p.Length, (object)p.Slice(p.Length - 5));
        uint h = 2166136261u;
        foreach (var ch in ((Slice<byte>)(GoString)"hash me").View())
        {
            h ^= (uint)ch;
            h *= 16777619;
        }
        fmt.Printf("%#x %d %d %d\n", h, bits.OnesCount32(h), bits.LeadingZeros64((ulong)h), bits.RotateLeft8(0x81, 1));
        sbyte i8 = 127;
        i8++;
        byte u = 200;
        u += 100;
        long x1 = -7;
        fmt.Println(i8, u, x1 / 2, x1 % 3, x1 >> 1, (ushort)x1, x1 & ~(long)5, 7 ^ x1, math.MaxInt64, (uint64)18446744073709551615UL, 1L << 62);
        fmt.Println(math.Inf(1), -math.Inf(1), math.NaN(), math.Copysign(0.0, -1.0), 1e21, 1e20, 1e-07, 0.1f, 0.3, 100000000.0);
        var (hi, lo) = bits.Mul64(1UL << 63, 6);
        fmt.Println((uint64)hi, (uint64)lo, math.Hypot(3.0, 4.0), math.Trunc(-2.7), math.Round(2.5), math.Mod(7.0, -3.0), math.Cbrt(27.0));
        fmt.Println(cmplx.Abs(new Complex(3.0, 4.0)), cmplx.Sqrt(new Complex(-1.0, 0.0)), -4.0, new Complex64(1f, 2f));
    }

    private static void InitializeVariables()
    {
        ErrShape = errors.New("shape mismatch");
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class MatrixPtr : MethodPtr<Matrix>, fmt.Stringer
{
    public MatrixPtr()
    {
    }

    public MatrixPtr(Matrix value) : base(value)
    {
    }

    public GoString String() => MatrixExtensions.String(Self);
}

internal sealed class SquarePtr : MethodPtr<Square>, Shape
{
    public SquarePtr()
    {
    }

    public SquarePtr(Square value) : base(value)
    {
    }

    public double Area() => Receiver("Area").Area();

    public double Perimeter() => Receiver("Perimeter").Perimeter();
}

internal sealed class CirclePtr : MethodPtr<Circle>, Shape
{
    public CirclePtr()
    {
    }

    public CirclePtr(Circle value) : base(value)
    {
    }

    public double Area() => Receiver("Area").Area();

    public double Perimeter() => Receiver("Perimeter").Perimeter();
}

internal sealed class RectPtr : MethodPtr<Rect>, Shape
{
    public RectPtr()
    {
    }

    public RectPtr(Rect value) : base(value)
    {
    }

    public double Area() => this.Value.Area();

    public double Perimeter() => this.Value.Perimeter();
}

internal sealed class NamedPtr : MethodPtr<Named>, Shape
{
    public NamedPtr()
    {
    }

    public NamedPtr(Named value) : base(value)
    {
    }

    public double Area() => this.Value.Shape.Area();

    public double Perimeter() => this.Value.Shape.Perimeter();
}

internal sealed class RatPtr : MethodPtr<Rat>, fmt.Stringer
{
    public RatPtr()
    {
    }

    public RatPtr(Rat value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}
