// Programs that end their process or need it for themselves; the tests run them as child processes: TestHost AREA.NAME.
// Names written as in Go print like Go's, so what they print is what the same Go program prints.

using System.Reflection;

internal static class Program
{
    private static int Main(string[] args)
    {
        var dot = args[0].IndexOf('.');
        var area = Assembly.GetExecutingAssembly().GetType(args[0][..dot], throwOnError: true)!;
        var method = area.GetMethod(args[0][(dot + 1)..], BindingFlags.Static | BindingFlags.Public)
            ?? throw new ArgumentException($"no program {args[0]}");
        return method.ReturnType == typeof(GoTask)
            ? Go.Main(method.CreateDelegate<Func<GoTask>>())
            : Go.Main(method.CreateDelegate<Action>());
    }
}
