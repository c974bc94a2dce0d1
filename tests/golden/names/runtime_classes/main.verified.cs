using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Everything the runtime library calls its classes is free for a program: as a type, function, variable, parameter or label.
[GoType("main.I")]
internal interface I
{
    long M(long arg1);
}

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal readonly struct T(long value) : INamed<long>, I, IEquatable<T>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator T(long value) => new(value);

    public static explicit operator long(T a) => a.Value;

    public bool Equals(T other) => Value == other.Value;

    public override bool Equals(object obj) => obj is T other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(T a, T b) => a.Value == b.Value;

    public static bool operator !=(T a, T b) => a.Value != b.Value;

    public long M(long i)
    {
        return this.Value + i;
    }
}

[GoType("main.GoError")]
[MethodPtr(typeof(GoErrorPtr))]
internal struct GoError
{
    public GoString Func;

    public GoString Error()
    {
        return "GoError " + this.Func;
    }
}

[GoType("main.Task")]
internal struct Task
{
    [GoName("Task")]
    public GoString Task_;
}

[GoType("main.GoTask")]
internal struct GoTask_
{
    [Embedded]
    public Task Task;
}

[GoType("main.Func")]
internal readonly struct Func_(Func<long, long> value) : INamed<Func<long, long>>
{
    public readonly Func<long, long> Value = value;
    Func<long, long> INamed<Func<long, long>>.Value => Value;
}

[GoType("main.Action")]
internal readonly struct Action_(Action value) : INamed<Action>
{
    public readonly Action Value = value;
    Action INamed<Action>.Value => Value;
}

[GoType("main.String")]
internal readonly struct String(GoString value) : INamed<GoString>, IEquatable<String>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator String(GoString value) => new(value);

    public static implicit operator String(string value) => new(value);

    public bool Equals(String other) => Value == other.Value;

    public override bool Equals(object obj) => obj is String other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(String a, String b) => a.Value == b.Value;

    public static bool operator !=(String a, String b) => a.Value != b.Value;
}

[GoType("main.Int64", Underlying = "int64")]
internal readonly struct Int64(long value) : INamed<long>, IEquatable<Int64>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Int64(long value) => new(value);

    public static explicit operator long(Int64 a) => a.Value;

    public bool Equals(Int64 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Int64 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Int64 a, Int64 b) => a.Value == b.Value;

    public static bool operator !=(Int64 a, Int64 b) => a.Value != b.Value;
}

[GoType("main.Exception")]
internal struct Exception_ : IEquatable<Exception_>
{
    public GoString Message;

    public readonly bool Equals(Exception_ other) => this.Message == other.Message;

    public override readonly bool Equals(object obj) => obj is Exception_ other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Message);

    public static bool operator ==(Exception_ a, Exception_ b) => a.Equals(b);

    public static bool operator !=(Exception_ a, Exception_ b) => !a.Equals(b);
}

[GoType("main.Array")]
internal struct Array_ : INamed<Array2<long>>, IEquatable<Array_>
{
    public Array2<long> Value;

    public Array_(Array2<long> value) => Value = value;

    Array2<long> INamed<Array2<long>>.Value => Value;

    public bool Equals(Array_ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Array_ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Array_ a, Array_ b) => a.Value == b.Value;

    public static bool operator !=(Array_ a, Array_ b) => a.Value != b.Value;
}

[GoType("main.Span")]
internal readonly struct Span(Slice<byte> value) : INamed<Slice<byte>>
{
    public readonly Slice<byte> Value = value;
    Slice<byte> INamed<Slice<byte>>.Value => Value;
}

[GoType("main.Tuple")]
internal struct Tuple : IEquatable<Tuple>
{
    public long Item1;
    public long Item2;

    public readonly bool Equals(Tuple other) => this.Item1 == other.Item1 && this.Item2 == other.Item2;

    public override readonly bool Equals(object obj) => obj is Tuple other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Item1, this.Item2);

    public static bool operator ==(Tuple a, Tuple b) => a.Equals(b);

    public static bool operator !=(Tuple a, Tuple b) => !a.Equals(b);
}

[GoType("main.ValueTuple")]
internal struct ValueTuple : IEquatable<ValueTuple>
{
    public long Item1;
    public long Item2;

    public readonly bool Equals(ValueTuple other) => this.Item1 == other.Item1 && this.Item2 == other.Item2;

    public override readonly bool Equals(object obj) => obj is ValueTuple other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Item1, this.Item2);

    public static bool operator ==(ValueTuple a, ValueTuple b) => a.Equals(b);

    public static bool operator !=(ValueTuple a, ValueTuple b) => !a.Equals(b);
}

[GoType("main.List")]
internal struct List : IEquatable<List>
{
    public Ptr<List> next;
    public long v;

    public readonly bool Equals(List other) => this.next == other.next && this.v == other.v;

    public override readonly bool Equals(object obj) => obj is List other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.next, this.v);

    public static bool operator ==(List a, List b) => a.Equals(b);

    public static bool operator !=(List a, List b) => !a.Equals(b);
}

[GoType("main.Dictionary")]
internal readonly struct Dictionary(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;
}

[GoType("main.Console")]
internal struct Console
{
    public void WriteLine(GoString s)
    {
        fmt.Println((GoString)"console:", s);
    }
}

[GoType("main.Nullable")]
internal readonly struct Nullable(Ptr<long> value) : INamed<Ptr<long>>, IEquatable<Nullable>
{
    public readonly Ptr<long> Value = value;
    Ptr<long> INamed<Ptr<long>>.Value => Value;

    public bool Equals(Nullable other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Nullable other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(Nullable a, Nullable b) => a.Value == b.Value;

    public static bool operator !=(Nullable a, Nullable b) => a.Value != b.Value;
}

[GoType("main.Type")]
internal readonly struct Type(long value) : INamed<long>, IEquatable<Type>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Type(long value) => new(value);

    public static explicit operator long(Type a) => a.Value;

    public bool Equals(Type other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Type other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Type a, Type b) => a.Value == b.Value;

    public static bool operator !=(Type a, Type b) => a.Value != b.Value;
}

[GoType("main.Enum")]
internal readonly struct Enum(long value) : INamed<long>, IEquatable<Enum>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Enum(long value) => new(value);

    public static explicit operator long(Enum a) => a.Value;

    public bool Equals(Enum other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Enum other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Enum a, Enum b) => a.Value == b.Value;

    public static bool operator !=(Enum a, Enum b) => a.Value != b.Value;
}

[GoType("main.Delegate")]
internal readonly struct Delegate(Action value) : INamed<Action>
{
    public readonly Action Value = value;
    Action INamed<Action>.Value => Value;
}

[GoType("main.Index")]
internal readonly struct Index(long value) : INamed<long>, IEquatable<Index>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Index(long value) => new(value);

    public static explicit operator long(Index a) => a.Value;

    public bool Equals(Index other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Index other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Index a, Index b) => a.Value == b.Value;

    public static bool operator !=(Index a, Index b) => a.Value != b.Value;
}

[GoType("main.Range")]
internal struct Range : INamed<Array2<long>>, IEquatable<Range>
{
    public Array2<long> Value;

    public Range(Array2<long> value) => Value = value;

    Array2<long> INamed<Array2<long>>.Value => Value;

    public bool Equals(Range other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Range other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Range a, Range b) => a.Value == b.Value;

    public static bool operator !=(Range a, Range b) => a.Value != b.Value;
}

[GoType("main.Thread")]
internal readonly struct Thread(long value) : INamed<long>, IEquatable<Thread>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Thread(long value) => new(value);

    public static explicit operator long(Thread a) => a.Value;

    public bool Equals(Thread other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Thread other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Thread a, Thread b) => a.Value == b.Value;

    public static bool operator !=(Thread a, Thread b) => a.Value != b.Value;
}

[GoType("main.Monitor")]
internal struct Monitor
{
    public Mutex Lock;
}

[GoType("main.Program")]
internal struct Program_ : IEquatable<Program_>
{
    public GoString Main;

    public readonly bool Equals(Program_ other) => this.Main == other.Main;

    public override readonly bool Equals(object obj) => obj is Program_ other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Main);

    public static bool operator ==(Program_ a, Program_ b) => a.Equals(b);

    public static bool operator !=(Program_ a, Program_ b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static async GoTask<long> goroutine(I Go1)
    {
        var wg = new WaitGroup();
        wg.Add(1);
        Go.Run(() =>
        {
            try
            {
            }
            finally
            {
                wg.Done();
            }
        });
        await wg.WaitAsync();
        return Go1.M(1);
    }

    internal static GoString kinds(object x)
    {
        long GoString1 = 2;
        long GoType1 = 3;
        long GoInterface = 4;
        switch (x)
        {
            case GoString:
                return fmt.Sprint((GoString)"string", GoString1);
            case { } matchValue when isType<I>(matchValue, out _):
                return fmt.Sprint((GoString)"I", GoType1);
            case Slice<long>:
                return fmt.Sprint((GoString)"slice", GoInterface);
        }
        return "";
    }

    internal static long channels(Chan<long> Chan1)
    {
        long Select1 = 0;
        var Slice1 = new Slice<long>(2);
        var Map1 = new Map<GoString, long> { ["a"] = 1 };
        var Ptr1 = Ptr.Element(Slice1, 1);
        Ptr1.Value = 5;
        if (Chan1.TryReceive(out var @value, out _))
        {
            Select1 = @value;
        }
        else
        {
            Select1 = -1;
        }
        for (long Defer = 0; Defer < 2; Defer++)
        {
            Select1 += Defer;
        }
        return Select1 + Slice1[1] + Map1["a"];
    }

    internal static GoString deferring()
    {
        GoString Panic = "";
        var frame = new DeferFrame();
        try
        {
            GoString Defer = "x";
            var function = (Action<GoString>)((GoString GoPanic1) =>
            {
                var r = frame.Recover();
                if (r != null)
                {
                    Panic = fmt.Sprint(GoPanic1, r);
                }
            });
            frame.Defer(() => function("caught "));
            throw panic(Defer);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return Panic;
    }

    internal static Struct Math = new Struct { Max = 3 };

    internal static GoString Ptr_()
    {
        return "Ptr()";
    }

    internal static Slice<long> Slice_(long a, long b)
    {
        return new Slice<long>([a, b]);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static Slice<long> Map_(Func<long, long> f, Slice<long> xs)
    {
        Slice<long> @out = default;
        foreach (var x in xs.View())
        {
            @out = append(@out, f(x));
        }
        return @out;
    }

    internal static long Chan_()
    {
        return 1;
    }

    internal static long Select_()
    {
        return 2;
    }

    internal static object Box(object x)
    {
        return x;
    }

    internal static void Run(Action f)
    {
        f();
    }

    internal static Ptr<List> New()
    {
        return new Ptr<List>(new List { next = null, v = 1 });
    }

    internal static Dictionary Make()
    {
        return new Dictionary(new Map<GoString, long> { ["k"] = 1 });
    }

    internal static Slice<long> Append(Slice<long> s)
    {
        return append(s, 1);
    }

    internal static async GoTask main()
    {
        var arg = await goroutine((T)3);
        fmt.Println(arg);
        fmt.Println(kinds((GoString)"a"), kinds((T)1), kinds(new Slice<long>(0)));
        var ch = new Chan<long>(1);
        fmt.Println(channels(ch));
        await ch.SendAsync(10);
        fmt.Println(channels(ch));
        fmt.Println(deferring());
        error err = (error)new GoErrorPtr(new GoError { Func = "f" });
        fmt.Println(err);
        fmt.Println(new GoTask_ { Task = new Task { Task_ = "t" } }.Task.Task_, new Func_((long a) => a + 1).Value(2), new String("st"), (Int64)10);
        new Action_(() => fmt.Println((GoString)"action")).Value();
        fmt.Println(new Exception_ { Message = "m" }, new Array_(new Array2<long>(1, 2)), new Span((Slice<byte>)(GoString)"ab"), new Tuple { Item1 = 1, Item2 = 2 }, new ValueTuple { Item1 = 3, Item2 = 4 }, new List { v = 1 }, new Dictionary(new Map<GoString, long> { ["a"] = 1 }));
        new Console().WriteLine("x");
        object o = 4L;
        Nullable p = default(Nullable);
        fmt.Println(o, p.Value == null, (Type)1, (Enum)2, (Index)3, new Range(new Array2<long>(1, 2)), (Thread)4);
        var m = new Monitor();
        await m.Lock.LockAsync();
        m.Lock.Unlock();
        new Delegate(() => fmt.Println((GoString)"delegate")).Value();
        var arg1 = Ptr_();
        var arg2 = Slice_(1, 2);
        var arg3 = Map_((long x) => x * x, new Slice<long>([1, 2, 3]));
        var arg4 = Chan_();
        var arg5 = Select_();
        var arg6 = Box(3L);
        var result = New();
        var arg7 = Make();
        var arg8 = Append(default(Slice<long>));
        fmt.Println(new Program_ { Main = "main" }, Math.Max, arg1, (object)arg2, (object)arg3, arg4, arg5, arg6, result.Value.v, arg7, (object)arg8);
        Run(() => fmt.Println((GoString)"run"));
        {
            var Ptr1 = new Ptr<long>((long)1);
            var q = Ptr1;
            q.Value++;
            Go.Run(async () =>
            {
                Ptr1.Value++;
                await ch.SendAsync(Ptr1.Value);
            });
            var arg9 = await ch.ReceiveAsync();
            fmt.Println(arg9);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, I
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public long M(long arg1) => Receiver("M").M(arg1);
}

internal sealed class GoErrorPtr : MethodPtr<GoError>, error
{
    public GoErrorPtr()
    {
    }

    public GoErrorPtr(GoError value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();
}

[GoType("struct { Max int }")]
internal struct Struct
{
    public long Max;
}
