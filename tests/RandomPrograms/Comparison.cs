// Compares go2cs with real Go over the programs of a range of seeds.
namespace Go2Cs.RandomPrograms;

/// <param name="go">Real Go.</param>
/// <param name="profile">What the programs contain.</param>
/// <param name="folder">Where those that differ go.</param>
public sealed class Comparison(string go, Profile profile, string folder)
{
    // So many are one binary of real Go; what is found is said after each.
    private const int ChunkSize = 50;

    // The first few of a kind are enough to see the kind.
    private const int ShrunkOfKind = 3;

    private readonly Dictionary<string, List<int>> _kinds = [];
    private int _same;
    private int _refused;
    private int _endless;

    public int ShrinkSeconds { get; init; }

    public int Jobs { get; init; } = 2;

    /// <summary>Runs them; whether none differs.</summary>
    public bool Run(int from, int count)
    {
        Directory.CreateDirectory(folder);
        foreach (var chunk in Enumerable.Range(from, count).Chunk(ChunkSize))
        {
            RunChunk(chunk);
            Console.WriteLine($"-- up to seed {chunk[^1]}: {Count()}");
        }
        foreach (var (kind, seeds) in _kinds.OrderByDescending(static k => k.Value.Count))
        {
            Console.WriteLine($"{seeds.Count,4} {kind}: seeds {string.Join(' ', seeds.Take(12))}");
        }
        Console.WriteLine(Count());
        return _kinds.Count == 0 && _refused == 0;
    }

    private string Count() => $"{_same} same, {_kinds.Values.Sum(static l => l.Count)} differ, {_refused} refused by Go, {_endless} without end in Go";

    private void RunChunk(int[] seeds)
    {
        var programs = Array.ConvertAll(seeds, s => Generator.Generate((ulong)s, profile));
        var complaints = new List<string>();
        var expected = RealGoPrograms.Run(go, programs, complaints);
        foreach (var complaint in complaints)
        {
            Console.WriteLine($"go refuses: {complaint}");
        }
        var actual = new Outcome?[seeds.Length];
        Parallel.For(0, seeds.Length, new ParallelOptions { MaxDegreeOfParallelism = Jobs }, i =>
        {
            if (expected[i] is { HasEnded: true })
            {
                actual[i] = TranslatedProgram.Run(programs[i]);
            }
        });
        for (var i = 0; i < seeds.Length; i++)
        {
            if (expected[i] is not { } want)
            {
                _refused++;
            }
            else if (!want.HasEnded)
            {
                _endless++;
            }
            else if (want.DifferenceFrom(actual[i]!) is { } difference)
            {
                Note(seeds[i], programs[i], want, actual[i]!, difference);
            }
            else
            {
                _same++;
            }
        }
    }

    private void Note(int seed, string program, Outcome want, Outcome got, string difference)
    {
        var kind = want.KindOf(got);
        Console.WriteLine($"seed {seed}: {kind}: {difference}");
        if (!_kinds.TryGetValue(kind, out var found))
        {
            _kinds[kind] = found = [];
        }
        found.Add(seed);
        var name = $"seed{seed}";
        Write(name, program, want, got);
        if (ShrinkSeconds > 0 && found.Count <= ShrunkOfKind)
        {
            var (text, smallWant, smallGot) = new Shrinker(go, kind).Shrink(program, want, got, TimeSpan.FromSeconds(ShrinkSeconds));
            Write(name + "_small", text, smallWant, smallGot);
        }
    }

    /// <summary>Shrinks the program of a file; whether it differs.</summary>
    public bool ShrinkFile(string file)
    {
        var program = File.ReadAllText(file);
        var (want, got) = (RealGoPrograms.Run(go, [program])[0], TranslatedProgram.Run(program));
        if (want?.DifferenceFrom(got) is not { } difference)
        {
            Console.WriteLine("no difference");
            return false;
        }
        Console.WriteLine(difference);
        Directory.CreateDirectory(folder);
        var (text, smallWant, smallGot) = new Shrinker(go, want.KindOf(got))
            .Shrink(program, want, got, TimeSpan.FromSeconds(ShrinkSeconds));
        Write(Path.GetFileNameWithoutExtension(file) + "_small", text, smallWant, smallGot);
        return true;
    }

    private void Write(string name, string program, Outcome want, Outcome got)
    {
        File.WriteAllText(Path.Combine(folder, name + ".go"), program);
        File.WriteAllText(Path.Combine(folder, name + ".want"), want.ToText(), System.Text.Encoding.Latin1);
        File.WriteAllText(Path.Combine(folder, name + ".got"), got.ToText(), System.Text.Encoding.Latin1);
    }
}
