// Every operation of sync/atomic on every type, as a method, as a function over a pointer and as a function over a reference:
// what it returns, what it leaves, and that the words beside it stay as they were.
using System.Numerics;
using GoRuntime;

namespace GoSync.Tests;

public class AtomicWordTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var type in Types.Keys)
            {
                foreach (var operation in new[] { "Load", "Store", "Swap", "CompareAndSwap", "Add", "And", "Or" })
                    cases.Add(type, operation);
            }

            return cases;
        }
    }

    private static Dictionary<string, Action<string>> Types { get; } = new()
    {
        ["int32"] = static operation => Check(Int32Forms(), operation),
        ["uint32"] = static operation => Check(Uint32Forms(), operation),
        ["int64"] = static operation => Check(Int64Forms(), operation),
        ["uint64"] = static operation => Check(Uint64Forms(), operation),
        ["uintptr"] = static operation => Check(UintptrForms(), operation),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Operation_InEveryForm_ActsOnItsWordAlone(string type, string operation) => Types[type](operation);

    private static void Check<T>(IEnumerable<Word<T>> forms, string operation)
        where T : IBinaryInteger<T>
    {
        var count = 0;
        foreach (var word in forms)
        {
            count++;
            for (var bit = T.One; bit != T.Zero; bit <<= 1) Apply(word, operation, bit);
            Assert.True(word.NeighboursAreIntact());
        }

        Assert.Equal(3, count);
    }

    private static void Apply<T>(Word<T> word, string operation, T bit)
        where T : IBinaryInteger<T>
    {
        var before = word.Plain();
        switch (operation)
        {
            case "Load":
                word.Store(bit);
                Assert.Equal((bit, bit), (word.Load(), word.Plain()));
                break;
            case "Store":
                word.Store(~bit);
                Assert.Equal(~bit, word.Plain());
                break;
            case "Swap":
                Assert.Equal(before, word.Swap(bit));
                Assert.Equal(bit, word.Plain());
                break;
            case "CompareAndSwap":
                Assert.True(word.CompareAndSwap(before, bit));
                Assert.Equal(bit, word.Plain());
                Assert.False(word.CompareAndSwap(~bit, T.Zero));
                Assert.Equal(bit, word.Plain());
                break;
            case "Add":
                Assert.Equal(unchecked(before + bit), word.Add(bit));
                Assert.Equal(unchecked(before + bit), word.Plain());
                break;
            case "And":
                word.Store(T.Zero - T.One);
                Assert.Equal(T.Zero - T.One, word.And(~bit));
                Assert.Equal(~bit, word.Plain());
                break;
            case "Or":
                Assert.Equal(before, word.Or(bit));
                Assert.Equal(before | bit, word.Plain());
                break;
        }
    }

    // One word between two others, and the operations on it in one form.
    private sealed record Word<T>(
        Func<T> Plain,
        Func<bool> NeighboursAreIntact,
        Func<T> Load,
        Action<T> Store,
        Func<T, T> Swap,
        Func<T, T, bool> CompareAndSwap,
        Func<T, T> Add,
        Func<T, T> And,
        Func<T, T> Or);

    private sealed class Row<TWord, T>(T mark)
    {
        private readonly T _mark = mark;
        public T Before = mark;
        public TWord? Value;
        public T After = mark;

        public bool IsIntact => EqualityComparer<T>.Default.Equals(Before, _mark) && EqualityComparer<T>.Default.Equals(After, _mark);
    }

    private static IEnumerable<Word<int>> Int32Forms()
    {
        const int Mark = unchecked((int)0xdeddeadbeefdeddeul);
        var typed = new Row<AtomicInt32, int>(Mark);
        yield return new(
            () => typed.Value.Load(), () => typed.IsIntact, () => typed.Value.Load(), x => typed.Value.Store(x), x => typed.Value.Swap(x),
            (x, y) => typed.Value.CompareAndSwap(x, y), x => typed.Value.Add(x), x => typed.Value.And(x), x => typed.Value.Or(x));

        var row = new Row<int, int>(Mark);
        yield return new(
            () => row.Value, () => row.IsIntact, () => atomic.LoadInt32(ref row.Value), x => atomic.StoreInt32(ref row.Value, x),
            x => atomic.SwapInt32(ref row.Value, x), (x, y) => atomic.CompareAndSwapInt32(ref row.Value, x, y),
            x => atomic.AddInt32(ref row.Value, x), x => atomic.AndInt32(ref row.Value, x), x => atomic.OrInt32(ref row.Value, x));

        int[] array = [Mark, 0, Mark];
        var slice = new Slice<int>(array);
        var element = Ptr.Element(slice, 1);
        yield return new(
            () => array[1], () => array[0] == Mark && array[2] == Mark, () => atomic.LoadInt32(element), x => atomic.StoreInt32(element, x),
            x => atomic.SwapInt32(element, x), (x, y) => atomic.CompareAndSwapInt32(element, x, y),
            x => atomic.AddInt32(element, x), x => atomic.AndInt32(element, x), x => atomic.OrInt32(element, x));
    }

    private static IEnumerable<Word<uint>> Uint32Forms()
    {
        const uint Mark = unchecked((uint)0xdeddeadbeefdeddeul);
        var typed = new Row<AtomicUint32, uint>(Mark);
        yield return new(
            () => typed.Value.Load(), () => typed.IsIntact, () => typed.Value.Load(), x => typed.Value.Store(x), x => typed.Value.Swap(x),
            (x, y) => typed.Value.CompareAndSwap(x, y), x => typed.Value.Add(x), x => typed.Value.And(x), x => typed.Value.Or(x));

        var row = new Row<uint, uint>(Mark);
        yield return new(
            () => row.Value, () => row.IsIntact, () => atomic.LoadUint32(ref row.Value), x => atomic.StoreUint32(ref row.Value, x),
            x => atomic.SwapUint32(ref row.Value, x), (x, y) => atomic.CompareAndSwapUint32(ref row.Value, x, y),
            x => atomic.AddUint32(ref row.Value, x), x => atomic.AndUint32(ref row.Value, x), x => atomic.OrUint32(ref row.Value, x));

        uint[] array = [Mark, 0, Mark];
        var slice = new Slice<uint>(array);
        var element = Ptr.Element(slice, 1);
        yield return new(
            () =>
                array[1], () => array[0] == Mark && array[2] == Mark, () => atomic.LoadUint32(element), x => atomic.StoreUint32(element, x),
            x => atomic.SwapUint32(element, x), (x, y) => atomic.CompareAndSwapUint32(element, x, y),
            x => atomic.AddUint32(element, x), x => atomic.AndUint32(element, x), x => atomic.OrUint32(element, x));
    }

    private static IEnumerable<Word<long>> Int64Forms()
    {
        const long Mark = unchecked((long)0xdeddeadbeefdeddeul);
        var typed = new Row<AtomicInt64, long>(Mark);
        yield return new(
            () => typed.Value.Load(), () => typed.IsIntact, () => typed.Value.Load(), x => typed.Value.Store(x), x => typed.Value.Swap(x),
            (x, y) => typed.Value.CompareAndSwap(x, y), x => typed.Value.Add(x), x => typed.Value.And(x), x => typed.Value.Or(x));

        var row = new Row<long, long>(Mark);
        yield return new(
            () => row.Value, () => row.IsIntact, () => atomic.LoadInt64(ref row.Value), x => atomic.StoreInt64(ref row.Value, x),
            x => atomic.SwapInt64(ref row.Value, x), (x, y) => atomic.CompareAndSwapInt64(ref row.Value, x, y),
            x => atomic.AddInt64(ref row.Value, x), x => atomic.AndInt64(ref row.Value, x), x => atomic.OrInt64(ref row.Value, x));

        long[] array = [Mark, 0, Mark];
        var slice = new Slice<long>(array);
        var element = Ptr.Element(slice, 1);
        yield return new(
            () => array[1], () => array[0] == Mark && array[2] == Mark, () => atomic.LoadInt64(element), x => atomic.StoreInt64(element, x),
            x => atomic.SwapInt64(element, x), (x, y) => atomic.CompareAndSwapInt64(element, x, y),
            x => atomic.AddInt64(element, x), x => atomic.AndInt64(element, x), x => atomic.OrInt64(element, x));
    }

    private static IEnumerable<Word<ulong>> Uint64Forms()
    {
        const ulong Mark = unchecked((ulong)0xdeddeadbeefdeddeul);
        var typed = new Row<AtomicUint64, ulong>(Mark);
        yield return new(
            () => typed.Value.Load(), () => typed.IsIntact, () => typed.Value.Load(), x => typed.Value.Store(x), x => typed.Value.Swap(x),
            (x, y) => typed.Value.CompareAndSwap(x, y), x => typed.Value.Add(x), x => typed.Value.And(x), x => typed.Value.Or(x));

        var row = new Row<ulong, ulong>(Mark);
        yield return new(
            () => row.Value, () => row.IsIntact, () => atomic.LoadUint64(ref row.Value), x => atomic.StoreUint64(ref row.Value, x),
            x => atomic.SwapUint64(ref row.Value, x), (x, y) => atomic.CompareAndSwapUint64(ref row.Value, x, y),
            x => atomic.AddUint64(ref row.Value, x), x => atomic.AndUint64(ref row.Value, x), x => atomic.OrUint64(ref row.Value, x));

        ulong[] array = [Mark, 0, Mark];
        var slice = new Slice<ulong>(array);
        var element = Ptr.Element(slice, 1);
        yield return new(
            () =>
                array[1], () => array[0] == Mark && array[2] == Mark, () => atomic.LoadUint64(element), x => atomic.StoreUint64(element, x),
            x => atomic.SwapUint64(element, x), (x, y) => atomic.CompareAndSwapUint64(element, x, y),
            x => atomic.AddUint64(element, x), x => atomic.AndUint64(element, x), x => atomic.OrUint64(element, x));
    }

    private static IEnumerable<Word<nuint>> UintptrForms()
    {
        const uint Mark = 0xdeddeadb;
        var typed = new Row<AtomicUintptr, nuint>(Mark);
        yield return new(
            () => typed.Value.Load(), () => typed.IsIntact, () => typed.Value.Load(), x => typed.Value.Store(x), x => typed.Value.Swap(x),
            (x, y) => typed.Value.CompareAndSwap(x, y), x => typed.Value.Add(x), x => typed.Value.And(x), x => typed.Value.Or(x));

        var row = new Row<nuint, nuint>(Mark);
        yield return new(
            () => row.Value, () => row.IsIntact, () => atomic.LoadUintptr(ref row.Value), x => atomic.StoreUintptr(ref row.Value, x),
            x => atomic.SwapUintptr(ref row.Value, x), (x, y) => atomic.CompareAndSwapUintptr(ref row.Value, x, y),
            x => atomic.AddUintptr(ref row.Value, x), x => atomic.AndUintptr(ref row.Value, x), x => atomic.OrUintptr(ref row.Value, x));

        nuint[] array = [Mark, 0, Mark];
        var slice = new Slice<nuint>(array);
        var element = Ptr.Element(slice, 1);
        yield return new(
            () =>
                array[1], () =>
                    array[0] == Mark && array[2] == Mark, () => atomic.LoadUintptr(element), x => atomic.StoreUintptr(element, x),
            x => atomic.SwapUintptr(element, x), (x, y) => atomic.CompareAndSwapUintptr(element, x, y),
            x => atomic.AddUintptr(element, x), x => atomic.AndUintptr(element, x), x => atomic.OrUintptr(element, x));
    }
}
