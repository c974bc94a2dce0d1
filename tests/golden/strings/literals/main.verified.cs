using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        GoString raw = """
raw \n "quoted" 'single'
	second line
""";
        fmt.Println(raw, raw.Length);
        fmt.Println(true);
        fmt.Println((GoString)"ABCD", (GoString)"世", true, 1L);
        fmt.Println((int)'\'', (int)'"', (int)'\\', (int)'\n', (int)'\0', (int)'ÿ', (int)'ዤ');
        fmt.Println((GoString)"{braces} $dollar @at {0}", (GoString)"{raw}", (GoString)"null\0byte");
        GoString s = (GoString)((GoString)((GoString)"con" + "cat") + "ena") + "ted";
        for (long i = 0; i < 3; i++)
        {
            s += "+";
        }
        var result = s.Slice(1, 2);
        s += GoString.FromRune(s[0]) + result;
        fmt.Println(s);
        fmt.Println((GoString)"\"\"\"", (GoString)"""\""", (GoString)"`");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
