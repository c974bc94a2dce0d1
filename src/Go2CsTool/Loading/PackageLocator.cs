// From import paths to folders: the standard library, its vendored packages, and the modules of the build.
namespace Go2Cs.Loading;

/// <summary>Finds the folders of packages. Go: cmd/go/internal/modload/import.go.</summary>
internal sealed class PackageLocator(BuildContext context, SourceTree tree, ModuleGraph? modules)
{
    private readonly string? _standard = context.GoRoot is { } root ? Path.Combine(Path.GetFullPath(root), "src") : null;

    /// <summary>Whether the standard library is known from its sources.</summary>
    public bool HasStandardSources => _standard is not null;

    /// <summary>The folder of an imported package; null if there is none.</summary>
    /// <param name="path">As written in the import declaration.</param>
    /// <param name="importer">The package that imports.</param>
    public PackageLocation? Find(string path, GoPackage importer)
    {
        // As part of a path these would name a folder all the same.
        if (path.StartsWith('.') || path.Split('/').Contains(""))
            return null;
        if (_standard is not null)
        {
            if (importer.IsStandard && path.Split('/')[0].Contains('.', StringComparison.Ordinal))
            {
                var vendor = importer.ImportPath.StartsWith("cmd/", StringComparison.Ordinal) ? "cmd/vendor/" : "vendor/";
                return Standard(vendor + path);
            }
            if (Standard(path) is { } found)
                return found;
        }
        return modules?.Resolve(path) is var (module, folder)
            ? new PackageLocation(path, folder, module.GoVersion, false, module.Kind)
            : null;
    }

    /// <summary>The package in a folder.</summary>
    public PackageLocation At(string folder)
    {
        folder = Path.GetFullPath(folder);
        if (_standard is not null && (folder + "/").StartsWith(_standard + "/", StringComparison.Ordinal)
            && folder.Length > _standard.Length)
        {
            return new PackageLocation(folder[(_standard.Length + 1)..].Replace('\\', '/'), folder, null, true, PackageKind.Translated);
        }

        if (modules?.ImportPathOf(folder) is var (path, module))
            return new PackageLocation(path, folder, module.GoVersion, false, PackageKind.Own);
        return new PackageLocation(Path.GetFileName(folder), folder, null, false, PackageKind.Own);
    }

    /// <summary>What go build says of an import for which there is no package.</summary>
    public string MissingMessage(string path, GoPackage importer)
    {
        if (path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal) || path is "." or "..")
            return $"\"{path}\" is relative, but relative import paths are not supported in module mode";
        if (path.StartsWith('/'))
            return $"\"{path}\" is not a package path; see 'go help packages'";
        if (path.EndsWith('/'))
            return $"malformed import path \"{path}\": trailing slash";
        if (path.Contains("//", StringComparison.Ordinal))
            return $"malformed import path \"{path}\": double slash";
        if (!path.Split('/')[0].Contains('.', StringComparison.Ordinal))
            return _standard is null ? $"package {path} is not in std" : $"package {path} is not in std ({Path.Combine(_standard, path)})";
        if (modules is null)
            return $"no required module provides package {path}: go.mod file not found in current directory or any parent directory; see 'go help modules'";
        if (modules.MainOf(path) is { } main)
            return $"package {path} is not in the main module ({main.Path})";
        return importer.IsStandard
            ? $"package {path} is not in std"
            : $"no required module provides package {path}; to add it:\n\tgo get {path}";
    }

    private PackageLocation? Standard(string path)
    {
        if (path is "std" or "cmd" || path.Split('/')[0].Contains('.', StringComparison.Ordinal))
            return null;
        var folder = Path.Combine(_standard!, path);
        return tree.Files(folder, ".go").Any() ? new PackageLocation(path, folder, null, true, PackageKind.Translated) : null;
    }
}
