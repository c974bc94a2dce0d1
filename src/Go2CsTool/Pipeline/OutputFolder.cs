// Writes the files of a translation: all of them beside their places first, then each renamed, so that nothing stands
// half-written if the disk is full or the user presses Ctrl-C.
using System.Text;

namespace Go2Cs.Pipeline;

/// <summary>Writes files whole or not at all.</summary>
public static class OutputFolder
{
    /// <summary>Writes files into a folder, which is made if need be.</summary>
    /// <exception cref="CommandException">The folder or a file in it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Stopped; nothing was changed.</exception>
    public static void Write(string folder, IReadOnlyList<(string Name, string Text)> files, CancellationToken stop)
    {
        var written = new List<(string Temporary, string Final)>();
        var at = folder;
        var isNew = !Directory.Exists(folder);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in files)
            {
                stop.ThrowIfCancellationRequested();
                at = Path.Combine(folder, name);
                var temporary = Path.Combine(folder, $".{name}.{Environment.ProcessId}.tmp");
                written.Add((temporary, at));
                File.WriteAllText(temporary, text, new UTF8Encoding(false));
            }
            foreach (var (temporary, final) in written)
            {
                at = final;
                File.Move(temporary, final, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            foreach (var (temporary, _) in written.Where(static w => File.Exists(w.Temporary)))
            {
                File.Delete(temporary);
            }
            if (isNew && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
            if (e is OperationCanceledException)
            {
                throw;
            }
            throw new CommandException(ExitCode.Usage, $"{at}: {FileErrors.Reason(e)}");
        }
    }
}
