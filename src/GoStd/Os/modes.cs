// os: the file mode bits under the names they have in this package.

namespace GoStd;

public static partial class os
{
    /// <inheritdoc cref="fs.ModeDir"/>
    public static fs.FileMode ModeDir => fs.ModeDir;

    /// <inheritdoc cref="fs.ModeAppend"/>
    public static fs.FileMode ModeAppend => fs.ModeAppend;

    /// <inheritdoc cref="fs.ModeExclusive"/>
    public static fs.FileMode ModeExclusive => fs.ModeExclusive;

    /// <inheritdoc cref="fs.ModeTemporary"/>
    public static fs.FileMode ModeTemporary => fs.ModeTemporary;

    /// <inheritdoc cref="fs.ModeSymlink"/>
    public static fs.FileMode ModeSymlink => fs.ModeSymlink;

    /// <inheritdoc cref="fs.ModeDevice"/>
    public static fs.FileMode ModeDevice => fs.ModeDevice;

    /// <inheritdoc cref="fs.ModeNamedPipe"/>
    public static fs.FileMode ModeNamedPipe => fs.ModeNamedPipe;

    /// <inheritdoc cref="fs.ModeSocket"/>
    public static fs.FileMode ModeSocket => fs.ModeSocket;

    /// <inheritdoc cref="fs.ModeSetuid"/>
    public static fs.FileMode ModeSetuid => fs.ModeSetuid;

    /// <inheritdoc cref="fs.ModeSetgid"/>
    public static fs.FileMode ModeSetgid => fs.ModeSetgid;

    /// <inheritdoc cref="fs.ModeCharDevice"/>
    public static fs.FileMode ModeCharDevice => fs.ModeCharDevice;

    /// <inheritdoc cref="fs.ModeSticky"/>
    public static fs.FileMode ModeSticky => fs.ModeSticky;

    /// <inheritdoc cref="fs.ModeIrregular"/>
    public static fs.FileMode ModeIrregular => fs.ModeIrregular;

    /// <inheritdoc cref="fs.ModeType"/>
    public static fs.FileMode ModeType => fs.ModeType;

    /// <inheritdoc cref="fs.ModePerm"/>
    public static fs.FileMode ModePerm => fs.ModePerm;
}
