using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

internal static partial class Program
{
    internal static Ptr<Stack> NewStack(long limit)
    {
        return new StackPtr(new Stack { limit = limit });
    }

    internal static void init()
    {
        order = append(order, strings.ToUpper("init a"));
    }

    private static void InitializeVariables()
    {
        order = appendSlice(new Slice<GoString>(["main"]), fromZ);
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        init();
        init2();
        init3();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Types here, methods in the other files; and the other way round.
[GoType("main.Stack")]
[MethodPtr(typeof(StackPtr))]
internal struct Stack
{
    public Slice<long> items;
    public long limit;

    public bool Push(long x)
    {
        if (this.items.Length == this.limit)
        {
            return false;
        }
        this.items = append(this.items, x);
        return true;
    }

    public long Len()
    {
        return this.items.Length;
    }

    public GoString String()
    {
        return "stack" + strings.Repeat("*", this.items.Length);
    }
}

[GoType("main.Celsius")]
[MethodPtr(typeof(CelsiusPtr))]
internal readonly struct Celsius(double value) : INamed<double>, fmt.Stringer, IEquatable<Celsius>
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

    public static Celsius operator +(Celsius a, Celsius b) => new(a.Value + b.Value);

    public double Fahrenheit()
    {
        return this.Value * 9.0 / 5.0 + 32.0;
    }

    public GoString String()
    {
        return fmt.Sprintf("%.1f°C", this.Value);
    }
}

[GoType("main.(*Celsius)")]
internal static class CelsiusExtensions
{
    internal static void Add(this Ptr<Celsius> c, Celsius d)
    {
        c.Value += d;
    }
}

[GoType("main.Handler")]
internal readonly struct Handler(Func<GoString, GoString> value) : INamed<Func<GoString, GoString>>
{
    public readonly Func<GoString, GoString> Value = value;
    Func<GoString, GoString> INamed<Func<GoString, GoString>>.Value => Value;

    public GoString Twice(GoString s)
    {
        return this.Value(this.Value(s));
    }

    public Handler Then(Handler g)
    {
        var h = this;
        return new Handler((GoString s) => g.Value(h.Value(s)));
    }
}

[GoType("main.Visitor")]
internal interface Visitor
{
    bool Visit(Ptr<Node> n);
}

internal static partial class Program
{
    internal static Slice<GoString> order;

    internal static void init2()
    {
        order = append(order, (GoString)"init main");
    }

    internal static async GoTask main()
    {
        var s = NewStack(2);
        fmt.Println(s.Value.Push(1), s.Value.Push(2), s.Value.Push(3), s.Value.Len());
        fmt.Println(s.ToInterface());
        var c = new CelsiusPtr((Celsius)36.6);
        fmt.Println(c.Value, c.Value.Fahrenheit());
        c.Add(1.0);
        fmt.Println(c.Value);
        var h = new Handler((GoString s1) => GoString.Concat("<", s1, ">"));
        fmt.Println(h.Twice("x"), h.Then(h).Value("y"));
        var root = new Ptr<Node>(new Node { Value = 1, Kids = new Slice<Ptr<Node>>([new Ptr<Node>(new Node { Value = 2, Kids = default(Slice<Ptr<Node>>) }), new Ptr<Node>(new Node { Value = 3, Kids = new Slice<Ptr<Node>>([new Ptr<Node>(new Node { Value = 4, Kids = default(Slice<Ptr<Node>>) })]) })]) });
        var v = new sumPtr();
        root.Walk((Visitor)v);
        fmt.Println(v.Value, root.Depth());
        fmt.Println((object)order);
        fmt.Println((Colour)1, (Colour)5, (Colour)5);
        var w = new Ptr<Waiter>();
        w.Value.ch = new Chan<long>(1);
        await w.Send(4);
        var arg = await w.Receive();
        fmt.Println(arg);
        Func<GoTask<long>> g = w.Receive;
        await w.Send(5);
        var arg1 = await g();
        fmt.Println(arg1, lateConstant, v.Value.String());
    }
}
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Node")]
internal struct Node
{
    public long Value;
    public Slice<Ptr<Node>> Kids;
}

[GoType("main.(*Node)")]
internal static class NodeExtensions
{
    internal static bool Walk(this Ptr<Node> n, Visitor v)
    {
        StackGuard.Check();
        ref var nValue = ref n.Pointee();
        if (v.Visit(n))
        {
            return true;
        }
        foreach (var k in nValue.Kids.View())
        {
            if (k.Walk(v))
            {
                return true;
            }
        }
        return false;
    }

    internal static long Depth(this Ptr<Node> n)
    {
        StackGuard.Check();
        ref var nValue = ref n.Pointee();
        long d = 0;
        foreach (var k in nValue.Kids.View())
        {
            d = long.Max(d, k.Depth());
        }
        return d + 1;
    }
}

[GoType("main.Colour")]
[MethodPtr(typeof(ColourPtr))]
internal readonly struct Colour(byte value) : INamed<byte>, fmt.Stringer, IEquatable<Colour>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator Colour(byte value) => new(value);

    public static explicit operator byte(Colour a) => a.Value;

    public bool Equals(Colour other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Colour other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Colour a, Colour b) => a.Value == b.Value;

    public static bool operator !=(Colour a, Colour b) => a.Value != b.Value;

    public static Colour operator &(Colour a, Colour b) => new((byte)(a.Value & b.Value));

    public GoString String()
    {
        var names = new Map<Colour, GoString> { [Red] = "red", [Green] = "green", [Blue] = "blue" };
        Slice<GoString> @out = default;
        foreach (var k in new Slice<Colour>([Red, Green, Blue]).View())
        {
            if ((this & k) != 0)
            {
                @out = append(@out, names[k]);
            }
        }
        return strings.Join(@out, "+");
    }
}

[GoType("main.sum")]
[MethodPtr(typeof(sumPtr))]
internal readonly struct sum(long value) : INamed<long>, fmt.Stringer, IEquatable<sum>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator sum(long value) => new(value);

    public static explicit operator long(sum a) => a.Value;

    public bool Equals(sum other) => Value == other.Value;

    public override bool Equals(object obj) => obj is sum other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(sum a, sum b) => a.Value == b.Value;

    public static bool operator !=(sum a, sum b) => a.Value != b.Value;

    public static sum operator +(sum a, sum b) => new(a.Value + b.Value);

    public GoString String()
    {
        return fmt.Sprint((GoString)"sum ", this.Value);
    }
}

[GoType("main.(*sum)")]
internal static class sumExtensions
{
    internal static bool Visit(this Ptr<sum> s, Ptr<Node> n)
    {
        s.Value += (sum)n.Value.Value;
        return n.Value.Value == 3;
    }
}

[GoType("main.Waiter")]
internal struct Waiter
{
    public Chan<long> ch;
}

[GoType("main.(*Waiter)")]
internal static class WaiterExtensions
{
    internal static async GoTask Send(this Ptr<Waiter> w, long n)
    {
        await w.Value.ch.SendAsync(n);
    }

    internal static async GoTask<long> Receive(this Ptr<Waiter> w)
    {
        return await w.Value.ch.ReceiveAsync();
    }
}

internal static partial class Program
{
    internal static readonly Colour Red = (Colour)1;
    internal static readonly Colour Green = (Colour)2;
    internal static readonly Colour Blue = (Colour)4;

    internal static readonly Colour lateConstant = (Colour)4;

    internal static Slice<GoString> fromZ = new Slice<GoString>(["from z"]);

    internal static void init3()
    {
        order = append(order, (GoString)"init z");
    }
}

internal sealed class StackPtr : MethodPtr<Stack>, fmt.Stringer
{
    public StackPtr()
    {
    }

    public StackPtr(Stack value) : base(value)
    {
    }

    public GoString String() => this.Value.String();
}

internal sealed class CelsiusPtr : MethodPtr<Celsius>, fmt.Stringer
{
    public CelsiusPtr()
    {
    }

    public CelsiusPtr(Celsius value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class ColourPtr : MethodPtr<Colour>, fmt.Stringer
{
    public ColourPtr()
    {
    }

    public ColourPtr(Colour value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class sumPtr : MethodPtr<sum>, fmt.Stringer, Visitor
{
    public sumPtr()
    {
    }

    public sumPtr(sum value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public bool Visit(Ptr<Node> n) => sumExtensions.Visit(Self, n);
}
