// go.mod: the module's path, its language version, what it requires, and what stands in for what. go.work: which modules make a workspace.
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>What a <c>replace</c> line says; an empty version on the left stands for all.</summary>
/// <param name="Old">The module replaced.</param>
/// <param name="New">The module that stands in; without version its path is that of a folder.</param>
public sealed record ModReplace(ModuleVersion Old, ModuleVersion New);

/// <summary>A go.mod file. Go: golang.org/x/mod/modfile.</summary>
public sealed record ModFile(
    string Module, string? GoVersion, IReadOnlyList<ModuleVersion> Require, IReadOnlyList<ModReplace> Replace,
        IReadOnlySet<ModuleVersion> Exclude)
{
    /// <summary>The first language version whose go.mod files name all modules that are needed, so that those of the others need not be
    /// read.</summary>
    private const int PruningMinor = 17;

    /// <summary>The minor language version, 16 without a go line, as Go assumes.</summary>
    public int GoMinor => LanguageVersion.Parse(GoVersion) is { IsKnown: true } version ? version.Minor : 16;

    /// <summary>Whether only its own requirements count, not theirs in turn.</summary>
    public bool IsPruned => GoMinor >= PruningMinor;

    /// <summary>Reads a go.mod file's text.</summary>
    /// <param name="fileName">What to call the file.</param>
    /// <param name="text">The text.</param>
    /// <param name="folder">Where the file stands.</param>
    /// <exception cref="LoadException">A line is not understood.</exception>
    public static ModFile Parse(string fileName, string text, string folder)
    {
        var module = "";
        string? go = null;
        var require = new List<ModuleVersion>();
        var replace = new List<ModReplace>();
        var exclude = new HashSet<ModuleVersion>();
        foreach (var (number, verb, args) in ModSyntax.Lines(text))
        {
            switch (verb, args)
            {
                case ("module", [var name]):
                    module = name;
                    break;
                case ("go", [var version]):
                    go = "go" + version;
                    break;
                case ("require", [var path, var version]):
                    require.Add(new(path, version));
                    break;
                case ("exclude", [var path, var version]):
                    exclude.Add(new(path, version));
                    break;
                case ("replace", _) when ModSyntax.Replace(args, folder) is { } replaced:
                    replace.Add(replaced);
                    break;
                case ("toolchain" or "retract" or "tool" or "ignore" or "godebug", _):
                    break; // of no importance to what the source means
                default:
                    throw new LoadException($"errors parsing {fileName}:\n{fileName}:{number}: unknown directive: {verb}");
            }
        }
        if (module == "")
        {
            throw new LoadException(
                $"error reading {fileName}: missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod");
        }

        return new(module, go, require, replace, exclude);
    }
}

/// <summary>A go.work file.</summary>
/// <param name="GoVersion">Its go line.</param>
/// <param name="Use">The folders of its modules, absolute.</param>
/// <param name="Replace">What it replaces in all of them.</param>
public sealed record WorkFile(string? GoVersion, IReadOnlyList<string> Use, IReadOnlyList<ModReplace> Replace)
{
    /// <summary>Reads a go.work file's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folder">Where the file stands.</param>
    /// <exception cref="LoadException">A line is not understood.</exception>
    public static WorkFile Parse(string text, string folder)
    {
        string? go = null;
        var use = new List<string>();
        var replace = new List<ModReplace>();
        foreach (var (number, verb, args) in ModSyntax.Lines(text))
        {
            switch (verb, args)
            {
                case ("go", [var version]):
                    go = "go" + version;
                    break;
                case ("use", [var path]):
                    use.Add(Path.GetFullPath(Path.Combine(folder, path)).TrimEnd('/'));
                    break;
                case ("replace", _) when ModSyntax.Replace(args, folder) is { } replaced:
                    replace.Add(replaced);
                    break;
                case ("toolchain" or "godebug", _):
                    break;
                default:
                    throw new LoadException($"errors parsing go.work:\ngo.work:{number}: unknown directive: {verb}");
            }
        }
        return new(go, use, replace);
    }
}
