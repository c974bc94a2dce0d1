// io/fs: a file's kind and permissions, and what is known of a file or directory entry.

using GoRuntime;

namespace GoStd;

public static partial class fs
{
    /// <summary>A directory.</summary>
    public static FileMode ModeDir => new(1u << 31);

    /// <summary>Append only.</summary>
    public static FileMode ModeAppend => new(1u << 30);

    /// <summary>Exclusive use.</summary>
    public static FileMode ModeExclusive => new(1u << 29);

    /// <summary>A temporary file.</summary>
    public static FileMode ModeTemporary => new(1u << 28);

    /// <summary>A symbolic link.</summary>
    public static FileMode ModeSymlink => new(1u << 27);

    /// <summary>A device.</summary>
    public static FileMode ModeDevice => new(1u << 26);

    /// <summary>A named pipe.</summary>
    public static FileMode ModeNamedPipe => new(1u << 25);

    /// <summary>A socket.</summary>
    public static FileMode ModeSocket => new(1u << 24);

    /// <summary>Set user on execution.</summary>
    public static FileMode ModeSetuid => new(1u << 23);

    /// <summary>Set group on execution.</summary>
    public static FileMode ModeSetgid => new(1u << 22);

    /// <summary>A character device, if it is a device.</summary>
    public static FileMode ModeCharDevice => new(1u << 21);

    /// <summary>Sticky.</summary>
    public static FileMode ModeSticky => new(1u << 20);

    /// <summary>Nothing else is known of the file.</summary>
    public static FileMode ModeIrregular => new(1u << 19);

    /// <summary>The bits of the file's kind.</summary>
    public static FileMode ModeType => ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular;

    /// <summary>The permission bits.</summary>
    public static FileMode ModePerm => new(0x1ff);

    /// <summary>Kind and permissions of a file. Go: io/fs/fs.go</summary>
    [GoType("fs.FileMode", Path = "io/fs")]
    public readonly struct FileMode(uint value) : INamed<uint>, fmt.Stringer, IEquatable<FileMode>
    {
        /// <summary>The bits.</summary>
        public uint Value => value;

        /// <summary>As <c>ls</c> shows it: <c>drwxr-xr-x</c>.</summary>
        public GoString String()
        {
            var buffer = new ByteBuffer(16);
            var letters = "dalTLDpSugct?"u8;
            for (var i = 0; i < letters.Length; i++)
            {
                if ((Value & 1u << (31 - i)) != 0)
                    buffer.Append(letters[i]);
            }
            if (buffer.Length == 0)
                buffer.Append((byte)'-');
            var permissions = "rwxrwxrwx"u8;
            for (var i = 0; i < permissions.Length; i++)
                buffer.Append((Value & 1u << (8 - i)) != 0 ? permissions[i] : (byte)'-');
            return GoString.FromBytes(buffer.Written);
        }

        /// <summary>Whether it is a directory.</summary>
        public bool IsDir() => (this & ModeDir) != default;

        /// <summary>Whether it is a regular file.</summary>
        public bool IsRegular() => (this & ModeType) == default;

        /// <summary>The permission bits.</summary>
        public FileMode Perm() => this & ModePerm;

        /// <summary>The bits of the kind.</summary>
        public FileMode Type() => this & ModeType;

        /// <summary>Equality of the bits.</summary>
        public bool Equals(FileMode other) => Value == other.Value;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is FileMode other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => Value.GetHashCode();

        /// <summary>Equality of the bits.</summary>
        public static bool operator ==(FileMode a, FileMode b) => a.Value == b.Value;

        /// <summary>Inequality of the bits.</summary>
        public static bool operator !=(FileMode a, FileMode b) => a.Value != b.Value;

        /// <summary>Bits in both.</summary>
        public static FileMode operator &(FileMode a, FileMode b) => new(a.Value & b.Value);

        /// <summary>Bits in either.</summary>
        public static FileMode operator |(FileMode a, FileMode b) => new(a.Value | b.Value);

        /// <summary>Bits in one of both.</summary>
        public static FileMode operator ^(FileMode a, FileMode b) => new(a.Value ^ b.Value);

        /// <summary>The other bits.</summary>
        public static FileMode operator ~(FileMode a) => new(~a.Value);

        /// <summary>Go's conversion from uint32, and constants.</summary>
        public static implicit operator FileMode(uint bits) => new(bits);

        /// <summary>Go's conversion <c>uint32(m)</c>.</summary>
        public static explicit operator uint(FileMode mode) => mode.Value;
    }

    /// <summary>What is known of a file.</summary>
    [GoType("fs.FileInfo", Path = "io/fs")]
    public interface FileInfo
    {
        /// <summary>The last part of the path.</summary>
        GoString Name();

        /// <summary>Length in bytes of a regular file.</summary>
        long Size();

        /// <summary>Kind and permissions.</summary>
        FileMode Mode();

        /// <summary>When its contents were last changed.</summary>
        time.Time ModTime();

        /// <summary>Whether it is a directory.</summary>
        bool IsDir();

        /// <summary>What the system said; nil.</summary>
        object? Sys();
    }

    /// <summary>An entry read from a directory.</summary>
    [GoType("fs.DirEntry", Path = "io/fs")]
    public interface DirEntry
    {
        /// <summary>The last part of the path.</summary>
        GoString Name();

        /// <summary>Whether it is a directory.</summary>
        bool IsDir();

        /// <summary>The kind.</summary>
        FileMode Type();

        /// <summary>What is known of it now.</summary>
        (FileInfo?, error?) Info();
    }

    /// <summary><c>d name/</c> or <c>- name</c>.</summary>
    public static GoString FormatDirEntry(DirEntry dir)
    {
        var mode = dir.Type().String();
        return GoString.Concat(mode.Slice(0, mode.Length - 9), " ", dir.Name(), dir.IsDir() ? "/" : "");
    }
}
