// Matrices, polynomials, rationals and graphs over any kind of number.
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Real")]
[MethodPtr(typeof(RealPtr))]
internal readonly struct Real(double value) : INamed<double>, fmt.Stringer, IEquatable<Real>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator Real(double value) => new(value);

    public static explicit operator double(Real a) => a.Value;

    public bool Equals(Real other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Real other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(Real a, Real b) => a.Value == b.Value;

    public static bool operator !=(Real a, Real b) => a.Value != b.Value;

    public static Real operator *(Real a, Real b) => new(a.Value * b.Value);

    public static Real operator +(Real a, Real b) => new(a.Value + b.Value);

    public static Real operator /(Real a, Real b) => new(a.Value / b.Value);

    public static Real operator -(Real a) => new(-a.Value);

    public Real Add(Real b)
    {
        return this + b;
    }

    public Real Neg()
    {
        return -this;
    }

    public Real Mul(Real b)
    {
        return this * b;
    }

    public bool IsZero()
    {
        return math.Abs(this.Value) < 1e-09;
    }

    public GoString String()
    {
        return fmt.Sprintf("%.3g", this.Value);
    }

    public (Real, error) Inv()
    {
        if (this.IsZero())
        {
            return (0.0, errDivision);
        }
        return (1.0 / this, null);
    }
}

// Rat is a fraction in lowest terms with a positive denominator. Its zero value is 0/1.
[GoType("main.Rat")]
[MethodPtr(typeof(RatPtr))]
internal struct Rat : fmt.Stringer, IEquatable<Rat>
{
    [GoType("int64")]
    public long n;
    [GoType("int64")]
    public long d;

    public long den()
    {
        return Builtins.max(this.d, 1L);
    }

    public Rat Add(Rat b)
    {
        var a = this;
        return R(a.n * b.den() + b.n * a.den(), a.den() * b.den());
    }

    public Rat Neg()
    {
        return new Rat { n = -this.n, d = this.d };
    }

    public Rat Mul(Rat b)
    {
        var a = this;
        return R(a.n * b.n, a.den() * b.den());
    }

    public bool IsZero()
    {
        return this.n == 0;
    }

    public (Rat, error) Inv()
    {
        var a = this;
        var r = new Rat();
        error err = null;
        var frame = new DeferScope();
        try
        {
            (r, err) = (R(a.den(), a.n), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var (e, ok) = assertOk<error>(frame.Recover());
            if (ok)
            {
                err = e;
            }
        }, ref err);
        frame.End();
        return (r, err);
    }

    public GoString String()
    {
        if (this.d <= 1)
        {
            return fmt.Sprint((int64)this.n);
        }
        return fmt.Sprintf("%d/%d", (int64)this.n, (int64)this.d);
    }

    public readonly bool Equals(Rat other) => this.n == other.n && this.d == other.d;

    public override readonly bool Equals(object obj) => obj is Rat other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n, this.d);

    public static bool operator ==(Rat a, Rat b) => a.Equals(b);

    public static bool operator !=(Rat a, Rat b) => !a.Equals(b);
}

// Mod7 is a number modulo 7.
[GoType("main.Mod7")]
[MethodPtr(typeof(Mod7Ptr))]
internal readonly struct Mod7(byte value) : INamed<byte>, fmt.Stringer, IEquatable<Mod7>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator Mod7(byte value) => new(value);

    public static explicit operator byte(Mod7 a) => a.Value;

    public bool Equals(Mod7 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Mod7 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Mod7 a, Mod7 b) => a.Value == b.Value;

    public static bool operator !=(Mod7 a, Mod7 b) => a.Value != b.Value;

    public static Mod7 operator %(Mod7 a, Mod7 b) => new((byte)(a.Value % b.Value));

    public static Mod7 operator *(Mod7 a, Mod7 b) => new((byte)(a.Value * b.Value));

    public static Mod7 operator +(Mod7 a, Mod7 b) => new((byte)(a.Value + b.Value));

    public static Mod7 operator ++(Mod7 a) => new((byte)(a.Value + 1));

    public static Mod7 operator -(Mod7 a, Mod7 b) => new((byte)(a.Value - b.Value));

    public static bool operator <(Mod7 a, Mod7 b) => a.Value < b.Value;

    public static bool operator >(Mod7 a, Mod7 b) => a.Value > b.Value;

    public Mod7 Add(Mod7 b)
    {
        return (this + b) % 7;
    }

    public Mod7 Neg()
    {
        return (7 - this) % 7;
    }

    public Mod7 Mul(Mod7 b)
    {
        return this * b % 7;
    }

    public bool IsZero()
    {
        return this == 0;
    }

    public GoString String()
    {
        return GoString.FromRune((int)((byte)'0' + this).Value);
    }

    public (Mod7, error) Inv()
    {
        for (Mod7 b = default(Mod7); b < 7; b++)
        {
            if (this.Mul(b) == 1)
            {
                return (b, null);
            }
        }
        return (0, errDivision);
    }
}

// Cplx is a complex number of its own kind.
[GoType("main.Cplx")]
[MethodPtr(typeof(CplxPtr))]
internal readonly struct Cplx(Complex value) : INamed<Complex>, fmt.Stringer, IEquatable<Cplx>
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

    public Cplx Add(Cplx b)
    {
        return this + b;
    }

    public Cplx Neg()
    {
        return -this;
    }

    public Cplx Mul(Cplx b)
    {
        return this * b;
    }

    public bool IsZero()
    {
        return this.Value.Real == 0.0 && this.Value.Imaginary == 0.0;
    }

    public GoString String()
    {
        return fmt.Sprintf("%g%+gi", this.Value.Real, this.Value.Imaginary);
    }

    public (Cplx, error) Inv()
    {
        if (this.IsZero())
        {
            return (new Complex(0.0, 0.0), errDivision);
        }
        return (new Complex(1.0, 0.0) / this, null);
    }
}

// ---- matrices
[GoType("main.Matrix[main.Rat]")]
[MethodPtr(typeof(Matrix_RatPtr))]
internal struct Matrix_Rat : fmt.Stringer
{
    public long rows;
    public long cols;
    public Slice<Rat> data;
    public Rat one;

    public Ptr<Rat> At(long i, long j)
    {
        return Ptr.Element(this.data, i * this.cols + j);
    }

    public Slice<Rat> Row(long i)
    {
        return this.data.Slice(i * this.cols, (i + 1) * this.cols, (i + 1) * this.cols);
    }

    public Matrix_Rat Clone()
    {
        var m = this;
        m.data = slices.Clone(m.data);
        return m;
    }

    public Action<Func<long, long, bool>> Places()
    {
        var m = this;
        return (Func<long, long, bool> @yield) =>
        {
            {
                var count = m.rows;
                for (long i = 0; i < count; i++)
                {
                    {
                        var count1 = m.cols;
                        for (long j = 0; j < count1; j++)
                        {
                            if (!@yield(i, j))
                            {
                                return;
                            }
                        }
                    }
                }
            }
        };
    }

    public bool Equal(Matrix_Rat n)
    {
        var m = this;
        bool result = false;
        if (m.rows != n.rows || m.cols != n.cols)
        {
            return false;
        }
        var loop = new RangeLoop();
        m.Places()((long i, long j) =>
        {
            loop.Enter();
            var result1 = m.At(i, j);
            var result2 = n.At(i, j);
            if (result1.Value != result2.Value)
            {
                result = false;
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return result;
        }
        return true;
    }

    public (Matrix_Rat, error) Add(Matrix_Rat n)
    {
        var m = this;
        if (m.rows != n.rows || m.cols != n.cols)
        {
            return (new Matrix_Rat(), (error)new shapeErrorPtr(new shapeError { op = "add", r1 = m.rows, c1 = m.cols, r2 = n.rows, c2 = n.cols }));
        }
        return (Build_Rat(m.one, m.rows, m.cols, (long i, long j) =>
        {
            var result = m.At(i, j);
            var result1 = n.At(i, j);
            return result.Value.Add(result1.Value);
        }), null);
    }

    public (Matrix_Rat, error) Mul(Matrix_Rat n)
    {
        var m = this;
        if (m.cols != n.rows)
        {
            return (new Matrix_Rat(), (error)new shapeErrorPtr(new shapeError { op = "mul", r1 = m.rows, c1 = m.cols, r2 = n.rows, c2 = n.cols }));
        }
        return (Build_Rat(m.one, m.rows, n.cols, (long i, long j) =>
        {
            var t = new Rat();
            foreach (var (k, x) in m.Row(i).View().Indexed())
            {
                t = t.Add(x.Mul(n.At(k, j).Value));
            }
            return t;
        }), null);
    }

    public Matrix_Rat Transposed()
    {
        var m = this;
        return Build_Rat(m.one, m.cols, m.rows, (long i, long j) => m.At(j, i).Value);
    }

    public (Matrix_Rat, error) Pow(long n)
    {
        var m = this;
        var r = new Matrix_Rat();
        error err = null;
        if (m.rows != m.cols)
        {
            return (r, (error)new shapeErrorPtr(new shapeError { op = "pow", r1 = m.rows, c1 = m.cols, r2 = m.rows, c2 = m.cols }));
        }
        r = Identity_Rat(m.one, m.rows);
        for (var b = m; n > 0; n >>= 1)
        {
            if ((n & 1) == 1)
            {
                {
                    (r, err) = r.Mul(b);
                    if (err != null)
                    {
                        return (r, err);
                    }
                }
            }
            (b, _) = b.Mul(b);
        }
        return (r, null);
    }

    // reduce brings m to reduced row echelon form, does the same to the other matrices, and returns rank and determinant.
    public (long, Rat) reduce(Slice<Matrix_Rat> @with)
    {
        var m = this;
        long rank = 0;
        var det = new Rat();
        det = m.one;
        var all = appendSlice(new Slice<Matrix_Rat>([m]), @with);
        for (long j = 0; j < m.cols && rank < m.rows; j++)
        {
            var pivot = rank;
            while (pivot < m.rows && m.At(pivot, j).Value.IsZero())
            {
                pivot++;
            }
            if (pivot == m.rows)
            {
                var zero = new Rat();
                det = zero;
                continue;
            }
            if (pivot != rank)
            {
                det = det.Neg();
                foreach (var a in all.View())
                {
                    {
                        var count = a.cols;
                        for (long k = 0; k < count; k++)
                        {
                            var result = a.At(pivot, k);
                            var result1 = a.At(rank, k);
                            var result2 = a.At(rank, k);
                            var result3 = a.At(pivot, k);
                            var @value = result3.Value;
                            result.Value = result2.Value;
                            result1.Value = @value;
                        }
                    }
                }
            }
            var p = m.At(rank, j).Value;
            det = det.Mul(p);
            var (inv, err) = p.Inv();
            if (err != null)
            {
                throw panic(err);
            }
            foreach (var a in all.View())
            {
                foreach (var (k, x) in a.Row(rank).View().Indexed())
                {
                    var result = a.Row(rank);
                    var result1 = x.Mul(inv);
                    result[k] = result1;
                }
            }
            {
                var count = m.rows;
                for (long i = 0; i < count; i++)
                {
                    var f = m.At(i, j).Value.Neg();
                    if (i == rank || f.IsZero())
                    {
                        continue;
                    }
                    foreach (var a in all.View())
                    {
                        {
                            var count1 = a.cols;
                            for (long k = 0; k < count1; k++)
                            {
                                var result = a.At(i, k);
                                var result1 = a.At(i, k);
                                var arg = f.Mul(a.At(rank, k).Value);
                                var result2 = result1.Value.Add(arg);
                                result.Value = result2;
                            }
                        }
                    }
                }
            }
            rank++;
        }
        return (rank, det);
    }

    public Rat Det()
    {
        var m = this;
        var (_, d) = m.Clone().reduce(default(Slice<Matrix_Rat>));
        return d;
    }

    public long Rank()
    {
        var m = this;
        var (r, _) = m.Clone().reduce(default(Slice<Matrix_Rat>));
        return r;
    }

    public (Matrix_Rat, error) Inverse()
    {
        var m = this;
        var inv = Identity_Rat(m.one, m.rows);
        {
            var (rank, _) = m.Clone().reduce(new Slice<Matrix_Rat>([inv]));
            if (rank < m.rows)
            {
                return (inv, fmt.Errorf("inverse of %dx%d: %w", m.rows, m.cols, errSingular));
            }
        }
        return (inv, null);
    }

    public GoString String()
    {
        var m = this;
        long width = 0;
        foreach (var x in m.data.View())
        {
            width = long.Max(width, x.String().Length);
        }
        var b = Ptr.New<strings.Builder>();
        {
            var count = m.rows;
            for (long i = 0; i < count; i++)
            {
                b.Value.WriteString("[");
                foreach (var (j, x) in m.Row(i).View().Indexed())
                {
                    if (j > 0)
                    {
                        b.Value.WriteByte((byte)' ');
                    }
                    fmt.Fprintf((io.Writer)b, "%*s", width, x);
                }
                b.Value.WriteString("]\n");
            }
        }
        return b.Value.String();
    }
}

// ---- matrices
[GoType("main.Matrix[main.Mod7]")]
[MethodPtr(typeof(Matrix_Mod7Ptr))]
internal struct Matrix_Mod7 : fmt.Stringer
{
    public long rows;
    public long cols;
    public Slice<Mod7> data;
    public Mod7 one;

    public Ptr<Mod7> At(long i, long j)
    {
        return Ptr.Element(this.data, i * this.cols + j);
    }

    public Slice<Mod7> Row(long i)
    {
        return this.data.Slice(i * this.cols, (i + 1) * this.cols, (i + 1) * this.cols);
    }

    public Matrix_Mod7 Clone()
    {
        var m = this;
        m.data = slices.Clone(m.data);
        return m;
    }

    public Action<Func<long, long, bool>> Places()
    {
        var m = this;
        return (Func<long, long, bool> @yield) =>
        {
            {
                var count = m.rows;
                for (long i = 0; i < count; i++)
                {
                    {
                        var count1 = m.cols;
                        for (long j = 0; j < count1; j++)
                        {
                            if (!@yield(i, j))
                            {
                                return;
                            }
                        }
                    }
                }
            }
        };
    }

    public bool Equal(Matrix_Mod7 n)
    {
        var m = this;
        bool result = false;
        if (m.rows != n.rows || m.cols != n.cols)
        {
            return false;
        }
        var loop = new RangeLoop();
        m.Places()((long i, long j) =>
        {
            loop.Enter();
            var result1 = m.At(i, j);
            var result2 = n.At(i, j);
            if (result1.Value != result2.Value)
            {
                result = false;
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return result;
        }
        return true;
    }

    public (Matrix_Mod7, error) Add(Matrix_Mod7 n)
    {
        var m = this;
        if (m.rows != n.rows || m.cols != n.cols)
        {
            return (new Matrix_Mod7(), (error)new shapeErrorPtr(new shapeError { op = "add", r1 = m.rows, c1 = m.cols, r2 = n.rows, c2 = n.cols }));
        }
        return (Build_Mod7(m.one, m.rows, m.cols, (long i, long j) =>
        {
            var result = m.At(i, j);
            var result1 = n.At(i, j);
            return result.Value.Add(result1.Value);
        }), null);
    }

    public (Matrix_Mod7, error) Mul(Matrix_Mod7 n)
    {
        var m = this;
        if (m.cols != n.rows)
        {
            return (new Matrix_Mod7(), (error)new shapeErrorPtr(new shapeError { op = "mul", r1 = m.rows, c1 = m.cols, r2 = n.rows, c2 = n.cols }));
        }
        return (Build_Mod7(m.one, m.rows, n.cols, (long i, long j) =>
        {
            Mod7 t = default(Mod7);
            foreach (var (k, x) in m.Row(i).View().Indexed())
            {
                t = t.Add(x.Mul(n.At(k, j).Value));
            }
            return t;
        }), null);
    }

    public Matrix_Mod7 Transposed()
    {
        var m = this;
        return Build_Mod7(m.one, m.cols, m.rows, (long i, long j) => m.At(j, i).Value);
    }

    public (Matrix_Mod7, error) Pow(long n)
    {
        var m = this;
        var r = new Matrix_Mod7();
        error err = null;
        if (m.rows != m.cols)
        {
            return (r, (error)new shapeErrorPtr(new shapeError { op = "pow", r1 = m.rows, c1 = m.cols, r2 = m.rows, c2 = m.cols }));
        }
        r = Identity_Mod7(m.one, m.rows);
        for (var b = m; n > 0; n >>= 1)
        {
            if ((n & 1) == 1)
            {
                {
                    (r, err) = r.Mul(b);
                    if (err != null)
                    {
                        return (r, err);
                    }
                }
            }
            (b, _) = b.Mul(b);
        }
        return (r, null);
    }

    // reduce brings m to reduced row echelon form, does the same to the other matrices, and returns rank and determinant.
    public (long, Mod7) reduce(Slice<Matrix_Mod7> @with)
    {
        var m = this;
        long rank = 0;
        Mod7 det = default(Mod7);
        det = m.one;
        var all = appendSlice(new Slice<Matrix_Mod7>([m]), @with);
        for (long j = 0; j < m.cols && rank < m.rows; j++)
        {
            var pivot = rank;
            while (pivot < m.rows && m.At(pivot, j).Value.IsZero())
            {
                pivot++;
            }
            if (pivot == m.rows)
            {
                Mod7 zero = default(Mod7);
                det = zero;
                continue;
            }
            if (pivot != rank)
            {
                det = det.Neg();
                foreach (var a in all.View())
                {
                    {
                        var count = a.cols;
                        for (long k = 0; k < count; k++)
                        {
                            var result = a.At(pivot, k);
                            var result1 = a.At(rank, k);
                            var result2 = a.At(rank, k);
                            var result3 = a.At(pivot, k);
                            var @value = result3.Value;
                            result.Value = result2.Value;
                            result1.Value = @value;
                        }
                    }
                }
            }
            var p = m.At(rank, j).Value;
            det = det.Mul(p);
            var (inv, err) = p.Inv();
            if (err != null)
            {
                throw panic(err);
            }
            foreach (var a in all.View())
            {
                foreach (var (k, x) in a.Row(rank).View().Indexed())
                {
                    var result = a.Row(rank);
                    var result1 = x.Mul(inv);
                    result[k] = result1;
                }
            }
            {
                var count = m.rows;
                for (long i = 0; i < count; i++)
                {
                    var f = m.At(i, j).Value.Neg();
                    if (i == rank || f.IsZero())
                    {
                        continue;
                    }
                    foreach (var a in all.View())
                    {
                        {
                            var count1 = a.cols;
                            for (long k = 0; k < count1; k++)
                            {
                                var result = a.At(i, k);
                                var result1 = a.At(i, k);
                                var arg = f.Mul(a.At(rank, k).Value);
                                var result2 = result1.Value.Add(arg);
                                result.Value = result2;
                            }
                        }
                    }
                }
            }
            rank++;
        }
        return (rank, det);
    }

    public Mod7 Det()
    {
        var m = this;
        var (_, d) = m.Clone().reduce(default(Slice<Matrix_Mod7>));
        return d;
    }

    public long Rank()
    {
        var m = this;
        var (r, _) = m.Clone().reduce(default(Slice<Matrix_Mod7>));
        return r;
    }

    public (Matrix_Mod7, error) Inverse()
    {
        var m = this;
        var inv = Identity_Mod7(m.one, m.rows);
        {
            var (rank, _) = m.Clone().reduce(new Slice<Matrix_Mod7>([inv]));
            if (rank < m.rows)
            {
                return (inv, fmt.Errorf("inverse of %dx%d: %w", m.rows, m.cols, errSingular));
            }
        }
        return (inv, null);
    }

    public GoString String()
    {
        var m = this;
        long width = 0;
        foreach (var x in m.data.View())
        {
            width = long.Max(width, x.String().Length);
        }
        var b = Ptr.New<strings.Builder>();
        {
            var count = m.rows;
            for (long i = 0; i < count; i++)
            {
                b.Value.WriteString("[");
                foreach (var (j, x) in m.Row(i).View().Indexed())
                {
                    if (j > 0)
                    {
                        b.Value.WriteByte((byte)' ');
                    }
                    fmt.Fprintf((io.Writer)b, "%*s", width, x);
                }
                b.Value.WriteString("]\n");
            }
        }
        return b.Value.String();
    }
}

// ---- matrices
[GoType("main.Matrix[main.Real]")]
[MethodPtr(typeof(Matrix_RealPtr))]
internal struct Matrix_Real : fmt.Stringer
{
    public long rows;
    public long cols;
    public Slice<Real> data;
    public Real one;

    public Ptr<Real> At(long i, long j)
    {
        return Ptr.Element(this.data, i * this.cols + j);
    }

    public Slice<Real> Row(long i)
    {
        return this.data.Slice(i * this.cols, (i + 1) * this.cols, (i + 1) * this.cols);
    }

    public Matrix_Real Clone()
    {
        var m = this;
        m.data = slices.Clone(m.data);
        return m;
    }

    public Action<Func<long, long, bool>> Places()
    {
        var m = this;
        return (Func<long, long, bool> @yield) =>
        {
            {
                var count = m.rows;
                for (long i = 0; i < count; i++)
                {
                    {
                        var count1 = m.cols;
                        for (long j = 0; j < count1; j++)
                        {
                            if (!@yield(i, j))
                            {
                                return;
                            }
                        }
                    }
                }
            }
        };
    }

    public bool Equal(Matrix_Real n)
    {
        var m = this;
        bool result = false;
        if (m.rows != n.rows || m.cols != n.cols)
        {
            return false;
        }
        var loop = new RangeLoop();
        m.Places()((long i, long j) =>
        {
            loop.Enter();
            var result1 = m.At(i, j);
            var result2 = n.At(i, j);
            if (result1.Value != result2.Value)
            {
                result = false;
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return result;
        }
        return true;
    }

    public (Matrix_Real, error) Add(Matrix_Real n)
    {
        var m = this;
        if (m.rows != n.rows || m.cols != n.cols)
        {
            return (new Matrix_Real(), (error)new shapeErrorPtr(new shapeError { op = "add", r1 = m.rows, c1 = m.cols, r2 = n.rows, c2 = n.cols }));
        }
        return (Build_Real(m.one, m.rows, m.cols, (long i, long j) =>
        {
            var result = m.At(i, j);
            var result1 = n.At(i, j);
            return result.Value.Add(result1.Value);
        }), null);
    }

    public (Matrix_Real, error) Mul(Matrix_Real n)
    {
        var m = this;
        if (m.cols != n.rows)
        {
            return (new Matrix_Real(), (error)new shapeErrorPtr(new shapeError { op = "mul", r1 = m.rows, c1 = m.cols, r2 = n.rows, c2 = n.cols }));
        }
        return (Build_Real(m.one, m.rows, n.cols, (long i, long j) =>
        {
            Real t = default(Real);
            foreach (var (k, x) in m.Row(i).View().Indexed())
            {
                t = t.Add(x.Mul(n.At(k, j).Value));
            }
            return t;
        }), null);
    }

    public Matrix_Real Transposed()
    {
        var m = this;
        return Build_Real(m.one, m.cols, m.rows, (long i, long j) => m.At(j, i).Value);
    }

    public (Matrix_Real, error) Pow(long n)
    {
        var m = this;
        var r = new Matrix_Real();
        error err = null;
        if (m.rows != m.cols)
        {
            return (r, (error)new shapeErrorPtr(new shapeError { op = "pow", r1 = m.rows, c1 = m.cols, r2 = m.rows, c2 = m.cols }));
        }
        r = Identity_Real(m.one, m.rows);
        for (var b = m; n > 0; n >>= 1)
        {
            if ((n & 1) == 1)
            {
                {
                    (r, err) = r.Mul(b);
                    if (err != null)
                    {
                        return (r, err);
                    }
                }
            }
            (b, _) = b.Mul(b);
        }
        return (r, null);
    }

    // reduce brings m to reduced row echelon form, does the same to the other matrices, and returns rank and determinant.
    public (long, Real) reduce(Slice<Matrix_Real> @with)
    {
        var m = this;
        long rank = 0;
        Real det = default(Real);
        det = m.one;
        var all = appendSlice(new Slice<Matrix_Real>([m]), @with);
        for (long j = 0; j < m.cols && rank < m.rows; j++)
        {
            var pivot = rank;
            while (pivot < m.rows && m.At(pivot, j).Value.IsZero())
            {
                pivot++;
            }
            if (pivot == m.rows)
            {
                Real zero = default(Real);
                det = zero;
                continue;
            }
            if (pivot != rank)
            {
                det = det.Neg();
                foreach (var a in all.View())
                {
                    {
                        var count = a.cols;
                        for (long k = 0; k < count; k++)
                        {
                            var result = a.At(pivot, k);
                            var result1 = a.At(rank, k);
                            var result2 = a.At(rank, k);
                            var result3 = a.At(pivot, k);
                            var @value = result3.Value;
                            result.Value = result2.Value;
                            result1.Value = @value;
                        }
                    }
                }
            }
            var p = m.At(rank, j).Value;
            det = det.Mul(p);
            var (inv, err) = p.Inv();
            if (err != null)
            {
                throw panic(err);
            }
            foreach (var a in all.View())
            {
                foreach (var (k, x) in a.Row(rank).View().Indexed())
                {
                    var result = a.Row(rank);
                    var result1 = x.Mul(inv);
                    result[k] = result1;
                }
            }
            {
                var count = m.rows;
                for (long i = 0; i < count; i++)
                {
                    var f = m.At(i, j).Value.Neg();
                    if (i == rank || f.IsZero())
                    {
                        continue;
                    }
                    foreach (var a in all.View())
                    {
                        {
                            var count1 = a.cols;
                            for (long k = 0; k < count1; k++)
                            {
                                var result = a.At(i, k);
                                var result1 = a.At(i, k);
                                var arg = f.Mul(a.At(rank, k).Value);
                                var result2 = result1.Value.Add(arg);
                                result.Value = result2;
                            }
                        }
                    }
                }
            }
            rank++;
        }
        return (rank, det);
    }

    public Real Det()
    {
        var m = this;
        var (_, d) = m.Clone().reduce(default(Slice<Matrix_Real>));
        return d;
    }

    public long Rank()
    {
        var m = this;
        var (r, _) = m.Clone().reduce(default(Slice<Matrix_Real>));
        return r;
    }

    public (Matrix_Real, error) Inverse()
    {
        var m = this;
        var inv = Identity_Real(m.one, m.rows);
        {
            var (rank, _) = m.Clone().reduce(new Slice<Matrix_Real>([inv]));
            if (rank < m.rows)
            {
                return (inv, fmt.Errorf("inverse of %dx%d: %w", m.rows, m.cols, errSingular));
            }
        }
        return (inv, null);
    }

    public GoString String()
    {
        var m = this;
        long width = 0;
        foreach (var x in m.data.View())
        {
            width = long.Max(width, x.String().Length);
        }
        var b = Ptr.New<strings.Builder>();
        {
            var count = m.rows;
            for (long i = 0; i < count; i++)
            {
                b.Value.WriteString("[");
                foreach (var (j, x) in m.Row(i).View().Indexed())
                {
                    if (j > 0)
                    {
                        b.Value.WriteByte((byte)' ');
                    }
                    fmt.Fprintf((io.Writer)b, "%*s", width, x);
                }
                b.Value.WriteString("]\n");
            }
        }
        return b.Value.String();
    }
}

// ---- matrices
[GoType("main.Matrix[main.Cplx]")]
[MethodPtr(typeof(Matrix_CplxPtr))]
internal struct Matrix_Cplx : fmt.Stringer
{
    public long rows;
    public long cols;
    public Slice<Cplx> data;
    public Cplx one;

    public Ptr<Cplx> At(long i, long j)
    {
        return Ptr.Element(this.data, i * this.cols + j);
    }

    public Slice<Cplx> Row(long i)
    {
        return this.data.Slice(i * this.cols, (i + 1) * this.cols, (i + 1) * this.cols);
    }

    public Matrix_Cplx Clone()
    {
        var m = this;
        m.data = slices.Clone(m.data);
        return m;
    }

    public Action<Func<long, long, bool>> Places()
    {
        var m = this;
        return (Func<long, long, bool> @yield) =>
        {
            {
                var count = m.rows;
                for (long i = 0; i < count; i++)
                {
                    {
                        var count1 = m.cols;
                        for (long j = 0; j < count1; j++)
                        {
                            if (!@yield(i, j))
                            {
                                return;
                            }
                        }
                    }
                }
            }
        };
    }

    public bool Equal(Matrix_Cplx n)
    {
        var m = this;
        bool result = false;
        if (m.rows != n.rows || m.cols != n.cols)
        {
            return false;
        }
        var loop = new RangeLoop();
        m.Places()((long i, long j) =>
        {
            loop.Enter();
            var result1 = m.At(i, j);
            var result2 = n.At(i, j);
            if (result1.Value != result2.Value)
            {
                result = false;
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return result;
        }
        return true;
    }

    public (Matrix_Cplx, error) Add(Matrix_Cplx n)
    {
        var m = this;
        if (m.rows != n.rows || m.cols != n.cols)
        {
            return (new Matrix_Cplx(), (error)new shapeErrorPtr(new shapeError { op = "add", r1 = m.rows, c1 = m.cols, r2 = n.rows, c2 = n.cols }));
        }
        return (Build_Cplx(m.one, m.rows, m.cols, (long i, long j) =>
        {
            var result = m.At(i, j);
            var result1 = n.At(i, j);
            return result.Value.Add(result1.Value);
        }), null);
    }

    public (Matrix_Cplx, error) Mul(Matrix_Cplx n)
    {
        var m = this;
        if (m.cols != n.rows)
        {
            return (new Matrix_Cplx(), (error)new shapeErrorPtr(new shapeError { op = "mul", r1 = m.rows, c1 = m.cols, r2 = n.rows, c2 = n.cols }));
        }
        return (Build_Cplx(m.one, m.rows, n.cols, (long i, long j) =>
        {
            Cplx t = default(Cplx);
            foreach (var (k, x) in m.Row(i).View().Indexed())
            {
                t = t.Add(x.Mul(n.At(k, j).Value));
            }
            return t;
        }), null);
    }

    public Matrix_Cplx Transposed()
    {
        var m = this;
        return Build_Cplx(m.one, m.cols, m.rows, (long i, long j) => m.At(j, i).Value);
    }

    public (Matrix_Cplx, error) Pow(long n)
    {
        var m = this;
        var r = new Matrix_Cplx();
        error err = null;
        if (m.rows != m.cols)
        {
            return (r, (error)new shapeErrorPtr(new shapeError { op = "pow", r1 = m.rows, c1 = m.cols, r2 = m.rows, c2 = m.cols }));
        }
        r = Identity_Cplx(m.one, m.rows);
        for (var b = m; n > 0; n >>= 1)
        {
            if ((n & 1) == 1)
            {
                {
                    (r, err) = r.Mul(b);
                    if (err != null)
                    {
                        return (r, err);
                    }
                }
            }
            (b, _) = b.Mul(b);
        }
        return (r, null);
    }

    // reduce brings m to reduced row echelon form, does the same to the other matrices, and returns rank and determinant.
    public (long, Cplx) reduce(Slice<Matrix_Cplx> @with)
    {
        var m = this;
        long rank = 0;
        Cplx det = default(Cplx);
        det = m.one;
        var all = appendSlice(new Slice<Matrix_Cplx>([m]), @with);
        for (long j = 0; j < m.cols && rank < m.rows; j++)
        {
            var pivot = rank;
            while (pivot < m.rows && m.At(pivot, j).Value.IsZero())
            {
                pivot++;
            }
            if (pivot == m.rows)
            {
                Cplx zero = default(Cplx);
                det = zero;
                continue;
            }
            if (pivot != rank)
            {
                det = det.Neg();
                foreach (var a in all.View())
                {
                    {
                        var count = a.cols;
                        for (long k = 0; k < count; k++)
                        {
                            var result = a.At(pivot, k);
                            var result1 = a.At(rank, k);
                            var result2 = a.At(rank, k);
                            var result3 = a.At(pivot, k);
                            var @value = result3.Value;
                            result.Value = result2.Value;
                            result1.Value = @value;
                        }
                    }
                }
            }
            var p = m.At(rank, j).Value;
            det = det.Mul(p);
            var (inv, err) = p.Inv();
            if (err != null)
            {
                throw panic(err);
            }
            foreach (var a in all.View())
            {
                foreach (var (k, x) in a.Row(rank).View().Indexed())
                {
                    var result = a.Row(rank);
                    var result1 = x.Mul(inv);
                    result[k] = result1;
                }
            }
            {
                var count = m.rows;
                for (long i = 0; i < count; i++)
                {
                    var f = m.At(i, j).Value.Neg();
                    if (i == rank || f.IsZero())
                    {
                        continue;
                    }
                    foreach (var a in all.View())
                    {
                        {
                            var count1 = a.cols;
                            for (long k = 0; k < count1; k++)
                            {
                                var result = a.At(i, k);
                                var result1 = a.At(i, k);
                                var arg = f.Mul(a.At(rank, k).Value);
                                var result2 = result1.Value.Add(arg);
                                result.Value = result2;
                            }
                        }
                    }
                }
            }
            rank++;
        }
        return (rank, det);
    }

    public Cplx Det()
    {
        var m = this;
        var (_, d) = m.Clone().reduce(default(Slice<Matrix_Cplx>));
        return d;
    }

    public long Rank()
    {
        var m = this;
        var (r, _) = m.Clone().reduce(default(Slice<Matrix_Cplx>));
        return r;
    }

    public (Matrix_Cplx, error) Inverse()
    {
        var m = this;
        var inv = Identity_Cplx(m.one, m.rows);
        {
            var (rank, _) = m.Clone().reduce(new Slice<Matrix_Cplx>([inv]));
            if (rank < m.rows)
            {
                return (inv, fmt.Errorf("inverse of %dx%d: %w", m.rows, m.cols, errSingular));
            }
        }
        return (inv, null);
    }

    public GoString String()
    {
        var m = this;
        long width = 0;
        foreach (var x in m.data.View())
        {
            width = long.Max(width, x.String().Length);
        }
        var b = Ptr.New<strings.Builder>();
        {
            var count = m.rows;
            for (long i = 0; i < count; i++)
            {
                b.Value.WriteString("[");
                foreach (var (j, x) in m.Row(i).View().Indexed())
                {
                    if (j > 0)
                    {
                        b.Value.WriteByte((byte)' ');
                    }
                    fmt.Fprintf((io.Writer)b, "%*s", width, x);
                }
                b.Value.WriteString("]\n");
            }
        }
        return b.Value.String();
    }
}

[GoType("main.shapeError")]
[MethodPtr(typeof(shapeErrorPtr))]
internal struct shapeError
{
    public GoString op;
    public long r1;
    public long c1;
    public long r2;
    public long c2;

    public GoString Error()
    {
        return fmt.Sprintf("%s: %dx%d with %dx%d", this.op, this.r1, this.c1, this.r2, this.c2);
    }
}

// ---- polynomials
[GoType("main.Poly[main.Rat]")]
[MethodPtr(typeof(Poly_RatPtr))]
internal readonly struct Poly_Rat(Slice<Rat> value) : INamed<Slice<Rat>>, fmt.Stringer
{
    public readonly Slice<Rat> Value = value;
    Slice<Rat> INamed<Slice<Rat>>.Value => Value;

    public Poly_Rat trim()
    {
        var p = this;
        while (p.Value.Length > 0 && p.Value[p.Value.Length - 1].IsZero())
        {
            p = new Poly_Rat(p.Value.Slice(0, p.Value.Length - 1));
        }
        return p;
    }

    public Poly_Rat Add(Poly_Rat q)
    {
        var p = this;
        if (p.Value.Length < q.Value.Length)
        {
            (p, q) = (q, p);
        }
        var r = new Poly_Rat(slices.Clone(p.Value));
        var rView = r.Value.View();
        foreach (var (i, c) in q.Value.View().Indexed())
        {
            rView[i] = rView[i].Add(c);
        }
        return r.trim();
    }

    public Poly_Rat Mul(Poly_Rat q)
    {
        var p = this;
        if (p.Value.Length * q.Value.Length == 0)
        {
            return default(Poly_Rat);
        }
        var r = new Poly_Rat(new Slice<Rat>(p.Value.Length + q.Value.Length - 1));
        var rView = r.Value.View();
        foreach (var (i, a) in p.Value.View().Indexed())
        {
            foreach (var (j, b) in q.Value.View().Indexed())
            {
                var arg = a.Mul(b);
                rView[i + j] = rView[i + j].Add(arg);
            }
        }
        return r.trim();
    }

    public (Poly_Rat, Poly_Rat, error) DivMod(Poly_Rat d)
    {
        var p = this;
        Poly_Rat q = default(Poly_Rat);
        Poly_Rat r = default(Poly_Rat);
        error err = null;
        r = new Poly_Rat(slices.Clone(p.Value));
        if (d.Value.Length == 0)
        {
            return (default(Poly_Rat), default(Poly_Rat), errDivision);
        }
        (var lead, err) = d.Value[d.Value.Length - 1].Inv();
        if (err != null)
        {
            return (default(Poly_Rat), default(Poly_Rat), err);
        }
        q = new Poly_Rat(new Slice<Rat>(Builtins.max(0L, p.Value.Length - d.Value.Length + 1)));
        while (r.Value.Length >= d.Value.Length)
        {
            var shift = r.Value.Length - d.Value.Length;
            var f = r.Value[r.Value.Length - 1].Mul(lead);
            q.Value[shift] = f;
            var rView = r.Value.View();
            foreach (var (i, c) in d.Value.View().Indexed())
            {
                var arg = f.Mul(c).Neg();
                rView[shift + i] = rView[shift + i].Add(arg);
            }
            r = new Poly_Rat(r.Value.Slice(0, r.Value.Length - 1)).trim();
        }
        return (q.trim(), r, null);
    }

    public Rat Eval(Rat x)
    {
        var p = this;
        var y = new Rat();
        var loop = new RangeLoop();
        slices.Backward(p.Value)((long unused, Rat c) =>
        {
            loop.Enter();
            y = y.Mul(x).Add(c);
            return loop.Continue();
        });
        loop.Done();
        return y;
    }

    public GoString String()
    {
        var p = this;
        Slice<GoString> terms = default;
        var loop = new RangeLoop();
        slices.Backward(p.Value)((long i, Rat c) =>
        {
            loop.Enter();
            if (c.IsZero())
            {
            }
            else if (i == 0)
            {
                terms = append(terms, c.String());
            }
            else if (i == 1)
            {
                terms = append(terms, c.String() + "x");
            }
            else
            {
                var arg = fmt.Sprintf("%vx^%d", c, i);
                terms = append(terms, arg);
            }
            return loop.Continue();
        });
        loop.Done();
        if (terms.IsNil)
        {
            return "0";
        }
        return strings.Join(terms, " + ");
    }
}

// ---- polynomials
[GoType("main.Poly[main.Mod7]")]
[MethodPtr(typeof(Poly_Mod7Ptr))]
internal readonly struct Poly_Mod7(Slice<Mod7> value) : INamed<Slice<Mod7>>, fmt.Stringer
{
    public readonly Slice<Mod7> Value = value;
    Slice<Mod7> INamed<Slice<Mod7>>.Value => Value;

    public Poly_Mod7 trim()
    {
        var p = this;
        while (p.Value.Length > 0 && p.Value[p.Value.Length - 1].IsZero())
        {
            p = new Poly_Mod7(p.Value.Slice(0, p.Value.Length - 1));
        }
        return p;
    }

    public Poly_Mod7 Add(Poly_Mod7 q)
    {
        var p = this;
        if (p.Value.Length < q.Value.Length)
        {
            (p, q) = (q, p);
        }
        var r = new Poly_Mod7(slices.Clone(p.Value));
        var rView = r.Value.View();
        foreach (var (i, c) in q.Value.View().Indexed())
        {
            rView[i] = rView[i].Add(c);
        }
        return r.trim();
    }

    public Poly_Mod7 Mul(Poly_Mod7 q)
    {
        var p = this;
        if (p.Value.Length * q.Value.Length == 0)
        {
            return default(Poly_Mod7);
        }
        var r = new Poly_Mod7(new Slice<Mod7>(p.Value.Length + q.Value.Length - 1));
        var rView = r.Value.View();
        foreach (var (i, a) in p.Value.View().Indexed())
        {
            foreach (var (j, b) in q.Value.View().Indexed())
            {
                var arg = a.Mul(b);
                rView[i + j] = rView[i + j].Add(arg);
            }
        }
        return r.trim();
    }

    public (Poly_Mod7, Poly_Mod7, error) DivMod(Poly_Mod7 d)
    {
        var p = this;
        Poly_Mod7 q = default(Poly_Mod7);
        Poly_Mod7 r = default(Poly_Mod7);
        error err = null;
        r = new Poly_Mod7(slices.Clone(p.Value));
        if (d.Value.Length == 0)
        {
            return (default(Poly_Mod7), default(Poly_Mod7), errDivision);
        }
        (var lead, err) = d.Value[d.Value.Length - 1].Inv();
        if (err != null)
        {
            return (default(Poly_Mod7), default(Poly_Mod7), err);
        }
        q = new Poly_Mod7(new Slice<Mod7>(Builtins.max(0L, p.Value.Length - d.Value.Length + 1)));
        while (r.Value.Length >= d.Value.Length)
        {
            var shift = r.Value.Length - d.Value.Length;
            var f = r.Value[r.Value.Length - 1].Mul(lead);
            q.Value[shift] = f;
            var rView = r.Value.View();
            foreach (var (i, c) in d.Value.View().Indexed())
            {
                var arg = f.Mul(c).Neg();
                rView[shift + i] = rView[shift + i].Add(arg);
            }
            r = new Poly_Mod7(r.Value.Slice(0, r.Value.Length - 1)).trim();
        }
        return (q.trim(), r, null);
    }

    public Mod7 Eval(Mod7 x)
    {
        var p = this;
        Mod7 y = default(Mod7);
        var loop = new RangeLoop();
        slices.Backward(p.Value)((long unused, Mod7 c) =>
        {
            loop.Enter();
            y = y.Mul(x).Add(c);
            return loop.Continue();
        });
        loop.Done();
        return y;
    }

    public GoString String()
    {
        var p = this;
        Slice<GoString> terms = default;
        var loop = new RangeLoop();
        slices.Backward(p.Value)((long i, Mod7 c) =>
        {
            loop.Enter();
            if (c.IsZero())
            {
            }
            else if (i == 0)
            {
                terms = append(terms, c.String());
            }
            else if (i == 1)
            {
                terms = append(terms, c.String() + "x");
            }
            else
            {
                var arg = fmt.Sprintf("%vx^%d", c, i);
                terms = append(terms, arg);
            }
            return loop.Continue();
        });
        loop.Done();
        if (terms.IsNil)
        {
            return "0";
        }
        return strings.Join(terms, " + ");
    }
}

[GoType("main.tropical")]
internal struct tropical
{
    public long Plus(long a, long b)
    {
        return Builtins.min(a, b);
    }

    public long Times(long a, long b)
    {
        if (a == inf || b == inf)
        {
            return inf;
        }
        return a + b;
    }

    public long Zero()
    {
        return inf;
    }

    public long One()
    {
        return 0;
    }
}

[GoType("main.boolean")]
internal struct boolean
{
    public bool Plus(bool a, bool b)
    {
        return a || b;
    }

    public bool Times(bool a, bool b)
    {
        return a && b;
    }

    public bool Zero()
    {
        return false;
    }

    public bool One()
    {
        return true;
    }
}

[GoType("main.counting")]
internal struct counting
{
    public long limit;

    public long Plus(long a, long b)
    {
        return Builtins.min(a + b, this.limit);
    }

    public long Times(long a, long b)
    {
        return Builtins.min(a * b, this.limit);
    }

    public long Zero()
    {
        return 0;
    }

    public long One()
    {
        return 1;
    }
}

[GoType("main.longest")]
internal struct longest
{
    public GoString Plus(GoString a, GoString b)
    {
        if (b.Length > a.Length || a.Length == b.Length && a == "!"u8)
        {
            return b;
        }
        return a;
    }

    public GoString Times(GoString a, GoString b)
    {
        if (a == "!"u8 || b == "!"u8)
        {
            return "!";
        }
        return a + b;
    }

    public GoString Zero()
    {
        return "!";
    }

    public GoString One()
    {
        return "";
    }
}

[GoType("main.Graph[string,int]")]
internal struct Graph_string_int
{
    public Map<GoString, long> index;
    public Slice<GoString> names;
    public Map<Array2<long>, long> edges;

    public long node(GoString n)
    {
        var (i, ok) = this.index.Lookup(n);
        if (!ok)
        {
            if (this.index.IsNil)
            {
                (this.index, this.edges) = (new Map<GoString, long>(), new Map<Array2<long>, long>());
            }
            i = this.names.Length;
            this.index[n] = i;
            this.names = append(this.names, n);
        }
        return i;
    }
}

[GoType("main.(*Graph[string,int])")]
internal static class Graph_string_intExtensions
{
    internal static Ptr<Graph_string_int> Edge(this Ptr<Graph_string_int> g, GoString a, GoString b, long w)
    {
        ref var gValue = ref g.Pointee();
        var i = gValue.node(a);
        var j = gValue.node(b);
        gValue.edges[new Array2<long>(i, j)] = w;
        return g;
    }
}

[GoType("main.Graph[main.point·1,float64]")]
internal struct Graph_point_1_float64
{
    public Map<point, long> index;
    public Slice<point> names;
    public Map<Array2<long>, double> edges;

    public long node(point n)
    {
        var (i, ok) = this.index.Lookup(n);
        if (!ok)
        {
            if (this.index.IsNil)
            {
                (this.index, this.edges) = (new Map<point, long>(), new Map<Array2<long>, double>());
            }
            i = this.names.Length;
            this.index[n] = i;
            this.names = append(this.names, n);
        }
        return i;
    }
}

[GoType("main.(*Graph[main.point·1,float64])")]
internal static class Graph_point_1_float64Extensions
{
    internal static Ptr<Graph_point_1_float64> Edge(this Ptr<Graph_point_1_float64> g, point a, point b, double w)
    {
        ref var gValue = ref g.Pointee();
        var i = gValue.node(a);
        var j = gValue.node(b);
        gValue.edges[new Array2<long>(i, j)] = w;
        return g;
    }
}

// ---- sorting networks and statistics on columns
[GoType("main.Column[int]")]
internal struct Column_int
{
    public GoString name;
    public Slice<long> vals;
}

// ---- sorting networks and statistics on columns
[GoType("main.Column[string]")]
internal struct Column_string
{
    public GoString name;
    public Slice<GoString> vals;
}

// ---- sorting networks and statistics on columns
[GoType("main.Column[main.Real]")]
internal struct Column_Real
{
    public GoString name;
    public Slice<Real> vals;
}

// ---- sorting networks and statistics on columns
[GoType("main.Column[int32]")]
internal struct Column_int32
{
    public GoString name;
    public Slice<int> vals;
}

[GoType("main.Summary[int]")]
internal struct Summary_int : IEquatable<Summary_int>
{
    public GoString name;
    public long min;
    public long max;
    public long distinct;
    public bool sorted;

    public readonly bool Equals(Summary_int other) => this.name == other.name && this.min == other.min && this.max == other.max && this.distinct == other.distinct && this.sorted == other.sorted;

    public override readonly bool Equals(object obj) => obj is Summary_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.name, this.min, this.max, this.distinct, this.sorted);

    public static bool operator ==(Summary_int a, Summary_int b) => a.Equals(b);

    public static bool operator !=(Summary_int a, Summary_int b) => !a.Equals(b);
}

[GoType("main.Summary[string]")]
internal struct Summary_string : IEquatable<Summary_string>
{
    public GoString name;
    public GoString min;
    public GoString max;
    public long distinct;
    public bool sorted;

    public readonly bool Equals(Summary_string other) => this.name == other.name && this.min == other.min && this.max == other.max && this.distinct == other.distinct && this.sorted == other.sorted;

    public override readonly bool Equals(object obj) => obj is Summary_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.name, this.min, this.max, this.distinct, this.sorted);

    public static bool operator ==(Summary_string a, Summary_string b) => a.Equals(b);

    public static bool operator !=(Summary_string a, Summary_string b) => !a.Equals(b);
}

[GoType("main.Summary[main.Real]")]
internal struct Summary_Real : IEquatable<Summary_Real>
{
    public GoString name;
    public Real min;
    public Real max;
    public long distinct;
    public bool sorted;

    public readonly bool Equals(Summary_Real other) => this.name == other.name && this.min == other.min && this.max == other.max && this.distinct == other.distinct && this.sorted == other.sorted;

    public override readonly bool Equals(object obj) => obj is Summary_Real other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.name, GoEquality<Real>.Hash(this.min), GoEquality<Real>.Hash(this.max), this.distinct, this.sorted);

    public static bool operator ==(Summary_Real a, Summary_Real b) => a.Equals(b);

    public static bool operator !=(Summary_Real a, Summary_Real b) => !a.Equals(b);
}

[GoType("main.Summary[int32]")]
internal struct Summary_int32
{
    public GoString name;
    public int min;
    public int max;
    public long distinct;
    public bool sorted;
}

[GoType("main.point")]
internal struct point : IEquatable<point>
{
    public long x;
    public long y;

    public readonly bool Equals(point other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is point other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(point a, point b) => a.Equals(b);

    public static bool operator !=(point a, point b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static error errDivision;

    internal static long gcd_int64(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, rem(a, b));
        }
        if (a < 0)
        {
            return -a;
        }
        return a;
    }

    internal static Rat R(long n, long d)
    {
        if (d == 0)
        {
            throw panic(fmt.Errorf("R(%d, 0): %w", (int64)n, errDivision));
        }
        if (n == 0)
        {
            return new Rat();
        }
        if (d < 0)
        {
            (n, d) = (-n, -d);
        }
        var g = gcd_int64(n, d);
        if (div(d, g) == 1)
        {
            return new Rat { n = div(n, g), d = 0 };
        }
        return new Rat { n = div(n, g), d = div(d, g) };
    }

    internal static error errSingular;

    internal static Matrix_Rat Of_Rat(Rat one, Slice<Slice<Rat>> rows)
    {
        var m = Zero_Rat(one, rows.Length, rows[0].Length);
        foreach (var (i, row) in rows.View().Indexed())
        {
            copy(m.Row(i), row);
        }
        return m;
    }

    internal static Matrix_Mod7 Of_Mod7(Mod7 one, Slice<Slice<Mod7>> rows)
    {
        var m = Zero_Mod7(one, rows.Length, rows[0].Length);
        foreach (var (i, row) in rows.View().Indexed())
        {
            copy(m.Row(i), row);
        }
        return m;
    }

    internal static Matrix_Real Of_Real(Real one, Slice<Slice<Real>> rows)
    {
        var m = Zero_Real(one, rows.Length, rows[0].Length);
        foreach (var (i, row) in rows.View().Indexed())
        {
            copy(m.Row(i), row);
        }
        return m;
    }

    internal static Matrix_Cplx Of_Cplx(Cplx one, Slice<Slice<Cplx>> rows)
    {
        var m = Zero_Cplx(one, rows.Length, rows[0].Length);
        foreach (var (i, row) in rows.View().Indexed())
        {
            copy(m.Row(i), row);
        }
        return m;
    }

    internal static Matrix_Rat Zero_Rat(Rat one, long rows, long cols)
    {
        return new Matrix_Rat { rows = rows, cols = cols, data = new Slice<Rat>(rows * cols), one = one };
    }

    internal static Matrix_Mod7 Zero_Mod7(Mod7 one, long rows, long cols)
    {
        return new Matrix_Mod7 { rows = rows, cols = cols, data = new Slice<Mod7>(rows * cols), one = one };
    }

    internal static Matrix_Real Zero_Real(Real one, long rows, long cols)
    {
        return new Matrix_Real { rows = rows, cols = cols, data = new Slice<Real>(rows * cols), one = one };
    }

    internal static Matrix_Cplx Zero_Cplx(Cplx one, long rows, long cols)
    {
        return new Matrix_Cplx { rows = rows, cols = cols, data = new Slice<Cplx>(rows * cols), one = one };
    }

    internal static Matrix_Rat Identity_Rat(Rat one, long n)
    {
        return Build_Rat(one, n, n, (long i, long j) =>
        {
            var x = new Rat();
            if (i == j)
            {
                x = one;
            }
            return x;
        });
    }

    internal static Matrix_Mod7 Identity_Mod7(Mod7 one, long n)
    {
        return Build_Mod7(one, n, n, (long i, long j) =>
        {
            Mod7 x = default(Mod7);
            if (i == j)
            {
                x = one;
            }
            return x;
        });
    }

    internal static Matrix_Real Identity_Real(Real one, long n)
    {
        return Build_Real(one, n, n, (long i, long j) =>
        {
            Real x = default(Real);
            if (i == j)
            {
                x = one;
            }
            return x;
        });
    }

    internal static Matrix_Cplx Identity_Cplx(Cplx one, long n)
    {
        return Build_Cplx(one, n, n, (long i, long j) =>
        {
            Cplx x = default(Cplx);
            if (i == j)
            {
                x = one;
            }
            return x;
        });
    }

    internal static Matrix_Rat Build_Rat(Rat one, long rows, long cols, Func<long, long, Rat> f)
    {
        var m = Zero_Rat(one, rows, cols);
        var loop = new RangeLoop();
        m.Places()((long i, long j) =>
        {
            loop.Enter();
            var result = m.At(i, j);
            var result1 = f(i, j);
            result.Value = result1;
            return loop.Continue();
        });
        loop.Done();
        return m;
    }

    internal static Matrix_Mod7 Build_Mod7(Mod7 one, long rows, long cols, Func<long, long, Mod7> f)
    {
        var m = Zero_Mod7(one, rows, cols);
        var loop = new RangeLoop();
        m.Places()((long i, long j) =>
        {
            loop.Enter();
            var result = m.At(i, j);
            var result1 = f(i, j);
            result.Value = result1;
            return loop.Continue();
        });
        loop.Done();
        return m;
    }

    internal static Matrix_Real Build_Real(Real one, long rows, long cols, Func<long, long, Real> f)
    {
        var m = Zero_Real(one, rows, cols);
        var loop = new RangeLoop();
        m.Places()((long i, long j) =>
        {
            loop.Enter();
            var result = m.At(i, j);
            var result1 = f(i, j);
            result.Value = result1;
            return loop.Continue();
        });
        loop.Done();
        return m;
    }

    internal static Matrix_Cplx Build_Cplx(Cplx one, long rows, long cols, Func<long, long, Cplx> f)
    {
        var m = Zero_Cplx(one, rows, cols);
        var loop = new RangeLoop();
        m.Places()((long i, long j) =>
        {
            loop.Enter();
            var result = m.At(i, j);
            var result1 = f(i, j);
            result.Value = result1;
            return loop.Continue();
        });
        loop.Done();
        return m;
    }

    internal const long inf = 2147483647;

    // Closure combines all paths of at most so many edges.
    internal static Slice<Slice<long>> Closure_string_int_int_tropical(Ptr<Graph_string_int> g, tropical s, Func<long, long> weight, long edges)
    {
        var n = g.Value.names.Length;
        Func<Func<long, long, long>, Slice<Slice<long>>> grid = (Func<long, long, long> f) =>
        {
            var rows = new Slice<Slice<long>>(n);
            var rowsView = rows.View();
            for (long i = 0; i < rows.Length; i++)
            {
                rowsView[i] = new Slice<long>(n);
                {
                    var count = rowsView[i].Length;
                    for (long j = 0; j < count; j++)
                    {
                        var result = f(i, j);
                        rowsView[i][j] = result;
                    }
                }
            }
            return rows;
        };
        var step = grid((long i, long j) =>
        {
            var (w, ok) = g.Value.edges.Lookup(new Array2<long>(i, j));
            if (ok)
            {
                return weight(w);
            }
            if (i == j)
            {
                return s.One();
            }
            return s.Zero();
        });
        var result1 = step;
        {
            var count = edges - 1;
            for (long i = 0; i < count; i++)
            {
                var old = result1;
                result1 = grid((long i1, long j) =>
                {
                    var t = s.Zero();
                    var oldRow = old.Row(i1);
                    var stepView = step.View();
                    for (long k = 0; k < n; k++)
                    {
                        t = s.Plus(t, s.Times(oldRow[k], stepView[k][j]));
                    }
                    return t;
                });
            }
        }
        return result1;
    }

    // Closure combines all paths of at most so many edges.
    internal static Slice<Slice<bool>> Closure_string_int_bool_boolean(Ptr<Graph_string_int> g, boolean s, Func<long, bool> weight, long edges)
    {
        var n = g.Value.names.Length;
        Func<Func<long, long, bool>, Slice<Slice<bool>>> grid = (Func<long, long, bool> f) =>
        {
            var rows = new Slice<Slice<bool>>(n);
            var rowsView = rows.View();
            for (long i = 0; i < rows.Length; i++)
            {
                rowsView[i] = new Slice<bool>(n);
                {
                    var count = rowsView[i].Length;
                    for (long j = 0; j < count; j++)
                    {
                        var result = f(i, j);
                        rowsView[i][j] = result;
                    }
                }
            }
            return rows;
        };
        var step = grid((long i, long j) =>
        {
            var (w, ok) = g.Value.edges.Lookup(new Array2<long>(i, j));
            if (ok)
            {
                return weight(w);
            }
            if (i == j)
            {
                return s.One();
            }
            return s.Zero();
        });
        var result1 = step;
        {
            var count = edges - 1;
            for (long i = 0; i < count; i++)
            {
                var old = result1;
                result1 = grid((long i1, long j) =>
                {
                    var t = s.Zero();
                    var oldRow = old.Row(i1);
                    var stepView = step.View();
                    for (long k = 0; k < n; k++)
                    {
                        t = s.Plus(t, s.Times(oldRow[k], stepView[k][j]));
                    }
                    return t;
                });
            }
        }
        return result1;
    }

    // Closure combines all paths of at most so many edges.
    internal static Slice<Slice<long>> Closure_string_int_int_counting(Ptr<Graph_string_int> g, counting s, Func<long, long> weight, long edges)
    {
        var n = g.Value.names.Length;
        Func<Func<long, long, long>, Slice<Slice<long>>> grid = (Func<long, long, long> f) =>
        {
            var rows = new Slice<Slice<long>>(n);
            var rowsView = rows.View();
            for (long i = 0; i < rows.Length; i++)
            {
                rowsView[i] = new Slice<long>(n);
                {
                    var count = rowsView[i].Length;
                    for (long j = 0; j < count; j++)
                    {
                        var result = f(i, j);
                        rowsView[i][j] = result;
                    }
                }
            }
            return rows;
        };
        var step = grid((long i, long j) =>
        {
            var (w, ok) = g.Value.edges.Lookup(new Array2<long>(i, j));
            if (ok)
            {
                return weight(w);
            }
            if (i == j)
            {
                return s.One();
            }
            return s.Zero();
        });
        var result1 = step;
        {
            var count = edges - 1;
            for (long i = 0; i < count; i++)
            {
                var old = result1;
                result1 = grid((long i1, long j) =>
                {
                    var t = s.Zero();
                    var oldRow = old.Row(i1);
                    var stepView = step.View();
                    for (long k = 0; k < n; k++)
                    {
                        t = s.Plus(t, s.Times(oldRow[k], stepView[k][j]));
                    }
                    return t;
                });
            }
        }
        return result1;
    }

    // Closure combines all paths of at most so many edges.
    internal static Slice<Slice<GoString>> Closure_string_int_string_longest(Ptr<Graph_string_int> g, longest s, Func<long, GoString> weight, long edges)
    {
        var n = g.Value.names.Length;
        Func<Func<long, long, GoString>, Slice<Slice<GoString>>> grid = (Func<long, long, GoString> f) =>
        {
            var rows = new Slice<Slice<GoString>>(n);
            var rowsView = rows.View();
            for (long i = 0; i < rows.Length; i++)
            {
                rowsView[i] = new Slice<GoString>(n);
                {
                    var count = rowsView[i].Length;
                    for (long j = 0; j < count; j++)
                    {
                        var result = f(i, j);
                        rowsView[i][j] = result;
                    }
                }
            }
            return rows;
        };
        var step = grid((long i, long j) =>
        {
            var (w, ok) = g.Value.edges.Lookup(new Array2<long>(i, j));
            if (ok)
            {
                return weight(w);
            }
            if (i == j)
            {
                return s.One();
            }
            return s.Zero();
        });
        var result1 = step;
        {
            var count = edges - 1;
            for (long i = 0; i < count; i++)
            {
                var old = result1;
                result1 = grid((long i1, long j) =>
                {
                    var t = s.Zero();
                    var oldRow = old.Row(i1);
                    var stepView = step.View();
                    for (long k = 0; k < n; k++)
                    {
                        t = s.Plus(t, s.Times(oldRow[k], stepView[k][j]));
                    }
                    return t;
                });
            }
        }
        return result1;
    }

    // Closure combines all paths of at most so many edges.
    internal static Slice<Slice<long>> Closure_point_1_float64_int_tropical(Ptr<Graph_point_1_float64> g, tropical s, Func<double, long> weight, long edges)
    {
        var n = g.Value.names.Length;
        Func<Func<long, long, long>, Slice<Slice<long>>> grid = (Func<long, long, long> f) =>
        {
            var rows = new Slice<Slice<long>>(n);
            var rowsView = rows.View();
            for (long i = 0; i < rows.Length; i++)
            {
                rowsView[i] = new Slice<long>(n);
                {
                    var count = rowsView[i].Length;
                    for (long j = 0; j < count; j++)
                    {
                        var result = f(i, j);
                        rowsView[i][j] = result;
                    }
                }
            }
            return rows;
        };
        var step = grid((long i, long j) =>
        {
            var (w, ok) = g.Value.edges.Lookup(new Array2<long>(i, j));
            if (ok)
            {
                return weight(w);
            }
            if (i == j)
            {
                return s.One();
            }
            return s.Zero();
        });
        var result1 = step;
        {
            var count = edges - 1;
            for (long i = 0; i < count; i++)
            {
                var old = result1;
                result1 = grid((long i1, long j) =>
                {
                    var t = s.Zero();
                    var oldRow = old.Row(i1);
                    var stepView = step.View();
                    for (long k = 0; k < n; k++)
                    {
                        t = s.Plus(t, s.Times(oldRow[k], stepView[k][j]));
                    }
                    return t;
                });
            }
        }
        return result1;
    }

    internal static GoString Show_int(Slice<Slice<long>> rows, Func<long, GoString> f)
    {
        return strings.Join(collect_Slice_int_string(slices.Values(rows), (Slice<long> r) => strings.Join(collect_int_string(slices.Values(r), f), " ")), " | ");
    }

    internal static GoString Show_bool(Slice<Slice<bool>> rows, Func<bool, GoString> f)
    {
        return strings.Join(collect_Slice_bool_string(slices.Values(rows), (Slice<bool> r) => strings.Join(collect_bool_string(slices.Values(r), f), " ")), " | ");
    }

    internal static GoString Show_string(Slice<Slice<GoString>> rows, Func<GoString, GoString> f)
    {
        return strings.Join(collect_Slice_string_string(slices.Values(rows), (Slice<GoString> r) => strings.Join(collect_string_string(slices.Values(r), f), " ")), " | ");
    }

    internal static Slice<GoString> collect_Slice_int_string(Action<Func<Slice<long>, bool>> s, Func<Slice<long>, GoString> f)
    {
        Slice<GoString> @out = default;
        var loop = new RangeLoop();
        s((Slice<long> x) =>
        {
            loop.Enter();
            var arg = f(x);
            @out = append(@out, arg);
            return loop.Continue();
        });
        loop.Done();
        return @out;
    }

    internal static Slice<GoString> collect_int_string(Action<Func<long, bool>> s, Func<long, GoString> f)
    {
        Slice<GoString> @out = default;
        var loop = new RangeLoop();
        s((long x) =>
        {
            loop.Enter();
            var arg = f(x);
            @out = append(@out, arg);
            return loop.Continue();
        });
        loop.Done();
        return @out;
    }

    internal static Slice<GoString> collect_Slice_bool_string(Action<Func<Slice<bool>, bool>> s, Func<Slice<bool>, GoString> f)
    {
        Slice<GoString> @out = default;
        var loop = new RangeLoop();
        s((Slice<bool> x) =>
        {
            loop.Enter();
            var arg = f(x);
            @out = append(@out, arg);
            return loop.Continue();
        });
        loop.Done();
        return @out;
    }

    internal static Slice<GoString> collect_bool_string(Action<Func<bool, bool>> s, Func<bool, GoString> f)
    {
        Slice<GoString> @out = default;
        var loop = new RangeLoop();
        s((bool x) =>
        {
            loop.Enter();
            var arg = f(x);
            @out = append(@out, arg);
            return loop.Continue();
        });
        loop.Done();
        return @out;
    }

    internal static Slice<GoString> collect_Slice_string_string(Action<Func<Slice<GoString>, bool>> s, Func<Slice<GoString>, GoString> f)
    {
        Slice<GoString> @out = default;
        var loop = new RangeLoop();
        s((Slice<GoString> x) =>
        {
            loop.Enter();
            var arg = f(x);
            @out = append(@out, arg);
            return loop.Continue();
        });
        loop.Done();
        return @out;
    }

    internal static Slice<GoString> collect_string_string(Action<Func<GoString, bool>> s, Func<GoString, GoString> f)
    {
        Slice<GoString> @out = default;
        var loop = new RangeLoop();
        s((GoString x) =>
        {
            loop.Enter();
            var arg = f(x);
            @out = append(@out, arg);
            return loop.Continue();
        });
        loop.Done();
        return @out;
    }

    internal static (Summary_int, error) Summarize_int(Column_int c)
    {
        var s = new Summary_int();
        error err = null;
        if (c.vals.Length == 0)
        {
            return (s, fmt.Errorf("column %q of %T is empty", c.name, (object)c.vals));
        }
        s = new Summary_int { name = c.name, min = slices.Min(c.vals), max = slices.Max(c.vals), distinct = 0, sorted = slices.IsSorted(c.vals) };
        var v = slices.Clone(c.vals);
        slices.Sort(v);
        s.distinct = slices.Compact(v).Length;
        return (s, null);
    }

    internal static (Summary_string, error) Summarize_string(Column_string c)
    {
        var s = new Summary_string();
        error err = null;
        if (c.vals.Length == 0)
        {
            return (s, fmt.Errorf("column %q of %T is empty", c.name, (object)c.vals));
        }
        s = new Summary_string { name = c.name, min = slices.Min(c.vals), max = slices.Max(c.vals), distinct = 0, sorted = slices.IsSorted(c.vals) };
        var v = slices.Clone(c.vals);
        slices.Sort(v);
        s.distinct = slices.Compact(v).Length;
        return (s, null);
    }

    internal static (Summary_Real, error) Summarize_Real(Column_Real c)
    {
        var s = new Summary_Real();
        error err = null;
        if (c.vals.Length == 0)
        {
            return (s, fmt.Errorf("column %q of %T is empty", c.name, (object)c.vals));
        }
        s = new Summary_Real { name = c.name, min = slices.Min(c.vals), max = slices.Max(c.vals), distinct = 0, sorted = slices.IsSorted(c.vals) };
        var v = slices.Clone(c.vals);
        slices.Sort(v);
        s.distinct = slices.Compact(v).Length;
        return (s, null);
    }

    internal static (Summary_int32, error) Summarize_int32(Column_int32 c)
    {
        var s = new Summary_int32();
        error err = null;
        if (c.vals.Length == 0)
        {
            return (s, fmt.Errorf("column %q of %T is empty", c.name, (object)c.vals));
        }
        s = new Summary_int32 { name = c.name, min = slices.Min(c.vals), max = slices.Max(c.vals), distinct = 0, sorted = slices.IsSorted(c.vals) };
        var v = slices.Clone(c.vals);
        slices.Sort(v);
        s.distinct = slices.Compact(v).Length;
        return (s, null);
    }

    internal static long Network_Mod7(Slice<Mod7> xs, Func<Mod7, Mod7, bool> less)
    {
        long swaps = 0;
        var loop = new RangeLoop();
        halves_int(xs.Length)((long gap) =>
        {
            loop.Enter();
            var xsView = xs.View();
            for (var i = gap; i < xs.Length; i++)
            {
                for (var j = i; j >= gap && less(xsView[j], xsView[j - gap]); j -= gap)
                {
                    (xsView[j], xsView[j - gap]) = (xsView[j - gap], xsView[j]);
                    swaps++;
                }
            }
            return loop.Continue();
        });
        loop.Done();
        return swaps;
    }

    internal static long Network_string(Slice<GoString> xs, Func<GoString, GoString, bool> less)
    {
        long swaps = 0;
        var loop = new RangeLoop();
        halves_int(xs.Length)((long gap) =>
        {
            loop.Enter();
            var xsView = xs.View();
            for (var i = gap; i < xs.Length; i++)
            {
                for (var j = i; j >= gap && less(xsView[j], xsView[j - gap]); j -= gap)
                {
                    (xsView[j], xsView[j - gap]) = (xsView[j - gap], xsView[j]);
                    swaps++;
                }
            }
            return loop.Continue();
        });
        loop.Done();
        return swaps;
    }

    internal static Action<Func<long, bool>> halves_int(long n)
    {
        return (Func<long, bool> @yield) =>
        {
            for (n /= 2; n > 0; n /= 2)
            {
                if (!@yield(n))
                {
                    return;
                }
            }
        };
    }

    internal static void report_Rat(GoString name, Matrix_Rat m)
    {
        fmt.Printf("%s (%T)\n%v", name, m.one, m);
        fmt.Println((GoString)"rank", m.Rank(), (GoString)"det", m.Det());
        var (inv, err) = m.Inverse();
        if (err != null)
        {
            fmt.Println(err, errors.Is(err, errSingular));
            return;
        }
        var (back, _) = m.Mul(inv);
        fmt.Printf("%vproduct is identity: %v\n", inv, back.Equal(Identity_Rat(m.one, m.rows)));
    }

    internal static void report_Mod7(GoString name, Matrix_Mod7 m)
    {
        fmt.Printf("%s (%T)\n%v", name, m.one, m);
        fmt.Println((GoString)"rank", m.Rank(), (GoString)"det", m.Det());
        var (inv, err) = m.Inverse();
        if (err != null)
        {
            fmt.Println(err, errors.Is(err, errSingular));
            return;
        }
        var (back, _) = m.Mul(inv);
        fmt.Printf("%vproduct is identity: %v\n", inv, back.Equal(Identity_Mod7(m.one, m.rows)));
    }

    internal static void report_Real(GoString name, Matrix_Real m)
    {
        fmt.Printf("%s (%T)\n%v", name, m.one, m);
        fmt.Println((GoString)"rank", m.Rank(), (GoString)"det", m.Det());
        var (inv, err) = m.Inverse();
        if (err != null)
        {
            fmt.Println(err, errors.Is(err, errSingular));
            return;
        }
        var (back, _) = m.Mul(inv);
        fmt.Printf("%vproduct is identity: %v\n", inv, back.Equal(Identity_Real(m.one, m.rows)));
    }

    internal static void report_Cplx(GoString name, Matrix_Cplx m)
    {
        fmt.Printf("%s (%T)\n%v", name, m.one, m);
        fmt.Println((GoString)"rank", m.Rank(), (GoString)"det", m.Det());
        var (inv, err) = m.Inverse();
        if (err != null)
        {
            fmt.Println(err, errors.Is(err, errSingular));
            return;
        }
        var (back, _) = m.Mul(inv);
        fmt.Printf("%vproduct is identity: %v\n", inv, back.Equal(Identity_Cplx(m.one, m.rows)));
    }

    internal static void main()
    {
        Func<Slice<long>, Slice<Rat>> rats = (Slice<long> xs) =>
        {
            Slice<Rat> @out = default;
            foreach (var x in xs.View())
            {
                @out = append(@out, R(x, 1));
            }
            return @out;
        };
        var one = R(1, 1);
        var a = Of_Rat(one, new Slice<Slice<Rat>>([rats(new Slice<long>([2, 1, 3])), rats(new Slice<long>([0, -1, 4])), rats(new Slice<long>([1, 2, 5]))]));
        report_Rat("rational", a);
        report_Rat("singular", Of_Rat(one, new Slice<Slice<Rat>>([rats(new Slice<long>([1, 2])), rats(new Slice<long>([2, 4]))])));
        report_Mod7("modular", Of_Mod7(1, new Slice<Slice<Mod7>>([new Slice<Mod7>([1, 2, 3]), new Slice<Mod7>([0, 1, 4]), new Slice<Mod7>([5, 6, 0])])));
        report_Real("real", Of_Real(1.0, new Slice<Slice<Real>>([new Slice<Real>([2.0, 0.5]), new Slice<Real>([1.0, 4.0])])));
        report_Cplx("complex", Of_Cplx(new Complex(1.0, 0.0), new Slice<Slice<Cplx>>([new Slice<Cplx>([new Complex(0.0, 1.0), new Complex(0.0, 0.0)]), new Slice<Cplx>([new Complex(2.0, 0.0), new Complex(1.0, -1.0)])])));
        var (fib, err) = Of_Rat(one, new Slice<Slice<Rat>>([rats(new Slice<long>([1, 1])), rats(new Slice<long>([1, 0]))])).Pow(40);
        fmt.Print(fib, err, (GoString)"\n");
        var h = Build_Rat(one, 3, 3, (long i, long j) => R(1, i + j + 1));
        report_Rat("hilbert", h);
        (var sum, err) = a.Add(h.Transposed());
        fmt.Print(sum, err, (GoString)"\n");
        (_, err) = a.Mul(Zero_Rat(one, 2, 2));
        var se = new Ptr<Ptr<shapeError>>();
        fmt.Println(err, errors.As(err, se), se.Value.Value.r2);
        (_, err) = Zero_Rat(one, 1, 2).Pow(2);
        fmt.Println(err);
        (_, err) = new Rat().Inv();
        fmt.Println(err, errors.Is(err, errDivision), R(6, -4), R(0, 5) == new Rat(), R(4, 2) == R(2, 1));
        var row = a.Row(0);
        row = append(row, one);
        var result = R(99, 1);
        row[0] = result;
        var arg = row.Length;
        var result1 = a.At(0, 0);
        var result2 = a.At(1, 0);
        fmt.Println(arg, result1.Value, result2.Value);
        var result3 = a.At(0, 0);
        var result4 = R(7, 3);
        result3.Value = result4;
        fmt.Println((object)a.Row(0), (object)a.Clone().Row(0).Slice(1));

        var p = new Poly_Rat(rats(new Slice<long>([-1, 0, 0, 1])));
        var q = new Poly_Rat(rats(new Slice<long>([-1, 1])));
        (var d, var r, err) = p.DivMod(q);
        fmt.Println((object)p, (GoString)"/", (object)q, (GoString)"=", (object)d, (GoString)"rest", (object)r, err);
        fmt.Println((object)p.Mul(q), (GoString)"|", (object)p.Add(q.Mul(p)), (GoString)"|", p.Eval(R(1, 2)), (GoString)"|", (object)default(Poly_Rat), (GoString)"|", (object)p.Add(new Poly_Rat(rats(new Slice<long>([1, 0, 0, -1])))));
        var m7 = new Poly_Mod7(new Slice<Mod7>([6, 0, 1]));
        var (d7, r7, _) = m7.DivMod(new Poly_Mod7(new Slice<Mod7>([3, 2])));
        fmt.Println((object)m7, (object)d7, (object)r7, (object)d7.Mul(new Poly_Mod7(new Slice<Mod7>([3, 2]))).Add(r7));
        (_, _, err) = m7.DivMod(default(Poly_Mod7));
        fmt.Println(err);

        var g = new Ptr<Graph_string_int>();
        g.Edge("a", "b", 4).Edge("a", "c", 1).Edge("c", "b", 2).Edge("b", "d", 5).Edge("c", "d", 9).Edge("d", "a", 1);
        Func<long, GoString> num = (long n) =>
        {
            if (n == inf)
            {
                return "-";
            }
            return fmt.Sprint(n);
        };
        for (long edges = 1; edges <= 4; edges++)
        {
            fmt.Println(edges, Show_int(Closure_string_int_int_tropical(g, new tropical(), (long w) => w, edges), num));
        }
        fmt.Println(Show_bool(Closure_string_int_bool_boolean(g, new boolean(), (long unused) => true, 2), (bool b) => new Map<bool, GoString> { [true] = "x", [false] = "." }[b]));
        fmt.Println(Show_int(Closure_string_int_int_counting(g, new counting { limit = 50 }, (long w) => w % 2, 6), num));
        fmt.Println(Show_string(Closure_string_int_string_longest(g, new longest(), (long w) => GoString.FromRune((int)(112 + w)), 3), (GoString s) => s + "."));
        var pg = new Ptr<Graph_point_1_float64>();
        pg.Edge(new point { x = 0, y = 0 }, new point { x = 1, y = 0 }, 0.5).Edge(new point { x = 1, y = 0 }, new point { x = 1, y = 1 }, 1.5);
        var arg1 = pg.Value.edges.Length;
        var arg2 = Show_int(Closure_point_1_float64_int_tropical(pg, new tropical(), (double w) => toInt64(w * 2.0), 2), num);
        fmt.Println((object)pg.Value.names, arg1, arg2);

        var (s1, err1) = Summarize_int(new Column_int { name = "ints", vals = new Slice<long>([3, 1, 3]) });
        fmt.Println(s1, err1);
        var (s2, err2) = Summarize_string(new Column_string { name = "strings", vals = strings.Fields("a b b c") });
        fmt.Println(s2, err2);
        var (s3, err3) = Summarize_Real(new Column_Real { name = "reals", vals = new Slice<Real>([2.5]) });
        fmt.Println(s3, err3);
        (_, err) = Summarize_int32(new Column_int32 { name = "empty" });
        fmt.Println(err);
        var xs1 = new Slice<Mod7>([5, 3, 6, 1, 0, 4, 2]);
        fmt.Println(Network_Mod7(xs1, (Mod7 a1, Mod7 b) => a1 < b), (object)xs1);
        var ws = strings.Fields("the quick brown fox jumps over the lazy dog");
        fmt.Println(Network_string(ws, (GoString a1, GoString b) => a1.Length < b.Length || a1.Length == b.Length && a1 > b), (object)ws);
    }

    private static void InitializeVariables()
    {
        errDivision = errors.New("division by zero");
        errSingular = errors.New("matrix is singular");
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class RealPtr : MethodPtr<Real>, fmt.Stringer
{
    public RealPtr()
    {
    }

    public RealPtr(Real value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
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

internal sealed class Mod7Ptr : MethodPtr<Mod7>, fmt.Stringer
{
    public Mod7Ptr()
    {
    }

    public Mod7Ptr(Mod7 value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class CplxPtr : MethodPtr<Cplx>, fmt.Stringer
{
    public CplxPtr()
    {
    }

    public CplxPtr(Cplx value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Matrix_RatPtr : MethodPtr<Matrix_Rat>, fmt.Stringer
{
    public Matrix_RatPtr()
    {
    }

    public Matrix_RatPtr(Matrix_Rat value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Matrix_Mod7Ptr : MethodPtr<Matrix_Mod7>, fmt.Stringer
{
    public Matrix_Mod7Ptr()
    {
    }

    public Matrix_Mod7Ptr(Matrix_Mod7 value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Matrix_RealPtr : MethodPtr<Matrix_Real>, fmt.Stringer
{
    public Matrix_RealPtr()
    {
    }

    public Matrix_RealPtr(Matrix_Real value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Matrix_CplxPtr : MethodPtr<Matrix_Cplx>, fmt.Stringer
{
    public Matrix_CplxPtr()
    {
    }

    public Matrix_CplxPtr(Matrix_Cplx value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class shapeErrorPtr : MethodPtr<shapeError>, error
{
    public shapeErrorPtr()
    {
    }

    public shapeErrorPtr(shapeError value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();
}

internal sealed class Poly_RatPtr : MethodPtr<Poly_Rat>, fmt.Stringer
{
    public Poly_RatPtr()
    {
    }

    public Poly_RatPtr(Poly_Rat value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Poly_Mod7Ptr : MethodPtr<Poly_Mod7>, fmt.Stringer
{
    public Poly_Mod7Ptr()
    {
    }

    public Poly_Mod7Ptr(Poly_Mod7 value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}
