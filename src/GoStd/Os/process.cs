// os: the process itself: arguments, environment, exit, identity, working directory.

using System.Collections;
using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

/// <summary>Go's package os: files, environment and the process. Go: os/proc.go, os/env.go, os/file.go, os/error.go</summary>
public static partial class os
{
    /// <summary>The command line, the program's name first.</summary>
    public static Slice<GoString> Args = CommandLine();

    private static Slice<GoString> CommandLine()
    {
        var arguments = Go.Arguments is { } own ? [Environment.GetCommandLineArgs()[0], .. own] : Environment.GetCommandLineArgs();
        var texts = new GoString[arguments.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = GoString.FromString(arguments[i]);
        return new Slice<GoString>(texts);
    }

    /// <summary>Ends the program at once with that code; deferred functions do not run.</summary>
    public static void Exit(long code) => Go.Exit(code);

    /// <summary>The value of an environment variable, "" if it is not set.</summary>
    public static GoString Getenv(GoString key) => LookupEnv(key).Item1;

    /// <summary>The value of an environment variable, and whether it is set.</summary>
    public static (GoString, bool) LookupEnv(GoString key)
    {
        if (key.IsEmpty)
            return (default, false);
        var value = Environment.GetEnvironmentVariable(key.ToString());
        return value == null ? (default, false) : (GoString.FromString(value), true);
    }

    /// <summary>Sets an environment variable; error <c>setenv: invalid argument</c> for a key that cannot be one.</summary>
    public static error? Setenv(GoString key, GoString value)
    {
        if (!IsValidKey(key) || value.Span.Contains((byte)0))
            return NewSyscallError("setenv", syscall.EINVAL);
        Environment.SetEnvironmentVariable(key.ToString(), value.ToString());
        return null;
    }

    /// <summary>Removes an environment variable.</summary>
    public static error? Unsetenv(GoString key)
    {
        if (IsValidKey(key))
            Environment.SetEnvironmentVariable(key.ToString(), null);
        return null;
    }

    private static bool IsValidKey(GoString key) => !key.IsEmpty && !key.Span.ContainsAny((byte)'=', (byte)0);

    /// <summary>Removes all environment variables.</summary>
    public static void Clearenv()
    {
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
            Environment.SetEnvironmentVariable((string)entry.Key, null);
    }

    /// <summary>The environment as key=value.</summary>
    public static Slice<GoString> Environ()
    {
        var texts = new List<GoString>();
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
            texts.Add(GoString.FromString(entry.Key + "=" + entry.Value));
        return new Slice<GoString>(texts.ToArray());
    }

    /// <summary>Replaces ${x} and $x by what <paramref name="mapping"/> says of x.</summary>
    public static GoString Expand(GoString s, Func<GoString, GoString> mapping)
    {
        var text = s.Span;
        var buffer = new ByteBuffer();
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '$' || at + 1 >= text.Length)
                continue;
            buffer.Append(text[from..at]);
            var variable = ShellName(text[(at + 1)..], out var used);
            if (variable.IsEmpty && used == 0)
                buffer.Append((byte)'$');
            else if (!variable.IsEmpty)
                buffer.Append(mapping(GoString.FromBytes(variable)).Span);
            at += used;
            from = at + 1;
        }
        if (from == 0)
            return s;
        buffer.Append(text[Math.Min(from, text.Length)..]);
        return GoString.FromBytes(buffer.Written);
    }

    /// <summary>Replaces ${x} and $x by environment variables.</summary>
    public static GoString ExpandEnv(GoString s) => Expand(s, Getenv);

    /// <summary>The name behind a $, and how many bytes it takes; an empty name with bytes used is bad syntax, which is dropped.</summary>
    private static ReadOnlySpan<byte> ShellName(ReadOnlySpan<byte> text, out int used)
    {
        if (text[0] == '{')
        {
            if (text.Length > 2 && IsShellSpecial(text[1]) && text[2] == '}')
            {
                used = 3;
                return text[1..2];
            }
            var close = text.IndexOf((byte)'}');
            used = close < 0 ? 1 : close + 1;
            return close < 0 ? default : text[1..close];
        }
        if (IsShellSpecial(text[0]))
        {
            used = 1;
            return text[..1];
        }
        used = 0;
        while (used < text.Length && (text[used] == '_' || char.IsAsciiLetterOrDigit((char)text[used])))
            used++;
        return text[..used];
    }

    private static bool IsShellSpecial(byte c) => "*#$@!?-0123456789"u8.Contains(c);

    /// <summary>The number of this process.</summary>
    public static long Getpid() => Environment.ProcessId;

    /// <summary>The number of the parent process.</summary>
    public static long Getppid() => UnixCalls.ParentProcess();

    /// <summary>The user's number.</summary>
    public static long Getuid() => UnixCalls.UserId();

    /// <summary>The effective user's number.</summary>
    public static long Geteuid() => UnixCalls.EffectiveUserId();

    /// <summary>The group's number.</summary>
    public static long Getgid() => UnixCalls.GroupId();

    /// <summary>The effective group's number.</summary>
    public static long Getegid() => UnixCalls.EffectiveGroupId();

    /// <summary>The memory page size in bytes.</summary>
    public static long Getpagesize() => Environment.SystemPageSize;

    /// <summary>The host's name.</summary>
    public static (GoString name, error? err) Hostname() => (GoString.FromString(Environment.MachineName), null);

    /// <summary>The working directory.</summary>
    public static (GoString dir, error? err) Getwd() => (GoString.FromString(Environment.CurrentDirectory), null);

    /// <summary>Changes the working directory.</summary>
    public static error? Chdir(GoString dir) => Check(UnixCalls.ChangeDirectory(dir.ToString()), "chdir", dir);

    /// <summary>The path of the program.</summary>
    public static (GoString, error?) Executable() =>
        Environment.ProcessPath is { } path ? (GoString.FromString(path), null) : (default, errors.New("os: Executable: no path"));

    /// <summary>The directory for temporary files.</summary>
    public static GoString TempDir()
    {
        var directory = Getenv("TMPDIR");
        return directory.IsEmpty ? "/tmp" : directory;
    }

    /// <summary>The user's home directory; error <c>$HOME is not defined</c>.</summary>
    public static (GoString, error?) UserHomeDir()
    {
        var home = Getenv("HOME");
        return home.IsEmpty ? (default, errors.New("$HOME is not defined")) : (home, null);
    }

    private static fs.PathErrorPtr PathFailure(GoString operation, GoString path, int number) =>
        new(new() { Op = operation, Path = path, Err = new syscall.Errno((nuint)number) });

    private static fs.PathErrorPtr? Check(int result, GoString operation, GoString path) =>
        result < 0 ? PathFailure(operation, path, Marshal.GetLastPInvokeError()) : null;
}
