// Writes the files of a translation: all of them beside their places first, then each renamed, so that nothing stands
// half-written if the disk is full or the user presses Ctrl-C.
namespace Go2Cs.Pipeline;

/// <summary>Writes files whole or not at all.</summary>
public static class OutputFolder
{
    /// <summary>
    /// Writes the files of a translation and a record of them. Files that the user changed since they were written are kept: then
    /// nothing is written. Files of an earlier translation that are no longer part of it go, if nobody changed them.
    /// </summary>
    /// <param name="folder">Where to.</param>
    /// <param name="files">The files.</param>
    /// <param name="force">True to overwrite what the user changed.</param>
    /// <param name="stop">Stops before anything is changed.</param>
    /// <exception cref="CommandException">A file was changed, or cannot be written.</exception>
    public static void Update(string folder, IReadOnlyList<OutputFile> files, bool force, CancellationToken stop)
    {
        IReadOnlyList<string> stale;
        try
        {
            var before = OutputManifest.Read(folder);
            var changed = files
                .Where(f => !before.IsUntouched(folder, f.Name) && !OutputManifest.Holds(folder, f))
                .Select(f => Path.Combine(folder, f.Name)).ToList();
            if (changed.Count > 0 && !force)
            {
                var more = changed.Count == 1 ? "" : $" (and {changed.Count - 1} more)";
                throw new CommandException(ExitCode.WrongSource, $"{changed[0]}: not as it was written{more}; --force overwrites it");
            }
            stale = [.. before.Names.Except(files.Select(static f => f.Name)).Where(name => before.IsUntouched(folder, name))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"{folder}: {FileErrors.Reason(e)}");
        }
        Write(folder, [.. files, new OutputFile(OutputManifest.FileName, OutputManifest.TextOf(files))], stop);
        foreach (var name in stale)
        {
            Remove(folder, name);
        }
    }

    // The folders that it was alone in go, too.
    private static void Remove(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            File.Delete(path);
            for (var at = Path.GetDirectoryName(name); !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
            {
                DeleteIfEmpty(Path.Combine(folder, at));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"{path}: {FileErrors.Reason(e)}");
        }
    }

    private static void DeleteIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    // Makes a folder and those around it, and notes which were not there.
    private static void Make(string folder, List<string> made)
    {
        if (Directory.Exists(folder))
        {
            return;
        }
        if (Path.GetDirectoryName(folder) is { Length: > 0 } around)
        {
            Make(around, made);
        }
        Directory.CreateDirectory(folder);
        made.Add(folder);
    }

    /// <summary>Writes files into a folder, which is made if need be, as are folders in their names (with /).</summary>
    /// <exception cref="CommandException">The folder or a file in it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Stopped; nothing was changed.</exception>
    public static void Write(string folder, IReadOnlyList<OutputFile> files, CancellationToken stop)
    {
        var written = new List<(string Temporary, string Final)>();
        var at = folder;
        var made = new List<string>();
        try
        {
            Make(Path.TrimEndingDirectorySeparator(folder), made);
            foreach (var (name, content) in files)
            {
                stop.ThrowIfCancellationRequested();
                at = Path.Combine(folder, name);
                var place = Path.GetDirectoryName(at)!;
                Make(place, made);
                // A name that nobody can have put there before, as a link perhaps.
                var temporary = Path.Combine(place, $".{Guid.NewGuid():N}.tmp");
                using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
                written.Add((temporary, at));
                file.Write(content);
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
            foreach (var inner in Enumerable.Reverse(made))
            {
                DeleteIfEmpty(inner);
            }
            if (e is OperationCanceledException)
            {
                throw;
            }
            throw new CommandException(ExitCode.Usage, $"{at}: {FileErrors.Reason(e)}");
        }
    }
}
