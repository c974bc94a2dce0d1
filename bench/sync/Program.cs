// `SyncBench serve` runs what it is told on standard input, as go/main.go does; `SyncBench drive GO-PROGRAM OUTPUT-FOLDER`
// runs both in turns and writes the results (see bench/sync.sh).

namespace SyncBench;

internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["serve"]:
                return Server.Run();
            case ["drive", var go, var folder, .. var names]:
                Driver.Run(go, folder, names);
                return 0;
            default:
                Console.Error.WriteLine("usage: SyncBench serve | drive GO-PROGRAM OUTPUT-FOLDER [NAME...]");
                return 2;
        }
    }
}
