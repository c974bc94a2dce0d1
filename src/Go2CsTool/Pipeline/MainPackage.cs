// What `go run` asks of the files it is given before it compiles them, in its words.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Pipeline;

/// <summary>Checks that files make a program.</summary>
public static class MainPackage
{
    /// <summary>What is wrong with several files named on the command line; null if nothing is. Go: cmd/go GoFilesPackage.</summary>
    /// <param name="paths">The files as they were named.</param>
    public static string? Refusal(IReadOnlyList<string> paths)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? folder = null;
        foreach (var path in paths)
        {
            if (path.EndsWith("_test.go", StringComparison.Ordinal))
            {
                return $"go: cannot run *_test.go files ({path})";
            }
            if (paths.Count > 1 && Directory.Exists(path))
            {
                return $"{path} is a directory, should be a Go file";
            }
            var own = Path.GetDirectoryName(path) is { Length: > 0 } parent ? Path.TrimEndingDirectorySeparator(parent) : ".";
            if (Path.GetFullPath(own) != Path.GetFullPath(folder ??= own))
            {
                return $"named files must all be in one directory; have {folder} and {own}";
            }
            var name = Path.GetFileName(path);
            if (!seen.TryAdd(name, name))
            {
                return $"package command-line-arguments: case-insensitive file name collision: \"{seen[name]}\" and \"{name}\"";
            }
        }
        return null;
    }

    /// <summary>
    /// What is wrong with the packages that the files say they belong to; null if nothing is, or if a file does not say, which is a
    /// syntax error. Go: go/build MultiplePackageError, cmd/go run.
    /// </summary>
    /// <param name="importPath">The package's import path.</param>
    /// <param name="files">Its files.</param>
    public static string? Refusal(string importPath, IReadOnlyList<SourceFile> files)
    {
        var first = files[0];
        if (NameOf(first) is not { } name)
        {
            return null;
        }
        foreach (var file in files.Skip(1))
        {
            if (NameOf(file) is { } other && other != name)
            {
                var folder = Path.GetDirectoryName(Path.GetFullPath(first.Name));
                return $"found packages {name} ({Path.GetFileName(first.Name)}) and {other} ({Path.GetFileName(file.Name)}) in {folder}";
            }
        }
        return name == "main" ? null : NotMain(importPath);
    }

    /// <summary>What is said of a package that is no program.</summary>
    public static string NotMain(string importPath) => $"package {importPath} is not a main package";

    private static string? NameOf(SourceFile file)
    {
        var lexer = new Lexer(file.Content, static (_, _) => { }, static (_, _, _) => { });
        lexer.Next();
        if (lexer.Kind != Token.Package)
        {
            return null;
        }
        lexer.Next();
        return lexer.Kind == Token.Ident ? lexer.Text : null;
    }
}
