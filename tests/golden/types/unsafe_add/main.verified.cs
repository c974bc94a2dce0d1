// Steps of unsafe.Add from element to element, and the pointer that the number 0 is.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.point")]
internal struct point
{
    public int x;
    public int y;
}

internal static partial class Program
{
    internal static long sum(Ptr<ushort> p, long n)
    {
        long total = 0;
        for (long i = 0; i < n; i++)
        {
            total += (long)new UnsafePointer(p).Add(index((nuint)i * (nuint)2u)).To<ushort>().Value;
        }
        return total;
    }

    internal static void main()
    {
        var bytes = new Ptr<Array10<byte>>(new Array10<byte>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        var first = new UnsafePointer(Ptr.At(bytes, ref bytes.Value[0]));
        var third = first.Add(3);
        var result = third.Add(-3);
        var result1 = third.Add(0);
        fmt.Println(third.To<byte>().Value, third == new UnsafePointer(Ptr.At(bytes, ref bytes.Value[3])), result == first, result1 == third);
        third.Add(4).To<byte>().Value = 70;
        fmt.Println(bytes.Value, (nuint)first.Add(2).Address - (nuint)first.Address);
        var words = new Slice<ushort>([1, 10, 100, 1000]);
        fmt.Println(sum(Ptr.Element(words, 0), words.Length), sum(Ptr.Element(words, 1), 2));
        var points = new Slice<point>([new point { x = 1, y = 2 }, new point { x = 3, y = 4 }]);
        var second = new UnsafePointer(Ptr.Element(points, 0)).Add(8).To<point>();
        second.Value.y = 40;
        fmt.Println((object)points, second == Ptr.Element(points, 1));
        fmt.Println(default(UnsafePointer).IsNil, default(UnsafePointer).To<long>() == null, default(UnsafePointer).Add(0).IsNil);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
