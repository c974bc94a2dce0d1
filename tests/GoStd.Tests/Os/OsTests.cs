// os: the texts of path errors, files and directories, environment, expansion, file modes.

using GoRuntime;

namespace GoStd.Tests;

public sealed class OsTests : IDisposable
{
    private readonly GoString _directory = os.MkdirTemp("", "gostd-*").Item1;

    public void Dispose() => os.RemoveAll(_directory);

    private static Slice<byte> Bytes(string text) => (Slice<byte>)(GoString)text;

    private static string Text(error? err) => err == null ? "nil" : err.Error().ToString();

    [Fact]
    public void Files_ThatAreMissingOrWrong_GiveGosErrors()
    {
        Assert.Equal("open /nonexistent: no such file or directory", Text(os.Open("/nonexistent").Item2));
        Assert.Equal($"read {_directory}: is a directory", Text(os.ReadFile(_directory).Item2));
        Assert.Equal("open /etc/passwd: not a directory", Text(os.ReadDir("/etc/passwd").Item2));
        Assert.Equal("stat /nonexistent: no such file or directory", Text(os.Stat("/nonexistent").Item2));
        Assert.Equal("lstat /nonexistent: no such file or directory", Text(os.Lstat("/nonexistent").Item2));
        Assert.Equal("remove /nonexistent: no such file or directory", Text(os.Remove("/nonexistent")));
        Assert.Equal($"mkdir {_directory}: file exists", Text(os.Mkdir(_directory, 0x1ff)));
        Assert.Equal("mkdir /etc/passwd: not a directory", Text(os.MkdirAll("/etc/passwd/x", 0x1ff)));
        Assert.Equal("rename /nonexistent /tmp/q: no such file or directory", Text(os.Rename("/nonexistent", "/tmp/q")));
        Assert.Equal("RemoveAll .: invalid argument", Text(os.RemoveAll(".")));
        Assert.Equal("createtemp a/b: pattern contains path separator", Text(os.CreateTemp("", "a/b").Item2));
    }

    [Fact]
    public void PathError_Kinds_AreRecognized()
    {
        var (_, err) = os.Open("/nonexistent");
        Assert.True(os.IsNotExist(err));
        Assert.False(os.IsExist(err));
        Assert.True(errors.Is(err, fs.ErrNotExist));
        Assert.True(errors.Is(err, syscall.ENOENT));
        Assert.False(os.IsNotExist(fmt.Errorf("%w", err)));
        Assert.Equal("*fs.PathError", fmt.Sprintf("%T", err).ToString());
        Assert.Equal("file does not exist", Text(os.ErrNotExist));
    }

    [Fact]
    public void File_WriteSeekReadAppend_Work()
    {
        var path = _directory + "/file";
        Assert.Null(os.WriteFile(path, Bytes("hello"), 0x1a4));
        var (file, _) = os.OpenFile(path, os.O_RDWR | os.O_APPEND, 0);
        Assert.Equal((6, null), file!.WriteString(" world"));
        Assert.Equal((6, null), file.Seek(6, io.SeekStart));
        var buffer = new Slice<byte>(10L);
        var (n, _) = file.Read(buffer);
        Assert.Equal("world", ((GoString)buffer.Slice(0, n)).ToString());
        Assert.Equal((0, io.EOF), file.Read(buffer));
        Assert.Equal((4, io.EOF), file.ReadAt(buffer, 7));
        Assert.Equal("os: invalid use of WriteAt on file opened with O_APPEND", Text(file.WriteAt(buffer, 0).err));
        Assert.Equal(11, file.Stat().Item1!.Size());
        Assert.Null(file.Close());
        Assert.Equal($"close {path}: file already closed", Text(file.Close()));
        Assert.Equal($"read {path}: file already closed", Text(file.Read(buffer).err));
        Assert.Equal("hello world", ((GoString)os.ReadFile(path).Item1).ToString());
    }

    [Fact]
    public void Directories_MadeAndRead_AreInOrder()
    {
        Assert.Null(os.MkdirAll(_directory + "/b/c/d", 0x1ed));
        Assert.Null(os.WriteFile(_directory + "/a", default, 0x180));
        var (entries, err) = os.ReadDir(_directory);
        Assert.Null(err);
        Assert.Equal("[- a d b/]", fmt.Sprint((object)entries).ToString());
        var (info, _) = entries[0]!.Info();
        Assert.Equal(("a", "-rw-------"), (info!.Name().ToString(), info.Mode().String().ToString()));
        Assert.Equal($"remove {_directory}/b: directory not empty", Text(os.Remove(_directory + "/b")));
        Assert.Null(os.RemoveAll(_directory + "/b"));
        Assert.True(os.IsNotExist(os.Stat(_directory + "/b").Item2));
    }

    [Fact]
    public void Pipe_WrittenAndClosed_IsRead()
    {
        var (reader, writer, err) = os.Pipe();
        Assert.Null(err);
        fmt.Fprintln(writer!, (GoString)"through", 1L);
        writer!.Close();
        Assert.Equal("through 1\n", ((GoString)io.ReadAll(reader!).Item1).ToString());
        reader!.Close();
        Assert.Equal("write |1: file already closed", Text(writer.WriteString("x").err));
    }

    [Fact]
    public void Environment_SetAndExpanded_IsSeen()
    {
        Assert.Null(os.Setenv("GOSTD_TEST", "val"));
        Assert.Equal(("val", true), (os.LookupEnv("GOSTD_TEST").Item1.ToString(), os.LookupEnv("GOSTD_TEST").Item2));
        Assert.Equal("a val val- $", os.ExpandEnv("a $GOSTD_TEST ${GOSTD_TEST}- $").ToString());
        Assert.Null(os.Unsetenv("GOSTD_TEST"));
        Assert.False(os.LookupEnv("GOSTD_TEST").Item2);
        Assert.Equal("setenv: invalid argument", Text(os.Setenv("a=b", "")));
    }

    [Theory]
    [InlineData("$x$1${}${22", "[x][1]22")]
    [InlineData("a$", "a$")]
    [InlineData("$$", "[$]")]
    [InlineData("${a}b${a", "[a]ba")]
    [InlineData("$*x${*}", "[*]x[*]")]
    [InlineData("$ab_c-d$12", "[ab_c]-d[1]2")]
    [InlineData("$.é$é", "$.é$é")]
    public void Expand_Patterns_ExpandAsGo(string text, string expected) =>
        Assert.Equal(expected, os.Expand(GoString.FromString(text), name => GoString.Concat("[", name, "]")).ToString());

    [Theory]
    [InlineData(0u, "----------")]
    [InlineData(0x1a4u, "-rw-r--r--")]
    [InlineData(0x800001ffu, "drwxrwxrwx")]
    [InlineData(0x80000000u | 1 << 20 | 0x1ff, "dtrwxrwxrwx")]
    [InlineData(0x042001b6u, "Dcrw-rw-rw-")]
    [InlineData(0x70000000u, "alT---------")]
    [InlineData(0x00080000u, "?---------")]
    public void FileMode_Bits_PrintAsGo(uint bits, string expected) => Assert.Equal(expected, new fs.FileMode(bits).String().ToString());
}
