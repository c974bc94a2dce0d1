// Arrays too large for a variable of C# behave as all others do.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.page")]
internal struct page : INamed<Array<long, N3000>>, IEquatable<page>, ICopyable<page>, IAssignable<page>
{
    public Array<long, N3000> Value;

    public page(Array<long, N3000> value) => Value = value;

    public readonly page Copy() => new(Value.Copy());

    public void Assign(in page other) => Value.Assign(other.Value);

    Array<long, N3000> INamed<Array<long, N3000>>.Value => Value;

    public bool Equals(page other) => Value == other.Value;

    public override bool Equals(object obj) => obj is page other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(page a, page b) => a.Value == b.Value;

    public static bool operator !=(page a, page b) => a.Value != b.Value;

    public long sum()
    {
        var p = this.Copy();
        long n = 0;
        foreach (var v in p.Value.Copy().Slice().View())
        {
            n += v;
        }
        p.Value[0] = -1;
        return n;
    }
}

[GoType("main.(*page)")]
internal static class pageExtensions
{
    internal static void fill(this Ptr<page> p, long from)
    {
        ref var pValue = ref p.Pointee();
        for (long i = 0; i < 3000; i++)
        {
            pValue.Value[i] = from + i;
        }
    }
}

[GoType("main.store")]
internal struct store : IEquatable<store>, ICopyable<store>
{
    public Array4<bool> used;
    public Array<page, N2> pages;

    public readonly bool Equals(store other) => this.used == other.used && this.pages == other.pages;

    public override readonly bool Equals(object obj) => obj is store other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.used, this.pages);

    public static bool operator ==(store a, store b) => a.Equals(b);

    public static bool operator !=(store a, store b) => !a.Equals(b);

    public readonly store Copy()
    {
        var copy = this;
        copy.pages = this.pages.Copy();
        return copy;
    }
}

internal static partial class Program
{
    internal static readonly Ptr<store> cache = new();

    internal static void main()
    {
        Ptr.Element(ref cache.Value.pages, 0).fill(1);
        var old = cache.Value.Copy();
        cache.Value.pages[1].Assign(cache.Value.pages[0]);
        cache.Value.pages[1].Value[0] = 1000;
        var part = cache.Value.pages[1].Value.Slice(0, 3);
        cache.Value.pages[1].Assign(old.pages[0]);
        cache.Value.used[1] = true;
        var arg = cache.Value.pages[0].sum();
        fmt.Println((object)part, old.pages[1].Value[0], arg, cache.Value.pages[0].Value[0], cache.Value.Copy() == old.Copy(), old.used);

        var big = new Ptr<Array<byte, N262144>>();
        var p = Ptr.Element(ref big.Value, 262144L - 1);
        p.Value = 5;
        var same = big.Value.Copy();
        (big.Value[0], same[1]) = (1, 2);
        fmt.Println(big.Value[0], big.Value[1], same[0], same[1], same[262144L - 1], big.Value.Slice(10).Length);

        var wide = new Ptr<Array<Array<long, N3000>, N3>>(new Array<Array<long, N3000>, N3> { [1] = new Array<long, N3000> { [2] = 7 } });
        var row = wide.Value[1].Slice();
        var @value = wide.Value[2].Copy();
        var value1 = wide.Value[1].Copy();
        wide.Value[1].Assign(@value);
        wide.Value[2].Assign(value1);
        fmt.Println(row[2], wide.Value[2][2], wide.Value.Copy() == new Array<Array<long, N3000>, N3> { [2] = new Array<long, N3000> { [2] = 7 } });

        var from = new Slice<long>(3000);
        from[2999] = 9;
        var view = Ptr.Convert<Array<long, N3000>, page>(from.ToLargeArrayPtr<N3000>());
        view.Value.Value[0] = 4;
        var own = new page(from.ToLargeArray<N3000>());
        own.Value[1] = 6;
        fmt.Println(from[0], from[1], own.Value[2999], 3000L);
        var frame = new DeferScope();
        try
        {
            fmt.Println(new page(from.Slice(1).ToLargeArray<N3000>()));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

public readonly struct N3000 : ILength
{
    public static long Length => 3000;
}

public readonly struct N262144 : ILength
{
    public static long Length => 262144;
}
