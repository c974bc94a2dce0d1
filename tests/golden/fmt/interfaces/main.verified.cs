using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.color")]
[MethodPtr(typeof(colorPtr))]
internal readonly struct color(long value) : INamed<long>, fmt.Stringer, IEquatable<color>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator color(long value) => new(value);

    public static explicit operator long(color a) => a.Value;

    public bool Equals(color other) => Value == other.Value;

    public override bool Equals(object obj) => obj is color other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(color a, color b) => a.Value == b.Value;

    public static bool operator !=(color a, color b) => a.Value != b.Value;

    public GoString String()
    {
        return new Array2<GoString>("red", "green")[this.Value];
    }
}

[GoType("main.secret")]
[MethodPtr(typeof(secretPtr))]
internal readonly struct secret(GoString value) : INamed<GoString>, fmt.Formatter, IEquatable<secret>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator secret(GoString value) => new(value);

    public static implicit operator secret(string value) => new(value);

    public bool Equals(secret other) => Value == other.Value;

    public override bool Equals(object obj) => obj is secret other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(secret a, secret b) => a.Value == b.Value;

    public static bool operator !=(secret a, secret b) => a.Value != b.Value;

    public void Format(fmt.State f, int verb)
    {
        var (w, hasW) = f.Width();
        var (p, hasP) = f.Precision();
        fmt.Fprintf((io.Writer)f, "<%c %v %d %v %d %v%v>", verb, hasW, w, hasP, p, f.Flag(43), f.Flag(45));
    }
}

[GoType("main.code")]
[MethodPtr(typeof(codePtr))]
internal struct code : fmt.GoStringer, IEquatable<code>
{
    public long n;

    public GoString GoString()
    {
        return fmt.Sprintf("code(%d)", this.n);
    }

    public readonly bool Equals(code other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is code other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(code a, code b) => a.Equals(b);

    public static bool operator !=(code a, code b) => !a.Equals(b);
}

[GoType("main.pointerOnly")]
[MethodPtr(typeof(pointerOnlyPtr))]
internal struct pointerOnly : IEquatable<pointerOnly>
{
    public long n;

    public GoString String()
    {
        return fmt.Sprint((GoString)"pointer to ", this.n);
    }

    public readonly bool Equals(pointerOnly other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is pointerOnly other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(pointerOnly a, pointerOnly b) => a.Equals(b);

    public static bool operator !=(pointerOnly a, pointerOnly b) => !a.Equals(b);
}

[GoType("main.failure")]
[MethodPtr(typeof(failurePtr))]
internal struct failure : error, fmt.Stringer, IEquatable<failure>
{
    [Embedded]
    public color color;

    public GoString Error()
    {
        return "failure " + this.color.String();
    }

    public GoString String() => this.color.String();

    public readonly bool Equals(failure other) => this.color == other.color;

    public override readonly bool Equals(object obj) => obj is failure other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.color);

    public static bool operator ==(failure a, failure b) => a.Equals(b);

    public static bool operator !=(failure a, failure b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static readonly color red = (color)0;
    internal static readonly color green = (color)1;

    internal static void main()
    {
        fmt.Println(red, green, new Slice<color>([red, green]), new Map<color, GoString> { [green] = "g", [red] = "r" }, new Struct { C = green });
        fmt.Printf("%v %s %d %x %q %+v %#v %T\n", green, green, green, green, green, green, green, green);
        fmt.Printf("%v|%+5.2s|%-3d\n", new secret("x"), new secret("x"), new secret("x"));
        fmt.Printf("%#v %v %#v\n", new code { n = 1 }, new code { n = 2 }, new Slice<code>([new code { n = 3 }]));
        var p = new pointerOnlyPtr(new pointerOnly { n = 5 });
        fmt.Println(p.Value, p, new Slice<Ptr<pointerOnly>>(0), new Slice<pointerOnly>([p.Value]));
        fmt.Println(new failure { color = green }, (object)new Slice<error>([new failure { color = red }, errors.New("x")]), new Struct1 { err = new failure { color = green } });
        fmt.Printf("%d %s\n", new failure { color = green }, new failure { color = red });
        fmt.Fprintf(os.Stdout, "%s %v\n", (GoString)"to", (GoString)"stdout");
        var b = Ptr.New<strings.Builder>();
        fmt.Fprint((io.Writer)b, (GoString)"a", 1L, 2L, (GoString)"b", (GoString)"c", 3.5, (object)null, true, (int)'x');
        fmt.Fprintln((io.Writer)b, (GoString)"a", 1L, 2L, (GoString)"b");
        fmt.Print(b.Value.String());
        var (n, err) = fmt.Println((GoString)"é");
        fmt.Println(n, err);
        fmt.Println(fmt.Sprint(), fmt.Sprint((GoString)"a", (GoString)"b", 1L, 2L, true), fmt.Sprintln((GoString)"x", 1L) == "x 1\n"u8);
        fmt.Println((object)fmt.Append(default(Slice<byte>), 1L), (GoString)fmt.Appendf((Slice<byte>)(GoString)"x", "%d", 2L));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class colorPtr : MethodPtr<color>, fmt.Stringer
{
    public colorPtr()
    {
    }

    public colorPtr(color value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class secretPtr : MethodPtr<secret>, fmt.Formatter
{
    public secretPtr()
    {
    }

    public secretPtr(secret value) : base(value)
    {
    }

    public void Format(fmt.State f, int verb) => Receiver("Format").Format(f, verb);
}

internal sealed class codePtr : MethodPtr<code>, fmt.GoStringer
{
    public codePtr()
    {
    }

    public codePtr(code value) : base(value)
    {
    }

    public GoString GoString() => Receiver("GoString").GoString();
}

internal sealed class pointerOnlyPtr : MethodPtr<pointerOnly>, fmt.Stringer
{
    public pointerOnlyPtr()
    {
    }

    public pointerOnlyPtr(pointerOnly value) : base(value)
    {
    }

    public GoString String() => this.Value.String();
}

internal sealed class failurePtr : MethodPtr<failure>, error, fmt.Stringer
{
    public failurePtr()
    {
    }

    public failurePtr(failure value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public GoString String() => this.Value.color.String();
}

[GoType("struct { C main.color }")]
internal struct Struct : IEquatable<Struct>
{
    public color C;

    public readonly bool Equals(Struct other) => this.C == other.C;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.C);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { err error }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public error err;

    public readonly bool Equals(Struct1 other) => equal(this.err, other.err);

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<error>.Hash(this.err));

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
