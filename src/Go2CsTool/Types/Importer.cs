// How the checker gets at imported packages.
namespace Go2Cs.Types;

/// <summary>Finds packages by import path.</summary>
public interface IImporter
{
    /// <summary>The checked package, null if there is none of that path.</summary>
    Package? Import(string path);

    /// <summary>The text go build prints for an import that was not found, for example "package foo/bar is not in std (...)".</summary>
    string MissingMessage(string path);
}
