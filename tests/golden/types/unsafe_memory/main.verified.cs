using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.pair")]
internal struct pair
{
    public int a;
    public int b;
}

internal static partial class Program
{
    internal static float fastInv(float x)
    {
        var xPtr = new Ptr<float>(x);
        var i = new Ptr<int>(new UnsafePointer(xPtr).To<int>().Value);
        i.Value = 0x5F3759DF - (i.Value >> 1);
        var y = new UnsafePointer(i).To<float>().Value;
        return y * (1.5f - xPtr.Value * 0.5f * y * y);
    }

    internal static GoString str(Slice<byte> b)
    {
        return UnsafeMemory.String(UnsafeMemory.SliceData(b), b.Length);
    }

    internal static GoString str2(Slice<byte> b)
    {
        var bPtr = new Ptr<Slice<byte>>(b);
        return new UnsafePointer(bPtr).To<GoString>().Value;
    }

    internal static Slice<byte> bytesOf(GoString s)
    {
        return UnsafeMemory.Slice(UnsafeMemory.StringData(s), s.Length);
    }

    internal static void main()
    {
        fmt.Println(fastInv(4f));
        var f = new Ptr<double>((double)1.5);
        var u = new UnsafePointer(f).To<ulong>().Value;
        fmt.Println(u == math.Float64bits(f.Value));
        new UnsafePointer(f).To<ulong>().Value = math.Float64bits(2.5);
        fmt.Println(f.Value);
        var b = (Slice<byte>)(GoString)"hello";
        var s = str(b);
        var arg = str2(b.Slice(1, 3));
        var arg1 = bytesOf("xyz").Length;
        var result = bytesOf("xyz");
        var arg2 = bytesOf("").Length;
        fmt.Println(s, arg, arg1, result[1], arg2);
        var arr = new Ptr<Array4<long>>(new Array4<long>(1, 2, 3, 4));
        var sl = UnsafeMemory.Slice(Ptr.At(arr, ref arr.Value[1]), 2);
        sl[0] = 20;
        fmt.Println(arr.Value, (object)sl, sl.Capacity);
        Ptr<long> p = null;
        var up = new UnsafePointer(p);
        fmt.Println(up.IsNil, up.To<long>() == null);
        var x = new Ptr<long>((long)1);
        var y = new Ptr<long>((long)2);
        fmt.Println(new UnsafePointer(x) == new UnsafePointer(x), new UnsafePointer(x) == new UnsafePointer(y), (nuint)new UnsafePointer(x).Address != (nuint)0u);
        var q = new UnsafePointer(x).To<long>();
        q.Value = 7;
        fmt.Println(x.Value);
        var pr = new Ptr<pair>(new pair { a = 1, b = 2 });
        var n = new UnsafePointer(pr).To<long>().Value;
        fmt.Println(n == 8589934593L);
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                long k = -1;
                _ = UnsafeMemory.Slice(Ptr.At(arr, ref arr.Value[0]), k);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                Ptr<byte> np = null;
                _ = UnsafeMemory.String(np, x.Value);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
