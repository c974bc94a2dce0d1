using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// The names of local and unnamed types as type arguments.
[GoType("main.S[main.plain·2]")]
internal struct S_plain_2 : IEquatable<S_plain_2>
{
    public plain1 v;

    public readonly bool Equals(S_plain_2 other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_plain_2 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_plain_2 a, S_plain_2 b) => a.Equals(b);

    public static bool operator !=(S_plain_2 a, S_plain_2 b) => !a.Equals(b);
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[struct { main.a int }]")]
internal struct S_struct_a_int : IEquatable<S_struct_a_int>
{
    public Struct v;

    public readonly bool Equals(S_struct_a_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_struct_a_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_struct_a_int a, S_struct_a_int b) => a.Equals(b);

    public static bool operator !=(S_struct_a_int a, S_struct_a_int b) => !a.Equals(b);
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[struct { A int }]")]
internal struct S_struct_A_int : IEquatable<S_struct_A_int>
{
    public Struct1 v;

    public readonly bool Equals(S_struct_A_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_struct_A_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_struct_A_int a, S_struct_A_int b) => a.Equals(b);

    public static bool operator !=(S_struct_A_int a, S_struct_A_int b) => !a.Equals(b);
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[func(int) error]")]
internal struct S_func_int_error
{
    public Func<long, error> v;
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[map[string][]uint8]")]
internal struct S_Map_string_Slice_uint8
{
    public Map<GoString, Slice<byte>> v;
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[chan<- int32]")]
internal struct S_Chan_int32 : IEquatable<S_Chan_int32>
{
    [GoType("chan<- int32")]
    public Chan<int> v;

    public readonly bool Equals(S_Chan_int32 other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_Chan_int32 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_Chan_int32 a, S_Chan_int32 b) => a.Equals(b);

    public static bool operator !=(S_Chan_int32 a, S_Chan_int32 b) => !a.Equals(b);
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[*[2]interface {}]")]
internal struct S_Ptr_2_any : IEquatable<S_Ptr_2_any>
{
    public Ptr<Array2<object>> v;

    public readonly bool Equals(S_Ptr_2_any other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_Ptr_2_any other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_Ptr_2_any a, S_Ptr_2_any b) => a.Equals(b);

    public static bool operator !=(S_Ptr_2_any a, S_Ptr_2_any b) => !a.Equals(b);
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[interface { F() }]")]
internal struct S_interface_F : IEquatable<S_interface_F>
{
    public IF v;

    public readonly bool Equals(S_interface_F other) => equal(this.v, other.v);

    public override readonly bool Equals(object obj) => obj is S_interface_F other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<IF>.Hash(this.v));

    public static bool operator ==(S_interface_F a, S_interface_F b) => a.Equals(b);

    public static bool operator !=(S_interface_F a, S_interface_F b) => !a.Equals(b);
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[interface {}]")]
internal struct S_any : IEquatable<S_any>
{
    public object v;

    public readonly bool Equals(S_any other) => equal(this.v, other.v);

    public override readonly bool Equals(object obj) => obj is S_any other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object>.Hash(this.v));

    public static bool operator ==(S_any a, S_any b) => a.Equals(b);

    public static bool operator !=(S_any a, S_any b) => !a.Equals(b);
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[error]")]
internal struct S_error : IEquatable<S_error>
{
    public error v;

    public readonly bool Equals(S_error other) => equal(this.v, other.v);

    public override readonly bool Equals(object obj) => obj is S_error other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<error>.Hash(this.v));

    public static bool operator ==(S_error a, S_error b) => a.Equals(b);

    public static bool operator !=(S_error a, S_error b) => !a.Equals(b);
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[uint]")]
internal struct S_uint
{
    public ulong v;
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[main.S[uint]]")]
internal struct S_S_uint
{
    public S_uint v;
}

// The names of local and unnamed types as type arguments.
[GoType("main.S[main.plain·3]")]
internal struct S_plain_3 : IEquatable<S_plain_3>
{
    public plain v;

    public readonly bool Equals(S_plain_3 other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S_plain_3 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S_plain_3 a, S_plain_3 b) => a.Equals(b);

    public static bool operator !=(S_plain_3 a, S_plain_3 b) => !a.Equals(b);
}

[GoType("main.M[string,main.plain·2]")]
internal readonly struct M_string_plain_2(Map<GoString, plain1> value) : INamed<Map<GoString, plain1>>
{
    public readonly Map<GoString, plain1> Value = value;
    Map<GoString, plain1> INamed<Map<GoString, plain1>>.Value => Value;
}

[GoType("main.M[int8,main.S[main.S[uint]]]")]
internal readonly struct M_int8_S_S_uint(Map<sbyte, S_S_uint> value) : INamed<Map<sbyte, S_S_uint>>
{
    public readonly Map<sbyte, S_S_uint> Value = value;
    Map<sbyte, S_S_uint> INamed<Map<sbyte, S_S_uint>>.Value => Value;
}

[GoType("main.plain")]
internal struct plain1 : IEquatable<plain1>
{
    public long n;

    public readonly bool Equals(plain1 other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is plain1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(plain1 a, plain1 b) => a.Equals(b);

    public static bool operator !=(plain1 a, plain1 b) => !a.Equals(b);
}

[GoType("main.plain")]
internal readonly struct plain(GoString value) : INamed<GoString>, IEquatable<plain>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator plain(GoString value) => new(value);

    public static implicit operator plain(string value) => new(value);

    public bool Equals(plain other) => Value == other.Value;

    public override bool Equals(object obj) => obj is plain other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(plain a, plain b) => a.Value == b.Value;

    public static bool operator !=(plain a, plain b) => a.Value != b.Value;
}

[GoType("main.local[int]")]
internal struct local_int : IEquatable<local_int>
{
    public long v;

    public readonly bool Equals(local_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is local_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(local_int a, local_int b) => a.Equals(b);

    public static bool operator !=(local_int a, local_int b) => !a.Equals(b);
}

[GoType("main.local[string]")]
internal struct local_string : IEquatable<local_string>
{
    public GoString v;

    public readonly bool Equals(local_string other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is local_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(local_string a, local_string b) => a.Equals(b);

    public static bool operator !=(local_string a, local_string b) => !a.Equals(b);
}

[GoType("main.local[main.local[string]·1]")]
internal struct local_local_string_1 : IEquatable<local_local_string_1>
{
    public local_string v;

    public readonly bool Equals(local_local_string_1 other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is local_local_string_1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(local_local_string_1 a, local_local_string_1 b) => a.Equals(b);

    public static bool operator !=(local_local_string_1 a, local_local_string_1 b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static GoString name_local_int_1()
    {
        return fmt.Sprintf("%T", new Ptr<local_int>().Value);
    }

    internal static GoString name_local_local_string_1_1()
    {
        return fmt.Sprintf("%T", new Ptr<local_local_string_1>().Value);
    }

    internal static GoString name_S_plain_2()
    {
        return fmt.Sprintf("%T", new Ptr<S_plain_2>().Value);
    }

    internal static GoString name_M_string_plain_2()
    {
        return fmt.Sprintf("%T", new Ptr<M_string_plain_2>().Value);
    }

    internal static GoString name_S_struct_a_int()
    {
        return fmt.Sprintf("%T", new Ptr<S_struct_a_int>().Value);
    }

    internal static GoString name_S_struct_A_int()
    {
        return fmt.Sprintf("%T", new Ptr<S_struct_A_int>().Value);
    }

    internal static GoString name_S_func_int_error()
    {
        return fmt.Sprintf("%T", new Ptr<S_func_int_error>().Value);
    }

    internal static GoString name_S_Map_string_Slice_uint8()
    {
        return fmt.Sprintf("%T", new Ptr<S_Map_string_Slice_uint8>().Value);
    }

    internal static GoString name_S_Chan_int32()
    {
        return fmt.Sprintf("%T", new Ptr<S_Chan_int32>().Value);
    }

    internal static GoString name_S_Ptr_2_any()
    {
        return fmt.Sprintf("%T", new Ptr<S_Ptr_2_any>().Value);
    }

    internal static GoString name_S_interface_F()
    {
        return fmt.Sprintf("%T", new Ptr<S_interface_F>().Value);
    }

    internal static GoString name_S_any()
    {
        return fmt.Sprintf("%T", new Ptr<S_any>().Value);
    }

    internal static GoString name_S_error()
    {
        return fmt.Sprintf("%T", new Ptr<S_error>().Value);
    }

    internal static GoString name_M_int8_S_S_uint()
    {
        return fmt.Sprintf("%T", new Ptr<M_int8_S_S_uint>().Value);
    }

    internal static GoString name_S_plain_3()
    {
        return fmt.Sprintf("%T", new Ptr<S_plain_3>().Value);
    }

    internal static GoString name_plain_3()
    {
        return fmt.Sprintf("%T", new Ptr<plain>().Value);
    }

    internal static void main()
    {
        fmt.Println(name_local_int_1(), name_local_local_string_1_1());
        fmt.Println(name_S_plain_2(), name_M_string_plain_2());
        fmt.Println(name_S_struct_a_int(), name_S_struct_A_int());
        fmt.Println(name_S_func_int_error(), name_S_Map_string_Slice_uint8(), name_S_Chan_int32(), name_S_Ptr_2_any());
        fmt.Println(name_S_interface_F(), name_S_any(), name_S_error(), name_M_int8_S_S_uint());
        {
            fmt.Println(name_S_plain_3(), name_plain_3());
        }
        fmt.Printf("%v %+v %T\n", new S_plain_2 { v = new plain1 { n = 1 } }, new S_plain_2 { v = new plain1 { n = 2 } }, new S_plain_2());
    }

    private static int Main(string[] args) => Go.Main(main, args);
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

[GoType("struct { A int }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public long A;

    public readonly bool Equals(Struct1 other) => this.A == other.A;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}

[GoType("interface { F() }")]
internal interface IF
{
    void F();
}
