// Nil constants of all kinds of types, with everything that can be done to them.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
internal struct T
{
    public Array4<long> f;

    public void m()
    {
        fmt.Println((GoString)"m");
    }
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static void p(this Ptr<T> t)
    {
        fmt.Println((GoString)"p");
    }
}

internal static partial class Program
{
    internal static void must(Action f)
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
        frame.RunRecovering(static (ref frame) =>
        {
            fmt.Println(frame.Recover());
        });
        frame.End();
    }

    internal static void main()
    {
        must(() => fmt.Println((object)Ptr.Slice<long, Array1<long>>((Ptr<Array1<long>>)null)));
        must(() => fmt.Println(Ptr.Slice<long, Array1<long>>((Ptr<Array1<long>>)null, 0, 0).Length));
        must(() => fmt.Println(((Ptr<T>)null).Value.f[1]));
        must(() => fmt.Println((object)Ptr.Slice<long, Array4<long>>(Ptr.Field<T, Array4<long>>((Ptr<T>)null, static (ref T s) => ref s.f), 1, 2)));
        must(() => fmt.Println(((Ptr<long>)null).Value));
        must(() => fmt.Println(((Ptr<Array1<long>>)null).Value[0]));
        must(() =>
        {
            ((Ptr<T>)null).Value.f[1] = 3;
        });
        must(() =>
        {
            ((Ptr<Array1<long>>)null).Value[0] = 3;
        });
        must(() => fmt.Println(default(Slice<long>)[0]));
        must(() => fmt.Println((object)default(Slice<long>)));
        must(() => fmt.Println(default(Map<GoString, long>)["a"]));
        must(() => default(Map<GoString, long>).Set("a", 1));
        must(() => ((Action)null)());
        must(() => fmt.Println(((error)null).Error()));
        must(() => fmt.Println(3L, 3L));
        must(() =>
        {
            for (long i = 0; i < 3; i++)
            {
                fmt.Print(i);
            }
        });
        must(() =>
        {
            for (long i = 0; i < 3; i++)
            {
                var v = ((Ptr<Array3<long>>)null).Value[i];
                fmt.Print(i, v);
            }
        });
        must(() => fmt.Println(Ptr.Field<T, Array4<long>>((Ptr<T>)null, static (ref T s) => ref s.f)));
        must(() => fmt.Println(((Ptr<strings.Builder>)null).Value.Len()));
        must(() => fmt.Println(((Chan<long>)null).Length()));
        must(() => ((Chan<long>)null).Close());
        must(() => fmt.Println(assert<long>(null)));
        must(() =>
        {
            Action f = ((Ptr<T>)null).Value.m;
            f();
        });
        must(() =>
        {
            ((Ptr<T>)null).p();
            ((Ptr<T>)null).Value.m();
        });
        must(() =>
        {
            Array2<long> x = ((Ptr<Array2<long>>)null).Value;
            fmt.Println(x);
        });
        must(() => copy(Ptr.Slice<long, Array2<long>>((Ptr<Array2<long>>)null), new Slice<long>([1])));
        must(() => fmt.Println(default(Slice<long>).IsNil, (object)appendSlice(default(Slice<long>), Ptr.Slice<long, Array1<long>>((Ptr<Array1<long>>)null))));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
