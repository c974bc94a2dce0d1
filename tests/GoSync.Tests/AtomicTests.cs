// The atomic types and functions: results, wrap-around, the panics of Value, both kinds of address.
using GoRuntime;

namespace GoSync.Tests;

public class AtomicTests
{
    [Fact]
    public void Int32_TypeAndFunctions_Agree()
    {
        var x = new AtomicInt32();
        var p = new Ptr<int>(0);
        var r = 0;
        x.Store(6);
        atomic.StoreInt32(p, 6);
        atomic.StoreInt32(ref r, 6);
        Assert.Equal(((int)14, (int)14, (int)14), (x.Add(8), atomic.AddInt32(p, 8), atomic.AddInt32(ref r, 8)));
        Assert.Equal(((int)14, (int)14, (int)14), (x.And(7), atomic.AndInt32(p, 7), atomic.AndInt32(ref r, 7)));
        Assert.Equal(((int)6, (int)6, (int)6), (x.Or(9), atomic.OrInt32(p, 9), atomic.OrInt32(ref r, 9)));
        Assert.Equal(((int)15, (int)15, (int)15), (x.Swap(1), atomic.SwapInt32(p, 1), atomic.SwapInt32(ref r, 1)));
        Assert.False(x.CompareAndSwap(2, 3) || atomic.CompareAndSwapInt32(p, 2, 3) || atomic.CompareAndSwapInt32(ref r, 2, 3));
        Assert.True(x.CompareAndSwap(1, int.MaxValue) && atomic.CompareAndSwapInt32(p, 1, int.MaxValue)
            && atomic.CompareAndSwapInt32(ref r, 1, int.MaxValue));
        Assert.Equal((int.MinValue, int.MinValue, int.MinValue), (x.Add(1), atomic.AddInt32(p, 1), atomic.AddInt32(ref r, 1)));
        Assert.Equal((x.Load(), p.Value, r), (atomic.LoadInt32(p), atomic.LoadInt32(ref r), int.MinValue));
    }

    [Fact]
    public void Int64_TypeAndFunctions_Agree()
    {
        var x = new AtomicInt64();
        var p = new Ptr<long>(0);
        long r = 0;
        x.Store(6);
        atomic.StoreInt64(p, 6);
        atomic.StoreInt64(ref r, 6);
        Assert.Equal(((long)14, (long)14, (long)14), (x.Add(8), atomic.AddInt64(p, 8), atomic.AddInt64(ref r, 8)));
        Assert.Equal(((long)14, (long)14, (long)14), (x.And(7), atomic.AndInt64(p, 7), atomic.AndInt64(ref r, 7)));
        Assert.Equal(((long)6, (long)6, (long)6), (x.Or(9), atomic.OrInt64(p, 9), atomic.OrInt64(ref r, 9)));
        Assert.Equal(((long)15, (long)15, (long)15), (x.Swap(1), atomic.SwapInt64(p, 1), atomic.SwapInt64(ref r, 1)));
        Assert.False(x.CompareAndSwap(2, 3) || atomic.CompareAndSwapInt64(p, 2, 3) || atomic.CompareAndSwapInt64(ref r, 2, 3));
        Assert.True(x.CompareAndSwap(1, long.MaxValue) && atomic.CompareAndSwapInt64(p, 1, long.MaxValue)
            && atomic.CompareAndSwapInt64(ref r, 1, long.MaxValue));
        Assert.Equal((long.MinValue, long.MinValue, long.MinValue), (x.Add(1), atomic.AddInt64(p, 1), atomic.AddInt64(ref r, 1)));
        Assert.Equal((x.Load(), p.Value, r), (atomic.LoadInt64(p), atomic.LoadInt64(ref r), long.MinValue));
    }

    [Fact]
    public void Uint32_TypeAndFunctions_Agree()
    {
        var x = new AtomicUint32();
        var p = new Ptr<uint>(0);
        uint r = 0;
        x.Store(6);
        atomic.StoreUint32(p, 6);
        atomic.StoreUint32(ref r, 6);
        Assert.Equal(((uint)14, (uint)14, (uint)14), (x.Add(8), atomic.AddUint32(p, 8), atomic.AddUint32(ref r, 8)));
        Assert.Equal(((uint)14, (uint)14, (uint)14), (x.And(7), atomic.AndUint32(p, 7), atomic.AndUint32(ref r, 7)));
        Assert.Equal(((uint)6, (uint)6, (uint)6), (x.Or(9), atomic.OrUint32(p, 9), atomic.OrUint32(ref r, 9)));
        Assert.Equal(((uint)15, (uint)15, (uint)15), (x.Swap(1), atomic.SwapUint32(p, 1), atomic.SwapUint32(ref r, 1)));
        Assert.False(x.CompareAndSwap(2, 3) || atomic.CompareAndSwapUint32(p, 2, 3) || atomic.CompareAndSwapUint32(ref r, 2, 3));
        Assert.True(x.CompareAndSwap(1, uint.MaxValue) && atomic.CompareAndSwapUint32(p, 1, uint.MaxValue)
            && atomic.CompareAndSwapUint32(ref r, 1, uint.MaxValue));
        Assert.Equal((uint.MinValue, uint.MinValue, uint.MinValue), (x.Add(1), atomic.AddUint32(p, 1), atomic.AddUint32(ref r, 1)));
        Assert.Equal((x.Load(), p.Value, r), (atomic.LoadUint32(p), atomic.LoadUint32(ref r), uint.MinValue));
    }

    [Fact]
    public void Uint64_TypeAndFunctions_Agree()
    {
        var x = new AtomicUint64();
        var p = new Ptr<ulong>(0);
        ulong r = 0;
        x.Store(6);
        atomic.StoreUint64(p, 6);
        atomic.StoreUint64(ref r, 6);
        Assert.Equal(((ulong)14, (ulong)14, (ulong)14), (x.Add(8), atomic.AddUint64(p, 8), atomic.AddUint64(ref r, 8)));
        Assert.Equal(((ulong)14, (ulong)14, (ulong)14), (x.And(7), atomic.AndUint64(p, 7), atomic.AndUint64(ref r, 7)));
        Assert.Equal(((ulong)6, (ulong)6, (ulong)6), (x.Or(9), atomic.OrUint64(p, 9), atomic.OrUint64(ref r, 9)));
        Assert.Equal(((ulong)15, (ulong)15, (ulong)15), (x.Swap(1), atomic.SwapUint64(p, 1), atomic.SwapUint64(ref r, 1)));
        Assert.False(x.CompareAndSwap(2, 3) || atomic.CompareAndSwapUint64(p, 2, 3) || atomic.CompareAndSwapUint64(ref r, 2, 3));
        Assert.True(x.CompareAndSwap(1, ulong.MaxValue) && atomic.CompareAndSwapUint64(p, 1, ulong.MaxValue)
            && atomic.CompareAndSwapUint64(ref r, 1, ulong.MaxValue));
        Assert.Equal((ulong.MinValue, ulong.MinValue, ulong.MinValue), (x.Add(1), atomic.AddUint64(p, 1), atomic.AddUint64(ref r, 1)));
        Assert.Equal((x.Load(), p.Value, r), (atomic.LoadUint64(p), atomic.LoadUint64(ref r), ulong.MinValue));
    }

    [Fact]
    public void Uintptr_TypeAndFunctions_Agree()
    {
        var x = new AtomicUintptr();
        var p = new Ptr<nuint>(0);
        nuint r = 0;
        x.Store(6);
        atomic.StoreUintptr(p, 6);
        atomic.StoreUintptr(ref r, 6);
        Assert.Equal(((nuint)14, (nuint)14, (nuint)14), (x.Add(8), atomic.AddUintptr(p, 8), atomic.AddUintptr(ref r, 8)));
        Assert.Equal(((nuint)14, (nuint)14, (nuint)14), (x.And(7), atomic.AndUintptr(p, 7), atomic.AndUintptr(ref r, 7)));
        Assert.Equal(((nuint)6, (nuint)6, (nuint)6), (x.Or(9), atomic.OrUintptr(p, 9), atomic.OrUintptr(ref r, 9)));
        Assert.Equal(((nuint)15, (nuint)15, (nuint)15), (x.Swap(1), atomic.SwapUintptr(p, 1), atomic.SwapUintptr(ref r, 1)));
        Assert.False(x.CompareAndSwap(2, 3) || atomic.CompareAndSwapUintptr(p, 2, 3) || atomic.CompareAndSwapUintptr(ref r, 2, 3));
        Assert.True(x.CompareAndSwap(1, nuint.MaxValue) && atomic.CompareAndSwapUintptr(p, 1, nuint.MaxValue)
            && atomic.CompareAndSwapUintptr(ref r, 1, nuint.MaxValue));
        Assert.Equal((nuint.MinValue, nuint.MinValue, nuint.MinValue), (x.Add(1), atomic.AddUintptr(p, 1), atomic.AddUintptr(ref r, 1)));
        Assert.Equal((x.Load(), p.Value, r), (atomic.LoadUintptr(p), atomic.LoadUintptr(ref r), nuint.MinValue));
    }

    [Fact]
    public void Functions_OfANilAddress_DereferenceNil() =>
        Assert.Throws<NullReferenceException>(() => atomic.AddInt64((Ptr<long>)null!, 1));

    [Fact]
    public void Function_OnAnElement_ChangesTheSlice()
    {
        var s = new Slice<int>(3);
        atomic.AddInt32(Ptr.Element(s, 1), 5);
        atomic.AddInt32(ref s[1], 5);
        Assert.Equal(10, s[1]);
    }

    [Fact]
    public void Bool_ComparesAndSwaps()
    {
        var b = new AtomicBool();
        Assert.False(b.Load());
        Assert.True(b.CompareAndSwap(false, true));
        Assert.False(b.CompareAndSwap(false, true));
        Assert.True(b.Swap(false));
        b.Store(true);
        Assert.True(b.Load());
    }

    [Fact]
    public void Pointer_ComparesByLocation()
    {
        var s = new Slice<long>(2);
        var x = new AtomicPointer<long>();
        Assert.Null(x.Load());
        Assert.True(x.CompareAndSwap(null, Ptr.Element(s, 0)));
        Assert.False(x.CompareAndSwap(Ptr.Element(s, 1), null));
        Assert.True(x.CompareAndSwap(Ptr.Element(s, 0), new Ptr<long>(7)));
        Assert.Equal(7, x.Swap(null)!.Value);
        x.Store(new Ptr<long>(1));
        Assert.Equal(1, x.Load()!.Value);
    }

    [Fact]
    public void UnsafePointer_Functions_CompareByLocation()
    {
        var word = new Ptr<UnsafePointer>(default);
        var (a, b) = (new Ptr<long>(1), new Ptr<long>(2));
        Assert.True(atomic.CompareAndSwapPointer(word, default, new UnsafePointer(a)));
        Assert.False(atomic.CompareAndSwapPointer(word, new UnsafePointer(b), default));
        Assert.Equal(new UnsafePointer(a), atomic.SwapPointer(word, new UnsafePointer(b)));
        atomic.StorePointer(word, new UnsafePointer(a));
        Assert.Equal(new UnsafePointer(a), atomic.LoadPointer(word));
    }

    [Fact]
    public void Value_HoldsOneDynamicType()
    {
        var v = new AtomicValue();
        Assert.Null(v.Load());
        Assert.Null(v.Swap(1L));
        Assert.Equal(1L, v.Swap(2L));
        Assert.True(v.CompareAndSwap(2L, 3L));
        Assert.False(v.CompareAndSwap(2L, 4L));
        v.Store(5L);
        Assert.Equal(5L, v.Load());

        var empty = new AtomicValue();
        Assert.False(empty.CompareAndSwap((GoString)"a", (GoString)"b"));
        Assert.True(empty.CompareAndSwap(null, (GoString)"b"));
    }

    public static TheoryData<Action<AtomicValueBox>, string> ValueFaults => new()
    {
        { static v => v.Value.Store(null), "sync/atomic: store of nil value into Value" },
        { static v => v.Value.Store((int64)1), "sync/atomic: store of inconsistently typed value into Value" },
        { static v => v.Value.Store((GoString)"a"), "sync/atomic: store of inconsistently typed value into Value" },
        { static v => v.Value.Swap(null), "sync/atomic: swap of nil value into Value" },
        { static v => v.Value.Swap(1.5), "sync/atomic: swap of inconsistently typed value into Value" },
        { static v => v.Value.CompareAndSwap(1L, null), "sync/atomic: compare and swap of nil value into Value" },
        { static v => v.Value.CompareAndSwap(1L, 1.5), "sync/atomic: compare and swap of inconsistently typed values" },
        { static v => v.Value.CompareAndSwap(1.5, 2.5), "sync/atomic: compare and swap of inconsistently typed value into Value" },
    };

    [Theory]
    [MemberData(nameof(ValueFaults))]
    public void Value_Misuse_Panics(Action<AtomicValueBox> misuse, string text)
    {
        var box = new AtomicValueBox();
        box.Value.Store(1L);
        Assert.Equal(text, Goroutines.PanicOf(() => misuse(box)));
        Assert.Equal(1L, box.Value.Load());
    }

    [Fact]
    public void Value_OfUncomparableType_PanicsOnCompare()
    {
        var v = new AtomicValue();
        var slice = new Slice<long>(1);
        v.Store(slice);
        Assert.Equal("runtime error: comparing uncomparable type []int", Goroutines.PanicOf(() => v.CompareAndSwap(slice, slice)));
    }

    public sealed class AtomicValueBox
    {
        public AtomicValue Value;
    }
}
