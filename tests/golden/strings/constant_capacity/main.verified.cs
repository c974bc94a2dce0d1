using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static readonly GoString path = "path=";

    // The slice made of a constant has no spare capacity: what is appended twice does not meet.
    internal static void main()
    {
        var @base = (Slice<byte>)(GoString)"path=";
        var a = appendSlice(@base, (GoString)"one");
        var b = appendSlice(@base, (GoString)"two");
        fmt.Println((GoString)a, (GoString)b, @base.Capacity);

        var r = (Slice<int>)(GoString)"ab";
        var p = append(r, (int)'x');
        var q = append(r, (int)'y');
        fmt.Println((GoString)p, (GoString)q);

        var c = (Slice<byte>)path;
        var arg = c.Length;
        var arg1 = c.Capacity;
        var result = append(c, (byte)'1');
        var result1 = append(c, (byte)'2');
        fmt.Println(arg, arg1, (GoString)result, (GoString)result1, (GoString)c);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
