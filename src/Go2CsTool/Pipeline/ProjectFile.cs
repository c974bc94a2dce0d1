// The .csproj beside translated C#: an ordinary project that references the Go libraries where the tool has them.
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
    public static string Create(TemplateRenderer renderer, string folder, bool isProgram)
    {
        var libraries = Path.GetRelativePath(Path.GetFullPath(folder), GoLibraries.Folder).Replace('\\', '/').TrimEnd('/');
        return renderer.Render("project", new Dictionary<string, object?>
        {
            ["output_type"] = isProgram ? "Exe" : "Library",
            ["libraries"] = libraries,
            ["no_warn"] = string.Join(';', ProgramCompiler.NoWarn),
            ["references"] = GoLibraries.Names.Cast<object?>().ToList(),
        }) + "\n";
    }
}
