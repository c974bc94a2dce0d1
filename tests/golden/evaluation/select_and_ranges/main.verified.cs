using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.failure")]
[MethodPtr(typeof(failurePtr))]
internal struct failure
{
    public GoString text;

    public GoString Error()
    {
        return this.text;
    }
}

[GoType("main.celsius")]
[MethodPtr(typeof(celsiusPtr))]
internal readonly struct celsius(long value) : INamed<long>, scale, IEquatable<celsius>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator celsius(long value) => new(value);

    public static explicit operator long(celsius a) => a.Value;

    public bool Equals(celsius other) => Value == other.Value;

    public override bool Equals(object obj) => obj is celsius other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(celsius a, celsius b) => a.Value == b.Value;

    public static bool operator !=(celsius a, celsius b) => a.Value != b.Value;

    public long degrees()
    {
        return this.Value;
    }
}

[GoType("main.kelvin")]
[MethodPtr(typeof(kelvinPtr))]
internal readonly struct kelvin(long value) : INamed<long>, scale, IEquatable<kelvin>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator kelvin(long value) => new(value);

    public static explicit operator long(kelvin a) => a.Value;

    public bool Equals(kelvin other) => Value == other.Value;

    public override bool Equals(object obj) => obj is kelvin other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(kelvin a, kelvin b) => a.Value == b.Value;

    public static bool operator !=(kelvin a, kelvin b) => a.Value != b.Value;

    public long degrees()
    {
        return this.Value - 273;
    }
}

[GoType("main.scale")]
internal interface scale
{
    long degrees();
}

[GoType("main.node")]
internal struct node
{
    public long sum;
}

[GoType("main.(*node)")]
internal static class nodeExtensions
{
    internal static long add(this Ptr<node> n, Slice<long> values)
    {
        ref var nValue = ref n.Pointee();
        foreach (var v in values.View())
        {
            if (n != null)
            {
                nValue.sum += v;
            }
        }
        return values.Length;
    }
}

internal static partial class Program
{
    // Operands of select are evaluated in their order, before any case is chosen; arrays that only give their length are evaluated if
    // calls are in them; nil pointers differ from nil interfaces; types of a switch may fall together in an instance.
    internal static Slice<GoString> log;

    internal static Chan<long> note_Chan_int(GoString name, Chan<long> v)
    {
        log = append(log, name);
        return v;
    }

    internal static long note_int(GoString name, long v)
    {
        log = append(log, name);
        return v;
    }

    internal static void show()
    {
        fmt.Println((object)log);
        log = default(Slice<GoString>);
    }

    internal static GoString kind_celsius(scale s)
    {
        switch (s)
        {
            case celsius v:
                return fmt.Sprint((GoString)"T ", v.degrees());
            case kelvin:
            case null:
                {
                    var v = s;
                    return fmt.Sprint((GoString)"kelvin or nil ", v == null);
                }
        }
        return "other";
    }

    internal static GoString kind_kelvin(scale s)
    {
        switch (s)
        {
            case kelvin v:
                return fmt.Sprint((GoString)"T ", v.degrees());
            case celsius v:
                return fmt.Sprint((GoString)"celsius ", v.degrees());
            case null:
                {
                    var v = s;
                    return fmt.Sprint((GoString)"kelvin or nil ", v == null);
                }
        }
        return "other";
    }

    internal static bool is_string(scale s)
    {
        switch ((object)s)
        {
            case GoString:
                return true;
        }
        var (_, ok) = assertOk<GoString>(s);
        return ok;
    }

    internal static bool is_celsius(scale s)
    {
        switch (s)
        {
            case celsius:
                return true;
        }
        var (_, ok) = assertOk<celsius>(s);
        return ok;
    }

    internal static bool is_scale(scale s)
    {
        switch (s)
        {
            case { } matchValue when isType<scale>(matchValue, out _):
                return true;
        }
        var (_, ok) = assertOk<scale>(s);
        return ok;
    }

    internal static bool is_Slice_int(scale s)
    {
        switch ((object)s)
        {
            case Slice<long>:
                return true;
        }
        var (_, ok) = assertOk<Slice<long>>(s);
        return ok;
    }

    internal static Ptr<Array3<long>> table()
    {
        log = append(log, (GoString)"table");
        return null;
    }

    internal static Chan<long> twice(Ptr<long> p)
    {
        p.Value *= 2;
        return null;
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
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, frame.Recover() != null), ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        var a = new Chan<long>(1);
        var b = new Chan<long>(1);
        var send = note_Chan_int("a", a).SendCase(note_int("one", 1));
        var receive = note_Chan_int("b", b).ReceiveCase();
        var send1 = note_Chan_int("a again", a).SendCase(note_int("two", 2));
        switch (await Select.RunAsync(send, receive, send1))
        {
            case 0:
                break;
            case 1:
                break;
            default:
                break;
        }
        show();
        var x = new Ptr<long>((long)21);
        var send2 = b.SendCase(x.Value);
        var receive1 = twice(x).ReceiveCase();
        switch (await Select.RunAsync(send2, receive1))
        {
            case 0:
                break;
            default:
                break;
        }
        var arg = await b.ReceiveAsync();
        fmt.Println(arg, x.Value);
        var c = new Chan<long>(0);
        var receive2 = c.ReceiveCase();
        var send3 = note_Chan_int("nil", null).SendCase(((Func<long>)(() =>
        {
            c.Close();
            c = null;
            return 0;
        }))());
        switch (await Select.RunAsync(receive2, send3))
        {
            case 0:
                {
                    var ok = receive2.Ok;
                    fmt.Println((GoString)"closed", ok);
                }
                break;
            default:
                break;
        }
        show();

        @try("len of *call", () =>
        {
            _ = table().Value.Length;
        });
        @try("len of call", () =>
        {
            _ = len(table(), 3);
        });
        @try("range of *call", () =>
        {
            {
                _ = table().Value;
                for (long i = 0; i < 3; i++)
                {
                }
            }
        });
        @try("range of call", () =>
        {
            {
                _ = table();
                for (long i = 0; i < 3L; i++)
                {
                    log = append(log, fmt.Sprint(i));
                }
            }
        });
        Ptr<Array3<long>> none = null;
        @try("range of *variable", () =>
        {
            for (long i = 0; i < 3; i++)
            {
                log = append(log, fmt.Sprint(i));
            }
        });
        show();

        fmt.Println(equal((error)((Ptr<failure>)null).ToInterface(), null), equal(null, (error)((Ptr<failure>)null).ToInterface()), equal((error)(error)((Ptr<failure>)null).ToInterface(), (error)((Ptr<failure>)null).ToInterface()));
        Ptr<failure> f = null;
        error e = null;
        fmt.Println(equal((error)f.ToInterface(), e), equal(e, (error)f.ToInterface()), equal((error)(error)f.ToInterface(), (error)f.ToInterface()), equal(null, ((Ptr<long>)null).ToInterface()), errors.Is((error)f.ToInterface(), (error)((Ptr<failure>)null).ToInterface()));

        fmt.Println(kind_celsius((celsius)3), kind_kelvin((celsius)3), kind_kelvin((kelvin)300), kind_celsius((kelvin)300), kind_celsius(null));
        fmt.Println(is_string((celsius)1), is_celsius((celsius)1), is_scale((kelvin)1), is_Slice_int((kelvin)1));
        fmt.Println(((Ptr<node>)null).add(new Slice<long>([1, 2, 3])), new Ptr<node>().add(default(Slice<long>)));
        @try("nil function", () =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println((GoString)"before");
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.Run((Action)null);
            frame.End();
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class failurePtr : MethodPtr<failure>, error
{
    public failurePtr()
    {
    }

    public failurePtr(failure value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();
}

internal sealed class celsiusPtr : MethodPtr<celsius>, scale
{
    public celsiusPtr()
    {
    }

    public celsiusPtr(celsius value) : base(value)
    {
    }

    public long degrees() => Receiver("degrees").degrees();
}

internal sealed class kelvinPtr : MethodPtr<kelvin>, scale
{
    public kelvinPtr()
    {
    }

    public kelvinPtr(kelvin value) : base(value)
    {
    }

    public long degrees() => Receiver("degrees").degrees();
}
