// Where the C# of each package goes below the folder of the project: the package that was asked for into that folder itself, others
// of the module as they are in the module, those of other modules by their import paths.
using Go2Cs.Loading;

namespace Go2Cs.Pipeline;

/// <summary>Gives each package a folder of its own.</summary>
public static class PackageFolders
{
    // Folders of the project's own that dotnet build leaves out.
    private static readonly string[] Reserved = ["bin", "obj"];

    /// <summary>The folders of the packages that are translated, with slashes; empty for the project's own.</summary>
    public static IReadOnlyDictionary<CheckedPackage, string> Of(GoProgram program)
    {
        var folders = new Dictionary<CheckedPackage, string>();
        // Where files may differ by case only, folders must not.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (program.Roots.Count == 1)
        {
            folders[program.Roots[0]] = "";
            taken.Add("");
        }
        foreach (var package in program.FromSource.Where(p => !folders.ContainsKey(p)))
        {
            var folder = FolderOf(package, program.Module);
            if (folder.Length == 0 && taken.Contains(folder))
            {
                folder = package.Name;
            }
            while (!taken.Add(folder))
            {
                folder += "_";
            }
            folders[package] = folder;
        }
        return folders;
    }

    private static string FolderOf(CheckedPackage package, GoModule? module)
    {
        var path = package.ImportPath;
        if (module is not null && package.Kind == PackageKind.Own)
        {
            if (path == module.Path)
            {
                return "";
            }
            if (path.StartsWith(module.Path + "/", StringComparison.Ordinal))
            {
                path = path[(module.Path.Length + 1)..];
            }
        }
        var first = path.Split('/')[0];
        return Reserved.Contains(first, StringComparer.OrdinalIgnoreCase) ? first + "_" + path[first.Length..] : path;
    }
}
