// Arrays lie in their variables, fields and elements: what is copied, what slices and pointers share, and what assignments change.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.vector")]
internal struct vector : INamed<Array3<double>>, IEquatable<vector>
{
    public Array3<double> Value;

    public vector(Array3<double> value) => Value = value;

    Array3<double> INamed<Array3<double>>.Value => Value;

    public bool Equals(vector other) => Value == other.Value;

    public override bool Equals(object obj) => obj is vector other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(vector a, vector b) => a.Value == b.Value;

    public static bool operator !=(vector a, vector b) => a.Value != b.Value;

    public vector plus(vector w)
    {
        var v = this;
        for (long i = 0; i < 3; i++)
        {
            v.Value[i] += w.Value[i];
        }
        return v;
    }
}

[GoType("main.(*vector)")]
internal static class vectorExtensions
{
    internal static void scale(this Ptr<vector> v, double f)
    {
        ref var vValue = ref v.Pointee();
        for (long i = 0; i < 3; i++)
        {
            vValue.Value[i] *= f;
        }
    }

    internal static Slice<double> tail(this Ptr<vector> v)
    {
        return v.Value.Value.Slice(v, 1);
    }
}

[GoType("main.particle")]
internal struct particle : IEquatable<particle>
{
    public GoString name;
    public vector pos;
    public vector vel;
    public Array4<Array2<long>> trail;

    public readonly bool Equals(particle other) => this.name == other.name && this.pos == other.pos && this.vel == other.vel && this.trail == other.trail;

    public override readonly bool Equals(object obj) => obj is particle other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.name, this.pos, this.vel, this.trail);

    public static bool operator ==(particle a, particle b) => a.Equals(b);

    public static bool operator !=(particle a, particle b) => !a.Equals(b);
}

[GoType("main.(*particle)")]
internal static class particleExtensions
{
    internal static void move(this Ptr<particle> p)
    {
        ref var pValue = ref p.Pointee();
        pValue.pos = pValue.pos.plus(pValue.vel);
        copy(p.Value.trail.Slice(p, 1), p.Value.trail.Slice(p, 0, 3));
        pValue.trail[0] = new Array2<long>(toInt64(pValue.pos.Value[0]), toInt64(pValue.pos.Value[1]));
    }

    internal static Ptr<Array2<long>> last(this Ptr<particle> p)
    {
        return Ptr.At(p, ref p.Value.trail[4L - 1]);
    }
}

[GoType("main.ring[main.vector]")]
internal struct ring_vector
{
    public Array4<vector> items;
    public long next;

    public void put(vector v)
    {
        this.items[this.next % 4] = v;
        this.next++;
    }
}

[GoType("main.(*ring[main.vector])")]
internal static class ring_vectorExtensions
{
    internal static Slice<vector> all(this Ptr<ring_vector> r)
    {
        return r.Value.items.Slice(r, 0, min(r.Value.next, 4L));
    }
}

internal static partial class Program
{
    internal static readonly Ptr<Array6<GoString>> table = new(new Array6<GoString> { [2] = "two", [5] = "five" });

    internal static vector origin;

    internal static Array5<long> reversed(Array5<long> a)
    {
        {
            long i = 0;
            long j = 5L - 1;
            for (; i < j; (i, j) = (i + 1, j - 1))
            {
                (a[i], a[j]) = (a[j], a[i]);
            }
        }
        return a;
    }

    internal static GoString @decimal(long n)
    {
        var buf = new Ptr<Array20<byte>>();
        long i = 20;
        var bufView = buf.Value.View();
        while (true)
        {
            i--;
            bufView[i] = (byte)(48 + n % 10);
            {
                n /= 10;
                if (n == 0)
                {
                    return (GoString)buf.Value.Slice(buf, i);
                }
            }
        }
    }

    internal static async GoTask main()
    {
        // Methods on the array and on a part of a struct.
        var p = new Ptr<particle>(new particle { name = "p", vel = new vector(new Array3<double>(1.0, 2.0, 3.0)) });
        for (long i = 0; i < 3; i++)
        {
            p.move();
        }
        var q = new Ptr<particle>(p.Value);
        Ptr.At(q, ref q.Value.pos).scale(10.0);
        Ptr.At(q, ref q.Value.vel).tail()[0] = -1.0;
        q.last().Value = new Array2<long>(7, 7);
        fmt.Println(p.Value.pos, q.Value.pos, p.Value.vel, q.Value.vel);
        fmt.Println(p.Value.trail, q.Value.trail, p.Value == q.Value, p.Value.vel == new vector(new Array3<double>(1.0, 2.0, 3.0)));

        // Slices of variables, of fields, of elements of slices; assignments that they see.
        var a = new Ptr<Array5<long>>(new Array5<long>(5, 3, 1, 4, 2));
        var s = a.Value.Slice(a, 1, 4);
        sort.Ints(s);
        var arg = reversed(a.Value);
        fmt.Println(a.Value, arg, a.Value, s.Length, s.Capacity);
        a.Value = reversed(a.Value);
        fmt.Println((object)s);
        s = append(s, 100);
        s = append(s, 200);
        s[0] = -1;
        fmt.Println(a.Value, (object)s);
        var rows = new Slice<Array2<long>>([new Array2<long>(1, 2), new Array2<long>(3, 4)]);
        var second = Ptr.Slice<long, Array2<long>>(Ptr.Element(rows, 1));
        rows[1] = new Array2<long>(30, 40);
        rows = append(rows, rows[0]);
        rows[1][0] = 300;
        fmt.Println((object)rows, (object)second);

        // Arrays of arrays, and of structs.
        var board = new Ptr<Array3<Array3<int>>>();
        var boardView = board.Value.View();
        for (long i = 0; i < 3; i++)
        {
            for (long j = 0; j < 3; j++)
            {
                boardView[i][j] = '.';
            }
        }
        var middle = Ptr.At(board, ref board.Value[1]);
        middle.Value[1] = 'x';
        var corner = Ptr.At(board, ref board.Value[0][0]);
        corner.Value = 'o';
        (board.Value[2], board.Value[0]) = (board.Value[0], board.Value[2]);
        {
            var items = board.Value;
            for (long i = 0; i < 3; i++)
            {
                var row = new Ptr<Array3<int>>(items[i]);
                fmt.Print((GoString)row.Value.Slice(row), (GoString)" ");
                row.Value[0] = '?';
            }
        }
        fmt.Println((GoString)board.Value[1].Slice(board), GoString.FromRune(corner.Value));

        // Ranging goes over a copy, or over what a pointer leads to.
        var nums = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        var numsView = nums.Value.View();
        {
            var items = nums.Value;
            for (long i = 0; i < 3; i++)
            {
                var v = items[i];
                numsView[2] = 10;
                fmt.Print(i, v, (GoString)" ");
            }
        }
        var numsView1 = nums.Value.View();
        for (long i = 0; i < 3; i++)
        {
            var v = nums.Value[i];
            numsView1[2] = 20;
            fmt.Print(i, v, (GoString)" ");
        }
        long k = 0;
        var pair = new Array2<long>();
        {
            var items = nums.Value;
            for (long i = 0; i < 3; i++)
            {
                (k, pair[k % 2]) = (i, items[i]);
            }
        }
        fmt.Println(k, pair);

        // Keys, interfaces, channels, closures, generic code.
        var seen = new Map<Array2<long>, GoString> { [new Array2<long>(1, 2)] = "a", [new Array2<long>()] = "zero" };
        seen[new Array2<long>(1, 2)] += "b";
        fmt.Println(seen, seen[pair], 6L, strings.Join(table.Value.Slice(table), "|"));
        object any1 = pair;
        object any2 = new Array2<long>();
        pair[0] = 99;
        var (_, isArray) = assertOk<Array2<long>>(any1);
        fmt.Println(any1, equal(any1, any2), isArray, equal(any2, (object)new Array2<long>()));
        var ch = new Chan<Array3<long>>(2);
        await ch.SendAsync(nums.Value);
        nums.Value[0] = 50;
        Action<long> add = (long n) =>
        {
            nums.Value[1] += n;
        };
        add(5);
        var arg1 = await ch.ReceiveAsync();
        fmt.Println(arg1, nums.Value);
        var r = new Ptr<ring_vector>();
        for (long i = 0; i < 6; i++)
        {
            r.Value.put(new vector(new Array3<double> { [0] = (double)i }));
        }
        var all = r.all();
        all[0].Value[2] = 7.0;
        var arg2 = origin.plus(all[0]);
        fmt.Println(r.Value.items, r.Value.next, arg2, @decimal(1234567), @decimal(0));

        // Conversions from slices.
        var from = new Slice<long>([1, 2, 3, 4]);
        var copied = from.ToArray<Array3<long>>();
        var shared = from.Slice(1).ToArrayPtr<Array2<long>>();
        shared.Value[0] = 20;
        fmt.Println(copied, shared.Value, (object)from);

        // What panics.
        foreach (var (i, f) in new Slice<Action<long>>([
            (long n) => fmt.Println(nums.Value[n]),
            (long n) => fmt.Println((object)nums.Value.Slice(nums, n)),
            (long n) => fmt.Println((object)nums.Value.Slice(nums, 1, n)),
            (long n) => fmt.Println(from.Slice(0, n - 1).ToArrayPtr<Array9<long>>().ToInterface()),
            (long n) =>
            {
                Ptr<Array3<long>> none = null;
                fmt.Println(3L);
                fmt.Println((object)none.Value.Slice(none, 0, n - 3));
            },
            (long n) =>
            {
                Ptr<particle> none = null;
                fmt.Println(none.Value.trail[n - 4]);
            },
        ]).View().Indexed())
        {
            ((Action)(() =>
            {
                var i1 = i;
                var frame = new DeferScope();
                try
                {
                    f(4);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame, ref i) => fmt.Println(i, frame.Recover()), ref i1);
                frame.End();
            }))();
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
