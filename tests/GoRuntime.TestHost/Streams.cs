// Programs that use the standard streams, which may be closed.

public static class Streams
{
    public static void All()
    {
        var end = Console.In.Read() == -1;
        Console.WriteLine("out");
        Console.Error.WriteLine("error");
        Builtins.println("printed");
        Go.Exit(end ? 5 : 6);
    }

    public static async GoTask Deadlock()
    {
        Console.WriteLine("out");
        await Select.RunAsync();
    }
}
