// The cache of compiled programs: found when whole, not used when altered, never in the way.
using Go2Cs.Diagnostics;
using Go2Cs.Validation;

namespace Go2Cs.Tests.Cli;

public sealed class ProgramCacheTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("go2cs-test-");
    private readonly ProgramCache cache;
    private readonly string key = Key("a.go", "package main");

    public ProgramCacheTests() => cache = new(Path.Combine(folder.FullName, "cache"));

    public void Dispose() => folder.Delete(recursive: true);

    private string Entry => Assert.Single(Directory.GetFiles(Path.Combine(folder.FullName, "cache")));

    [Fact]
    public void Find_StoredEntry_IsTheSame()
    {
        Assert.Null(cache.Find(key));
        cache.Store(key, [1, 2, 3]);
        Assert.Equal([1, 2, 3], cache.Find(key)!);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(18)]
    public void Find_EntryCutShort_IsNothing(int length)
    {
        cache.Store(key, [1, 2, 3]);
        File.WriteAllBytes(Entry, File.ReadAllBytes(Entry)[..length]);
        Assert.Null(cache.Find(key));
    }

    [Fact]
    public void Find_EntryAltered_IsNothingAndIsReplaced()
    {
        cache.Store(key, [1, 2, 3]);
        var bytes = File.ReadAllBytes(Entry);
        bytes[1] ^= 1;
        File.WriteAllBytes(Entry, bytes);
        Assert.Null(cache.Find(key));
        cache.Store(key, [1, 2, 3]);
        Assert.Equal([1, 2, 3], cache.Find(key)!);
    }

    [Fact]
    public void Store_FolderCannotBeMade_DoesNothing()
    {
        var file = Path.Combine(folder.FullName, "file");
        File.WriteAllText(file, "");
        var unusable = new ProgramCache(file);
        unusable.Store(key, [1]);
        Assert.Null(unusable.Find(key));
    }

    [Fact]
    public void Key_DependsOnNamesContentsAndOptions()
    {
        string[] keys =
        [
            key,
            Key("b.go", "package main"),
            Key("a.go", "package main "),
            Key("a.gop", "ackage main"),
            Key("a.go", "package main\0"),
            ProgramCache.KeyOf([new SourceFile("a.go", "package main")], "option"),
            ProgramCache.KeyOf([new SourceFile("a.go", "package main"), new SourceFile("b.go", "package main")]),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(key, Key("a.go", "package main"));
    }

    private static string Key(string name, string text) => ProgramCache.KeyOf([new SourceFile(name, text)]);
}
