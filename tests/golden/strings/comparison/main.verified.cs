using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var words = new Slice<GoString>(["", "a", "A", "aa", "ab", "b", "é", "z", GoString.FromBytes([0xFF]), "世", "a\0"]);
        foreach (var a in words.View())
        {
            foreach (var b in words.View())
            {
                if (a < b)
                {
                    fmt.Print((GoString)"<");
                }
                else if (a > b)
                {
                    fmt.Print((GoString)">");
                }
                else if (a == b)
                {
                    fmt.Print((GoString)"=");
                }
            }
            fmt.Println();
        }
        GoString s = "hello world";
        fmt.Println(s.Slice(0, 5) == "hello"u8, s.Slice(6) != "world"u8, s.Slice(2, 2) == ""u8, s.Slice(s.Length) == ""u8);
        {
            var tag = s.Slice(0, 1) + "!";
            if (tag == "h!"u8)
            {
                fmt.Println((GoString)"switch on strings");
            }
        }
        fmt.Println((GoString)"a", (GoString)"b");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
