using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

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

    public static Celsius operator *(Celsius a, Celsius b) => new(a.Value * b.Value);

    public static Celsius operator +(Celsius a, Celsius b) => new(a.Value + b.Value);

    public static Celsius operator /(Celsius a, Celsius b) => new(a.Value / b.Value);

    public static bool operator >(Celsius a, Celsius b) => a.Value > b.Value;

    public static bool operator <(Celsius a, Celsius b) => a.Value < b.Value;

    public static Celsius operator -(Celsius a) => new(-a.Value);

    public Fahrenheit F()
    {
        return (Fahrenheit)(this * 9.0 / 5.0 + 32.0).Value;
    }
}

[GoType("main.Fahrenheit")]
[MethodPtr(typeof(FahrenheitPtr))]
internal readonly struct Fahrenheit(double value) : INamed<double>, fmt.Stringer, IEquatable<Fahrenheit>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator Fahrenheit(double value) => new(value);

    public static explicit operator double(Fahrenheit a) => a.Value;

    public bool Equals(Fahrenheit other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Fahrenheit other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(Fahrenheit a, Fahrenheit b) => a.Value == b.Value;

    public static bool operator !=(Fahrenheit a, Fahrenheit b) => a.Value != b.Value;

    public GoString String()
    {
        return fmt.Sprintf("%.1f°F", this.Value);
    }
}

[GoType("main.Stack")]
internal readonly struct Stack(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public long Top()
    {
        return this.Value[this.Value.Length - 1];
    }
}

[GoType("main.(*Stack)")]
internal static class StackExtensions
{
    internal static void Push(this Ptr<Stack> s, long v)
    {
        s.Value = new Stack(append(s.Value.Value, v));
    }

    internal static long Pop(this Ptr<Stack> s)
    {
        var old = s.Value;
        var v = old.Value[old.Value.Length - 1];
        s.Value = new Stack(old.Value.Slice(0, old.Value.Length - 1));
        return v;
    }
}

[GoType("main.Set")]
internal readonly struct Set(Map<GoString, Empty> value) : INamed<Map<GoString, Empty>>
{
    public readonly Map<GoString, Empty> Value = value;
    Map<GoString, Empty> INamed<Map<GoString, Empty>>.Value => Value;

    public Set Add(Slice<GoString> keys)
    {
        foreach (var k in keys.View())
        {
            this.Value.Set(k, new Empty());
        }
        return this;
    }

    public Slice<GoString> Sorted()
    {
        var keys = new Slice<GoString>(0);
        foreach (var (k, _) in this.Value)
        {
            keys = append(keys, k);
        }
        sort.Strings(keys);
        return keys;
    }
}

[GoType("main.Matrix")]
internal struct Matrix : INamed<Array2<Array2<long>>>, IEquatable<Matrix>
{
    public Array2<Array2<long>> Value;

    public Matrix(Array2<Array2<long>> value) => Value = value;

    Array2<Array2<long>> INamed<Array2<Array2<long>>>.Value => Value;

    public bool Equals(Matrix other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Matrix other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Matrix a, Matrix b) => a.Value == b.Value;

    public static bool operator !=(Matrix a, Matrix b) => a.Value != b.Value;

    public Matrix Times(Matrix o)
    {
        Matrix r = default(Matrix);
        for (long i = 0; i < 2; i++)
        {
            for (long j = 0; j < 2; j++)
            {
                for (long k = 0; k < 2; k++)
                {
                    r.Value[i][j] += this.Value[i][k] * o.Value[k][j];
                }
            }
        }
        return r;
    }

    public void Clear()
    {
        this = new Matrix(new Array2<Array2<long>>());
    }
}

[GoType("main.Flag")]
internal readonly struct Flag(bool value) : INamed<bool>, IEquatable<Flag>
{
    public readonly bool Value = value;
    bool INamed<bool>.Value => Value;

    public static implicit operator Flag(bool value) => new(value);

    public bool Equals(Flag other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Flag other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Flag a, Flag b) => a.Value == b.Value;

    public static bool operator !=(Flag a, Flag b) => a.Value != b.Value;
}

[GoType("main.(*Flag)")]
internal static class FlagExtensions
{
    internal static Flag Toggle(this Ptr<Flag> f)
    {
        f.Value = new Flag(!f.Value.Value);
        return f.Value;
    }
}

[GoType("main.Counter")]
internal readonly struct Counter(long value) : INamed<long>, IEquatable<Counter>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Counter(long value) => new(value);

    public static explicit operator long(Counter a) => a.Value;

    public bool Equals(Counter other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Counter other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Counter a, Counter b) => a.Value == b.Value;

    public static bool operator !=(Counter a, Counter b) => a.Value != b.Value;

    public static Counter operator *(Counter a, Counter b) => new(a.Value * b.Value);

    public static Counter operator +(Counter a, Counter b) => new(a.Value + b.Value);

    public static Counter operator ++(Counter a) => new(a.Value + 1);
}

[GoType("main.(*Counter)")]
internal static class CounterExtensions
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void Inc(this Ptr<Counter> c)
    {
        c.Value++;
    }
}

[GoType("main.ByLength")]
[MethodPtr(typeof(ByLengthPtr))]
internal readonly struct ByLength(Slice<GoString> value) : INamed<Slice<GoString>>, sort.Interface
{
    public readonly Slice<GoString> Value = value;
    Slice<GoString> INamed<Slice<GoString>>.Value => Value;

    public long Len()
    {
        return this.Value.Length;
    }

    public bool Less(long i, long j)
    {
        return this.Value[i].Length < this.Value[j].Length;
    }

    public void Swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
    }
}

internal static partial class Program
{
    internal static void main()
    {
        Celsius c = 100.0;
        c += 0.5;
        fmt.Println(c, c.F(), c > 50.0, -c, (Celsius)0.3333333333333333);
        var s = new Ptr<Stack>();
        s.Push(1);
        s.Push(2);
        s.Push(3);
        fmt.Println(s.Pop(), s.Value.Top(), (object)s.Value, s.Value.Value.Length, s.Value.Value[0]);
        var set = new Set(new Map<GoString, Empty>()).Add(new Slice<GoString>(["b", "a", "b"]));
        var (_, has) = set.Value.Lookup("a");
        fmt.Println((object)set.Sorted(), has, set.Value.Length, set);
        var m = new Matrix(new Array2<Array2<long>>(new Array2<long>(1, 1), new Array2<long>(1, 0)));
        var p = m;
        for (long i = 0; i < 5; i++)
        {
            p = p.Times(m);
        }
        fmt.Println(p, p == m);
        p.Clear();
        fmt.Println(p, m);
        var f = new Ptr<Flag>();
        fmt.Println(f.Toggle(), f.Value.Value && true, new Flag(!f.Value.Value));
        var n = new Ptr<Counter>();
        for (long i = 0; i < 3; i++)
        {
            n.Inc();
        }
        n.Inc();
        var counts = new Slice<Counter>([5]);
        Ptr.Element(counts, 0).Inc();
        fmt.Println(n.Value, (object)counts, n.Value * 2 + 1);
        var words = new ByLength(new Slice<GoString>(["ccc", "a", "bb"]));
        sort.Sort(words);
        fmt.Println((object)words, words.Value[0]);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class FahrenheitPtr : MethodPtr<Fahrenheit>, fmt.Stringer
{
    public FahrenheitPtr()
    {
    }

    public FahrenheitPtr(Fahrenheit value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class ByLengthPtr : MethodPtr<ByLength>, sort.Interface
{
    public ByLengthPtr()
    {
    }

    public ByLengthPtr(ByLength value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}
