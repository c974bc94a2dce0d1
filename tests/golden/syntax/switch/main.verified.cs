using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static GoString say(GoString s)
    {
        fmt.Print((GoString)"[", s, (GoString)"]");
        return s;
    }

    internal static GoString grade(long n)
    {
        if (n >= 90)
        {
            return "A";
        }
        else if (n >= 80)
        {
            return "B";
        }
        else
        {
            return "C";
        }
    }

    internal static GoString kind(int r)
    {
        switch (r)
        {
            case 'a':
            case 'e':
            case 'i':
            case 'o':
            case 'u':
                return "vowel";
            case ' ':
            case '\t':
                return "space";
        }
        return "other";
    }

    internal static void main()
    {
        fmt.Println(grade(95), grade(85), grade(10), kind('e'), kind(' '), kind('x'));
        {
            var tag = say("b");
            if (tag == say("a"))
            {
                fmt.Println((GoString)"a");
            }
            else if (tag == say("b") || tag == say("never"))
            {
                fmt.Println((GoString)"b");
            }
            else if (tag == say("c"))
            {
            }
        }
        for (long i = 0; i < 5; i++)
        {
            switch (i)
            {
                case 0:
                    fmt.Print((GoString)"zero ");
                    goto next_case;
                case 1:
                next_case:
                    ;
                    fmt.Print((GoString)"one ");
                    if (i == 1)
                    {
                        break;
                    }
                    goto next_case1;
                case 2:
                next_case1:
                    ;
                    fmt.Print((GoString)"two ");
                    break;
                default:
                    fmt.Print((GoString)"default ");
                    goto next_case2;
                case 3:
                next_case2:
                    ;
                    fmt.Print((GoString)"three ");
                    break;
            }
            fmt.Println(i);
        }
        {
            var x = (object)3L;
            if (equal(x, (GoString)"3"))
            {
                fmt.Println((GoString)"string");
            }
            else if (equal(x, 3L))
            {
                fmt.Println((GoString)"int in an interface");
            }
        }
        {
            double f = 0.5;
            if (f == 0.5)
            {
                fmt.Println((GoString)"half");
            }
        }
        {
            var p = new Array2<long>(1, 2);
            if (p == new Array2<long>(2, 1))
            {
                fmt.Println((GoString)"reversed");
            }
            else if (p == new Array2<long>(1, 2))
            {
                fmt.Println((GoString)"array");
            }
        }
        {
            long n = 10;
            if (true == (n > 5 && n < 8))
            {
                fmt.Println((GoString)"between");
            }
            else if (true == (n == 10))
            {
                var n1 = n * 2;
                fmt.Println(n1);
            }
        }
        {
        }
        _ = say("only evaluated");
        fmt.Println();
        const long big = 1099511627776L;
        {
            long v = 1099511627776L;
            switch (v)
            {
                case 1:
                case 2:
                case 1099511627776L:
                    fmt.Println((GoString)"big");
                    break;
            }
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
