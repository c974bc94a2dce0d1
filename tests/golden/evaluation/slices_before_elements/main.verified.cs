// Which of two failures in a statement is reported: slices and type assertions are made in their turn, elements are read and
// integers divided after them. What a && or || decides is not evaluated before it is decided.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.stack")]
internal struct stack
{
    public Slice<long> items;
    public long top;

    public long pop()
    {
        long x = 0;
        (this.items, x) = (this.items.Slice(0, this.items.Length - 1), this.items[this.items.Length - 1]);
        return x;
    }

    public void popTop()
    {
        (this.items, this.top) = (this.items.Slice(0, this.items.Length - 1), this.items[this.items.Length - 1]);
    }
}

[GoType("main.heap")]
internal readonly struct heap(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;
}

[GoType("main.(*heap)")]
internal static class heapExtensions
{
    internal static object Pop(this Ptr<heap> h)
    {
        var old = h.Value;
        long x = 0;
        (h.Value, x) = (new heap(old.Value.Slice(0, old.Value.Length - 1)), old.Value[old.Value.Length - 1]);
        return x;
    }
}

internal static partial class Program
{
    internal static (GoString, Slice<GoString>) headAndTail(Slice<GoString> s)
    {
        var result = s.Slice(1);
        return (s[0], result);
    }

    internal static long sum(Slice<long> s)
    {
        StackGuard.Check();
        var tail = s.Slice(1);
        var head = s[0];
        if (tail.Length == 0)
        {
            return head;
        }
        return head + sum(tail);
    }

    internal static GoString capitalized(GoString s)
    {
        return strings.ToUpper(GoString.FromRune(s[0])) + s.Slice(1);
    }

    internal static long both(long x, Slice<long> rest)
    {
        return x + rest.Length;
    }

    internal static void pushed(long x, Ptr<stack> s)
    {
        s.Value.items = append(s.Value.items, x);
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
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, (GoString)"-", frame.Recover()), ref name);
        frame.End();
    }

    internal static (long, long) result(long n)
    {
        long r = 0;
        long s = 0;
        var frame = new DeferScope();
        try
        {
            (r, s) = (7, 1);
            (r, n) = (8, div((long)1, n));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => frame.Recover());
        frame.End();
        return (r, s);
    }

    internal static long calls;

    internal static long call()
    {
        calls++;
        fmt.Println((GoString)"call", calls);
        return calls;
    }

    internal static void main()
    {
        Slice<long> none = default;
        GoString text = "";
        object any1 = (GoString)"text";
        long zero = 0;
        long minus = -1;

        @try("pop", () => new Ptr<stack>().Value.pop());
        var receiver = new Ptr<stack>();
        @try("pop top", () => receiver.Value.popTop());
        @try("pop of nil", () => ((Ptr<stack>)null).Value.pop());
        @try("pop of a heap", () => new Ptr<heap>().Pop());
        @try("head and tail", () => headAndTail(default(Slice<GoString>)));
        @try("sum", () => sum(default(Slice<long>)));
        @try("capitalized", () => capitalized(""));
        @try("arguments", () =>
        {
            var arg = none.Slice(1);
            both(none[0], arg);
        });
        @try("print", () =>
        {
            var arg = none.Slice(1);
            fmt.Println(none[0], (object)arg);
        });
        @try("print an assertion", () =>
        {
            var arg = assert<long>(any1);
            fmt.Println(none[0], arg);
        });
        @try("operands", () =>
        {
            var result1 = none.Slice(1).Length;
            _ = none[0] + result1;
        });
        @try("division", () =>
        {
            var result1 = none.Slice(1).Length;
            _ = div((long)1, zero) + result1;
        });
        @try("shift", () =>
        {
            var result1 = assert<long>(any1);
            _ = shl((long)1, minus) + result1;
        });
        @try("comparison", () =>
        {
            var result1 = none.Slice(1).Length;
            _ = none[0] == result1;
        });
        @try("literal", () =>
        {
            var arg = none.Slice(1);
            _ = new Slice<object>([none[0], arg]);
        });
        @try("struct", () =>
        {
            _ = new stack { items = none.Slice(1), top = none[0] };
        });
        @try("elements", () =>
        {
            var arg = assert<long>(any1);
            _ = append(new Slice<long>(0), none[0], arg);
        });
        @try("three", () =>
        {
            var c = text.Slice(1);
            var a = none[0];
            var b = div((long)1, zero);
            _ = a;
            _ = b;
            _ = c;
        });
        @try("text", () =>
        {
            var rest = text.Slice(1);
            var first = text[0];
            _ = first;
            _ = rest;
        });
        @try("index", () =>
        {
            _ = none[none.Slice(1)[0]];
        });
        @try("assertion to a pointer", () => pushed(none[0], assert<Ptr<stack>>(any1)));
        @try("element, then call", () =>
        {
            var y = call();
            var x = none[0];
            _ = x;
            _ = y;
        });
        @try("slice, then call", () =>
        {
            var x = none.Slice(1);
            var y = call();
            _ = x;
            _ = y;
        });
        @try("length of nil's, then call", () =>
        {
            _ = append(none, ((Ptr<stack>)null).Value.items.Length, call());
        });

        Slice<Slice<long>> rows = default;
        var table = new Map<long, long>();
        @try("element of an element", () =>
        {
            var result1 = none[1];
            none[0] = result1;
        });
        @try("element of itself", () =>
        {
            var result1 = none[2] + none[1];
            none[2] = result1;
        });
        @try("element of a later one of itself", () =>
        {
            var result1 = none[1] + none[2];
            none[2] = result1;
        });
        @try("element of a division", () =>
        {
            var result1 = div((long)1, zero);
            none[0] = result1;
        });
        @try("element of a slice", () =>
        {
            var result1 = none.Slice(1);
            rows[0] = result1;
        });
        @try("element of its slice", () =>
        {
            var result1 = rows[0].Slice(1);
            rows[0] = result1;
        });
        @try("element of another's slice", () =>
        {
            var result1 = rows[1].Slice(1);
            rows[0] = result1;
        });
        @try("element of an assertion", () =>
        {
            var result1 = assert<long>(any1);
            none[0] = result1;
        });
        @try("row", () =>
        {
            rows = append(rows, (Slice<long>)default(Slice<long>));
            var result1 = rows[0][0];
            rows[0][1] = result1;
        });
        @try("row before it", () =>
        {
            var result1 = rows[0][3];
            rows[1][2] = result1;
        });
        @try("key", () =>
        {
            var result1 = none[1];
            table[none[0]] = result1;
        });
        @try("key of a slice", () =>
        {
            var result1 = none.Slice(1).Length;
            table[none[0]] = result1;
        });
        @try("added element", () =>
        {
            none[0] += none[1];
        });
        @try("added slice", () =>
        {
            var result1 = none.Slice(1).Length;
            none[0] += result1;
        });
        @try("struct", () =>
        {
            var result1 = none[1];
            new Slice<stack>(0)[zero].top = result1;
        });

        @try("two of an assertion", () =>
        {
            var @value = assert<long>(any1);
            none[0] = @value;
            zero = 2;
        });
        @try("two of an element", () =>
        {
            var @value = none[1];
            none[0] = @value;
            zero = 2;
        });
        @try("two, the other's", () =>
        {
            var @value = none[1];
            none[0] = 2;
            zero = @value;
        });
        @try("two of a slice", () =>
        {
            var @value = none.Slice(1).Length;
            zero = 2;
            none[0] = @value;
        });
        @try("comma ok", () =>
        {
            bool ok = false;
            var (result1, result2) = table.Lookup(none[1]);
            none[0] = result1;
            ok = result2;
            _ = ok;
        });
        @try("key, then call", () =>
        {
            var result1 = call();
            table[none[0]] += result1;
        });
        @try("key, then call", () =>
        {
            var result1 = call();
            table[none[0]] = shl(table[none[0]], result1);
        });
        @try("key, then call", () =>
        {
            var result1 = call();
            table[none[0]] = result1;
        });
        long shared = 0;
        @try("captured, not assigned before a division", () =>
        {
            (shared, zero) = (shared + 5, rem(zero, zero));
        });
        @try("assigned before a division", () =>
        {
            long n = 0;
            shared = shared + 3;
            n = rem(n, n);
        });
        @try("package variable before a division", () =>
        {
            long n = 0;
            calls = calls + 100;
            n = div((long)1, n);
        });
        @try("package variable before an element", () =>
        {
            long n = 0;
            (calls, n) = (calls + 1000, none[n]);
        });
        var (r, s) = result(0);
        fmt.Println(r, s);
        @try("assigned before an element", () =>
        {
            (shared, zero) = (shared * 2, none[3]);
        });
        @try("not assigned before a slice", () =>
        {
            (shared, zero) = (100, none.Slice(3).Length);
        });
        fmt.Println(shared, zero, calls);
        @try("swapped", () =>
        {
            var @value = none[0];
            var value1 = none[1];
            none[0] = value1;
            none[1] = @value;
        });

        var rest1 = new Slice<long>([1, 2, 3]);
        while (rest1.Length > 0)
        {
            long first = 0;
            (rest1, first) = (rest1.Slice(1), rest1[0]);
            fmt.Println(first, (object)rest1);
        }
        var a1 = new Slice<long>([1, 4]);
        var b1 = new Slice<long>([2, 3, 5]);
        Slice<long> merged = default;
        while (a1.Length > 0 && b1.Length > 0)
        {
            long x = 0;
            if (a1[0] < b1[0])
            {
                (a1, x) = (a1.Slice(1), a1[0]);
            }
            else
            {
                (b1, x) = (b1.Slice(1), b1[0]);
            }
            merged = append(merged, x);
        }
        fmt.Println((object)merged, (object)a1, (object)b1);

        long i = 0;
        fmt.Println(i < none.Length && none.Slice(i + 1).Length == 1, call());
        fmt.Println(i < none.Length && none.Slice(i + 1)[0] == 1, call());
        fmt.Println(i >= none.Length || none.Slice(i + 1).Length == 0, call());
        var (n1, ok1) = assertOk<long>(any1);
        fmt.Println(ok1 && assert<long>(any1) == n1, call());
        fmt.Println(!ok1 || assert<long>(any1) == none[0], call(), text.Slice(i).Length);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
