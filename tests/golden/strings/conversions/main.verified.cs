using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.Name")]
internal readonly struct Name(GoString value) : INamed<GoString>, IEquatable<Name>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Name(GoString value) => new(value);

    public static implicit operator Name(string value) => new(value);

    public bool Equals(Name other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Name other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Name a, Name b) => a.Value == b.Value;

    public static bool operator !=(Name a, Name b) => a.Value != b.Value;

    public static bool operator >(Name a, Name b) => a.Value > b.Value;

    public static bool operator <(Name a, Name b) => a.Value < b.Value;
}

[GoType("main.Letters")]
internal readonly struct Letters(Slice<byte> value) : INamed<Slice<byte>>
{
    public readonly Slice<byte> Value = value;
    Slice<byte> INamed<Slice<byte>>.Value => Value;
}

internal static partial class Program
{
    internal static void main()
    {
        var b = (Slice<byte>)(GoString)"abc";
        var s = (GoString)b;
        b[0] = (byte)'X';
        fmt.Println(s, (GoString)b, (GoString)b.Slice(1));
        var r = (Slice<int>)(GoString)"añ";
        r = append(r, (int)'世', 1114112, -1, 0xD800);
        fmt.Println((GoString)r, ((GoString)r).Length);
        fmt.Println((GoString)"A", (GoString)"�", true);
        Name n = new Name("gopher");
        fmt.Println(n, n.Value.Length, n.Value.Slice(1), n.Value[0], n > new Name("a"));
        var l = new Letters((Slice<byte>)n.Value);
        l.Value[0] = (byte)'G';
        fmt.Println((GoString)l.Value, n, new Name((GoString)l.Value));
        fmt.Printf("%T %v %s\n", (object)l, (object)l, (object)l);
        var copied = new Slice<byte>(3);
        var arg = copy(copied, (GoString)"hello");
        var result = appendSlice(copied, (GoString)" and more");
        fmt.Println(arg, (GoString)copied, (GoString)result);
        GoString empty = "";
        fmt.Println(empty == ""u8, empty.Length, ((Slice<byte>)empty).IsNil, (GoString)default(Slice<byte>) == ""u8);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
