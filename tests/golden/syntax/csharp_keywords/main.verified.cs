using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.class")]
[MethodPtr(typeof(classPtr))]
internal struct @class : @object, IEquatable<@class>
{
    public long @public;
    public long @private;
    public GoString @namespace;
    public Ptr<@class> @this;

    public long @virtual(long @out)
    {
        return this.@public + @out;
    }

    public readonly bool Equals(@class other) => this.@public == other.@public && this.@private == other.@private && this.@namespace == other.@namespace && this.@this == other.@this;

    public override readonly bool Equals(object obj) => obj is @class other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@public, this.@private, this.@namespace, this.@this);

    public static bool operator ==(@class a, @class b) => a.Equals(b);

    public static bool operator !=(@class a, @class b) => !a.Equals(b);
}

[GoType("main.object")]
internal interface @object
{
    long @virtual(long arg1);
}

[GoType("main.record")]
internal struct @record : IEquatable<@record>
{
    [GoName("Equals")]
    public long Equals_;
    [GoName("GetHashCode")]
    public long GetHashCode_;
    [GoName("ToString")]
    public long ToString_;

    public readonly bool Equals(@record other) => this.Equals_ == other.Equals_ && this.GetHashCode_ == other.GetHashCode_ && this.ToString_ == other.ToString_;

    public override readonly bool Equals(object obj) => obj is @record other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Equals_, this.GetHashCode_, this.ToString_);

    public static bool operator ==(@record a, @record b) => a.Equals(b);

    public static bool operator !=(@record a, @record b) => !a.Equals(b);
}

[GoType("main.Console")]
internal struct Console : IEquatable<Console>
{
    public GoString WriteLine;

    public readonly bool Equals(Console other) => this.WriteLine == other.WriteLine;

    public override readonly bool Equals(object obj) => obj is Console other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.WriteLine);

    public static bool operator ==(Console a, Console b) => a.Equals(b);

    public static bool operator !=(Console a, Console b) => !a.Equals(b);
}

[GoType("main.Task")]
internal readonly struct Task(long value) : INamed<long>, IEquatable<Task>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Task(long value) => new(value);

    public static explicit operator long(Task a) => a.Value;

    public bool Equals(Task other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Task other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Task a, Task b) => a.Value == b.Value;

    public static bool operator !=(Task a, Task b) => a.Value != b.Value;

    public GoString GetType_()
    {
        return "Task";
    }
}

[GoType("main.Go")]
internal struct Go_
{
    public long Run;
}

internal static partial class Program
{
    internal static long @lock(long @ref, long @in)
    {
        long @checked = 0;
        for (long @is = 0; @is < @in; @is++)
        {
            @checked += @ref * @is;
        }
        return @checked;
    }

    internal static GoString @async(Slice<GoString> @params)
    {
        GoString @await = "";
        foreach (var @foreach in @params.View())
        {
            @await += @foreach;
        }
        return @await;
    }

    internal static long @static = 1;
    internal static GoString @volatile = "volatile";

    internal static readonly GoString @event = "event";

    internal static void main()
    {
        long @new = 1;
        long @using = 2;
        long @as = 3;
        var @null = new classPtr(new @class { @public = @new, @namespace = "ns" });
        @null.Value.@this = @null;
        @object o = @null.Value;
        var arg = o.@virtual(4);
        var arg1 = @lock(2, 4);
        var arg2 = @async(new Slice<GoString>(["a", "b"]));
        fmt.Println(@using + @as, @null.Value.@this.Value.@namespace, arg, arg1, arg2);
        bool @try = true;
        bool @catch = false;
        int @finally = 'f';
        double @throw = 1.5;
        long @while = 1;
        long @do = 2;
        long @sbyte = 3;
        long @decimal = 4;
        long @params = 5;
        fmt.Println(@try, @catch, @finally, @throw, @while, @do, @sbyte, @decimal, @params, @static, @volatile, @event);
        Func<long, long> @abstract = (long @override) => @override * 2;
        fmt.Println(@abstract(21), new @record { Equals_ = 1, GetHashCode_ = 2, ToString_ = 3 }, new Console { WriteLine = "x" }, ((Task)5).GetType_(), new Go_ { Run = 3 }.Run);
        long @value = 1;
        long get = 2;
        long set = 3;
        long var_ = 4;
        long @dynamic = 5;
        long @nameof = 6;
        long @when = 7;
        long where = 8;
        long @yield = 9;
        long @field = 10;
        fmt.Println(@value, get, set, var_, @dynamic, @nameof, @when, where, @yield, @field);
        var @operator = new Map<GoString, long> { ["checked"] = 1 };
        @operator["unchecked"]++;
        fmt.Println(@operator);
        double @double = 1.0;
        long @float = 2;
        long @long = 3;
        int @char = 'c';
        Action @delegate = () =>
        {
        };
        GoString @implicit = "i";
        @delegate();
        fmt.Println(@double, @float, @long, @char, @implicit);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class classPtr : MethodPtr<@class>, @object
{
    public classPtr()
    {
    }

    public classPtr(@class value) : base(value)
    {
    }

    public long @virtual(long arg1) => Receiver("virtual").@virtual(arg1);
}
