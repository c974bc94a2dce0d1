// The .csproj beside translated C#: an ordinary project that references the Go libraries where the tool has them.
using System.Text;
using Go2Cs.Emit;
using Go2Cs.Validation;

namespace Go2Cs.Pipeline;

/// <summary>Makes the project file of a translation.</summary>
public static class ProjectFile
{
    /// <summary>The project's text.</summary>
    /// <param name="renderer">The templates.</param>
    /// <param name="folder">Where the project will stand; the libraries are named relative to it.</param>
    /// <param name="isProgram">True for package main.</param>
    /// <param name="resources">Files below the folder that the assembly has as resources.</param>
    public static string Create(TemplateRenderer renderer, string folder, bool isProgram, IReadOnlyList<string> resources)
    {
        var libraries = Path.GetRelativePath(Path.GetFullPath(folder), GoLibraries.Folder).Replace('\\', '/').TrimEnd('/');
        return renderer.Render("project", new Dictionary<string, object?>
        {
            ["output_type"] = isProgram ? "Exe" : "Library",
            ["libraries"] = Escape(libraries),
            ["no_warn"] = string.Join(';', ProgramCompiler.NoWarn),
            ["resources"] = resources.Select(Escape).Cast<object?>().ToList(),
            ["references"] = GoLibraries.Names.Cast<object?>().ToList(),
        }) + "\n";
    }

    // A folder's name may hold what means something in XML or to MSBuild.
    private static string Escape(string path)
    {
        var text = new StringBuilder(path.Length);
        foreach (var c in path)
        {
            text.Append(c is '&' or '<' or '>' or '"' or '\'' or '%' or '$' or '@' or ';' or '*' or '?' || char.IsControl(c)
                ? $"%{(int)c:X2}"
                : c.ToString());
        }
        return text.ToString();
    }
}
