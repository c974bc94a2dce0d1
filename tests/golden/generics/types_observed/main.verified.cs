using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Code with type parameters that observes its types: int is not int64, a defined type is not what it is made of.
[GoType("main.MyInt")]
internal readonly struct MyInt(long value) : INamed<long>, IEquatable<MyInt>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator MyInt(long value) => new(value);

    public static explicit operator long(MyInt a) => a.Value;

    public bool Equals(MyInt other) => Value == other.Value;

    public override bool Equals(object obj) => obj is MyInt other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(MyInt a, MyInt b) => a.Value == b.Value;

    public static bool operator !=(MyInt a, MyInt b) => a.Value != b.Value;
}

[GoType("main.Other")]
internal readonly struct Other(long value) : INamed<long>, IEquatable<Other>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Other(long value) => new(value);

    public static explicit operator long(Other a) => a.Value;

    public bool Equals(Other other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Other other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Other a, Other b) => a.Value == b.Value;

    public static bool operator !=(Other a, Other b) => a.Value != b.Value;
}

[GoType("main.Str")]
internal readonly struct Str(GoString value) : INamed<GoString>, IEquatable<Str>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Str(GoString value) => new(value);

    public static implicit operator Str(string value) => new(value);

    public bool Equals(Str other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Str other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Str a, Str b) => a.Value == b.Value;

    public static bool operator !=(Str a, Str b) => a.Value != b.Value;
}

[GoType("main.S[int]")]
[MethodPtr(typeof(S_intPtr))]
internal struct S_int : IKind, IEquatable<S_int>
{
    public long v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", this.v);
    }

    public readonly bool Equals(S_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_int a, S_int b) => a.Equals(b);

    public static bool operator !=(S_int a, S_int b) => !a.Equals(b);
}

[GoType("main.(*S[int])")]
internal static class S_intExtensions
{
    internal static bool Is(this Ptr<S_int> s, object x)
    {
        var (_, ok) = assertOk<long>(x);
        return ok;
    }
}

[GoType("main.S[int64]")]
[MethodPtr(typeof(S_int64Ptr))]
internal struct S_int64 : IKind, IEquatable<S_int64>
{
    [GoType("int64")]
    public long v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", (int64)this.v);
    }

    public readonly bool Equals(S_int64 other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_int64 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_int64 a, S_int64 b) => a.Equals(b);

    public static bool operator !=(S_int64 a, S_int64 b) => !a.Equals(b);
}

[GoType("main.(*S[int64])")]
internal static class S_int64Extensions
{
    internal static bool Is(this Ptr<S_int64> s, object x)
    {
        var (_, ok) = assertOk<int64>(x, "int64");
        return ok;
    }
}

[GoType("main.S[main.MyInt]")]
[MethodPtr(typeof(S_MyIntPtr))]
internal struct S_MyInt : IKind, IEquatable<S_MyInt>
{
    public MyInt v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", this.v);
    }

    public readonly bool Equals(S_MyInt other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_MyInt other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_MyInt a, S_MyInt b) => a.Equals(b);

    public static bool operator !=(S_MyInt a, S_MyInt b) => !a.Equals(b);
}

[GoType("main.(*S[main.MyInt])")]
internal static class S_MyIntExtensions
{
    internal static bool Is(this Ptr<S_MyInt> s, object x)
    {
        var (_, ok) = assertOk<MyInt>(x);
        return ok;
    }
}

[GoType("main.S[main.W[int32]]")]
[MethodPtr(typeof(S_W_int32Ptr))]
internal struct S_W_int32 : IKind
{
    public W_int32 v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", (object)this.v);
    }
}

[GoType("main.(*S[main.W[int32]])")]
internal static class S_W_int32Extensions
{
    internal static bool Is(this Ptr<S_W_int32> s, object x)
    {
        var (_, ok) = assertOk<W_int32>(x);
        return ok;
    }
}

[GoType("main.S[interface {}]")]
[MethodPtr(typeof(S_anyPtr))]
internal struct S_any : IKind
{
    public object v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", this.v);
    }
}

[GoType("main.(*S[interface {}])")]
internal static class S_anyExtensions
{
    internal static bool Is(this Ptr<S_any> s, object x)
    {
        var (_, ok) = assertOk<object>(x);
        return ok;
    }
}

[GoType("main.S[main.Str]")]
[MethodPtr(typeof(S_StrPtr))]
internal struct S_Str : IKind, IEquatable<S_Str>
{
    public Str v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", this.v);
    }

    public readonly bool Equals(S_Str other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_Str other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_Str a, S_Str b) => a.Equals(b);

    public static bool operator !=(S_Str a, S_Str b) => !a.Equals(b);
}

[GoType("main.(*S[main.Str])")]
internal static class S_StrExtensions
{
    internal static bool Is(this Ptr<S_Str> s, object x)
    {
        var (_, ok) = assertOk<Str>(x);
        return ok;
    }
}

[GoType("main.S[string]")]
[MethodPtr(typeof(S_stringPtr))]
internal struct S_string : IKind, IEquatable<S_string>
{
    public GoString v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", this.v);
    }

    public readonly bool Equals(S_string other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_string a, S_string b) => a.Equals(b);

    public static bool operator !=(S_string a, S_string b) => !a.Equals(b);
}

[GoType("main.(*S[string])")]
internal static class S_stringExtensions
{
    internal static bool Is(this Ptr<S_string> s, object x)
    {
        var (_, ok) = assertOk<GoString>(x);
        return ok;
    }
}

[GoType("main.S[main.S[string]]")]
[MethodPtr(typeof(S_S_stringPtr))]
internal struct S_S_string : IKind, IEquatable<S_S_string>
{
    public S_string v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", this.v);
    }

    public readonly bool Equals(S_S_string other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_S_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_S_string a, S_S_string b) => a.Equals(b);

    public static bool operator !=(S_S_string a, S_S_string b) => !a.Equals(b);
}

[GoType("main.(*S[main.S[string]])")]
internal static class S_S_stringExtensions
{
    internal static bool Is(this Ptr<S_S_string> s, object x)
    {
        var (_, ok) = assertOk<S_string>(x);
        return ok;
    }
}

[GoType("main.S[main.S[main.W[int32]]]")]
[MethodPtr(typeof(S_S_W_int32Ptr))]
internal struct S_S_W_int32 : IKind
{
    public S_W_int32 v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", this.v);
    }
}

[GoType("main.(*S[main.S[main.W[int32]]])")]
internal static class S_S_W_int32Extensions
{
    internal static bool Is(this Ptr<S_S_W_int32> s, object x)
    {
        var (_, ok) = assertOk<S_W_int32>(x);
        return ok;
    }
}

[GoType("main.S[error]")]
[MethodPtr(typeof(S_errorPtr))]
internal struct S_error : IKind, IEquatable<S_error>
{
    public error v;

    public GoString Kind()
    {
        return fmt.Sprintf("%T", this.v);
    }

    public readonly bool Equals(S_error other) => Builtins.equal(this.v, other.v);

    public override readonly bool Equals(object obj) => obj is S_error other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<error>.Hash(this.v));

    public static bool operator ==(S_error a, S_error b) => a.Equals(b);

    public static bool operator !=(S_error a, S_error b) => !a.Equals(b);
}

[GoType("main.(*S[error])")]
internal static class S_errorExtensions
{
    internal static bool Is(this Ptr<S_error> s, object x)
    {
        var (_, ok) = assertOk<error>(x);
        return ok;
    }
}

[GoType("main.W[int32]")]
internal readonly struct W_int32(Slice<int> value) : INamed<Slice<int>>
{
    public readonly Slice<int> Value = value;
    Slice<int> INamed<Slice<int>>.Value => Value;

    public bool Same(object x)
    {
        var (_, ok) = assertOk<W_int32>(x);
        return ok;
    }
}

[GoType("main.W[int]")]
internal readonly struct W_int(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public bool Same(object x)
    {
        var (_, ok) = assertOk<W_int>(x);
        return ok;
    }
}

[GoType("main.W[int64]", Underlying = "[]int64")]
internal readonly struct W_int64(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public bool Same(object x)
    {
        var (_, ok) = assertOk<W_int64>(x);
        return ok;
    }
}

[GoType("main.W[main.S[main.MyInt]]")]
internal readonly struct W_S_MyInt(Slice<S_MyInt> value) : INamed<Slice<S_MyInt>>
{
    public readonly Slice<S_MyInt> Value = value;
    Slice<S_MyInt> INamed<Slice<S_MyInt>>.Value => Value;

    public bool Same(object x)
    {
        var (_, ok) = assertOk<W_S_MyInt>(x);
        return ok;
    }
}

[GoType("main.W[main.MyInt]")]
internal readonly struct W_MyInt(Slice<MyInt> value) : INamed<Slice<MyInt>>
{
    public readonly Slice<MyInt> Value = value;
    Slice<MyInt> INamed<Slice<MyInt>>.Value => Value;

    public bool Same(object x)
    {
        var (_, ok) = assertOk<W_MyInt>(x);
        return ok;
    }
}

[GoType("main.Shape")]
internal interface Shape
{
    long Area();
}

[GoType("main.Sq")]
[MethodPtr(typeof(SqPtr))]
internal readonly struct Sq(long value) : INamed<long>, Shape, IEquatable<Sq>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Sq(long value) => new(value);

    public static explicit operator long(Sq a) => a.Value;

    public bool Equals(Sq other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Sq other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Sq a, Sq b) => a.Value == b.Value;

    public static bool operator !=(Sq a, Sq b) => a.Value != b.Value;

    public static Sq operator *(Sq a, Sq b) => new(a.Value * b.Value);

    public long Area()
    {
        return (this * this).Value;
    }
}

[GoType("main.codeErr")]
[MethodPtr(typeof(codeErrPtr))]
internal readonly struct codeErr(long value) : INamed<long>, error, IEquatable<codeErr>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator codeErr(long value) => new(value);

    public static explicit operator long(codeErr a) => a.Value;

    public bool Equals(codeErr other) => Value == other.Value;

    public override bool Equals(object obj) => obj is codeErr other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(codeErr a, codeErr b) => a.Value == b.Value;

    public static bool operator !=(codeErr a, codeErr b) => a.Value != b.Value;

    public GoString Error()
    {
        return fmt.Sprint((GoString)"code ", this.Value);
    }
}

[GoType("main.textErr")]
[MethodPtr(typeof(textErrPtr))]
internal struct textErr
{
    public GoString s;

    public GoString Error()
    {
        return this.s;
    }
}

[GoType("main.counter[int]")]
internal struct counter_int
{
    public long n;
}

[GoType("main.(*counter[int])")]
internal static class counter_intExtensions
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static Ptr<counter_int> Count(this Ptr<counter_int> c, object x)
    {
        {
            var (_, ok) = assertOk<long>(x);
            if (ok)
            {
                c.Value.n++;
            }
        }
        return c;
    }
}

[GoType("main.counter[int64]")]
internal struct counter_int64
{
    public long n;
}

[GoType("main.(*counter[int64])")]
internal static class counter_int64Extensions
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static Ptr<counter_int64> Count(this Ptr<counter_int64> c, object x)
    {
        {
            var (_, ok) = assertOk<int64>(x, "int64");
            if (ok)
            {
                c.Value.n++;
            }
        }
        return c;
    }
}

internal static partial class Program
{
    internal static GoString name_int(long x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<long>:
                return "never";
            case Boxed<Func<long>> boxed when boxed.Is("func() int"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<long>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_int64(long x)
    {
        switch ((object)(int64)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Boxed<Slice<long>> boxed when boxed.Is("[]int64"):
                return "never";
            case Boxed<Func<long>> boxed when boxed.Is("func() int64"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Boxed<Ptr<long>> boxed when boxed.Is("*int64"):
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", (int64)x);
    }

    internal static GoString name_int32(int x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<int>:
                return "never";
            case Boxed<Func<int>> boxed when boxed.Is("func() int32"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<int>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_uint8(byte x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<byte>:
                return "never";
            case Boxed<Func<byte>> boxed when boxed.Is("func() uint8"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<byte>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_MyInt(MyInt x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<MyInt>:
                return "never";
            case Boxed<Func<MyInt>> boxed when boxed.Is("func() main.MyInt"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<MyInt>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_Other(Other x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<Other>:
                return "never";
            case Boxed<Func<Other>> boxed when boxed.Is("func() main.Other"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<Other>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_string(GoString x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<GoString>:
                return "never";
            case Boxed<Func<GoString>> boxed when boxed.Is("func() string"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<GoString>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_Str(Str x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<Str>:
                return "never";
            case Boxed<Func<Str>> boxed when boxed.Is("func() main.Str"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<Str>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_Sq(Sq x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<Sq>:
                return "never";
            case Boxed<Func<Sq>> boxed when boxed.Is("func() main.Sq"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<Sq>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_S_int(S_int x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<S_int>:
                return "never";
            case Boxed<Func<S_int>> boxed when boxed.Is("func() main.S[int]"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<S_int>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_S_int64(S_int64 x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<S_int64>:
                return "never";
            case Boxed<Func<S_int64>> boxed when boxed.Is("func() main.S[int64]"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<S_int64>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_S_MyInt(S_MyInt x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<S_MyInt>:
                return "never";
            case Boxed<Func<S_MyInt>> boxed when boxed.Is("func() main.S[main.MyInt]"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<S_MyInt>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_any(object x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<object>:
                return "never";
            case Boxed<Func<object>> boxed when boxed.Is("func() interface {}"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<object>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_error(error x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<error>:
                return "never";
            case Boxed<Func<error>> boxed when boxed.Is("func() error"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<error>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static GoString name_Slice_int(Slice<long> x)
    {
        switch ((object)x)
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<Slice<long>>:
                return "never";
            case Boxed<Func<Slice<long>>> boxed when boxed.Is("func() []int"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<Slice<long>>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", (object)x);
    }

    internal static GoString name_func_int(Func<long> x)
    {
        switch ((object)new Boxed<Func<long>>(x, "func() int"))
        {
            case long:
                return "int";
            case int64:
                return "int64";
            case int:
                return "int32/rune";
            case byte:
                return "uint8/byte";
            case MyInt:
                return "MyInt";
            case GoString:
                return "string";
            case Str:
                return "Str";
            case Slice<Func<long>>:
                return "never";
            case Boxed<Func<Func<long>>> boxed when boxed.Is("func() func() int"):
                return "func";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
            case { } matchValue when isType<Shape>(matchValue, out _):
                return "Shape";
            case S_int:
                return "S[int]";
            case S_int64:
                return "S[int64]";
            case Ptr<Func<long>>:
                return "never";
            case null:
                return "nil";
        }
        return fmt.Sprintf("other %T", new Boxed<Func<long>>(x, "func() int"));
    }

    internal static GoString typeOf_int()
    {
        var z = new Ptr<long>();
        return fmt.Sprintf("%T %T %T %T %T %T", z.Value, new Slice<long>(0), new Map<GoString, long>(), z, new S_int(), new Boxed<Func<long, long>>((long unused) => z.Value, "func(int) int"));
    }

    internal static GoString typeOf_int64()
    {
        var z = new Ptr<long>();
        return fmt.Sprintf("%T %T %T %T %T %T", (int64)z.Value, new Boxed<Slice<long>>(new Slice<long>(0), "[]int64"), new Boxed<Map<GoString, long>>(new Map<GoString, long>(), "map[string]int64"), new Boxed<Ptr<long>>(z, "*int64"), new S_int64(), new Boxed<Func<long, long>>((long unused) => z.Value, "func(int64) int64"));
    }

    internal static GoString typeOf_MyInt()
    {
        var z = new Ptr<MyInt>();
        return fmt.Sprintf("%T %T %T %T %T %T", z.Value, new Slice<MyInt>(0), new Map<GoString, MyInt>(), z, new S_MyInt(), new Boxed<Func<MyInt, MyInt>>((MyInt unused) => z.Value, "func(main.MyInt) main.MyInt"));
    }

    internal static GoString typeOf_Str()
    {
        var z = new Ptr<Str>();
        return fmt.Sprintf("%T %T %T %T %T %T", z.Value, new Slice<Str>(0), new Map<GoString, Str>(), z, new S_Str(), new Boxed<Func<Str, Str>>((Str unused) => z.Value, "func(main.Str) main.Str"));
    }

    internal static GoString typeOf_S_W_int32()
    {
        var z = new S_W_int32Ptr();
        return fmt.Sprintf("%T %T %T %T %T %T", z.Value, new Slice<S_W_int32>(0), new Map<GoString, S_W_int32>(), z, new S_S_W_int32(), new Boxed<Func<S_W_int32, S_W_int32>>((S_W_int32 unused) => z.Value, "func(main.S[main.W[int32]]) main.S[main.W[int32]]"));
    }

    internal static GoString typeOf_error()
    {
        var z = new Ptr<error>();
        return fmt.Sprintf("%T %T %T %T %T %T", z.Value, (object)new Slice<error>(0), new Map<GoString, error>(), z, new S_error(), new Boxed<Func<error, error>>((error unused) => z.Value, "func(error) error"));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_int(object x)
    {
        var (_, ok) = assertOk<long>(x);
        return ok;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_int64(object x)
    {
        var (_, ok) = assertOk<int64>(x, "int64");
        return ok;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_MyInt(object x)
    {
        var (_, ok) = assertOk<MyInt>(x);
        return ok;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_string(object x)
    {
        var (_, ok) = assertOk<GoString>(x);
        return ok;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_Str(object x)
    {
        var (_, ok) = assertOk<Str>(x);
        return ok;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_any(object x)
    {
        var (_, ok) = assertOk<object>(x);
        return ok;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_Shape(object x)
    {
        var (_, ok) = assertOk<Shape>(x);
        return ok;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_int32(object x)
    {
        var (_, ok) = assertOk<int>(x);
        return ok;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool is_Stringer(object x)
    {
        var (_, ok) = assertOk<fmt.Stringer>(x);
        return ok;
    }

    internal static (long, error) as_int(object x)
    {
        long t = 0;
        error err = null;
        var frame = new DeferScope();
        try
        {
            (t, err) = (assert<long>(x), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = assert<error>(r);
            }
        }, ref err);
        frame.End();
        return (t, err);
    }

    internal static (long, error) as_int64(object x)
    {
        long t = 0;
        error err = null;
        var frame = new DeferScope();
        try
        {
            (t, err) = (assert<int64>(x, "int64"), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = assert<error>(r);
            }
        }, ref err);
        frame.End();
        return (t, err);
    }

    internal static (MyInt, error) as_MyInt(object x)
    {
        MyInt t = default(MyInt);
        error err = null;
        var frame = new DeferScope();
        try
        {
            (t, err) = (assert<MyInt>(x), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = assert<error>(r);
            }
        }, ref err);
        frame.End();
        return (t, err);
    }

    internal static (Shape, error) as_Shape(object x)
    {
        Shape t = null;
        error err = null;
        var frame = new DeferScope();
        try
        {
            (t, err) = (assert<Shape>(x), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = assert<error>(r);
            }
        }, ref err);
        frame.End();
        return (t, err);
    }

    internal static (GoString, error) as_string(object x)
    {
        GoString t = "";
        error err = null;
        var frame = new DeferScope();
        try
        {
            (t, err) = (assert<GoString>(x), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = assert<error>(r);
            }
        }, ref err);
        frame.End();
        return (t, err);
    }

    internal static (W_int, error) as_W_int(object x)
    {
        W_int t = default(W_int);
        error err = null;
        var frame = new DeferScope();
        try
        {
            (t, err) = (assert<W_int>(x), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = assert<error>(r);
            }
        }, ref err);
        frame.End();
        return (t, err);
    }

    internal static (Sq, error) as_Sq(object x)
    {
        Sq t = default(Sq);
        error err = null;
        var frame = new DeferScope();
        try
        {
            (t, err) = (assert<Sq>(x), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = assert<error>(r);
            }
        }, ref err);
        frame.End();
        return (t, err);
    }

    internal static bool isSlice_int(object x)
    {
        var (_, ok) = assertOk<Slice<long>>(x);
        return ok;
    }

    internal static bool isSlice_int64(object x)
    {
        var (_, ok) = assertOk<Slice<long>>(x, "[]int64");
        return ok;
    }

    internal static bool isSlice_MyInt(object x)
    {
        var (_, ok) = assertOk<Slice<MyInt>>(x);
        return ok;
    }

    internal static bool isMap_string_int(object x)
    {
        var (_, ok) = assertOk<Map<GoString, long>>(x);
        return ok;
    }

    internal static bool isMap_string_int64(object x)
    {
        var (_, ok) = assertOk<Map<GoString, long>>(x, "map[string]int64");
        return ok;
    }

    internal static bool isFunc_int_int64(object x)
    {
        var (_, ok) = assertOk<Func<long, long>>(x, "func(int) int64");
        return ok;
    }

    internal static bool isFunc_int64_int(object x)
    {
        var (_, ok) = assertOk<Func<long, long>>(x, "func(int64) int");
        return ok;
    }

    internal static bool isChan_int(object x)
    {
        var (_, ok) = assertOk<Chan<long>>(x, "chan int");
        return ok;
    }

    internal static bool isChan_int64(object x)
    {
        var (_, ok) = assertOk<Chan<long>>(x, "chan int64");
        return ok;
    }

    internal static bool isS_int(object x)
    {
        var (_, ok) = assertOk<S_int>(x);
        return ok;
    }

    internal static bool isS_int64(object x)
    {
        var (_, ok) = assertOk<S_int64>(x);
        return ok;
    }

    internal static Slice<long> first_int(Slice<object> xs)
    {
        Slice<long> @out = default;
        foreach (var x in xs.View())
        {
            switch (x)
            {
                case long x1:
                    @out = append(@out, x1);
                    break;
                case Slice<long> x1:
                    @out = appendSlice(@out, x1);
                    break;
                case Ptr<long> { Self: var x1 }:
                    @out = append(@out, x1.Value);
                    break;
                case Boxed<Func<long>> xValue when xValue.Is("func() int"):
                    {
                        var x1 = xValue.Value;
                        @out = append(@out, x1());
                    }
                    break;
                case S_int x1:
                    @out = append(@out, x1.v);
                    break;
            }
        }
        return @out;
    }

    internal static Slice<long> first_int64(Slice<object> xs)
    {
        Slice<long> @out = default;
        foreach (var x in xs.View())
        {
            switch (x)
            {
                case int64 xValue:
                    {
                        long x1 = xValue.Value;
                        @out = append(@out, x1);
                    }
                    break;
                case Boxed<Slice<long>> xValue when xValue.Is("[]int64"):
                    {
                        var x1 = xValue.Value;
                        @out = appendSlice(@out, x1);
                    }
                    break;
                case Boxed<Ptr<long>> xValue when xValue.Is("*int64"):
                    {
                        var x1 = xValue.Value;
                        @out = append(@out, x1.Value);
                    }
                    break;
                case Boxed<Func<long>> xValue when xValue.Is("func() int64"):
                    {
                        var x1 = xValue.Value;
                        @out = append(@out, x1());
                    }
                    break;
                case S_int64 x1:
                    @out = append(@out, x1.v);
                    break;
            }
        }
        return @out;
    }

    internal static bool equal_int(long a, long b)
    {
        return a == b;
    }

    internal static bool equal_any(object a, object b)
    {
        return Builtins.equal(a, b);
    }

    internal static bool same_int_int64(long a, long b)
    {
        return Builtins.equal((object)a, (object)(int64)b);
    }

    internal static bool same_int_MyInt(long a, MyInt b)
    {
        return Builtins.equal((object)a, (object)b);
    }

    internal static bool same_string_Str(GoString a, Str b)
    {
        return Builtins.equal((object)a, (object)b);
    }

    internal static bool same_int_int(long a, long b)
    {
        return Builtins.equal((object)a, (object)b);
    }

    internal static bool same_S_int_S_int64(S_int a, S_int64 b)
    {
        return Builtins.equal((object)a, (object)b);
    }

    internal static bool zero_int(long x)
    {
        long z = 0;
        return x == z;
    }

    internal static bool zero_string(GoString x)
    {
        GoString z = "";
        return x == z;
    }

    internal static bool zero_MyInt(MyInt x)
    {
        MyInt z = default(MyInt);
        return x == z;
    }

    internal static bool zero_any(object x)
    {
        object z = null;
        return Builtins.equal(x, z);
    }

    internal static bool zero_S_int(S_int x)
    {
        var z = new S_int();
        return x == z;
    }

    internal static bool zero_Empty(Empty x)
    {
        var z = new Empty();
        return x == z;
    }

    internal static bool zero_error(error x)
    {
        error z = null;
        return Builtins.equal(x, z);
    }

    internal static GoString typeName_int()
    {
        return fmt.Sprintf("%T", new Ptr<long>().Value);
    }

    internal static GoString typeName_int64()
    {
        return fmt.Sprintf("%T", (int64)new Ptr<long>().Value);
    }

    internal static GoString typeName_MyInt()
    {
        return fmt.Sprintf("%T", (object)new Ptr<Slice<MyInt>>().Value);
    }

    internal static GoString typeName_Map_string_S_int()
    {
        return fmt.Sprintf("%T", new Ptr<Map<GoString, S_int>>().Value);
    }

    internal static GoString typeName_any()
    {
        return fmt.Sprintf("%T", new Ptr<object>().Value);
    }

    internal static GoString typeName_W_S_MyInt()
    {
        return fmt.Sprintf("%T", (object)new Ptr<W_S_MyInt>().Value);
    }

    internal static GoString ptrName_any()
    {
        return fmt.Sprintf("%T", ((Ptr<object>)null).ToInterface());
    }

    internal static GoString ptrName_error()
    {
        return fmt.Sprintf("%T", ((Ptr<error>)null).ToInterface());
    }

    internal static GoString ptrName_MyInt()
    {
        return fmt.Sprintf("%T", ((Ptr<MyInt>)null).ToInterface());
    }

    internal static GoString ptrName_int32()
    {
        return fmt.Sprintf("%T", ((Ptr<int>)null).ToInterface());
    }

    internal static GoString ptrName_uint8()
    {
        return fmt.Sprintf("%T", ((Ptr<byte>)null).ToInterface());
    }

    internal static long key_int(Slice<long> xs)
    {
        var m = new Map<object, long>();
        foreach (var x in xs.View())
        {
            m[x]++;
        }
        return m[(object)xs[0]];
    }

    internal static long key_any(Slice<object> xs)
    {
        var m = new Map<object, long>();
        foreach (var x in xs.View())
        {
            m[x]++;
        }
        return m[xs[0]];
    }

    internal static long key_Str(Slice<Str> xs)
    {
        var m = new Map<object, long>();
        foreach (var x in xs.View())
        {
            m[x]++;
        }
        return m[(object)xs[0]];
    }

    internal static long mixed_int_int64(long a, long b)
    {
        var m = new Map<object, bool>();
        (m[a], m[(int64)b]) = (true, true);
        return m.Length;
    }

    internal static long mixed_int_int(long a, long b)
    {
        var m = new Map<object, bool>();
        (m[a], m[b]) = (true, true);
        return m.Length;
    }

    internal static long mixed_MyInt_Other(MyInt a, Other b)
    {
        var m = new Map<object, bool>();
        (m[a], m[b]) = (true, true);
        return m.Length;
    }

    internal static long mixed_string_Str(GoString a, Str b)
    {
        var m = new Map<object, bool>();
        (m[a], m[b]) = (true, true);
        return m.Length;
    }

    internal static GoString nested_int(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return typeName_int();
        }
        return nested1_int(n - 1);
    }

    internal static GoString nested_int64(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return typeName_int64();
        }
        return nested1_int64(n - 1);
    }

    internal static GoString nested_W_S_MyInt(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return typeName_W_S_MyInt();
        }
        return nested1_W_S_MyInt(n - 1);
    }

    internal static GoString nested1_int(long n)
    {
        StackGuard.Check();
        return nested_int(n) + "!";
    }

    internal static GoString nested1_int64(long n)
    {
        StackGuard.Check();
        return nested_int64(n) + "!";
    }

    internal static GoString nested1_W_S_MyInt(long n)
    {
        StackGuard.Check();
        return nested_W_S_MyInt(n) + "!";
    }

    internal static (codeErr, bool) findErr_codeErr(error err)
    {
        var e = new codeErrPtr();
        var ok = errors.As(err, e);
        return (e.Value, ok);
    }

    internal static (Ptr<textErr>, bool) findErr_textErr(error err)
    {
        var e = new Ptr<Ptr<textErr>>();
        var ok = errors.As(err, e);
        return (e.Value, ok);
    }

    internal static void main()
    {
        fmt.Println(name_int(1), name_int64(1), name_int32('a'), name_uint8(1), name_MyInt(1), name_Other(1), name_string("s"), name_Str(new Str("s")), name_Sq(1));
        fmt.Println(name_S_int(new S_int()), name_S_int64(new S_int64()), name_S_MyInt(new S_MyInt()), name_any(null), name_any(3L), name_error(null), name_error(errors.New("x")), name_Slice_int(new Slice<long>(0)), name_func_int(() => 1));
        fmt.Println(typeOf_int());
        fmt.Println(typeOf_int64());
        fmt.Println(typeOf_MyInt());
        fmt.Println(typeOf_Str());
        fmt.Println(typeOf_S_W_int32());
        fmt.Println(typeOf_error());
        var xs = new Slice<object>([1L, (int64)2L, (MyInt)3, (GoString)"s", new Str("t"), 2.5, 1f, null, new Slice<long>([1]), new S_int { v = 1 }, (Sq)2, (byte)4, (int)'r', 5UL]);
        foreach (var x in xs.View())
        {
            fmt.Print(is_int(x), is_int64(x), is_MyInt(x), is_string(x), is_Str(x), is_any(x), is_Shape(x), is_int32(x), is_Stringer(x), (GoString)" ");
        }
        fmt.Println();
        var (t, err) = as_int((int64)1L);
        fmt.Println(t, err);
        var (t1, err1) = as_int64(1L);
        fmt.Println((int64)t1, err1);
        var (t2, err2) = as_MyInt(1L);
        fmt.Println(t2, err2);
        var (t3, err3) = as_Shape(1L);
        fmt.Println(t3, err3);
        var (t4, err4) = as_string(null);
        fmt.Println(t4, err4);
        var (t5, err5) = as_W_int(new W_int64(new Slice<long>(0)));
        fmt.Println((object)t5, err5);
        var (t6, err6) = as_Sq((Sq)3);
        fmt.Println(t6, err6);
        fmt.Println(isSlice_int(new Slice<long>(0)), isSlice_int64(new Slice<long>(0)), isSlice_MyInt(new Slice<long>(0)), isSlice_int(new W_int(new Slice<long>(0))), isMap_string_int(new Boxed<Map<GoString, long>>(new Map<GoString, long>(), "map[string]int64")), isMap_string_int64(new Boxed<Map<GoString, long>>(new Map<GoString, long>(), "map[string]int64")));
        fmt.Println(isFunc_int_int64(new Boxed<Func<long, long>>((long unused) => 0, "func(int) int64")), isFunc_int64_int(new Boxed<Func<long, long>>((long unused) => 0, "func(int) int64")), isChan_int(new Boxed<Chan<long>>(new Chan<long>(0), "chan int")), isChan_int64(new Boxed<Chan<long>>(new Chan<long>(0), "chan int")), isS_int(new S_int64()), isS_int64(new S_int64()));
        var n = new Ptr<long>((long)7);
        fmt.Println((object)first_int(new Slice<object>([1L, (int64)2L, new Slice<long>([3, 4]), new Boxed<Slice<long>>(new Slice<long>([5]), "[]int64"), n, new Boxed<Func<long>>(() => 8, "func() int"), new Boxed<Func<long>>(() => 9, "func() int64"), new S_int { v = 10 }, new S_int64 { v = 11 }])));
        fmt.Println(new Boxed<Slice<long>>(first_int64(new Slice<object>([1L, (int64)2L, new Slice<long>([3, 4]), new Boxed<Slice<long>>(new Slice<long>([5]), "[]int64"), n, new Boxed<Func<long>>(() => 8, "func() int"), new Boxed<Func<long>>(() => 9, "func() int64"), new S_int { v = 10 }, new S_int64 { v = 11 }])), "[]int64"));
        fmt.Println(equal_int(1, 1), equal_any(1L, (int64)1L), equal_any((MyInt)1, (MyInt)1), same_int_int64(1, 1), same_int_MyInt(1, 1), same_string_Str("a", new Str("a")), same_int_int(2, 2), same_S_int_S_int64(new S_int { v = 1 }, new S_int64 { v = 1 }));
        fmt.Println(zero_int(0), zero_string(""), zero_MyInt(1), zero_any(null), zero_any(0L), zero_S_int(new S_int()), zero_Empty(new Empty()), zero_error(null));
        fmt.Println(typeName_int(), typeName_int64(), typeName_MyInt(), typeName_Map_string_S_int(), typeName_any(), ptrName_any(), ptrName_error(), ptrName_MyInt(), ptrName_int32(), ptrName_uint8());
        fmt.Println(key_int(new Slice<long>([1, 1, 2])), key_any(new Slice<object>([1L, (int64)1L, 1L])), key_Str(new Slice<Str>([new Str("a"), new Str("b")])), mixed_int_int64(1, 1), mixed_int_int(1, 1), mixed_MyInt_Other(1, 1), mixed_string_Str("a", new Str("a")));
        fmt.Println(nested_int(3), nested_int64(2), nested_W_S_MyInt(1));
        var err7 = fmt.Errorf("outer: %w", errors.Join((codeErr)4, (error)new textErrPtr(new textErr { s = "t" })));
        var (result, result1) = findErr_codeErr(err7);
        fmt.Println(result, result1);
        var (te, ok) = findErr_textErr(err7);
        fmt.Println(te.ToInterface(), ok);
        var a = new Ptr<counter_int>();
        var b = new Ptr<counter_int64>();
        foreach (var x in xs.View())
        {
            a.Count(x);
            b.Count(x);
        }
        var result2 = a.Count(1L).Count((int64)1L);
        fmt.Println(a.Value.n, b.Value.n, result2.Value.n);
        var si = new S_intPtr();
        fmt.Println(si.Value.Kind(), new S_int64().Kind(), new S_MyInt().Kind(), new S_any().Kind(), si.Is(1L), si.Is((int64)1L), new W_int(new Slice<long>(0)).Same(new W_int(new Slice<long>(0))), new W_int(new Slice<long>(0)).Same(new W_int64(new Slice<long>(0))), new W_int(new Slice<long>(0)).Same(new Slice<long>(0)));
        fmt.Printf("%v %+v %#v %#v %#v\n", new S_int { v = 1 }, new S_Str { v = new Str("x") }, new S_int64 { v = 2 }, new W_MyInt(new Slice<MyInt>([3])), new S_S_string());
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                object x = new S_int();
                _ = assert<S_MyInt>(x);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                object x = 1L;
                _ = assert<IKind>(x);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class S_intPtr : MethodPtr<S_int>, IKind
{
    public S_intPtr()
    {
    }

    public S_intPtr(S_int value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_int64Ptr : MethodPtr<S_int64>, IKind
{
    public S_int64Ptr()
    {
    }

    public S_int64Ptr(S_int64 value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_MyIntPtr : MethodPtr<S_MyInt>, IKind
{
    public S_MyIntPtr()
    {
    }

    public S_MyIntPtr(S_MyInt value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_W_int32Ptr : MethodPtr<S_W_int32>, IKind
{
    public S_W_int32Ptr()
    {
    }

    public S_W_int32Ptr(S_W_int32 value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_anyPtr : MethodPtr<S_any>, IKind
{
    public S_anyPtr()
    {
    }

    public S_anyPtr(S_any value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_StrPtr : MethodPtr<S_Str>, IKind
{
    public S_StrPtr()
    {
    }

    public S_StrPtr(S_Str value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_stringPtr : MethodPtr<S_string>, IKind
{
    public S_stringPtr()
    {
    }

    public S_stringPtr(S_string value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_S_stringPtr : MethodPtr<S_S_string>, IKind
{
    public S_S_stringPtr()
    {
    }

    public S_S_stringPtr(S_S_string value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_S_W_int32Ptr : MethodPtr<S_S_W_int32>, IKind
{
    public S_S_W_int32Ptr()
    {
    }

    public S_S_W_int32Ptr(S_S_W_int32 value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class S_errorPtr : MethodPtr<S_error>, IKind
{
    public S_errorPtr()
    {
    }

    public S_errorPtr(S_error value) : base(value)
    {
    }

    public GoString Kind() => Receiver("Kind").Kind();
}

internal sealed class SqPtr : MethodPtr<Sq>, Shape
{
    public SqPtr()
    {
    }

    public SqPtr(Sq value) : base(value)
    {
    }

    public long Area() => Receiver("Area").Area();
}

internal sealed class codeErrPtr : MethodPtr<codeErr>, error
{
    public codeErrPtr()
    {
    }

    public codeErrPtr(codeErr value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();
}

internal sealed class textErrPtr : MethodPtr<textErr>, error
{
    public textErrPtr()
    {
    }

    public textErrPtr(textErr value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();
}

[GoType("interface { Kind() string }")]
internal interface IKind
{
    GoString Kind();
}
