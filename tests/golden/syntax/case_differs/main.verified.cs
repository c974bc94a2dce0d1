using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.value")]
internal struct @value
{
    public GoString Name;
    public GoString name;
    public GoString NAME;

    public GoString get()
    {
        return this.name;
    }

    public GoString Get()
    {
        return this.Name;
    }
}

[GoType("main.Value")]
internal struct Value
{
    [Embedded]
    public @value @value;
}

internal static partial class Program
{
    internal static GoString print_(GoString s)
    {
        return "print_ " + s;
    }

    internal static GoString Print_(GoString s)
    {
        return "Print_ " + s;
    }

    internal static long Count = 1;
    internal static long count = 2;
    internal static long COUNT = 3;

    internal static void main()
    {
        var v = new Value { @value = new @value { Name = "Name", name = "name", NAME = "NAME" } };
        fmt.Println(v.@value.Name, v.@value.name, v.@value.NAME, v.@value.get(), v.@value.Get());
        fmt.Println(print_("a"), Print_("b"), Count, count, COUNT);
        long Main1 = 1;
        long main = 2;
        long a = 1;
        long A = 2;
        long _a = 3;
        long a_ = 4;
        long ä = 5;
        fmt.Println(Main1, main, a, A, _a, a_, ä);
        double π = 3.14;
        GoString 世界 = "world";
        fmt.Println(π, 世界);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
