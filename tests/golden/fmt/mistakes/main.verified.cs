using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.weird")]
[MethodPtr(typeof(weirdPtr))]
internal struct weird : fmt.Stringer, IEquatable<weird>
{
    public long n;

    public GoString String()
    {
        throw panic((GoString)"in String");
    }

    public readonly bool Equals(weird other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is weird other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(weird a, weird b) => a.Equals(b);

    public static bool operator !=(weird a, weird b) => !a.Equals(b);
}

[GoType("main.nilStringer")]
[MethodPtr(typeof(nilStringerPtr))]
internal struct nilStringer : IEquatable<nilStringer>
{
    public GoString String()
    {
        return "pointer " + fmt.Sprint(this);
    }

    public readonly bool Equals(nilStringer other) => true;

    public override readonly bool Equals(object obj) => obj is nilStringer other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(nilStringer a, nilStringer b) => a.Equals(b);

    public static bool operator !=(nilStringer a, nilStringer b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        fmt.Println(fmt.Sprintf("%d", (GoString)"text"), fmt.Sprintf("%s", 5L), fmt.Sprintf("%d %d", 1L), fmt.Sprintf("%d", 1L, 2L, (GoString)"x"));
        fmt.Println(fmt.Sprintf("%z", 3L), fmt.Sprintf("%!"), fmt.Sprintf("100%"), fmt.Sprintf("%[3]d", 1L), fmt.Sprintf("%[x]d", 1L));
        fmt.Println(fmt.Sprintf("%t", 1L), fmt.Sprintf("%f", 1L), fmt.Sprintf("%c", (GoString)"a"), fmt.Sprintf("%s", true), fmt.Sprintf("%d", (object)new Slice<object>([(GoString)"a", 1L])));
        fmt.Println(fmt.Sprintf("%*d", (GoString)"x", 1L), fmt.Sprintf("%.*d", -1L, 5L), fmt.Sprintf("%x", new Struct { a = 10 }), fmt.Sprintf("%s", new Struct1 { a = 1, b = "b" }));
        fmt.Println(new weird { n = 1 });
        fmt.Printf("%d %+v %s|\n", new weird { n = 2 }, new weird { n = 3 }, new weird { n = 4 });
        Ptr<nilStringer> p = null;
        fmt.Println(p.ToInterface());
        fmt.Printf("%v %s %d\n", p.ToInterface(), p.ToInterface(), p.ToInterface());
        fmt.Printf("%s %v %d\n", (object)null, (object)null, (object)null);
        fmt.Printf("%s|%v|%d\n", (object)null, ((Ptr<long>)null).ToInterface(), default(Map<GoString, long>));
        fmt.Printf("no verbs\n", 1L);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class weirdPtr : MethodPtr<weird>, fmt.Stringer
{
    public weirdPtr()
    {
    }

    public weirdPtr(weird value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class nilStringerPtr : MethodPtr<nilStringer>, fmt.Stringer
{
    public nilStringerPtr()
    {
    }

    public nilStringerPtr(nilStringer value) : base(value)
    {
    }

    public GoString String() => this.Value.String();
}

[GoType("struct { a int }")]
internal struct Struct : IEquatable<Struct>
{
    public long a;

    public readonly bool Equals(Struct other) => this.a == other.a;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { a int; b string }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public long a;
    public GoString b;

    public readonly bool Equals(Struct1 other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
