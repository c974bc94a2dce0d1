using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.node")]
internal struct node
{
    public long @value;
    public Ptr<node> next;
}

internal static partial class Program
{
    internal static void main()
    {
        var list = new Ptr<node>(new node { @value = 1, next = new Ptr<node>(new node { @value = 2, next = null }) });
        while (true)
        {
            fmt.Println(list.Value.@value);
            list = list.Value.next;
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
