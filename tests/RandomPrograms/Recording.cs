// What real Go does with the programs of some seeds, in one small file: so a test needs no Go.
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Go2Cs.RandomPrograms;

/// <summary>A recorded range of seeds of a profile.</summary>
public sealed record Recording(string Profile, int From, IReadOnlyList<Outcome> Outcomes)
{
    public static void Write(string file, string go, Profile profile, int from, int count)
    {
        var programs = Enumerable.Range(from, count).Select(s => Generator.Generate((ulong)s, profile)).ToList();
        var complaints = new List<string>();
        var outcomes = RealGoPrograms.Run(go, programs, complaints)
            .Select(o => o ?? throw new InvalidOperationException("Go refuses: " + string.Join("; ", complaints)))
            .ToList();
        using var stream = new GZipStream(File.Create(file), CompressionLevel.SmallestSize);
        stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Recording(profile.Name, from, outcomes))));
    }

    public static Recording Read(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Recording>(stream)!;
    }
}
