using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Map<GoString, long> table;

    internal static Map<GoString, long> build()
    {
        fmt.Println((GoString)"building");
        return new Map<GoString, long> { ["a"] = 1 };
    }

    internal static void init()
    {
        fmt.Println((GoString)"first init", table.Length);
    }

    internal static void init2()
    {
        throw panic((GoString)"second init");
    }

    internal static void main()
    {
        fmt.Println((GoString)"not reached");
    }

    private static void InitializeVariables()
    {
        table = build();
    }

    private static void Start()
    {
        InitializeVariables();
        init();
        init2();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
