using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.kind")]
internal readonly struct kind(long value) : INamed<long>, IEquatable<kind>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator kind(long value) => new(value);

    public static explicit operator long(kind a) => a.Value;

    public bool Equals(kind other) => Value == other.Value;

    public override bool Equals(object obj) => obj is kind other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(kind a, kind b) => a.Value == b.Value;

    public static bool operator !=(kind a, kind b) => a.Value != b.Value;
}

[GoType("main.Config")]
internal struct Config
{
    public long timeout;
    public long limit;
    public Array2<long> cells;
    public long total;
    public GoString name;
    public long size;
    public GoString kind;
    public long @value;

    public (long, long) get()
    {
        return (Program.timeout, this.timeout);
    }

    public (long, long) sums()
    {
        return (Program.cells[0] + Program.cells[1], this.cells[0] + this.cells[1]);
    }

    public long count()
    {
        Program.total["method"] = this.total;
        return Program.total.Length;
    }

    public GoString hello()
    {
        return GoString.Concat(Program.hello(), ", method ", this.name, ", ", Program.name);
    }

    public long @double(long x)
    {
        return Program.@double(x) + 1;
    }

    public (long, long) sizes()
    {
        return (Program.size, this.size);
    }

    public (kind, GoString) kinds()
    {
        return (3, this.kind);
    }

    public long Value()
    {
        return Program.Value() + this.@value + Program.@value;
    }

    public GoString text()
    {
        return fmt.Sprint(ToString_(), (GoString)" ", GetHashCode_(), (GoString)" ", GetType_(), (GoString)" ", Equals_(1, 1), (GoString)" ", MemberwiseClone_(), (GoString)" ", ReferenceEquals_(), (GoString)" ", Finalize_(), (GoString)" ", Deconstruct());
    }

    public Func<(long, long)> closure()
    {
        var c = this;
        return () => (Program.timeout + Program.limit, c.timeout + c.limit);
    }

    public (long, long) shadowed(long limit)
    {
        var timeout = limit * 2;
        return (timeout, limit);
    }
}

[GoType("main.(*Config)")]
internal static class ConfigExtensions
{
    internal static void raise(this Ptr<Config> c)
    {
        limit++;
        c.Value.limit += 10;
    }

    internal static void reset(this Ptr<Config> c)
    {
        Program.reset();
        c.Value.limit = 0;
    }
}

[GoType("main.D")]
internal readonly struct D(long value) : INamed<long>, IEquatable<D>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator D(long value) => new(value);

    public static explicit operator long(D a) => a.Value;

    public bool Equals(D other) => Value == other.Value;

    public override bool Equals(object obj) => obj is D other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(D a, D b) => a.Value == b.Value;

    public static bool operator !=(D a, D b) => a.Value != b.Value;

    public static D operator ++(D a) => new(a.Value + 1);

    public long get()
    {
        return Program.@value + this.Value;
    }

    public bool Equals_()
    {
        return Program.Equals_(this.Value, 1);
    }

    public long n()
    {
        return Program.n + this.Value;
    }

    public long GetHashCode_()
    {
        return Program.GetHashCode_() + this.Value;
    }
}

[GoType("main.(*D)")]
internal static class DExtensions
{
    internal static void inc(this Ptr<D> d)
    {
        @value++;
        d.Value++;
    }
}

[GoType("main.Text")]
internal readonly struct Text(GoString value) : INamed<GoString>, IEquatable<Text>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Text(GoString value) => new(value);

    public static implicit operator Text(string value) => new(value);

    public bool Equals(Text other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Text other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Text a, Text b) => a.Value == b.Value;

    public static bool operator !=(Text a, Text b) => a.Value != b.Value;

    public long Length()
    {
        return Program.Length() + this.Value.Length;
    }

    public GoString ToString_()
    {
        return Program.ToString_() + this.Value;
    }
}

[GoType("main.List")]
internal readonly struct List(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public long Count()
    {
        return Program.Count() + this.Value.Length;
    }

    public long Items()
    {
        return Program.Items[0] + this.Value[0];
    }
}

[GoType("main.Table")]
internal readonly struct Table(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;

    public long Keys()
    {
        return Program.Keys + this.Value.Length;
    }
}

[GoType("main.Fn")]
internal readonly struct Fn(Func<long, long> value) : INamed<Func<long, long>>
{
    public readonly Func<long, long> Value = value;
    Func<long, long> INamed<Func<long, long>>.Value => Value;

    public long Invoke(long x)
    {
        return Program.Invoke(x) + this.Value(x);
    }
}

[GoType("main.Wide")]
internal struct Wide
{
    [Embedded]
    public Config Config;

    public (long, long) both()
    {
        return (timeout, this.Config.timeout);
    }

    public GoString again()
    {
        return GoString.Concat(hello(), "/", this.Config.hello());
    }
}

internal static partial class Program
{
    // Inside a method, a plain name is the package's, whatever the receiver's type has under the same name.
    internal static long timeout = 30;
    internal static long @value = 50;
    internal static long limit = 7;
    internal static Slice<long> cells = new Slice<long>([9, 8]);
    internal static Map<GoString, long> total = new Map<GoString, long> { ["pkg"] = 1 };
    internal static GoString name = "package";
    internal static long n = 1000;

    internal const long size = 64;

    internal static GoString hello()
    {
        return "package hello";
    }

    internal static long @double(long x)
    {
        return 2 * x;
    }

    internal static void reset()
    {
        limit = 7;
    }

    internal static bool Equals_(long a, long b)
    {
        return a == b;
    }

    internal static GoString ToString_()
    {
        return "package ToString";
    }

    internal static long GetHashCode_()
    {
        return 77;
    }

    internal static GoString GetType_()
    {
        return "package GetType";
    }

    internal static long MemberwiseClone_()
    {
        return 78;
    }

    internal static long ReferenceEquals_()
    {
        return 79;
    }

    internal static GoString Finalize_()
    {
        return "package Finalize";
    }

    internal static GoString Deconstruct()
    {
        return "package Deconstruct";
    }

    internal static long Value()
    {
        return 81;
    }

    internal static long Length()
    {
        return 100;
    }

    internal static long Count()
    {
        return 200;
    }

    internal static Slice<long> Items = new Slice<long>([300]);

    internal const long Keys = 400;

    internal static long Invoke(long x)
    {
        return 500 + x;
    }

    internal static void main()
    {
        var c = new Ptr<Config>(new Config { timeout = 5, limit = 6, cells = new Array2<long>(1, 2), total = 3, name = "config", size = 4, kind = "k", @value = 2 });
        var (result, result1) = c.Value.get();
        fmt.Println(result, result1);
        c.raise();
        fmt.Println(limit, c.Value.limit);
        var (result2, result3) = c.Value.sums();
        fmt.Println(result2, result3);
        fmt.Println(c.Value.count(), total);
        fmt.Println(c.Value.hello());
        fmt.Println(c.Value.@double(4));
        c.reset();
        fmt.Println(limit, c.Value.limit);
        var (result4, result5) = c.Value.sizes();
        fmt.Println(result4, result5);
        var (result6, result7) = c.Value.kinds();
        fmt.Println(result6, result7);
        fmt.Println(c.Value.Value());
        fmt.Println(c.Value.text());
        var (result8, result9) = c.Value.closure()();
        fmt.Println(result8, result9);
        var (result10, result11) = c.Value.shadowed(11);
        fmt.Println(result10, result11);
        var d = new Ptr<D>((D)1);
        fmt.Println(d.Value.get(), d.Value.Equals_(), d.Value.n(), d.Value.GetHashCode_());
        d.inc();
        fmt.Println(d.Value.get(), d.Value.Equals_(), d.Value.Value, @value);
        fmt.Println(new Text("abc").Length(), new Text("abc").ToString_());
        fmt.Println(new List(new Slice<long>([1, 2])).Count(), new List(new Slice<long>([1, 2])).Items(), new Table(new Map<GoString, long> { ["a"] = 1 }).Keys());
        fmt.Println(new Fn((long x) => x * x).Invoke(3));
        var w = new Wide { Config = c.Value };
        var (result12, result13) = w.both();
        fmt.Println(result12, result13);
        fmt.Println(w.again());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
