// Which files belong to a build: by the system and architecture in their names, and by their //go:build lines.
using System.Collections.Frozen;
using System.Globalization;
using Go2Cs.Syntax;

namespace Go2Cs.Loading;

/// <summary>The target of a build and its tags. Go: go/build Context.</summary>
public sealed record BuildContext
{
    /// <summary>The newest language version, N of go1.N.</summary>
    public const int GoMinor = 27;

    private static readonly FrozenSet<string> Systems = FrozenSet.ToFrozenSet(
    [
        "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux", "nacl", "netbsd", "openbsd",
        "plan9", "solaris", "wasip1", "windows", "zos",
    ]);

    private static readonly FrozenSet<string> UnixSystems = FrozenSet.ToFrozenSet(
    [
        "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "linux", "netbsd", "openbsd", "solaris",
    ]);

    private static readonly FrozenSet<string> Architectures = FrozenSet.ToFrozenSet(
    [
        "386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips", "mipsle", "mips64", "mips64le",
        "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm",
    ]);

    /// <summary>Tags that Go 1.27's own tool chain sets for linux/amd64.</summary>
    private static readonly FrozenSet<string> ToolTags = FrozenSet.ToFrozenSet(
    [
        "goexperiment.regabiwrappers", "goexperiment.regabiargs", "goexperiment.dwarf5", "goexperiment.jsonv2",
        "goexperiment.greenteagc", "goexperiment.randomizedheapbase64", "goexperiment.sizespecializedmalloc", "amd64.v1",
    ]);

    /// <summary>GOOS.</summary>
    public string System { get; init; } = "linux";

    /// <summary>GOARCH.</summary>
    public string Architecture { get; init; } = "amd64";

    /// <summary>Files that import "C" take part.</summary>
    public bool IsCgoEnabled { get; init; }

    /// <summary>The user's tags (<c>-tags</c>).</summary>
    public IReadOnlyCollection<string> Tags { get; init; } = [];

    /// <summary>Folder of a Go installation whose <c>src</c> has the standard library; null to know it from GoStd alone.</summary>
    public string? GoRoot { get; init; }

    /// <summary>Where modules come from, as <c>-mod</c> says it: mod and readonly pass the vendor folder by, vendor insists on it; empty as
    /// Go chooses.</summary>
    public string ModuleMode { get; init; } = "";

    /// <summary>The target as flags and the environment variable GOFLAGS describe it.</summary>
    /// <param name="goroot">A Go installation; null for none.</param>
    /// <param name="tags">Tags, separated by commas; null for those that GOFLAGS has.</param>
    public static BuildContext FromEnvironment(string? goroot = null, string? tags = null)
    {
        var mode = "";
        foreach (var flag in (Environment.GetEnvironmentVariable("GOFLAGS") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var text = flag.TrimStart('-');
            if (text.StartsWith("tags=", StringComparison.Ordinal))
                tags ??= text["tags=".Length..];
            else if (text.StartsWith("mod=", StringComparison.Ordinal))
                mode = text["mod=".Length..];
        }
        return new BuildContext
        {
            GoRoot = goroot,
            Tags = tags?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [],
            ModuleMode = mode
        };
    }

    /// <summary>Whether a build tag is set.</summary>
    public bool HasTag(string tag)
    {
        if (tag == System || tag == Architecture || tag == "gc" || Tags.Contains(tag) || ToolTags.Contains(tag))
            return true;
        if (tag.StartsWith("go1.", StringComparison.Ordinal))
        {
            return int.TryParse(tag.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
                && minor is > 0 and <= GoMinor;
        }

        return tag switch
        {
            "cgo" => IsCgoEnabled,
            "unix" => UnixSystems.Contains(System),
            "linux" => System == "android",
            "solaris" => System == "illumos",
            "darwin" => System == "ios",
            _ => false,
        };
    }

    /// <summary>Whether the suffixes of a file's name (<c>x_windows.go</c>, <c>x_linux_arm64_test.go</c>) fit.</summary>
    public bool MatchesName(string fileName)
    {
        var name = fileName[..(fileName.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? dot : fileName.Length)];
        // What stands before the first underscore is a name even if it is that of a system.
        var first = name.IndexOf('_', StringComparison.Ordinal);
        if (first < 0)
            return true;
        var parts = name[first..].Split('_').ToList();
        if (parts[^1] == "test")
            parts.RemoveAt(parts.Count - 1);
        if (parts.Count >= 2 && Systems.Contains(parts[^2]) && Architectures.Contains(parts[^1]))
            return HasTag(parts[^1]) && HasTag(parts[^2]);
        return parts.Count == 0 || !(Systems.Contains(parts[^1]) || Architectures.Contains(parts[^1])) || HasTag(parts[^1]);
    }

    /// <summary>Whether the <c>//go:build</c> line of a file, if it has one, holds.</summary>
    public bool MatchesContent(ReadOnlySpan<byte> content) =>
        SourceHeader.BuildLine(content) is not { } line || !BuildConstraint.TryParse(line, out var constraint) || constraint.Eval(HasTag);
}
