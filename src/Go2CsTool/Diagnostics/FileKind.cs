// What a path leads to, before it is opened: opening a named pipe waits for a writer, and a device may never end. .NET tells
// neither kind nor owner of a file; Linux does, in a structure that is the same on every processor.
using System.Runtime.InteropServices;

namespace Go2Cs.Diagnostics;

/// <summary>Kind, owner and permissions of a file.</summary>
/// <param name="Mode">Kind and permissions, as in <c>st_mode</c>.</param>
/// <param name="Owner">The user it belongs to.</param>
public readonly partial record struct FileKind(int Mode, uint Owner)
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const int BasicStats = 0x7FF;
    private const int KindMask = 0xF000;
    private const int Folder = 0x4000;
    private const int Regular = 0x8000;
    private const int OthersMayWrite = 0x12;

    // struct statx.
    private const int Size = 256;
    private const int OwnerOffset = 20;
    private const int ModeOffset = 28;

    /// <summary>Whether it is a file with contents: no folder, link, pipe, socket or device.</summary>
    public bool IsRegular => (Mode & KindMask) == Regular;

    /// <summary>Whether it is a folder.</summary>
    public bool IsFolder => (Mode & KindMask) == Folder;

    /// <summary>Whether it belongs to the user of this process and nobody else may write to it.</summary>
    public bool IsPrivate => Owner == UserId() && (Mode & OthersMayWrite) == 0;

    /// <summary>What a path leads to; null when there is nothing, or on a system where this cannot be asked.</summary>
    /// <param name="path">The path.</param>
    /// <param name="followLinks">False to ask about a link itself.</param>
    public static unsafe FileKind? Of(string path, bool followLinks = true)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }
        var result = stackalloc byte[Size];
        return Statx(CurrentFolder, Path.GetFullPath(path), followLinks ? 0 : NoFollow, BasicStats, result) == 0
            ? new(*(ushort*)(result + ModeOffset), *(uint*)(result + OwnerOffset))
            : null;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* result);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint UserId();
}
