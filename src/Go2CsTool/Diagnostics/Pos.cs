// A place in Go source: a file and a byte offset in it. default(Pos) means "no position".
namespace Go2Cs.Diagnostics;

/// <summary>A place in Go source: a byte offset into a <see cref="SourceFile"/>; <c>default</c> is "no position".</summary>
public readonly struct Pos : IEquatable<Pos>, IComparable<Pos>
{
    /// <summary>Creates the position <paramref name="offset"/> bytes (0-based) into <paramref name="file"/>.</summary>
    public Pos(SourceFile file, int offset)
    {
        File = file;
        Offset = offset;
    }

    /// <summary>The file, or null if this is no position.</summary>
    public SourceFile? File { get; }

    /// <summary>Byte offset in the file, 0-based.</summary>
    public int Offset { get; }

    /// <summary>Whether this is a position at all.</summary>
    public bool IsValid => File != null;

    /// <summary>Line in the file, 1-based, ignoring <c>//line</c> directives; 0 if there is no position.</summary>
    public int Line => File?.LineOf(Offset) ?? 0;

    /// <summary>Column in bytes, 1-based, ignoring <c>//line</c> directives; 0 if there is no position.</summary>
    public int Column => File?.ColumnOf(Offset) ?? 0;

    /// <summary>File name, line and column as reported to the user: <c>//line</c> directives applied.</summary>
    public Position Position => File?.PositionOf(Offset) ?? default;

    /// <summary>The position <paramref name="bytes"/> further in the same file.</summary>
    public Pos Advance(int bytes) => File == null ? this : new Pos(File, Offset + bytes);

    public bool Equals(Pos other) => ReferenceEquals(File, other.File) && Offset == other.Offset;

    public override bool Equals(object? obj) => obj is Pos other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(File?.Index ?? -1, Offset);

    /// <summary>Orders by file (as added to the <see cref="FileSet"/>), then offset; "no position" comes first.</summary>
    public int CompareTo(Pos other)
    {
        var byFile = (File?.Index ?? -1).CompareTo(other.File?.Index ?? -1);
        return byFile != 0 ? byFile : Offset.CompareTo(other.Offset);
    }

    public static bool operator ==(Pos a, Pos b) => a.Equals(b);

    public static bool operator !=(Pos a, Pos b) => !a.Equals(b);

    public static bool operator <(Pos a, Pos b) => a.CompareTo(b) < 0;

    public static bool operator >(Pos a, Pos b) => a.CompareTo(b) > 0;

    public static bool operator <=(Pos a, Pos b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Pos a, Pos b) => a.CompareTo(b) >= 0;

    /// <summary>
    /// <c>file:line:col</c>, as the Go compiler prints positions within messages: behind a <c>//line</c> directive the
    /// place in the file itself follows in brackets.
    /// </summary>
    public override string ToString()
    {
        if (File == null)
            return default(Position).ToString();
        var relative = Position;
        var absolute = new Position(File.Name, Line, Column);
        return relative == absolute ? relative.ToString() : $"{relative}[{absolute}]";
    }
}

/// <summary>A position for people. Column 0 means unknown (after a <c>//line</c> directive without a column).</summary>
/// <param name="Filename">The file's name as given by the user or by a <c>//line</c> directive.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">In bytes, 1-based; 0 if unknown.</param>
public readonly record struct Position(string Filename, int Line, int Column)
{
    public override string ToString()
    {
        if (Line == 0)
            return string.IsNullOrEmpty(Filename) ? "<unknown position>" : Filename;
        return Column == 0 ? $"{Filename}:{Line}" : $"{Filename}:{Line}:{Column}";
    }
}
