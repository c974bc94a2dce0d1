// What the operating system said, in the few words that Go and other tools use for it.
namespace Go2Cs.Pipeline;

/// <summary>Words for failures of files.</summary>
public static class FileErrors
{
    private const int NotADirectory = 20;
    private const int NoSpace = 28;
    private const int ReadOnly = 30;

    /// <summary>The reason of a failed file operation in a few words.</summary>
    public static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "no such file or directory",
        PathTooLongException => "file name too long",
        // On Unix the lower bits of an IOException's result are errno.
        IOException when (e.HResult & 0xFFFF) == NotADirectory => "not a directory",
        IOException when (e.HResult & 0xFFFF) == NoSpace => "no space left on device",
        IOException when (e.HResult & 0xFFFF) == ReadOnly => "read-only file system",
        _ => e.Message.Split('\n')[0],
    };
}
