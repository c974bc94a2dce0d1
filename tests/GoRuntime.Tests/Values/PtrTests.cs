// Pointers: identity by location, interior pointers, pointer classes with methods, nil.

using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class PtrTests
{
    [Fact]
    public void Nil_Dereferenced_RaisesNullReference()
    {
        Ptr<long>? p = null;
        Assert.Throws<NullReferenceException>(() => p!.Value = 1);
        Ptr<Pair>? q = null;
        Assert.Throws<NullReferenceException>(() => Ptr.Field(q!, static (ref Pair s) => ref s.A));
    }

    [Fact]
    public void Whole_SharedByCopies_DistinctByVariable()
    {
        var p = new Ptr<long>(5);
        var q = p;
        q.Value++;
        Assert.Equal(6, p.Value);
        Assert.True(p == q);
        Assert.True(p != new Ptr<long>(6));
        Assert.False(p == null);
        Assert.True(Ptr.Equal<long>(null, null));
    }

    [Fact]
    public void Interior_SameLocationByDifferentWays_IsEqual()
    {
        Slice<Pair> s = [new Pair { A = 1 }, new Pair { A = 2 }];
        var element = Ptr.Element(s.Slice(1), 0);
        var field = Ptr.Field(element, static (ref Pair p) => ref p.B);
        field.Value = 7;
        Assert.Equal(7, s[1].B);
        var again = Ptr.Field(Ptr.Element(s, 1), static (ref Pair p) => ref p.B);
        Assert.True(field == again);
        Assert.Equal(field.GetHashCode(), again.GetHashCode());
        Assert.True(equal(field, again));
        Assert.True(element == Ptr.Element(s, 1));
        Assert.False(element == Ptr.Element(s, 0));
        Assert.Equal(Ptr.Address(element), Ptr.Address(Ptr.Element(s, 1)));
        Assert.Equal(16UL, Ptr.Address(element) - Ptr.Address(Ptr.Element(s, 0)));
        Assert.Equal(8UL, Ptr.Address(field) - Ptr.Address(element));
    }

    [Fact]
    public void Interior_NestedFields_AreOneLocation()
    {
        var p = new Ptr<Outer>();
        var direct = Ptr.Field(p, static (ref Outer o) => ref o.Inner.B);
        var stepwise = Ptr.Field(Ptr.Field(p, static (ref Outer o) => ref o.Inner), static (ref Pair i) => ref i.B);
        Assert.True(direct == stepwise);
        Assert.Equal(direct.GetHashCode(), stepwise.GetHashCode());
        stepwise.Value = 3;
        Assert.Equal(3, p.Value.Inner.B);
    }

    [Fact]
    public void Element_OutOfRange_PanicsAsGo()
    {
        Slice<long> s = [1, 2];
        Assert.Equal("runtime error: index out of range [2] with length 2", Panicking.Text(() => Ptr.Element(s, 2)));
        Array<long, N3> a = default;
        Assert.Equal("runtime error: index out of range [-1]", Panicking.Text(() => Ptr.Element(ref a, -1)));
    }

    [Fact]
    public void Element_OfArray_IsTheElement()
    {
        Array<long, N3> a = default;
        Ptr.Element(ref a, 1).Value = 5;
        Assert.Equal(5, a[1]);
        var p = new Ptr<Array<long, N3>>(a);
        Ptr.Element(ref p.Value, 2).Value = 6;
        Assert.Equal(6, p.Value[2]);
    }

    [Fact]
    public void Address_AnyPointer_IsStableAndLooksLikeOne()
    {
        var p = new Ptr<long>();
        Assert.StartsWith("0xc0000", p.ToString());
        Assert.Equal(p.ToString(), p.ToString());
        Assert.NotEqual(p.ToString(), new Ptr<long>().ToString());
        Assert.Equal(0UL, Ptr.Address(null));
        Assert.Equal(0UL, Ptr.AddressOf(default(Slice<long>)));
    }

    [Fact]
    public void MethodPtr_HoweverMade_ImplementsTheInterface()
    {
        Slice<Counter> s = [new Counter { N = 10 }];
        Ptr<Counter>[] pointers =
        [
            new CounterPtr(new Counter { N = 1 }),
            Ptr.New(new Counter { N = 2 }),
            Ptr.Element(s, 0),
            Ptr.Field(new Ptr<Holder>(new Holder { C = new Counter { N = 4 } }), static (ref Holder h) => ref h.C),
        ];
        Assert.Equal([2L, 3L, 11L, 5L], pointers.Select(p => ((ICounter)(object)p).Next()));
        Assert.Equal(11, s[0].N);
        Assert.Equal(2, pointers[0].Value.N);
        Assert.True(Ptr.Element(s, 0) == pointers[2]);
        Assert.All(pointers, p => Assert.Equal("*main.Counter", GoType.Of(p).String()));
    }

    [Fact]
    public void Value_OfTypeWithMethods_IsWhereThePointerPoints()
    {
        var holder = new Ptr<Holder>(new Holder { C = new Counter { N = 4 } });
        Ptr<Counter>[] pointers =
        [
            new CounterPtr(new Counter { N = 1 }), new Ptr<Counter>(new Counter { N = 2 }), Ptr.At(holder, ref holder.Value.C),
        ];
        foreach (var p in pointers)
        {
            p.Value.N += 10;
            Assert.Equal(p.Value.N, Ptr.At(p, ref p.Value.N).Value);
        }
        Assert.Equal([11L, 12L, 14L], pointers.Select(p => p.Value.N));
        Assert.Equal(14, holder.Value.C.N);
        Assert.Throws<NullReferenceException>(() => PtrExtensions.ToInterface<Counter>(null).Value);
    }

    [Fact]
    public void At_KeptPointer_IsMadeOnceForEachPlace()
    {
        var holder = new Ptr<Holder>(new Holder { C = new Counter { N = 4 } });
        var made = Ptr.At(holder, ref holder.Value.C, ref holder.Value.CPointer);
        var copy = new Ptr<Holder>(holder.Value);

        Assert.Same(made, Ptr.At(holder, ref holder.Value.C, ref holder.Value.CPointer));
        Assert.True(made != Ptr.At(copy, ref copy.Value.C, ref copy.Value.CPointer));
        Assert.True(made == Ptr.At(holder, ref holder.Value.C));
        made.Value.N = 5;
        Assert.Equal((5, 4), (holder.Value.C.N, copy.Value.C.N));
    }

    [Fact]
    public void Static_PointerToField_IsTheField()
    {
        var p = Ptr.Of(static () => ref _counter);
        p.Value = 9;
        Assert.Equal(9, _counter);
        Assert.True(p == Ptr.Of(static () => ref _counter));
    }

    private static long _counter;

    private struct Pair
    {
        public long A, B;
    }

    private struct Outer(long before)
    {
        public readonly long Before = before;
        public Pair Inner;
    }

    private struct Holder
    {
        public Counter C;
        [NotGo]
        internal Ptr<Counter>? CPointer;
    }

    private interface ICounter
    {
        long Next();
    }

    [GoType("main.Counter"), MethodPtr(typeof(CounterPtr))]
    private struct Counter
    {
        public long N;
    }

    private sealed class CounterPtr(Counter value) : MethodPtr<Counter>(value), ICounter
    {
        public long Next() => ++Value.N;
    }
}
