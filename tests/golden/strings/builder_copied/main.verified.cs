// A strings.Builder that was written to must not be written to by a copy's name.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void @try(GoString name, Action g)
    {
        var frame = new DeferScope();
        try
        {
            g();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, frame.Recover()), ref name);
        frame.End();
    }

    internal static long length(strings.Builder b)
    {
        return b.Len();
    }

    internal static void write(strings.Builder b)
    {
        b.WriteString("x");
    }

    internal static strings.Builder made()
    {
        var b = new strings.Builder();
        b.WriteString("made");
        return b.Copy();
    }

    internal static void main()
    {
        var b = Ptr.New<strings.Builder>();
        var c = b.Value.Copy();
        c.WriteString("before use");
        fmt.Println(c.String(), b.Value.Len());
        b.Value.WriteString("used");
        @try("write", () =>
        {
            var d = b.Value.Copy();
            d.WriteString("x");
        });
        @try("byte", () =>
        {
            var d = b.Value.Copy();
            d.WriteByte((byte)'x');
        });
        @try("rune", () =>
        {
            var d = b.Value.Copy();
            d.WriteRune('é');
        });
        @try("bytes", () =>
        {
            var d = b.Value.Copy();
            d.Write((Slice<byte>)(GoString)"x");
        });
        @try("empty", () =>
        {
            var d = b.Value.Copy();
            d.WriteString("");
        });
        @try("grow", () =>
        {
            var d = b.Value.Copy();
            d.Grow(1);
        });
        @try("read", () =>
        {
            var d = b.Value.Copy();
            fmt.Println(d.String(), d.Len(), d.Cap() == b.Value.Cap());
        });
        @try("reset", () =>
        {
            var d = b.Value.Copy();
            d.Reset();
            d.WriteString("new");
            fmt.Println(d.String());
        });
        @try("argument", () => write(b.Value.Copy()));
        fmt.Println(length(b.Value.Copy()));
        @try("result", () =>
        {
            var d = made();
            d.WriteString("x");
        });
        @try("assigned", () =>
        {
            var d = new strings.Builder();
            d = b.Value.Copy();
            d.WriteString("x");
        });
        @try("pointer", () =>
        {
            var d = b;
            d.Value.WriteString("!");
            fmt.Println(d.Value.String());
        });
        @try("element", () =>
        {
            var l = new Slice<strings.Builder>([b.Value.Copy()]);
            l[0].WriteString("x");
        });
        @try("moved", () =>
        {
            var l = new Slice<strings.Builder>(1, 1);
            l[0].WriteString("in place");
            l = append(l, new strings.Builder());
            fmt.Println(l[0].String());
            l[1].WriteString("fresh");
            fmt.Println(l[1].String());
            l[0].WriteString("x");
        });
        @try("range", () =>
        {
            foreach (var dItem in new Slice<strings.Builder>([b.Value.Copy()]).View())
            {
                var d = dItem.Copy();
                d.WriteString("x");
            }
        });
        b.Value.WriteString(" again");
        fmt.Println(b.Value.String());
        var g = new strings.Builder();
        g.Grow(0);
        @try("grown", () =>
        {
            var d = g.Copy();
            d.Grow(5);
            fmt.Println(d.Cap() >= 5);
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
