// The user's folder of templates (--templates DIR), and nothing outside it: templates may come from someone else, and what one
// reads ends up in the output. Links are followed before the question is asked where a file lies.
using Go2Cs.Diagnostics;
using Go2Cs.Pipeline;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Go2Cs.Emit;

/// <summary>Reads files of one folder, also for <c>include</c>.</summary>
/// <param name="folder">The folder as the user gave it.</param>
internal sealed class TemplateFolder(string folder) : ITemplateLoader
{
    // As many links as Linux follows.
    private const int MaxLinks = 40;

    private readonly string _root = RealPath(Path.GetFullPath(folder));

    /// <summary>The folder as the user gave it.</summary>
    public string Name => folder;

    /// <summary>The text of a file of the folder; null when there is none.</summary>
    /// <param name="name">Path relative to the folder.</param>
    /// <exception cref="TemplateException">The file lies outside, or is none that can be read.</exception>
    public string? Read(string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return !File.Exists(path) ? null
                : Refusal(name, path) is { } why ? throw new TemplateException(path, 1, why) : File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException(path, 1, FileErrors.Reason(e));
        }
    }

    string ITemplateLoader.GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        var path = Path.Combine(folder, templateName);
        return Guarded(callerSpan, templateName, () =>
            Refusal(templateName, path) is { } why ? throw new ScriptRuntimeException(callerSpan, why) : path);
    }

    string ITemplateLoader.Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        Guarded(callerSpan, Path.GetRelativePath(folder, templatePath), () => File.ReadAllText(templatePath));

    ValueTask<string?> ITemplateLoader.LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(((ITemplateLoader)this).Load(context, callerSpan, templatePath));

    private static string Guarded(SourceSpan caller, string name, Func<string> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScriptRuntimeException(caller, $"{name}: {FileErrors.Reason(e)}");
        }
    }

    // Why a file is not read; null when it may be.
    private string? Refusal(string name, string path)
    {
        if (Path.IsPathRooted(name) || name.Contains('\0') || !IsInside(RealPath(Path.GetFullPath(path))))
        {
            return $"{name}: outside the folder of templates";
        }
        return FileKind.Of(path) is { IsRegular: false } ? $"{name}: not a regular file" : null;
    }

    private bool IsInside(string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(_root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The path with every link on the way replaced by what it points at.
    private static string RealPath(string path)
    {
        var links = 0;
        var rest = new Stack<string>(Parts(path));
        var real = Path.GetPathRoot(path)!;
        while (rest.TryPop(out var part))
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (part == "." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = part == "." ? real : next;
                continue;
            }
            if (++links > MaxLinks)
            {
                throw new IOException("too many levels of symbolic links");
            }
            foreach (var step in Parts(target))
            {
                rest.Push(step);
            }
            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
        }
        return real;
    }

    // Last one first.
    private static IEnumerable<string> Parts(string path) =>
        path[(Path.GetPathRoot(path) ?? "").Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
