// os: what the system knows of a file, read by statx.

using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

public static partial class os
{
    private const int CurrentDirectory = -100;

    private const int NoFollow = 0x100;

    private const int EmptyPath = 0x1000;

    private const uint BasicStatus = 0x7ff;

    [GoType("*os.fileStat")]
    private sealed class fileStat(GoString name, in UnixCalls.StatusBuffer status) : fs.FileInfo
    {
        private readonly UnixCalls.StatusBuffer _status = status;

        public GoString Name() => name;

        public long Size() => (long)_status.Size;

        public fs.FileMode Mode() => ModeOf(_status.Mode);

        public time.Time ModTime() => time.Unix(_status.Modification.Seconds, _status.Modification.Nanoseconds);

        public bool IsDir() => Mode().IsDir();

        public object? Sys() => null;

        public bool IsSame(fileStat other) => _status.Inode == other._status.Inode
            && _status.DeviceMajor == other._status.DeviceMajor && _status.DeviceMinor == other._status.DeviceMinor;
    }

    private static fs.FileMode ModeOf(uint bits)
    {
        fs.FileMode mode = bits & 0x1ff;
        mode |= (bits & 0xf000) switch
        {
            0x4000 => fs.ModeDir,
            0xa000 => fs.ModeSymlink,
            0x6000 => fs.ModeDevice,
            0x2000 => fs.ModeDevice | fs.ModeCharDevice,
            0x1000 => fs.ModeNamedPipe,
            0xc000 => fs.ModeSocket,
            _ => default,
        };
        if ((bits & 0x400) != 0)
            mode |= fs.ModeSetgid;
        if ((bits & 0x800) != 0)
            mode |= fs.ModeSetuid;
        if ((bits & 0x200) != 0)
            mode |= fs.ModeSticky;
        return mode;
    }

    private static uint BitsOf(fs.FileMode mode)
    {
        var bits = mode.Value & 0x1ff;
        if ((mode & fs.ModeSetuid) != default)
            bits |= 0x800;
        if ((mode & fs.ModeSetgid) != default)
            bits |= 0x400;
        if ((mode & fs.ModeSticky) != default)
            bits |= 0x200;
        return bits;
    }

    /// <summary>What is known of the file a path names, links followed. Go: os/stat.go</summary>
    public static (fs.FileInfo?, error?) Stat(GoString name) => Status("stat", CurrentDirectory, name, name, 0);

    /// <summary>As <see cref="Stat"/>, but of a link itself.</summary>
    public static (fs.FileInfo?, error?) Lstat(GoString name) => Status("lstat", CurrentDirectory, name, name, NoFollow);

    private static unsafe (fs.FileInfo?, error?) Status(GoString operation, int directory, GoString path, GoString name, int flags)
    {
        UnixCalls.StatusBuffer status;
        if (UnixCalls.Status(directory, path.ToString(), flags, BasicStatus, &status) < 0)
            return (null, PathFailure(operation, name, Marshal.GetLastPInvokeError()));
        return (new fileStat(BaseName(name), status), null);
    }

    private static GoString BaseName(GoString path)
    {
        var text = path.Span.TrimEnd((byte)'/');
        if (text.IsEmpty)
            return path.IsEmpty ? "." : "/";
        return GoString.FromBytes(text[(text.LastIndexOf((byte)'/') + 1)..]);
    }

    /// <summary>Whether both describe the same file.</summary>
    public static bool SameFile(fs.FileInfo fi1, fs.FileInfo fi2) => fi1 is fileStat a && fi2 is fileStat b && a.IsSame(b);
}
