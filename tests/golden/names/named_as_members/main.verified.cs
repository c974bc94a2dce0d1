using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Types named as members that C# types of their kind have.
[GoType("main.Value")]
[MethodPtr(typeof(Value_Ptr))]
internal readonly struct Value_(long value) : INamed<long>, Valuer, IEquatable<Value_>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Value_(long value) => new(value);

    public static explicit operator long(Value_ a) => a.Value;

    public bool Equals(Value_ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Value_ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Value_ a, Value_ b) => a.Value == b.Value;

    public static bool operator !=(Value_ a, Value_ b) => a.Value != b.Value;

    public static Value_ operator +(Value_ a, Value_ b) => new(a.Value + b.Value);

    public static Value_ operator ++(Value_ a) => new(a.Value + 1);

    public long Value__()
    {
        return this.Value;
    }

    long Valuer.Value() => this.Value__();
}

[GoType("main.Copy")]
internal struct Copy : IEquatable<Copy>
{
    public Value_ Value;
    [GoName("Copy")]
    public Array2<long> Copy_;

    public Copy copied()
    {
        return this;
    }

    public readonly bool Equals(Copy other) => this.Value == other.Value && this.Copy_ == other.Copy_;

    public override readonly bool Equals(object obj) => obj is Copy other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Value, this.Copy_);

    public static bool operator ==(Copy a, Copy b) => a.Equals(b);

    public static bool operator !=(Copy a, Copy b) => !a.Equals(b);
}

[GoType("main.Assign")]
internal struct Assign_ : INamed<Array2<long>>, IEquatable<Assign_>
{
    public Array2<long> Value;

    public Assign_(Array2<long> value) => Value = value;

    Array2<long> INamed<Array2<long>>.Value => Value;

    public bool Equals(Assign_ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Assign_ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Assign_ a, Assign_ b) => a.Value == b.Value;

    public static bool operator !=(Assign_ a, Assign_ b) => a.Value != b.Value;

    public void Assign__(long n)
    {
        this.Value[0] = n;
    }
}

[GoType("main.Valuer")]
internal interface Valuer
{
    long Value();
}

[GoType("main.Getter")]
internal interface Getter
{
    GoString Get();
}

[GoType("main.base")]
[MethodPtr(typeof(basePtr))]
internal struct @base : Getter, IEquatable<@base>
{
    public GoString s;

    public GoString Get()
    {
        return "get " + this.s;
    }

    public readonly bool Equals(@base other) => this.s == other.s;

    public override readonly bool Equals(object obj) => obj is @base other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.s);

    public static bool operator ==(@base a, @base b) => a.Equals(b);

    public static bool operator !=(@base a, @base b) => !a.Equals(b);
}

[GoType("main.Get")]
[MethodPtr(typeof(GetPtr))]
internal struct Get : Getter, IEquatable<Get>
{
    [Embedded]
    public @base @base;

    GoString Getter.Get() => this.@base.Get();

    public readonly bool Equals(Get other) => this.@base == other.@base;

    public override readonly bool Equals(object obj) => obj is Get other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@base);

    public static bool operator ==(Get a, Get b) => a.Equals(b);

    public static bool operator !=(Get a, Get b) => !a.Equals(b);
}

[GoType("main.String")]
[MethodPtr(typeof(StringPtr))]
internal struct String : fmt.Stringer, IEquatable<String>
{
    public GoString s;

    public GoString String_()
    {
        return GoString.Concat("<", this.s, ">");
    }

    GoString fmt.Stringer.String() => this.String_();

    public readonly bool Equals(String other) => this.s == other.s;

    public override readonly bool Equals(object obj) => obj is String other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.s);

    public static bool operator ==(String a, String b) => a.Equals(b);

    public static bool operator !=(String a, String b) => !a.Equals(b);
}

[GoType("main.Error")]
[MethodPtr(typeof(ErrorPtr))]
internal readonly struct Error(GoString value) : INamed<GoString>, error, IEquatable<Error>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Error(GoString value) => new(value);

    public static implicit operator Error(string value) => new(value);

    public bool Equals(Error other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Error other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Error a, Error b) => a.Value == b.Value;

    public static bool operator !=(Error a, Error b) => a.Value != b.Value;

    public GoString Error_()
    {
        return "error " + this.Value;
    }

    GoString error.Error() => this.Error_();
}

[GoType("main.Receiver")]
internal struct Receiver
{
    public long n;
}

[GoType("main.(*Receiver)")]
internal static class ReceiverExtensions
{
    internal static Ptr<Receiver> Receiver_(this Ptr<Receiver> r)
    {
        return r;
    }
}

[GoType("main.Self")]
internal struct Self : IEquatable<Self>
{
    [GoName("Self")]
    public Ptr<long> Self_;

    public readonly bool Equals(Self other) => this.Self_ == other.Self_;

    public override readonly bool Equals(object obj) => obj is Self other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Self_);

    public static bool operator ==(Self a, Self b) => a.Equals(b);

    public static bool operator !=(Self a, Self b) => !a.Equals(b);
}

[GoType("main.Hash")]
internal readonly struct Hash(Map<GoString, Value_> value) : INamed<Map<GoString, Value_>>
{
    public readonly Map<GoString, Value_> Value = value;
    Map<GoString, Value_> INamed<Map<GoString, Value_>>.Value => Value;
}

[GoType("main.List[int]")]
internal readonly struct List_int(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public Slice<long> List()
    {
        return this.Value;
    }
}

[GoType("main.List[main.Value]")]
internal readonly struct List_Value(Slice<Value_> value) : INamed<Slice<Value_>>
{
    public readonly Slice<Value_> Value = value;
    Slice<Value_> INamed<Slice<Value_>>.Value => Value;

    public Slice<Value_> List()
    {
        return this.Value;
    }
}

[GoType("main.Pair[int]")]
internal struct Pair_int
{
    public Array2<long> Pair;
    public long Copy;

    public long Assign()
    {
        return this.Copy;
    }
}

[GoType("main.Pair[main.Copy]")]
internal struct Pair_Copy
{
    public Array2<Copy> Pair;
    public Copy Copy;

    public Copy Assign()
    {
        return this.Copy;
    }
}

internal static partial class Program
{
    internal static void main()
    {
        Value_ v = 3;
        Valuer valuer = v;
        fmt.Println(v, v.Value__(), valuer.Value(), v + 1, v == 3);
        var c = new Copy { Value = v, Copy_ = new Array2<long>(1, 2) };
        var d = c;
        d.Copy_[0] = 9;
        d.Value++;
        fmt.Println(c, d, c == d, c.copied());
        var a = new Assign_(new Array2<long>(1, 2));
        var b = a;
        a.Assign__(7);
        (b, a) = (a, b);
        fmt.Println(a, b);
        Getter g = new Get { @base = new @base { s = "x" } };
        fmt.Println(g.Get(), assert<Get>(g, iface: "main.Getter").@base.s);
        g = (Getter)new GetPtr(new Get { @base = new @base { s = "y" } });
        fmt.Println(g.Get(), new String { s = "s" }, fmt.Sprint(new StringPtr(new String { s = "t" })));
        error err = new Error("e");
        fmt.Println(err, assert<Error>(err, iface: "error"));
        var result = new Ptr<Receiver>(new Receiver { n = 2 }).Receiver_();
        var arg = new Hash(new Map<GoString, Value_> { ["a"] = v });
        var arg1 = new List_int(new Slice<long>([1])).List();
        var arg2 = new List_Value(new Slice<Value_>([v])).List();
        fmt.Println(result.Value.n, new Self(), arg, (object)arg1, (object)arg2);
        fmt.Println(new Pair_int { Pair = new Array2<long>(1, 2), Copy = 3 }.Assign(), new Pair_Copy { Copy = c }.Assign());
        object x = c;
        switch (x)
        {
            case Value_ t:
                fmt.Println((GoString)"Value", t);
                break;
            case Assign_ t:
                fmt.Println((GoString)"Assign", t);
                break;
            case Copy t:
                fmt.Printf("%T %+v\n", t, t);
                break;
        }
        fmt.Printf("%T %T %T %v\n", v, a, new Hash(new Map<GoString, Value_>()), equal(new Slice<object>([v, a])[0], (object)(Value_)3));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class Value_Ptr : MethodPtr<Value_>, Valuer
{
    public Value_Ptr()
    {
    }

    public Value_Ptr(Value_ value) : base(value)
    {
    }

    long Valuer.Value() => Receiver("Value").Value__();
}

internal sealed class basePtr : MethodPtr<@base>, Getter
{
    public basePtr()
    {
    }

    public basePtr(@base value) : base(value)
    {
    }

    public GoString Get() => Receiver("Get").Get();
}

internal sealed class GetPtr : MethodPtr<Get>, Getter
{
    public GetPtr()
    {
    }

    public GetPtr(Get value) : base(value)
    {
    }

    public GoString Get() => this.Value.@base.Get();
}

internal sealed class StringPtr : MethodPtr<String>, fmt.Stringer
{
    public StringPtr()
    {
    }

    public StringPtr(String value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String_();
}

internal sealed class ErrorPtr : MethodPtr<Error>, error
{
    public ErrorPtr()
    {
    }

    public ErrorPtr(Error value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error_();
}
