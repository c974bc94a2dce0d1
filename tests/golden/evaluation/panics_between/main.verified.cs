using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : I
{
    public long n;
    public Func<long, long> f;
    public Array3<long> a;
    public Slice<long> s;
    public Ptr<T> t;

    public long val(long n)
    {
        return this.n + n;
    }
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static long ptr(this Ptr<T> t, long n)
    {
        return n;
    }
}

[GoType("main.I")]
internal interface I
{
    long val(long arg1);
}

internal static partial class Program
{
    // Where an operand panics, the calls before it have run and those after it have not; calls come before indexing and dereferencing
    // that stand to their left.
    internal static long c(long n)
    {
        fmt.Print((GoString)"c", n, (GoString)" ");
        return n;
    }

    internal static Ptr<T> p()
    {
        fmt.Print((GoString)"p ");
        return null;
    }

    internal static Slice<long> sl()
    {
        fmt.Print((GoString)"sl ");
        return default(Slice<long>);
    }

    internal static Map<long, long> mp()
    {
        fmt.Print((GoString)"mp ");
        return default(Map<long, long>);
    }

    internal static long boom()
    {
        fmt.Print((GoString)"boom ");
        throw panic((GoString)"boom");
    }

    internal static void @try(GoString name, Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println((GoString)"|", name, frame.Recover()), ref name);
        frame.End();
    }

    internal static void main()
    {
        Slice<long> a = default;
        Ptr<T> t = null;
        I i = null;
        Map<long, long> m = default;
        Func<long, long> fn = null;
        object ifc = (GoString)"text";
        long zero = 0;
        @try("index plus call", () =>
        {
            var result = c(1);
            _ = a[0] + result;
        });
        @try("call plus index", () =>
        {
            _ = c(1) + a[0];
        });
        @try("index by call", () =>
        {
            var result = c(1);
            var result1 = c(2);
            a[result] = result1;
        });
        @try("field assigned", () =>
        {
            var result = c(1);
            t.Value.n = result;
        });
        @try("field op-assigned", () =>
        {
            var result = c(1);
            t.Value.n += result;
        });
        @try("field of call", () =>
        {
            var result = p();
            var result1 = c(1);
            result.Value.n = result1;
        });
        @try("element assigned", () =>
        {
            var result = sl();
            var result1 = c(0);
            var result2 = c(1);
            result[result1] = result2;
        });
        @try("map assigned", () => mp().Set(c(0), c(1)));
        @try("nil map", () =>
        {
            m[c(1)] = c(2);
        });
        @try("nil function", () => fn(c(1)));
        @try("nil method", () => i.val(c(1)));
        @try("value method of nil", () =>
        {
            var arg = c(1);
            t.Value.val(arg);
        });
        @try("pointer method of nil", () => fmt.Print(t.ptr(c(1)), (GoString)" "));
        @try("field function", () =>
        {
            var arg = c(1);
            t.Value.f(arg);
        });
        @try("division", () =>
        {
            var result = c(1);
            var result1 = c(2);
            _ = div(result, zero) * result1;
        });
        @try("division by call", () =>
        {
            _ = div(c(1), c(0));
        });
        @try("assertion", () =>
        {
            _ = assert<long>(ifc) + c(1);
        });
        @try("call then assertion", () =>
        {
            _ = c(1) + assert<long>(ifc);
        });
        @try("slice", () =>
        {
            _ = a.Slice(0, 5)[c(0)];
        });
        @try("slice by calls", () =>
        {
            _ = a.Slice(c(1), c(2));
        });
        @try("boom first", () =>
        {
            _ = boom() + c(1);
        });
        @try("boom last", () =>
        {
            _ = c(1) + boom();
        });
        @try("boom in arguments", () => fmt.Println(c(1), boom(), c(2)));
        @try("pair", () =>
        {
            var @value = c(1);
            var value1 = c(2);
            a[0] = @value;
            zero = value1;
        });
        @try("pair with nil", () =>
        {
            var @value = c(1);
            var value1 = c(2);
            zero = @value;
            t.Value.n = value1;
        });
        fmt.Println(zero);
        @try("array element", () =>
        {
            var result = c(1);
            var result1 = c(2);
            t.Value.a[result] = result1;
        });
        @try("nested", () =>
        {
            var result = c(1);
            t.Value.t.Value.t.Value.n = result;
        });
        @try("nested slice", () =>
        {
            var result = c(0);
            var result1 = c(1);
            t.Value.s[result] = result1;
        });
        @try("composite", () =>
        {
            _ = new Slice<long>([c(1), boom(), c(2)]);
        });
        @try("composite struct", () =>
        {
            _ = new T { n = c(1), t = new TPtr(new T { n = boom() }), s = new Slice<long>([c(2)]) };
        });
        @try("shift", () =>
        {
            _ = shl((long)1, (c(1) - 2));
        });
        @try("conversion", () =>
        {
            _ = a.ToArray<Array2<long>>();
        });
        @try("defer nil", () =>
        {
            var frame = new DeferFrame();
            try
            {
                var arg = c(1);
                frame.DeferCall(fn, () => fn(arg));
                fmt.Print((GoString)"body ");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        });
        @try("defer method of nil", () =>
        {
            var frame = new DeferFrame();
            try
            {
                var arg = c(1);
                Func<long, long> method = i.val;
                frame.DeferCall(method, () => method(arg));
                fmt.Print((GoString)"body ");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        });
        @try("defer value method", () =>
        {
            var arg = c(1);
            var receiver = t.Value;
            var frame = new DeferScope();
            try
            {
                fmt.Print((GoString)"body ");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (receiver, arg) => receiver.val(arg), receiver, arg);
            frame.End();
        });
        @try("go", () =>
        {
            Go.Run(boomless, c(1), boom());
        });
        @try("address", () =>
        {
            var q = Ptr.At(t, ref t.Value.n);
            fmt.Print(q == null);
        });
        @try("address of element", () =>
        {
            var q = Ptr.Element(a, c(0));
            fmt.Print(q == null);
        });
        @try("range", () =>
        {
            for (long i1 = 0; i1 < 3; i1++)
            {
                fmt.Print(i1, (GoString)" ");
            }
            {
                var count = t.Value.s.Length;
                for (long i1 = 0; i1 < count; i1++)
                {
                    fmt.Print(i1, (GoString)" ");
                }
            }
        });
        @try("range values", () =>
        {
            {
                var items = t.Value.a;
                for (long i1 = 0; i1 < 3; i1++)
                {
                    var v = items[i1];
                    fmt.Print(v, (GoString)" ");
                }
            }
        });
        @try("len of nil array pointer", () => fmt.Print(3L, (GoString)" "));
        @try("send", () =>
        {
            Chan<long> ch = null;
            ch.Close();
        });
        @try("increment", () => sl()[c(3)]++);
        @try("return", () => ((Func<(long, long)>)(() => (c(1), a[0])))());
        @try("append", () =>
        {
            var arg = c(1);
            var result = c(5);
            var arg1 = c(2);
            a = append(a, arg, a[result], arg1);
        });
        fmt.Println(a.Length);
        @try("min", () =>
        {
            _ = min(c(1), boom(), c(2));
        });
        @try("string index", () =>
        {
            _ = ((GoString)"abc")[c(1) + c(5)];
        });
        @try("unhashable", () =>
        {
            var m1 = new Map<object, long>();
            m1[new Slice<long>([c(1)])] = c(2);
        });
        @try("comparing", () =>
        {
            object x = new Slice<long>(0);
            object y = new Slice<long>(0);
            fmt.Print(equal(x, y), c(1));
        });
    }

    internal static void boomless(long unused, long unused1)
    {
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

    public long val(long arg1) => Receiver("val").val(arg1);
}
