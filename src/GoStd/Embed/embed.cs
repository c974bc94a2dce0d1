// Package embed: files that an assembly carries as resources.

using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

/// <summary>Go's package embed: access to files that are part of the program. Go: embed/embed.go</summary>
public static partial class embed
{
    /// <summary>A read-only collection of files; the zero value has none. Go: embed.FS</summary>
    [GoType("embed.FS")]
    [StructLayout(LayoutKind.Auto)]
    public readonly struct FS : fs.ReadDirFS, fs.ReadFileFS, IEquatable<FS>, IGoFields<FS.GoFields>
    {
        private readonly Tree? _tree;

        GoFields IGoFields<GoFields>.Fields() => new() { files = _tree?.Shown };

        /// <summary>The fields that Go has.</summary>
        internal struct GoFields
        {
            internal Ptr<Slice<GoFile>>? files;
        }

        /// <summary>Stands for a file as Go has it.</summary>
        [GoType("embed.file")]
        internal struct GoFile;

        /// <summary>Files that are resources of an assembly.</summary>
        /// <param name="owner">A type of the assembly.</param>
        /// <param name="folder">What the resources' names have before the files' names.</param>
        /// <param name="names">The files' names, with slashes; the folders they are in are made of them.</param>
        public FS(Type owner, string folder, params string[] names) => _tree = new Tree(owner, folder, names);

        /// <summary>Opens a file or a folder. Go: embed.FS.Open</summary>
        public (fs.File? file, error? err) Open(GoString name) => Lookup(name) switch
        {
            null => (null, new fs.PathErrorPtr(new() { Op = "open", Path = name, Err = fs.ErrNotExist })),
            { IsFolder: true } folder => (new openDir(folder, _tree!.Entries(folder)), null),
            var found => (new openFile(found), null),
        };

        /// <summary>The entries of a folder, by name. Go: embed.FS.ReadDir</summary>
        public (Slice<fs.DirEntry?>, error?) ReadDir(GoString name) => Lookup(name) switch
        {
            null => (default, new fs.PathErrorPtr(new() { Op = "open", Path = name, Err = fs.ErrNotExist })),
            { IsFolder: true } folder => (new Slice<fs.DirEntry?>([.. _tree!.Entries(folder)]), null),
            _ => (default, new fs.PathErrorPtr(new() { Op = "read", Path = name, Err = errors.New("not a directory") })),
        };

        /// <summary>The content of a file, the caller's own. Go: embed.FS.ReadFile</summary>
        public (Slice<byte>, error?) ReadFile(GoString name) => Lookup(name) switch
        {
            null => (default, new fs.PathErrorPtr(new() { Op = "open", Path = name, Err = fs.ErrNotExist })),
            { IsFolder: true } => (default, new fs.PathErrorPtr(new() { Op = "read", Path = name, Err = errors.New("is a directory") })),
            var found => (new Slice<byte>(found.Content.Span.ToArray()), null),
        };

        /// <summary>Whether both are the same collection.</summary>
        public bool Equals(FS other) => ReferenceEquals(_tree, other._tree);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is FS other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _tree?.GetHashCode() ?? 0;

        /// <summary>Whether both are the same collection.</summary>
        public static bool operator ==(FS left, FS right) => left.Equals(right);

        /// <summary>Whether they are different collections.</summary>
        public static bool operator !=(FS left, FS right) => !left.Equals(right);

        private entry? Lookup(GoString name) => name == "." ? Tree.Root : !fs.ValidPath(name) ? null : _tree?.Find(name);
    }

    // The files of an FS by name, and the folders made of their names.
    private sealed class Tree
    {
        internal Ptr<Slice<FS.GoFile>> Shown { get; } = new();

        public static readonly entry Root = new(".", true, static () => default);

        private readonly Dictionary<GoString, entry> _files = [];
        private readonly Dictionary<GoString, List<entry>> _entries = [];

        public Tree(Type owner, string folder, string[] names)
        {
            _entries[Root.Path] = [];
            foreach (var name in names)
                Add(new entry(name, false, () => EmbeddedFile.Bytes(owner, folder + name)));
            foreach (var list in _entries.Values)
                list.Sort(static (a, b) => a.Name().CompareTo(b.Name()));
        }

        public entry? Find(GoString name) => _files.GetValueOrDefault(name);

        public List<entry> Entries(entry folder) => _entries.GetValueOrDefault(folder.Path) ?? [];

        private void Add(entry added)
        {
            if (!_files.TryAdd(added.Path, added))
                return;
            if (added.IsFolder)
                _entries[added.Path] = [];
            var slash = added.Path.Span.LastIndexOf((byte)'/');
            var folder = slash < 0 ? Root.Path : added.Path.Slice(0, slash);
            if (slash >= 0)
                Add(new entry(folder, true, static () => default));
            _entries[folder].Add(added);
        }
    }

    // A file or folder, and what is known of it.
    [GoType("*embed.file")]
    private sealed class entry(GoString path, bool isFolder, Func<Slice<byte>> read) : fs.FileInfo, fs.DirEntry, fmt.Stringer
    {
        private Slice<byte>? _content;

        public GoString Path => path;

        public bool IsFolder => isFolder;

        public Slice<byte> Content => _content ??= read();

        public GoString Name() => path.Slice(path.Span.LastIndexOf((byte)'/') + 1, path.Length);

        public long Size() => Content.Length;

        public time.Time ModTime() => default;

        public bool IsDir() => isFolder;

        public object? Sys() => null;

        public fs.FileMode Mode() => isFolder ? fs.ModeDir | 0x16d : 0x124;

        public fs.FileMode Type() => Mode().Type();

        public (fs.FileInfo?, error?) Info() => (this, null);

        public GoString String() => fs.FormatFileInfo(this);
    }

    [GoType("*embed.openFile")]
    private sealed class openFile(entry opened) : fs.File, io.Seeker, io.ReaderAt
    {
        private long _position;

        public error? Close() => null;

        public (fs.FileInfo?, error?) Stat() => (opened, null);

        public (long n, error? err) Read(Slice<byte> p)
        {
            if (_position >= opened.Content.Length)
                return (0, io.EOF);
            var n = Copy(p, _position);
            _position += n;
            return (n, null);
        }

        public (long, error?) Seek(long offset, long whence)
        {
            offset += whence switch { io.SeekCurrent => _position, io.SeekEnd => opened.Content.Length, _ => 0 };
            if (offset < 0 || offset > opened.Content.Length)
                return (0, Failure("seek"));
            _position = offset;
            return (offset, null);
        }

        public (long n, error? err) ReadAt(Slice<byte> b, long offset)
        {
            if (offset < 0 || offset > opened.Content.Length)
                return (0, Failure("read"));
            var n = Copy(b, offset);
            return (n, n < b.Length ? io.EOF : null);
        }

        private fs.PathErrorPtr Failure(GoString operation) => new(new() { Op = operation, Path = opened.Path, Err = fs.ErrInvalid });

        private int Copy(Slice<byte> to, long from)
        {
            var rest = opened.Content.Span[(int)from..];
            rest = rest[..(int)Math.Min(rest.Length, to.Length)];
            rest.CopyTo(to.Span);
            return rest.Length;
        }
    }

    [GoType("*embed.openDir")]
    private sealed class openDir(entry opened, List<entry> entries) : fs.ReadDirFile
    {
        private int _position;

        public error? Close() => null;

        public (fs.FileInfo?, error?) Stat() => (opened, null);

        public (long n, error? err) Read(Slice<byte> p) =>
            (0, new fs.PathErrorPtr(new() { Op = "read", Path = opened.Path, Err = errors.New("is a directory") }));

        public (Slice<fs.DirEntry?>, error?) ReadDir(long count)
        {
            var n = (int)Math.Min(entries.Count - _position, count > 0 ? count : int.MaxValue);
            if (n == 0)
                return (default, count <= 0 ? null : io.EOF);
            var list = new Slice<fs.DirEntry?>([.. entries.GetRange(_position, n)]);
            _position += n;
            return (list, null);
        }
    }
}
