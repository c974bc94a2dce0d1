// Which of several failures an assignment of several values reports, and what it has assigned by then. Calls are made first; what an
// earlier assignment of the statement may change is read before all of them; the rest is read when its turn comes, the value before its
// place. Each index says where it stands: 1x in a place, 2x in a value.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.point")]
internal struct point
{
    public long x;
    public long y;
    public long z;
    public Slice<long> list;
    public Array3<long> rows;
    public Ptr<point> next;
}

internal static partial class Program
{
    internal static long total;
    internal static long count;
    internal static Slice<long> shared;
    internal static Slice<long> filled = new Slice<long>([1, 2, 3]);
    internal static Ptr<point> held = new Ptr<point>();
    internal static object text = (GoString)"text";

    internal static long f(long n)
    {
        fmt.Print((GoString)"f", n, (GoString)" ");
        return n;
    }

    internal static Slice<long> list()
    {
        fmt.Print((GoString)"list ");
        return default(Slice<long>);
    }

    internal static Ptr<point> none()
    {
        fmt.Print((GoString)"none ");
        return null;
    }

    internal static (long, long) pair()
    {
        fmt.Print((GoString)"pair ");
        return (5, 6);
    }

    internal static void @try(GoString name, Action f)
    {
        (total, count) = (1, 2);
        filled = new Slice<long>([1, 2, 3]);
        held = new Ptr<point>();
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            fmt.Println(name, (GoString)"-", frame.Recover(), total, count, (object)filled, held.Value);
        }, ref name);
        frame.End();
    }

    // What deferred functions see of the results.
    internal static (long, long) results(Slice<long> s, long zero)
    {
        long a = 0;
        long b = 0;
        var frame = new DeferScope();
        try
        {
            (b, a) = (s[21], s[20]);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Print(frame.Recover(), (GoString)" "));
        frame.End();
        return (a, b);
    }

    internal static (long, long, long) returned(Slice<long> s, long zero)
    {
        long a = 0;
        long b = 0;
        long c = 0;
        var frame = new DeferScope();
        try
        {
            var @value = s[21];
            var value1 = div((long)1, zero);
            (a, b, c) = (s[20], @value, value1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Print(frame.Recover(), (GoString)" "));
        frame.End();
        return (a, b, c);
    }

    internal static (long, long, long) returnedItself(Slice<long> s)
    {
        long a = 0;
        long b = 0;
        long c = 0;
        var frame = new DeferScope();
        try
        {
            a = 7;
            var @value = s[22];
            (b, c) = (s[21], @value);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Print(frame.Recover(), (GoString)" "));
        frame.End();
        return (a, b, c);
    }

    internal static (long, long) returnedAtOnce(Slice<long> s)
    {
        return (s[20], s[21]);
    }

    internal static (long, long) returnedAfterCall(Slice<long> s)
    {
        var result = f(21);
        return (s[20], s[result]);
    }

    internal static (long, long) returnedArray(Slice<long> s)
    {
        var result = f(21);
        return (s.ToArray<Array2<long>>()[0], result);
    }

    internal static void main()
    {
        Slice<long> s = default;
        Slice<Slice<long>> rows = default;
        long zero = 0;
        long minus = -1;
        long seven = 7;

        // Variables that nobody else sees are assigned in turn, and nothing has to be read before.
        @try("variables", () =>
        {
            long a = 0;
            long b = 0;
            (a, b) = (s[20], s[21]);
            fmt.Print(a, b);
        });
        @try("variables and a call", () =>
        {
            long a = 0;
            long b = 0;
            var result = f(21);
            (a, b) = (s[20], s[result]);
            fmt.Print(a, b);
        });
        @try("new variables", () =>
        {
            var a = s[20];
            var b = s[21];
            fmt.Print(a, b);
        });
        @try("a variable and an element", () =>
        {
            long a = 0;
            a = s[20];
            var @value = s[21];
            filled[0] = @value;
            fmt.Print(a);
        });
        @try("an element and a variable", () =>
        {
            long a = 0;
            var @value = s[21];
            var value1 = s[20];
            filled[0] = value1;
            a = @value;
            fmt.Print(a);
        });
        @try("an index that is computed and a call", () =>
        {
            var result = f(11);
            var result1 = f(21);
            var index1 = s[result] + 1;
            long result2 = 5 & ~result1;
            s[index1] = result2;
        });
        @try("an index that is divided and a call", () =>
        {
            var result = f(11);
            var result1 = f(21);
            var index1 = div(result, zero);
            long result2 = 5 + result1;
            s[index1] = result2;
        });
        @try("an index that is computed of two calls", () =>
        {
            var result = f(11);
            var result1 = f(12);
            var result2 = f(21);
            var index1 = result + s[result1];
            var result3 = -result2;
            rows[index1][0] = result3;
        });
        @try("divisions", () =>
        {
            long a = 1;
            long b = 1;
            (a, b) = (div(a, zero), s[21]);
            fmt.Print(a, b);
        });

        // What lies in memory may be changed by the first assignment: the second value comes first.
        @try("package variables", () =>
        {
            (count, total) = (s[21], s[20]);
        });
        @try("three", () =>
        {
            var @value = s[21];
            var value1 = s[22];
            total = s[20];
            count = @value;
            filled[0] = value1;
        });
        @try("fields", () =>
        {
            (held.Value.y, held.Value.x) = (s[21], s[20]);
        });
        @try("three fields", () =>
        {
            (held.Value.y, held.Value.z, held.Value.x) = (s[21], s[22], s[20]);
        });
        @try("a field and a division", () =>
        {
            (held.Value.y, held.Value.x) = (div(seven, zero), s[20]);
        });
        @try("a field and a shift", () =>
        {
            (held.Value.y, held.Value.x) = (div(div(held.Value.z, total) * zero, zero), shl((long)1, minus));
        });
        @try("elements", () =>
        {
            var @value = s[21];
            var value1 = s[20];
            filled[0] = value1;
            filled[1] = @value;
        });
        @try("elements, the first of a call", () =>
        {
            var result = f(20);
            var @value = s[21];
            var value1 = s[result];
            filled[0] = value1;
            filled[1] = @value;
        });
        @try("elements, the second of a call", () =>
        {
            var result = f(21);
            var @value = s[result];
            var value1 = s[20];
            filled[0] = value1;
            filled[1] = @value;
        });
        @try("a captured variable", () =>
        {
            long a = 3;
            var frame = new DeferScope();
            try
            {
                (count, a) = (s[21], s[20]);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref a) => fmt.Print(a, (GoString)" "), ref a);
            frame.End();
        });
        @try("a captured variable and a division", () =>
        {
            long a = 3;
            var frame = new DeferScope();
            try
            {
                (a, seven) = (4, div(seven, zero));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref a) => fmt.Print(a, (GoString)" "), ref a);
            frame.End();
        });
        @try("a captured new variable", () =>
        {
            var b = s[21];
            var a = s[20];
            var frame = new DeferScope();
            try
            {
                fmt.Print(a, b);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref a) => a++, ref a);
            frame.End();
        });
        @try("an array", () =>
        {
            var a = new Array3<long>();
            var @value = s[20];
            a[seven] = @value;
            total = s[21];
            fmt.Print(a);
        });
        @try("an array's own element", () =>
        {
            var a = new Array3<long>();
            var @value = a[seven];
            a[0] = s[20];
            a[1] = @value;
            fmt.Print(a);
        });
        @try("an array in memory", () =>
        {
            var @value = s[21];
            var value1 = s[20];
            held.Value.rows[seven] = value1;
            total = @value;
        });

        // Places.
        @try("an element's place", () =>
        {
            (s[10], total) = (1, 2);
        });
        @try("its value first", () =>
        {
            var @value = s[20];
            s[10] = @value;
            total = 2;
        });
        @try("its call first", () =>
        {
            var @value = f(1);
            s[10] = @value;
            total = 2;
        });
        @try("the second place", () =>
        {
            total = 5;
            s[11] = 6;
        });
        @try("both places", () =>
        {
            s[10] = 5;
            s[11] = 6;
        });
        @try("both places and a call", () =>
        {
            var result = f(10);
            var result1 = f(11);
            var @value = f(1);
            var value1 = f(2);
            s[result] = @value;
            s[result1] = value1;
        });
        @try("the second place and its value", () =>
        {
            var @value = s[21];
            total = 5;
            s[11] = @value;
        });
        @try("an index of an element", () =>
        {
            var index1 = filled[11];
            total = 5;
            s[index1] = 6;
        });
        @try("an index of a call", () =>
        {
            var result = f(11);
            var @value = s[21];
            total = 5;
            filled[result] = @value;
        });
        @try("an index of a division", () =>
        {
            var index1 = div(seven, zero);
            var @value = s[20];
            filled[index1] = @value;
            total = 6;
        });
        @try("an index of a division, later", () =>
        {
            var arg = f(2);
            var index1 = div(seven, zero);
            total = s[20];
            s[index1] = arg;
        });
        @try("a row", () =>
        {
            var @value = s[21];
            var value1 = s[20];
            rows[10][11] = value1;
            total = @value;
        });
        @try("a row later", () =>
        {
            var list1 = rows[10];
            var @value = s[21];
            total = s[20];
            list1[11] = @value;
        });
        @try("a row of a call", () =>
        {
            var result = f(10);
            var @value = s[21];
            var value1 = s[20];
            rows[result][11] = value1;
            total = @value;
        });
        @try("a list of a call", () =>
        {
            var result = list();
            var result1 = list();
            var @value = result1[21];
            var value1 = s[20];
            result[10] = value1;
            total = @value;
        });
        @try("a field of a list", () =>
        {
            var @value = held.Value.list[21];
            var value1 = s[20];
            held.Value.list[10] = value1;
            held.Value.x = @value;
        });
        @try("swapped", () =>
        {
            var @value = s[10];
            var value1 = s[11];
            s[10] = value1;
            s[11] = @value;
        });
        @try("swapped with calls", () =>
        {
            var result = f(11);
            var result1 = f(11);
            var @value = s[10];
            var value1 = s[result1];
            s[10] = value1;
            s[result] = @value;
        });
        @try("swapped with a row", () =>
        {
            var @value = rows[10][0];
            var value1 = s[11];
            rows[10][0] = value1;
            s[11] = @value;
        });
        @try("a list that is replaced", () =>
        {
            var shared = filled;
            var list1 = shared;
            var list2 = shared;
            shared = default(Slice<long>);
            list1[0] = 8;
            list2[11] = 9;
            fmt.Print((object)shared);
        });
        @try("an index that is replaced", () =>
        {
            long i = 0;
            var index1 = i;
            var index2 = i + 11;
            i = 1;
            filled[index1] = 8;
            filled[index2] = 9;
            fmt.Print(i);
        });

        // What is made in its turn comes before what is read.
        @try("a slice", () =>
        {
            (count, total) = (s.Slice(21).Length, s[20]);
        });
        @try("an assertion", () =>
        {
            (count, total) = (assert<long>(text), s[20]);
        });
        @try("an assertion first", () =>
        {
            var @value = assert<long>(text);
            var value1 = s[21];
            filled[0] = @value;
            count = value1;
        });
        @try("a slice and a place", () =>
        {
            var @value = s.Slice(20).Length;
            var value1 = s[21];
            s[10] = @value;
            total = value1;
        });
        @try("an array of a slice", () =>
        {
            var @value = s[21];
            total = s.ToArray<Array2<long>>()[0];
            filled[0] = @value;
        });
        @try("an array of a slice, later", () =>
        {
            var @value = s.ToArray<Array2<long>>()[0];
            var value1 = s[20];
            filled[0] = value1;
            total = @value;
        });
        @try("a conversion", () =>
        {
            var @value = (long)(sbyte)s[21];
            var value1 = (long)(sbyte)s[20];
            filled[0] = value1;
            filled[1] = @value;
        });
        @try("a sum", () =>
        {
            var result = f(1);
            var @value = result + s[21];
            var value1 = s[20] + s[22];
            filled[0] = value1;
            filled[1] = @value;
        });

        // Nil pointers, calls and what is seen.
        @try("nil after a call", () =>
        {
            Ptr<point> p = null;
            var @value = f(1);
            var value1 = f(2);
            p.Value.x = @value;
            total = value1;
        });
        @try("nil after an assignment", () =>
        {
            Ptr<point> p = null;
            total = 5;
            p.Value.x = 6;
        });
        @try("nil before an assignment", () =>
        {
            Ptr<point> p = null;
            (total, count) = (5, p.Value.x);
        });
        @try("nil of a call", () =>
        {
            var result = none();
            var @value = f(1);
            var value1 = f(2);
            result.Value.x = @value;
            total = value1;
        });
        @try("nil later", () =>
        {
            var p = held;
            (p, p.Value.next.Value.x) = (null, 5);
            fmt.Print(p.ToInterface());
        });

        // Results of a call.
        @try("a call's", () =>
        {
            var (result1, result2) = pair();
            s[10] = result1;
            total = result2;
        });
        @try("a call's later", () =>
        {
            var (result1, result2) = pair();
            total = result1;
            s[11] = result2;
        });
        @try("a call's to a nil pointer", () =>
        {
            Ptr<point> p = null;
            var (result1, result2) = pair();
            total = result1;
            p.Value.x = result2;
        });
        @try("a call's to an index", () =>
        {
            long i = 0;
            var index1 = i + 11;
            var (result1, result2) = pair();
            i = result1;
            filled[index1] = result2;
            fmt.Print(i);
        });
        @try("of a map", () =>
        {
            var m = new Map<long, long>();
            bool ok = false;
            var (result1, result2) = m.Lookup(s[20]);
            s[10] = result1;
            ok = result2;
            fmt.Print(ok);
        });

        // Operations.
        @try("an operation", () =>
        {
            s[10] += s[20];
        });
        @try("an operation with a call", () =>
        {
            var result = f(1);
            s[10] += result;
        });
        @try("an operation with a slice", () =>
        {
            var result = s.Slice(20).Length;
            s[10] += result;
        });
        @try("an operation on a key", () =>
        {
            var m = new Map<long, long>();
            var result = s[20];
            m[s[10]] += result;
        });
        @try("a division of a key's", () =>
        {
            var m = new Map<long, long>();
            m[s[10]] = div(m[s[10]], s[20]);
        });

        @try("results", () =>
        {
            var (a, b) = results(s, zero);
            fmt.Print(a, b);
        });
        @try("returned", () =>
        {
            var (a, b, c) = returned(s, zero);
            fmt.Print(a, b, c);
        });
        @try("returned itself", () =>
        {
            var (a, b, c) = returnedItself(s);
            fmt.Print(a, b, c);
        });
        @try("returned at once", () =>
        {
            var (result, result1) = returnedAtOnce(s);
            fmt.Print(result, result1);
        });
        @try("returned after a call", () =>
        {
            var (result, result1) = returnedAfterCall(s);
            fmt.Print(result, result1);
        });
        @try("returned of an array", () =>
        {
            var (result, result1) = returnedArray(s);
            fmt.Print(result, result1);
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
