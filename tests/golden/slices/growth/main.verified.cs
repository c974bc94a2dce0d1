using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.wide")]
internal struct wide
{
    [GoType("int64")]
    public long a;
    [GoType("int64")]
    public long b;
    [GoType("int64")]
    public long c;
}

internal static partial class Program
{
    // Slices that stay in a function may begin with an array on its stack; these escape.
    internal static Slice<long> ints;
    internal static Slice<byte> bytes;
    internal static Slice<GoString> strings;
    internal static Slice<int> int32s;
    internal static Slice<wide> wides;

    internal static void main()
    {
        for (long i = 0; i < 2000; i++)
        {
            var before = ints.Capacity;
            ints = append(ints, i);
            if (ints.Capacity != before)
            {
                fmt.Print(ints.Capacity, (GoString)" ");
            }
        }
        fmt.Println();
        (ints, bytes, strings, int32s, wides) = (default(Slice<long>), new Slice<byte>([1]), new Slice<GoString>(["a", "b"]), new Slice<int>([1, 2, 3, 4, 5]), new Slice<wide>([new wide()]));
        ints = append(ints, 1, 2, 3);
        bytes = append(bytes, (byte)2, (byte)3, (byte)4, (byte)5, (byte)6);
        strings = append(strings, (GoString)"c");
        int32s = append(int32s, 6);
        wides = append(wides, new wide());
        fmt.Println(ints.Capacity, bytes.Capacity, strings.Capacity, int32s.Capacity, wides.Capacity);
        bytes = appendSlice(bytes, (GoString)"more bytes");
        wides = appendSlice(wides, wides);
        wides = appendSlice(wides, wides);
        fmt.Println(bytes.Capacity, wides.Capacity);
        fmt.Println(new Slice<long>(3, 7).Slice(2).Capacity, new Slice<long>([1, 2, 3]).Slice(0, 1).Capacity);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
