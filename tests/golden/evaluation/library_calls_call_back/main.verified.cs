using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Library functions that call the program's code are calls like any other: they are not pure, and run before what fails.
[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S : fmt.Stringer, IEquatable<S>
{
    public GoString String()
    {
        fmt.Print((GoString)"[String] ");
        return "S";
    }

    public readonly bool Equals(S other) => true;

    public override readonly bool Equals(object obj) => obj is S other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(S a, S b) => a.Equals(b);

    public static bool operator !=(S a, S b) => !a.Equals(b);
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E : error, errors.asMatcher, errors.isMatcher, errors.unwrapper, IEquatable<E>
{
    public GoString Error()
    {
        fmt.Print((GoString)"[Error] ");
        return "E";
    }

    public bool Is(error unused)
    {
        fmt.Print((GoString)"[Is] ");
        return true;
    }

    public bool As(object unused)
    {
        fmt.Print((GoString)"[As] ");
        return false;
    }

    public error Unwrap()
    {
        fmt.Print((GoString)"[Unwrap] ");
        return null;
    }

    public readonly bool Equals(E other) => true;

    public override readonly bool Equals(object obj) => obj is E other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(E a, E b) => a.Equals(b);

    public static bool operator !=(E a, E b) => !a.Equals(b);
}

[GoType("main.G")]
[MethodPtr(typeof(GPtr))]
internal struct G : fmt.Formatter, fmt.GoStringer, IEquatable<G>
{
    public GoString GoString()
    {
        fmt.Print((GoString)"[GoString] ");
        return "G";
    }

    public void Format(fmt.State f, int r)
    {
        fmt.Print((GoString)"[Format] ");
        io.WriteString((io.Writer)f, "F");
    }

    public readonly bool Equals(G other) => true;

    public override readonly bool Equals(object obj) => obj is G other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(G a, G b) => a.Equals(b);

    public static bool operator !=(G a, G b) => !a.Equals(b);
}

[GoType("main.W")]
[MethodPtr(typeof(WPtr))]
internal struct W
{
    public long n;
}

[GoType("main.(*W)")]
internal static class WExtensions
{
    internal static (long, error) Write(this Ptr<W> w, Slice<byte> p)
    {
        fmt.Print((GoString)"[Write] ");
        w.Value.n += p.Length;
        return (p.Length, null);
    }
}

[GoType("main.Rd")]
[MethodPtr(typeof(RdPtr))]
internal struct Rd
{
    public long n;
}

[GoType("main.(*Rd)")]
internal static class RdExtensions
{
    internal static (long, error) Read(this Ptr<Rd> r, Slice<byte> p)
    {
        fmt.Print((GoString)"[Read] ");
        {
            r.Value.n++;
            if (r.Value.n > 1)
            {
                return (0, io.EOF);
            }
        }
        return (copy(p, (GoString)"ab"), null);
    }
}

[GoType("main.T")]
internal struct T
{
    public GoString s;
    public bool ok;
    public long n;
    public Slice<byte> b;
    public error e;
}

[GoType("main.inc")]
[MethodPtr(typeof(incPtr))]
internal struct inc : fmt.Stringer, IEquatable<inc>
{
    public Ptr<long> n;

    public GoString String()
    {
        this.n.Value++;
        return fmt.Sprint((GoString)"<", this.n.Value, (GoString)">");
    }

    public readonly bool Equals(inc other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is inc other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(inc a, inc b) => a.Equals(b);

    public static bool operator !=(inc a, inc b) => !a.Equals(b);
}

internal static partial class Program
{
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
        Ptr<T> p = null;
        @try("sprint", () =>
        {
            var result = fmt.Sprint(new S());
            p.Value.s = result;
        });
        @try("sprintf", () =>
        {
            var result = fmt.Sprintf("%v", new S());
            p.Value.s = result;
        });
        @try("sprintf go", () =>
        {
            var result = fmt.Sprintf("%#v", new G());
            p.Value.s = result;
        });
        @try("sprintln", () =>
        {
            var result = fmt.Sprintln(new E());
            p.Value.s = result;
        });
        @try("is", () =>
        {
            var result = errors.Is(new E(), errors.New("x"));
            p.Value.ok = result;
        });
        @try("as", () =>
        {
            Ptr<strings.Builder> t = null;
            _ = t;
            var e = new Ptr<INope>();
            var result = errors.As(new E(), e);
            p.Value.ok = result;
        });
        @try("errorf", () =>
        {
            var result = fmt.Errorf("%w", new E());
            p.Value.e = result;
        });
        @try("error", () =>
        {
            var result = ((error)new E()).Error();
            p.Value.s = result;
        });
        @try("unwrap", () =>
        {
            var result = errors.Unwrap(new E());
            p.Value.e = result;
        });
        @try("map", () =>
        {
            var result = strings.Map((int r) =>
            {
                fmt.Print((GoString)"[map] ");
                return r;
            }, "a");
            p.Value.s = result;
        });
        @try("fields", () =>
        {
            var result = strings.FieldsFunc("a", (int r) =>
            {
                fmt.Print((GoString)"[fields] ");
                return false;
            }).Length;
            p.Value.n = result;
        });
        @try("index", () =>
        {
            var result = strings.IndexFunc("a", (int r) =>
            {
                fmt.Print((GoString)"[index] ");
                return true;
            });
            p.Value.n = result;
        });
        @try("trim", () =>
        {
            var result = strings.TrimFunc("a", (int r) =>
            {
                fmt.Print((GoString)"[trim] ");
                return false;
            });
            p.Value.s = result;
        });
        @try("contains", () =>
        {
            var result = slices.ContainsFunc(new Slice<long>([1]), (long unused) =>
            {
                fmt.Print((GoString)"[contains] ");
                return true;
            });
            p.Value.ok = result;
        });
        @try("slices index", () =>
        {
            var result = slices.IndexFunc(new Slice<long>([1]), (long unused) =>
            {
                fmt.Print((GoString)"[slices] ");
                return true;
            });
            p.Value.n = result;
        });
        @try("search", () =>
        {
            var result = sort.Search(1, (long unused) =>
            {
                fmt.Print((GoString)"[search] ");
                return true;
            });
            p.Value.n = result;
        });
        @try("sorted", () =>
        {
            var result = sort.SliceIsSorted(new Slice<long>([1, 2]), (long i, long j) =>
            {
                fmt.Print((GoString)"[less] ");
                return false;
            });
            p.Value.ok = result;
        });
        @try("readall", () =>
        {
            var (result1, result2) = io.ReadAll((io.Reader)new RdPtr());
            p.Value.b = result1;
            p.Value.e = result2;
        });
        @try("copy", () =>
        {
            var (_, result2) = io.Copy((io.Writer)new WPtr(), (io.Reader)new RdPtr());
            p.Value.e = result2;
        });
        @try("fprint", () =>
        {
            var (result1, result2) = fmt.Fprint((io.Writer)new WPtr(), 1L);
            p.Value.n = result1;
            p.Value.e = result2;
        });
        @try("writestring", () =>
        {
            var (result1, result2) = io.WriteString((io.Writer)new WPtr(), "x");
            p.Value.n = result1;
            p.Value.e = result2;
        });
        @try("max func", () =>
        {
            var result = slices.MaxFunc(new Slice<long>([1, 2]), (long a, long b) =>
            {
                fmt.Print((GoString)"[cmp] ");
                return a - b;
            });
            p.Value.n = result;
        });
        @try("equal func", () =>
        {
            var result = slices.EqualFunc(new Slice<long>([1]), new Slice<long>([1]), (long a, long b) =>
            {
                fmt.Print((GoString)"[eq] ");
                return true;
            });
            p.Value.ok = result;
        });
        Slice<GoString> s = default;
        @try("element", () =>
        {
            var result = fmt.Sprint(new S());
            s[0] = result;
        });
        Map<GoString, GoString> m = default;
        @try("map element", () =>
        {
            m["a"] = fmt.Sprint(new S());
        });
        @try("beside a call", () =>
        {
            Func<GoString> f = () =>
            {
                fmt.Print((GoString)"[f] ");
                return "f";
            };
            fmt.Print(fmt.Sprint(new S()) + f(), f() + fmt.Sprint(new S()));
        });
        var n = new Ptr<long>((long)0);
        Func<int, int> count = (int r) =>
        {
            n.Value++;
            return r;
        };
        var arg = strings.Map(count, "abc");
        fmt.Println(n.Value, arg, n.Value);
        var a1 = strings.Map(count, "ab");
        var b1 = n.Value;
        fmt.Println(a1, b1);
        var x = fmt.Sprint(n.Value, new inc { n = n }, n.Value);
        fmt.Println(x, n.Value);
        var y = fmt.Sprint(new inc { n = n }) + fmt.Sprint(n.Value);
        fmt.Println(y, n.Value);
        if (fmt.Sprint(new inc { n = n }) == ""u8)
        {
        }
        else if (n.Value > 0)
        {
            fmt.Println((GoString)"n", n.Value);
        }
        {
            fmt.Sprint(new inc { n = n });
            if (true)
            {
                fmt.Println(n.Value);
            }
        }
        _ = fmt.Sprint(new inc { n = n });
        _ = errors.Is(new E(), io.EOF);
        _ = fmt.Sprint(new inc { n = n });
        _ = fmt.Sprintf("%d", 1L);
        fmt.Println(n.Value);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class SPtr : MethodPtr<S>, fmt.Stringer
{
    public SPtr()
    {
    }

    public SPtr(S value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class EPtr : MethodPtr<E>, error, errors.asMatcher, errors.isMatcher, errors.unwrapper
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public bool As(object target) => Receiver("As").As(target);

    public bool Is(error target) => Receiver("Is").Is(target);

    public error Unwrap() => Receiver("Unwrap").Unwrap();
}

internal sealed class GPtr : MethodPtr<G>, fmt.Formatter, fmt.GoStringer
{
    public GPtr()
    {
    }

    public GPtr(G value) : base(value)
    {
    }

    public void Format(fmt.State f, int verb) => Receiver("Format").Format(f, verb);

    public GoString GoString() => Receiver("GoString").GoString();
}

internal sealed class WPtr : MethodPtr<W>, io.Writer
{
    public WPtr()
    {
    }

    public WPtr(W value) : base(value)
    {
    }

    public (long, error) Write(Slice<byte> p) => WExtensions.Write(Self, p);
}

internal sealed class RdPtr : MethodPtr<Rd>, io.Reader
{
    public RdPtr()
    {
    }

    public RdPtr(Rd value) : base(value)
    {
    }

    public (long, error) Read(Slice<byte> p) => RdExtensions.Read(Self, p);
}

internal sealed class incPtr : MethodPtr<inc>, fmt.Stringer
{
    public incPtr()
    {
    }

    public incPtr(inc value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

[GoType("interface { Nope() }")]
internal interface INope
{
    void Nope();
}
