// Go types for the printing tests, written as the translator writes them.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd.Tests;

public static class FmtTypes
{
    [GoType("main.P")]
    public record struct P(long X, long Y);

    [GoType("main.in")]
    public struct Inner
    {
        public long A;
        public GoString b;
    }

    [GoType("main.N")]
    public struct N
    {
        public GoString Name;
        [Embedded]
        public P P;
        [Embedded]
        [GoName("in")]
        public Inner Inner;
        public Ptr<P>? Ptr;
        public object? I;
        public error? E;
        public Slice<long> S;
        public Map<GoString, long> M;
        public Action? F;
        public Slice<byte> B;
        public Array2<bool> Arr;
        public byte u;
        public Chan<long>? C;
    }

    /// <summary>A String method on the value.</summary>
    [GoType("main.St")]
    [MethodPtr(typeof(StPtr))]
    public struct St : fmt.Stringer
    {
        public long V;

        public readonly GoString String() => fmt.Sprintf("St<%d>", V);
    }

    public sealed class StPtr(St value) : MethodPtr<St>(value), fmt.Stringer
    {
        public GoString String() => Value.String();
    }

    /// <summary>A String method on the pointer only.</summary>
    [GoType("main.Pst")]
    [MethodPtr(typeof(PstPtr))]
    public struct Pst
    {
        public long V;
    }

    public sealed class PstPtr(Pst value) : MethodPtr<Pst>(value), fmt.Stringer
    {
        public GoString String() => fmt.Sprintf("Pst<%d>", Value.V);
    }

    [GoType("main.Er")]
    [MethodPtr(typeof(ErPtr))]
    public struct Er : error
    {
        public long V;

        public readonly GoString Error() => fmt.Sprintf("Er<%d>", V);
    }

    public sealed class ErPtr(Er value) : MethodPtr<Er>(value), error
    {
        public GoString Error() => Value.Error();
    }

    [GoType("main.Pan")]
    public struct Pan : fmt.Stringer
    {
        public readonly GoString String() => throw panic("boom");
    }

    [GoType("main.PanE")]
    public struct PanE : fmt.Stringer
    {
        public readonly GoString String() => throw panic(errors.New("eboom"));
    }

    [GoType("main.PanNil")]
    public struct PanNil : fmt.Stringer
    {
        public Ptr<P>? p;

        public readonly GoString String() => fmt.Sprint(p!.Value.X);
    }

    [GoType("main.Gs")]
    public struct Gs : fmt.GoStringer
    {
        public readonly GoString GoString() => "Gs!";
    }

    [GoType("main.Fm")]
    public struct Fm : fmt.Formatter
    {
        public readonly void Format(fmt.State f, int verb)
        {
            var (width, hasWidth) = f.Width();
            var (precision, hasPrecision) = f.Precision();
            fmt.Fprintf(f, "F[%c %d %t %d %t %t%t%t%t%t %s]", verb, width, hasWidth, precision, hasPrecision,
                f.Flag('-'), f.Flag('+'), f.Flag('#'), f.Flag(' '), f.Flag('0'), fmt.FormatString(f, verb));
        }
    }

    [GoType("main.MyI")]
    public readonly struct MyI(long value) : INamed<long>
    {
        public long Value => value;
    }

    [GoType("main.MyS")]
    public readonly struct MyS(GoString value) : INamed<GoString>
    {
        public GoString Value => value;
    }

    [GoType("main.MyF")]
    public readonly struct MyF(double value) : INamed<double>
    {
        public double Value => value;
    }

    [GoType("main.MyB")]
    public readonly struct MyB(bool value) : INamed<bool>
    {
        public bool Value => value;
    }

    [GoType("main.MyBy")]
    public readonly struct MyBy(Slice<byte> value) : INamed<Slice<byte>>
    {
        public Slice<byte> Value => value;
    }

    [GoType("main.MyM")]
    public readonly struct MyM(Map<MyS, MyI> value) : INamed<Map<MyS, MyI>>
    {
        public Map<MyS, MyI> Value => value;
    }

    [GoType("main.B1")]
    public readonly struct B1(byte value) : INamed<byte>
    {
        public byte Value => value;
    }

    /// <summary>A defined integer type whose String method panics for values it does not know.</summary>
    [GoType("main.Col")]
    public readonly struct Col(long value) : INamed<long>, fmt.Stringer
    {
        public long Value => value;

        public GoString String() => new Array2<GoString>("Red", "Green")[value];
    }

    [GoType("main.hold")]
    public struct Hold
    {
        public St s;
        public St S;
        public error? e;
    }

    [GoType("struct { A int; B string }")]
    public struct TwoFields
    {
        public long A;
        public GoString B;
    }

    [GoType("struct {}")]
    public struct NoFields;

    [GoType("struct { A int }")]
    public struct OneField
    {
        public long A;
    }
}
