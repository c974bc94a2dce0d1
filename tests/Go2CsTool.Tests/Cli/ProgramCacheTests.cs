// The cache of compiled programs: found when whole, not used when altered, never in the way.
using Go2Cs.Validation;

namespace Go2Cs.Tests.Cli;

public sealed class ProgramCacheTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("go2cs-test-");
    private readonly ProgramCache cache;
    private readonly string key = ProgramCache.KeyOf([("a.go", "package main"u8.ToArray())]);

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
        var a = "package main"u8.ToArray();
        string[] keys =
        [
            key,
            ProgramCache.KeyOf([("b.go", a)]),
            ProgramCache.KeyOf([("a.go", a), ("b.go", a)]),
            ProgramCache.KeyOf([("a.go", "package main "u8.ToArray())]),
            ProgramCache.KeyOf([("a.go", a)], "option"),
            ProgramCache.KeyOf([("a.gop", "ackage main"u8.ToArray())]),
            ProgramCache.KeyOf([("a.go", "package main\0"u8.ToArray())]),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(key, ProgramCache.KeyOf([("a.go", a)]));
    }
}
