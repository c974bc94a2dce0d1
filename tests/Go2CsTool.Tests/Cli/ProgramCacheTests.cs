// The cache of compiled programs: found when whole and ours, not used when altered or foreign, never in the way.
using Go2Cs.Diagnostics;
using Go2Cs.Validation;

namespace Go2Cs.Tests.Cli;

public sealed class ProgramCacheTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("go2cs-test-");
    private readonly ProgramCache _cache;
    private readonly string _key = Key("a.go", "package main");

    public ProgramCacheTests() => _cache = new(Path.Combine(_folder.FullName, "cache"));

    public void Dispose() => _folder.Delete(recursive: true);

    private string Entry => Assert.Single(Directory.GetFiles(Path.Combine(_folder.FullName, "cache")));

    [Fact]
    public void Find_StoredEntry_IsTheSame()
    {
        Assert.Null(_cache.Find(_key));
        _cache.Store(_key, [1, 2, 3]);
        Assert.Equal([1, 2, 3], _cache.Find(_key)!);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(58)]
    [InlineData(62)]
    public void Find_EntryCutShort_IsNothing(int length)
    {
        _cache.Store(_key, [1, 2, 3]);
        File.WriteAllBytes(Entry, File.ReadAllBytes(Entry)[..length]);
        Assert.Null(_cache.Find(_key));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(41)]
    [InlineData(45)]
    [InlineData(50)]
    public void Find_EntryAltered_IsNothingAndIsReplaced(int at)
    {
        _cache.Store(_key, [1, 2, 3]);
        var bytes = File.ReadAllBytes(Entry);
        bytes[at] ^= 1;
        File.WriteAllBytes(Entry, bytes);
        Assert.Null(_cache.Find(_key));
        _cache.Store(_key, [1, 2, 3]);
        Assert.Equal([1, 2, 3], _cache.Find(_key)!);
    }

    [Fact]
    public void Find_EntryOfAnotherKey_IsNothing()
    {
        _cache.Store(_key, [1, 2, 3]);
        var other = Key("b.go", "package main");
        File.Copy(Entry, Entry.Replace(_key, other));
        Assert.Null(_cache.Find(other));
    }

    [Theory]
    [InlineData("chmod 620 $ENTRY")]
    [InlineData("chmod 602 $ENTRY")]
    [InlineData("chmod 770 $FOLDER")]
    [InlineData("mv $ENTRY $FOLDER/x; ln -s x $ENTRY")]
    [InlineData("rm $ENTRY; mkfifo $ENTRY")]
    [InlineData("rm $ENTRY; ln -s /dev/zero $ENTRY")]
    [InlineData("rm $ENTRY; mkdir $ENTRY")]
    public void Find_EntryOthersCouldHaveWritten_IsNothing(string command)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }
        _cache.Store(_key, [1, 2, 3]);
        Shell(command.Replace("$ENTRY", Entry).Replace("$FOLDER", Path.GetDirectoryName(Entry)));
        Assert.Null(_cache.Find(_key));
        _cache.Store(_key, [4]);
    }

    [Fact]
    public void Store_EntryIsAPipeOrALink_IsReplaced()
    {
        _cache.Store(_key, [1, 2, 3]);
        var (entry, outside) = (Entry, Path.Combine(_folder.FullName, "outside"));
        File.WriteAllText(outside, "kept");
        File.Delete(entry);
        File.CreateSymbolicLink(entry, outside);
        _cache.Store(_key, [4]);
        Assert.Equal([4], _cache.Find(_key)!);
        Assert.Equal("kept", File.ReadAllText(outside));
    }

    [Fact]
    public void Store_Folder_IsForTheUserAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        _cache.Store(_key, [1]);
        Assert.Equal("700 600", Modes());
        Shell($"chmod 755 {Path.GetDirectoryName(Entry)}");
        _cache.Store(_key, [2]);
        Assert.Equal("755 600", Modes());
        new ProgramCache(Path.GetDirectoryName(Entry)!, isOwn: true).Store(_key, [3]);
        Assert.Equal("700 600", Modes());

        string Modes() =>
            $"{Convert.ToString((int)File.GetUnixFileMode(Path.GetDirectoryName(Entry)!), 8)} {Convert.ToString((int)File.GetUnixFileMode(Entry), 8)}";
    }

    [Fact]
    public void Store_ManyEntries_OlderOfOursGo()
    {
        _cache.Store(_key, [1]);
        var place = Path.GetDirectoryName(Entry)!;
        var extension = Path.GetExtension(Entry);
        var entry = File.ReadAllBytes(Entry);
        for (var i = 0; i < 600; i++)
        {
            var path = Path.Combine(place, i.ToString("x32") + extension);
            // Every third looks like an entry by its name only.
            File.WriteAllBytes(path, i % 3 == 0 ? "a note"u8.ToArray() : entry);
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(-2).AddMinutes(i));
        }
        string[] foreign = ["photo.bin", new string('0', 32) + ".bin", "notes" + extension, ".hidden"];
        foreach (var name in foreign)
        {
            File.WriteAllText(Path.Combine(place, name), "kept");
            File.SetLastWriteTimeUtc(Path.Combine(place, name), DateTime.UtcNow.AddDays(-9));
        }
        File.WriteAllText(Path.Combine(place, ".left.go2cs-tmp"), "");
        File.SetLastWriteTimeUtc(Path.Combine(place, ".left.go2cs-tmp"), DateTime.UtcNow.AddDays(-2));

        _cache.Store(_key, [2]);

        Assert.Equal([2], _cache.Find(_key)!);
        Assert.All(foreign, name => Assert.True(File.Exists(Path.Combine(place, name)), name));
        Assert.False(File.Exists(Path.Combine(place, ".left.go2cs-tmp")));
        var left = Directory.GetFiles(place, "*" + extension).Select(static f => File.ReadAllBytes(f)).ToList();
        Assert.Equal(200, left.Count(static bytes => bytes.AsSpan().SequenceEqual("a note"u8)));
        // 345 of the oldest were looked at, 115 of them notes.
        Assert.Equal(601 - 345 + 115 + 1, left.Count);
    }

    [Fact]
    public void Store_FolderCannotBeMade_DoesNothing()
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "");
        var unusable = new ProgramCache(file);
        unusable.Store(_key, [1]);
        Assert.Null(unusable.Find(_key));
    }

    [Fact]
    public void Key_DependsOnNamesContentsAndOptions()
    {
        string[] keys =
        [
            _key,
            Key("b.go", "package main"),
            Key("a.go", "package main "),
            Key("a.gop", "ackage main"),
            Key("a.go", "package main\0"),
            ProgramCache.KeyOf([new SourceFile("a.go", "package main")], "option"),
            ProgramCache.KeyOf([new SourceFile("a.go", "package main"), new SourceFile("b.go", "package main")]),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(_key, Key("a.go", "package main"));
    }

    private static void Shell(string command)
    {
        using var process = System.Diagnostics.Process.Start("sh", ["-c", command]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static string Key(string name, string text) => ProgramCache.KeyOf([new SourceFile(name, text)]);
}
