// A fault of what was asked for, or of a go.mod file, that leaves nothing to check.
namespace Go2Cs.Loading;

/// <summary>Ends loading with one message in the words of go build.</summary>
public sealed class LoadException(string message) : Exception(message);
