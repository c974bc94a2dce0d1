// The commands: generate, compare, shrink, record.
using System.Globalization;

namespace Go2Cs.RandomPrograms;

public static class CommandLine
{
    private const string Usage = """
        RandomPrograms generate --seed N [--profile P]
            prints the program of a seed
        RandomPrograms compare --from A --count N [--go PATH] [--profile P] [--out DIR] [--shrink SECONDS] [--jobs N]
            runs the programs of N seeds through real Go and through go2cs; writes those that differ, shrunk, to DIR
        RandomPrograms shrink --file F [--go PATH] [--out DIR] [--shrink SECONDS]
            makes a differing program smaller
        RandomPrograms record --from A --count N --out FILE [--go PATH] [--profile P]
            writes what real Go does with the programs of N seeds
        A profile is all, plain or none, with +feature and -feature after it: plain+gotos-maps.
        """;

    public static int Run(string[] args)
    {
        if (args.Length == 0 || args[0] is "--help" or "-h")
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        var options = new Dictionary<string, string>();
        for (var i = 1; i + 1 < args.Length; i += 2)
        {
            options[args[i]] = args[i + 1];
        }
        string Option(string name, string otherwise) => options.GetValueOrDefault(name, otherwise);
        int Number(string name, int otherwise) =>
            int.Parse(Option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
        var profile = Profile.Parse(Option("--profile", "all"));
        var go = Option("--go", RealGoPrograms.DefaultGo);
        switch (args[0])
        {
            case "generate":
                Console.Write(Generator.Generate((ulong)Number("--seed", 1), profile));
                return 0;
            case "record":
                Recording.Write(Option("--out", "recorded.txt.gz"), go, profile, Number("--from", 1), Number("--count", 50));
                return 0;
            case "compare":
                var comparison = new Comparison(go, profile, Option("--out", "found"))
                {
                    ShrinkSeconds = Number("--shrink", 60),
                    Jobs = Number("--jobs", 2),
                };
                return comparison.Run(Number("--from", 1), Number("--count", 20)) ? 0 : 1;
            case "shrink":
                return new Comparison(go, profile, Option("--out", "found")) { ShrinkSeconds = Number("--shrink", 120) }
                    .ShrinkFile(Option("--file", "")) ? 0 : 1;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
